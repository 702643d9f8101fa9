package org.amir.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Dated;

/**
 * What an authority did in the programme, and how long.
 *
 * @param role as what it was involved
 * @param from from when
 * @param until the last day, if it has ended
 */
public record Involvement(AuthorityRole role, Dated from, Optional<Dated> until) {
    public Involvement {
        until.ifPresent(last -> checkArgument(
                !last.on().isBefore(from.on()), "involved from %s until %s, before it", from.on(), last.on()));
    }

    /** Whether it had begun by a day, ended or not. */
    public boolean isBegunBy(LocalDate day) {
        return from.happenedBy(day);
    }

    /** Whether it lasted on a day. */
    public boolean isOngoingOn(LocalDate day) {
        return isBegunBy(day) && until.filter(last -> last.on().isBefore(day)).isEmpty();
    }
}

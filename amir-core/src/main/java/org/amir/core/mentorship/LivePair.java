package org.amir.core.mentorship;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordId;

/**
 * A pair that takes the mentee's one place and one of the mentor's, from its confirmation until it is over.
 *
 * @param confirmedOn the day of its confirmation
 * @param confirmedAt when that was recorded
 * @param rulesVersion the number of the rules that it was proposed under, 0 for the handbook's
 */
public record LivePair(
        RecordId id,
        PersonId mentor,
        PersonId mentee,
        LocalDate confirmedOn,
        LocalDateTime confirmedAt,
        int rulesVersion) {
    /** As they were confirmed. */
    public static final Comparator<LivePair> IN_ORDER = comparing(LivePair::confirmedAt)
            .thenComparing(LivePair::confirmedOn)
            .thenComparing(LivePair::id);

    /** Empty if a pair takes no place as it stands. */
    public static Optional<LivePair> of(Mentorship pair) {
        return pair.steps().stream()
                .filter(step -> pair.state().takesPlace() && step.to() == MentorshipState.CONFIRMED)
                .findFirst()
                .map(step -> new LivePair(
                        pair.id(),
                        pair.mentor(),
                        pair.mentee(),
                        step.on(),
                        step.decision().at(),
                        pair.rulesVersion()));
    }

    /**
     * How many places the mentor had when it was confirmed.
     *
     * @param offered what the mentor offers now; empty if nobody knows any more
     * @param versions the programme's rules
     */
    public Places places(Optional<OfferedPlaces> offered, ImmutableList<ProgrammeRules> versions) {
        Stream<ProgrammeRules> under = Stream.concat(Stream.of(ProgrammeRules.handbook()), versions.stream())
                .filter(rules -> rules.version() == rulesVersion);
        return Places.at(
                confirmedAt,
                offered,
                Stream.concat(under, Stream.of(ProgrammeRules.on(confirmedOn, versions.stream()))));
    }
}

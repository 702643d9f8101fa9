package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/** An invitation of a selected mentor to the training (R10); its text is made by {@link InvitationText}. */
@Value.Immutable
public abstract class Invitation {
    Invitation() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The position, among the candidacy's selections, of the one that it follows from; from 1 on. */
    public abstract int selection();

    /** When it was sent. */
    public abstract Dated sent();

    /** Who sent it. */
    public abstract Actor by();

    /** The training sessions that its schedule names, at least one. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RecordId> sessions();

    /** What the person answered; empty as long as there is no answer. */
    public abstract Optional<InvitationAnswer> answer();

    /** When they answered; there exactly if {@link #answer} is. */
    public abstract Optional<Dated> answered();

    /** As it had been recorded by the end of a day. */
    final Invitation knownBy(LocalDate day) {
        Optional<Dated> known = answered().filter(fact -> fact.knownBy(day));
        return builder()
                .selection(selection())
                .sent(sent())
                .by(by())
                .addAllSessions(sessions())
                .answer(known.flatMap(fact -> answer()))
                .answered(known)
                .build();
    }

    final Invitation answeredWith(InvitationAnswer answer, Dated answered) {
        return builder()
                .selection(selection())
                .sent(sent())
                .by(by())
                .addAllSessions(sessions())
                .answer(answer)
                .answered(answered)
                .build();
    }

    @Value.Check
    final void check() {
        checkArgument(selection() >= 1, "selections are numbered from 1, but the number was %s", selection());
        checkArgument(!sessions().isEmpty(), "an invitation gives a schedule: at least one session (R10)");
        checkArgument(answer().isPresent() == answered().isPresent(), "an answer and its day are kept together");
        checkArgument(
                answered().map(fact -> !fact.on().isBefore(sent().on())).orElse(true),
                "an invitation sent on %s cannot have been answered before",
                sent().on());
    }

    /** Builds an {@link Invitation}. */
    public static final class Builder extends ImmutableInvitation.Builder {
        Builder() {}
    }
}

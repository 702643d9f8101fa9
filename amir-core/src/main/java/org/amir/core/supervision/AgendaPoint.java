package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/** One pair on the agenda of a meeting with staff: each is gone through (S1), also if nothing is wrong. */
@Value.Immutable
public abstract class AgendaPoint {
    AgendaPoint() {}

    static ImmutableAgendaPoint.Builder builder() {
        return ImmutableAgendaPoint.builder();
    }

    public abstract RecordId mentorship();

    public abstract PersonId mentor();

    public abstract PersonId mentee();

    /** Where the pair stands. */
    public abstract MentorshipState state();

    /** Its warnings, worst first. */
    public abstract ImmutableList<EarlyWarning> warnings();

    /** The day of the last meeting that has a note on the pair. */
    public abstract Optional<LocalDate> lastNoted();

    /** The day of the last meeting at which the mentor's motives were followed up (R7); empty on a mentor's own agenda. */
    public abstract Optional<LocalDate> motivationLastNoted();

    /** Without what is for the team alone. */
    final AgendaPoint shared() {
        return ((ImmutableAgendaPoint) this)
                .withWarnings(warnings().stream()
                        .filter(warning -> !warning.kind().isForTeamOnly())
                        .map(EarlyWarning::withoutAcknowledgement)
                        .sorted(EarlyWarning.WORST_FIRST)
                        .toList())
                .withMotivationLastNoted(Optional.empty());
    }
}

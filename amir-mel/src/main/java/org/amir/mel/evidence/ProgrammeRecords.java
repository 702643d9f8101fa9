package org.amir.mel.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.activity.Authority;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Phase;
import org.amir.core.programme.Programme;
import org.amir.core.programme.Timeline;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.training.TrainingPhase;
import org.amir.core.training.TrainingSession;
import org.immutables.value.Value;

/** What a programme keeps that is of nobody in particular, and that figures go by. */
@Value.Immutable
public abstract class ProgrammeRecords {
    ProgrammeRecords() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract Programme programme();

    /** The months of mentoring: the programme's, or what stands in for them while its dates are not settled. */
    public abstract Cycle cycle();

    /** All training sessions. */
    public abstract ImmutableList<TrainingSession> sessions();

    /** All meetings of staff with mentors. */
    public abstract ImmutableList<SupervisionMeeting> supervisions();

    public abstract ImmutableList<Authority> authorities();

    /** The last day of the training phase; the day before the cycle while the programme's dates are not settled. */
    public final LocalDate trainingLastDay() {
        return programme()
                .timeline()
                .map((Timeline timeline) -> timeline.window(Phase.TRAINING).last())
                .orElseGet(() -> cycle().firstDay().minusDays(1));
    }

    /** Whether the training with its make-up sessions was over on a day (K1a). */
    public final boolean isTrainingOver(LocalDate day) {
        return TrainingPhase.isOver(trainingLastDay(), sessions(), day);
    }

    /** The meetings of groups of mentors, which review diaries (K10). */
    @Value.Lazy
    public ImmutableList<SupervisionMeeting> groupSupervisions() {
        return supervisions().stream()
                .filter(meeting -> meeting.form() == SupervisionForm.GROUP)
                .collect(toImmutableList());
    }

    /** As far as it was recorded by the end of a day, if one is given. */
    public final ProgrammeRecords knownBy(Optional<LocalDate> knownOn) {
        return knownOn.map(day -> builder()
                        .programme(programme())
                        .cycle(cycle())
                        .addAllSessions(sessions().stream()
                                .flatMap(session -> session.knownBy(day).stream())
                                .collect(toImmutableList()))
                        .addAllSupervisions(supervisions().stream()
                                .flatMap(meeting -> meeting.knownBy(day).stream())
                                .collect(toImmutableList()))
                        .addAllAuthorities(authorities().stream()
                                .map(authority -> authority.knownBy(day))
                                .collect(toImmutableList()))
                        .build())
                .orElse(this);
    }

    /** The programme's id. */
    @Override
    public final String toString() {
        return "records of programme " + programme().id();
    }

    /** Builds {@link ProgrammeRecords}. */
    public static final class Builder extends ImmutableProgrammeRecords.Builder {
        Builder() {}
    }
}

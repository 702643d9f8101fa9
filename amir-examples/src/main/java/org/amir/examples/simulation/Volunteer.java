package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.training.TrainingProgress;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;

/** Somebody who applied as a mentor. */
final class Volunteer extends Applicant {
    private final Kept<PersonId, TrainingRecord> training;
    private final List<Kept<RecordId, TrainingSession>> sessions = new ArrayList<>();
    private boolean full;

    Volunteer(int number, PersonId id, Application application, Kept<CandidacyKey, Candidacy> candidacy) {
        super(number, id, application, candidacy);
        training = new Kept<>(TrainingRecord.KIND, TrainingRecord.of(id));
    }

    Mentor mentor() {
        return (Mentor) profile();
    }

    Kept<PersonId, TrainingRecord> training() {
        return training;
    }

    /** The training sessions that the mentor has to do with. */
    List<Kept<RecordId, TrainingSession>> sessions() {
        return sessions;
    }

    TrainingProgress progressOn(LocalDate day) {
        return TrainingProgress.of(id(), sessions.stream().map(Kept::get).toList(), Optional.of(training.get()), day);
    }

    /** Whether the mentor may be matched (T8). */
    boolean isFullOn(LocalDate day) {
        full = full || progressOn(day).isFullMentor();
        return full;
    }

    Places places(Setting setting) {
        return Places.of(mentor().capacity(), setting.rules());
    }

    /** How many more mentees the mentor can take. */
    int placesLeft(Setting setting) {
        return places(setting).most()
                - (int) pairs().stream().filter(pair -> !pair.isOver()).count();
    }

    /** What the team knows of the mentor's own experience (M5). */
    ImmutableSet<Theme> experienceOn(LocalDate day) {
        return Stream.concat(training.get().experienceOn(day).stream(), candidacy().get().themesFoundBy(day).stream())
                .collect(toImmutableSet());
    }
}

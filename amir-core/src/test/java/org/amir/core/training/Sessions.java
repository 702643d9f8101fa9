package org.amir.core.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;

/** Training sessions for tests: one a day from {@link #FIRST_DAY}, planned on {@link #SINCE}. */
final class Sessions {
    static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);
    static final PersonId MENTOR = PersonId.numbered(7);
    static final int TWO_HOURS = 120;

    private Sessions() {}

    /** The day of the session with a number, from 1 on. */
    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number - 1L);
    }

    static RecordId id(int number) {
        return RecordId.numbered("t", number);
    }

    static TrainingSession planned(int number, TrainingUnit unit) {
        return TrainingSession.planned(id(number), unit, Place.IN_PERSON, day(number), Dated.of(SINCE));
    }

    static TrainingSession invited(int number, TrainingUnit unit) {
        return planned(number, unit)
                .invite(ImmutableSet.of(MENTOR), Dated.of(SINCE))
                .orElseThrow();
    }

    static TrainingSession held(TrainingSession session, int minutes) {
        return session.hold(Dated.of(session.gathering().currentDay()), Optional.of(minutes))
                .orElseThrow();
    }

    static TrainingSession held(int number, TrainingUnit unit) {
        return held(invited(number, unit), TWO_HOURS);
    }

    static TrainingSession marked(int number, TrainingUnit unit, Attendance attendance) {
        return held(number, unit).mark(MENTOR, attendance, day(number)).orElseThrow();
    }

    static TrainingSession attended(int number, TrainingUnit unit) {
        return marked(number, unit, Attendance.PRESENT);
    }

    /** Units 1 to 4, attended on the first four days. */
    static ImmutableList<TrainingSession> fourAttended() {
        return ImmutableList.of(
                attended(1, TrainingUnit.ROLE),
                attended(2, TrainingUnit.TRUST),
                attended(3, TrainingUnit.HEALTH_AND_EDUCATION),
                attended(4, TrainingUnit.HOUSING_AND_WORK));
    }
}

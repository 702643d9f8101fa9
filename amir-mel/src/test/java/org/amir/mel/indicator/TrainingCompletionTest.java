package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.core.training.Attendance.ABSENT;
import static org.amir.core.training.Attendance.PRESENT;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import org.amir.core.training.TrainingUnit;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K1")
class TrainingCompletionTest {
    private static Group group(Participation person) {
        return new TrainingCompletion().place(person).map(Placement::group).orElseThrow();
    }

    /** Present at units 1 to 4, on 10 to 13 December 2025; the training phase ends on 31 December. */
    private static PersonStory four() {
        PersonStory story = mentor(1);
        for (TrainingUnit unit : TrainingUnit.values()) {
            if (unit != TrainingUnit.GOALS) {
                story.invitedTo(unit, "2025-12-1" + (unit.number() - 1), PRESENT);
            }
        }
        return story;
    }

    @Test
    void five_units_are_complete_and_four_are_not() {
        assertThat(group(four().invitedTo(TrainingUnit.GOALS, "2025-12-20", PRESENT)
                        .on("2025-12-20")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(four().invitedTo(TrainingUnit.ROLE, "2025-12-20", PRESENT)
                        .on("01-15")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void nobody_is_due_before_the_training_with_its_make_ups_is_over() {
        assertThat(group(four().on("2025-12-30"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(four().on("2025-12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(four().invitedTo(TrainingUnit.GOALS, "01-20", PRESENT).on("01-19")))
                .isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(four().invitedTo(TrainingUnit.GOALS, "01-20", PRESENT).on("01-20")))
                .isEqualTo(Group.NUMERATOR);
    }

    @Test
    void what_was_not_recorded_is_not_known_only_if_that_could_complete_it() {
        assertThat(group(four().invitedTo(TrainingUnit.GOALS, "2025-12-20").on("01-15")))
                .isEqualTo(Group.NOT_KNOWN);
        assertThat(group(four().invitedTo(TrainingUnit.GOALS, "2025-12-20", ABSENT)
                        .on("01-15")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentor(1).invitedTo(TrainingUnit.GOALS, "2025-12-20").on("01-15")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void drop_outs_stay_and_only_a_selection_in_error_is_excluded() {
        assertThat(group(four().leaves("2025-12-15", NO_TIME).on("01-15"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(four().selectedInError("2025-12-15").on("01-15"))).isEqualTo(Group.EXCLUDED);
    }

    @Test
    void who_was_not_selected_by_then_and_mentees_are_not_of_the_population() {
        assertThat(new TrainingCompletion().place(four().on("2025-11-30"))).isEmpty();
        assertThat(new TrainingCompletion().place(mentee(started(1, "02-01")).on("06-01")))
                .isEmpty();
    }
}

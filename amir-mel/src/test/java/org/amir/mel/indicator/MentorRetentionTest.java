package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.core.training.Attendance.ABSENT;
import static org.amir.core.training.Attendance.PRESENT;
import static org.amir.mel.indicator.PairStory.between;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import org.amir.core.participant.PersonId;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K5")
class MentorRetentionTest {
    private static Group group(Participation person) {
        return new MentorRetention().place(person).map(Placement::group).orElseThrow();
    }

    /** Started on 10 January, with a sign in every month but May and June. */
    private static PairStory silentInMayAndJune() {
        return started(1, "01-10")
                .meets("01-20", "02-20", "03-20", "04-20", "07-20", "08-20", "09-20", "10-20", "11-20", "12-20");
    }

    @Test
    void two_whole_calendar_months_in_a_row_without_a_sign_are_silence() {
        assertThat(group(mentor(silentInMayAndJune()).on("06-29"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentor(silentInMayAndJune()).on("06-30"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentor(silentInMayAndJune()).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void each_sign_breaks_the_silence() {
        assertThat(group(mentor(silentInMayAndJune().isInTouch("05-31")).on("12-31")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(silentInMayAndJune().handsIn("04-01", "04-30", "06-01"))
                        .on("12-31")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(silentInMayAndJune())
                        .supervision("06-15", PRESENT)
                        .on("12-31")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(silentInMayAndJune())
                        .supervision("06-15", ABSENT)
                        .on("12-31")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentor(silentInMayAndJune().meets("05-05").withdrawsLastEntry("07-01"))
                        .on("12-31")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void attendance_that_nobody_recorded_leaves_it_unknown_only_where_it_would_break_the_silence() {
        assertThat(group(mentor(silentInMayAndJune()).supervision("06-15").on("12-31")))
                .isEqualTo(Group.NOT_KNOWN);
        assertThat(group(mentor(silentInMayAndJune()).supervision("07-15").on("12-31")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void months_mostly_paused_or_without_a_pair_ask_for_no_sign() {
        PairStory paused = silentInMayAndJune().pauses("05-01").resumes("05-18");
        PairStory half = silentInMayAndJune().pauses("06-01").resumes("06-16");
        PairStory ended =
                started(1, "01-10").meets("01-20", "02-20", "03-20", "04-20").ends("05-10", NO_TIME);

        assertThat(group(mentor(paused).on("12-31"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(half).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentor(ended).on("12-31"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void half_of_the_days_is_of_one_pair_and_not_of_two_together() {
        PersonId mentor = PersonId.numbered(1001);
        PairStory first = between(1, mentor, PersonId.numbered(2001), "01-01")
                .meets("01-20")
                .ends("03-11", NO_TIME);
        PairStory second = between(2, mentor, PersonId.numbered(2002), "03-22").meets("04-20", "05-20", "06-20");

        // February is silent; in March the one has 10 days and the other 10, each below half.
        assertThat(group(mentor(first, second).on("04-15"))).isEqualTo(Group.NOT_YET_DUE);
    }

    @Test
    void who_withdrew_by_the_end_did_not_stay_and_completing_is_no_withdrawing() {
        PairStory active = silentInMayAndJune().isInTouch("05-31");

        assertThat(group(mentor(active).leaves("12-31", NO_TIME).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentor(active).leaves("2027-01-01", NO_TIME).on("2027-01-01")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(active.completes("12-22")).on("12-31"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(mentor(active).leaves("12-30", MOVED_AWAY).on("12-31")))
                .isEqualTo(Group.EXCLUDED);
    }

    @Test
    void a_first_pair_started_later_than_six_months_into_the_cycle_is_excluded() {
        assertThat(group(mentor(started(1, "07-01")).on("07-10"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentor(started(1, "07-02")).on("07-10"))).isEqualTo(Group.EXCLUDED);
    }
}

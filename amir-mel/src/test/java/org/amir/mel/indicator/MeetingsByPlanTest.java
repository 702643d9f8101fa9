package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amir.core.mentorship.Per;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** K2b, and K2 as the two parts together. */
@Tag("K2")
class MeetingsByPlanTest {
    private static Optional<Group> group(StartedPair pair) {
        return new MeetingsByPlan().place(pair).map(Placement::group);
    }

    private static Group whole(StartedPair pair) {
        return new ConsistentMeetings().place(pair).map(Placement::group).orElseThrow();
    }

    /** Two meetings in each of the first three months, which are January to March. */
    private static PairStory begun() {
        return started(1, "01-01").meets("01-02", "01-03", "02-02", "02-03", "03-02", "03-03");
    }

    private static PairStory twiceAMonth() {
        return begun().plans("01-01", 2, Per.MONTH);
    }

    @Test
    void a_pair_enters_when_its_first_three_months_are_over_and_is_due_after_the_fourth() {
        PairStory pair = twiceAMonth().meets("04-02", "04-03");

        assertThat(group(pair.on("03-30"))).isEmpty();
        assertThat(group(pair.on("03-31"))).contains(Group.NOT_YET_DUE);
        assertThat(group(pair.on("04-29"))).contains(Group.NOT_YET_DUE);
        assertThat(group(pair.on("04-30"))).contains(Group.NUMERATOR);
    }

    @Test
    void four_fifths_of_the_planned_meetings_are_enough_over_all_later_months() {
        // 1 + 2 + 2 planned, of which 4 are four fifths; then 2 + 2 + 2, of which 3 are not.
        PairStory four = twiceAMonth()
                .plans("04-01", 1, Per.MONTH)
                .plans("05-01", 2, Per.MONTH)
                .meets("05-02", "05-03", "06-01", "06-02");
        PairStory three = twiceAMonth().meets("05-02", "06-01", "06-02").handsIn("04-01", "06-30", "06-30");

        assertThat(group(four.on("06-30"))).contains(Group.NUMERATOR);
        assertThat(group(three.on("06-30"))).contains(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_weekly_plan_counts_a_seventh_a_day_and_only_unpaused_days_under_a_plan() {
        // April: 14 of its 30 days paused, 16 at 1/7 are 16/7 planned; 0.8 of them is 1.83: two meetings.
        PairStory pair = begun().plans("01-01", 1, Per.WEEK)
                .pauses("04-10")
                .resumes("04-24")
                .meets("04-02")
                .handsIn("04-01", "04-30", "04-30");

        assertThat(group(pair.on("04-30"))).contains(Group.DENOMINATOR_ONLY);
        assertThat(group(pair.meets("04-25").on("04-30"))).contains(Group.NUMERATOR);
    }

    @Test
    void without_a_plan_in_force_nobody_can_tell_however_often_they_met() {
        PairStory pair = begun().meets("04-02", "04-03");

        assertThat(group(pair.on("04-30"))).contains(Group.NOT_KNOWN);
        assertThat(group(pair.plans("04-30", 1, Per.MONTH).on("04-30"))).contains(Group.NUMERATOR);
    }

    @Test
    void a_short_sum_is_known_if_each_month_is_covered_or_by_its_own_plan() {
        PairStory pair = twiceAMonth().meets("04-02", "04-03");

        assertThat(group(pair.on("06-30"))).contains(Group.NOT_KNOWN);
        assertThat(group(pair.handsIn("05-01", "06-30", "06-30").on("06-30"))).contains(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_month_mostly_paused_is_judged_only_if_it_met_and_by_its_own_plan() {
        // May is paused on 16 of 31 days; 15 days at 2/31 plan 30/31 meetings, and one meeting is enough.
        PairStory onlyMay =
                started(2, "02-01").plans("02-01", 2, Per.MONTH).pauses("05-01").resumes("05-17");
        assertThat(group(onlyMay.on("05-31"))).contains(Group.NOT_YET_DUE);
        assertThat(group(onlyMay.meets("05-20").on("05-31"))).contains(Group.NUMERATOR);
    }

    @Test
    void a_pair_that_ended_before_a_later_month_was_over_is_excluded() {
        PairStory inFourth = twiceAMonth().ends("04-29", NO_TIME);
        PairStory onLastDay = twiceAMonth().handsIn("04-01", "04-30", "04-30").ends("04-30", NO_TIME);
        PairStory inSecond = started(3, "01-01").ends("02-02", MOVED_AWAY);

        assertThat(group(inFourth.on("06-01"))).contains(Group.EXCLUDED);
        assertThat(group(onLastDay.on("06-01"))).contains(Group.DENOMINATOR_ONLY);
        assertThat(group(inSecond.on("03-30"))).isEmpty();
        assertThat(group(inSecond.on("03-31"))).contains(Group.EXCLUDED);
    }

    @Test
    void the_month_in_which_it_ended_counts_with_the_days_that_it_had() {
        // April 2 of 2; May has 15 live days: 2 x 15/31 = 0.97 planned. 3 held are enough for 0.8 x 2.97 = 2.37; 2 are
        // not.
        PairStory two = twiceAMonth().meets("04-02", "04-03").ends("05-16", NO_TIME);
        PairStory three = begun().plans("01-01", 2, Per.MONTH)
                .meets("04-02", "04-03", "05-16")
                .ends("05-16", NO_TIME);

        assertThat(group(two.on("06-01"))).contains(Group.NOT_KNOWN);
        assertThat(group(two.handsIn("05-01", "05-15", "05-20").on("06-01"))).contains(Group.DENOMINATOR_ONLY);
        assertThat(group(three.on("06-01"))).contains(Group.NUMERATOR);
    }

    @Test
    void the_cycle_ends_a_pair_and_its_last_month_with_it() {
        PairStory pair = started(1, "08-15").plans("08-15", 2, Per.MONTH).meets("11-20", "11-21", "12-20");

        assertThat(group(pair.on("12-14"))).contains(Group.NUMERATOR);
        // 15 to 31 December: 17 of 31 days, 1.1 planned.
        assertThat(group(pair.on("12-31"))).contains(Group.NUMERATOR);
        assertThat(group(pair.on("2027-03-01"))).contains(Group.NUMERATOR);
    }

    @Nested
    class GivenBothParts {
        @Test
        void the_whole_is_reached_by_both_or_by_the_first_if_no_later_month_could_be_judged() {
            PairStory ended = twiceAMonth().ends("04-10", NO_TIME);

            assertThat(whole(twiceAMonth().meets("04-02", "04-03").on("04-30"))).isEqualTo(Group.NUMERATOR);
            assertThat(whole(ended.on("04-10"))).isEqualTo(Group.NUMERATOR);
            assertThat(whole(twiceAMonth().pauses("04-01").on("12-31"))).isEqualTo(Group.NUMERATOR);
            assertThat(whole(begun().ends("03-20", NO_TIME).on("03-20"))).isEqualTo(Group.NUMERATOR);
        }

        @Test
        void a_failed_part_decides_before_one_not_due_or_not_known() {
            PairStory failed = started(1, "01-01").meets("01-02").handsIn("01-01", "03-31", "03-31");

            assertThat(whole(failed.on("02-15"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(whole(failed.on("03-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(whole(failed.on("04-30"))).isEqualTo(Group.DENOMINATOR_ONLY);
        }

        @Test
        void the_whole_waits_for_the_fourth_month_and_is_not_known_if_a_part_is_not() {
            assertThat(whole(twiceAMonth().on("04-10"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(whole(twiceAMonth().on("04-30"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(whole(started(4, "01-01").ends("02-10", MOVED_AWAY).on("04-30")))
                    .isEqualTo(Group.EXCLUDED);
        }
    }
}

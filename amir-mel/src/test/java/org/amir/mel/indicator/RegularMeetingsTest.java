package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.started;
import static org.assertj.core.api.Assertions.assertThat;

import org.amir.core.programme.Cycle;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K2")
class RegularMeetingsTest {
    private static Group group(StartedPair pair) {
        return new RegularMeetings().place(pair).map(Placement::group).orElseThrow();
    }

    private static String reason(StartedPair pair) {
        return new RegularMeetings().place(pair).map(Placement::reason).orElseThrow();
    }

    /** Started on 31 January: its months begin on 31 January, 28 February and 31 March, and are over on 29 April. */
    private static PairStory regular() {
        return started(1, "01-31").meets("01-31", "02-27", "02-28", "03-30", "03-31", "04-29");
    }

    @Test
    void months_are_counted_from_the_start_and_the_third_is_over_on_its_last_day() {
        assertThat(group(regular().on("04-28"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(regular().on("04-29"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void two_meetings_on_one_day_count_once() {
        PairStory twiceOnADay = started(1, "01-10")
                .meets("01-11", "01-12", "02-11", "02-11", "03-11", "03-12")
                .handsIn("01-10", "04-09", "04-10");

        assertThat(group(twiceOnADay.on("04-10"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_meeting_before_the_start_or_withdrawn_does_not_count() {
        PairStory pair = started(1, "01-10")
                .meets("01-09", "01-12", "02-11", "02-12", "03-11", "03-12")
                .handsIn("01-10", "04-09", "04-10");
        assertThat(group(pair.on("04-10"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(pair.meets("01-13").on("04-10"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(pair.withdrawsLastEntry("04-10").on("04-10"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_tooFewmonth_has_failed_once_it_is_over_and_its_diary_is_in() {
        PairStory pair = started(1, "01-10").meets("01-12");

        assertThat(group(pair.on("02-08"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(pair.on("02-20"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(pair.handsIn("01-10", "02-09", "02-09").on("02-08"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(pair.on("02-09"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void after_the_three_months_a_tooFewmonth_without_diary_is_not_known() {
        PairStory pair = started(1, "01-10").meets("01-11", "01-12", "02-11", "03-11", "03-12");

        assertThat(group(pair.on("04-10"))).isEqualTo(Group.NOT_KNOWN);
        assertThat(group(pair.handsIn("02-10", "03-08", "04-01").on("04-10"))).isEqualTo(Group.NOT_KNOWN);
        assertThat(group(pair.handsIn("03-09", "03-09", "04-10").on("04-10"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_hand_in_covers_no_day_after_it_was_made() {
        PairStory pair = started(1, "01-10")
                .meets("01-11", "01-12", "02-11", "03-11", "03-12")
                .handsIn("02-10", "03-09", "03-08");

        assertThat(group(pair.on("04-10"))).isEqualTo(Group.NOT_KNOWN);
    }

    @Test
    void a_month_paused_for_more_than_half_is_not_judged_unless_it_has_two_meetings() {
        PairStory half = started(1, "01-01")
                .meets("01-02", "01-03", "03-02", "03-03")
                .pauses("02-01")
                .resumes("02-15")
                .handsIn("01-01", "03-31", "03-31");
        PairStory more = started(2, "01-01")
                .meets("01-02", "01-03", "03-02", "03-03")
                .pauses("02-01")
                .resumes("02-16")
                .handsIn("01-01", "03-31", "03-31");

        assertThat(group(half.on("03-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(more.on("03-31"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void a_pair_paused_for_all_three_months_is_excluded_once_they_are_over() {
        PairStory pair = started(1, "01-01").pauses("01-02");

        assertThat(group(pair.on("03-30"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(reason(pair.on("03-31"))).isEqualTo("paused");
        assertThat(group(pair.meets("03-05", "03-06").on("03-31"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void a_pair_that_ended_with_no_judged_month_is_denominator_only_until_the_three_are_over() {
        PairStory pair = started(1, "01-01").pauses("01-02").ends("03-25", NO_TIME);

        assertThat(group(pair.on("03-25"))).isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(pair.on("03-31"))).isEqualTo(Group.EXCLUDED);
    }

    @Test
    void months_past_the_end_have_failed() {
        PairStory pair = started(1, "01-01").meets("01-02", "01-03").ends("02-01", NO_TIME);

        assertThat(group(pair.on("01-31"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(pair.on("02-01"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void months_past_the_end_decide_before_an_earlier_one_of_which_nothing_is_known() {
        PairStory pair = started(1, "01-01").meets("01-02").ends("02-01", NO_TIME);

        assertThat(group(pair.on("02-01"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_meeting_on_the_end_day_counts_and_a_pair_that_met_enough_before_it_ended_is_in_the_numerator() {
        PairStory pair = started(1, "01-01")
                .meets("01-02", "01-03", "02-02", "02-03", "03-02", "03-05")
                .ends("03-05", NO_TIME);

        assertThat(group(pair.on("03-05"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(pair.on("12-31"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void an_external_end_excludes_unless_the_numerator_was_reached_by_the_close_of_its_day() {
        PairStory tooFew = started(1, "01-01").meets("01-02", "01-03", "02-02").ends("02-20", MOVED_AWAY);
        PairStory enough = started(2, "01-01")
                .meets("01-02", "01-03", "02-02", "02-03", "03-02", "03-05")
                .ends("03-05", MOVED_AWAY);
        PairStory after = started(3, "01-01")
                .meets("01-02", "01-03", "02-02", "03-02", "03-05")
                .handsIn("01-01", "03-31", "03-31")
                .ends("03-31", MOVED_AWAY);

        assertThat(group(tooFew.on("02-19"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(reason(tooFew.on("02-20"))).isEqualTo("external-end");
        assertThat(group(enough.on("06-01"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(after.on("06-01"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_pair_whose_three_months_run_past_the_cycle_is_excluded_when_the_cycle_ends_it() {
        PairStory pair = started(1, "10-02").meets("10-03", "10-04");
        PairStory ended = started(2, "10-02").meets("10-03", "10-04").ends("12-30", NO_TIME);
        Cycle longer = Cycle.of(day("01-01"), day("2027-01-01"));

        assertThat(group(pair.on("12-30"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(reason(pair.on("12-31"))).isEqualTo("cycle-ended");
        assertThat(group(ended.on("2027-02-01"))).isEqualTo(Group.NOT_KNOWN);
        assertThat(group(pair.on("2027-01-01", longer))).isEqualTo(Group.NOT_KNOWN);
    }

    @Test
    void hand_ins_after_the_cycle_speak_of_the_days_before_and_meetings_after_it_do_not_count() {
        PairStory pair = started(1, "10-01").meets("10-03", "10-04", "11-03", "11-04", "12-03", "2027-01-01");

        assertThat(group(pair.on("2027-01-05"))).isEqualTo(Group.NOT_KNOWN);
        assertThat(group(pair.handsIn("12-01", "12-31", "2027-01-05").on("2027-01-05")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }
}

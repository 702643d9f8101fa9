package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.participant.MeetingForm;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Dated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which days of a pair count, and how many meetings its plan asks for (I2, K2, K5). */
class MentorshipDaysTest {
    private static final LocalDate S = day(1, 31);

    private static Mentorship plan(Mentorship pair, LocalDate from, int times, Per per) {
        return pair.agreePlan(from, Dated.of(from), times, per, MeetingForm.EITHER)
                .orElseThrow();
    }

    private static Mentorship pausedFrom(LocalDate first, LocalDate resumed) {
        return Pairs.started(S)
                .pause(first, recorded(first))
                .then(pair -> pair.resume(resumed, recorded(resumed)))
                .orElseThrow();
    }

    // ---- live days

    @Test
    void a_pair_is_live_from_its_start_to_the_day_before_it_ends_but_a_meeting_on_that_day_counts() {
        Mentorship pair = Pairs.metAndWilling(day(1, 30))
                .activate(S, recorded(S))
                .then(active -> active.endEarly(day(2, 10), Pairs.WITHDREW, recorded(day(2, 10))))
                .orElseThrow();

        assertThat(pair.isLiveOn(day(1, 30))).isFalse();
        assertThat(pair.isLiveOn(S)).isTrue();
        assertThat(pair.isLiveOn(day(2, 9))).isTrue();
        assertThat(pair.isLiveOn(day(2, 10))).isFalse();
        assertThat(pair.countsMeetingOn(day(1, 30))).isFalse();
        assertThat(pair.countsMeetingOn(S)).isTrue();
        assertThat(pair.countsMeetingOn(day(2, 10))).isTrue();
        assertThat(pair.countsMeetingOn(day(2, 11))).isFalse();
        assertThat(pair.liveDays(day(1, 1), day(12, 31))).isEqualTo(10);
        assertThat(pair.takesPlaceOn(day(1, 30))).isTrue();
        assertThat(pair.takesPlaceOn(day(2, 10))).isFalse();
    }

    @Test
    void a_pause_lasts_from_its_day_to_the_day_before_the_pair_resumes() {
        Mentorship pair = pausedFrom(day(2, 10), day(2, 15));

        assertThat(pair.isPausedOn(day(2, 9))).isFalse();
        assertThat(pair.isPausedOn(day(2, 10))).isTrue();
        assertThat(pair.isPausedOn(day(2, 14))).isTrue();
        assertThat(pair.isPausedOn(day(2, 15))).isFalse();
        assertThat(pair.pausedDays(day(2, 1), day(2, 28))).isEqualTo(5);
        assertThat(pair.unpausedDays(day(2, 1), day(2, 28))).isEqualTo(23);
        assertThat(pair.liveDays(day(2, 1), day(2, 28))).isEqualTo(28);
        assertThat(pair.pausedDays(day(2, 12), day(2, 13))).isEqualTo(2);
    }

    @Test
    void a_pause_and_a_return_on_one_day_leave_it_unpaused() {
        Mentorship pair = pausedFrom(day(2, 10), day(2, 10));

        assertThat(pair.isPausedOn(day(2, 10))).isFalse();
        assertThat(pair.pausedDays(S, day(12, 31))).isZero();
        assertThat(pair.unpausedDays(day(2, 10), day(2, 10))).isEqualTo(1);
    }

    @Test
    void a_pair_that_ends_while_paused_is_paused_to_the_day_before() {
        Mentorship pair = Pairs.started(S)
                .pause(day(2, 10), recorded(day(2, 10)))
                .then(paused -> paused.endEarly(day(2, 20), Pairs.WITHDREW, recorded(day(2, 20))))
                .orElseThrow();

        assertThat(pair.pausedDays(S, day(12, 31))).isEqualTo(10);
        assertThat(pair.unpausedDays(S, day(12, 31))).isEqualTo(10);
    }

    @Test
    void a_pair_not_ended_by_the_last_day_of_the_cycle_is_live_on_it() {
        Cycle cycle = Cycle.of(day(1, 1), day(6, 30));
        Mentorship pair = Pairs.started(S);

        assertThat(pair.lastLiveDay(cycle)).hasValue(day(6, 30));
        assertThat(pair.endEarly(day(7, 1), Pairs.WITHDREW, recorded(day(7, 1)))
                        .orElseThrow()
                        .lastLiveDay(cycle))
                .hasValue(day(6, 30));
        assertThat(pair.endEarly(day(6, 30), Pairs.WITHDREW, recorded(day(6, 30)))
                        .orElseThrow()
                        .lastLiveDay(cycle))
                .hasValue(day(6, 29));
        assertThat(pair.endEarly(S, Pairs.WITHDREW, recorded(S)).orElseThrow().lastLiveDay(cycle))
                .isEmpty();
        assertThat(Pairs.started(day(7, 1)).lastLiveDay(cycle)).isEmpty();
        assertThat(Pairs.inTrial(S).lastLiveDay(cycle)).isEmpty();
    }

    // ---- months

    @Test
    void months_are_counted_from_the_start_each_time() {
        Mentorship pair = Pairs.started(S);

        assertThat(pair.month(1)).hasValue(new PairMonth(1, S, day(2, 27)));
        assertThat(pair.month(2)).hasValue(new PairMonth(2, day(2, 28), day(3, 30)));
        assertThat(pair.month(3)).hasValue(new PairMonth(3, day(3, 31), day(4, 29)));
        assertThat(pair.monthOn(day(1, 30))).isEmpty();
        assertThat(pair.monthOn(day(2, 27)).orElseThrow().number()).isEqualTo(1);
        assertThat(pair.monthOn(day(2, 28)).orElseThrow().number()).isEqualTo(2);
        assertThat(pair.monthOn(day(3, 30)).orElseThrow().number()).isEqualTo(2);
        assertThat(pair.monthOn(day(3, 31)).orElseThrow().number()).isEqualTo(3);
        assertThat(Pairs.inTrial(S).month(1)).isEmpty();
    }

    @Test
    void in_a_leap_year_the_second_month_begins_on_29_february() {
        assertThat(PairMonth.of(LocalDate.of(2024, 1, 31), 2).first()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_month_is_over_at_the_end_of_its_last_day() {
        PairMonth month = PairMonth.of(S, 1);

        assertThat(month.days()).isEqualTo(28);
        assertThat(month.isOver(day(2, 26))).isFalse();
        assertThat(month.isOver(day(2, 27))).isTrue();
    }

    @Property
    void every_day_lies_in_the_month_that_holds_it_and_months_follow_each_other(
            @ForAll @IntRange(max = 1500) int start, @ForAll @IntRange(max = 800) int later) {
        LocalDate first = LocalDate.of(2023, 1, 1).plusDays(start);
        LocalDate day = first.plusDays(later);
        PairMonth month = PairMonth.holding(first, day);

        assertThat(day).isBetween(month.first(), month.last());
        assertThat(month).isEqualTo(PairMonth.of(first, month.number()));
        assertThat(PairMonth.of(first, month.number() + 1).first())
                .isEqualTo(month.last().plusDays(1));
    }

    // ---- plans

    @Test
    @Tag("I2")
    void each_pair_sets_its_own_frequency_and_form_and_versions_stay() {
        Mentorship pair = Pairs.introduced(S)
                .agreePlan(S, Dated.of(S), 1, Per.WEEK, MeetingForm.IN_PERSON)
                .then(next -> next.agreePlan(day(3, 1), Dated.of(day(2, 20)), 2, Per.MONTH, MeetingForm.ONLINE))
                .orElseThrow();

        assertThat(pair.meetingPlans()).extracting(MeetingPlan::version).containsExactly(1, 2);
        assertThat(pair.planOn(day(1, 30))).isEmpty();
        assertThat(pair.planOn(day(2, 28)).orElseThrow().form()).isEqualTo(MeetingForm.IN_PERSON);
        assertThat(pair.planOn(day(3, 1)).orElseThrow().times()).isEqualTo(2);
    }

    @Test
    @Tag("I2")
    void the_highest_version_that_has_begun_holds() {
        Mentorship pair = plan(Pairs.started(S), S, 1, Per.WEEK)
                .agreePlan(day(5, 1), Dated.of(day(2, 1)), 2, Per.WEEK, MeetingForm.EITHER)
                .then(next -> next.agreePlan(day(3, 1), Dated.of(day(2, 2)), 3, Per.WEEK, MeetingForm.EITHER))
                .orElseThrow();

        assertThat(pair.planOn(day(2, 28)).orElseThrow().version()).isEqualTo(1);
        assertThat(pair.planOn(day(4, 30)).orElseThrow().version()).isEqualTo(3);
        assertThat(pair.planOn(day(5, 1)).orElseThrow().version()).isEqualTo(3);
        assertThat(pair.plannedMeetings(day(4, 25), day(5, 8))).isEqualTo(PlannedMeetings.of(6, 1));
    }

    @Test
    @Tag("I2")
    void a_plan_is_agreed_between_the_intake_session_and_the_end_in_order_and_not_backwards() {
        Mentorship ended = plan(Pairs.started(S), day(2, 5), 1, Per.WEEK)
                .endEarly(day(2, 20), Pairs.WITHDREW, recorded(day(2, 20)))
                .orElseThrow();

        assertThat(ended.agreePlan(day(2, 4), Dated.of(day(2, 20)), 1, Per.WEEK, MeetingForm.EITHER)
                        .codes())
                .containsExactly("not-introduced", "plan-before-agreed");
        assertThat(ended.agreePlan(day(2, 6), Dated.of(day(2, 4)), 1, Per.WEEK, MeetingForm.EITHER)
                        .codes())
                .containsExactly("plan-out-of-order");
        assertThat(ended.agreePlan(day(2, 19), Dated.of(day(2, 19), day(3, 1)), 1, Per.WEEK, MeetingForm.EITHER)
                        .isTaken())
                .isTrue();
        assertThat(Pairs.confirmed(S)
                        .agreePlan(S, Dated.of(S), 1, Per.WEEK, MeetingForm.EITHER)
                        .codes())
                .containsExactly("not-introduced");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pairs.started(S).agreePlan(S, Dated.of(S), 0, Per.WEEK, MeetingForm.EITHER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pairs.started(S).agreePlan(S, Dated.of(S), 32, Per.MONTH, MeetingForm.EITHER));
    }

    // ---- planned meetings

    @Test
    void a_weekly_plan_asks_for_a_seventh_of_its_number_a_day() {
        Mentorship pair = plan(Pairs.started(S), S, 1, Per.WEEK);

        assertThat(pair.plannedMeetings(day(2, 1), day(2, 3))).isEqualTo(PlannedMeetings.of(3, 7));
        assertThat(pair.plannedMeetings(day(2, 1), day(2, 14))).isEqualTo(PlannedMeetings.of(2, 1));
    }

    @Test
    void a_monthly_plan_asks_for_its_number_in_each_month_of_the_pair_however_long() {
        Mentorship pair = plan(Pairs.started(S), S, 2, Per.MONTH);

        for (int number = 1; number <= 12; number++) {
            PairMonth month = pair.month(number).orElseThrow();
            assertThat(pair.plannedMeetings(month.first(), month.last())).isEqualTo(PlannedMeetings.of(2, 1));
        }
        // a day of the first month, which has 28, and one of the second, which has 31
        assertThat(pair.plannedMeetings(day(2, 27), day(2, 28)))
                .isEqualTo(PlannedMeetings.of(2, 28).plus(PlannedMeetings.of(2, 31)));
    }

    @Test
    void paused_days_days_without_a_plan_and_days_outside_the_life_ask_for_nothing() {
        Mentorship pair = plan(pausedFrom(day(2, 10), day(2, 15)), day(2, 16), 7, Per.WEEK)
                .endEarly(day(2, 20), Pairs.WITHDREW, recorded(day(2, 20)))
                .orElseThrow();
        Mentorship early = plan(Pairs.started(S), S, 7, Per.WEEK)
                .pause(day(2, 10), recorded(day(2, 10)))
                .orElseThrow();

        assertThat(pair.plannedMeetings(day(1, 1), day(12, 31))).isEqualTo(PlannedMeetings.of(4, 1));
        assertThat(early.plannedMeetings(day(1, 1), day(12, 31))).isEqualTo(PlannedMeetings.of(10, 1));
        assertThat(plan(Pairs.inTrial(S), S, 7, Per.WEEK).plannedMeetings(S, day(12, 31)))
                .isEqualTo(PlannedMeetings.NONE);
    }

    @Test
    void each_version_counts_by_its_own_rate() {
        Mentorship pair = plan(plan(Pairs.started(S), S, 1, Per.WEEK), day(2, 14), 2, Per.MONTH);

        assertThat(pair.plannedMeetings(S, day(2, 27)))
                .isEqualTo(PlannedMeetings.of(14, 7).plus(PlannedMeetings.of(14 * 2, 28)));
    }

    /** Day by day, as the definition reads. */
    @Property(tries = 200)
    void planned_meetings_are_the_sum_of_their_days(
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 90) int length,
            @ForAll @IntRange(max = 200) int pause,
            @ForAll @IntRange(max = 60) int paused,
            @ForAll @IntRange(max = 200) int second) {
        LocalDate resumed = S.plusDays(pause).plusDays(paused);
        Mentorship pair =
                plan(plan(pausedFrom(S.plusDays(pause), resumed), S, 3, Per.MONTH), S.plusDays(second), 2, Per.WEEK);
        LocalDate first = S.minusDays(30).plusDays(from);
        PlannedMeetings sum = PlannedMeetings.NONE;
        long unpaused = 0;
        for (LocalDate day = first; !day.isAfter(first.plusDays(length)); day = day.plusDays(1)) {
            if (!day.isBefore(S) && (day.isBefore(S.plusDays(pause)) || !day.isBefore(resumed))) {
                unpaused++;
                sum = sum.plus(
                        day.isBefore(S.plusDays(second))
                                ? PlannedMeetings.of(
                                        3, pair.monthOn(day).orElseThrow().days())
                                : PlannedMeetings.of(2, 7));
            }
        }

        assertThat(pair.plannedMeetings(first, first.plusDays(length))).isEqualTo(sum);
        assertThat(pair.unpausedDays(first, first.plusDays(length))).isEqualTo(unpaused);
    }
}

package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.WITHDREW;
import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.amir.core.mentorship.Pairs.started;
import static org.amir.core.supervision.PairFiles.CYCLE;
import static org.amir.core.supervision.PairFiles.RULES;
import static org.amir.core.supervision.PairFiles.file;
import static org.amir.core.supervision.PairFiles.handIn;
import static org.amir.core.supervision.PairFiles.only;
import static org.amir.core.supervision.PairFiles.planned;
import static org.amir.core.supervision.PairFiles.since;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pair starts on 1 March; the supervision that reviews March is planned on 1 March for 20 April. */
@Tag("S3")
class DueDiaryTest {
    private static final SupervisionMeeting APRIL = planned(1, day(4, 20), day(3, 1));

    @Test
    void the_diary_of_a_month_is_due_a_week_before_the_meeting_that_reviews_it() {
        DueDiary march = march(file(started(day(3, 1))).addMeetings(APRIL).build(), day(4, 10));

        assertThat(march.due()).isEqualTo(day(4, 13));
        assertThat(march.meeting()).contains(RecordId.of("s-000001"));
        assertThat(march.isLateOn(day(4, 13))).isFalse();
        assertThat(march.isLateOn(day(4, 14))).isTrue();
    }

    @Test
    void it_is_late_from_the_day_after_and_stays_so_until_it_is_in() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(APRIL)
                .addSubmissions(handIn(1, day(3, 1), day(3, 31), day(4, 18)))
                .build();

        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 13))).isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 14))).containsExactly(day(4, 14));
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 17))).containsExactly(day(4, 14));
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 18))).isEmpty();
        assertThat(only(file, WarningKind.DIARY_LATE, day(4, 17)).evidence())
                .isEqualTo(Map.of("due", "2026-04-13", "meeting", "s-000001", "months", "2026-03"));
        assertThat(march(file, day(4, 18)).handedIn()).contains(day(4, 18));
        assertThat(march(file, day(4, 18)).wasInTime()).isFalse();
    }

    @Test
    void the_due_day_moves_with_the_meeting_which_the_originally_planned_day_would_miss() {
        PairFile later = file(started(day(3, 1)))
                .addMeetings(APRIL.move(day(4, 27), recorded(day(4, 15))).orElseThrow())
                .build();
        PairFile earlier = file(started(day(3, 1)))
                .addMeetings(APRIL.move(day(4, 15), recorded(day(4, 2))).orElseThrow())
                .build();

        assertThat(since(later, WarningKind.DIARY_LATE, day(4, 14)))
                .as("as it was planned that day")
                .containsExactly(day(4, 14));
        assertThat(since(later, WarningKind.DIARY_LATE, day(4, 15))).isEmpty();
        assertThat(since(later, WarningKind.DIARY_LATE, day(4, 20))).isEmpty();
        assertThat(since(later, WarningKind.DIARY_LATE, day(4, 21))).containsExactly(day(4, 21));
        assertThat(since(earlier, WarningKind.DIARY_LATE, day(4, 8))).isEmpty();
        assertThat(since(earlier, WarningKind.DIARY_LATE, day(4, 9))).containsExactly(day(4, 9));
    }

    @Test
    void a_meeting_that_moves_into_the_next_month_takes_the_due_day_along_which_a_fixed_day_of_the_month_would_miss() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(APRIL.move(day(5, 5), recorded(day(4, 10))).orElseThrow())
                .build();

        assertThat(march(file, day(4, 30)).due()).isEqualTo(day(4, 28));
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 28))).isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 29))).containsExactly(day(4, 29));
    }

    @Test
    void a_meeting_moved_forward_when_its_new_due_day_is_over_makes_the_diary_late_from_then_on_only() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(APRIL.move(day(4, 14), recorded(day(4, 10))).orElseThrow())
                .build();

        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 9))).isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 12))).containsExactly(day(4, 10));
    }

    @Test
    void a_month_is_reviewed_by_the_first_meeting_that_leaves_its_days_to_hand_in() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(planned(1, day(4, 6), day(3, 1)), planned(2, day(4, 30), day(3, 1)))
                .build();
        PairFile seventh = file(started(day(3, 1)))
                .addMeetings(planned(1, day(4, 7), day(3, 1)))
                .build();

        assertThat(march(file, day(4, 10)).meeting()).contains(RecordId.of("s-000002"));
        assertThat(march(file, day(4, 10)).due()).isEqualTo(day(4, 23));
        assertThat(march(seventh, day(4, 10)).due()).isEqualTo(day(3, 31));
    }

    @Test
    void without_a_meeting_it_is_due_as_long_after_the_months_end() {
        PairFile none = file(started(day(3, 1))).build();
        PairFile cancelled = file(started(day(3, 1)))
                .addMeetings(APRIL.cancel(recorded(day(4, 1))).orElseThrow())
                .build();

        assertThat(march(none, day(4, 10)).due()).isEqualTo(day(4, 7));
        assertThat(march(none, day(4, 10)).meeting()).isEmpty();
        assertThat(march(cancelled, day(3, 31)).due()).isEqualTo(day(4, 13));
        assertThat(march(cancelled, day(4, 1)).due()).isEqualTo(day(4, 7));
        assertThat(since(none, WarningKind.DIARY_LATE, day(4, 7))).isEmpty();
        assertThat(since(none, WarningKind.DIARY_LATE, day(4, 8))).containsExactly(day(4, 8));
        assertThat(only(none, WarningKind.DIARY_LATE, day(4, 8)).evidence()).containsEntry("meeting", "none");
    }

    @Test
    void a_meeting_counts_from_the_day_it_was_planned() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(planned(1, day(4, 20), day(4, 10)))
                .build();

        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 9))).containsExactly(day(4, 8));
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 10))).isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 14))).containsExactly(day(4, 14));
    }

    @Test
    void individual_meetings_and_reflections_review_no_diary() {
        PairFile file = file(started(day(3, 1)))
                .addMeetings(
                        planned(1, SupervisionForm.INDIVIDUAL, day(4, 25), day(3, 1)),
                        planned(2, SupervisionForm.REFLECTION, day(4, 26), day(3, 1)))
                .build();

        assertThat(march(file, day(4, 10)).due()).isEqualTo(day(4, 7));
    }

    @Test
    void a_hand_in_before_the_month_is_over_does_not_cover_the_rest() {
        PairFile soon = file(started(day(3, 1)))
                .addMeetings(APRIL)
                .addSubmissions(handIn(1, day(3, 1), day(3, 31), day(3, 30)))
                .build();
        PairFile rest = file(started(day(3, 1)))
                .addMeetings(APRIL)
                .addSubmissions(
                        handIn(2, day(3, 31), day(4, 30), day(4, 5)), handIn(1, day(3, 1), day(3, 31), day(3, 30)))
                .build();
        PairFile lastDay = file(started(day(3, 1)))
                .addMeetings(APRIL)
                .addSubmissions(handIn(1, day(3, 1), day(3, 31), day(3, 31)))
                .build();

        assertThat(march(soon, day(4, 20)).handedIn()).isEmpty();
        assertThat(since(soon, WarningKind.DIARY_LATE, day(4, 14))).containsExactly(day(4, 14));
        assertThat(march(rest, day(4, 20)).handedIn()).contains(day(4, 5));
        assertThat(march(rest, day(4, 20)).wasInTime()).isTrue();
        assertThat(march(lastDay, day(4, 20)).handedIn()).contains(day(3, 31));
    }

    @Test
    void only_the_days_on_which_the_pair_was_live_need_cover() {
        PairFile file = file(started(day(3, 10)))
                .addMeetings(APRIL)
                .addSubmissions(handIn(1, day(3, 10), day(3, 31), day(4, 2)))
                .build();
        PairFile late = file(started(day(3, 10)))
                .addMeetings(APRIL)
                .addSubmissions(handIn(1, day(3, 11), day(3, 31), day(4, 2)))
                .build();

        assertThat(march(file, day(4, 10)).handedIn()).contains(day(4, 2));
        assertThat(march(late, day(4, 10)).handedIn()).isEmpty();
    }

    @Test
    void a_month_is_owed_if_the_pair_was_live_and_not_paused_on_half_of_its_days() {
        // April has 30 days.
        assertThat(months(started(day(4, 16)), day(5, 1))).containsExactly(month(4), month(5));
        assertThat(months(started(day(4, 17)), day(5, 1))).containsExactly(month(5));
        Mentorship half =
                started(day(4, 1)).pause(day(4, 16), recorded(day(4, 16))).orElseThrow();
        Mentorship less =
                started(day(4, 1)).pause(day(4, 15), recorded(day(4, 15))).orElseThrow();
        assertThat(months(half, day(5, 31))).containsExactly(month(4));
        assertThat(months(less, day(5, 31))).isEmpty();
    }

    @Test
    void nothing_is_owed_before_the_start_or_after_the_end_or_after_the_cycle() {
        Mentorship ended = started(day(3, 1))
                .endEarly(day(4, 20), WITHDREW, recorded(day(4, 20)))
                .orElseThrow();

        assertThat(months(started(day(3, 1)), day(2, 28))).isEmpty();
        assertThat(months(ended, day(9, 1))).containsExactly(month(3), month(4));
        assertThat(months(started(day(11, 1)), LocalDate.of(2027, 3, 1))).containsExactly(month(11), month(12));
    }

    @Test
    void the_diary_of_the_last_month_is_late_after_the_cycle_too() {
        PairFile file = file(started(day(12, 1))).build();

        assertThat(since(file, WarningKind.DIARY_LATE, LocalDate.of(2027, 1, 7)))
                .isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, LocalDate.of(2027, 1, 8)))
                .containsExactly(LocalDate.of(2027, 1, 8));
    }

    @Test
    void each_month_is_late_by_itself_so_that_a_reply_to_one_hides_no_other() {
        PairFile file = file(started(day(3, 1)))
                .addReplies(PairFiles.reply(WarningKind.DIARY_LATE, day(4, 8), WarningReply.Reply.RESOLVED, day(4, 9)))
                .build();

        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 8))).containsExactly(day(4, 8));
        assertThat(since(file, WarningKind.DIARY_LATE, day(4, 9))).isEmpty();
        assertThat(since(file, WarningKind.DIARY_LATE, day(5, 8))).containsExactly(day(5, 8));
    }

    @Test
    void a_country_may_ask_for_diaries_earlier() {
        ProgrammeRules rules = ProgrammeRules.of(1, day(1, 1), Map.of(Threshold.DIARY_DUE_BEFORE, 10));
        PairFile file = file(started(day(3, 1))).addMeetings(APRIL).build();

        assertThat(DueDiary.of(file, CYCLE, rules, day(4, 1)).get(0).due()).isEqualTo(day(4, 10));
        assertThat(EarlyWarnings.of(file, rules, CYCLE, day(4, 11)))
                .extracting(EarlyWarning::kind)
                .contains(WarningKind.DIARY_LATE);
    }

    private static DueDiary march(PairFile file, LocalDate day) {
        DueDiary first = DueDiary.of(file, CYCLE, RULES, day).get(0);
        assertThat(first.month()).isEqualTo(month(3));
        return first;
    }

    private static ImmutableList<YearMonth> months(Mentorship pair, LocalDate day) {
        return DueDiary.of(file(pair).build(), CYCLE, RULES, day).stream()
                .map(DueDiary::month)
                .collect(ImmutableList.toImmutableList());
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}

package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.MENTEE;
import static org.amir.core.mentorship.Pairs.MENTOR;
import static org.amir.core.mentorship.Pairs.WITHDREW;
import static org.amir.core.mentorship.Pairs.confirmed;
import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.inTrial;
import static org.amir.core.mentorship.Pairs.introduced;
import static org.amir.core.mentorship.Pairs.metAndWilling;
import static org.amir.core.mentorship.Pairs.noOthers;
import static org.amir.core.mentorship.Pairs.proposed;
import static org.amir.core.mentorship.Pairs.readyForTrial;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.amir.core.mentorship.Pairs.started;
import static org.amir.core.supervision.PairFiles.CYCLE;
import static org.amir.core.supervision.PairFiles.RULES;
import static org.amir.core.supervision.PairFiles.entry;
import static org.amir.core.supervision.PairFiles.goal;
import static org.amir.core.supervision.PairFiles.handIn;
import static org.amir.core.supervision.PairFiles.held;
import static org.amir.core.supervision.PairFiles.heldWithoutList;
import static org.amir.core.supervision.PairFiles.meeting;
import static org.amir.core.supervision.PairFiles.only;
import static org.amir.core.supervision.PairFiles.plan;
import static org.amir.core.supervision.PairFiles.planned;
import static org.amir.core.supervision.PairFiles.reply;
import static org.amir.core.supervision.PairFiles.since;
import static org.amir.core.supervision.PairFiles.warnings;
import static org.amir.core.supervision.PairFiles.withGoal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Places;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Answer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S2")
class EarlyWarningsTest {
    // ---- intake, agreement, first meeting, trial

    @Test
    @Tag("I1")
    void an_intake_session_is_late_from_the_day_after_its_last_day() {
        PairFile file = file(confirmed(day(3, 1))).build();

        assertThat(since(file, WarningKind.INTAKE_LATE, day(3, 15))).isEmpty();
        assertThat(since(file, WarningKind.INTAKE_LATE, day(3, 16))).containsExactly(day(3, 16));
        assertThat(since(file, WarningKind.INTAKE_LATE, day(5, 1))).containsExactly(day(3, 16));
        assertThat(only(file, WarningKind.INTAKE_LATE, day(5, 1)).evidence())
                .isEqualTo(Map.of("confirmed", "2026-03-01", "due", "2026-03-15"));
        assertThat(since(file(introduced(day(3, 1))).build(), WarningKind.INTAKE_LATE, day(5, 1)))
                .isEmpty();
    }

    @Test
    @Tag("T10")
    void an_agreement_is_late_while_any_of_the_three_signatures_is_missing() {
        Mentorship introduced = introduced(day(3, 1));
        Mentorship signedByMentor = introduced
                .record(IntroductionItem.SIGNED_BY_MENTOR, Dated.of(day(3, 2)))
                .orElseThrow();

        PairFile file = file(signedByMentor).build();

        assertThat(since(file, WarningKind.AGREEMENT_UNSIGNED, day(3, 8))).isEmpty();
        assertThat(since(file, WarningKind.AGREEMENT_UNSIGNED, day(3, 9))).containsExactly(day(3, 9));
        assertThat(only(file, WarningKind.AGREEMENT_UNSIGNED, day(4, 1)).evidence())
                .isEqualTo(Map.of(
                        "due", "2026-03-08", "intake", "2026-03-01", "missing", "signed-by-mentee countersigned"));
        assertThat(since(file(readyForTrial(day(3, 1))).build(), WarningKind.AGREEMENT_UNSIGNED, day(3, 9)))
                .isEmpty();
    }

    @Test
    void a_first_meeting_is_late_until_there_is_one() {
        PairFile file = file(inTrial(day(3, 1))).build();
        PairFile met = file(inTrial(day(3, 1)).meetFirst(Dated.of(day(3, 20))).orElseThrow())
                .build();
        PairFile noted =
                file(inTrial(day(3, 1))).addEntries(meeting(1, day(3, 20))).build();
        PairFile called = file(inTrial(day(3, 1)))
                .addEntries(entry(1, EntryKind.CONTACT, day(3, 3), Concern.NONE))
                .build();

        assertThat(since(file, WarningKind.NO_FIRST_MEETING, day(3, 15))).isEmpty();
        assertThat(since(file, WarningKind.NO_FIRST_MEETING, day(3, 16))).containsExactly(day(3, 16));
        assertThat(since(called, WarningKind.NO_FIRST_MEETING, day(3, 16))).containsExactly(day(3, 16));
        assertThat(since(met, WarningKind.NO_FIRST_MEETING, day(3, 19))).containsExactly(day(3, 16));
        assertThat(since(met, WarningKind.NO_FIRST_MEETING, day(3, 20))).isEmpty();
        assertThat(since(noted, WarningKind.NO_FIRST_MEETING, day(3, 20))).isEmpty();
        assertThat(since(file(introduced(day(3, 1))).build(), WarningKind.NO_FIRST_MEETING, day(3, 16)))
                .containsExactly(day(3, 16));
        assertThat(since(file(confirmed(day(3, 1))).build(), WarningKind.NO_FIRST_MEETING, day(9, 1)))
                .isEmpty();
    }

    @Test
    void a_trial_is_undecided_until_two_yes_or_one_no() {
        Mentorship met = inTrial(day(3, 1)).meetFirst(Dated.of(day(3, 5))).orElseThrow();
        PairFile oneYes = file(met.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(day(3, 6))))
                        .orElseThrow())
                .build();
        PairFile no = file(met.answer(TrialAnswer.no(Role.MENTEE, Dated.of(day(3, 25)), Reason.of("no-time")))
                        .orElseThrow())
                .build();

        assertThat(since(oneYes, WarningKind.TRIAL_UNDECIDED, day(3, 19))).isEmpty();
        assertThat(since(oneYes, WarningKind.TRIAL_UNDECIDED, day(3, 20))).containsExactly(day(3, 20));
        assertThat(only(oneYes, WarningKind.TRIAL_UNDECIDED, day(4, 20)).evidence())
                .isEqualTo(Map.of("due", "2026-03-19", "first-meeting", "2026-03-05"));
        assertThat(since(no, WarningKind.TRIAL_UNDECIDED, day(3, 24))).containsExactly(day(3, 20));
        assertThat(since(no, WarningKind.TRIAL_UNDECIDED, day(3, 25))).isEmpty();
        assertThat(since(file(metAndWilling(day(3, 1))).build(), WarningKind.TRIAL_UNDECIDED, day(5, 1)))
                .isEmpty();
        assertThat(since(file(inTrial(day(3, 1))).build(), WarningKind.TRIAL_UNDECIDED, day(5, 1)))
                .isEmpty();
    }

    // ---- meetings

    @Test
    void no_meeting_is_counted_from_the_last_one() {
        PairFile file = file(started(day(3, 1)))
                .addEntries(meeting(1, day(3, 10)), entry(2, EntryKind.CONTACT, day(3, 20), Concern.NONE))
                .build();

        assertThat(since(file, WarningKind.NO_MEETING, day(3, 30))).isEmpty();
        assertThat(since(file, WarningKind.NO_MEETING, day(3, 31))).containsExactly(day(3, 31));
        assertThat(since(file, WarningKind.NO_MEETING, day(5, 31))).containsExactly(day(3, 31));
        assertThat(only(file, WarningKind.NO_MEETING, day(5, 31)).evidence())
                .isEqualTo(Map.of("last-meeting", "2026-03-10", "diary-until", "none"));
    }

    @Test
    void no_meeting_is_counted_from_the_first_meeting_of_the_trial_but_not_before_the_start() {
        Mentorship late = metAndWilling(day(3, 1))
                .activate(day(4, 1), recorded(day(4, 1)))
                .orElseThrow();

        assertThat(since(file(started(day(3, 1))).build(), WarningKind.NO_MEETING, day(3, 21)))
                .isEmpty();
        assertThat(since(file(started(day(3, 1))).build(), WarningKind.NO_MEETING, day(3, 22)))
                .containsExactly(day(3, 22));
        assertThat(since(file(late).build(), WarningKind.NO_MEETING, day(3, 31)))
                .isEmpty();
        assertThat(since(file(late).build(), WarningKind.NO_MEETING, day(4, 1))).containsExactly(day(4, 1));
    }

    @Test
    void a_withdrawn_entry_is_no_meeting() {
        DiaryEntry wrong = meeting(1, day(3, 20)).withdraw(recorded(day(3, 25))).orElseThrow();

        assertThat(since(file(started(day(3, 1))).addEntries(wrong).build(), WarningKind.NO_MEETING, day(3, 22)))
                .containsExactly(day(3, 22));
    }

    @Test
    void a_paused_pair_is_not_expected_to_meet_and_has_its_time_after_the_pause() {
        Mentorship paused =
                started(day(3, 1)).pause(day(3, 15), recorded(day(3, 15))).orElseThrow();
        Mentorship resumed = paused.resume(day(4, 15), recorded(day(4, 15))).orElseThrow();

        assertThat(since(file(paused).build(), WarningKind.NO_MEETING, day(6, 1)))
                .isEmpty();
        assertThat(since(file(resumed).build(), WarningKind.NO_MEETING, day(5, 5)))
                .isEmpty();
        assertThat(since(file(resumed).build(), WarningKind.NO_MEETING, day(5, 6)))
                .containsExactly(day(5, 6));
        assertThat(only(file(resumed).build(), WarningKind.NO_MEETING, day(5, 6))
                        .evidence())
                .containsEntry("resumed", "2026-04-15");
    }

    @Test
    void a_meeting_after_a_pause_counts_from_its_own_day() {
        Mentorship resumed = started(day(3, 1))
                .pause(day(3, 15), recorded(day(3, 15)))
                .then(pair -> pair.resume(day(4, 15), recorded(day(4, 15))))
                .orElseThrow();
        PairFile file = file(resumed).addEntries(meeting(1, day(4, 20))).build();

        assertThat(since(file, WarningKind.NO_MEETING, day(5, 10))).isEmpty();
        assertThat(since(file, WarningKind.NO_MEETING, day(5, 11))).containsExactly(day(5, 11));
    }

    @Test
    @Tag("I2")
    void below_plan_is_under_the_share_of_the_meetings_agreed_for_the_window() {
        // Weekly: 4 meetings are planned in 28 days, and 80 percent of them are 3.2.
        Mentorship weekly = agreed(started(day(3, 1)), 1, Per.WEEK);
        PairFile three = file(weekly)
                .addEntries(meeting(1, day(3, 3)), meeting(2, day(3, 10)), meeting(3, day(3, 17)))
                .build();
        PairFile four = file(weekly)
                .addEntries(
                        meeting(1, day(3, 3)), meeting(2, day(3, 10)), meeting(3, day(3, 17)), meeting(4, day(3, 28)))
                .build();

        assertThat(since(three, WarningKind.BELOW_PLAN, day(3, 27))).isEmpty();
        assertThat(since(three, WarningKind.BELOW_PLAN, day(3, 28))).containsExactly(day(3, 28));
        assertThat(since(four, WarningKind.BELOW_PLAN, day(3, 28))).isEmpty();
        assertThat(since(four, WarningKind.BELOW_PLAN, day(3, 30))).isEmpty();
        assertThat(since(four, WarningKind.BELOW_PLAN, day(3, 31))).containsExactly(day(3, 31));
        assertThat(since(four, WarningKind.BELOW_PLAN, day(4, 20))).containsExactly(day(3, 31));
        assertThat(only(three, WarningKind.BELOW_PLAN, day(3, 28)).evidence())
                .isEqualTo(Map.of("from", "2026-03-01", "meetings", "3", "planned", "4"));
    }

    @Test
    @Tag("I2")
    void exactly_the_share_is_enough() {
        // Five a week are 20 in 28 days, and 80 percent of them are 16.
        Mentorship often = agreed(started(day(3, 1)), 5, Per.WEEK);

        assertThat(since(metDaily(often, day(3, 1), 16), WarningKind.BELOW_PLAN, day(3, 28)))
                .isEmpty();
        assertThat(since(metDaily(often, day(3, 1), 15), WarningKind.BELOW_PLAN, day(3, 28)))
                .containsExactly(day(3, 28));
    }

    @Test
    @Tag("I2")
    void two_meetings_on_one_day_are_one() {
        PairFile file = file(agreed(started(day(3, 1)), 1, Per.WEEK))
                .addEntries(
                        meeting(1, day(3, 3)), meeting(2, day(3, 3)), meeting(3, day(3, 10)), meeting(4, day(3, 17)))
                .build();

        assertThat(since(file, WarningKind.BELOW_PLAN, day(3, 28))).containsExactly(day(3, 28));
    }

    @Test
    @Tag("I2")
    void nothing_is_below_a_plan_that_was_never_agreed() {
        assertThat(since(file(started(day(3, 1))).build(), WarningKind.BELOW_PLAN, day(6, 1)))
                .isEmpty();
    }

    @Test
    @Tag("I2")
    void paused_days_plan_nothing() {
        // 14 of the 28 days are paused: 2 meetings are planned, and 1.6 are enough.
        Mentorship resumed = agreed(started(day(3, 1)), 1, Per.WEEK)
                .pause(day(3, 1), recorded(day(3, 1)))
                .then(pair -> pair.resume(day(3, 15), recorded(day(3, 15))))
                .orElseThrow();
        Mentorship longer = agreed(started(day(3, 1)), 1, Per.WEEK)
                .pause(day(3, 1), recorded(day(3, 1)))
                .then(pair -> pair.resume(day(3, 16), recorded(day(3, 16))))
                .orElseThrow();
        Mentorship paused = agreed(started(day(3, 1)), 1, Per.WEEK)
                .pause(day(3, 28), recorded(day(3, 28)))
                .orElseThrow();

        assertThat(since(
                        file(resumed)
                                .addEntries(meeting(1, day(3, 16)), meeting(2, day(3, 23)))
                                .build(),
                        WarningKind.BELOW_PLAN,
                        day(3, 28)))
                .isEmpty();
        assertThat(since(file(resumed).addEntries(meeting(1, day(3, 16))).build(), WarningKind.BELOW_PLAN, day(3, 28)))
                .containsExactly(day(3, 28));
        assertThat(since(file(longer).build(), WarningKind.BELOW_PLAN, day(3, 28)))
                .isEmpty();
        assertThat(since(file(paused).build(), WarningKind.BELOW_PLAN, day(3, 28)))
                .isEmpty();
    }

    @Test
    @Tag("I2")
    void a_new_version_of_the_plan_counts_from_its_own_day() {
        Mentorship fewer = agreed(started(day(3, 1)), 2, Per.WEEK)
                .agreePlan(day(3, 15), Dated.of(day(3, 10)), 1, Per.WEEK, MeetingForm.EITHER)
                .orElseThrow();

        // 14 days of 2 a week and 14 of 1: 6 planned, 4.8 are enough.
        assertThat(since(metDaily(fewer, day(3, 1), 5), WarningKind.BELOW_PLAN, day(3, 28)))
                .isEmpty();
        assertThat(since(metDaily(fewer, day(3, 1), 4), WarningKind.BELOW_PLAN, day(3, 28)))
                .containsExactly(day(3, 28));
    }

    // ---- concerns

    @Test
    void each_day_with_a_concern_is_a_warning_until_it_is_resolved() {
        PairFile file = file(started(day(3, 1)))
                .addEntries(
                        entry(1, EntryKind.MEETING, day(3, 5), Concern.CONCERN),
                        entry(2, EntryKind.CONTACT, day(3, 5), Concern.CONCERN),
                        entry(3, EntryKind.MEETING, day(3, 12), Concern.NONE),
                        entry(4, EntryKind.CONTACT, day(3, 14), Concern.URGENT),
                        entry(5, EntryKind.MEETING, day(3, 19), Concern.CONCERN))
                .build();

        assertThat(since(file, WarningKind.CONCERN, day(3, 4))).isEmpty();
        assertThat(since(file, WarningKind.CONCERN, day(3, 5))).containsExactly(day(3, 5));
        assertThat(since(file, WarningKind.CONCERN, day(3, 20))).containsExactly(day(3, 5), day(3, 19));
        assertThat(since(file, WarningKind.URGENT_CONCERN, day(3, 13))).isEmpty();
        assertThat(only(file, WarningKind.URGENT_CONCERN, day(3, 14)).level()).isEqualTo(WarningLevel.URGENT);
        assertThat(warnings(file, day(3, 5)).get(0).evidence()).isEqualTo(Map.of("entries", "d-000001 d-000002"));
    }

    @Test
    void a_withdrawn_concern_is_none() {
        DiaryEntry wrong = entry(1, EntryKind.MEETING, day(3, 5), Concern.URGENT)
                .withdraw(recorded(day(3, 6)))
                .orElseThrow();

        assertThat(since(file(started(day(3, 1))).addEntries(wrong).build(), WarningKind.URGENT_CONCERN, day(3, 7)))
                .isEmpty();
    }

    // ---- goals and plans

    @Test
    @Tag("I5")
    void a_goal_is_overdue_from_the_day_after_it_was_due_while_it_is_open() {
        PairFile file =
                file(started(day(3, 1))).plan(plan(day(3, 1), day(5, 1))).build();
        PairFile partly = file(started(day(3, 1)))
                .plan(plan(day(3, 1), day(5, 1))
                        .noteProgress(1, GoalStatus.PARTLY_REACHED, Optional.empty(), Dated.of(day(4, 1)))
                        .orElseThrow())
                .build();
        PairFile reached = file(started(day(3, 1)))
                .plan(plan(day(3, 1), day(5, 1))
                        .noteProgress(1, GoalStatus.REACHED, Optional.empty(), Dated.of(day(5, 10)))
                        .orElseThrow())
                .build();

        assertThat(since(file, WarningKind.GOAL_OVERDUE, day(5, 1))).isEmpty();
        assertThat(since(file, WarningKind.GOAL_OVERDUE, day(5, 2))).containsExactly(day(5, 2));
        assertThat(since(partly, WarningKind.GOAL_OVERDUE, day(5, 2))).containsExactly(day(5, 2));
        assertThat(since(reached, WarningKind.GOAL_OVERDUE, day(5, 9))).containsExactly(day(5, 2));
        assertThat(since(reached, WarningKind.GOAL_OVERDUE, day(5, 10))).isEmpty();
        assertThat(only(file, WarningKind.GOAL_OVERDUE, day(6, 2)).evidence())
                .isEqualTo(Map.of("due", "2026-05-01", "goals", "1"));
    }

    @Test
    @Tag("I5")
    void a_goal_that_was_given_more_time_is_overdue_anew() {
        PairFile file = file(started(day(3, 1)))
                .plan(plan(day(3, 1), day(5, 1))
                        .revise(1, goal(day(6, 1)), day(5, 10), recorded(day(5, 10)))
                        .orElseThrow())
                .build();

        assertThat(since(file, WarningKind.GOAL_OVERDUE, day(5, 9))).containsExactly(day(5, 2));
        assertThat(since(file, WarningKind.GOAL_OVERDUE, day(5, 10))).isEmpty();
        assertThat(since(file, WarningKind.GOAL_OVERDUE, day(6, 2))).containsExactly(day(6, 2));
    }

    @Test
    @Tag("I5")
    void goals_are_not_overdue_in_a_pause_and_those_of_one_day_are_one_warning() {
        IntegrationPlan two = withGoal(plan(day(3, 1), day(5, 1)), day(3, 1), goal(day(5, 1)));
        Mentorship paused =
                started(day(3, 1)).pause(day(4, 25), recorded(day(4, 25))).orElseThrow();
        Mentorship resumed = paused.resume(day(5, 20), recorded(day(5, 20))).orElseThrow();

        assertThat(only(file(started(day(3, 1))).plan(two).build(), WarningKind.GOAL_OVERDUE, day(5, 2))
                        .evidence())
                .containsEntry("goals", "1 2");
        assertThat(since(file(paused).plan(two).build(), WarningKind.GOAL_OVERDUE, day(5, 2)))
                .isEmpty();
        assertThat(since(file(resumed).plan(two).build(), WarningKind.GOAL_OVERDUE, day(5, 21)))
                .containsExactly(day(5, 20));
    }

    @Test
    @Tag("I4")
    void a_goal_beyond_the_cycle_goes_to_supervision_and_stops_nothing() {
        PairFile within =
                file(started(day(3, 1))).plan(plan(day(3, 1), CYCLE.lastDay())).build();
        PairFile beyond = file(started(day(3, 1)))
                .plan(plan(day(3, 2), CYCLE.lastDay().plusDays(1)))
                .build();

        assertThat(since(within, WarningKind.PLAN_UNREALISTIC, day(3, 2))).isEmpty();
        assertThat(since(beyond, WarningKind.PLAN_UNREALISTIC, day(3, 1))).isEmpty();
        EarlyWarning warning = only(beyond, WarningKind.PLAN_UNREALISTIC, day(4, 2));
        assertThat(warning.since()).isEqualTo(day(3, 2));
        assertThat(warning.level()).isEqualTo(WarningLevel.NOTICE);
        assertThat(warning.citation().source()).isEqualTo("I4");
        assertThat(warning.evidence()).isEqualTo(Map.of("advice", "past-cycle", "goals", "1"));
    }

    @Test
    @Tag("I4")
    void a_goal_that_is_made_smaller_is_realistic_again_and_what_is_added_later_is_a_warning_of_its_own() {
        LocalDate far = CYCLE.lastDay().plusDays(30);
        IntegrationPlan plan = plan(day(3, 2), far)
                .revise(1, goal(day(9, 1)), day(4, 1), recorded(day(4, 1)))
                .orElseThrow();
        GoalWording vague = GoalWording.builder()
                .area(Area.HOUSING)
                .term(Term.LONG)
                .title(FreeText.of("home"))
                .build();

        PairFile file =
                file(started(day(3, 1))).plan(withGoal(plan, day(4, 10), vague)).build();

        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(3, 31))).containsExactly(day(3, 2));
        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(4, 1))).isEmpty();
        assertThat(only(file, WarningKind.PLAN_UNREALISTIC, day(4, 20)).evidence())
                .isEqualTo(Map.of("advice", "no-due-day no-measure", "goals", "2"));
        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(4, 20))).containsExactly(day(4, 10));
    }

    @Test
    @Tag("I4")
    void advice_keeps_its_first_day_through_rewordings_that_keep_the_flaw() {
        LocalDate far = CYCLE.lastDay().plusDays(30);
        PairFile file = file(started(day(3, 1)))
                .plan(plan(day(3, 2), far)
                        .revise(1, goal(far.plusDays(5)), day(4, 1), recorded(day(4, 1)))
                        .orElseThrow())
                .build();

        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(5, 1))).containsExactly(day(3, 2));
    }

    @Test
    @Tag("I4")
    void too_many_goals_at_once_begin_with_the_one_too_many() {
        IntegrationPlan plan = IntegrationPlan.begin(MENTEE, Dated.of(day(3, 1)));
        for (int i = 1; i <= 6; i++) {
            plan = withGoal(plan, day(3, i), goal(day(9, 1)));
        }
        PairFile file = file(started(day(3, 1))).plan(plan).build();

        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(3, 5))).isEmpty();
        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(3, 9))).containsExactly(day(3, 6));
    }

    @Test
    @Tag("I4")
    void too_many_goals_at_once_begin_anew_after_one_was_reached() {
        IntegrationPlan plan = IntegrationPlan.begin(MENTEE, Dated.of(day(3, 1)));
        for (int i = 1; i <= 6; i++) {
            plan = withGoal(plan, day(3, i), goal(day(9, 1)));
        }
        plan = plan.noteProgress(1, GoalStatus.REACHED, Optional.empty(), Dated.of(day(4, 1)))
                .orElseThrow();
        plan = withGoal(plan, day(5, 1), goal(day(9, 1)));
        PairFile file = file(started(day(3, 1))).plan(plan).build();

        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(4, 9))).isEmpty();
        assertThat(since(file, WarningKind.PLAN_UNREALISTIC, day(5, 9))).containsExactly(day(5, 1));
    }

    @Test
    @Tag("I4")
    void a_milestone_after_its_goal_and_a_plan_without_goals_are_unrealistic() {
        IntegrationPlan late = plan(day(3, 1), day(5, 1))
                .addMilestone(1, FreeText.of("half"), Optional.of(day(4, 1)), Dated.of(day(3, 1)))
                .then(plan -> plan.revise(1, goal(day(3, 25)), day(3, 20), recorded(day(3, 20))))
                .orElseThrow();
        PairFile none = file(started(day(3, 1)))
                .plan(IntegrationPlan.begin(MENTEE, Dated.of(day(3, 3))))
                .build();

        assertThat(since(file(started(day(3, 1))).plan(late).build(), WarningKind.PLAN_UNREALISTIC, day(3, 19)))
                .isEmpty();
        assertThat(since(file(started(day(3, 1))).plan(late).build(), WarningKind.PLAN_UNREALISTIC, day(3, 22)))
                .containsExactly(day(3, 20));
        assertThat(since(none, WarningKind.PLAN_UNREALISTIC, day(3, 2))).isEmpty();
        assertThat(since(none, WarningKind.PLAN_UNREALISTIC, day(3, 9))).containsExactly(day(3, 3));
    }

    // ---- permits

    @Test
    @Tag("R8")
    void a_permit_warns_some_days_before_it_lapses_and_alarms_once_it_has() {
        PairFile file = file(started(day(3, 1)), PermitKind.TEMPORARY, day(6, 30));

        assertThat(since(file, WarningKind.PERMIT_LAPSES, day(4, 30))).isEmpty();
        EarlyWarning soon = only(file, WarningKind.PERMIT_LAPSES, day(5, 1));
        assertThat(soon.since()).isEqualTo(day(5, 1));
        assertThat(soon.level()).isEqualTo(WarningLevel.WARNING);
        assertThat(soon.people()).containsExactly(MENTEE);
        assertThat(only(file, WarningKind.PERMIT_LAPSES, day(6, 30))).isEqualTo(soon);
        EarlyWarning lapsed = only(file, WarningKind.PERMIT_LAPSES, day(7, 1));
        assertThat(lapsed.since()).isEqualTo(day(7, 1));
        assertThat(lapsed.level()).isEqualTo(WarningLevel.URGENT);
        assertThat(lapsed.evidence()).isEqualTo(Map.of("last-day", "2026-06-30", "status", "lapsed"));
    }

    @Test
    @Tag("R8")
    void a_permit_that_is_not_known_is_a_look_and_no_alarm() {
        PairFile unknown = PairFile.builder().mentorship(started(day(3, 1))).build();
        PairFile undated = PairFile.builder()
                .mentorship(started(day(3, 1)))
                .permit(Permit.of(Answer.of(PermitKind.STUDY), Answer.declined()))
                .build();
        PairFile pending = file(started(day(3, 1)), PermitKind.PENDING, day(3, 5));

        assertThat(only(unknown, WarningKind.PERMIT_LAPSES, day(3, 1)).level()).isEqualTo(WarningLevel.NOTICE);
        assertThat(only(undated, WarningKind.PERMIT_LAPSES, day(8, 1)).evidence())
                .isEqualTo(Map.of("status", "unknown"));
        assertThat(only(pending, WarningKind.PERMIT_LAPSES, day(8, 1)).level()).isEqualTo(WarningLevel.NOTICE);
        assertThat(only(pending, WarningKind.PERMIT_LAPSES, day(8, 1)).since()).isEqualTo(day(3, 1));
    }

    @Test
    @Tag("R8")
    void a_permit_without_a_last_day_warns_of_nothing_and_none_at_all_alarms() {
        assertThat(since(
                        file(started(day(3, 1)), PermitKind.PERMANENT, day(3, 5)),
                        WarningKind.PERMIT_LAPSES,
                        day(3, 4)))
                .isEmpty();
        assertThat(only(file(started(day(3, 1)), PermitKind.NONE, day(3, 5)), WarningKind.PERMIT_LAPSES, day(3, 4))
                        .level())
                .isEqualTo(WarningLevel.URGENT);
    }

    @Test
    @Tag("R8")
    void a_permit_about_to_lapse_when_the_pair_is_confirmed_warns_from_then() {
        assertThat(since(
                        file(started(day(3, 1)), PermitKind.TEMPORARY, day(3, 20)),
                        WarningKind.PERMIT_LAPSES,
                        day(3, 4)))
                .containsExactly(day(3, 1));
    }

    // ---- load, supervision, pause

    @Test
    void a_mentor_is_overloaded_with_more_live_pairs_than_places() {
        Mentorship pair = started(day(3, 1));
        Mentorship second = other(2, day(4, 1));
        Mentorship ended = other(3, day(2, 1))
                .endEarly(day(3, 20), WITHDREW, recorded(day(3, 20)))
                .orElseThrow();

        PairFile one = file(pair).addOtherPairs(second).places(new Places(1)).build();

        assertThat(since(one, WarningKind.MENTOR_OVERLOADED, day(3, 31))).isEmpty();
        assertThat(since(one, WarningKind.MENTOR_OVERLOADED, day(4, 1))).containsExactly(day(4, 1));
        assertThat(since(one, WarningKind.MENTOR_OVERLOADED, day(5, 1))).containsExactly(day(4, 1));
        assertThat(only(one, WarningKind.MENTOR_OVERLOADED, day(5, 1)).evidence())
                .isEqualTo(Map.of("pairs", "2", "places", "1"));
        assertThat(only(one, WarningKind.MENTOR_OVERLOADED, day(5, 1)).people()).containsExactly(MENTOR);
        PairFile two =
                file(pair).addOtherPairs(second, ended).places(new Places(2)).build();
        assertThat(since(two, WarningKind.MENTOR_OVERLOADED, day(5, 1))).isEmpty();
        PairFile over = file(pair).addOtherPairs(ended).places(new Places(1)).build();
        assertThat(since(over, WarningKind.MENTOR_OVERLOADED, day(3, 19))).containsExactly(day(3, 1));
        assertThat(since(over, WarningKind.MENTOR_OVERLOADED, day(3, 20))).isEmpty();
    }

    @Test
    @Tag("S1")
    void supervision_is_missed_after_two_absences_in_a_row() {
        PairFile.Builder once = file(started(day(3, 1))).addMeetings(held(1, day(3, 20), Attendance.ABSENT));
        PairFile twice = file(started(day(3, 1)))
                .addMeetings(
                        held(3, day(5, 20), Attendance.ABSENT),
                        held(1, day(3, 20), Attendance.ABSENT),
                        held(2, day(4, 20), Attendance.ABSENT))
                .build();

        assertThat(since(once.build(), WarningKind.SUPERVISION_MISSED, day(9, 1)))
                .isEmpty();
        assertThat(since(twice, WarningKind.SUPERVISION_MISSED, day(4, 19))).isEmpty();
        assertThat(since(twice, WarningKind.SUPERVISION_MISSED, day(4, 20))).containsExactly(day(4, 20));
        assertThat(since(twice, WarningKind.SUPERVISION_MISSED, day(6, 20))).containsExactly(day(4, 20));
        assertThat(only(twice, WarningKind.SUPERVISION_MISSED, day(6, 20)).evidence())
                .isEqualTo(Map.of("meetings", "s-000001 s-000002 s-000003", "missed", "3"));
    }

    @Test
    @Tag("S1")
    void attendance_that_nobody_recorded_is_not_missed() {
        PairFile unknown = file(started(day(3, 1)))
                .addMeetings(heldWithoutList(1, day(3, 20)), heldWithoutList(2, day(4, 20)))
                .build();
        PairFile between = file(started(day(3, 1)))
                .addMeetings(
                        held(1, day(3, 20), Attendance.ABSENT),
                        heldWithoutList(2, day(4, 20)),
                        held(3, day(5, 20), Attendance.ABSENT))
                .build();
        PairFile after = file(started(day(3, 1)))
                .addMeetings(
                        held(1, day(3, 20), Attendance.ABSENT),
                        held(2, day(4, 20), Attendance.ABSENT),
                        heldWithoutList(3, day(5, 20)))
                .build();

        assertThat(since(unknown, WarningKind.SUPERVISION_MISSED, day(9, 1))).isEmpty();
        assertThat(since(between, WarningKind.SUPERVISION_MISSED, day(9, 1))).isEmpty();
        assertThat(since(after, WarningKind.SUPERVISION_MISSED, day(9, 1))).containsExactly(day(4, 20));
    }

    @Test
    @Tag("S1")
    void who_comes_again_has_missed_nothing_and_neither_has_who_was_not_invited_or_pauses() {
        PairFile back = file(started(day(3, 1)))
                .addMeetings(
                        held(1, day(3, 20), Attendance.ABSENT),
                        held(2, day(4, 20), Attendance.ABSENT),
                        held(3, day(5, 20), Attendance.PRESENT))
                .build();
        SupervisionMeeting others = SupervisionMeeting.planned(
                        RecordId.numbered("s", 2), SupervisionForm.GROUP, day(4, 20), Dated.of(day(4, 1)))
                .hold(Dated.of(day(4, 20)), Optional.empty())
                .orElseThrow();
        PairFile notInvited = file(started(day(3, 1)))
                .addMeetings(held(1, day(3, 20), Attendance.ABSENT), others)
                .build();
        SupervisionMeeting reflection = planned(2, SupervisionForm.REFLECTION, day(4, 20), day(4, 1))
                .hold(Dated.of(day(4, 20)), Optional.empty())
                .then(meeting -> meeting.mark(MENTOR, Attendance.ABSENT, day(4, 20)))
                .orElseThrow();
        Mentorship paused =
                started(day(3, 1)).pause(day(4, 1), recorded(day(4, 1))).orElseThrow();

        assertThat(since(back, WarningKind.SUPERVISION_MISSED, day(5, 19))).containsExactly(day(4, 20));
        assertThat(since(back, WarningKind.SUPERVISION_MISSED, day(5, 20))).isEmpty();
        assertThat(since(notInvited, WarningKind.SUPERVISION_MISSED, day(9, 1))).isEmpty();
        assertThat(since(
                        file(started(day(3, 1)))
                                .addMeetings(held(1, day(3, 20), Attendance.ABSENT), reflection)
                                .build(),
                        WarningKind.SUPERVISION_MISSED,
                        day(9, 1)))
                .isEmpty();
        assertThat(since(
                        file(paused)
                                .addMeetings(
                                        held(1, day(3, 20), Attendance.ABSENT), held(2, day(4, 20), Attendance.ABSENT))
                                .build(),
                        WarningKind.SUPERVISION_MISSED,
                        day(9, 1)))
                .isEmpty();
    }

    @Test
    void a_pause_is_long_after_its_days() {
        Mentorship paused =
                started(day(3, 1)).pause(day(4, 1), recorded(day(4, 1))).orElseThrow();

        assertThat(since(file(paused).build(), WarningKind.PAUSE_LONG, day(5, 30)))
                .isEmpty();
        assertThat(since(file(paused).build(), WarningKind.PAUSE_LONG, day(5, 31)))
                .containsExactly(day(5, 31));
        assertThat(since(file(paused).build(), WarningKind.PAUSE_LONG, day(7, 31)))
                .containsExactly(day(5, 31));
        assertThat(since(
                        file(paused.resume(day(6, 1), recorded(day(6, 1))).orElseThrow())
                                .build(),
                        WarningKind.PAUSE_LONG,
                        day(6, 1)))
                .isEmpty();
    }

    // ---- what holds for all of them

    @Test
    void a_pair_that_is_over_or_only_proposed_has_no_warnings() {
        PairFile over = troubled(started(day(3, 1))
                .endEarly(day(6, 1), WITHDREW, recorded(day(6, 1)))
                .orElseThrow());

        assertThat(warnings(over, day(5, 31))).isNotEmpty();
        assertThat(warnings(over, day(6, 1))).isEmpty();
        assertThat(warnings(PairFile.builder().mentorship(proposed(day(3, 1))).build(), day(9, 1)))
                .isEmpty();
        assertThat(warnings(over, day(2, 28))).isEmpty();
    }

    @Test
    void facts_after_the_day_do_not_exist() {
        PairFile file = troubled(started(day(3, 1)));
        PairFile known = file.happenedBy(day(4, 15)).orElseThrow();

        assertThat(known.entries()).hasSizeLessThan(file.entries().size());
        assertThat(warnings(file, day(4, 15))).isEqualTo(warnings(known, day(4, 15)));
    }

    @Test
    void a_pair_that_has_run_out_of_its_cycle_keeps_its_concerns_and_its_late_diaries_only() {
        PairFile file = troubled(started(day(3, 1)));
        LocalDate last = CYCLE.lastDay();

        assertThat(warnings(file, last)).extracting(EarlyWarning::kind).contains(WarningKind.NO_MEETING);
        assertThat(warnings(file, last.plusDays(1)))
                .extracting(EarlyWarning::kind)
                .contains(WarningKind.CONCERN, WarningKind.DIARY_LATE)
                .isSubsetOf(WarningKind.CONCERN, WarningKind.URGENT_CONCERN, WarningKind.DIARY_LATE);
    }

    @Test
    void what_is_resolved_leaves_the_list_and_comes_back_when_it_happens_anew() {
        Mentorship pair = started(day(3, 1));
        WarningReply resolved = reply(WarningKind.NO_MEETING, day(3, 31), WarningReply.Reply.RESOLVED, day(4, 2));
        PairFile file = file(pair)
                .addEntries(meeting(1, day(3, 10)), meeting(2, day(4, 10)))
                .addReplies(resolved)
                .build();

        assertThat(since(file, WarningKind.NO_MEETING, day(4, 1))).containsExactly(day(3, 31));
        assertThat(since(file, WarningKind.NO_MEETING, day(4, 2))).isEmpty();
        assertThat(since(file, WarningKind.NO_MEETING, day(4, 9))).isEmpty();
        assertThat(since(file, WarningKind.NO_MEETING, day(5, 1))).containsExactly(day(5, 1));
    }

    @Test
    void what_is_acknowledged_stays_and_says_so() {
        Mentorship pair = started(day(3, 1));
        PairFile open = file(pair)
                .addEntries(entry(1, EntryKind.MEETING, day(3, 5), Concern.CONCERN))
                .build();
        EarlyWarning warning = only(open, WarningKind.CONCERN, day(3, 6));
        WarningReply seen = WarningReply.to(
                warning, RecordId.numbered("w", 1), WarningReply.Reply.ACKNOWLEDGED, recorded(day(3, 7)));
        PairFile file = file(pair)
                .addEntries(
                        entry(1, EntryKind.MEETING, day(3, 5), Concern.CONCERN),
                        entry(2, EntryKind.MEETING, day(3, 9), Concern.CONCERN))
                .addReplies(seen)
                .build();

        assertThat(only(file, WarningKind.CONCERN, day(3, 6)).isAcknowledged()).isFalse();
        assertThat(only(file, WarningKind.CONCERN, day(3, 7)).acknowledgement()).contains(seen);
        assertThat(since(file, WarningKind.CONCERN, day(3, 9)))
                .as("those that nobody has seen come first")
                .containsExactly(day(3, 9), day(3, 5));
    }

    @Test
    void the_worst_come_first() {
        PairFile file = troubled(started(day(3, 1)));

        assertThat(warnings(file, day(7, 1))).isSortedAccordingTo(EarlyWarning.WORST_FIRST);
        assertThat(warnings(file, day(7, 1)))
                .extracting(EarlyWarning::level)
                .startsWith(WarningLevel.URGENT)
                .endsWith(WarningLevel.NOTICE);
    }

    @Test
    void limits_are_the_programmes() {
        ProgrammeRules rules = ProgrammeRules.of(1, day(1, 1), Map.of(Threshold.NO_MEETING, 10));
        PairFile file = file(started(day(3, 1))).build();

        assertThat(EarlyWarnings.of(file, rules, CYCLE, day(3, 10))).isEmpty();
        assertThat(EarlyWarnings.of(file, rules, CYCLE, day(3, 11)))
                .extracting(EarlyWarning::since)
                .containsExactly(day(3, 11));
        assertThat(EarlyWarnings.under(rules, CYCLE).rules())
                .extracting(WarningRule::explain)
                .contains("no meeting for 10 days");
    }

    @Test
    void each_kind_has_one_rule_which_explains_itself_and_an_action_in_both_languages() {
        assertThat(EarlyWarnings.under(RULES, CYCLE).rules())
                .extracting(WarningRule::kind)
                .containsExactly(WarningKind.values());
        assertThat(EarlyWarnings.under(RULES, CYCLE).rules())
                .allSatisfy(rule -> assertThat(rule.explain()).isNotBlank());
        assertThat(Arrays.asList(WarningKind.values())).allSatisfy(kind -> {
            assertThat(kind.action()).endsWith(".").isNotEqualTo(kind.actionInSwedish());
            assertThat(kind.actionInSwedish()).endsWith(".");
            assertThat(kind.citation().source()).isNotEmpty();
            assertThat(kind.limits()).doesNotHaveDuplicates();
        });
        assertThat(WarningKind.BELOW_PLAN.limits())
                .containsExactly(Threshold.BELOW_PLAN_WINDOW, Threshold.BELOW_PLAN_SHARE);
    }

    @Test
    void evidence_is_codes_days_numbers_and_ids_only() {
        PairFile file = troubled(started(day(3, 1)));

        assertThat(warnings(file, day(7, 1)).stream().flatMap(warning -> warning.evidence().values().stream()))
                .isNotEmpty()
                .allMatch(value -> value.matches("[a-z0-9/-]+( [a-z0-9/-]+)*"));
        assertThat(warnings(file, day(7, 1)).toString()).doesNotContain("contract");
    }

    // ---- how the pairs come about

    private static Mentorship agreed(Mentorship pair, int times, Per per) {
        LocalDate from = pair.proposedOn();
        return pair.agreePlan(from, Dated.of(from), times, per, MeetingForm.EITHER)
                .orElseThrow();
    }

    private static PairFile metDaily(Mentorship pair, LocalDate first, int times) {
        return file(pair)
                .addAllEntries(IntStream.range(0, times)
                        .mapToObj(i -> meeting(i + 1, first.plusDays(i)))
                        .toList())
                .build();
    }

    private static PairFile file(Mentorship pair, PermitKind kind, LocalDate until) {
        return PairFile.builder()
                .mentorship(pair)
                .permit(Permit.of(Answer.of(kind), Answer.of(until)))
                .build();
    }

    private static PairFile.Builder file(Mentorship pair) {
        return PairFiles.file(pair);
    }

    private static Mentorship other(int number, LocalDate on) {
        return proposed(RecordId.numbered("m", number), MENTOR, PersonId.numbered(10L + number), on)
                .confirm(on, noOthers(), new Places(3), recorded(on))
                .orElseThrow();
    }

    /** With nearly everything that can be wrong. */
    private static PairFile troubled(Mentorship pair) {
        return PairFile.builder()
                .mentorship(pair)
                .permit(Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(day(5, 30))))
                .plan(plan(day(3, 1), day(5, 1)))
                .addEntries(
                        meeting(1, day(3, 3)),
                        entry(2, EntryKind.MEETING, day(3, 10), Concern.CONCERN),
                        entry(3, EntryKind.MEETING, day(5, 10), Concern.URGENT))
                .addSubmissions(handIn(1, day(3, 1), day(3, 31), day(4, 3)))
                .addMeetings(
                        held(1, day(3, 20), Attendance.ABSENT),
                        held(2, day(4, 20), Attendance.ABSENT),
                        held(3, day(5, 20), Attendance.ABSENT))
                .addOtherPairs(other(2, day(4, 1)))
                .build();
    }
}

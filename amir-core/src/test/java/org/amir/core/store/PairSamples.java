package org.amir.core.store;

import static org.amir.core.store.SampleRecords.P1;
import static org.amir.core.store.SampleRecords.P2;
import static org.amir.core.store.SampleRecords.P3;
import static org.amir.core.store.SampleRecords.TEAM;
import static org.amir.core.store.SampleRecords.dated;
import static org.amir.core.store.SampleRecords.day;
import static org.amir.core.store.SampleRecords.decided;
import static org.amir.core.store.SampleRecords.id;
import static org.amir.core.store.SampleRecords.someText;
import static org.amir.core.store.SampleRecords.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.CommunityActivity;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.Introduction;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.MeetingPlan;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Service;
import org.amir.core.mentorship.SupportFunction;
import org.amir.core.mentorship.Trial;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalProgress;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Milestone;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.plan.PlanReview;
import org.amir.core.plan.PlanRevision;
import org.amir.core.plan.PlanStep;
import org.amir.core.plan.Term;
import org.amir.core.record.Reason;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.store.SampleRecords.Samples;

/** Records of plans, pairs and their diaries. */
final class PairSamples {
    private PairSamples() {}

    static Stream<Samples<?, ?>> all() {
        return Stream.of(plans(), mentorships(), diaryEntries(), finalAssessments());
    }

    private static Samples<?, ?> plans() {
        return new Samples<>(
                IntegrationPlan.KIND,
                IntegrationPlan.builder()
                        .mentee(P2)
                        .begun(dated(70))
                        .agreed(dated(71))
                        .addGoals(
                                fullGoal(),
                                goal(3).withdrawn(decided(151, "no-longer-wanted"))
                                        .build(),
                                goal(4).build())
                        .addRevisions(
                                PlanRevision.builder()
                                        .goal(1)
                                        .from(day(90))
                                        .decision(decided(91, "too-far", "One step less"))
                                        .earlier(wording(true))
                                        .build(),
                                PlanRevision.builder()
                                        .goal(3)
                                        .from(day(92))
                                        .decision(decided(93, "clearer"))
                                        .earlier(wording(false))
                                        .build())
                        .addReviews(
                                PlanReview.builder()
                                        .dated(dated(100))
                                        .mentorship(id("m", 1))
                                        .note(text("On the way"))
                                        .build(),
                                PlanReview.of(dated(101)))
                        .build(),
                IntegrationPlan.begin(P2, dated(69)),
                ImmutableList.of(IntegrationPlan.begin(P3, dated(80))));
    }

    private static GoalWording wording(boolean full) {
        GoalWording.Builder wording = GoalWording.builder();
        wording.area(Area.EMPLOYMENT).term(full ? Term.LONG : Term.SHORT).title(text("Find work"));
        if (full) {
            wording.baseline(text("None since May"))
                    .measure(text("A contract"))
                    .due(day(300))
                    .addRequirements(text("A CV"), text("B1"), text("A CV"))
                    .addObstacles(text("Few openings"), text("Child care"));
        }
        return wording.build();
    }

    private static Goal fullGoal() {
        return Goal.builder()
                .number(1)
                .set(dated(70))
                .wording(wording(true))
                .withdrawn(decided(150, "no-longer-wanted", "Studies instead"))
                .addMilestones(
                        Milestone.builder()
                                .number(1)
                                .title(text("A CV"))
                                .set(dated(70))
                                .due(day(90))
                                .reached(dated(85))
                                .withdrawn(decided(95, "wrong-goal", "Belongs to goal 3"))
                                .build(),
                        Milestone.builder()
                                .number(4)
                                .title(text("An interview"))
                                .set(dated(71))
                                .withdrawn(decided(95, "wrong-goal"))
                                .build(),
                        Milestone.builder()
                                .number(5)
                                .title(text("Another"))
                                .set(dated(71))
                                .build())
                .addSteps(
                        PlanStep.builder()
                                .number(1)
                                .title(text("Apply"))
                                .set(dated(70))
                                .formal(FormalStepKind.JOB_APPLICATION)
                                .due(day(99))
                                .done(dated(98))
                                .withdrawn(decided(99, "wrong", "Twice"))
                                .build(),
                        PlanStep.builder()
                                .number(2)
                                .title(text("Ask"))
                                .set(dated(70))
                                .withdrawn(decided(99, "wrong"))
                                .build(),
                        PlanStep.builder()
                                .number(3)
                                .title(text("Wait"))
                                .set(dated(72))
                                .build())
                .addProgress(
                        GoalProgress.builder()
                                .number(1)
                                .dated(dated(99))
                                .status(GoalStatus.IN_PROGRESS)
                                .note(text("Two letters"))
                                .withdrawn(decided(101, "wrong", "Another mentee"))
                                .build(),
                        GoalProgress.builder()
                                .number(2)
                                .dated(dated(98))
                                .status(GoalStatus.OPEN)
                                .withdrawn(decided(101, "wrong"))
                                .build(),
                        GoalProgress.builder()
                                .number(3)
                                .dated(dated(103))
                                .status(GoalStatus.REACHED)
                                .build())
                .build();
    }

    private static Goal.Builder goal(int number) {
        Goal.Builder goal = Goal.builder();
        goal.number(number).set(dated(75)).wording(wording(false));
        return goal;
    }

    private static Samples<?, ?> mentorships() {
        return new Samples<>(Mentorship.KIND, completed(), proposed(1), ImmutableList.of(endedEarly(), proposed(3)));
    }

    private static Mentorship proposed(long number) {
        Mentorship.Builder pair = Mentorship.builder();
        pair.id(id("m", number)).mentor(P1).mentee(P2).addSteps(step(MentorshipState.PROPOSED, 58));
        return pair.build();
    }

    private static MentorshipStep step(MentorshipState to, int day) {
        return MentorshipStep.of(to, day(day), decided(day + 1, "as-agreed"));
    }

    private static Mentorship completed() {
        Mentorship.Builder pair = Mentorship.builder();
        pair.id(id("m", 1))
                .mentor(P1)
                .mentee(P2)
                .rulesVersion(2)
                .scoreMicro(3_000_000_000L)
                .predecessor(id("m", 3))
                .addSteps(
                        step(MentorshipState.PROPOSED, 60),
                        MentorshipStep.of(
                                MentorshipState.CONFIRMED, day(61), decided(62, "after-talks", "Both want it")),
                        step(MentorshipState.INTRODUCED, 70),
                        step(MentorshipState.TRIAL, 72),
                        step(MentorshipState.ACTIVE, 80),
                        step(MentorshipState.PAUSED, 100),
                        step(MentorshipState.ACTIVE, 130),
                        step(MentorshipState.COMPLETED, 400))
                .introduction(Introduction.builder()
                        .putAllDone(Maps.toMap(Arrays.asList(IntroductionItem.values()), item -> dated(70)))
                        .countersignedBy(TEAM)
                        .build())
                .trial(Trial.builder()
                        .firstMeeting(dated(75))
                        .addAnswers(
                                new TrialAnswer(
                                        Role.MENTOR,
                                        false,
                                        dated(76),
                                        Optional.of(Reason.of("not-sure")),
                                        someText("Wants to think")),
                                TrialAnswer.yes(Role.MENTEE, dated(76)),
                                TrialAnswer.yes(Role.MENTOR, dated(77)))
                        .build())
                .addMeetingPlans(plan(1, 70, Per.WEEK), plan(2, 140, Per.MONTH))
                .finalAssessment(id("fa", 1));
        return pair.build();
    }

    private static MeetingPlan plan(int version, int day, Per per) {
        return MeetingPlan.builder()
                .version(version)
                .from(day(day + 1))
                .agreed(dated(day))
                .times(2)
                .per(per)
                .form(MeetingForm.EITHER)
                .build();
    }

    private static Mentorship endedEarly() {
        Mentorship.Builder pair = Mentorship.builder();
        pair.id(id("m", 2))
                .mentor(P3)
                .mentee(P1)
                .addSteps(
                        step(MentorshipState.PROPOSED, 60),
                        step(MentorshipState.CONFIRMED, 61),
                        new MentorshipStep(
                                MentorshipState.ENDED_EARLY,
                                day(65),
                                decided(66, "told-us"),
                                Optional.of(new Ending(LeavingReason.MOVED_AWAY, EndingSide.MENTOR))));
        return pair.build();
    }

    private static Samples<?, ?> diaryEntries() {
        return new Samples<>(
                DiaryEntry.KIND,
                entry(1, 1)
                        .minutes(90)
                        .form(ContactForm.IN_PERSON)
                        .place(text("Library"))
                        .activity(text("Wrote a CV"))
                        .addThemes(Theme.NETWORK, Theme.EMPLOYMENT)
                        .addSupportFunctions(SupportFunction.INFORMATIONAL, SupportFunction.EMOTIONAL)
                        .addGuidance(OrientationTheme.EMPLOYMENT, OrientationTheme.RIGHTS)
                        .addReferrals(Service.EMPLOYMENT, Service.HEALTH_CARE)
                        .reflections(text("Goes well"))
                        .results(text("A CV, \"done\""))
                        .concern(Concern.CONCERN)
                        .communityActivity(CommunityActivity.WORKSHOP)
                        .withdrawn(decided(90, "wrong-pair", "Of another pair"))
                        .addFormalSteps(
                                new FormalStep(FormalStepKind.JOB_APPLICATION, dated(81)),
                                new FormalStep(FormalStepKind.JOB_APPLICATION, dated(81)))
                        .build(),
                entry(1, 1).build(),
                ImmutableList.of(
                        entry(2, 2).withdrawn(decided(90, "wrong-pair")).build(),
                        entry(3, 1).build(),
                        entry(1_000_000, 1).build()));
    }

    private static DiaryEntry.Builder entry(long number, long mentorship) {
        DiaryEntry.Builder entry = DiaryEntry.builder();
        entry.id(id("d", number))
                .mentorship(id("m", mentorship))
                .kind(mentorship == 1 ? EntryKind.MEETING : EntryKind.CONTACT)
                .dated(dated(82));
        return entry;
    }

    private static Samples<?, ?> finalAssessments() {
        FinalAssessment.Builder full = FinalAssessment.builder();
        full.id(id("fa", 1))
                .mentorship(id("m", 1))
                .dated(dated(399))
                .addOutcomes(
                        new GoalOutcome(1, GoalStatus.REACHED, someText("Work"), someText("Time")),
                        new GoalOutcome(3, GoalStatus.DROPPED, Optional.empty(), Optional.empty()))
                .mentorReflection(text("Learnt much"))
                .menteeReflection(text("So did I"));
        return new Samples<>(
                FinalAssessment.KIND,
                full.build(),
                assessment(1, 2),
                ImmutableList.of(assessment(2, 1), assessment(3, 3)));
    }

    private static FinalAssessment assessment(long number, long mentorship) {
        FinalAssessment.Builder assessment = FinalAssessment.builder();
        assessment.id(id("fa", number)).mentorship(id("m", mentorship)).dated(dated(390));
        return assessment.build();
    }
}

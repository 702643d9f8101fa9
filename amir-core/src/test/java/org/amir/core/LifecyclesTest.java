package org.amir.core;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.activity.GrowthState;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.Pairs;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.plan.Area;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.PlanReview;
import org.amir.core.plan.Term;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.Interview;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.recruitment.Stage;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.EarlyWarnings;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.OwedSurveys;
import org.amir.core.survey.Stint;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.survey.SurveyState;
import org.amir.core.training.Gathering;
import org.amir.core.training.JoinDecision;
import org.amir.core.training.TrainingRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The state diagrams of the documents are those of the code: what its steps reach, tried one after another. */
class LifecyclesTest {
    private static final Path DOCUMENT = Path.of("src/main/java/org/amir/core/doc-files/lifecycles.md");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final PersonId PERSON = PersonId.numbered(1);
    private static final Actor TEAM = Actor.of("team-1");
    private static final RecruitmentRound ROUND = RecruitmentRound.open(
            RecordId.numbered("rr", 1), ImmutableList.of(Role.MENTOR, Role.MENTEE), Dated.of(FIRST));

    @Test
    @Tag("R4")
    void a_candidacy_moves_as_drawn() throws IOException {
        Candidacy registered =
                Candidacy.register(PERSON, Role.MENTOR, ROUND, Dated.of(FIRST)).orElseThrow();

        assertThat(new Exploration<Candidacy>(
                                ImmutableList.of(
                                        (candidacy, day) -> candidacy.interview(Interview.builder()
                                                .application(candidacy.applications())
                                                .held(Dated.of(day))
                                                .by(TEAM)
                                                .build()),
                                        selecting(SelectionOutcome.SELECTED),
                                        selecting(SelectionOutcome.WAITING_LIST),
                                        selecting(SelectionOutcome.NOT_SELECTED),
                                        (candidacy, day) ->
                                                candidacy.giveFeedback(Dated.of(day), TEAM, FeedbackWay.PHONE),
                                        (candidacy, day) -> candidacy.leave(day, LeavingReason.WITHDREW, decided(day)),
                                        (candidacy, day) -> candidacy.reapply(ROUND, Dated.of(day), TEAM)),
                                (candidacy, day) -> candidacy
                                        .stageOn(day)
                                        .map(LifecyclesTest::code)
                                        .orElseThrow())
                        .movesFrom(registered, FIRST, 4))
                .isEqualTo(drawn("Candidacy"));
    }

    @Test
    @Tag("R9")
    void a_round_closes_once() throws IOException {
        assertThat(new Exploration<RecruitmentRound>(
                                ImmutableList.of((round, day) -> round.close(ImmutableList.of(), decided(day))),
                                (round, day) -> round.closed().isPresent() ? "closed" : "open")
                        .from(ROUND, FIRST, 3))
                .isEqualTo(drawn("Recruitment round"));
    }

    @Test
    @Tag("T1")
    void a_gathering_moves_as_drawn() throws IOException {
        Gathering planned = Gathering.planned(FIRST.plusDays(9), Dated.of(FIRST));

        assertThat(new Exploration<Gathering>(
                                ImmutableList.of(
                                        (gathering, day) -> gathering.move(day.plusDays(1), decided(day)),
                                        (gathering, day) -> gathering.cancel(decided(day)),
                                        (gathering, day) -> gathering.hold(Dated.of(day), Optional.empty())),
                                (gathering, day) -> gathering.held().isPresent()
                                        ? "held"
                                        : gathering.cancelled().isPresent() ? "cancelled" : "planned")
                        .from(planned, FIRST, 3))
                .isEqualTo(drawn("Gathering"));
    }

    @Test
    @Tag("X2")
    void growth_moves_as_drawn() throws IOException {
        Growth invited = Growth.invite(
                        RecordId.numbered("gw", 1),
                        new Stint(PERSON, Role.MENTOR, FIRST, Optional.empty()),
                        GrowthPath.TRAINER,
                        Dated.of(FIRST),
                        TEAM)
                .orElseThrow();

        assertThat(new Exploration<Growth>(
                                ImmutableList.of(
                                        (growth, day) -> growth.answer(new GrowthAnswer(true, Dated.of(day))),
                                        (growth, day) -> growth.answer(new GrowthAnswer(false, Dated.of(day))),
                                        (growth, day) -> growth.begin(Dated.of(day))),
                                (growth, day) -> growth.stateOn(day)
                                        .map(GrowthState::code)
                                        .orElseThrow())
                        .from(invited, FIRST, 3))
                .isEqualTo(drawn("Growth"));
    }

    /** That a pair's steps follow the table is shown by the tests of mentorships; here, that the diagram is the table. */
    @Test
    @Tag("I1")
    void a_mentorship_moves_as_drawn() throws IOException {
        ImmutableSortedSet<Arrow> table = Stream.concat(
                        Stream.of(new Arrow(Arrow.START, MentorshipState.PROPOSED.code())),
                        Arrays.stream(MentorshipState.values())
                                .flatMap(from -> from.next().stream().map(to -> new Arrow(from.code(), to.code()))))
                .collect(toImmutableSortedSet(Arrow::compareTo));

        assertThat(table).isEqualTo(drawn("Mentorship"));
    }

    @Test
    @Tag("T2")
    void a_decision_to_join_may_be_changed() throws IOException {
        assertThat(new Exploration<TrainingRecord>(
                                ImmutableList.of(
                                        (record, day) -> record.decide(new JoinDecision(true, Dated.of(day))),
                                        (record, day) -> record.decide(new JoinDecision(false, Dated.of(day)))),
                                (record, day) -> record.joinDecisionOn(day)
                                        .map(decision -> decision.joins() ? "joins" : "declines")
                                        .orElse("undecided"))
                        .movesFrom(TrainingRecord.of(PERSON), FIRST, 3))
                .isEqualTo(drawn("Decision to join"));
    }

    @Test
    @Tag("I3")
    void a_plan_is_agreed_once_and_never_closed() throws IOException {
        assertThat(new Exploration<IntegrationPlan>(
                                ImmutableList.of(
                                        (plan, day) -> plan.addGoal(wording("another"), Dated.of(day)),
                                        (plan, day) -> plan.agree(Dated.of(day)),
                                        (plan, day) -> plan.revise(1, wording("since " + day), day, decided(day)),
                                        (plan, day) -> plan.review(PlanReview.of(Dated.of(day))),
                                        (plan, day) -> plan.withdrawGoal(1, decided(day))),
                                (plan, day) -> plan.agreed().isPresent() ? "agreed" : "begun")
                        .movesFrom(IntegrationPlan.begin(PERSON, Dated.of(FIRST)), FIRST, 4))
                .isEqualTo(drawn("Integration plan"));
    }

    @Test
    @Tag("I5")
    void a_goal_moves_as_drawn() throws IOException {
        IntegrationPlan withGoal = IntegrationPlan.begin(PERSON, Dated.of(FIRST))
                .addGoal(wording("a goal"), Dated.of(FIRST))
                .orElseThrow();
        ImmutableList.Builder<BiFunction<IntegrationPlan, LocalDate, Attempt<IntegrationPlan>>> steps =
                ImmutableList.builder();
        for (GoalStatus status : GoalStatus.values()) {
            steps.add((plan, day) -> plan.noteProgress(1, status, Optional.empty(), Dated.of(day)));
        }
        steps.add((plan, day) -> plan.withdrawProgress(1, 1, decided(day)));
        steps.add((plan, day) -> plan.withdrawGoal(1, decided(day)));

        assertThat(new Exploration<IntegrationPlan>(
                                steps.build(), (plan, day) -> code(plan.goal(1).orElseThrow(), day))
                        .movesFrom(withGoal, FIRST, 3))
                .isEqualTo(drawn("Goal"));
    }

    @Test
    @Tag("I5")
    void the_goals_that_somebody_works_towards_stand_together() throws IOException {
        ImmutableSetMultimap<String, String> within = Arrays.stream(GoalStatus.values())
                .collect(toImmutableSetMultimap(
                        status -> status.isOpen() ? "worked-towards" : "ended", GoalStatus::code));

        assertThat(diagram("Goal").within()).isEqualTo(within);
    }

    @Test
    @Tag("S2")
    void a_warning_moves_as_drawn() throws IOException {
        PairFile file = PairFile.builder()
                .mentorship(Pairs.started(FIRST))
                .addEntries(DiaryEntry.builder()
                        .id(RecordId.numbered("d", 1))
                        .mentorship(Pairs.ID)
                        .kind(EntryKind.MEETING)
                        .dated(Dated.of(FIRST))
                        .concern(Concern.CONCERN)
                        .build())
                .build();
        EarlyWarning given = concern(file, FIRST).orElseThrow();

        assertThat(new Exploration<PairFile>(
                                ImmutableList.of(
                                        replying(given, WarningReply.Reply.ACKNOWLEDGED),
                                        replying(given, WarningReply.Reply.RESOLVED)),
                                (pair, day) -> concern(pair, day)
                                        .map(warning -> warning.isAcknowledged() ? "acknowledged" : "given")
                                        .orElse("resolved"))
                        .movesFrom(file, FIRST, 3))
                .isEqualTo(drawn("Warning"));
    }

    private static Optional<EarlyWarning> concern(PairFile file, LocalDate day) {
        return EarlyWarnings.of(file, ProgrammeRules.handbook(), Cycle.beginning(FIRST), day).stream()
                .filter(warning -> warning.kind() == WarningKind.CONCERN)
                .findFirst();
    }

    private static BiFunction<PairFile, LocalDate, Attempt<PairFile>> replying(
            EarlyWarning warning, WarningReply.Reply reply) {
        return (file, day) -> Attempt.taken(PairFile.builder()
                .mentorship(file.mentorship())
                .addAllEntries(file.entries())
                .addAllReplies(file.replies())
                .addReplies(WarningReply.to(
                        warning, RecordId.numbered("w", file.replies().size() + 1), reply, decided(day)))
                .build());
    }

    @Test
    @Tag("E3")
    void a_mentees_own_voice_is_answered_once() throws IOException {
        VoiceNote written = VoiceNote.of(
                RecordId.numbered("v", 1),
                PERSON,
                Dated.of(FIRST),
                VoiceNote.Urgency.URGENT,
                ConfidentialText.of("words"));

        assertThat(new Exploration<VoiceNote>(
                                ImmutableList.of((voice, day) -> voice.answer(decided(day))),
                                (voice, day) -> voice.isWaitingOn(day) ? "waiting" : "answered")
                        .from(written, FIRST, 3))
                .isEqualTo(drawn("Mentee's own voice"));
    }

    @Test
    @Tag("E6")
    void a_survey_moves_as_drawn() throws IOException {
        Survey owed = Survey.owed(RecordId.numbered("q", 1), PERSON, SurveyKind.MENTEE_FINAL, FIRST);
        Cycle over = Cycle.of(FIRST.minusYears(1).plusDays(1), FIRST);
        Stint stint = new Stint(PERSON, Role.MENTEE, over.firstDay(), Optional.empty());

        assertThat(new Exploration<Survey>(
                                ImmutableList.of(
                                        (survey, day) -> survey.send(Dated.of(day)),
                                        (survey, day) -> survey.answer(answer(day)
                                                .satisfaction(Answer.of(Judgement.RATED_4))
                                                .build()),
                                        (survey, day) -> survey.answer(answer(day)
                                                .satisfaction(Answer.of(Judgement.RATED_4))
                                                .benefit(Answer.declined())
                                                .build())),
                                (survey, day) -> code(OwedSurveys.of(
                                                ImmutableList.of(stint),
                                                ImmutableList.of(survey),
                                                over,
                                                ProgrammeRules.handbook(),
                                                day)
                                        .get(0)
                                        .state()))
                        .from(owed, FIRST, 3))
                .isEqualTo(drawn("Survey"));
    }

    private static SurveyAnswer.Builder answer(LocalDate day) {
        return SurveyAnswer.builder().answered(Dated.of(day));
    }

    @Test
    void every_diagram_is_held_against_the_code() throws IOException {
        assertThat(read().lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Candidacy",
                        "## Recruitment round",
                        "## Gathering",
                        "## Decision to join",
                        "## Mentorship",
                        "## Integration plan",
                        "## Goal",
                        "## Warning",
                        "## Mentee's own voice",
                        "## Survey",
                        "## Growth");
    }

    private static BiFunction<Candidacy, LocalDate, Attempt<Candidacy>> selecting(SelectionOutcome outcome) {
        return (candidacy, day) ->
                candidacy.select(outcome, day, assessed(day), ProgrammeRules.handbook(), decided(day));
    }

    private static Assessment assessed(LocalDate day) {
        Mentor mentor = Mentor.builder()
                .traits(Traits.builder().twelveMonths(Answer.of(true)).build())
                .convictions(Answer.of(Convictions.DECLARED_NONE))
                .build();
        return EligibilityPolicy.handbook().assess(mentor, day, Cycle.beginning(FIRST));
    }

    private static Decision decided(LocalDate day) {
        return Decision.of(TEAM, day.atTime(12, 0), Reason.of("discussed"));
    }

    /** An accepted person is in the stage that the outcome is called by. */
    private static String code(Stage stage) {
        return stage == Stage.SELECTED ? SelectionOutcome.SELECTED.code() : ((Coded) stage).code();
    }

    private static String code(SurveyState state) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, state.name());
    }

    private static String code(Goal goal, LocalDate day) {
        return goal.isInPlan() ? goal.statusOn(day).code() : "withdrawn";
    }

    private static GoalWording wording(String title) {
        return GoalWording.builder()
                .area(Area.EMPLOYMENT)
                .term(Term.SHORT)
                .title(FreeText.of(title))
                .build();
    }

    private static ImmutableSortedSet<Arrow> drawn(String heading) throws IOException {
        return diagram(heading).arrows();
    }

    private static StateDiagram diagram(String heading) throws IOException {
        String section =
                Splitter.on("\n## " + heading + "\n").splitToList(read()).get(1);
        return StateDiagram.in(Splitter.on("\n## ").splitToList(section).get(0));
    }

    private static String read() throws IOException {
        return Files.readString(DOCUMENT, StandardCharsets.UTF_8);
    }
}

package org.amir.examples.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthState;
import org.amir.core.activity.OrientationSession;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.PairMonth;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PermitStatus;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.Selection;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.DueDiary;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.Gathering;
import org.amir.core.training.Presence;
import org.amir.core.training.TrainingProgress;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** How often each thing that figures and lists can get wrong occurs in a stored year. */
final class Traps {
    private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

    private final StoredYear year;
    private final Cycle cycle;
    private final List<Mentorship> started;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private Traps(StoredYear year) {
        this.year = year;
        this.cycle = year.cycle();
        this.started = year.started();
    }

    static Map<String, Integer> in(StoredYear year) {
        Traps traps = new Traps(year);
        traps.recruitment();
        traps.training();
        traps.introduction();
        traps.ends();
        traps.meetings();
        traps.diaries();
        traps.plans();
        traps.supervision();
        traps.surveys();
        traps.activities();
        return traps.counts;
    }

    private <T> void count(String trap, Collection<T> among, Predicate<? super T> is) {
        counts.put(trap, (int) among.stream().filter(is).count());
    }

    // ---- phase 1

    private void recruitment() {
        List<Application> applications = Lists.newArrayList(year.applications(Role.MENTOR));
        applications.addAll(year.applications(Role.MENTEE));
        List<Profile> profiles = Lists.transform(applications, Application::profile);
        count("not answered", profiles, profile -> profile.traits().gender().equals(Answer.notAnswered()));
        count(
                "declined to answer",
                profiles,
                profile -> Stream.of(
                                profile.traits().gender(),
                                profile.traits().housing(),
                                profile.traits().occupation())
                        .anyMatch(Answer::isDeclined));
        count(
                "answered twice",
                applications,
                each -> each.stamp().isAfter(each.firstStamp().plusDays(1)));
        count(
                "citizen of the Union",
                profiles,
                profile -> profile.traits()
                        .citizenship()
                        .value()
                        .filter(code -> code.value().equals("RO"))
                        .isPresent());
        count(
                "convictions declared",
                profiles,
                profile ->
                        profile instanceof Mentor mentor && mentor.convictions().is(Convictions.DECLARED_SOME));
        count(
                "offers no place",
                profiles,
                profile -> profile instanceof Mentor mentor && mentor.capacity().is(0));
        count(
                "without permit",
                profiles,
                profile -> profile instanceof Mentee mentee
                        && mentee.permit().kind().is(PermitKind.NONE));
        List<Candidacy> candidacies = year.all(Candidacy.KIND);
        count(
                "minor",
                candidacies,
                each -> each.role() == Role.MENTEE
                        && profile(each).traits().ageOn(each.registered().on()).orElse(99) < 18);
        count("registered late", candidacies, each -> late(each.registered(), 1));
        count(
                "withdrew before a decision",
                candidacies,
                each -> each.selections().isEmpty() && !each.leavings().isEmpty());
        count(
                "decided without an interview",
                candidacies,
                each -> each.interviews().isEmpty() && !each.selections().isEmpty());
        count("named a contact", candidacies, each -> !each.networkContacts().isEmpty());
        count("selected in error", candidacies, each -> each.isSelectedInErrorBy(EVER));
        count(
                "declined though eligible",
                candidacies,
                each -> each.selections().stream()
                        .anyMatch(selection -> selection.outcome() == SelectionOutcome.NOT_SELECTED
                                && selection.recommendation() == Recommendation.ELIGIBLE));
        count(
                "selected after a look",
                candidacies,
                each -> each.selections().stream()
                        .anyMatch(selection -> selection.outcome() == SelectionOutcome.SELECTED
                                && selection.recommendation() == Recommendation.LOOK));
        count("permit awaited", candidacies, each -> each.selections().stream().anyMatch(waits("permit-awaited")));
        count(
                "guardian awaited",
                candidacies,
                each -> each.selections().stream().anyMatch(waits("guardian-awaited")));
        count("no mentor yet", candidacies, each -> each.selections().stream().anyMatch(waits("no-mentor-yet")));
        count(
                "taken in from the waiting list",
                candidacies,
                each -> each.selections().size() == 2
                        && each.selections().get(0).outcome() == SelectionOutcome.WAITING_LIST);
        count(
                "told too late",
                candidacies,
                each -> each.feedbacks().stream()
                        .anyMatch(feedback -> feedback.given()
                                .on()
                                .isAfter(each.selections()
                                        .get(feedback.selection() - 1)
                                        .on()
                                        .plusDays(14))));
        count(
                "invitation not answered",
                candidacies,
                each -> each.invitations().stream()
                        .anyMatch(sent -> sent.answer().isEmpty()));
        count(
                "permit lapsed in the cycle",
                candidacies,
                each -> each.firstSelectedBy(EVER).isPresent()
                        && profile(each) instanceof Mentee mentee
                        && mentee.permit().on(cycle.lastDay()) == PermitStatus.LAPSED);
        count(
                "selected and never in a pair",
                candidacies,
                each -> each.firstSelectedBy(EVER).isPresent()
                        && year.firstStart(each.person()).findAny().isEmpty());
        count("left", candidacies, each -> each.endOfTakingPartBy(EVER).isPresent());
    }

    private static Predicate<Selection> waits(String why) {
        return selection -> selection.outcome() == SelectionOutcome.WAITING_LIST
                && selection.decision().why().equals(Reason.of(why));
    }

    private Profile profile(Candidacy candidacy) {
        return year.applications(candidacy.role()).stream()
                .filter(each -> each.person().equals(candidacy.person()))
                .map(Application::profile)
                .findFirst()
                .orElseThrow();
    }

    private static boolean late(Dated fact, int days) {
        return !fact.recordedOn().isBefore(fact.on().plusDays(days));
    }

    // ---- phase 2

    private void training() {
        List<TrainingSession> sessions = year.all(TrainingSession.KIND);
        List<TrainingProgress> progress = Lists.transform(
                year.all(TrainingRecord.KIND),
                record -> TrainingProgress.of(record.mentor(), sessions, Optional.of(record), EVER));
        count("four units of five", progress, each -> each.lacking().size() == 1 && !each.isNotKnown());
        count("attendance not known", progress, TrainingProgress::isNotKnown);
        count("declined to join", progress, TrainingProgress::isDeclined);
        count(
                "dropped out of the training",
                progress,
                each -> !each.isDeclined()
                        && year.candidacy(each.person(), Role.MENTOR)
                                .endOfTakingPartBy(cycle.firstDay())
                                .isPresent());
        count(
                "unit made up for",
                progress,
                each -> each.isComplete()
                        && sessions.stream()
                                .anyMatch(session -> session.makeUp()
                                        && session.presenceOf(each.person(), EVER) == Presence.PRESENT));
        count(
                "complete late in the cycle",
                progress,
                each -> each.completedOn()
                        .filter(day -> day.isAfter(cycle.firstDay().plusMonths(6)))
                        .isPresent());
        count(
                "present uninvited",
                progress,
                each -> sessions.stream()
                        .map(TrainingSession::gathering)
                        .anyMatch(session -> session.presenceOf(each.person(), EVER) == Presence.PRESENT
                                && !session.isInvited(each.person(), EVER)));
        count(
                "attendance recorded weeks later",
                sessions,
                session -> session.gathering().marks().stream()
                        .anyMatch(mark -> mark.attendance() == Attendance.PRESENT
                                && session.gathering()
                                        .held()
                                        .filter(held -> mark.recordedOn()
                                                .isAfter(held.on().plusDays(14)))
                                        .isPresent()));
        count("session moved", sessions, session -> !session.gathering().moves().isEmpty());
        count("session of odd length", sessions, session -> session.raisesQuestion(ProgrammeRules.handbook()));
        count(
                "training needs",
                year.all(TrainingRecord.KIND),
                record -> !record.needs().isEmpty());
        count(
                "tags of experience",
                year.all(TrainingRecord.KIND),
                record -> !record.tags().isEmpty() && !record.observations().isEmpty());
        count(
                "all units",
                Arrays.asList(TrainingUnit.values()),
                unit -> sessions.stream().anyMatch(session -> session.unit() == unit));
    }

    // ---- phase 3

    private void introduction() {
        List<Mentorship> pairs = year.all(Mentorship.KIND);
        count(
                "proposal rejected",
                pairs,
                pair -> pair.state() == MentorshipState.UNDONE
                        && pair.confirmedOn().isEmpty());
        count(
                "confirmation undone",
                pairs,
                pair -> pair.state() == MentorshipState.UNDONE
                        && pair.confirmedOn().isPresent());
        count(
                "intake late",
                pairs,
                pair -> pair.introduction()
                        .intake()
                        .filter(intake -> intake.on()
                                .isAfter(pair.confirmedOn().orElseThrow().plusDays(14)))
                        .isPresent());
        count(
                "signed late",
                pairs,
                pair -> pair.introduction()
                        .when(IntroductionItem.SIGNED_BY_MENTEE)
                        .filter(signed -> signed.on()
                                .isAfter(pair.introduction()
                                        .intake()
                                        .orElseThrow()
                                        .on()
                                        .plusDays(7)))
                        .isPresent());
        count("trial ended by a no", pairs, pair -> pair.state() == MentorshipState.NOT_CONTINUED);
        count(
                "trial undecided for long",
                pairs,
                pair -> pair.trial()
                        .firstMeeting()
                        .filter(met -> pair.trial()
                                .undecidedSince(met.on().plusDays(15))
                                .isPresent())
                        .isPresent());
        count("starts on a 29th to 31st", started, pair -> start(pair).getDayOfMonth() >= 29);
        count(
                "mentor of two at once",
                started,
                pair -> started.stream()
                        .anyMatch(other -> !other.equals(pair)
                                && other.mentor().equals(pair.mentor())
                                && pair.isLiveOn(start(other))));
        count("after a change of mentor", started, pair -> pair.predecessor().isPresent());
        count(
                "mentor's first pair late in the cycle",
                started,
                pair -> year.firstStart(pair.mentor())
                                .allMatch(day -> day.isAfter(cycle.firstDay().plusMonths(6)))
                        && start(pair).isAfter(cycle.firstDay().plusMonths(6)));
        count(
                "started less than three months before the end",
                started,
                pair -> start(pair).plusMonths(3).isAfter(cycle.lastDay()));
    }

    private static LocalDate start(Mentorship pair) {
        return pair.startedOn().orElseThrow();
    }

    // ---- ends

    private void ends() {
        count(
                "external end in the first month",
                started,
                pair -> isExternal(pair)
                        && pair.endedOn().orElseThrow().isBefore(start(pair).plusMonths(1)));
        count(
                "external end of the mentee",
                started,
                pair -> isExternal(pair)
                        && side(pair) == EndingSide.MENTEE
                        && !pair.endedOn().orElseThrow().isBefore(start(pair).plusMonths(1)));
        count("external end of the mentor", started, pair -> isExternal(pair) && side(pair) == EndingSide.MENTOR);
        count(
                "mentee stopped",
                started,
                pair -> isEarly(pair)
                        && !isExternal(pair)
                        && side(pair) == EndingSide.MENTEE
                        && reason(pair) != LeavingReason.CHANGE_OF_MENTOR);
        count("mentor stopped", started, pair -> isEarly(pair) && !isExternal(pair) && side(pair) == EndingSide.MENTOR);
        count("change of mentor", started, pair -> isEarly(pair) && reason(pair) == LeavingReason.CHANGE_OF_MENTOR);
        count("not a fit", started, pair -> isEarly(pair) && reason(pair) == LeavingReason.NOT_A_FIT);
        count(
                "completed long before the end",
                started,
                pair -> isCompleted(pair)
                        && pair.endedOn().orElseThrow().isBefore(cycle.lastDay().minusDays(30)));
        count(
                "completed after the cycle",
                started,
                pair -> isCompleted(pair) && pair.endedOn().orElseThrow().isAfter(cycle.lastDay()));
        count(
                "ran out without an assessment",
                started,
                pair -> pair.finalAssessmentOwedSince(cycle, year.lastDay()).isPresent());
        count(
                "end recorded late",
                started,
                pair -> isEarly(pair) && late(lastStep(pair).dated(), 1));
        count(
                "meeting on the day of the end",
                started,
                pair -> isCompleted(pair)
                        && year.meetings(pair).contains(pair.endedOn().orElseThrow()));
    }

    private static MentorshipStep lastStep(Mentorship pair) {
        return pair.steps().get(pair.steps().size() - 1);
    }

    private static boolean isEarly(Mentorship pair) {
        return pair.ending().isPresent();
    }

    private static boolean isCompleted(Mentorship pair) {
        return pair.state() == MentorshipState.COMPLETED;
    }

    private static boolean isExternal(Mentorship pair) {
        return pair.ending().filter(ending -> ending.isExternal()).isPresent();
    }

    private static EndingSide side(Mentorship pair) {
        return pair.ending().orElseThrow().side();
    }

    private static LeavingReason reason(Mentorship pair) {
        return pair.ending().orElseThrow().reason();
    }

    // ---- phase 4

    private void meetings() {
        count(
                "most of an early month paused",
                started,
                pair -> firstMonths(pair)
                        .anyMatch(month -> 2 * pair.pausedDays(month.first(), month.last()) > month.days()));
        count("long pause", started, pair -> pair.pausedDays(start(pair), EVER) > 60);
        count(
                "never agreed how often to meet",
                started,
                pair -> pair.meetingPlans().isEmpty());
        count("another rhythm later", started, pair -> pair.meetingPlans().size() > 1);
        count(
                "short month, covered",
                started,
                pair -> shortMonths(pair).anyMatch(month -> year.isCovered(pair, month.first(), month.last())));
        count(
                "short month, not covered",
                started,
                pair -> shortMonths(pair).anyMatch(month -> !year.isCovered(pair, month.first(), month.last())));
        count("two meetings on one day", started, pair -> {
            List<LocalDate> days = Lists.transform(
                    Lists.newArrayList(year.of(DiaryEntry.KIND, DiaryEntry::mentorship, pair.id()).stream()
                            .filter(DiaryEntry::isMeeting)
                            .toList()),
                    entry -> entry.dated().on());
            return days.size() > ImmutableSet.copyOf(days).size();
        });
        count(
                "meeting before the start",
                started,
                pair -> year.meetings(pair).stream().anyMatch(day -> day.isBefore(start(pair))));
        count(
                "meeting after the cycle",
                started,
                pair -> year.meetings(pair).stream().anyMatch(day -> day.isAfter(cycle.lastDay())));
        count(
                "below the plan later",
                started,
                pair -> pair.month(5)
                        .filter(month -> !month.last().isAfter(cycle.lastDay()))
                        .filter(month -> pair.unpausedDays(month.first(), month.last()) == month.days())
                        .filter(month -> !pair.plannedMeetings(month.first(), month.last())
                                .areHeldTo(80, meetingsIn(pair, month)))
                        .isPresent());
        count("two calendar months of silence", started, pair -> isSilent(pair, false));
        count("silence with attendance not recorded", started, pair -> isSilent(pair, false) && !isSilent(pair, true));
        count(
                "no community activity",
                started,
                pair -> isCompleted(pair)
                        && year.of(DiaryEntry.KIND, DiaryEntry::mentorship, pair.id()).stream()
                                .allMatch(entry -> entry.communityActivity().isEmpty()));
    }

    private static Stream<PairMonth> firstMonths(Mentorship pair) {
        return IntStream.rangeClosed(1, 3).mapToObj(pair::month).flatMap(Optional::stream);
    }

    private Stream<PairMonth> shortMonths(Mentorship pair) {
        return firstMonths(pair)
                .filter(month -> pair.unpausedDays(month.first(), month.last()) == month.days())
                .filter(month -> meetingsIn(pair, month) < 2);
    }

    private long meetingsIn(Mentorship pair, PairMonth month) {
        return year.meetings(pair).stream()
                .filter(day -> !day.isBefore(month.first()) && !day.isAfter(month.last()))
                .count();
    }

    /**
     * Whether a mentor gave no sign in two whole calendar months.
     *
     * @param certain whether a supervision with attendance not recorded is a possible sign
     */
    private boolean isSilent(Mentorship pair, boolean certain) {
        return Stream.iterate(
                        YearMonth.from(start(pair)).plusMonths(1),
                        month -> !month.plusMonths(1).atEndOfMonth().isAfter(cycle.lastDay()),
                        month -> month.plusMonths(1))
                .anyMatch(month ->
                        isSilent(pair, month.atDay(1), month.plusMonths(1).atEndOfMonth(), certain));
    }

    private boolean isSilent(Mentorship pair, LocalDate from, LocalDate to, boolean certain) {
        Predicate<LocalDate> within = day -> !day.isBefore(from) && !day.isAfter(to);
        return pair.unpausedDays(from, to) == ChronoUnit.DAYS.between(from, to) + 1
                && started.stream()
                        .filter(each -> each.mentor().equals(pair.mentor()))
                        .allMatch(each -> year.of(DiaryEntry.KIND, DiaryEntry::mentorship, each.id()).stream()
                                        .map(entry -> entry.dated().on())
                                        .noneMatch(within)
                                && year.of(DiarySubmission.KIND, DiarySubmission::mentorship, each.id()).stream()
                                        .map(made -> made.made().on())
                                        .noneMatch(within))
                && year.all(SupervisionMeeting.KIND).stream()
                        .filter(meeting -> meeting.gathering()
                                .held()
                                .map(Dated::on)
                                .filter(within)
                                .isPresent())
                        .map(meeting -> meeting.presenceOf(pair.mentor(), EVER))
                        .noneMatch(presence ->
                                presence == Presence.PRESENT || (certain && presence == Presence.NOT_RECORDED));
    }

    private void diaries() {
        List<DiaryEntry> entries = year.all(DiaryEntry.KIND);
        List<DiarySubmission> submissions = year.all(DiarySubmission.KIND);
        count("entry withdrawn", entries, DiaryEntry::isWithdrawn);
        count("entry weeks late", entries, entry -> late(entry.dated(), 14));
        count("contact without a meeting", entries, entry -> entry.kind() == EntryKind.CONTACT);
        count("concern", entries, entry -> entry.concern() == Concern.CONCERN);
        count("urgent concern", entries, entry -> entry.concern() == Concern.URGENT);
        count("referral", entries, entry -> !entry.referrals().isEmpty());
        count("guidance", entries, entry -> !entry.guidance().isEmpty());
        count("formal step", entries, entry -> !entry.formalSteps().isEmpty());
        count("community activity", entries, entry -> entry.communityActivity().isPresent());
        count(
                "no diary at all",
                started,
                pair -> pair.liveDays(start(pair), cycle.lastDay()) > 60
                        && submissions.stream()
                                .noneMatch(each -> each.mentorship().equals(pair.id())));
        count(
                "hand-in of days to come",
                submissions,
                each -> each.to().isAfter(each.made().on()));
        count("hand-in after the cycle", submissions, each -> each.made().on().isAfter(cycle.lastDay()));

        count(
                "hand-in after the due day",
                started,
                pair -> dueDiaries(pair).stream().anyMatch(due -> due.handedIn().isPresent() && !due.wasInTime()));
        count("hand-in in time", started, pair -> dueDiaries(pair).stream().anyMatch(DueDiary::wasInTime));

        count(
                "a month not handed in",
                started,
                pair -> isCompleted(pair)
                        && start(pair).plusDays(90).isBefore(cycle.lastDay())
                        && !year.isCovered(pair, start(pair), cycle.lastDay().minusDays(20))
                        && submissions.stream()
                                .anyMatch(each -> each.mentorship().equals(pair.id())));
    }

    private List<DueDiary> dueDiaries(Mentorship pair) {
        PairFile file = PairFile.builder()
                .mentorship(pair)
                .addAllSubmissions(year.of(DiarySubmission.KIND, DiarySubmission::mentorship, pair.id()))
                .addAllMeetings(year.all(SupervisionMeeting.KIND).stream()
                        .filter(meeting -> meeting.concerns(pair.mentor()))
                        .toList())
                .build();
        return DueDiary.of(file, cycle, ProgrammeRules.handbook(), year.lastDay());
    }

    private void plans() {
        List<IntegrationPlan> plans = year.all(IntegrationPlan.KIND);
        List<FinalAssessment> assessments = year.all(FinalAssessment.KIND);
        Predicate<IntegrationPlan> assessed = plan -> started.stream()
                .filter(pair -> pair.mentee().equals(plan.mentee()))
                .anyMatch(pair ->
                        assessments.stream().anyMatch(each -> each.mentorship().equals(pair.id())));
        count("plan never agreed", plans, plan -> plan.agreed().isEmpty());
        count(
                "plan never reviewed and not assessed",
                plans,
                plan -> plan.reviews().isEmpty()
                        && !assessed.test(plan)
                        && started.stream().anyMatch(pair -> pair.mentee().equals(plan.mentee())));
        count("plan reviewed", plans, plan -> !plan.reviews().isEmpty());
        count(
                "progress in a counted area",
                plans,
                plan -> !plan.progressIn(Area.counted(), LocalDate.MIN, EVER).isEmpty());
        count(
                "progress in other areas only",
                plans,
                plan -> plan.progressIn(Area.counted(), LocalDate.MIN, EVER).isEmpty()
                        && !plan.progressIn(ImmutableSet.copyOf(Area.values()), LocalDate.MIN, EVER)
                                .isEmpty());
        count(
                "goal due after the cycle",
                plans,
                plan -> plan.goals().stream()
                        .anyMatch(goal -> goal.wording()
                                .due()
                                .filter(day -> day.isAfter(cycle.lastDay()))
                                .isPresent()));
        count("too many goals", plans, plan -> plan.goals().size() > 5);
        count("goal revised", plans, plan -> !plan.revisions().isEmpty());
        count(
                "goal overdue",
                plans,
                plan -> plan.goals().stream()
                        .anyMatch(goal -> goal.wording()
                                        .due()
                                        .filter(day -> day.isBefore(cycle.lastDay()))
                                        .isPresent()
                                && goal.statusOn(goal.wording().due().orElseThrow())
                                        .isOpen()));
        count(
                "goal given up",
                plans,
                plan -> plan.goals().stream().anyMatch(goal -> goal.statusOn(EVER) == GoalStatus.DROPPED));
        count(
                "assessment after the cycle",
                assessments,
                each -> each.dated().on().isAfter(cycle.lastDay()));
        count(
                "assessment without a reflection",
                assessments,
                each -> !each.lacking().isEmpty());
    }

    private void supervision() {
        List<SupervisionMeeting> meetings = year.all(SupervisionMeeting.KIND);
        List<Gathering> gatherings = Lists.transform(meetings, SupervisionMeeting::gathering);
        count("supervision moved", gatherings, each -> !each.moves().isEmpty());
        count("supervision called off", gatherings, each -> each.cancelled().isPresent());
        count(
                "supervision, attendance not recorded",
                gatherings,
                each -> !each.notRecordedBy(EVER).isEmpty());
        count("supervision alone", meetings, each -> each.form() == SupervisionForm.INDIVIDUAL);
        count("notes on pairs", meetings, each -> !each.pairNotes().isEmpty());
        count("notes on motives", meetings, each -> !each.motivationNotes().isEmpty());
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(cycle.firstDay()).plusMonths(1),
                        month -> month.atEndOfMonth().isBefore(cycle.lastDay().plusDays(1)),
                        month -> month.plusMonths(1))
                .toList();
        Predicate<YearMonth> heldIn = month -> gatherings.stream()
                .flatMap(each -> each.held().stream())
                .anyMatch(held -> YearMonth.from(held.on()).equals(month));
        count("month without group supervision", months, heldIn.negate());
        count("month with group supervision", months, heldIn);
        count("reply to a warning", year.all(WarningReply.KIND), each -> true);
        count("urgent voice", year.all(VoiceNote.KIND), each -> each.urgency() == VoiceNote.Urgency.URGENT);
        count("voice", year.all(VoiceNote.KIND), each -> each.urgency() == VoiceNote.Urgency.NORMAL);
    }

    private void surveys() {
        List<Survey> surveys = year.all(Survey.KIND);
        List<SurveyAnswer> answers =
                surveys.stream().flatMap(each -> each.answers().stream()).toList();
        count("survey not sent", surveys, each -> each.sent().isEmpty());
        count(
                "survey not answered",
                surveys,
                each -> !each.sent().isEmpty() && each.answers().isEmpty());
        count(
                "survey answered in part",
                surveys,
                each -> each.answers().stream().anyMatch(answer -> !each.kind().isFullyAnswered(answer)));
        count("survey answered low", surveys, each -> each.answers().stream().anyMatch(each.kind()::isLow));
        count(
                "survey low with a blank",
                surveys,
                each -> each.answers().stream()
                        .anyMatch(answer ->
                                each.kind().isLow(answer) && !each.kind().isFullyAnswered(answer)));
        count(
                "survey answered late",
                surveys,
                each -> each.answers().stream()
                        .anyMatch(answer ->
                                answer.answered().on().isAfter(each.owedFrom().plusDays(30))));
        count(
                "survey by yes or no",
                answers,
                answer -> answer.benefit()
                        .value()
                        .filter(judgement -> judgement.code().equals("yes"))
                        .isPresent());
        count(
                "survey after leaving",
                surveys,
                each -> each.kind().isFinal() && each.owedFrom().isBefore(cycle.lastDay()));
        count(
                "skills in use",
                surveys,
                each -> each.kind() == SurveyKind.SKILLS_IN_USE
                        && !each.answers().isEmpty());
        count(
                "skills not in use",
                surveys,
                each -> each.kind() == SurveyKind.SKILLS_IN_USE
                        && each.answers().stream().anyMatch(each.kind()::isLow));
        count(
                "group reflection",
                year.all(GroupReflection.KIND),
                each -> !each.lessons().isEmpty());
    }

    private void activities() {
        List<OrientationSession> sessions = year.all(OrientationSession.KIND);
        List<CourseParticipation> courses = year.all(CourseParticipation.KIND);
        List<PersonId> mentees =
                started.stream().map(Mentorship::mentee).distinct().toList();
        count(
                "orientation, attendance not recorded",
                sessions,
                each -> !each.gathering().notRecordedBy(EVER).isEmpty());
        count("all themes of orientation", mentees, mentee -> themes(mentee, sessions) == 4);
        count("a theme of orientation lacking", mentees, mentee -> themes(mentee, sessions) < 4);
        count("level raised", courses, each -> each.isLevelRaisedBy(EVER));
        count("level not raised", courses, each -> each.isLeftBy(EVER) && !each.isLevelRaisedBy(EVER));
        count("course not left", courses, each -> !each.isLeftBy(EVER));
        count(
                "authority as beneficiary",
                year.all(Authority.KIND),
                each -> each.rolesBy(EVER).contains(AuthorityRole.BENEFICIARY));
        count(
                "authority as partner",
                year.all(Authority.KIND),
                each -> each.rolesBy(EVER).contains(AuthorityRole.PARTNER));
        count("invited to go on", year.all(Growth.KIND), each -> true);
        count(
                "begun to go on",
                year.all(Growth.KIND),
                each -> each.stateOn(EVER)
                        .filter(state -> state == GrowthState.BEGUN)
                        .isPresent());
    }

    private long themes(PersonId mentee, List<OrientationSession> sessions) {
        return Stream.concat(
                        OrientationSession.themesAttended(sessions, mentee, cycle.lastDay()).keySet().stream(),
                        started.stream()
                                .filter(pair -> pair.mentee().equals(mentee))
                                .flatMap(pair -> year.of(DiaryEntry.KIND, DiaryEntry::mentorship, pair.id()).stream())
                                .filter(entry -> !entry.isWithdrawn())
                                .flatMap(entry -> entry.guidance().stream()))
                .filter(OrientationTheme::isNeeded)
                .distinct()
                .count();
    }
}

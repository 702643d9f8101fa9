package org.amir.mel.indicator;

import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.decided;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.activity.AssessedLevel;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.OrientationKind;
import org.amir.core.activity.OrientationSession;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Leaving;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.Selection;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.Place;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;

/** A person told day by day, selected on 1 December 2025 for a cycle from January to December 2026. */
final class PersonStory {
    static final LocalDate SELECTED = LocalDate.of(2025, 12, 1);
    static final Cycle CYCLE = Cycle.of(day("01-01"), day("12-31"));

    private final PersonId person;
    private final Role role;
    private final List<PairStory> pairs = new ArrayList<>();
    private final List<Leaving> leavings = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();
    private final List<CourseParticipation> courses = new ArrayList<>();
    private final List<OrientationSession> orientations = new ArrayList<>();
    private final List<TrainingSession> sessions = new ArrayList<>();
    private final List<SupervisionMeeting> supervisions = new ArrayList<>();
    private Optional<IntegrationPlan> plan = Optional.empty();
    private Optional<Application> application = Optional.empty();
    private Selection selection;

    private PersonStory(PersonId person, Role role) {
        this.person = person;
        this.role = role;
        selection = selection().build();
    }

    private static Selection.Builder selection() {
        return Selection.builder()
                .application(1)
                .outcome(SelectionOutcome.SELECTED)
                .on(SELECTED)
                .decision(decided(SELECTED))
                .recommendation(Recommendation.ELIGIBLE)
                .rulesVersion(0);
    }

    static PersonStory mentor(int number) {
        return new PersonStory(PersonId.numbered(1000L + number), Role.MENTOR);
    }

    static PersonStory mentee(int number) {
        return new PersonStory(PersonId.numbered(2000L + number), Role.MENTEE);
    }

    static PersonStory mentor(PairStory... pairs) {
        PersonStory story = new PersonStory(pairs[0].mentor, Role.MENTOR);
        story.pairs.addAll(List.of(pairs));
        return story;
    }

    static PersonStory mentee(PairStory... pairs) {
        PersonStory story = new PersonStory(pairs[0].mentee, Role.MENTEE);
        story.pairs.addAll(List.of(pairs));
        return story;
    }

    static ProgrammeRecords.Builder programme(Cycle cycle) {
        return ProgrammeRecords.builder()
                .programme(Programme.of(ProgrammeId.of("se-2026"), CountryCode.of("SE"), LanguageCode.of("sv"))
                        .withDates(Timeline.handbook(cycle.firstDay().minusMonths(2))))
                .cycle(cycle);
    }

    PersonStory leaves(String on, LeavingReason reason) {
        leavings.add(Leaving.builder()
                .application(1)
                .on(day(on))
                .reason(reason)
                .decision(decided(day(on)))
                .build());
        return this;
    }

    PersonStory selectedInError(String foundOn) {
        selection = selection().revoked(decided(day(foundOn))).build();
        return this;
    }

    PersonStory has(IntegrationPlan made) {
        plan = Optional.of(made);
        return this;
    }

    PersonStory takesCourse(String begun) {
        courses.add(CourseParticipation.begun(id("c", courses), person, CourseKind.OTHER, Dated.of(day(begun))));
        return this;
    }

    /** First registered on a day, with what was answered then. */
    PersonStory applied(String on, Traits traits) {
        application = Optional.of(Application.builder()
                .person(person)
                .profile(
                        role == Role.MENTOR
                                ? Mentor.builder().traits(traits).build()
                                : Mentee.builder().traits(traits).build())
                .firstStamp(day(on).atTime(12, 0))
                .stamp(SELECTED.atTime(12, 0))
                .build());
        return this;
    }

    /** Begins a language course, with the level before it if that was assessed. */
    PersonStory learns(String begun, Optional<CefrLevel> before) {
        Dated on = Dated.of(day(begun));
        courses.add(CourseParticipation.builder()
                .id(id("c", courses))
                .person(person)
                .kind(CourseKind.LANGUAGE)
                .begun(on)
                .before(before.map(level -> new AssessedLevel(level, on)))
                .build());
        return this;
    }

    /** Leaves the latest language course. */
    PersonStory leavesCourse(String on) {
        return changesCourse(course -> course.leave(Dated.of(day(on)), true));
    }

    /** The level after the latest language course is assessed. */
    PersonStory isAssessed(String on, CefrLevel after) {
        return changesCourse(course -> course.assessAfter(new AssessedLevel(after, Dated.of(day(on)))));
    }

    private PersonStory changesCourse(Function<CourseParticipation, Attempt<CourseParticipation>> change) {
        int latest = courses.stream().map(CourseParticipation::kind).toList().lastIndexOf(CourseKind.LANGUAGE);
        courses.set(latest, change.apply(courses.get(latest)).orElseThrow());
        return this;
    }

    PersonStory answersSkills(String on, Judgement used) {
        return answers(
                SurveyKind.SKILLS_IN_USE,
                SurveyAnswer.builder()
                        .answered(Dated.of(day(on)))
                        .skillsUsed(Answer.of(used))
                        .build());
    }

    PersonStory answersFinal(String on, Answer<Judgement> satisfaction, Answer<Judgement> benefit) {
        return answers(
                SurveyKind.finalFor(role),
                SurveyAnswer.builder()
                        .answered(Dated.of(day(on)))
                        .satisfaction(satisfaction)
                        .benefit(benefit)
                        .build());
    }

    private PersonStory answers(SurveyKind kind, SurveyAnswer answer) {
        surveys.add(Survey.owed(id("q", surveys), person, kind, SELECTED)
                .answer(answer)
                .orElseThrow());
        return this;
    }

    /** A session of a unit to which the person was invited; whether they came may be unrecorded. */
    PersonStory invitedTo(TrainingUnit unit, String on, Attendance... came) {
        TrainingSession session = TrainingSession.planned(
                        id("t", sessions), unit, Place.IN_PERSON, day(on), Dated.of(SELECTED))
                .invite(ImmutableSet.of(person), Dated.of(SELECTED))
                .then(planned -> planned.hold(Dated.of(day(on)), Optional.empty()))
                .orElseThrow();
        for (Attendance attendance : came) {
            session = session.mark(person, attendance, day(on)).orElseThrow();
        }
        sessions.add(session);
        return this;
    }

    PersonStory orientation(String on, Optional<Attendance> came, OrientationTheme... themes) {
        OrientationSession session = OrientationSession.planned(
                        id("o", orientations),
                        OrientationKind.SESSION,
                        ImmutableSet.copyOf(themes),
                        day(on),
                        Dated.of(SELECTED))
                .invite(ImmutableSet.of(person), Dated.of(SELECTED))
                .then(planned -> planned.hold(Dated.of(day(on)), Optional.empty()))
                .orElseThrow();
        orientations.add(
                came.isPresent() ? session.mark(person, came.get(), day(on)).orElseThrow() : session);
        return this;
    }

    PersonStory supervision(String on, Attendance... came) {
        SupervisionMeeting meeting = SupervisionMeeting.planned(
                        id("s", supervisions), SupervisionForm.GROUP, day(on), Dated.of(SELECTED))
                .invite(ImmutableSet.of(person), Dated.of(SELECTED))
                .then(planned -> planned.hold(Dated.of(day(on)), Optional.empty()))
                .orElseThrow();
        for (Attendance attendance : came) {
            meeting = meeting.mark(person, attendance, day(on)).orElseThrow();
        }
        supervisions.add(meeting);
        return this;
    }

    /** A meeting of the programme that concerns the person. */
    PersonStory concernedBy(SupervisionMeeting meeting) {
        supervisions.add(meeting);
        return this;
    }

    private RecordId id(String prefix, List<?> earlier) {
        return RecordId.numbered(prefix, person.number() * 100 + earlier.size());
    }

    PersonRecords records() {
        return PersonRecords.builder()
                .person(person)
                .role(role)
                .application(application)
                .candidacy(Candidacy.builder()
                        .person(person)
                        .role(role)
                        .round(RecordId.numbered("rr", 1))
                        .registered(Dated.of(SELECTED))
                        .addSelections(selection)
                        .addAllLeavings(leavings)
                        .build())
                .addAllPairs(pairs.stream().map(PairStory::file).toList())
                .plan(plan)
                .addAllSurveys(surveys)
                .addAllCourses(courses)
                .addAllOrientations(orientations)
                .addAllSessions(sessions)
                .addAllSupervisions(supervisions)
                .build();
    }

    /** The person as seen from a day. */
    Participation on(String day) {
        return vantage(day).view(records());
    }

    Participation on(Vantage vantage) {
        return vantage.view(records());
    }

    private Vantage vantage(String day) {
        return Vantage.of(
                programme(CYCLE)
                        .addAllSessions(sessions)
                        .addAllSupervisions(supervisions)
                        .build(),
                day(day),
                Optional.empty(),
                IndicatorPolicy.standard());
    }
}

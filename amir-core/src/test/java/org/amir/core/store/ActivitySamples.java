package org.amir.core.store;

import static org.amir.core.store.SampleRecords.P1;
import static org.amir.core.store.SampleRecords.P2;
import static org.amir.core.store.SampleRecords.TEAM;
import static org.amir.core.store.SampleRecords.cancelledGathering;
import static org.amir.core.store.SampleRecords.cancelledWithoutNote;
import static org.amir.core.store.SampleRecords.dated;
import static org.amir.core.store.SampleRecords.day;
import static org.amir.core.store.SampleRecords.decided;
import static org.amir.core.store.SampleRecords.heldGathering;
import static org.amir.core.store.SampleRecords.id;
import static org.amir.core.store.SampleRecords.plannedGathering;
import static org.amir.core.store.SampleRecords.someText;
import static org.amir.core.store.SampleRecords.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.activity.AssessedLevel;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityLevel;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.activity.Involvement;
import org.amir.core.activity.OrientationKind;
import org.amir.core.activity.OrientationSession;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.Dated;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.MotivationNote;
import org.amir.core.supervision.PairNote;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.Gathering;

/** Records of surveys, activities and supervision. */
final class ActivitySamples {
    private ActivitySamples() {}

    static Stream<Samples<?, ?>> all() {
        return Stream.of(
                surveys(),
                reflections(),
                orientationSessions(),
                courses(),
                authorities(),
                growths(),
                submissions(),
                meetings(),
                voices(),
                replies());
    }

    private static Samples<?, ?> surveys() {
        return new Samples<>(
                Survey.KIND,
                survey(1, SurveyKind.MENTEE_FINAL)
                        .mentorship(id("m", 1))
                        .addSent(dated(401), dated(410))
                        .addAnswers(
                                SurveyAnswer.builder()
                                        .answered(dated(411))
                                        .satisfaction(Answer.of(Judgement.RATED_5))
                                        .benefit(Answer.declined())
                                        .experience(text("Good"))
                                        .effect(text("Work"))
                                        .suggestions(text("More time, \"please\""))
                                        .mayBeQuoted(true)
                                        .build(),
                                SurveyAnswer.builder()
                                        .answered(dated(412))
                                        .benefit(Answer.of(Judgement.YES))
                                        .build())
                        .build(),
                survey(1, SurveyKind.MENTEE_FINAL).build(),
                ImmutableList.of(survey(2, SurveyKind.SKILLS_IN_USE)
                        .addAnswers(SurveyAnswer.builder()
                                .answered(dated(402))
                                .skillsUsed(Answer.of(Judgement.NO))
                                .build())
                        .build()));
    }

    private static Survey.Builder survey(long number, SurveyKind kind) {
        Survey.Builder survey = Survey.builder();
        survey.id(id("q", number)).person(P2).kind(kind).owedFrom(day(400));
        return survey;
    }

    private static Samples<?, ?> reflections() {
        return new Samples<>(
                GroupReflection.KIND,
                reflection(1, heldGathering(410))
                        .addLessons(text("Listen"), text("Listen"), text("Ask"))
                        .addIdeas(text("More of it"), text("Less paper"))
                        .build(),
                reflection(1, plannedGathering(411)).build(),
                ImmutableList.of(
                        reflection(2, cancelledGathering(412)).build(),
                        reflection(3, cancelledWithoutNote(412)).build()));
    }

    private static GroupReflection.Builder reflection(long number, Gathering gathering) {
        GroupReflection.Builder reflection = GroupReflection.builder();
        reflection.id(id("gr", number)).gathering(gathering);
        return reflection;
    }

    private static Samples<?, ?> orientationSessions() {
        return new Samples<>(
                OrientationSession.KIND,
                orientation(1, heldGathering(80)),
                orientation(1, plannedGathering(81)),
                ImmutableList.of(orientation(2, cancelledGathering(82)), orientation(3, cancelledWithoutNote(82))));
    }

    private static OrientationSession orientation(long number, Gathering gathering) {
        return OrientationSession.builder()
                .id(id("o", number))
                .kind(OrientationKind.WORKSHOP)
                .addThemes(OrientationTheme.HEALTH, OrientationTheme.RIGHTS)
                .gathering(gathering)
                .build();
    }

    private static Samples<?, ?> courses() {
        return new Samples<>(
                CourseParticipation.KIND,
                course(1, CourseKind.LANGUAGE)
                        .left(dated(150))
                        .completed(true)
                        .before(new AssessedLevel(CefrLevel.A2, dated(59)))
                        .after(new AssessedLevel(CefrLevel.B1, dated(149)))
                        .build(),
                course(1, CourseKind.OTHER).build(),
                ImmutableList.of(course(2, CourseKind.OTHER).build()));
    }

    private static CourseParticipation.Builder course(long number, CourseKind kind) {
        CourseParticipation.Builder course = CourseParticipation.builder();
        course.id(id("c", number)).person(P2).kind(kind).begun(dated(60));
        return course;
    }

    private static Samples<?, ?> authorities() {
        return new Samples<>(
                Authority.KIND,
                authority(1)
                        .supported(dated(100))
                        .addInvolvements(
                                new Involvement(AuthorityRole.PARTNER, dated(10), Optional.of(dated(90))),
                                new Involvement(AuthorityRole.SUPPORT, dated(20), Optional.empty()))
                        .build(),
                authority(1).build(),
                ImmutableList.of(authority(2).build()));
    }

    private static Authority.Builder authority(long number) {
        Authority.Builder authority = Authority.builder();
        authority
                .id(id("a", number))
                .name(text("Malmö stad, \"norr\""))
                .level(AuthorityLevel.LOCAL)
                .country(CountryCode.of("SE"));
        return authority;
    }

    private static Samples<?, ?> growths() {
        return new Samples<>(
                Growth.KIND,
                growth(1)
                        .answer(new GrowthAnswer(true, dated(411)))
                        .begun(dated(420))
                        .build(),
                growth(1).build(),
                ImmutableList.of(
                        growth(2).answer(new GrowthAnswer(false, dated(412))).build()));
    }

    private static Growth.Builder growth(long number) {
        Growth.Builder growth = Growth.builder();
        growth.id(id("gw", number))
                .mentor(P1)
                .path(GrowthPath.TRAINER)
                .invited(dated(410))
                .invitedBy(TEAM);
        return growth;
    }

    private static Samples<?, ?> submissions() {
        return new Samples<>(
                DiarySubmission.KIND,
                DiarySubmission.of(id("ds", 1), id("m", 1), day(80), day(110), dated(111)),
                DiarySubmission.of(id("ds", 1), id("m", 2), day(80), day(80), Dated.of(day(80))),
                ImmutableList.of(
                        DiarySubmission.of(id("ds", 2), id("m", 2), day(81), day(109), dated(112)),
                        DiarySubmission.of(id("ds", 3), id("m", 1), day(111), day(140), dated(141))));
    }

    private static Samples<?, ?> meetings() {
        return new Samples<>(
                SupervisionMeeting.KIND,
                meeting(1, heldGathering(120))
                        .addPairNotes(
                                PairNote.builder()
                                        .mentorship(id("m", 2))
                                        .progress(text("Some"))
                                        .achievements(text("A CV"))
                                        .challenges(text("Time"))
                                        .guidance(text("One goal less"))
                                        .build(),
                                PairNote.builder()
                                        .mentorship(id("m", 1))
                                        .progress(text("Much"))
                                        .build(),
                                PairNote.builder()
                                        .mentorship(id("m", 3))
                                        .guidance(text("Meet"))
                                        .build())
                        .addMotivationNotes(
                                new MotivationNote(P1, Optional.of(4), someText("Wants to go on")),
                                new MotivationNote(P2, Optional.empty(), someText("Is tired")),
                                new MotivationNote(SampleRecords.P3, Optional.of(2), Optional.empty()))
                        .build(),
                meeting(1, plannedGathering(121)).build(),
                ImmutableList.of(
                        meeting(2, cancelledGathering(122)).build(),
                        meeting(3, cancelledWithoutNote(122)).build()));
    }

    private static SupervisionMeeting.Builder meeting(long number, Gathering gathering) {
        SupervisionMeeting.Builder meeting = SupervisionMeeting.builder();
        meeting.id(id("s", number)).form(SupervisionForm.GROUP).gathering(gathering);
        return meeting;
    }

    private static Samples<?, ?> voices() {
        return new Samples<>(
                VoiceNote.KIND,
                voice(1).answered(decided(92, "called", "Spoke for an hour")).build(),
                voice(1).build(),
                ImmutableList.of(voice(2).answered(decided(93, "called")).build()));
    }

    private static VoiceNote.Builder voice(long number) {
        VoiceNote.Builder voice = VoiceNote.builder();
        voice.id(id("v", number))
                .mentee(P2)
                .dated(dated(90))
                .urgency(VoiceNote.Urgency.URGENT)
                .text(ConfidentialText.of("Please call me"));
        return voice;
    }

    private static Samples<?, ?> replies() {
        return new Samples<>(
                WarningReply.KIND,
                reply(1).decision(decided(95, "seen", "Will call")).build(),
                reply(1).decision(decided(96, "seen")).build(),
                ImmutableList.of(reply(2).decision(decided(97, "called")).build()));
    }

    private static WarningReply.Builder reply(long number) {
        WarningReply.Builder reply = WarningReply.builder();
        reply.id(id("w", number))
                .mentorship(id("m", 1))
                .kind(WarningKind.URGENT_CONCERN)
                .since(day(90))
                .reply(WarningReply.Reply.ACKNOWLEDGED);
        return reply;
    }
}

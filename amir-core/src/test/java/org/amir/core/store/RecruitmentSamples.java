package org.amir.core.store;

import static org.amir.core.store.SampleRecords.P1;
import static org.amir.core.store.SampleRecords.P2;
import static org.amir.core.store.SampleRecords.TEAM;
import static org.amir.core.store.SampleRecords.cancelledGathering;
import static org.amir.core.store.SampleRecords.dated;
import static org.amir.core.store.SampleRecords.day;
import static org.amir.core.store.SampleRecords.decided;
import static org.amir.core.store.SampleRecords.heldGathering;
import static org.amir.core.store.SampleRecords.id;
import static org.amir.core.store.SampleRecords.plannedGathering;
import static org.amir.core.store.SampleRecords.someText;
import static org.amir.core.store.SampleRecords.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.record.Reason;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Feedback;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.Interview;
import org.amir.core.recruitment.InterviewTopic;
import org.amir.core.recruitment.Invitation;
import org.amir.core.recruitment.InvitationAnswer;
import org.amir.core.recruitment.Leaving;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.NetworkContact;
import org.amir.core.recruitment.Reapplication;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.Selection;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.training.ExperienceTag;
import org.amir.core.training.JoinDecision;
import org.amir.core.training.NeedSource;
import org.amir.core.training.Observation;
import org.amir.core.training.ObservedTrait;
import org.amir.core.training.Place;
import org.amir.core.training.SessionPart;
import org.amir.core.training.TagSource;
import org.amir.core.training.TrainingNeed;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** Records of recruitment and training. */
final class RecruitmentSamples {
    private RecruitmentSamples() {}

    static Stream<Samples<?, ?>> all() {
        return Stream.of(rounds(), candidacies(), consents(), sessions(), trainingRecords());
    }

    private static Samples<?, ?> consents() {
        return new Samples<>(
                Consent.KIND,
                Consent.builder()
                        .person(P1)
                        .addStatements(
                                new ConsentStatement(
                                        ConsentPurpose.MATCHING_ON_BACKGROUND,
                                        false,
                                        dated(40),
                                        TEAM,
                                        Reason.of("said-so")),
                                new ConsentStatement(
                                        ConsentPurpose.RESEARCH, true, dated(45), TEAM, Reason.of("signed")))
                        .build(),
                Consent.of(P1),
                ImmutableList.of(Consent.of(P2)));
    }

    private static Samples<?, ?> rounds() {
        RecruitmentRound.Builder closed = RecruitmentRound.builder();
        closed.id(id("rr", 1))
                .addAllRoles(Arrays.asList(Role.values()))
                .opened(dated(0))
                .closed(decided(40, "all-told", "Everybody knows"));
        RecruitmentRound.Builder closedWithoutNote = RecruitmentRound.builder();
        closedWithoutNote
                .id(id("rr", 3))
                .addRoles(Role.MENTEE)
                .opened(dated(50))
                .closed(decided(60, "all-told"));
        return new Samples<>(
                RecruitmentRound.KIND,
                closed.build(),
                RecruitmentRound.open(id("rr", 1), ImmutableList.of(Role.MENTOR), dated(1)),
                ImmutableList.of(closedWithoutNote.build()));
    }

    private static Samples<?, ?> candidacies() {
        return new Samples<>(
                Candidacy.KIND,
                mentor(),
                registered(P1, Role.MENTOR).build(),
                ImmutableList.of(
                        mentee(),
                        registered(P2, Role.MENTOR).build(),
                        registered(P2, Role.MENTEE).build(),
                        registered(SampleRecords.P3, Role.MENTEE).build()));
    }

    private static Candidacy.Builder registered(PersonId person, Role role) {
        Candidacy.Builder begun = Candidacy.builder();
        begun.person(person).role(role).round(id("rr", 1)).registered(dated(0));
        return begun;
    }

    private static Candidacy mentor() {
        Candidacy.Builder mentor = registered(P1, Role.MENTOR);
        mentor.addInterviews(
                        Interview.builder()
                                .held(dated(5))
                                .by(TEAM)
                                .putNotes(InterviewTopic.PROFILE, text("Has been here for long; \"knows\" the town"))
                                .putNotes(InterviewTopic.MOTIVATION, text("Wants, in short, to give back"))
                                .addExperiences(Theme.HOUSING, Theme.NETWORK)
                                .build(),
                        Interview.builder().held(dated(6)).by(TEAM).build())
                .addSelections(
                        selection(1, SelectionOutcome.SELECTED, 7)
                                .addReasons("preferred-age", "stay")
                                .revoked(decided(9, "recorded-in-error", "Another person was meant"))
                                .build(),
                        selection(1, SelectionOutcome.NOT_SELECTED, 10)
                                .revoked(decided(11, "recorded-in-error"))
                                .build(),
                        selection(1, SelectionOutcome.NOT_SELECTED, 12).build(),
                        selection(2, SelectionOutcome.SELECTED, 34).build())
                .addFeedbacks(
                        new Feedback(3, dated(13), TEAM, FeedbackWay.PHONE),
                        new Feedback(4, dated(36), TEAM, FeedbackWay.EMAIL))
                .addReapplications(
                        new Reapplication(id("rr", 1), dated(30), TEAM),
                        new Reapplication(id("rr", 3), dated(50), TEAM))
                .addInvitations(
                        Invitation.builder()
                                .selection(4)
                                .sent(dated(37))
                                .by(TEAM)
                                .addSessions(id("t", 2), id("t", 1))
                                .answer(InvitationAnswer.ACCEPTED)
                                .answered(dated(38))
                                .build(),
                        Invitation.builder()
                                .selection(4)
                                .sent(dated(39))
                                .by(TEAM)
                                .addSessions(id("t", 3))
                                .build())
                .addLeavings(
                        leaving(2, 41, LeavingReason.MOVED_AWAY)
                                .revoked(decided(43, "recorded-in-error", "Is still here"))
                                .build(),
                        leaving(2, 44, LeavingReason.OTHER)
                                .revoked(decided(46, "recorded-in-error"))
                                .build(),
                        leaving(2, 47, LeavingReason.WITHDREW).build());
        return mentor.build();
    }

    private static Candidacy mentee() {
        Candidacy.Builder mentee = registered(P1, Role.MENTEE);
        mentee.addInterviews(Interview.builder()
                        .held(dated(3))
                        .by(TEAM)
                        .putNotes(InterviewTopic.NEEDS, text("Work"))
                        .addNeedsFound(Theme.EMPLOYMENT, Theme.HOUSING)
                        .build())
                .addNetworkContacts(
                        NetworkContact.builder()
                                .named(dated(3))
                                .menteeConsent(dated(3))
                                .ownConsent(dated(4))
                                .suitable(true)
                                .assessed(decided(6, "may-help", "Can teach"))
                                .relation(text("A cousin"))
                                .build(),
                        NetworkContact.builder()
                                .named(dated(4))
                                .suitable(false)
                                .assessed(decided(6, "too-close"))
                                .withdrawn(dated(7))
                                .build(),
                        NetworkContact.builder().named(dated(5)).build());
        return mentee.build();
    }

    private static Selection.Builder selection(int application, SelectionOutcome outcome, int day) {
        Selection.Builder selection = Selection.builder();
        selection
                .application(application)
                .outcome(outcome)
                .on(day(day))
                .decision(day == 7 ? decided(day + 1, "as-recommended", "As seen") : decided(day + 1, "as-recommended"))
                .recommendation(Recommendation.LOOK)
                .rulesVersion(1);
        return selection;
    }

    private static Leaving.Builder leaving(int application, int day, LeavingReason reason) {
        Leaving.Builder leaving = Leaving.builder();
        leaving.application(application)
                .on(day(day))
                .reason(reason)
                .decision(day == 41 ? decided(day + 1, "told-us", "By phone") : decided(day + 1, "told-us"));
        return leaving;
    }

    private static Samples<?, ?> sessions() {
        return new Samples<>(
                TrainingSession.KIND,
                TrainingSession.builder()
                        .id(id("t", 1))
                        .unit(TrainingUnit.TRUST)
                        .makeUp(true)
                        .place(Place.IN_PERSON)
                        .venue(text("Room 4, upstairs"))
                        .parts(ImmutableSet.of(SessionPart.WORKSHOP))
                        .adaptation(someText("More on housing"))
                        .gathering(heldGathering(20))
                        .build(),
                TrainingSession.planned(id("t", 1), TrainingUnit.ROLE, Place.ONLINE, day(20), dated(10)),
                ImmutableList.<TrainingSession>builder()
                        .add(session(2).gathering(cancelledGathering(30)).build())
                        .add(session(3)
                                .gathering(SampleRecords.cancelledWithoutNote(30))
                                .build())
                        .addAll(sessionsOfPairedMentors())
                        .add(session(999_999).gathering(plannedGathering(30)).build())
                        .add(session(1_000_000).gathering(plannedGathering(30)).build())
                        .build());
    }

    /** A session of each unit, with the mentors of the pairs that were confirmed. */
    private static ImmutableList<TrainingSession> sessionsOfPairedMentors() {
        ImmutableList.Builder<TrainingSession> sessions = ImmutableList.builder();
        int number = 11;
        for (TrainingUnit unit : TrainingUnit.values()) {
            sessions.add(TrainingSession.builder()
                    .id(id("t", number++))
                    .unit(unit)
                    .place(Place.ONLINE)
                    .gathering(SampleRecords.attendedGathering(30, P1, SampleRecords.P3))
                    .build());
        }
        return sessions.build();
    }

    private static TrainingSession.Builder session(long number) {
        TrainingSession.Builder session = TrainingSession.builder();
        session.id(id("t", number)).unit(TrainingUnit.GOALS).place(Place.ONLINE);
        return session;
    }

    private static Samples<?, ?> trainingRecords() {
        return new Samples<>(
                TrainingRecord.KIND,
                TrainingRecord.builder()
                        .mentor(P1)
                        .glossaryShown(dated(20))
                        .agreementShown(dated(21))
                        .addJoinDecisions(new JoinDecision(false, dated(20)), new JoinDecision(true, dated(22)))
                        .addNeeds(
                                TrainingNeed.builder()
                                        .number(2)
                                        .unit(TrainingUnit.HOUSING_AND_WORK)
                                        .skill(Skill.DIGITAL)
                                        .note(text("Spreadsheets"))
                                        .source(NeedSource.FORM)
                                        .found(dated(5))
                                        .met(dated(25))
                                        .build(),
                                need(7, Optional.of(Skill.LISTENING)))
                        .addObservations(
                                new Observation(dated(20), TEAM, ObservedTrait.SKILLS, text("Listens well")),
                                new Observation(dated(19), TEAM, ObservedTrait.PERSONALITY, text("Calm")))
                        .addTags(
                                new ExperienceTag(Theme.RIGHTS, dated(20), TagSource.TRAINING, TEAM),
                                new ExperienceTag(Theme.HEALTH, dated(5), TagSource.INTERVIEW, TEAM))
                        .build(),
                TrainingRecord.of(P1),
                ImmutableList.of(TrainingRecord.builder()
                        .mentor(P2)
                        .addNeeds(TrainingNeed.builder()
                                .number(1)
                                .unit(TrainingUnit.ROLE)
                                .note(text("Time"))
                                .source(NeedSource.OTHER)
                                .found(dated(6))
                                .build())
                        .build()));
    }

    private static TrainingNeed need(int number, Optional<Skill> skill) {
        return TrainingNeed.builder()
                .number(number)
                .unit(TrainingUnit.TRUST)
                .skill(skill)
                .source(NeedSource.SESSION)
                .found(dated(21))
                .build();
    }
}

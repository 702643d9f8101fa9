package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
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
import org.amir.core.training.TrainingSession;

/** {@link Candidacy}, with a table for each kind of fact in it. */
final class CandidacyTable extends RecordTable<Candidacy> {
    private static final String WHICH_APPLICATION = "Which of the person's applications in this role, from 1 on.";
    private static final String WHICH_SELECTION = "Which of the candidacy's selections, by its number.";

    private final Field<Candidacy, PersonId> person = key("person", Scalar.PERSON, "Who.", Candidacy::person);
    private final Field<Candidacy, Role> role = key("role", Scalar.code(Role.class), "As what.", Candidacy::role);
    private final Field<Candidacy, RecordId> round = one(
            "recruitment_round",
            Scalar.id(RecruitmentRound.KIND),
            "The round in which the person first applied.",
            Candidacy::round);
    private final Field<Candidacy, Dated> registered =
            one("registered", Shared.DATED, "The first application in this role", Candidacy::registered);
    private final Child<Candidacy, Interview> interviews = list(new Interviews(), Candidacy::interviews);
    private final Child<Candidacy, NetworkContact> contacts = list(new Contacts(), Candidacy::networkContacts);
    private final Child<Candidacy, Selection> selections = list(new Selections(), Candidacy::selections);
    private final Child<Candidacy, Feedback> feedbacks = list(new Feedbacks(), Candidacy::feedbacks);
    private final Child<Candidacy, Invitation> invitations = list(new Invitations(), Candidacy::invitations);
    private final Child<Candidacy, Leaving> leavings = list(new Leavings(), Candidacy::leavings);
    private final Child<Candidacy, Reapplication> reapplications =
            list(new Reapplications(), Candidacy::reapplications);

    CandidacyTable() {
        super("candidacy", "A person's way through the recruitment in one role (R4).");
    }

    static ImmutableList<Object> keyCells(CandidacyKey key) {
        return ImmutableList.of(key.person().value(), key.role().code());
    }

    @Override
    public Candidacy read(Row row) {
        return Candidacy.builder()
                .person(person.of(row))
                .role(role.of(row))
                .round(round.of(row))
                .registered(registered.of(row))
                .addAllInterviews(interviews.of(row))
                .addAllNetworkContacts(contacts.of(row))
                .addAllSelections(selections.of(row))
                .addAllFeedbacks(feedbacks.of(row))
                .addAllInvitations(invitations.of(row))
                .addAllLeavings(leavings.of(row))
                .addAllReapplications(reapplications.of(row))
                .build();
    }

    private static final class Interviews extends RecordTable<Interview> {
        private final Field<Interview, Integer> application =
                one("application", Scalar.INTEGER, WHICH_APPLICATION, Interview::application);
        private final Field<Interview, Dated> held = one("held", Shared.DATED, "The interview", Interview::held);
        private final Field<Interview, Actor> by =
                one("held_by", Scalar.ACTOR, "Who held it; never a name.", Interview::by);
        private final Field<Interview, ImmutableSet<Theme>> needsFound = one(
                "needs_found",
                Scalar.codes(Theme.class),
                "The needs found in a mentee, which point to areas of action (R6).",
                Interview::needsFound);
        private final Field<Interview, ImmutableSet<Theme>> experiences = one(
                "experiences",
                Scalar.codes(Theme.class),
                "The areas in which a mentor has skills, interest or experience (M5).",
                Interview::experiences);
        private final Child<Interview, Map.Entry<InterviewTopic, FreeText>> notes = map(
                new Cells<>(
                        "candidacy_interview_note",
                        "What was said in an interview on one topic (R6).",
                        "topic",
                        Scalar.code(InterviewTopic.class),
                        "On what."),
                "note",
                Scalar.TEXT,
                "What was said.",
                Interview::notes);

        Interviews() {
            super("candidacy_interview", "An interview (R6).");
        }

        @Override
        public Interview read(Row row) {
            return Interview.builder()
                    .application(application.of(row))
                    .held(held.of(row))
                    .by(by.of(row))
                    .addAllNeedsFound(needsFound.of(row))
                    .addAllExperiences(experiences.of(row))
                    .putAllNotes(ImmutableMap.copyOf(notes.of(row)))
                    .build();
        }
    }

    private static final class Contacts extends RecordTable<NetworkContact> {
        private final Field<NetworkContact, Dated> named =
                one("named", Shared.DATED, "The mentee's naming them", NetworkContact::named);
        private final Field<NetworkContact, Optional<Dated>> menteeConsent =
                maybe("mentee_consent", Shared.DATED, "The mentee's consent", NetworkContact::menteeConsent);
        private final Field<NetworkContact, Optional<Dated>> ownConsent =
                maybe("own_consent", Shared.DATED, "Their own consent", NetworkContact::ownConsent);
        private final Field<NetworkContact, Optional<Boolean>> suitable = maybe(
                "suitable", Scalar.FLAG, "Whether the team finds it right to turn to them.", NetworkContact::suitable);
        private final Field<NetworkContact, Optional<Decision>> assessed =
                maybe("assessed", Shared.DECISION, "The team's joint assessment", NetworkContact::assessed);
        private final Field<NetworkContact, Optional<Dated>> withdrawn =
                maybe("withdrawn", Shared.DATED, "The withdrawal of a consent", NetworkContact::withdrawn);
        private final Field<NetworkContact, Optional<FreeText>> relation = maybe(
                "relation",
                Scalar.TEXT,
                "What they are to the mentee; only with the consent of both (X3).",
                NetworkContact::relation);

        Contacts() {
            super(
                    "candidacy_network_contact",
                    "Somebody of a mentee's own network, without a name, and what must be there before the programme turns"
                            + " to them (R6, X3).");
        }

        @Override
        public NetworkContact read(Row row) {
            return NetworkContact.builder()
                    .named(named.of(row))
                    .menteeConsent(menteeConsent.of(row))
                    .ownConsent(ownConsent.of(row))
                    .suitable(suitable.of(row))
                    .assessed(assessed.of(row))
                    .withdrawn(withdrawn.of(row))
                    .relation(relation.of(row))
                    .build();
        }
    }

    private static final class Selections extends RecordTable<Selection> {
        private final Field<Selection, Integer> application =
                one("application", Scalar.INTEGER, WHICH_APPLICATION, Selection::application);
        private final Field<Selection, SelectionOutcome> outcome =
                one("outcome", Scalar.code(SelectionOutcome.class), "What was decided.", Selection::outcome);
        private final Field<Selection, LocalDate> on =
                one("decided_on", Scalar.DAY, "The day of the decision.", Selection::on);
        private final Field<Selection, Decision> decision =
                one("decided", Shared.DECISION, "The decision", Selection::decision);
        private final Field<Selection, Recommendation> recommendation = one(
                "recommendation",
                Scalar.code(Recommendation.class),
                "What the rules recommended on that day.",
                Selection::recommendation);
        private final Field<Selection, ImmutableList<String>> reasons = one(
                "reasons",
                Scalar.anyCodes(),
                "The rules that were not met or not known on that day.",
                Selection::reasons);
        private final Field<Selection, Integer> rulesVersion = one(
                "rules_version",
                Scalar.INTEGER,
                "The version of the programme's rules, 0 for the handbook's.",
                Selection::rulesVersion);
        private final Field<Selection, Optional<Decision>> revoked =
                maybe("revoked", Shared.DECISION, "Its being found to be recorded in error", Selection::revoked);

        Selections() {
            super("candidacy_selection", "A decision of the team on an application (R4, M9).");
        }

        @Override
        public Selection read(Row row) {
            return Selection.builder()
                    .application(application.of(row))
                    .outcome(outcome.of(row))
                    .on(on.of(row))
                    .decision(decision.of(row))
                    .recommendation(recommendation.of(row))
                    .addAllReasons(reasons.of(row))
                    .rulesVersion(rulesVersion.of(row))
                    .revoked(revoked.of(row))
                    .build();
        }
    }

    private static final class Feedbacks extends RecordTable<Feedback> {
        private final Field<Feedback, Integer> selection =
                one("selection_number", Scalar.INTEGER, WHICH_SELECTION, Feedback::selection);
        private final Field<Feedback, Dated> given = one("given", Shared.DATED, "The feedback", Feedback::given);
        private final Field<Feedback, Actor> by =
                one("given_by", Scalar.ACTOR, "Who gave it; never a name.", Feedback::by);
        private final Field<Feedback, FeedbackWay> way =
                one("way", Scalar.code(FeedbackWay.class), "How.", Feedback::way);

        Feedbacks() {
            super("candidacy_feedback", "A person was told of a decision (R9).");
        }

        @Override
        public Feedback read(Row row) {
            return new Feedback(selection.of(row), given.of(row), by.of(row), way.of(row));
        }
    }

    private static final class Invitations extends RecordTable<Invitation> {
        private final Field<Invitation, Integer> selection =
                one("selection_number", Scalar.INTEGER, WHICH_SELECTION, Invitation::selection);
        private final Field<Invitation, Dated> sent = one("sent", Shared.DATED, "The invitation", Invitation::sent);
        private final Field<Invitation, Actor> by =
                one("sent_by", Scalar.ACTOR, "Who sent it; never a name.", Invitation::by);
        private final Field<Invitation, Optional<InvitationAnswer>> answer =
                maybe("answer", Scalar.code(InvitationAnswer.class), "What the person answered.", Invitation::answer);
        private final Field<Invitation, Optional<Dated>> answered =
                maybe("answered", Shared.DATED, "The answer", Invitation::answered);
        private final Child<Invitation, RecordId> sessions = set(
                new Cells<>(
                        "candidacy_invitation_session",
                        "A training session that an invitation names.",
                        "training_session",
                        Scalar.id(TrainingSession.KIND),
                        "Which session."),
                Invitation::sessions);

        Invitations() {
            super("candidacy_invitation", "A mentor was invited to the training (R10).");
        }

        @Override
        public Invitation read(Row row) {
            return Invitation.builder()
                    .selection(selection.of(row))
                    .sent(sent.of(row))
                    .by(by.of(row))
                    .answer(answer.of(row))
                    .answered(answered.of(row))
                    .addAllSessions(sessions.of(row))
                    .build();
        }
    }

    private static final class Leavings extends RecordTable<Leaving> {
        private final Field<Leaving, Integer> application =
                one("application", Scalar.INTEGER, WHICH_APPLICATION, Leaving::application);
        private final Field<Leaving, LocalDate> on =
                one("left_on", Scalar.DAY, "The first day on which they no longer take part.", Leaving::on);
        private final Field<Leaving, LeavingReason> reason =
                one("reason", Scalar.code(LeavingReason.class), "Why.", Leaving::reason);
        private final Field<Leaving, Decision> decision =
                one("decided", Shared.DECISION, "Its being recorded", Leaving::decision);
        private final Field<Leaving, Optional<Decision>> revoked =
                maybe("revoked", Shared.DECISION, "Its being found to be recorded in error", Leaving::revoked);

        Leavings() {
            super("candidacy_leaving", "A person stopped, before a selection or after it.");
        }

        @Override
        public Leaving read(Row row) {
            return Leaving.builder()
                    .application(application.of(row))
                    .on(on.of(row))
                    .reason(reason.of(row))
                    .decision(decision.of(row))
                    .revoked(revoked.of(row))
                    .build();
        }
    }

    private static final class Reapplications extends RecordTable<Reapplication> {
        private final Field<Reapplication, RecordId> round =
                one("recruitment_round", Scalar.id(RecruitmentRound.KIND), "In which round.", Reapplication::round);
        private final Field<Reapplication, Dated> applied =
                one("applied", Shared.DATED, "The new application", Reapplication::applied);
        private final Field<Reapplication, Actor> by =
                one("recorded_by", Scalar.ACTOR, "Who recorded it; never a name.", Reapplication::by);

        Reapplications() {
            super("candidacy_reapplication", "A person who had left or was not selected applied again.");
        }

        @Override
        public Reapplication read(Row row) {
            return new Reapplication(round.of(row), applied.of(row), by.of(row));
        }
    }
}

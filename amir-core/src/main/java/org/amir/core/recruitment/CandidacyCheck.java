package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;

/** What must hold among the facts of a candidacy, wherever they come from. */
final class CandidacyCheck {
    private final Candidacy candidacy;

    CandidacyCheck(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    void run() {
        checkArgument(
                candidacy.round().prefix().equals(RecruitmentRound.PREFIX),
                "%s: a round's id begins with rr, but was %s",
                candidacy.key(),
                candidacy.round());
        checkApplications();
        checkInterviews();
        checkContacts();
        checkSelections();
        checkFeedbacks();
        checkInvitations();
        checkLeavings();
    }

    private void checkApplications() {
        checkOrder("reapplications", candidacy.reapplications(), Reapplication::applied);
        for (int application = 2; application <= candidacy.applications(); application++) {
            Dated before = candidacy.applied(application - 1);
            Dated next = candidacy.applied(application);
            check(
                    before.happenedBy(next.on()) && before.knownBy(next.recordedOn()),
                    "application " + application + " is from before the one before it");
        }
    }

    private void checkInterviews() {
        checkOrder("interviews", candidacy.interviews(), Interview::held);
        for (Interview interview : candidacy.interviews()) {
            checkWithin("an interview", interview.application(), interview.held());
            check(
                    interview.misfits(candidacy.role()).isEmpty(),
                    "an interview has what is asked of the other role only");
        }
    }

    private void checkContacts() {
        checkOrder("contacts", candidacy.networkContacts(), NetworkContact::named);
        check(
                candidacy.role() == Role.MENTEE || candidacy.networkContacts().isEmpty(),
                "only mentees have network contacts");
        candidacy.networkContacts().forEach(contact -> checkWithin("a contact", 1, contact.named()));
    }

    private void checkSelections() {
        List<Selection> selections = candidacy.selections();
        checkOrder("selections", selections, Selection::made);
        for (int i = 0; i < selections.size(); i++) {
            Selection selection = selections.get(i);
            checkWithin("a selection", selection.application(), selection.made());
            if (selection.outcome() == SelectionOutcome.SELECTED) {
                for (Selection later : selections.subList(i + 1, selections.size())) {
                    check(
                            later.application() != selection.application()
                                    || isRevokedBy(selection.revoked(), later.decision()),
                            "who is selected is decided on again only once the selection is revoked");
                }
            }
        }
    }

    private void checkFeedbacks() {
        checkOrder("feedbacks", candidacy.feedbacks(), Feedback::given);
        Set<Integer> told = new HashSet<>();
        for (Feedback feedback : candidacy.feedbacks()) {
            checkFollows("a feedback", feedback.given(), feedback.selection());
            check(told.add(feedback.selection()), "there is one feedback a selection");
        }
    }

    private void checkInvitations() {
        checkOrder("invitations", candidacy.invitations(), Invitation::sent);
        check(
                candidacy.role() == Role.MENTOR || candidacy.invitations().isEmpty(),
                "only mentors are invited to the training");
        for (Invitation invitation : candidacy.invitations()) {
            checkFollows("an invitation", invitation.sent(), invitation.selection());
            check(
                    candidacy.selections().get(invitation.selection() - 1).outcome() == SelectionOutcome.SELECTED,
                    "only who is selected is invited to the training");
        }
    }

    private void checkLeavings() {
        List<Leaving> leavings = candidacy.leavings();
        checkOrder("leavings", leavings, Leaving::made);
        for (int i = 0; i < leavings.size(); i++) {
            Leaving leaving = leavings.get(i);
            checkWithin("a leaving", leaving.application(), leaving.made());
            for (Leaving later : leavings.subList(i + 1, leavings.size())) {
                check(
                        later.application() != leaving.application()
                                || isRevokedBy(leaving.revoked(), later.decision()),
                        "who has left leaves again only once the first leaving is revoked");
            }
        }
    }

    private static boolean isRevokedBy(Optional<Decision> revoked, Decision later) {
        return revoked.map(by -> !by.recordedOn().isAfter(later.recordedOn())).orElse(false);
    }

    /** A list is in the order of recording, so that what was known on a day is a beginning of it. */
    private <T> void checkOrder(String what, List<T> facts, Function<T, Dated> dated) {
        check(
                IntStream.range(1, facts.size())
                        .allMatch(i -> dated.apply(facts.get(i - 1))
                                .knownBy(dated.apply(facts.get(i)).recordedOn())),
                what + " are not in the order in which they were recorded");
    }

    private void checkWithin(String what, int application, Dated fact) {
        check(application <= candidacy.applications(), what + " is of application " + application);
        Dated applied = candidacy.applied(application);
        check(
                applied.happenedBy(fact.on()) && applied.knownBy(fact.recordedOn()),
                what + " is from before its application");
    }

    private void checkFollows(String what, Dated fact, int selection) {
        check(selection <= candidacy.selections().size(), what + " follows selection " + selection);
        Dated made = candidacy.selections().get(selection - 1).made();
        check(
                made.happenedBy(fact.on()) && made.knownBy(fact.recordedOn()),
                what + " is from before the selection that it follows");
    }

    private void check(boolean holds, String otherwise) {
        checkArgument(holds, "%s: %s", candidacy.key(), otherwise);
    }
}

package org.amir.core.recruitment;

import static org.amir.core.recruitment.Recruits.TEAM;
import static org.amir.core.recruitment.Recruits.decided;
import static org.amir.core.recruitment.Recruits.on;
import static org.amir.core.recruitment.Recruits.september;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.amir.core.eligibility.Recommendation;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each fact of a candidacy can and cannot be, wherever it comes from. */
class RecruitmentFactsTest {
    private static Selection.Builder selection() {
        return Selection.builder()
                .application(1)
                .outcome(SelectionOutcome.SELECTED)
                .recommendation(Recommendation.ELIGIBLE);
    }

    private static Leaving.Builder leaving() {
        return Leaving.builder().application(1).decision(decided(8, "told-us"));
    }

    private static Invitation.Builder invitation() {
        return Invitation.builder().selection(1).sent(on(8)).by(TEAM);
    }

    @Test
    void a_selection_is_recorded_on_its_day_or_later_and_revoked_after_that() {
        assertThat(selection()
                        .rulesVersion(0)
                        .on(september(8))
                        .decision(decided(8, "looked-at"))
                        .revoked(decided(8, "wrong-person"))
                        .build()
                        .made())
                .isEqualTo(on(8));
        assertThatIllegalArgumentException()
                .isThrownBy(selection().rulesVersion(0).on(september(9)).decision(decided(8, "looked-at"))::build)
                .withMessage("a selection of 2025-09-09 cannot have been recorded on 2025-09-08, before it");
        assertThatIllegalArgumentException()
                .isThrownBy(selection()
                        .rulesVersion(0)
                        .on(september(8))
                        .decision(decided(8, "looked-at"))
                        .revoked(decided(7, "wrong-person"))::build)
                .withMessage("a selection cannot be revoked before it was recorded");
        assertThatIllegalArgumentException()
                .isThrownBy(selection().rulesVersion(-1).on(september(8)).decision(decided(8, "looked-at"))::build);
    }

    @Test
    void a_leaving_is_recorded_on_its_day_or_later_and_revoked_after_that() {
        assertThat(leaving()
                        .on(september(7))
                        .reason(LeavingReason.MOVED_AWAY)
                        .build()
                        .made())
                .isEqualTo(on(7, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(leaving().on(september(9)).reason(LeavingReason.MOVED_AWAY)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(leaving()
                        .on(september(8))
                        .reason(LeavingReason.MOVED_AWAY)
                        .revoked(decided(7, "wrong-person"))::build);
        assertThatIllegalArgumentException()
                .isThrownBy(leaving().on(september(8)).reason(LeavingReason.CHANGE_OF_MENTOR)::build);
    }

    @Tag("R10")
    @Test
    void an_invitation_names_its_sessions_and_is_answered_after_it_was_sent() {
        RecordId session = RecordId.numbered("t", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(invitation()::build)
                .withMessage("an invitation gives a schedule: at least one session (R10)");
        assertThatIllegalArgumentException()
                .isThrownBy(invitation().addSessions(session).answer(InvitationAnswer.ACCEPTED)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(invitation()
                        .addSessions(session)
                        .answer(InvitationAnswer.ACCEPTED)
                        .answered(on(7))::build);
    }

    @Tag("X3")
    @Test
    void what_a_contact_is_to_the_mentee_is_kept_only_with_the_consent_of_both() {
        FreeText relation = FreeText.of("syster");

        assertThat(NetworkContact.builder()
                        .named(on(5))
                        .menteeConsent(on(5))
                        .ownConsent(on(5))
                        .relation(relation)
                        .build()
                        .relation())
                .contains(relation);
        assertThatIllegalArgumentException()
                .isThrownBy(NetworkContact.builder()
                        .named(on(5))
                        .menteeConsent(on(5))
                        .relation(relation)::build)
                .withMessage("what a contact is to the mentee is kept only with the consent of both (X3)");
        assertThatIllegalArgumentException()
                .isThrownBy(NetworkContact.builder()
                        .named(on(5))
                        .menteeConsent(on(5))
                        .ownConsent(on(5))
                        .withdrawn(on(6))
                        .relation(relation)::build);
    }

    @Tag("R6")
    @Test
    void a_contact_is_named_first_and_an_assessment_has_a_result() {
        assertThatIllegalArgumentException()
                .isThrownBy(NetworkContact.builder().named(on(5)).ownConsent(on(4))::build);
        assertThatIllegalArgumentException()
                .isThrownBy(NetworkContact.builder().named(on(5)).suitable(true)::build);
    }

    @Tag("R9")
    @Test
    void a_feedback_speaks_of_a_selection() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Feedback(0, on(5), TEAM, FeedbackWay.EMAIL));
    }
}

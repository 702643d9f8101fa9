package org.amir.core.recruitment;

import static org.amir.core.recruitment.Recruits.PERMANENT;
import static org.amir.core.recruitment.Recruits.PERSON;
import static org.amir.core.recruitment.Recruits.ROUND;
import static org.amir.core.recruitment.Recruits.RULES;
import static org.amir.core.recruitment.Recruits.SESSIONS;
import static org.amir.core.recruitment.Recruits.TEAM;
import static org.amir.core.recruitment.Recruits.assess;
import static org.amir.core.recruitment.Recruits.decide;
import static org.amir.core.recruitment.Recruits.decided;
import static org.amir.core.recruitment.Recruits.left;
import static org.amir.core.recruitment.Recruits.mentee;
import static org.amir.core.recruitment.Recruits.mentor;
import static org.amir.core.recruitment.Recruits.on;
import static org.amir.core.recruitment.Recruits.registered;
import static org.amir.core.recruitment.Recruits.round;
import static org.amir.core.recruitment.Recruits.selected;
import static org.amir.core.recruitment.Recruits.september;
import static org.amir.core.recruitment.Recruits.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Attempt;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyTest {
    private static final LocalDate FOREVER = LocalDate.of(2030, 1, 1);

    private static Interview.Builder interviewOn(int day) {
        return Interview.builder().held(on(day)).by(TEAM);
    }

    private static Attempt<Candidacy> select(
            Candidacy candidacy, SelectionOutcome outcome, Profile profile, int day, String why) {
        return candidacy.select(outcome, september(day), assess(profile, day), RULES, decided(day, why));
    }

    private static void assertStages(Candidacy candidacy, String days) {
        for (String row : days.split(",", -1)) {
            String[] cells = row.strip().split(" ", -1);
            Optional<Stage> expected =
                    cells[1].equals("-") ? Optional.empty() : Optional.of(Coded.parse(Stage.class, cells[1]));
            assertThat(candidacy.stageOn(september(Integer.parseInt(cells[0]))))
                    .as(cells[0] + " September")
                    .isEqualTo(expected);
        }
    }

    /** Form, interview, decision, feedback, invitation, and what comes after, each from its day on. */
    @Tag("R4")
    @Nested
    class GivenTheWholeWay {
        @Test
        void each_stage_holds_from_its_day_on() {
            Candidacy candidacy = registered(Role.MENTOR)
                    .interview(interviewOn(5).build())
                    .map(asked -> decide(asked, SelectionOutcome.WAITING_LIST, 8))
                    .map(waiting -> told(waiting, 9))
                    .map(known -> selected(known, 12))
                    .map(chosen -> told(chosen, 13))
                    .then(known -> known.invite(on(14), TEAM, SESSIONS))
                    .map(invited -> left(invited, 20))
                    .orElseThrow();

            assertStages(
                    candidacy,
                    "1 -, 2 applied, 4 applied, 5 interviewed, 7 interviewed, 8 waiting-list, 11 waiting-list,"
                            + " 12 selected, 19 selected, 20 left, 90 left");
            assertThat(candidacy.takesPartOn(september(11))).isFalse();
            assertThat(candidacy.takesPartOn(september(12))).isTrue();
            assertThat(candidacy.takesPartOn(september(19))).isTrue();
            assertThat(candidacy.takesPartOn(september(20))).isFalse();
            assertThat(candidacy.selectionOn(september(7))).isEmpty();
            assertThat(candidacy.selectionOn(september(11)).map(Selection::outcome))
                    .contains(SelectionOutcome.WAITING_LIST);
            assertThat(candidacy.selectionOn(september(20)).map(Selection::outcome))
                    .contains(SelectionOutcome.SELECTED);
        }

        @Test
        void of_two_decisions_of_one_day_the_last_holds() {
            Candidacy candidacy = selected(decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8), 8);

            assertStages(candidacy, "7 applied, 8 selected");
        }

        @Test
        void a_decision_may_be_taken_without_an_interview() {
            assertStages(selected(registered(Role.MENTEE), 2), "1 -, 2 selected");
        }

        @Test
        void what_is_recorded_late_holds_from_its_own_day_on_but_is_not_known_before_it_is_recorded() {
            Candidacy candidacy = registered(Role.MENTOR)
                    .select(
                            SelectionOutcome.SELECTED,
                            september(8),
                            assess(mentor(), 8),
                            RULES,
                            decided(11, "as-recommended"))
                    .orElseThrow();

            assertStages(candidacy, "7 applied, 8 selected");
            assertStages(candidacy.knownBy(september(10)).orElseThrow(), "8 applied, 10 applied");
            assertStages(candidacy.knownBy(september(11)).orElseThrow(), "7 applied, 8 selected");
            assertThat(candidacy.knownBy(september(1))).isEmpty();
            assertThat(candidacy.knownBy(FOREVER)).contains(candidacy);
        }

        @Test
        void what_a_day_knew_has_no_later_revocations_answers_or_consents() {
            Candidacy mentor = selected(registered(Role.MENTOR), 8)
                    .invite(on(9), TEAM, SESSIONS)
                    .then(invited -> invited.answerInvitation(InvitationAnswer.ACCEPTED, on(10, 12)))
                    .then(answered -> answered.revokeSelection(1, decided(12, "wrong-person")))
                    .orElseThrow();
            Candidacy known = mentor.knownBy(september(11)).orElseThrow();

            assertThat(mentor.selections().get(0).isInForce()).isFalse();
            assertThat(known.selections().get(0).isInForce()).isTrue();
            assertThat(mentor.invitations().get(0).answer()).contains(InvitationAnswer.ACCEPTED);
            assertThat(known.invitations().get(0).answer()).isEmpty();
            assertThat(mentor.knownBy(september(12))).contains(mentor);

            Candidacy mentee = registered(Role.MENTEE)
                    .nameContact(on(5))
                    .then(named -> named.consentToContact(1, Consenter.MENTEE, on(6)))
                    .then(one -> one.consentToContact(1, Consenter.CONTACT, on(7)))
                    .then(both -> both.assessContact(1, true, decided(7, "helps-with-work")))
                    .then(both -> both.describeContact(1, FreeText.of("granne")))
                    .orElseThrow();
            assertThat(mentee.knownBy(september(6)).orElseThrow().networkContacts())
                    .containsExactly(NetworkContact.builder()
                            .named(on(5))
                            .menteeConsent(on(6))
                            .build());
            assertThat(mentee.knownBy(september(7))).contains(mentee);
        }
    }

    @Tag("R4")
    @Nested
    class GivenARegistration {
        @Test
        void it_is_of_a_day_on_which_the_round_is_open_and_of_a_role_that_it_calls_for() {
            RecruitmentRound forMentors = RecruitmentRound.open(ROUND, List.of(Role.MENTOR), on(5));

            assertThat(Candidacy.register(PERSON, Role.MENTOR, forMentors, on(5))
                            .isTaken())
                    .isTrue();
            assertThat(Candidacy.register(PERSON, Role.MENTEE, forMentors, on(4))
                            .codes())
                    .containsExactly("round-not-open", "role-not-called");
        }

        @Test
        void nobody_slips_into_a_closed_round_whatever_the_day() {
            RecruitmentRound closed =
                    round(1).close(List.of(), decided(20, "all-told")).orElseThrow();

            assertThat(Candidacy.register(PERSON, Role.MENTEE, closed, on(10, 21))
                            .codes())
                    .containsExactly("round-closed");
        }

        @Test
        void it_is_kept_under_person_and_role_and_belongs_to_the_person() {
            Candidacy candidacy = registered(Role.MENTEE);

            assertThat(Candidacy.KIND.key().apply(candidacy)).hasToString("p-000001-mentee");
            assertThat(Candidacy.KIND.owner().apply(candidacy)).isEqualTo("p-000001");
            assertThat(Candidacy.KIND.what(candidacy.key())).isEqualTo("candidacy p-000001-mentee");
        }
    }

    @Tag("R6")
    @Nested
    class GivenInterviews {
        @Test
        void a_mentees_needs_and_a_mentors_experiences_are_found_from_the_day_on() {
            Candidacy mentee = registered(Role.MENTEE)
                    .interview(interviewOn(5)
                            .addNeedsFound(Theme.HOUSING, Theme.EMPLOYMENT)
                            .build())
                    .then(one -> one.interview(
                            interviewOn(7).addNeedsFound(Theme.HEALTH).build()))
                    .orElseThrow();

            assertThat(mentee.themesFoundBy(september(4))).isEmpty();
            assertThat(mentee.themesFoundBy(september(6))).containsExactly(Theme.HOUSING, Theme.EMPLOYMENT);
            assertThat(mentee.themesFoundBy(september(7)))
                    .containsExactly(Theme.HOUSING, Theme.EMPLOYMENT, Theme.HEALTH);
            assertThat(registered(Role.MENTOR)
                            .interview(
                                    interviewOn(5).addExperiences(Theme.RIGHTS).build())
                            .orElseThrow()
                            .themesFoundBy(september(5)))
                    .containsExactly(Theme.RIGHTS);
        }

        @Test
        void what_is_asked_of_the_other_role_is_refused_all_at_once() {
            FreeText note = FreeText.of("ja");

            assertThat(registered(Role.MENTOR)
                            .interview(interviewOn(1)
                                    .putNotes(InterviewTopic.NEEDS, note)
                                    .addNeedsFound(Theme.HEALTH)
                                    .build())
                            .codes())
                    .containsExactly("before-application", "topic-of-other-role", "needs-of-mentor");
            assertThat(registered(Role.MENTEE)
                            .interview(interviewOn(2)
                                    .putNotes(InterviewTopic.LIVED_EXPERIENCE, note)
                                    .addExperiences(Theme.HEALTH)
                                    .build())
                            .codes())
                    .containsExactly("topic-of-other-role", "experiences-of-mentee");
        }

        @Test
        void one_held_before_the_person_left_may_be_recorded_later_but_none_is_held_after() {
            Candidacy candidacy = left(registered(Role.MENTOR), 10);

            assertThat(candidacy
                            .interview(
                                    Interview.builder().held(on(9, 12)).by(TEAM).build())
                            .isTaken())
                    .isTrue();
            assertThat(candidacy.interview(interviewOn(10).build()).codes()).containsExactly("left");
        }

        @Test
        void they_stay_in_the_order_in_which_they_were_recorded() {
            Candidacy candidacy = registered(Role.MENTOR)
                    .interview(Interview.builder().held(on(5, 9)).by(TEAM).build())
                    .orElseThrow();

            assertThat(candidacy.interview(interviewOn(8).build()).codes()).containsExactly("recorded-out-of-order");
            assertThat(candidacy.interview(interviewOn(9).build()).isTaken()).isTrue();
        }
    }

    @Tag("R7")
    @Tag("R8")
    @Tag("P3")
    @Nested
    class GivenADecision {
        @Test
        void it_remembers_what_was_recommended_and_why_and_under_which_rules() {
            ProgrammeRules own = ProgrammeRules.of(3, september(1), Map.of(Threshold.PREFERRED_MENTEE_STAY, 24));
            Assessment assessment = EligibilityPolicy.under(own)
                    .assess(Recruits.menteeWhoMeetsNoPreference(), september(8), Recruits.CYCLE);
            Decision decision = decided(8, "as-recommended");

            Selection selection = registered(Role.MENTEE)
                    .select(SelectionOutcome.SELECTED, september(8), assessment, own, decision)
                    .orElseThrow()
                    .selections()
                    .get(0);

            assertThat(selection)
                    .isEqualTo(Selection.builder()
                            .application(1)
                            .outcome(SelectionOutcome.SELECTED)
                            .on(september(8))
                            .decision(decision)
                            .recommendation(Recommendation.ELIGIBLE)
                            .addReasons("age-preferred", "stay-preferred")
                            .rulesVersion(3)
                            .build());
        }

        /** What a naive version does: it asks for a reason only when somebody is taken against the advice. */
        @ParameterizedTest
        @CsvSource({
            "ELIGIBLE, SELECTED, false",
            "ELIGIBLE, WAITING_LIST, true",
            "ELIGIBLE, NOT_SELECTED, true",
            "LOOK, SELECTED, true",
            "LOOK, WAITING_LIST, true",
            "LOOK, NOT_SELECTED, true",
            "NOT_ELIGIBLE, SELECTED, true",
            "NOT_ELIGIBLE, WAITING_LIST, true",
            "NOT_ELIGIBLE, NOT_SELECTED, false"
        })
        void it_differs_from_the_recommendation_only_with_a_reason_of_its_own(
                Recommendation recommendation, SelectionOutcome outcome, boolean needsReason) {
            Profile profile = switch (recommendation) {
                case ELIGIBLE -> mentor();
                case LOOK -> Profiles.mentorWhoAnsweredNothing();
                case NOT_ELIGIBLE -> Recruits.mentorWithConvictions();
            };
            assertThat(assess(profile, 8).recommendation()).isEqualTo(recommendation);

            for (String given : List.of("as-recommended", "routine")) {
                assertThat(select(registered(Role.MENTOR), outcome, profile, 8, given)
                                .codes())
                        .isEqualTo(needsReason ? List.of("reason-needed") : List.of());
            }
            assertThat(select(registered(Role.MENTOR), outcome, profile, 8, "looked-at")
                            .isTaken())
                    .isTrue();
        }

        /** The only basic requirement, whatever the reason: none, lapsed, pending and not known are no valid permit. */
        @Test
        void no_reason_takes_in_a_mentee_without_a_valid_permit() {
            for (Permit permit : List.of(
                    Recruits.NO_PERMIT,
                    Permit.notAnswered(),
                    Permit.of(Answer.of(PermitKind.PENDING), Answer.notAnswered()),
                    Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(september(7))))) {
                Candidacy candidacy = registered(Role.MENTEE);

                assertThat(select(candidacy, SelectionOutcome.SELECTED, mentee(permit), 8, "team-wants-it")
                                .codes())
                        .containsExactly("basic-principle");
                assertThat(select(candidacy, SelectionOutcome.WAITING_LIST, mentee(permit), 8, "permit-awaited")
                                .isTaken())
                        .isTrue();
            }
        }

        @Test
        void a_permit_is_judged_on_the_day_of_the_decision() {
            Permit untilTheEighth = Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(september(8)));

            assertThat(select(
                                    registered(Role.MENTEE),
                                    SelectionOutcome.SELECTED,
                                    mentee(untilTheEighth),
                                    8,
                                    "looked-at")
                            .isTaken())
                    .isTrue();
            assertThat(select(
                                    registered(Role.MENTEE),
                                    SelectionOutcome.SELECTED,
                                    mentee(untilTheEighth),
                                    9,
                                    "looked-at")
                            .codes())
                    .containsExactly("basic-principle");
            assertThat(registered(Role.MENTEE)
                            .select(
                                    SelectionOutcome.SELECTED,
                                    september(9),
                                    assess(mentee(untilTheEighth), 8),
                                    RULES,
                                    decided(9, "looked-at"))
                            .codes())
                    .containsExactly("assessment-of-another-day");
        }

        /** Age and length of stay are preferences: a naive version recommends no, or takes them as the reason of a no. */
        @ParameterizedTest
        @CsvSource({"age-preferred", "stay-preferred"})
        void a_preference_never_rejects(String preference) {
            Profile profile = Recruits.menteeWhoMeetsNoPreference();

            assertThat(assess(profile, 8).recommendation()).isEqualTo(Recommendation.ELIGIBLE);
            assertThat(select(registered(Role.MENTEE), SelectionOutcome.SELECTED, profile, 8, "as-recommended")
                            .isTaken())
                    .isTrue();
            assertThat(select(registered(Role.MENTEE), SelectionOutcome.NOT_SELECTED, profile, 8, preference)
                            .codes())
                    .containsExactly("preference-never-rejects");
            assertThat(select(registered(Role.MENTEE), SelectionOutcome.WAITING_LIST, profile, 8, preference)
                            .isTaken())
                    .as("it may lower a ranking")
                    .isTrue();
        }

        @Test
        void who_is_selected_is_not_unselected_but_leaves() {
            Candidacy candidacy = selected(registered(Role.MENTOR), 8);

            for (SelectionOutcome outcome : SelectionOutcome.values()) {
                assertThat(select(candidacy, outcome, mentor(), 9, "changed-mind")
                                .codes())
                        .containsExactly("already-selected");
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"WAITING_LIST", "NOT_SELECTED"})
        void the_same_is_not_decided_twice(SelectionOutcome outcome) {
            assertThat(select(decide(registered(Role.MENTOR), outcome, 8), outcome, mentor(), 9, "no-place")
                            .codes())
                    .containsExactly("same-outcome");
        }

        @Test
        void it_is_not_from_before_the_one_that_holds_or_before_the_application() {
            Candidacy waiting = decide(registered(Role.MENTOR), SelectionOutcome.WAITING_LIST, 8);

            assertThat(waiting.select(
                                    SelectionOutcome.SELECTED,
                                    september(7),
                                    assess(mentor(), 7),
                                    RULES,
                                    decided(9, "as-recommended"))
                            .codes())
                    .containsExactly("before-selection");
            assertThat(select(waiting, SelectionOutcome.SELECTED, mentor(), 8, "as-recommended")
                            .isTaken())
                    .isTrue();
            assertThat(select(registered(Role.MENTOR), SelectionOutcome.SELECTED, mentor(), 1, "as-recommended")
                            .codes())
                    .containsExactly("before-application");
            assertThat(select(registered(Role.MENTOR), SelectionOutcome.SELECTED, mentor(), 2, "as-recommended")
                            .isTaken())
                    .isTrue();
        }

        @Test
        void it_is_recorded_no_earlier_than_the_one_before_it() {
            Candidacy late = registered(Role.MENTOR)
                    .select(
                            SelectionOutcome.WAITING_LIST,
                            september(5),
                            assess(mentor(), 5),
                            RULES,
                            decided(9, "no-place"))
                    .orElseThrow();

            assertThat(select(late, SelectionOutcome.SELECTED, mentor(), 8, "as-recommended")
                            .codes())
                    .containsExactly("recorded-out-of-order");
            assertThat(select(late, SelectionOutcome.SELECTED, mentor(), 9, "as-recommended")
                            .isTaken())
                    .isTrue();
        }

        @Test
        void nobody_is_decided_on_who_has_left() {
            assertThat(select(
                                    left(registered(Role.MENTOR), 8),
                                    SelectionOutcome.SELECTED,
                                    mentor(),
                                    9,
                                    "as-recommended")
                            .codes())
                    .containsExactly("left");
        }

        @Test
        void every_reason_is_said_at_once() {
            assertThat(left(registered(Role.MENTEE), 8)
                            .select(
                                    SelectionOutcome.SELECTED,
                                    september(9),
                                    assess(mentee(Recruits.NO_PERMIT), 8),
                                    RULES,
                                    decided(9, "as-recommended"))
                            .codes())
                    .containsExactly("assessment-of-another-day", "basic-principle", "reason-needed", "left");
        }

        @Test
        void an_assessment_in_another_role_is_a_mistake_of_the_caller() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            select(registered(Role.MENTEE), SelectionOutcome.SELECTED, mentor(), 8, "as-recommended"))
                    .withMessageContaining("p-000001-mentee");
        }

        @Test
        void it_is_not_of_a_day_after_it_is_recorded() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> registered(Role.MENTOR)
                            .select(
                                    SelectionOutcome.SELECTED,
                                    september(9),
                                    assess(mentor(), 9),
                                    RULES,
                                    decided(8, "as-recommended")));
        }
    }

    @Nested
    class GivenADecisionRecordedInError {
        private final Candidacy wrong = selected(registered(Role.MENTOR), 8);

        @Test
        void it_counts_as_never_made_and_stays() {
            Candidacy revoked =
                    wrong.revokeSelection(1, decided(10, "wrong-person")).orElseThrow();

            assertStages(revoked, "8 applied, 10 applied");
            assertThat(revoked.selections()).hasSize(1);
            assertThat(revoked.isSelectedInErrorBy(september(7))).isFalse();
            assertThat(revoked.isSelectedInErrorBy(september(8))).isTrue();
            assertThat(revoked.firstSelectedBy(FOREVER)).isEmpty();
        }

        @Test
        void who_is_then_selected_rightly_is_not_left_out() {
            Candidacy right = wrong.revokeSelection(1, decided(10, "wrong-day"))
                    .map(revoked -> selected(revoked, 11))
                    .orElseThrow();

            assertThat(right.isSelectedInErrorBy(FOREVER)).isFalse();
            assertThat(right.firstSelectedBy(september(10))).isEmpty();
            assertThat(right.firstSelectedBy(september(11))).contains(september(11));
        }

        @Test
        void it_can_be_revoked_once_and_not_before_it_was_recorded() {
            assertThat(wrong.revokeSelection(1, decided(7, "wrong-person")).codes())
                    .containsExactly("recorded-out-of-order");
            assertThat(wrong.revokeSelection(1, decided(8, "wrong-person"))
                            .then(revoked -> revoked.revokeSelection(1, decided(9, "wrong-person")))
                            .codes())
                    .containsExactly("already-revoked");
            assertThat(wrong.revokeSelection(2, decided(9, "wrong-person")).codes())
                    .containsExactly("no-such-selection");
            assertThat(wrong.revokeSelection(0, decided(9, "wrong-person")).codes())
                    .containsExactly("no-such-selection");
        }

        @Test
        void the_next_is_recorded_no_earlier_than_the_revocation() {
            Candidacy revoked =
                    wrong.revokeSelection(1, decided(10, "wrong-person")).orElseThrow();

            assertThat(select(revoked, SelectionOutcome.NOT_SELECTED, mentor(), 9, "no-time")
                            .codes())
                    .containsExactly("recorded-out-of-order");
        }
    }

    @Tag("R10")
    @Nested
    class GivenInvitations {
        private final Candidacy chosen = selected(registered(Role.MENTOR), 8);

        @Test
        void a_mentor_is_invited_from_the_day_of_selection_on_and_answers() {
            Candidacy invited = chosen.invite(on(8), TEAM, SESSIONS)
                    .then(sent -> sent.answerInvitation(InvitationAnswer.DECLINED, on(9)))
                    .then(answered -> answered.invite(on(10), TEAM, SESSIONS.subList(0, 1)))
                    .then(again -> again.answerInvitation(InvitationAnswer.ACCEPTED, on(10)))
                    .orElseThrow();

            assertThat(invited.invitations())
                    .extracting(
                            Invitation::selection,
                            invitation -> invitation.answer().orElseThrow())
                    .containsExactly(tuple(1, InvitationAnswer.DECLINED), tuple(1, InvitationAnswer.ACCEPTED));
            assertThat(invited.takesPartOn(september(9)))
                    .as("a no is not a leaving")
                    .isTrue();
        }

        @Test
        void nobody_is_invited_who_is_not_selected_on_the_day_or_has_left() {
            assertThat(chosen.invite(on(7), TEAM, SESSIONS).codes()).containsExactly("not-selected");
            assertThat(registered(Role.MENTOR).invite(on(9), TEAM, List.of()).codes())
                    .containsExactly("not-selected", "no-sessions");
            assertThat(left(chosen, 10).invite(on(10), TEAM, SESSIONS).codes()).containsExactly("not-selected");
            assertThat(left(chosen, 10).invite(on(9, 11), TEAM, SESSIONS).isTaken())
                    .isTrue();
        }

        @Test
        void mentees_do_not_attend_the_training() {
            assertThat(selected(registered(Role.MENTEE), 8)
                            .invite(on(9), TEAM, SESSIONS)
                            .codes())
                    .containsExactly("not-a-mentor");
        }

        @Test
        void it_is_not_recorded_before_the_decision() {
            Candidacy late = registered(Role.MENTOR)
                    .select(
                            SelectionOutcome.SELECTED,
                            september(5),
                            assess(mentor(), 5),
                            RULES,
                            decided(9, "as-recommended"))
                    .orElseThrow();

            assertThat(late.invite(on(6, 8), TEAM, SESSIONS).codes()).containsExactly("recorded-before-selection");
            assertThat(late.invite(on(6, 9), TEAM, SESSIONS).isTaken()).isTrue();
            assertThat(late.giveFeedback(on(6, 8), TEAM, FeedbackWay.PHONE).codes())
                    .containsExactly("recorded-before-selection");
        }

        @Test
        void an_answer_needs_an_invitation_comes_after_it_and_is_given_once() {
            assertThat(chosen.answerInvitation(InvitationAnswer.ACCEPTED, on(9)).codes())
                    .containsExactly("not-invited");
            assertThat(chosen.invite(on(10), TEAM, SESSIONS)
                            .then(sent -> sent.answerInvitation(InvitationAnswer.ACCEPTED, on(9)))
                            .codes())
                    .containsExactly("before-invitation");
            assertThat(chosen.invite(on(10), TEAM, SESSIONS)
                            .then(sent -> sent.answerInvitation(InvitationAnswer.ACCEPTED, on(10)))
                            .then(sent -> sent.answerInvitation(InvitationAnswer.DECLINED, on(11)))
                            .codes())
                    .containsExactly("already-answered");
        }
    }

    @Nested
    class GivenALeaving {
        @Test
        void before_a_selection_it_is_a_withdrawal_and_after_it_the_end_of_taking_part() {
            Candidacy withdrew = left(registered(Role.MENTOR), 8);
            Candidacy waited = left(decide(registered(Role.MENTOR), SelectionOutcome.WAITING_LIST, 7), 8);
            Candidacy ended = left(selected(registered(Role.MENTOR), 8), 8);

            assertThat(withdrew.endOfTakingPartBy(FOREVER)).isEmpty();
            assertThat(waited.endOfTakingPartBy(FOREVER)).isEmpty();
            assertThat(ended.endOfTakingPartBy(september(7))).isEmpty();
            assertThat(ended.endOfTakingPartBy(september(8))).isEqualTo(ended.leavingOn(september(8)));
            assertThat(ended.firstSelectedBy(FOREVER))
                    .as("who was selected and dropped out was selected")
                    .contains(september(8));
        }

        @Tag("P3")
        @ParameterizedTest
        @EnumSource(names = "CHANGE_OF_MENTOR", mode = EnumSource.Mode.EXCLUDE)
        void everybody_may_leave_for_any_reason_or_none(LeavingReason reason) {
            Candidacy candidacy = selected(registered(Role.MENTEE), 8)
                    .leave(september(9), reason, decided(9, "routine"))
                    .orElseThrow();

            assertThat(candidacy.leavingOn(september(9)).map(Leaving::isExternal))
                    .contains(reason.isExternal());
        }

        @Test
        void a_change_of_mentor_is_none() {
            assertThat(selected(registered(Role.MENTEE), 8)
                            .leave(september(9), LeavingReason.CHANGE_OF_MENTOR, decided(9, "change"))
                            .codes())
                    .containsExactly("not-a-leaving");
        }

        @Test
        void nobody_leaves_twice_before_applying_or_without_a_place_to_leave() {
            assertThat(left(registered(Role.MENTOR), 8)
                            .leave(september(9), LeavingReason.NO_TIME, decided(9, "no-time"))
                            .codes())
                    .containsExactly("left");
            assertThat(registered(Role.MENTOR)
                            .leave(september(1), LeavingReason.NO_TIME, decided(9, "no-time"))
                            .codes())
                    .containsExactly("before-application");
            assertThat(decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8)
                            .leave(september(9), LeavingReason.NO_TIME, decided(9, "no-time"))
                            .codes())
                    .containsExactly("not-selected");
        }

        @Test
        void a_decision_of_a_later_day_is_revoked_first() {
            Candidacy chosen = selected(registered(Role.MENTOR), 8);

            assertThat(chosen.leave(september(7), LeavingReason.MOVED_AWAY, decided(9, "moved-away"))
                            .codes())
                    .containsExactly("decided-later");
            assertThat(chosen.revokeSelection(1, decided(9, "had-moved"))
                            .then(revoked ->
                                    revoked.leave(september(7), LeavingReason.MOVED_AWAY, decided(9, "moved-away")))
                            .map(moved -> moved.stageOn(september(7)).orElseThrow())
                            .value())
                    .contains(Stage.LEFT);
        }

        @Test
        void one_recorded_in_error_counts_as_never_made_and_stays() {
            Candidacy back = left(selected(registered(Role.MENTOR), 8), 10)
                    .revokeLeaving(decided(12, "wrong-person"))
                    .orElseThrow();

            assertStages(back, "10 selected, 12 selected");
            assertThat(back.leavings()).hasSize(1);
            assertThat(back.knownBy(september(11)).orElseThrow().takesPartOn(september(11)))
                    .isFalse();
            assertThat(back.revokeLeaving(decided(13, "again")).codes()).containsExactly("not-left");
            assertThat(left(registered(Role.MENTOR), 10)
                            .revokeLeaving(decided(9, "wrong-person"))
                            .codes())
                    .containsExactly("recorded-out-of-order");
            assertThat(left(back, 12).leavings()).hasSize(2);
        }
    }

    @Nested
    class GivenAReapplication {
        private final RecruitmentRound second = round(2);

        @Test
        void who_left_is_an_applicant_again_with_all_history() {
            Candidacy again = left(selected(registered(Role.MENTOR), 8), 10)
                    .giveFeedback(on(10), TEAM, FeedbackWay.LETTER)
                    .then(known -> known.reapply(second, on(20), TEAM))
                    .orElseThrow();

            assertStages(again, "8 selected, 10 left, 19 left, 20 applied");
            assertThat(again.applications()).isEqualTo(2);
            assertThat(again.registered()).isEqualTo(on(2));
            assertThat(again.roundOf(1)).isEqualTo(ROUND);
            assertThat(again.roundOf(2)).isEqualTo(second.id());
            assertThat(again.selectionOn(september(19)).map(Selection::application))
                    .contains(1);
            assertThat(again.selectionOn(september(20))).isEmpty();
            assertThat(again.leavingOn(september(20))).isEmpty();
            assertThat(again.firstSelectedBy(september(20))).contains(september(8));
            assertStages(
                    again.interview(interviewOn(21).build())
                            .map(asked -> selected(asked, 22))
                            .orElseThrow(),
                    "20 applied, 21 interviewed, 22 selected");
        }

        @Test
        void it_may_be_on_the_day_of_the_leaving() {
            Candidacy again = left(registered(Role.MENTOR), 8)
                    .reapply(round(1), on(8), TEAM)
                    .map(applied -> selected(applied, 8))
                    .orElseThrow();

            assertStages(again, "7 applied, 8 selected");
            assertThat(again.selections().get(0).application()).isEqualTo(2);
        }

        @Test
        void who_was_not_selected_may_once_they_were_told() {
            Candidacy declined = decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8);

            assertThat(declined.reapply(second, on(20), TEAM).codes()).containsExactly("feedback-owed");
            assertThat(told(declined, 20).reapply(second, on(20), TEAM).isTaken())
                    .isTrue();
        }

        @Test
        void nobody_does_whose_application_is_open_or_was_decided_on_later() {
            Candidacy declined = told(decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8), 8);

            assertThat(registered(Role.MENTOR).reapply(second, on(9), TEAM).codes())
                    .containsExactly("still-open");
            assertThat(decide(registered(Role.MENTOR), SelectionOutcome.WAITING_LIST, 8)
                            .reapply(second, on(9), TEAM)
                            .codes())
                    .containsExactly("still-open", "feedback-owed");
            assertThat(declined.reapply(second, on(7, 9), TEAM).codes()).containsExactly("still-open");
            assertThat(selected(declined, 12).reapply(second, on(10, 13), TEAM).codes())
                    .as("they take part from the 12th on")
                    .containsExactly("still-open");
        }

        @Test
        void the_round_must_take_it() {
            RecruitmentRound closed = RecruitmentRound.builder()
                    .id(RecordId.numbered("rr", 2))
                    .addRoles(Role.MENTEE)
                    .opened(on(15))
                    .closed(decided(16, "all-told"))
                    .build();

            assertThat(left(registered(Role.MENTOR), 8)
                            .reapply(closed, on(14), TEAM)
                            .codes())
                    .containsExactly("round-not-open", "round-closed", "role-not-called");
        }

        @Test
        void facts_of_an_earlier_application_are_not_decided_any_more() {
            Candidacy again = left(registered(Role.MENTOR), 8)
                    .reapply(second, on(20), TEAM)
                    .orElseThrow();

            assertThat(again.select(
                                    SelectionOutcome.SELECTED,
                                    september(7),
                                    assess(mentor(), 7),
                                    RULES,
                                    decided(21, "as-recommended"))
                            .codes())
                    .containsExactly("before-application");
            assertThat(again.leave(september(19), LeavingReason.NO_TIME, decided(21, "no-time"))
                            .codes())
                    .containsExactly("before-application");
        }
    }

    /** The people of a mentee's network: nobody turns to them, or keeps who they are, without the consent of both. */
    @Tag("R6")
    @Tag("X3")
    @Nested
    class GivenNetworkContacts {
        private final Candidacy named =
                registered(Role.MENTEE).nameContact(on(5)).orElseThrow();

        private Candidacy consented() {
            return named.consentToContact(1, Consenter.MENTEE, on(6))
                    .then(one -> one.consentToContact(1, Consenter.CONTACT, on(8)))
                    .orElseThrow();
        }

        @Test
        void one_is_usable_only_with_both_consents_and_the_teams_approval() {
            NetworkContact usable = consented()
                    .assessContact(1, true, decided(10, "helps-with-work"))
                    .orElseThrow()
                    .networkContacts()
                    .get(0);

            assertThat(usable.isUsableOn(september(9))).isFalse();
            assertThat(usable.isUsableOn(september(10))).isTrue();
            assertThat(consented().networkContacts().get(0).isUsableOn(FOREVER)).isFalse();
            assertThat(consented()
                            .assessContact(1, false, decided(10, "not-wise"))
                            .orElseThrow()
                            .networkContacts()
                            .get(0)
                            .isUsableOn(FOREVER))
                    .isFalse();
        }

        @ParameterizedTest
        @EnumSource
        void the_consent_of_one_is_not_enough(Consenter one) {
            Candidacy half = named.consentToContact(1, one, on(6))
                    .then(given -> given.assessContact(1, true, decided(7, "helps-with-work")))
                    .orElseThrow();

            assertThat(half.networkContacts().get(0).isUsableOn(FOREVER)).isFalse();
            assertThat(half.describeContact(1, FreeText.of("syster")).codes()).containsExactly("consent-missing");
        }

        @Test
        void a_consent_withdrawn_ends_it_and_erases_what_they_are_to_the_mentee() {
            Candidacy described = consented()
                    .describeContact(1, FreeText.of("syster"))
                    .then(known -> known.assessContact(1, true, decided(9, "helps-with-work")))
                    .orElseThrow();
            Candidacy ended = described.withdrawContactConsent(1, on(12)).orElseThrow();

            assertThat(described.networkContacts().get(0).relation()).contains(FreeText.of("syster"));
            assertThat(ended.networkContacts().get(0).relation()).isEmpty();
            assertThat(ended.networkContacts().get(0).isUsableOn(september(11))).isTrue();
            assertThat(ended.networkContacts().get(0).isUsableOn(september(12))).isFalse();
            assertThat(ended.consentToContact(1, Consenter.MENTEE, on(13)).codes())
                    .containsExactly("already-consented", "consent-withdrawn");
            assertThat(ended.assessContact(1, true, decided(13, "again")).codes())
                    .containsExactly("consent-withdrawn");
            assertThat(ended.withdrawContactConsent(1, on(13)).codes()).containsExactly("consent-withdrawn");
            assertThat(ended.describeContact(1, FreeText.of("syster")).codes()).containsExactly("consent-missing");
        }

        @Test
        void what_cannot_be_is_refused() {
            assertThat(registered(Role.MENTOR).nameContact(on(5)).codes()).containsExactly("not-a-mentee");
            assertThat(named.consentToContact(2, Consenter.MENTEE, on(6)).codes())
                    .containsExactly("no-such-contact");
            assertThat(named.consentToContact(1, Consenter.MENTEE, on(4)).codes())
                    .containsExactly("before-named");
            assertThat(named.withdrawContactConsent(1, on(4)).codes()).containsExactly("before-named");
        }
    }

    @Nested
    class GivenFactsFromElsewhere {
        private final Candidacy whole = told(selected(registered(Role.MENTOR), 8), 9)
                .invite(on(9), TEAM, SESSIONS)
                .map(invited -> left(invited, 10))
                .then(gone -> gone.reapply(round(2), on(20), TEAM))
                .then(again -> again.interview(interviewOn(21).build()))
                .orElseThrow();

        private Candidacy.Builder facts() {
            return Candidacy.builder()
                    .person(whole.person())
                    .role(whole.role())
                    .round(whole.round())
                    .registered(whole.registered());
        }

        @Test
        void a_candidacy_is_rebuilt_from_its_fields() {
            assertThat(facts().addAllInterviews(whole.interviews())
                            .addAllSelections(whole.selections())
                            .addAllFeedbacks(whole.feedbacks())
                            .addAllInvitations(whole.invitations())
                            .addAllLeavings(whole.leavings())
                            .addAllReapplications(whole.reapplications())
                            .build())
                    .isEqualTo(whole);
        }

        private void assertRefused(Candidacy.Builder broken, String reason) {
            assertThatIllegalArgumentException().isThrownBy(broken::build).withMessage("p-000001-mentor: %s", reason);
        }

        @Test
        void what_belongs_to_no_application_or_selection_is_refused() {
            Selection selection = whole.selections().get(0);

            assertRefused(facts().addAllInterviews(whole.interviews()), "an interview is of application 2");
            assertRefused(facts().addAllFeedbacks(whole.feedbacks()), "a feedback follows selection 1");
            assertRefused(facts().addAllInvitations(whole.invitations()), "an invitation follows selection 1");
            assertRefused(
                    facts().addAllSelections(whole.selections())
                            .addFeedbacks(new Feedback(1, on(7, 9), TEAM, FeedbackWay.EMAIL)),
                    "a feedback is from before the selection that it follows");
            assertRefused(
                    facts().addAllSelections(whole.selections())
                            .addFeedbacks(
                                    new Feedback(1, on(8), TEAM, FeedbackWay.EMAIL),
                                    new Feedback(1, on(8), TEAM, FeedbackWay.PHONE)),
                    "there is one feedback a selection");
            assertRefused(
                    facts().addSelections(Selection.builder()
                                    .application(1)
                                    .outcome(SelectionOutcome.NOT_SELECTED)
                                    .on(selection.on())
                                    .decision(selection.decision())
                                    .recommendation(Recommendation.ELIGIBLE)
                                    .rulesVersion(0)
                                    .build())
                            .addAllInvitations(whole.invitations()),
                    "only who is selected is invited to the training");
        }

        @Test
        void what_is_from_before_its_application_or_out_of_order_is_refused() {
            Interview late = Interview.builder().held(on(5, 9)).by(TEAM).build();

            assertRefused(facts().addInterviews(interviewOn(1).build()), "an interview is from before its application");
            assertRefused(
                    facts().addInterviews(late, interviewOn(8).build()),
                    "interviews are not in the order in which they were recorded");
            assertRefused(
                    facts().addReapplications(new Reapplication(ROUND, on(1), TEAM)),
                    "application 2 is from before the one before it");
        }

        @Test
        void two_selections_or_leavings_that_both_hold_are_refused() {
            Selection selection = whole.selections().get(0);
            Leaving leaving = whole.leavings().get(0);

            assertRefused(
                    facts().addSelections(selection, selection),
                    "who is selected is decided on again only once the selection is revoked");
            assertRefused(
                    facts().addLeavings(leaving, leaving),
                    "who has left leaves again only once the first leaving is revoked");
        }

        /** Otherwise what was known between the two would have both. */
        @Test
        void what_follows_a_revoked_selection_or_leaving_is_recorded_no_earlier_than_the_revocation() {
            Selection revoked = whole.selections().get(0).revokedBy(decided(12, "wrong-person"));
            Leaving undone = whole.leavings().get(0).revokedBy(decided(12, "wrong-person"));

            assertRefused(
                    facts().addSelections(revoked, whole.selections().get(0)),
                    "who is selected is decided on again only once the selection is revoked");
            assertRefused(
                    facts().addLeavings(undone, whole.leavings().get(0)),
                    "who has left leaves again only once the first leaving is revoked");
        }

        @Test
        void what_is_of_the_other_role_is_refused() {
            assertRefused(
                    facts().addNetworkContacts(
                                    NetworkContact.builder().named(on(5)).build()),
                    "only mentees have network contacts");
            assertRefused(
                    facts().addInterviews(
                                    interviewOn(5).addNeedsFound(Theme.HEALTH).build()),
                    "an interview has what is asked of the other role only");
        }

        @Test
        void a_round_is_named_by_its_id() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Reapplication(RecordId.numbered("m", 1), on(5), TEAM))
                    .withMessage("a round's id begins with rr, but was m-000001");
            assertThatIllegalArgumentException()
                    .isThrownBy(Candidacy.builder()
                            .person(PERSON)
                            .role(Role.MENTOR)
                            .round(RecordId.numbered("m", 1))
                            .registered(on(2))::build)
                    .withMessage("p-000001-mentor: a round's id begins with rr, but was m-000001");
        }
    }

    @Tag("X3")
    @Test
    void what_is_said_of_a_person_is_not_shown() {
        Candidacy candidacy = registered(Role.MENTEE)
                .interview(interviewOn(5)
                        .putNotes(InterviewTopic.NEEDS, FreeText.of("Amina behöver en bostad"))
                        .addNeedsFound(Theme.HEALTH)
                        .build())
                .then(asked -> asked.select(
                        SelectionOutcome.NOT_SELECTED,
                        september(6),
                        assess(mentee(Recruits.NO_PERMIT), 6),
                        RULES,
                        decided(6, "as-recommended")))
                .orElseThrow();
        Candidacy ill = selected(registered(Role.MENTEE), 8)
                .leave(september(9), LeavingReason.SERIOUSLY_ILL, decided(9, "told-us"))
                .orElseThrow();

        assertThat(candidacy.toString()).doesNotContain("Amina", "HEALTH", "permit-valid", "NOT_ELIGIBLE");
        assertThat(ill.toString()).doesNotContain("ILL", "external");
        assertThat(ill.leavings().get(0).reason()).isEqualTo(LeavingReason.SERIOUSLY_ILL);
        assertThat(select(candidacy, SelectionOutcome.SELECTED, mentee(PERMANENT), 7, "permit-shown")
                        .isTaken())
                .isTrue();
    }

    @Test
    void codes_are_these() {
        assertThat(Coded.byCode(Stage.class).keySet())
                .containsExactly("applied", "interviewed", "waiting-list", "not-selected", "selected", "left");
        assertThat(Coded.byCode(SelectionOutcome.class).keySet())
                .containsExactly("accepted", "waiting-list", "not-selected");
        assertThat(Coded.byCode(Standing.class).keySet()).containsExactly("open", "feedback-owed", "told", "none-owed");
        assertThat(Coded.byCode(FeedbackWay.class).keySet()).containsExactly("email", "phone", "letter", "in-person");
        assertThat(Coded.byCode(InvitationAnswer.class).keySet()).containsExactly("accepted", "declined");
    }
}

package org.amir.core.recruitment;

import static org.amir.core.recruitment.Recruits.RULES;
import static org.amir.core.recruitment.Recruits.TEAM;
import static org.amir.core.recruitment.Recruits.decide;
import static org.amir.core.recruitment.Recruits.decided;
import static org.amir.core.recruitment.Recruits.left;
import static org.amir.core.recruitment.Recruits.on;
import static org.amir.core.recruitment.Recruits.registered;
import static org.amir.core.recruitment.Recruits.round;
import static org.amir.core.recruitment.Recruits.selected;
import static org.amir.core.recruitment.Recruits.september;
import static org.amir.core.recruitment.Recruits.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody gets feedback, whatever was decided. */
@Tag("R9")
class OwedFeedbackTest {
    private static final LocalDate FOREVER = LocalDate.of(2030, 1, 1);

    private static Optional<OwedFeedback> owed(Candidacy candidacy, int day) {
        return candidacy.feedbackOwed(RULES, september(day));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_owed_from_the_day_of_the_decision_until_it_is_given(SelectionOutcome outcome) {
        Candidacy candidacy = decide(registered(Role.MENTEE), outcome, 8);
        OwedFeedback expected = new OwedFeedback(candidacy.key(), outcome, september(8), september(22));

        assertThat(owed(candidacy, 7)).isEmpty();
        assertThat(owed(candidacy, 8)).contains(expected);
        assertThat(candidacy.feedbackOwed(RULES, FOREVER)).contains(expected);
        assertThat(owed(told(candidacy, 10), 9)).contains(expected);
        assertThat(owed(told(candidacy, 10), 10)).isEmpty();
    }

    @Test
    void it_is_late_from_the_day_after_it_was_due() {
        OwedFeedback owed = owed(selected(registered(Role.MENTOR), 8), 8).orElseThrow();

        assertThat(owed.isLateOn(september(22))).isFalse();
        assertThat(owed.isLateOn(september(23))).isTrue();
    }

    @Tag("P3")
    @Test
    void a_country_sets_when_it_is_due_but_not_whether() {
        ProgrammeRules own = ProgrammeRules.of(1, september(1), Map.of(Threshold.FEEDBACK_DUE, 0));

        assertThat(selected(registered(Role.MENTOR), 8)
                        .feedbackOwed(own, september(8))
                        .map(OwedFeedback::due))
                .contains(september(8));
    }

    /** A naive version counts anybody who was ever told. */
    @Test
    void a_later_decision_is_told_anew_and_the_one_that_it_replaces_is_not_owed_any_more() {
        Candidacy waiting = decide(registered(Role.MENTOR), SelectionOutcome.WAITING_LIST, 8);

        assertThat(owed(selected(told(waiting, 9), 12), 12).map(OwedFeedback::outcome))
                .contains(SelectionOutcome.SELECTED);
        assertThat(owed(told(selected(waiting, 12), 12), 12)).isEmpty();
        assertThat(owed(told(selected(waiting, 12), 12), 11).map(OwedFeedback::outcome))
                .contains(SelectionOutcome.WAITING_LIST);
    }

    @Test
    void who_withdrew_before_a_decision_is_owed_none_but_who_left_after_it_is() {
        assertThat(owed(left(registered(Role.MENTOR), 8), 20)).isEmpty();
        assertThat(owed(left(decide(registered(Role.MENTOR), SelectionOutcome.WAITING_LIST, 8), 9), 20))
                .isPresent();
    }

    @Test
    void nothing_is_owed_on_a_decision_recorded_in_error_or_to_the_dead() {
        Candidacy candidacy = selected(registered(Role.MENTOR), 8);
        Candidacy dead = candidacy
                .leave(september(9), LeavingReason.DIED, decided(9, "died"))
                .orElseThrow();

        assertThat(owed(candidacy.revokeSelection(1, decided(9, "wrong-person")).orElseThrow(), 9))
                .isEmpty();
        assertThat(owed(dead, 8)).isPresent();
        assertThat(owed(dead, 9)).isEmpty();
        assertThat(dead.standingOn(september(9))).contains(Standing.NONE_OWED);
        assertThat(dead.giveFeedback(on(9), TEAM, FeedbackWay.LETTER).codes()).containsExactly("already-given");
    }

    @Test
    void there_is_nothing_to_tell_before_a_decision_or_once_it_is_told() {
        Candidacy candidacy = decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8);

        assertThat(candidacy.giveFeedback(on(7), TEAM, FeedbackWay.EMAIL).codes())
                .containsExactly("no-decision");
        assertThat(told(candidacy, 8)
                        .giveFeedback(on(9), TEAM, FeedbackWay.EMAIL)
                        .codes())
                .containsExactly("already-given");
        assertThat(registered(Role.MENTOR)
                        .giveFeedback(on(1), TEAM, FeedbackWay.EMAIL)
                        .codes())
                .containsExactly("before-application", "no-decision");
    }

    @Test
    void what_was_told_on_a_later_day_is_not_told_again_on_an_earlier_one() {
        Candidacy told = told(decide(registered(Role.MENTOR), SelectionOutcome.NOT_SELECTED, 8), 10);

        assertThat(told.giveFeedback(on(9, 11), TEAM, FeedbackWay.EMAIL).codes())
                .containsExactly("already-given");
    }

    @Test
    void they_are_listed_by_due_day_and_then_by_person() {
        List<Candidacy> candidacies = List.of(
                selected(registered(PersonId.numbered(4), Role.MENTOR), 8),
                selected(registered(PersonId.numbered(2), Role.MENTEE), 9),
                registered(PersonId.numbered(5), Role.MENTOR),
                told(selected(registered(PersonId.numbered(6), Role.MENTOR), 8), 8),
                selected(registered(PersonId.numbered(1), Role.MENTOR), 9),
                selected(registered(PersonId.numbered(2), Role.MENTOR), 9));

        assertThat(OwedFeedback.list(candidacies, RULES, september(9)))
                .extracting(owed -> owed.candidacy().toString())
                .containsExactly("p-000004-mentor", "p-000001-mentor", "p-000002-mentor", "p-000002-mentee");
        assertThat(OwedFeedback.list(candidacies, RULES, september(8))).hasSize(1);
    }

    @Test
    void what_an_imported_earlier_application_lacks_is_owed_first() {
        Candidacy again = left(told(selected(registered(Role.MENTOR), 8), 8), 10)
                .reapply(round(2), on(20), TEAM)
                .map(applied -> selected(applied, 22))
                .orElseThrow();
        Candidacy untold = Candidacy.builder()
                .person(again.person())
                .role(again.role())
                .round(again.round())
                .registered(again.registered())
                .addAllSelections(again.selections())
                .addAllLeavings(again.leavings())
                .addAllReapplications(again.reapplications())
                .build();

        assertThat(owed(untold, 22).map(OwedFeedback::since)).contains(september(8));
        assertThat(owed(told(untold, 23), 23).map(OwedFeedback::since)).contains(september(22));
        assertThat(owed(told(told(untold, 23), 23), 23)).isEmpty();
    }
}

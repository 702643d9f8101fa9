package org.amir.core.recruitment;

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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R4")
class RecruitmentRoundTest {
    private static Candidacy person(int number) {
        return registered(PersonId.numbered(number), Role.MENTOR);
    }

    /** A round closes only when nobody lacks a decision or its feedback, and says who does. */
    @Tag("R9")
    @Tag("P3")
    @Test
    void it_does_not_close_while_anybody_lacks_a_decision_or_its_feedback() {
        List<Candidacy> candidacies = List.of(
                decide(person(3), SelectionOutcome.WAITING_LIST, 8),
                person(4),
                told(selected(person(2), 8), 10),
                selected(person(1), 8),
                left(person(5), 7));

        Attempt<RecruitmentRound> refused = round(1).close(candidacies, decided(9, "all-decided"));

        assertThat(refused.refusals())
                .extracting(Refusal::code, Refusal::text)
                .containsExactly(
                        tuple(
                                "undecided",
                                "p-000004-mentor has no decision: select, put on the waiting list or decline"),
                        tuple(
                                "feedback-owed",
                                "p-000001-mentor has a decision and has not been told: give feedback (R9)"),
                        tuple(
                                "feedback-owed",
                                "p-000002-mentor has a decision and has not been told: give feedback (R9)"),
                        tuple(
                                "feedback-owed",
                                "p-000003-mentor has a decision and has not been told: give feedback (R9)"));
    }

    @Tag("R9")
    @Test
    void the_last_feedback_lets_it_close_on_its_day_and_not_before() {
        List<Candidacy> candidacies = List.of(told(decide(person(1), SelectionOutcome.NOT_SELECTED, 8), 10));

        assertThat(round(1).close(candidacies, decided(9, "all-told")).codes()).containsExactly("feedback-owed");
        assertThat(round(1).close(candidacies, decided(10, "all-told")).isTaken())
                .isTrue();
    }

    @Test
    void it_is_open_from_its_opening_and_by_the_end_of_the_closing_day_no_more() {
        RecruitmentRound closed =
                round(1).close(List.of(), decided(20, "all-told")).orElseThrow();

        assertThat(closed.isOpenOn(september(0))).isFalse();
        assertThat(closed.isOpenOn(september(1))).isTrue();
        assertThat(closed.isOpenOn(september(19))).isTrue();
        assertThat(closed.isOpenOn(september(20))).isFalse();
        assertThat(round(1).isOpenOn(september(400))).isTrue();
    }

    @Test
    void it_closes_once_and_not_before_it_opens() {
        assertThat(round(1).close(List.of(), decided(20, "all-told"))
                        .then(closed -> closed.close(List.of(), decided(21, "again")))
                        .codes())
                .containsExactly("closed");
        assertThat(round(1).close(List.of(), decided(0, "early")).codes()).containsExactly("not-open-yet");
        assertThat(round(1).close(List.of(), decided(1, "nobody-came")).isTaken())
                .isTrue();
    }

    @Tag("R9")
    @Test
    void everybody_stands_in_one_group_and_those_of_other_rounds_in_none() {
        Candidacy again = left(person(6), 8).reapply(round(2), on(9), TEAM).orElseThrow();
        List<Candidacy> candidacies =
                List.of(again, told(selected(person(3), 8), 8), selected(person(2), 8), person(1), left(person(5), 7));

        assertThat(round(1).standings(candidacies, september(9)))
                .isEqualTo(ImmutableListMultimap.builder()
                        .put(Standing.OPEN, person(1).key())
                        .put(Standing.OWED, person(2).key())
                        .put(Standing.TOLD, person(3).key())
                        .put(Standing.NONE_OWED, person(5).key())
                        .put(Standing.NONE_OWED, person(6).key())
                        .build());
        assertThat(round(1).standings(candidacies, september(9)).keySet())
                .containsExactly(Standing.OPEN, Standing.OWED, Standing.TOLD, Standing.NONE_OWED);
        assertThat(round(2).standings(candidacies, september(9)))
                .isEqualTo(ImmutableListMultimap.of(Standing.OPEN, again.key()));
        assertThat(round(2).standings(candidacies, september(8)).keySet()).isEmpty();
        assertThat(round(2).close(candidacies, decided(9, "done")).codes()).containsExactly("undecided");
    }

    @Tag("R9")
    @Test
    void an_application_that_a_later_one_replaced_is_not_open_even_if_its_decision_was_revoked() {
        Candidacy again = told(decide(person(1), SelectionOutcome.NOT_SELECTED, 8), 8)
                .reapply(round(2), on(9), TEAM)
                .then(applied -> applied.revokeSelection(1, decided(10, "wrong-person")))
                .orElseThrow();

        assertThat(round(1).standings(List.of(again), september(10)))
                .isEqualTo(ImmutableListMultimap.of(Standing.NONE_OWED, again.key()));
        assertThat(round(1).standings(List.of(again), september(8)))
                .isEqualTo(ImmutableListMultimap.of(Standing.OPEN, again.key()));
        assertThat(round(2).standings(List.of(again), september(10)))
                .isEqualTo(ImmutableListMultimap.of(Standing.OPEN, again.key()));
    }

    @Test
    void its_id_begins_with_rr_and_it_calls_for_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecruitmentRound.open(RecordId.numbered("r", 1), List.of(Role.MENTOR), on(1)))
                .withMessage("a round's id begins with rr, but was r-000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecruitmentRound.open(RecordId.numbered("rr", 1), List.of(), on(1)))
                .withMessage("rr-000001 calls for nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(RecruitmentRound.builder()
                        .id(RecordId.numbered("rr", 1))
                        .addRoles(Role.MENTOR)
                        .opened(on(2))
                        .closed(decided(1, "early"))::build)
                .withMessage("rr-000001 cannot be closed before it opens, on 2025-09-02");
        assertThat(RecruitmentRound.KIND.what(round(1).id())).isEqualTo("recruitment-round rr-000001");
        assertThat(RecruitmentRound.KIND.owner().apply(round(1))).isEqualTo("rr-000001");
    }
}

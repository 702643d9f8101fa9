package org.amir.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.survey.Stint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final PersonId MENTOR = PersonId.numbered(7);
    private static final RecordId ID = RecordId.numbered("gw", 1);
    private static final Growth INVITED = invite(Role.MENTOR, DAY.minusYears(1)).orElseThrow();

    private static Attempt<Growth> invite(Role role, LocalDate firstStart) {
        return Growth.invite(
                ID,
                new Stint(MENTOR, role, firstStart, Optional.empty()),
                GrowthPath.TRAINER,
                Dated.of(DAY),
                Actor.of("team-1"));
    }

    @Test
    @Tag("X2")
    void only_somebody_who_has_been_a_mentor_is_invited_to_go_on() {
        assertThat(invite(Role.MENTEE, DAY.plusDays(1)).codes()).containsExactly("not-a-mentor", "no-pair-yet");
        assertThat(invite(Role.MENTOR, DAY.plusDays(1)).codes()).containsExactly("no-pair-yet");
        assertThat(invite(Role.MENTOR, DAY).isTaken()).isTrue();
    }

    @Test
    @Tag("X2")
    void a_mentor_says_yes_and_begins() {
        Growth begun = INVITED.answer(new GrowthAnswer(true, Dated.of(DAY.plusDays(3))))
                .then(growth -> growth.begin(Dated.of(DAY.plusDays(30))))
                .orElseThrow();

        assertThat(begun.stateOn(DAY.minusDays(1))).isEmpty();
        assertThat(begun.stateOn(DAY.plusDays(2))).contains(GrowthState.INVITED);
        assertThat(begun.stateOn(DAY.plusDays(29))).contains(GrowthState.ACCEPTED);
        assertThat(begun.stateOn(DAY.plusDays(30))).contains(GrowthState.BEGUN);
    }

    @Test
    @Tag("X2")
    void a_mentor_may_say_no_and_does_not_begin() {
        Growth declined = INVITED.answer(new GrowthAnswer(false, Dated.of(DAY))).orElseThrow();

        assertThat(declined.stateOn(DAY)).contains(GrowthState.DECLINED);
        assertThat(declined.begin(Dated.of(DAY)).codes()).containsExactly("not-accepted");
        assertThat(declined.answer(new GrowthAnswer(true, Dated.of(DAY))).codes())
                .containsExactly("answered");
    }

    @Test
    void steps_that_contradict_the_days_are_refused() {
        Growth accepted = INVITED.answer(new GrowthAnswer(true, Dated.of(DAY.plusDays(3))))
                .orElseThrow();

        assertThat(INVITED.answer(new GrowthAnswer(true, Dated.of(DAY.minusDays(1))))
                        .codes())
                .containsExactly("before-invited");
        assertThat(INVITED.begin(Dated.of(DAY)).codes()).containsExactly("not-accepted");
        assertThat(accepted.begin(Dated.of(DAY.plusDays(2))).codes()).containsExactly("before-answer");
        assertThat(accepted.begin(Dated.of(DAY.plusDays(3)))
                        .orElseThrow()
                        .begin(Dated.of(DAY.plusDays(4)))
                        .codes())
                .containsExactly("begun");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        Growth begun = INVITED.answer(new GrowthAnswer(true, Dated.of(DAY, DAY.plusDays(6))))
                .then(growth -> growth.begin(Dated.of(DAY.plusDays(1), DAY.plusDays(4))))
                .orElseThrow();

        assertThat(begun.knownBy(DAY.minusDays(1))).isEmpty();
        assertThat(begun.knownBy(DAY.plusDays(5))).contains(INVITED);
        assertThat(begun.knownBy(DAY.plusDays(6))).contains(begun);
    }

    @Test
    void a_growth_that_cannot_be_is_not_built() {
        Growth.Builder noAnswer = Growth.builder();
        noAnswer.id(ID)
                .mentor(MENTOR)
                .path(GrowthPath.SUPERVISOR)
                .invited(Dated.of(DAY))
                .invitedBy(Actor.of("team-1"))
                .begun(Dated.of(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(noAnswer::build)
                .withMessage("gw-000001 began on 2026-11-10 without an earlier yes");
        Growth.Builder early = Growth.builder();
        early.id(ID)
                .mentor(MENTOR)
                .path(GrowthPath.COMMUNITY_LEADER)
                .invited(Dated.of(DAY))
                .invitedBy(Actor.of("team-1"))
                .answer(new GrowthAnswer(true, Dated.of(DAY.minusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(early::build)
                .withMessage("gw-000001 was sent on 2026-11-10 and answered on 2026-11-09, before it");
        assertThat(Growth.KIND.owner().apply(INVITED)).isEqualTo("p-000007");
    }
}

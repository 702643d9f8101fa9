package org.amir.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.core.participant.Role;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.assignment.AssignmentProblem;
import org.junit.jupiter.api.Test;

class RankedPopulationTest {
    private static final MatchingPolicy ANY = MatchingPolicy.defaults(LanguageCode.of("sv"));
    /** Each mentee would rather have the other mentor than each mentor the other mentee would. */
    private static final RankedPopulation CROSSED = new RankedPopulation(
            "crossed",
            ImmutableMap.of("a", ImmutableList.of("x", "y"), "b", ImmutableList.of("y", "x")),
            ImmutableMap.of("x", ImmutableList.of("b", "a"), "y", ImmutableList.of("a", "b")),
            ImmutableMap.of());

    @Test
    void stable_for_mentees_and_for_mentors_are_told_apart() {
        MatchingCase people = CROSSED.drawn(1).apply(ANY);

        assertThat(KnownMethod.STABLE.choose(people, 1)).containsExactly(0, 1);
        assertThat(KnownMethod.STABLE_FOR_MENTORS.choose(people, 1)).containsExactly(1, 0);
    }

    @Test
    void a_pair_scores_the_mean_of_how_high_each_ranks_the_other() {
        AssignmentProblem problem = CROSSED.drawn(1).apply(ANY).problem();

        assertThat(problem.score(0, 0)).isEqualTo((1_000_000 + 500_000) / 2);
    }

    @Test
    void whom_only_one_ranks_is_no_pair() {
        RankedPopulation oneSided = new RankedPopulation(
                "one-sided",
                ImmutableMap.of("a", ImmutableList.of("x")),
                ImmutableMap.of("x", ImmutableList.of()),
                ImmutableMap.of("x", 3));

        assertThat(oneSided.drawn(1).apply(ANY).problem().isAllowed(0, 0)).isFalse();
        assertThat(oneSided.drawn(1).apply(ANY).problem().capacity(0)).isEqualTo(3);
    }

    @Test
    void who_has_left_gets_nobody() {
        MatchingCase people = CROSSED.drawn(1).apply(ANY);

        MatchingCase withoutMentee = people.without(new Departure(Role.MENTEE, 0));
        MatchingCase withoutMentor = people.without(new Departure(Role.MENTOR, 0));
        for (KnownMethod method : KnownMethod.values()) {
            assertThat(method.choose(withoutMentee, 1)[0]).as(method.code()).isEqualTo(Method.OUT);
            assertThat(method.choose(withoutMentor, 1)).as(method.code()).doesNotContain(0);
        }
    }

    @Test
    void ranking_somebody_unknown_or_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankedPopulation(
                        "bad", ImmutableMap.of("a", ImmutableList.of("x")), ImmutableMap.of(), ImmutableMap.of()))
                .withMessage("mentee number 1 ranks somebody who is not there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankedPopulation(
                        "bad",
                        ImmutableMap.of("a", ImmutableList.of("x", "x")),
                        ImmutableMap.of("x", ImmutableList.of()),
                        ImmutableMap.of()))
                .withMessage("mentee number 1 ranks somebody twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RankedPopulation("bad", ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of("x", 2)))
                .withMessage("places are given of 1 who are no mentors");
    }
}

package org.amir.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amir.matching.Pool;
import org.amir.matching.assignment.AssignmentProblem;
import org.junit.jupiter.api.Test;

class KnownMethodTest {
    /** Two mentees, two mentors: who is best together is not best for all. */
    private static final AssignmentProblem TRAP = AssignmentProblem.builder(2, 2)
            .score(0, 0, 10)
            .score(0, 1, 9)
            .score(1, 0, 8)
            .build();

    @Test
    void greedy_takes_the_best_pair_and_leaves_the_other_out() {
        assertThat(KnownMethod.GREEDY.choose(people(TRAP, 0, 0), 0)).containsExactly(0, Method.OUT);
        assertThat(KnownMethod.BEST_TOTAL.choose(people(TRAP, 0, 0), 0)).containsExactly(1, 0);
    }

    @Test
    void first_come_lets_the_one_choose_who_has_waited_longest() {
        assertThat(KnownMethod.FIRST_COME.choose(people(TRAP, 3, 4), 0)).containsExactly(1, 0);
        assertThat(KnownMethod.FIRST_COME.choose(people(TRAP, 4, 4), 0)).containsExactly(0, Method.OUT);
    }

    @Test
    void chance_gives_the_same_pairs_for_a_seed_and_others_for_another() {
        MatchingCase people = people(random(1, 30), new long[30]);

        int[] once = KnownMethod.RANDOM.choose(people, 7);
        assertThat(KnownMethod.RANDOM.choose(people, 7)).isEqualTo(once);
        assertThat(KnownMethod.RANDOM.choose(people, 8)).isNotEqualTo(once);
    }

    @Property
    void nobody_takes_what_is_not_allowed_and_none_beats_the_best(@ForAll long seed) {
        AssignmentProblem problem = random(seed, 8);
        long[] waiting = new SplittableRandom(seed).longs(8, 0, 5).toArray();
        MatchingCase people = people(problem, waiting);
        long best = total(problem, KnownMethod.BEST_TOTAL.choose(people, seed));

        for (KnownMethod method : KnownMethod.values()) {
            int[] chosen = method.choose(people, seed);
            for (int column = 0; column < problem.columns(); column++) {
                int taken = column;
                assertThat(Arrays.stream(chosen).filter(other -> other == taken).count())
                        .isLessThanOrEqualTo(problem.capacity(column));
            }
            assertThat(total(problem, chosen)).isLessThanOrEqualTo(best);
        }
    }

    private static MatchingCase people(AssignmentProblem problem, long... waiting) {
        return new PoolCase(
                Pool.builder().day(LocalDate.of(2025, 10, 1)).build(),
                problem,
                ImmutableList.copyOf(Longs.asList(waiting)),
                ImmutableList.of());
    }

    private static long total(AssignmentProblem problem, int[] columnOf) {
        long total = 0;
        for (int row = 0; row < columnOf.length; row++) {
            total += columnOf[row] == Method.OUT ? 0 : problem.score(row, columnOf[row]);
        }
        return total;
    }

    private static AssignmentProblem random(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        AssignmentProblem.Builder problem = AssignmentProblem.builder(size, size);
        for (int row = 0; row < size; row++) {
            problem.capacity(row, random.nextInt(3));
            for (int column = 0; column < size; column++) {
                if (random.nextInt(4) > 0) {
                    problem.score(row, column, random.nextInt(10));
                }
            }
        }
        return problem.build();
    }
}

package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amir.matching.assignment.BlockingPairs.Pair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BlockingPairsTest {

    @Provide
    Arbitrary<Ranked> ranked() {
        return Ranked.small();
    }

    @Property(tries = 300)
    void they_are_those_that_would_both_rather_have_each_other(
            @ForAll("ranked") Ranked ranked, @ForAll @IntRange(max = 4) int limit) {
        Preferences preferences = ranked.preferences();
        for (int[] columnOf : ranked.assignments()) {
            List<Pair> expected = ranked.blocking(columnOf, false);

            assertThat(BlockingPairs.of(preferences, columnOf, limit))
                    .isEqualTo(new BlockingPairs(
                            expected.size(),
                            ImmutableList.copyOf(expected.subList(0, Math.min(limit, expected.size())))));
        }
    }

    @Nested
    class GivenScores {
        private final AssignmentProblem problem = AssignmentProblem.builder(3, 3)
                .capacity(1, 0)
                .score(0, 0, 9)
                .score(0, 1, 99)
                .score(0, 2, 9)
                .score(1, 0, 5)
                .score(2, 0, 5)
                .build();

        @Test
        void a_better_pair_blocks_and_an_equal_one_or_one_without_a_place_does_not() {
            assertThat(BlockingPairs.of(problem, new int[] {2, 0, -1}, 9))
                    .isEqualTo(new BlockingPairs(0, ImmutableList.of()));
            assertThat(BlockingPairs.of(problem, new int[] {-1, 0, -1}, 9))
                    .isEqualTo(new BlockingPairs(2, ImmutableList.of(new Pair(0, 0), new Pair(0, 2))))
                    .isEqualTo(BlockingPairs.of(Problems.sparse(problem), new int[] {-1, 0, -1}, 9));
        }

        @Test
        void a_free_place_blocks_with_whoever_stays_out_even_at_score_0() {
            AssignmentProblem nought =
                    AssignmentProblem.builder(1, 1).score(0, 0, 0).build();

            assertThat(BlockingPairs.of(nought, new int[] {-1}, 1))
                    .isEqualTo(new BlockingPairs(1, ImmutableList.of(new Pair(0, 0))));
        }

        @Test
        void what_is_no_assignment_is_refused() {
            assertRefused(new int[] {0, 0, -1}, 0, "column 0 has 1 places, but at least 2 rows");
            assertRefused(new int[] {1, -1, -1}, 0, "column 1 has 0 places, but at least 1 rows");
            assertRefused(new int[] {-1, 2, -1}, 0, "row 1 is in column 2, which it must not take");
            assertRefused(new int[] {3, -1, -1}, 0, "row 0 is in column 3, which it must not take");
            assertRefused(new int[] {-2, -1, -1}, 0, "row 0 is in column -2, which it must not take");
            assertRefused(new int[2], 0, "there are 3 rows, but columns for 2");
            assertRefused(new int[] {-1, -1, -1}, -1, "the limit must be 0 or more, but was -1");
        }

        private void assertRefused(int[] columnOf, int limit, String message) {
            assertThatThrownBy(() -> BlockingPairs.of(problem, columnOf, limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void no_more_can_be_listed_than_there_are() {
        assertThatThrownBy(() -> new BlockingPairs(0, ImmutableList.of(new Pair(0, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 0 pairs, but 1 are listed");
    }
}

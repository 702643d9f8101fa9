package org.amir.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {
    @Provide
    Arbitrary<List<Integer>> groups() {
        return Arbitraries.integers().between(1, 14).list().ofMaxSize(7);
    }

    private static List<Integer> withheld(int smallestShown, int... sizes) {
        return SmallGroups.withheld(sizes, smallestShown).stream().boxed().toList();
    }

    @Test
    void nothing_is_withheld_where_no_group_is_small() {
        assertThat(withheld(6, 6, 7, 100)).isEmpty();
        assertThat(withheld(6)).isEmpty();
        assertThat(withheld(0, 1, 2)).isEmpty();
        assertThat(withheld(1, 1, 2)).isEmpty();
    }

    @Test
    void a_small_group_takes_the_smallest_other_with_it() {
        assertThat(withheld(6, 5, 30, 20)).containsExactly(0, 2);
        assertThat(withheld(6, 30, 5, 6, 6)).containsExactly(1, 2);
    }

    @Test
    void two_small_groups_that_are_no_small_group_together_are_enough() {
        assertThat(withheld(6, 5, 1, 30, 20)).containsExactly(0, 1);
    }

    @Test
    void small_groups_that_together_are_small_take_another_with_them() {
        assertThat(withheld(6, 2, 3, 30, 20)).containsExactly(0, 1, 3);
    }

    @Test
    void small_groups_that_their_sum_tells_take_another_with_them() {
        assertThat(withheld(6, 1, 1, 1, 1, 1, 1, 30, 20)).containsExactly(0, 1, 2, 3, 4, 5, 7);
        assertThat(withheld(6, 5, 5, 30, 20)).containsExactly(0, 1, 3);
    }

    @Test
    void where_all_are_small_all_are_withheld() {
        assertThat(withheld(6, 3)).containsExactly(0);
        assertThat(withheld(6, 2, 2)).containsExactly(0, 1);
    }

    @Property
    void no_total_gives_a_small_group_away(
            @ForAll("groups") List<Integer> groups, @ForAll @IntRange(max = 9) int smallestShown) {
        int[] sizes = groups.stream().mapToInt(Integer::intValue).toArray();

        BitSet withheld = SmallGroups.withheld(sizes, smallestShown);

        int total = IntStream.of(sizes).sum();
        int shown = IntStream.range(0, sizes.length)
                .filter(group -> !withheld.get(group))
                .map(group -> sizes[group])
                .sum();
        boolean allWithheld = withheld.cardinality() == sizes.length;
        assertThat(IntStream.range(0, sizes.length).filter(group -> !withheld.get(group)))
                .allMatch(group -> sizes[group] >= smallestShown);
        assertThat(withheld.isEmpty() || allWithheld || (withheld.cardinality() >= 2 && total - shown >= smallestShown))
                .isTrue();
    }
}

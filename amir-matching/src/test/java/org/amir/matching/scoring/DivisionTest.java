package org.amir.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static int[] divided(int weights, int minimum, int... points) {
        int[] into = new int[points.length];
        new Division(weights).divide(points, minimum, into);
        return into;
    }

    private static int halfUp(long points, int weights) {
        return (int) Math.floorDiv(2 * points + weights, 2L * weights);
    }

    @Test
    void every_sum_of_weights_divides_like_a_division_about_each_step_and_at_both_ends() {
        for (int weights = 1; weights <= Division.GREATEST_DIVISOR; weights++) {
            int divisor = weights;
            int most = 1_000_000 * weights;
            int[] points = IntStream.concat(
                            IntStream.of(0, most),
                            new Random(weights)
                                    .ints(400, 0, 1_000_000)
                                    .flatMap(total ->
                                            IntStream.rangeClosed(-1, 1).map(by -> total * divisor + divisor / 2 + by)))
                    .map(each -> Math.min(most, Math.max(0, each)))
                    .toArray();

            assertThat(divided(weights, 0, points))
                    .as("divided by %s", weights)
                    .isEqualTo(Arrays.stream(points)
                            .map(each -> halfUp(each, divisor))
                            .toArray());
        }
    }

    @Property(seed = "20251001")
    void any_points_divide_like_a_division(
            @ForAll @IntRange(min = 1, max = Division.GREATEST_DIVISOR) int weights, @ForAll @IntRange int points) {
        int some = (int) (points * 1_000_000L * weights / Integer.MAX_VALUE);

        assertThat(divided(weights, 0, some)).containsExactly(halfUp(some, weights));
    }

    @Test
    void what_is_below_the_minimum_or_excluded_is_minus_one() {
        assertThat(divided(100, 300_000, 29_999_949, 29_999_950, 0, Term.EXCLUDED, 2 * Term.EXCLUDED))
                .containsExactly(-1, 300_000, -1, -1, -1);
        assertThat(divided(1000, 0, Term.EXCLUDED + 1_000_000_000)).containsExactly(-1);
    }

    @Test
    void without_a_weight_every_total_is_zero() {
        assertThat(divided(0, 0, 0, Term.EXCLUDED)).containsExactly(0, -1);
        assertThat(divided(0, 1, 0)).containsExactly(-1);
    }
}

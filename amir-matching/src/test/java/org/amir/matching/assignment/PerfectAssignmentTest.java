package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.Collections2;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerfectAssignmentTest {

    private static final Certificate PROVED = new Certificate(0, Optional.empty());

    @Provide
    Arbitrary<int[][]> squares() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(n -> Arbitraries.of(1, 3, 20, SquareMatrix.MAX_ENTRY)
                        .flatMap(greatest -> Arbitraries.integers()
                                .between(-greatest, greatest)
                                .array(int[].class)
                                .ofSize(n)
                                .array(int[][].class)
                                .ofSize(n)));
    }

    @Property(tries = 1000)
    void no_permutation_is_cheaper_or_dearer(@ForAll("squares") int[][] rows) {
        LongSummaryStatistics totals =
                Collections2.permutations(
                                IntStream.range(0, rows.length).boxed().toList())
                        .stream()
                        .mapToLong(columns -> IntStream.range(0, rows.length)
                                .mapToLong(row -> rows[row][columns.get(row)])
                                .sum())
                        .summaryStatistics();

        PerfectAssignment cheapest = PerfectAssignment.cheapest(SquareMatrix.of(rows));
        PerfectAssignment dearest = PerfectAssignment.dearest(SquareMatrix.of(rows));

        assertThat(cheapest.total()).isEqualTo(totals.getMin());
        assertThat(dearest.total()).isEqualTo(totals.getMax());
        assertThat(cheapest.certificate()).isEqualTo(PROVED);
        assertThat(dearest.certificate()).isEqualTo(PROVED);
    }

    @Property
    void the_prices_of_a_row_and_its_column_make_their_entry(@ForAll("squares") int[][] rows) {
        PerfectAssignment dearest = PerfectAssignment.dearest(SquareMatrix.of(rows));

        for (int row = 0; row < rows.length; row++) {
            int column = dearest.columnOf(row);
            assertThat(dearest.rowPrice(row) + dearest.columnPrice(column)).isEqualTo(rows[row][column]);
        }
    }

    @Property
    void adding_a_constant_to_a_row_keeps_the_assignment_optimal(
            @ForAll("squares") int[][] rows, @ForAll @IntRange(min = -50, max = 50) int constant) {
        int[][] small = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(entry -> entry % 1000).toArray())
                .toArray(int[][]::new);
        int[][] raised = Arrays.stream(small).map(int[]::clone).toArray(int[][]::new);
        raised[0] = Arrays.stream(small[0]).map(entry -> entry + constant).toArray();

        PerfectAssignment before = PerfectAssignment.cheapest(SquareMatrix.of(small));
        PerfectAssignment after = PerfectAssignment.cheapest(SquareMatrix.of(raised));

        assertThat(after.total()).isEqualTo(before.total() + constant);
        assertThat(IntStream.range(0, raised.length)
                        .mapToLong(row -> raised[row][before.columnOf(row)])
                        .sum())
                .isEqualTo(after.total());
    }

    @Property
    void the_transposed_matrix_has_the_same_total(@ForAll("squares") int[][] rows) {
        int[][] transposed = new int[rows.length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows.length; column++) {
                transposed[column][row] = rows[row][column];
            }
        }

        assertThat(PerfectAssignment.cheapest(SquareMatrix.of(transposed)).total())
                .isEqualTo(PerfectAssignment.cheapest(SquareMatrix.of(rows)).total());
    }

    @ParameterizedTest
    @CsvSource({"100, 305", "200, 475", "300, 626", "400, 804"})
    void the_minima_of_the_or_library_are_found_and_proved(int n, long minimum) throws IOException {
        SquareMatrix matrix = SquareMatrix.parse(Resources.toString(
                Resources.getResource(PerfectAssignmentTest.class, "orlib/assign" + n + ".txt"),
                StandardCharsets.UTF_8));

        PerfectAssignment cheapest = PerfectAssignment.cheapest(matrix);

        assertThat(cheapest.size()).isEqualTo(n);
        assertThat(cheapest.total()).isEqualTo(minimum);
        assertThat(check(matrix, cheapest)).isEqualTo(PROVED);
    }

    @Test
    void large_matrices_with_few_levels_are_proved_and_end() {
        for (int[][] rows :
                new int[][][] {Problems.clustered(500, 3), Problems.uniform(500, 1, 4), Problems.uniform(500, 2, 5)}) {
            SquareMatrix matrix = SquareMatrix.of(rows);
            assertThat(check(matrix, PerfectAssignment.cheapest(matrix))).isEqualTo(PROVED);
        }
    }

    /** Three rows that outbid one another for two columns by 1 at a time, until the others are as good. */
    @Test
    void a_price_war_over_a_great_range_ends_soon() {
        int n = 200;
        int[][] rows = new int[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                boolean wanted = column < 2;
                rows[row][column] = row < 3
                        ? (wanted ? row * column : SquareMatrix.MAX_ENTRY)
                        : (wanted ? SquareMatrix.MAX_ENTRY : Math.abs(row - column));
            }
        }
        SquareMatrix matrix = SquareMatrix.of(rows);

        PerfectAssignment cheapest =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PerfectAssignment.cheapest(matrix));

        assertThat(check(matrix, cheapest)).isEqualTo(PROVED);
    }

    private static Certificate check(SquareMatrix matrix, PerfectAssignment cheapest) {
        int n = matrix.size();
        return Certificate.ofCheapest(
                matrix,
                IntStream.range(0, n).map(cheapest::columnOf).toArray(),
                IntStream.range(0, n).mapToLong(cheapest::rowPrice).toArray(),
                IntStream.range(0, n).mapToLong(cheapest::columnPrice).toArray());
    }
}

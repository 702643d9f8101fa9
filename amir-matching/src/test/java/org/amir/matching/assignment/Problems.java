package org.amir.matching.assignment;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Problems to test with. */
final class Problems {

    private Problems() {}

    /** A problem and a priority of each row. */
    record Weighed(AssignmentProblem problem, ImmutableLongArray priorities) {
        long[] priority() {
            return priorities.toArray();
        }

        @Override
        public String toString() {
            return describe(problem) + " priorities " + priorities;
        }
    }

    /** Small enough to enumerate; few scores and priorities, so that ties are common. */
    static Arbitrary<Weighed> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0, 1, 2, 3, 9, 1000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 3, 8),
                        Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases())
                .as(Problems::weighed);
    }

    /** Of any shape up to 40 rows and columns, from all equal to all different, from full to nearly empty. */
    static Arbitrary<AssignmentProblem> medium() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(0, 1, 4, 50, 1_000_000, AssignmentProblem.MAX_SCORE),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(0, 1, 5, 8, 9),
                        Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases())
                .as((rows, columns, greatest, places, absent, seed) ->
                        random(rows, columns, greatest, places, absent, new Random(seed)));
    }

    static Weighed weighed(int rows, int columns, int greatest, int places, int absentInTen, long seed) {
        Random random = new Random(seed);
        AssignmentProblem problem = random(rows, columns, greatest, places, absentInTen, random);
        ImmutableLongArray priority = ImmutableLongArray.copyOf(random.longs(rows, 0, random.nextInt(4) + 1L));
        return new Weighed(problem, priority);
    }

    static AssignmentProblem random(int rows, int columns, int greatest, int places, int absentInTen, Random random) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(rows, columns);
        for (int column = 0; column < columns; column++) {
            builder.capacity(column, random.nextInt(places + 1));
            for (int row = 0; row < rows; row++) {
                if (random.nextInt(10) >= absentInTen) {
                    builder.score(row, column, random.nextInt(greatest + 1));
                }
            }
        }
        return builder.build();
    }

    /** The same problem, held as its allowed pairs alone. */
    static AssignmentProblem sparse(AssignmentProblem problem) {
        SparseBuilder builder = AssignmentProblem.sparse(problem.rows(), problem.columns());
        for (int column = problem.columns() - 1; column >= 0; column--) {
            builder.capacity(column, problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column)) {
                    builder.pair(row, column, problem.score(row, column));
                }
            }
        }
        return builder.build();
    }

    /** The same problem, its scores worked out row by row. */
    static AssignmentProblem scored(AssignmentProblem problem) {
        return AssignmentProblem.scored(
                problem.rows(),
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray(),
                (row, into) -> Arrays.setAll(
                        into, column -> problem.isAllowed(row, column) ? problem.score(row, column) : -1));
    }

    /** The problem of a full matrix, in which each column has one place. */
    static AssignmentProblem full(int[][] scores) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(scores.length, scores.length);
        for (int row = 0; row < scores.length; row++) {
            for (int column = 0; column < scores.length; column++) {
                builder.score(row, column, scores[row][column]);
            }
        }
        return builder.build();
    }

    static int[][] uniform(int n, int greatest, long seed) {
        Random random = new Random(seed);
        int[][] entries = new int[n][];
        for (int row = 0; row < n; row++) {
            entries[row] = random.ints(n, 1, greatest + 1).toArray();
        }
        return entries;
    }

    /** Scores of people in few clusters: at most 1001 levels, and many that are equal. */
    static int[][] clustered(int n, long seed) {
        Random random = new Random(seed);
        int[] rowPlace = random.ints(n, 0, 20).toArray();
        int[] columnPlace = random.ints(n, 0, 20).toArray();
        int[][] entries = new int[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                entries[row][column] = 1000 - 50 * Math.abs(rowPlace[row] - columnPlace[column]) - random.nextInt(3);
            }
        }
        return entries;
    }

    static int[] shuffled(int rows, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same problem with its rows in this order. */
    static AssignmentProblem withRows(AssignmentProblem problem, int[] order) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(order.length, problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, problem.capacity(column));
            for (int place = 0; place < order.length; place++) {
                if (problem.isAllowed(order[place], column)) {
                    builder.score(place, column, problem.score(order[place], column));
                }
            }
        }
        return builder.build();
    }

    static int[] columns(Assignment assignment, int rows) {
        int[] columnOf = new int[rows];
        Arrays.setAll(columnOf, row -> assignment.columnOf(row).orElse(-1));
        return columnOf;
    }

    static String describe(AssignmentProblem problem) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < problem.columns(); column++) {
            text.append(column == 0 ? "places " : " ").append(problem.capacity(column));
        }
        for (int row = 0; row < problem.rows(); row++) {
            text.append("\n");
            for (int column = 0; column < problem.columns(); column++) {
                text.append(problem.isAllowed(row, column) ? problem.score(row, column) : "-")
                        .append(' ');
            }
        }
        return text.toString();
    }
}

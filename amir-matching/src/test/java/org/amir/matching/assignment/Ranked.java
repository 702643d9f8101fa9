package org.amir.matching.assignment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small preferences, kept as tables so that what stability means can be read off them. */
final class Ranked {

    private static final int OUT = -1;

    /** The group, from 0 for the best, in which each row has each column, or -1 if it does not rank it. */
    private final int[][] byRow;
    /** The group in which each column has each row, or -1. */
    private final int[][] byColumn;

    private final int[] capacities;

    private Ranked(int[][] byRow, int[][] byColumn, int[] capacities) {
        this.byRow = byRow;
        this.byColumn = byColumn;
        this.capacities = capacities;
    }

    /** Few groups, so that ties are common, or as many as there are to rank, so that they are rare. */
    static Arbitrary<Ranked> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(1, 2, 3, 50),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 1, 3, 7),
                        Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases())
                .as(Ranked::random);
    }

    static Ranked random(int rows, int columns, int groups, int places, int unrankedInTen, long seed) {
        Random random = new Random(seed);
        int[] capacities = random.ints(columns, 0, places + 1).toArray();
        return new Ranked(
                table(rows, columns, groups, unrankedInTen, random),
                table(columns, rows, groups, unrankedInTen, random),
                capacities);
    }

    /** What the scores of a problem mean; of rows with equal scores a column ranks the one of greater priority higher. */
    static Ranked of(Problems.Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        long[] priority = weighed.priority();
        int[][] byRow = new int[problem.rows()][problem.columns()];
        int[][] byColumn = new int[problem.columns()][problem.rows()];
        for (int row = 0; row < problem.rows(); row++) {
            for (int column = 0; column < problem.columns(); column++) {
                boolean allowed = problem.isAllowed(row, column);
                byRow[row][column] = allowed ? 1000 - problem.score(row, column) : OUT;
                byColumn[column][row] = allowed ? 10 * byRow[row][column] + 9 - (int) priority[row] : OUT;
            }
        }
        return new Ranked(
                byRow,
                byColumn,
                IntStream.range(0, problem.columns()).map(problem::capacity).toArray());
    }

    private static int[][] table(int members, int others, int groups, int unrankedInTen, Random random) {
        int[][] table = new int[members][others];
        for (int[] each : table) {
            Arrays.setAll(each, other -> random.nextInt(10) < unrankedInTen ? OUT : random.nextInt(groups));
        }
        return table;
    }

    Preferences preferences() {
        Preferences.Builder builder = Preferences.builder(byRow.length, byColumn.length);
        for (int row = 0; row < byRow.length; row++) {
            builder.row(row, groups(byRow[row]));
        }
        for (int column = 0; column < byColumn.length; column++) {
            builder.column(column, groups(byColumn[column])).capacity(column, capacities[column]);
        }
        return builder.build();
    }

    private static ImmutableList<List<Integer>> groups(int[] groupOf) {
        SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int member = 0; member < groupOf.length; member++) {
            if (groupOf[member] != OUT) {
                groups.computeIfAbsent(groupOf[member], group -> new ArrayList<>())
                        .add(member);
            }
        }
        return ImmutableList.copyOf(groups.values());
    }

    /** Every assignment in which both of each pair rank the other. */
    List<int[]> assignments() {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(byRow.length, byColumn.length);
        for (int column = 0; column < byColumn.length; column++) {
            builder.capacity(column, capacities[column]);
            for (int row = 0; row < byRow.length; row++) {
                if (accept(row, column)) {
                    builder.score(row, column, 0);
                }
            }
        }
        return new Enumeration(builder.build()).all();
    }

    /** Those of them that nobody breaks up, equal ones being told apart by number if ties are broken. */
    List<int[]> stable(boolean tiesBroken) {
        return assignments().stream()
                .filter(columnOf -> blocking(columnOf, tiesBroken).isEmpty())
                .toList();
    }

    /** The pairs that would both rather have each other. */
    List<BlockingPairs.Pair> blocking(int[] columnOf, boolean tiesBroken) {
        List<BlockingPairs.Pair> blocking = new ArrayList<>();
        for (int row = 0; row < byRow.length; row++) {
            for (int column = 0; column < byColumn.length; column++) {
                if (accept(row, column)
                        && rowPrefers(row, column, columnOf[row], tiesBroken)
                        && columnWouldTake(row, column, columnOf, tiesBroken)) {
                    blocking.add(new BlockingPairs.Pair(row, column));
                }
            }
        }
        return blocking;
    }

    /** Whether the row likes one column better than another, or than to stay out. */
    boolean rowPrefers(int row, int column, int other, boolean tiesBroken) {
        return other == OUT
                || byRow[row][column] < byRow[row][other]
                || (tiesBroken && byRow[row][column] == byRow[row][other] && column < other);
    }

    private boolean columnWouldTake(int row, int column, int[] columnOf, boolean tiesBroken) {
        int[] there = IntStream.range(0, columnOf.length)
                .filter(other -> columnOf[other] == column)
                .toArray();
        int group = byColumn[column][row];
        return there.length < capacities[column]
                || Arrays.stream(there)
                        .anyMatch(other -> group < byColumn[column][other]
                                || (tiesBroken && group == byColumn[column][other] && row < other));
    }

    boolean accept(int row, int column) {
        return byRow[row][column] != OUT && byColumn[column][row] != OUT;
    }

    @Override
    public String toString() {
        return "rows " + Arrays.deepToString(byRow) + " columns " + Arrays.deepToString(byColumn) + " places "
                + Arrays.toString(capacities);
    }
}

package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How each row ranks columns and each column ranks rows, ties allowed, and how many places a column has.
 *
 * <p>Whoever is ranked is accepted: a place with anyone ranked is better than none. A pair can come about only if both
 * rank the other; how many were ranked by one of the two alone is told by {@link #oneSided()}.
 */
public final class Preferences {

    private final Pairs pairs;
    private final int[] rowsInOrder;
    private final long oneSided;

    private Preferences(Pairs pairs, int[] rowsInOrder, long oneSided) {
        this.pairs = pairs;
        this.rowsInOrder = rowsInOrder;
        this.oneSided = oneSided;
    }

    /**
     * Starts preferences in which every column has one place and nobody ranks anybody yet.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static Builder builder(int rows, int columns) {
        checkArgument(rows >= 0, "rows must be 0 or more, but were %s", rows);
        checkArgument(columns >= 0, "columns must be 0 or more, but were %s", columns);
        return new Builder(rows, columns);
    }

    /** Returns the preferences of a problem: both sides like the greater score better, and pairs without are out. */
    public static Preferences ofScores(AssignmentProblem problem) {
        return ofScores(problem, new long[problem.rows()]);
    }

    /**
     * Returns the preferences of a problem, in which of rows with equal scores a column takes the one with the greater
     * priority.
     *
     * <p>That settles who gets the place, but makes the others no worse: as before it is {@linkplain BlockingPairs no
     * reason to break up} to find somebody who is equal.
     *
     * @param rowPriority the priority of each row, 0 or more
     * @throws IllegalArgumentException if there are more or fewer priorities than rows, or one is negative
     */
    public static Preferences ofScores(AssignmentProblem problem, long[] rowPriority) {
        return new Preferences(Pairs.of(problem), RowOrder.byPriority(problem.rows(), rowPriority), 0);
    }

    /** Returns how many rows there are. */
    public int rows() {
        return pairs.rows;
    }

    /** Returns how many columns there are. */
    public int columns() {
        return pairs.columns;
    }

    /** Returns how many pairs were ranked by the row or by the column, but not by both, and so are left out. */
    public long oneSided() {
        return oneSided;
    }

    /** The pairs that both rank. */
    Pairs pairs() {
        return pairs;
    }

    /** All rows; of rows that a column finds equal it takes the one that is first here. */
    int[] rowsInOrder() {
        return rowsInOrder;
    }

    @Override
    public String toString() {
        return "Preferences{" + rows() + " rows, " + columns() + " columns, " + pairs.count() + " pairs}";
    }

    /** Collects rankings and capacities; may be used again after {@link #build()}. */
    public static final class Builder {
        private static final Ranking NOBODY = new Ranking(new int[0], new int[0]);

        private final Ranking[] byRow;
        private final Ranking[] byColumn;
        private final int[] capacities;

        private Builder(int rows, int columns) {
            byRow = new Ranking[rows];
            byColumn = new Ranking[columns];
            capacities = new int[columns];
            Arrays.fill(byRow, NOBODY);
            Arrays.fill(byColumn, NOBODY);
            Arrays.fill(capacities, 1);
        }

        /**
         * Sets the number of places of a column, 1 unless set.
         *
         * @throws IllegalArgumentException if the column is not there or the number is negative
         */
        public Builder capacity(int column, int places) {
            AssignmentProblem.checkColumn(column, byColumn.length);
            checkArgument(places >= 0, "column %s must have 0 or more places, but was given %s", column, places);
            capacities[column] = places;
            return this;
        }

        /**
         * Sets which columns the row accepts, the best first; those of one group it finds equal.
         *
         * @throws IllegalArgumentException if the row or a column is not there, or a column is ranked twice
         */
        public Builder row(int row, List<? extends List<Integer>> groups) {
            AssignmentProblem.checkRow(row, byRow.length);
            byRow[row] = Ranking.of("row " + row, "column", byColumn.length, groups);
            return this;
        }

        /**
         * Sets which rows the column accepts, the best first; those of one group it finds equal.
         *
         * @throws IllegalArgumentException if the column or a row is not there, or a row is ranked twice
         */
        public Builder column(int column, List<? extends List<Integer>> groups) {
            AssignmentProblem.checkColumn(column, byColumn.length);
            byColumn[column] = Ranking.of("column " + column, "row", byRow.length, groups);
            return this;
        }

        /**
         * Returns the preferences as collected so far.
         *
         * @throws IllegalArgumentException if columns rank more rows in all than {@link AssignmentProblem#MAX_PAIRS}
         */
        public Preferences build() {
            long ranked = 0;
            for (Ranking ranking : byColumn) {
                ranked += ranking.members.length;
            }
            checkArgument(
                    ranked <= AssignmentProblem.MAX_PAIRS,
                    "columns must rank at most %s rows in all, but ranked %s",
                    AssignmentProblem.MAX_PAIRS,
                    ranked);
            int[] row = new int[(int) ranked];
            int k = 0;
            for (Ranking ranking : byColumn) {
                System.arraycopy(ranking.members, 0, row, k, ranking.members.length);
                k += ranking.members.length;
            }
            int[] start = Pairs.starts(byRow.length, row);
            int[] next = start.clone();
            int[] column = new int[row.length];
            int[] columnScore = new int[row.length];
            // Column by column, so that each row has its columns in order.
            for (int each = 0; each < byColumn.length; each++) {
                Ranking ranking = byColumn[each];
                for (int member = 0; member < ranking.members.length; member++) {
                    int pair = next[ranking.members[member]]++;
                    column[pair] = each;
                    columnScore[pair] = -ranking.groups[member];
                }
            }
            return mutual(start, column, columnScore);
        }

        /** Keeps the pairs that rows rank, too. */
        private Preferences mutual(int[] from, int[] column, int[] columnScore) {
            int rows = byRow.length;
            int[] rowScore = new int[column.length];
            int[] start = new int[rows + 1];
            int[] group = new int[byColumn.length];
            Arrays.fill(group, -1);
            long rankedByRows = 0;
            int kept = 0;
            for (int row = 0; row < rows; row++) {
                Ranking ranking = byRow[row];
                rankedByRows += ranking.members.length;
                for (int k = 0; k < ranking.members.length; k++) {
                    group[ranking.members[k]] = ranking.groups[k];
                }
                for (int pair = from[row]; pair < from[row + 1]; pair++) {
                    if (group[column[pair]] >= 0) {
                        rowScore[kept] = -group[column[pair]];
                        columnScore[kept] = columnScore[pair];
                        column[kept++] = column[pair];
                    }
                }
                start[row + 1] = kept;
                for (int each : ranking.members) {
                    group[each] = -1;
                }
            }
            Pairs pairs = new Pairs(
                    capacities.clone(),
                    start,
                    Arrays.copyOf(column, kept),
                    Arrays.copyOf(rowScore, kept),
                    Arrays.copyOf(columnScore, kept));
            return new Preferences(pairs, IntStream.range(0, rows).toArray(), rankedByRows + column.length - 2L * kept);
        }
    }

    /** Who is ranked, and the group of each, counted from the best. */
    private static final class Ranking {
        final int[] members;
        final int[] groups;

        Ranking(int[] members, int[] groups) {
            this.members = members;
            this.groups = groups;
        }

        static Ranking of(String who, String what, int bound, List<? extends List<Integer>> groups) {
            int size = groups.stream().mapToInt(List::size).sum();
            int[] members = new int[size];
            int[] groupOf = new int[size];
            int k = 0;
            for (int group = 0; group < groups.size(); group++) {
                for (int member : groups.get(group)) {
                    checkArgument(
                            member >= 0 && member < bound,
                            "%s must rank each %s by a number from 0 and below %s, but ranked %s",
                            who,
                            what,
                            bound,
                            member);
                    members[k] = member;
                    groupOf[k++] = group;
                }
            }
            int[] sorted = members.clone();
            Arrays.sort(sorted);
            for (int i = 1; i < size; i++) {
                checkArgument(
                        sorted[i] != sorted[i - 1],
                        "%s must rank each %s once, but ranked %s twice",
                        who,
                        what,
                        sorted[i]);
            }
            return new Ranking(members, groupOf);
        }
    }
}

package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A best assignment that stays the best while rows and columns join and leave and scores change.
 *
 * <p>The prices are kept, so a change costs one shortest path for each row and each place that it frees, most of them
 * short, and not a new solve. A row or column that joins gets the next number; the number of one that has left is not
 * given again. Ties are not settled: which of several best assignments it holds depends on the changes that led to it.
 *
 * <p>For one thread at a time.
 */
public final class RollingAssignment {

    private final GrowingLists byRow;
    private final GrowingLists byColumn;
    private int[] capacities;
    private Solution solution;
    private RowPaths rowPaths;
    private ColumnPaths columnPaths;

    private RollingAssignment(SparsePairs pairs, int[] capacities, Solution solution) {
        byRow = new GrowingLists(pairs);
        byColumn = new GrowingLists(pairs.transposed());
        this.capacities = capacities;
        this.solution = solution;
        rowPaths = new RowPaths(byRow, solution);
        columnPaths = new ColumnPaths(byColumn, solution);
    }

    /** Solves a problem, to go on from there; the problem itself stays as it is. */
    public static RollingAssignment of(AssignmentProblem problem) {
        SparsePairs pairs = SparsePairs.of(problem);
        int[] capacities = problem.capacities().clone();
        AssignmentProblem sparse = new AssignmentProblem(pairs.rows, pairs.columns, pairs, capacities);
        return new RollingAssignment(pairs, capacities, Engine.forSize(sparse).solve(sparse, Progress.unheard()));
    }

    /** Returns how many rows there have been. */
    public int rows() {
        return byRow.lists();
    }

    /** Returns how many columns there have been. */
    public int columns() {
        return byColumn.lists();
    }

    /** Returns the column of the row, or empty if it stays out or has left. */
    public OptionalInt columnOf(int row) {
        AssignmentProblem.checkRow(row, rows());
        return solution.places.isOut(row) ? OptionalInt.empty() : OptionalInt.of(solution.places.columnOf(row));
    }

    /** Returns the sum of the scores of all rows that have places; in time in proportion to the pairs. */
    public long total() {
        long total = 0;
        for (int row = 0; row < rows(); row++) {
            if (!solution.places.isOut(row)) {
                total += byRow.score[byRow.find(row, solution.places.columnOf(row))];
            }
        }
        return total;
    }

    /**
     * Lets a row join.
     *
     * @param scoreOfColumn the columns that it may take, each with its score
     * @return the number of the row
     * @throws IllegalArgumentException if a column is not there or a score is out of range; nothing has changed then
     */
    public int rowJoins(Map<Integer, Integer> scoreOfColumn) {
        ImmutableSortedMap<Integer, Integer> scores = ImmutableSortedMap.copyOf(scoreOfColumn);
        scores.forEach((column, score) -> {
            AssignmentProblem.checkColumn(column, columns());
            AssignmentProblem.checkScore(rows(), column, score);
        });
        int row = byRow.begin();
        makeRoom();
        scores.forEach((column, score) -> add(row, column, score));
        placeAnew(row);
        return row;
    }

    /** Lets a row leave, with all its pairs; one that has left already may leave again. */
    public void rowLeaves(int row) {
        AssignmentProblem.checkRow(row, rows());
        int column = solution.places.columnOf(row);
        for (int pair = byRow.start[row]; pair < byRow.end[row]; pair++) {
            byColumn.remove(byRow.other[pair], row);
        }
        byRow.clear(row);
        solution.rowPrices[row] = 0;
        if (column != NONE) {
            solution.places.remove(row);
            fill(column);
        }
    }

    /**
     * Lets a column join.
     *
     * @param places how many places it has, 0 or more
     * @param scoreOfRow the rows that may take it, each with its score
     * @return the number of the column
     * @throws IllegalArgumentException if a row is not there, a score is out of range or the number of places is
     *     negative; nothing has changed then
     */
    public int columnJoins(int places, Map<Integer, Integer> scoreOfRow) {
        ImmutableSortedMap<Integer, Integer> scores = ImmutableSortedMap.copyOf(scoreOfRow);
        scores.forEach((row, score) -> {
            AssignmentProblem.checkRow(row, rows());
            AssignmentProblem.checkScore(row, columns(), score);
        });
        AssignmentProblem.checkCapacity(columns(), places, columns() + 1);
        int column = byColumn.begin();
        makeRoom();
        capacities[column] = places;
        scores.forEach((row, score) -> add(row, column, score));
        int price = 0;
        for (int pair = byColumn.start[column]; pair < byColumn.end[column]; pair++) {
            price = Math.max(price, byColumn.score[pair] - solution.rowPrices[byColumn.other[pair]]);
        }
        solution.columnPrices[column] = price;
        fill(column);
        return column;
    }

    /** Lets a column leave, with all its places and pairs; one that has left already may leave again. */
    public void columnLeaves(int column) {
        AssignmentProblem.checkColumn(column, columns());
        for (int pair = byColumn.start[column]; pair < byColumn.end[column]; pair++) {
            byRow.remove(byColumn.other[pair], column);
        }
        byColumn.clear(column);
        capacities[column] = 0;
        solution.columnPrices[column] = 0;
        for (int row = solution.places.firstIn(column); row != NONE; row = solution.places.firstIn(column)) {
            solution.places.remove(row);
            placeAnew(row);
        }
    }

    /**
     * Sets the score of a pair, whether it was allowed before or not.
     *
     * @throws IllegalArgumentException if the row or column is not there or the score is out of range
     */
    public void scoreChanges(int row, int column, int score) {
        AssignmentProblem.checkRow(row, rows());
        AssignmentProblem.checkColumn(column, columns());
        AssignmentProblem.checkScore(row, column, score);
        int pair = byRow.find(row, column);
        if (pair == NONE) {
            add(row, column, score);
        } else {
            byRow.score[pair] = score;
            byColumn.score[byColumn.find(column, row)] = score;
        }
        settle(row, column, score);
    }

    /** Forbids a pair, whether it was allowed before or not. */
    public void forbid(int row, int column) {
        AssignmentProblem.checkRow(row, rows());
        AssignmentProblem.checkColumn(column, columns());
        if (byRow.find(row, column) != NONE) {
            byRow.remove(row, column);
            byColumn.remove(column, row);
            settle(row, column, AssignmentProblem.ABSENT);
        }
    }

    /** Returns the problem as it is now. */
    public AssignmentProblem problem() {
        SparseBuilder builder = AssignmentProblem.sparse(rows(), columns());
        for (int column = 0; column < columns(); column++) {
            builder.capacity(column, capacities[column]);
        }
        for (int row = 0; row < rows(); row++) {
            for (int pair = byRow.start[row]; pair < byRow.end[row]; pair++) {
                builder.pair(row, byRow.other[pair], byRow.score[pair]);
            }
        }
        return builder.build();
    }

    /** Returns the check of the assignment as it is now against its prices; in time in proportion to the pairs. */
    public Certificate certificate() {
        int[] columnOf = Arrays.copyOf(solution.places.columns(), rows());
        return Certificate.of(
                problem(),
                columnOf,
                Arrays.stream(solution.rowPrices, 0, rows()).asLongStream().toArray(),
                Arrays.stream(solution.columnPrices, 0, columns())
                        .asLongStream()
                        .toArray());
    }

    private void add(int row, int column, int score) {
        byRow.add(row, column, score);
        byColumn.add(column, row, score);
    }

    /** Restores what holds of a best assignment after a change of one score. */
    private void settle(int row, int column, int score) {
        int home = solution.places.columnOf(row);
        int gain = score - solution.columnPrices[column];
        if (home == column ? gain == gain(row) : gain <= solution.rowPrices[row]) {
            if (home == column) {
                solution.rowPrices[row] = gain;
            }
            return;
        }
        if (home != NONE) {
            solution.places.remove(row);
        }
        placeAnew(row);
        if (home != NONE) {
            fill(home);
        }
    }

    /** Gives a place to a row that is out, if it would gain by one. */
    private void placeAnew(int row) {
        solution.rowPrices[row] = gain(row);
        if (solution.rowPrices[row] > 0) {
            rowPaths.place(row);
        }
    }

    /** What the row gains by its best choice at these prices. */
    private int gain(int row) {
        int gain = 0;
        for (int pair = byRow.start[row]; pair < byRow.end[row]; pair++) {
            gain = Math.max(gain, byRow.score[pair] - solution.columnPrices[byRow.other[pair]]);
        }
        return gain;
    }

    /** Fills the column until it is full or has no price. */
    private void fill(int column) {
        while (solution.columnPrices[column] > 0 && !solution.places.isFull(column)) {
            columnPaths.fill(column);
        }
    }

    private void makeRoom() {
        int rowRoom = room(solution.rowPrices.length, rows());
        int columnRoom = room(solution.columnPrices.length, columns());
        if (rowRoom == solution.rowPrices.length && columnRoom == solution.columnPrices.length) {
            return;
        }
        capacities = Arrays.copyOf(capacities, columnRoom);
        Occupancy places = new Occupancy(rowRoom, capacities);
        for (int row = 0; row < solution.rowPrices.length; row++) {
            if (!solution.places.isOut(row)) {
                places.move(row, solution.places.columnOf(row));
            }
        }
        solution = new Solution(
                places, Arrays.copyOf(solution.rowPrices, rowRoom), Arrays.copyOf(solution.columnPrices, columnRoom));
        rowPaths = new RowPaths(byRow, solution);
        columnPaths = new ColumnPaths(byColumn, solution);
    }

    private static int room(int before, int needed) {
        return needed <= before ? before : needed + needed / 8 + 1;
    }
}

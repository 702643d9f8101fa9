package org.amir.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.matching.Variations.Variation;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;

/**
 * Shortest alternating paths, in what the prices exceed the scores by, that show which single change would match somebody
 * at the least cost to the whole, where the objective is the best total. By the search of Dijkstra, in time O(mentees x mentors).
 *
 * <p>The choice goes by what counts for the solver; what the total gains or loses is summed up in scores along the path, so
 * that it is exact where preferred pairs count more.
 */
final class PlacePaths {
    private static final int NONE = -1;

    private final Variation variation;
    private final AssignmentProblem problem;
    private final Assignment best;
    private final int rows;
    private final int columns;
    private final long[] distance;
    private final int[] discoverer;
    private final int[] goal;
    private final boolean[] scanned;

    PlacePaths(Variation variation) {
        this.variation = variation;
        this.problem = variation.solved();
        this.best = variation.best().priced().orElseThrow();
        this.rows = problem.rows();
        this.columns = problem.columns();
        this.distance = new long[columns];
        this.discoverer = new int[columns];
        this.goal = new int[columns];
        this.scanned = new boolean[columns];
    }

    /**
     * A place that a mentee could have.
     *
     * @param column the mentor
     * @param gainMicro by how much the sum of the scores rises
     */
    record MorePlace(int column, long gainMicro) {}

    /**
     * A mentee whom a mentor could have.
     *
     * @param row the mentee
     * @param lossMicro by how much the sum of the scores falls
     */
    record Taking(int row, long lossMicro) {}

    /**
     * With which mentor one more place would bring most if a mentee who has none is matched and nobody loses theirs; the
     * lowest among equals. Empty if no mentor may be matched with the mentee.
     */
    Optional<MorePlace> morePlace(int mentee) {
        begin();
        relax(mentee, 0);
        for (int column = nearest(); column != NONE; column = nearest()) {
            scanned[column] = true;
            for (int row : best.rowsOf(column)) {
                relax(row, distance[column]);
            }
        }
        int most = NONE;
        for (int column = 0; column < columns; column++) {
            if (scanned[column] && (most == NONE || gain(column) > gain(most))) {
                most = column;
            }
        }
        return most == NONE ? Optional.empty() : Optional.of(new MorePlace(most, scoresTo(most, mentee)));
    }

    private long gain(int column) {
        return best.columnPrice(column) - distance[column];
    }

    private void relax(int row, long here) {
        for (int column = 0; column < columns; column++) {
            if (!scanned[column] && problem.isAllowed(row, column)) {
                discover(column, row, column, here + slack(row, column));
            }
        }
    }

    /** What each mentee of the path gains by moving on. */
    private long scoresTo(int end, int start) {
        long sum = 0;
        int column = end;
        while (true) {
            int row = discoverer[column];
            sum += variation.total(row, column);
            if (row == start) {
                return sum;
            }
            column = best.columnOf(row).orElseThrow();
            sum -= variation.total(row, column);
        }
    }

    /**
     * Which mentee a mentor who has none and a place left could have at the least loss to the whole, the others moving as is
     * best; one of them among equals, always the same. Empty if no mentee may be matched with the mentor.
     */
    Optional<Taking> taking(int mentor) {
        begin();
        OptionalInt alone = open(mentor, 0);
        if (alone.isPresent()) {
            return Optional.of(new Taking(alone.getAsInt(), -variation.total(alone.getAsInt(), mentor)));
        }
        long least = Long.MAX_VALUE;
        int endColumn = NONE;
        int endRow = NONE;
        for (int column = nearest(); column != NONE; column = nearest()) {
            scanned[column] = true;
            if (distance[column] + best.columnPrice(column) < least) {
                least = distance[column] + best.columnPrice(column);
                endColumn = column;
                endRow = NONE;
            }
            OptionalInt joining = open(column, distance[column]);
            if (joining.isPresent() && distance[column] + slack(joining.getAsInt(), column) <= least) {
                least = distance[column] + slack(joining.getAsInt(), column);
                endColumn = column;
                endRow = joining.getAsInt();
            }
        }
        return endColumn == NONE ? Optional.empty() : Optional.of(takingBy(mentor, endColumn, endRow));
    }

    /**
     * Lets everyone move to a place that is open, which opens theirs.
     *
     * @return who could take it that has none, and would lose the whole least
     */
    private OptionalInt open(int column, long here) {
        int joining = NONE;
        for (int row = 0; row < rows; row++) {
            OptionalInt left = best.columnOf(row);
            if (!problem.isAllowed(row, column)) {
                continue;
            }
            if (left.isEmpty()) {
                joining = joining == NONE || slack(row, column) < slack(joining, column) ? row : joining;
            } else if (!scanned[left.getAsInt()]) {
                discover(left.getAsInt(), row, column, here + slack(row, column));
            }
        }
        return joining == NONE ? OptionalInt.empty() : OptionalInt.of(joining);
    }

    private Taking takingBy(int mentor, int endColumn, int endRow) {
        long sum = endRow == NONE ? 0 : variation.total(endRow, endColumn);
        int column = endColumn;
        int row;
        do {
            row = discoverer[column];
            sum += variation.total(row, goal[column]) - variation.total(row, column);
            column = goal[column];
        } while (column != mentor);
        return new Taking(row, -sum);
    }

    private void begin() {
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(discoverer, NONE);
        Arrays.fill(scanned, false);
    }

    /** Notes a path to a column, if it is the shortest so far, on which a mentee moves to their goal. */
    private void discover(int column, int row, int to, long length) {
        if (length < distance[column]) {
            distance[column] = length;
            discoverer[column] = row;
            goal[column] = to;
        }
    }

    /** What the prices of the two exceed their score by. */
    private long slack(int row, int column) {
        return best.rowPrice(row) + best.columnPrice(column) - problem.score(row, column);
    }

    private int nearest() {
        int nearest = NONE;
        for (int column = 0; column < columns; column++) {
            if (!scanned[column]
                    && discoverer[column] != NONE
                    && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }
}

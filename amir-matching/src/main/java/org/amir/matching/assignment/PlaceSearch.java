package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Finds an assignment with the greatest total and the prices that prove it.
 *
 * <p>A sibling of the method of Jonker and Volgenant (Computing 38, 1987, 325-340) for columns with several places, absent
 * pairs and rows that may stay out. Kept throughout: every price is 0 or more, a column with a price above 0 is full, and
 * a row with a place has no better choice at these prices than its place. What a row would gain, its own price, follows
 * from that and is not stored.
 *
 * <ol>
 *   <li>{@link Bids}, a limited number.
 *   <li>Shortest augmenting paths from each row that is left, to a free place or to a row that stays out instead, by the
 *       search of Dijkstra over columns kept in three groups. Only distances are kept; the way back is found once.
 * </ol>
 *
 * <p>With r rows and c columns: O(r c) time for the bids and for each of at most r paths, so O(r r c) at worst; memory
 * O(r + c) beside the scores. All figures stay below 4 x
 * {@link AssignmentProblem#MAX_SCORE}, within an int: no price exceeds the greatest score, because the row of a full
 * column would rather stay out, and no path is longer than its first row's gain, because that row may stay out.
 */
final class PlaceSearch {

    private final int[] scores;
    private final Progress progress;
    private final int columns;
    private final Occupancy places;
    private final int[] price;

    private final int[] distance;
    private final int[] discoverer;
    /** The columns: scanned ones, then those at the current distance, then the others. */
    private final int[] order;

    private PlaceSearch(int[] scores, int[] capacities, int rows, Progress progress) {
        this.scores = scores;
        this.progress = progress;
        columns = capacities.length;
        places = new Occupancy(rows, capacities);
        price = new int[columns];
        distance = new int[columns];
        discoverer = new int[columns];
        order = new int[columns];
    }

    static Solution solve(AssignmentProblem problem, Progress progress) {
        return new PlaceSearch(reachableScores(problem), problem.capacities(), problem.rows(), progress).solve();
    }

    /** The scores as the search sees them: a column without places is absent for every row. */
    private static int[] reachableScores(AssignmentProblem problem) {
        int[] capacities = problem.capacities();
        if (Arrays.stream(capacities).allMatch(capacity -> capacity > 0)) {
            return problem.scores();
        }
        int[] reachable = problem.scores().clone();
        for (int k = 0; k < reachable.length; k++) {
            if (capacities[k % capacities.length] == 0) {
                reachable[k] = AssignmentProblem.ABSENT;
            }
        }
        return reachable;
    }

    private Solution solve() {
        int rows = places.rows();
        new Bids(new RowScan(), places, price).run();
        int left = 0;
        for (int row = 0; row < rows; row++) {
            left += places.isOut(row) ? 1 : 0;
        }
        for (int row = 0; row < rows; row++) {
            if (places.isOut(row)) {
                progress.report(rows - left--, rows);
                augment(row);
            }
        }
        progress.report(rows, rows);
        int[] rowPrices = new int[rows];
        for (int row = 0; row < rows; row++) {
            rowPrices[row] = gain(row);
        }
        return new Solution(places, rowPrices, price);
    }

    /** What the row gains by the best of its choices at these prices, staying out being one. */
    private int gain(int row) {
        int base = row * columns;
        int gain = 0;
        for (int column = 0; column < columns; column++) {
            gain = Math.max(gain, scores[base + column] - price[column]);
        }
        return gain;
    }

    private void augment(int start) {
        int base = start * columns;
        int gain = gain(start);
        if (gain == 0) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            distance[column] = gain - (scores[base + column] - price[column]);
            order[column] = column;
        }
        int exit = gain;
        int exitRow = start;
        int scanned = 0;
        int end = NONE;
        while (scanned < columns) {
            int reached = nearest(scanned);
            int here = distance[order[scanned]];
            if (here >= exit) {
                break;
            }
            end = freeAmong(scanned, reached);
            if (end != NONE) {
                exit = here;
                break;
            }
            while (scanned < reached && exit > here) {
                int column = order[scanned++];
                for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                    int out = here + scores[row * columns + column] - price[column];
                    if (out < exit) {
                        exit = out;
                        exitRow = row;
                    }
                    relax(row * columns, out);
                }
            }
        }
        boolean displaces = end == NONE && exitRow != start;
        if (displaces) {
            end = places.columnOf(exitRow);
        }
        if (end != NONE) {
            traceBack(end, start, gain);
        }
        for (int k = 0; k < scanned; k++) {
            price[order[k]] += exit - distance[order[k]];
        }
        if (end != NONE) {
            if (displaces) {
                places.remove(exitRow);
            }
            places.shift(end, start, discoverer);
        }
    }

    /** Shortens the distances by way of a row. Without a branch, so that it runs on several columns at once. */
    private void relax(int base, int out) {
        for (int column = 0; column < columns; column++) {
            int difference = out - scores[base + column] + price[column] - distance[column];
            distance[column] += difference & (difference >> 31);
        }
    }

    private int freeAmong(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!places.isFull(order[k])) {
                return order[k];
            }
        }
        return NONE;
    }

    /**
     * Finds by which rows the search came to a column. The first that explains a distance was scanned before its column
     * was reached, so the way back never turns in a circle.
     */
    private void traceBack(int end, int start, int gain) {
        int column = end;
        int row;
        do {
            row = discovererOf(column, start, gain);
            discoverer[column] = row;
            column = places.columnOf(row);
        } while (row != start);
    }

    private int discovererOf(int column, int start, int gain) {
        int length = distance[column] - price[column];
        if (gain - scores[start * columns + column] == length) {
            return start;
        }
        for (int k = 0; ; k++) {
            int from = order[k];
            for (int row = places.firstIn(from); row != NONE; row = places.after(row)) {
                int base = row * columns;
                if (distance[from] + scores[base + from] - price[from] - scores[base + column] == length) {
                    return row;
                }
            }
        }
    }

    /** Brings the nearest of the columns from {@code from} on to the front, and returns the end of their group. */
    private int nearest(int from) {
        int end = from + 1;
        int least = distance[order[from]];
        for (int k = from + 1; k < columns; k++) {
            int column = order[k];
            int here = distance[column];
            if (here <= least) {
                if (here < least) {
                    least = here;
                    end = from;
                }
                order[k] = order[end];
                order[end++] = column;
            }
        }
        return end;
    }

    /** Looks at all pairs of a row. */
    private final class RowScan extends Choices {
        @Override
        void of(int row) {
            int base = row * columns;
            int first = 0;
            int next = 0;
            int firstColumn = NONE;
            int nextColumn = NONE;
            for (int column = 0; column < columns; column++) {
                int gain = scores[base + column] - price[column];
                if (gain > next) {
                    if (gain > first) {
                        next = first;
                        nextColumn = firstColumn;
                        first = gain;
                        firstColumn = column;
                    } else {
                        next = gain;
                        nextColumn = column;
                    }
                }
            }
            best = first;
            second = next;
            bestColumn = firstColumn;
            secondColumn = nextColumn;
        }
    }
}

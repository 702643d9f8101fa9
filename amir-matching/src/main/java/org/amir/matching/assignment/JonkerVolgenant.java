package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * The cheapest assignment of n rows to n columns, after Jonker and Volgenant, A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems, Computing 38 (1987) 325-340: column reduction, reduction transfer, two
 * augmenting row reductions, then a shortest augmenting path for each row that is left.
 *
 * <p>Kept throughout: a row with a column has no cheaper one, where what a column costs is its cost less its price. The
 * augmenting row reductions stop to follow a row that lost its column at once when they have done so a limited number
 * of times, so that rows that outbid one another by little cannot go on for long; those rows are left to the paths.
 * Nothing depends on what breaks ties for its end: every path gives one row more a column.
 *
 * <p>O(n n n) time at worst, O(n) memory beside the costs, which are not copied and not changed. All figures fit an
 * int. Let R be the range of the costs. A column without a row keeps its first price, which is a cost; a row with a
 * column would not rather have that one; so while any column is left, no price is more than R below the least cost.
 * Costs less prices lie from -R to 2 R, distances from -R to 5 R, their differences from -6 R to 6 R, and with costs
 * within {@link SquareMatrix#MAX_ENTRY} that is at most 1 200 000 000.
 */
final class JonkerVolgenant {

    /** How many times n a row that lost its column is followed at once. */
    private static final int FOLLOWED_PER_ROW = 8;

    private static final int PASSES = 2;

    private final int n;
    private final int[] costs;
    private final int[] price;
    private final int[] columnOf;
    private final int[] rowOf;

    /** The rows that have no column, in the first {@code freeCount} places. */
    private final int[] free;

    private int freeCount;

    private final int[] distance;
    private final int[] discoverer;
    private final int[] order;

    JonkerVolgenant(int n, int[] costs) {
        this.n = n;
        this.costs = costs;
        price = new int[n];
        columnOf = new int[n];
        rowOf = new int[n];
        free = new int[n];
        distance = new int[n];
        discoverer = new int[n];
        order = new int[n];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(rowOf, NONE);

        reduceColumns();
        long followed = (long) FOLLOWED_PER_ROW * n;
        for (int pass = 0; pass < PASSES; pass++) {
            followed = reduceRows(followed);
        }
        for (int k = 0; k < freeCount; k++) {
            augment(free[k]);
        }
    }

    int[] columnOf() {
        return columnOf;
    }

    int[] columnPrices() {
        return price;
    }

    int[] rowPrices() {
        int[] prices = new int[n];
        for (int row = 0; row < n; row++) {
            prices[row] = costs[row * n + columnOf[row]] - price[columnOf[row]];
        }
        return prices;
    }

    /** Prices each column at its least cost and gives it to that row, if the row has none yet; then transfers. */
    private void reduceColumns() {
        int[] cheapest = new int[n];
        System.arraycopy(costs, 0, price, 0, n);
        for (int row = 1; row < n; row++) {
            int base = row * n;
            for (int column = 0; column < n; column++) {
                if (costs[base + column] < price[column]) {
                    price[column] = costs[base + column];
                    cheapest[column] = row;
                }
            }
        }
        int[] wanted = new int[n];
        for (int column = n - 1; column >= 0; column--) {
            int row = cheapest[column];
            if (wanted[row]++ == 0) {
                columnOf[row] = column;
                rowOf[column] = row;
            }
        }
        for (int row = 0; row < n; row++) {
            if (wanted[row] == 0) {
                free[freeCount++] = row;
            } else if (wanted[row] == 1 && n > 1) {
                transfer(row);
            }
        }
    }

    /** Lowers the price of the row's column until its second best column costs it the same. */
    private void transfer(int row) {
        int own = columnOf[row];
        int base = row * n;
        int second = Integer.MAX_VALUE;
        for (int column = 0; column < n; column++) {
            if (column != own) {
                second = Math.min(second, costs[base + column] - price[column]);
            }
        }
        price[own] -= second - (costs[base + own] - price[own]);
    }

    private long reduceRows(long limit) {
        long follow = limit;
        int todo = freeCount;
        freeCount = 0;
        int k = 0;
        while (k < todo) {
            int row = free[k++];
            int base = row * n;
            int best = Integer.MAX_VALUE;
            int second = Integer.MAX_VALUE;
            int bestColumn = NONE;
            int secondColumn = NONE;
            for (int column = 0; column < n; column++) {
                int cost = costs[base + column] - price[column];
                if (cost < second) {
                    if (cost < best) {
                        second = best;
                        secondColumn = bestColumn;
                        best = cost;
                        bestColumn = column;
                    } else {
                        second = cost;
                        secondColumn = column;
                    }
                }
            }
            boolean strict = best < second;
            int column = strict || rowOf[bestColumn] == NONE ? bestColumn : secondColumn;
            int displaced = rowOf[column];
            if (strict) {
                price[column] -= second - best;
            }
            columnOf[row] = column;
            rowOf[column] = row;
            if (displaced != NONE) {
                columnOf[displaced] = NONE;
                if (strict && follow > 0) {
                    follow--;
                    free[--k] = displaced;
                } else {
                    free[freeCount++] = displaced;
                }
            }
        }
        return follow;
    }

    private void augment(int start) {
        int base = start * n;
        for (int column = 0; column < n; column++) {
            distance[column] = costs[base + column] - price[column];
            order[column] = column;
        }
        int scanned = 0;
        int end = NONE;
        while (end == NONE) {
            int reached = nearest(scanned);
            end = freeAmong(scanned, reached);
            while (end == NONE && scanned < reached) {
                int column = order[scanned++];
                int rowBase = rowOf[column] * n;
                relax(rowBase, distance[column] - (costs[rowBase + column] - price[column]));
            }
        }
        traceBack(end, start);
        for (int k = 0; k < scanned; k++) {
            price[order[k]] += distance[order[k]] - distance[end];
        }
        int column = end;
        int row;
        do {
            row = discoverer[column];
            int left = columnOf[row];
            columnOf[row] = column;
            rowOf[column] = row;
            column = left;
        } while (row != start);
    }

    /** Shortens the distances by way of a row. Without a branch, so that it runs on several columns at once. */
    private void relax(int base, int offset) {
        for (int column = 0; column < n; column++) {
            int difference = offset + costs[base + column] - price[column] - distance[column];
            distance[column] += difference & (difference >> 31);
        }
    }

    private int freeAmong(int from, int to) {
        for (int k = from; k < to; k++) {
            if (rowOf[order[k]] == NONE) {
                return order[k];
            }
        }
        return NONE;
    }

    /**
     * Finds by which rows the search came to a column. The first that explains a distance was scanned before its column
     * was reached, so the way back never turns in a circle.
     */
    private void traceBack(int end, int start) {
        int column = end;
        int row;
        do {
            row = discovererOf(column, start);
            discoverer[column] = row;
            column = columnOf[row];
        } while (row != start);
    }

    private int discovererOf(int column, int start) {
        int length = distance[column] + price[column];
        if (costs[start * n + column] == length) {
            return start;
        }
        for (int k = 0; ; k++) {
            int from = order[k];
            int base = rowOf[from] * n;
            if (distance[from] - costs[base + from] + price[from] + costs[base + column] == length) {
                return rowOf[from];
            }
        }
    }

    /** Brings the nearest of the columns from {@code from} on to the front, and returns the end of their group. */
    private int nearest(int from) {
        int end = from + 1;
        int least = distance[order[from]];
        for (int k = from + 1; k < n; k++) {
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
}

package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * The lowest prices of columns that prove an assignment: a place then costs exactly what the greatest total would gain by
 * one more of them.
 *
 * <p>A price may fall by the length of the shortest alternating path to its column, in what the prices exceed the scores
 * by, from a row that is out or from a place that is left free at its price. By the search of Dijkstra from all of them
 * at once, in which each row is read once.
 */
final class LowestPrices {

    private final RowGains gains;
    private final int[] capacities;
    private final Solution solution;
    private final int[] distance;
    private final DistanceQueue queue = new DistanceQueue();
    private int highest;

    private LowestPrices(AssignmentProblem problem, Solution solution) {
        this.solution = solution;
        gains = problem.pairs().gains();
        capacities = problem.capacities();
        distance = solution.columnPrices.clone();
    }

    /** The same places with the lowest prices; the solution given stays as it is. */
    static Solution of(AssignmentProblem problem, Solution solution) {
        return new LowestPrices(problem, solution).lower();
    }

    private Solution lower() {
        for (int column = 0; column < distance.length; column++) {
            if (capacities[column] == 0) {
                // Its price costs nothing, and falls by nothing.
                distance[column] = 0;
            } else {
                highest = Math.max(highest, distance[column]);
                queue.add(column, distance[column]);
            }
        }
        for (int row = 0; row < solution.rowPrices.length; row++) {
            if (solution.places.isOut(row)) {
                relax(row, 0);
            }
        }
        while (!queue.isEmpty()) {
            int column = queue.poll();
            if (distance[column] == queue.here()) {
                for (int row = solution.places.firstIn(column); row != NONE; row = solution.places.after(row)) {
                    relax(row, distance[column] + solution.rowPrices[row]);
                }
            }
        }
        return lowered();
    }

    private void relax(int row, int base) {
        gains.read(row, solution.columnPrices, base - highest);
        for (int k = 0; k < gains.count; k++) {
            int length = base - gains.gain[k];
            if (length < distance[gains.column[k]]) {
                distance[gains.column[k]] = length;
                queue.add(gains.column[k], length);
            }
        }
    }

    private Solution lowered() {
        int[] rowPrices = solution.rowPrices.clone();
        int[] columnPrices = solution.columnPrices.clone();
        for (int column = 0; column < columnPrices.length; column++) {
            columnPrices[column] -= distance[column];
            for (int row = solution.places.firstIn(column); row != NONE; row = solution.places.after(row)) {
                rowPrices[row] += distance[column];
            }
        }
        return new Solution(solution.places, rowPrices, columnPrices);
    }
}

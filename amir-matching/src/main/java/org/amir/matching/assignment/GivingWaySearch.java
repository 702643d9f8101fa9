package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One shortest alternating path, in what the prices exceed the scores by, from a row without a place.
 *
 * <p>By the search of Dijkstra; a column without places is full of nobody, so no path goes on from there. With r rows and c columns O(r c) time and O(c) memory.
 */
final class GivingWaySearch {

    private static final int UNREACHED = -1;

    private final int[] scores;
    private final int[] rowPrices;
    private final int[] columnPrices;
    private final Occupancy places;
    private final int columns;
    private final int[] distance;
    private final boolean[] scanned;

    GivingWaySearch(int[] scores, int[] rowPrices, int[] columnPrices, Occupancy places) {
        this.scores = scores;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
        this.places = places;
        columns = columnPrices.length;
        distance = new int[columns];
        scanned = new boolean[columns];
    }

    Optional<GivingWay> from(int start) {
        Arrays.fill(distance, UNREACHED);
        relax(start, 0);
        int loss = Integer.MAX_VALUE;
        int givingWay = NONE;
        for (int column = nearest(); column != NONE && distance[column] <= loss; column = nearest()) {
            scanned[column] = true;
            int here = distance[column];
            if (!places.isFull(column)) {
                return Optional.of(new GivingWay(OptionalInt.empty(), here));
            }
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                int out = here + rowPrices[row];
                if (out < loss || (out == loss && row < givingWay)) {
                    loss = out;
                    givingWay = row;
                }
                relax(row, here);
            }
        }
        return givingWay == NONE ? Optional.empty() : Optional.of(new GivingWay(OptionalInt.of(givingWay), loss));
    }

    private void relax(int row, int here) {
        for (int column = 0; column < columns; column++) {
            int score = scores[row * columns + column];
            if (score != AssignmentProblem.ABSENT && !scanned[column]) {
                int length = here + rowPrices[row] + columnPrices[column] - score;
                if (distance[column] == UNREACHED || length < distance[column]) {
                    distance[column] = length;
                }
            }
        }
    }

    private int nearest() {
        int nearest = NONE;
        for (int column = 0; column < columns; column++) {
            if (distance[column] != UNREACHED
                    && !scanned[column]
                    && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }
}

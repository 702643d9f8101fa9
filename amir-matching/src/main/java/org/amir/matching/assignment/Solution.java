package org.amir.matching.assignment;

/**
 * Places and prices, as a search leaves them or takes them up.
 *
 * <p>They are proved to be the best if each row with a place has no better choice at these prices, each row with a price
 * above 0 has a place, and each column with a price above 0 is full.
 */
final class Solution {

    final Occupancy places;
    final int[] rowPrices;
    final int[] columnPrices;

    Solution(Occupancy places, int[] rowPrices, int[] columnPrices) {
        this.places = places;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
    }
}

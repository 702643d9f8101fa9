package org.amir.matching.assignment;

/** Paths over all pairs of each row. */
final class RowPaths extends PathsToPlaces {

    /** The pairs row by row. */
    private final PairLists pairs;

    RowPaths(PairLists pairs, Solution solution) {
        super(solution);
        this.pairs = pairs;
    }

    @Override
    void search(int start) {
        begin(start, 0);
        while (!queue.isEmpty()) {
            int column = queue.poll();
            int here = queue.here();
            if (here >= limit) {
                break;
            }
            if (distance[column] == here) {
                scan(column, here);
            }
        }
    }

    @Override
    void begin(int row, int here) {
        int base = here + rowPrices[row];
        for (int pair = pairs.start[row]; pair < pairs.end[row]; pair++) {
            int column = pairs.other[pair];
            int length = base + columnPrices[column] - pairs.score[pair];
            if (length < limit && length < distance[column]) {
                reach(column, row, length);
            }
        }
    }

    @Override
    void enqueue(int column, int length) {
        queue.add(column, length);
    }
}

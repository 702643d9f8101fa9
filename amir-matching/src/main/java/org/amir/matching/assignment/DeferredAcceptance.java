package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Proposals of one side, which the other side holds or refuses.
 *
 * <p>Gale and Shapley (American Mathematical Monthly 69, 1962, 9-15), with places on both sides: who proposes goes down
 * its wishes while it has an open place; who receives holds the best so far, as many as it has places. The outcome does
 * not depend on who proposes when: among all that are stable it is the best for everyone who proposes and the worst for
 * everyone who receives.
 *
 * <p>Each pair is proposed at most once, so with m pairs and at most k places of who receives it takes O(m log k) time.
 */
final class DeferredAcceptance {

    private final Wishes wishes;
    private final int[] open;
    private final int[] next;

    private final int[] receiver;
    private final int[] esteem;
    /** The place of each who proposes in the order that settles ties of those who receive. */
    private final int[] standing;

    private final HeldProposals held;

    private DeferredAcceptance(
            Wishes wishes, int[] open, int[] standing, int[] receiver, int[] esteem, int[] placesOfReceivers) {
        this.wishes = wishes;
        this.open = open;
        this.standing = standing;
        this.receiver = receiver;
        this.esteem = esteem;
        next = Arrays.copyOf(wishes.start, open.length);
        held = new HeldProposals(placesOfReceivers, receiver);
    }

    /**
     * The column of each row, or -1, rows proposing.
     *
     * @param rowsInOrder all rows; of rows that a column finds equal it takes the one that is first here
     */
    static int[] byRows(Pairs pairs, int[] rowsInOrder) {
        DeferredAcceptance acceptance = new DeferredAcceptance(
                Wishes.ofRows(pairs),
                ones(pairs.rows),
                inverse(rowsInOrder),
                pairs.column,
                pairs.columnScore,
                pairs.capacities);
        acceptance.run();
        int[] columnOf = new int[pairs.rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 0; column < pairs.columns; column++) {
            for (int k = 0; k < acceptance.held.count(column); k++) {
                columnOf[rowsInOrder[acceptance.held.standing(column, k)]] = column;
            }
        }
        return columnOf;
    }

    /** The column of each row, or -1, columns proposing. */
    static int[] byColumns(Pairs pairs, int[] rowsInOrder) {
        DeferredAcceptance acceptance = new DeferredAcceptance(
                Wishes.ofColumns(pairs, rowsInOrder),
                pairs.capacities.clone(),
                IntStream.range(0, pairs.columns).toArray(),
                pairs.rowOfEach(),
                pairs.rowScore,
                ones(pairs.rows));
        acceptance.run();
        int[] columnOf = new int[pairs.rows];
        Arrays.setAll(columnOf, row -> acceptance.held.count(row) == 0 ? NONE : acceptance.held.standing(row, 0));
        return columnOf;
    }

    private void run() {
        int[] proposerAt = inverse(standing);
        int[] waiting = IntStream.range(0, open.length).toArray();
        boolean[] waits = new boolean[open.length];
        Arrays.fill(waits, true);
        int count = waiting.length;
        while (count > 0) {
            int proposer = waiting[--count];
            waits[proposer] = false;
            while (open[proposer] > 0 && next[proposer] < wishes.start[proposer + 1]) {
                int pair = wishes.pair[next[proposer]++];
                int refused = held.offer(receiver[pair], esteem[pair], standing[proposer]);
                if (refused != standing[proposer]) {
                    open[proposer]--;
                }
                if (refused != NONE && refused != standing[proposer]) {
                    int displaced = proposerAt[refused];
                    open[displaced]++;
                    if (!waits[displaced]) {
                        waits[displaced] = true;
                        waiting[count++] = displaced;
                    }
                }
            }
        }
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            inverse[order[k]] = k;
        }
        return inverse;
    }
}

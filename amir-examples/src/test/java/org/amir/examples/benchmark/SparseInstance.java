package org.amir.examples.benchmark;

import java.util.Arrays;
import java.util.Random;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.SparseBuilder;

/**
 * As many rows as columns, each row with the same number of candidates among the columns, each column with one place.
 * Made anew by seed each time it is read, and never held.
 *
 * @param tied whether people stand in clusters; if not, candidates and scores, from 1 to a million, are by chance
 */
record SparseInstance(boolean tied, int people, int candidates, long seed) {

    private static final int TRAITS = 8;
    private static final int LEVELS = 5;
    private static final int[] WEIGHT = {25, 15, 15, 15, 10, 10, 5, 5};
    private static final int GREATEST_LIKENESS = 400;
    private static final int PEOPLE_IN_A_CLUSTER = 500;

    /** Takes pairs one by one. */
    interface Pairs {
        void take(int row, int column, int score);
    }

    /** Tells of all pairs, row by row. */
    void forEach(Pairs pairs) {
        Random random = new Random(seed);
        if (tied) {
            tied(random, pairs);
        } else {
            uniform(random, pairs);
        }
    }

    AssignmentProblem problem() {
        return problem(people);
    }

    /** The problem of the first rows alone, with all columns. */
    AssignmentProblem problem(int rows) {
        SparseBuilder builder = AssignmentProblem.sparse(rows, people);
        forEach((row, column, score) -> {
            if (row < rows) {
                builder.pair(row, column, score);
            }
        });
        return builder.build();
    }

    private void uniform(Random random, Pairs pairs) {
        Drawn drawn = new Drawn();
        for (int row = 0; row < people; row++) {
            for (int k = 0; k < candidates; k++) {
                int column;
                do {
                    column = random.nextInt(people);
                } while (drawn.again(row, column));
                pairs.take(row, column, 1 + random.nextInt(1_000_000));
            }
        }
    }

    /**
     * People in clusters of about 500, with eight traits of 0 to 4 each, up to two of which differ from their cluster's.
     * A pair scores up to 1000 by weighted likeness, in 81 levels. Half of the candidates are of the row's own cluster.
     */
    private void tied(Random random, Pairs pairs) {
        int clusters = Math.max(1, people / PEOPLE_IN_A_CLUSTER);
        byte[] centres = new byte[clusters * TRAITS];
        for (int k = 0; k < centres.length; k++) {
            centres[k] = (byte) random.nextInt(LEVELS);
        }
        byte[] columns = new byte[people * TRAITS];
        for (int column = 0; column < people; column++) {
            placeNear(centres, column % clusters, columns, column, random);
        }
        byte[] traits = new byte[TRAITS];
        Drawn drawn = new Drawn();
        for (int row = 0; row < people; row++) {
            int cluster = random.nextInt(clusters);
            placeNear(centres, cluster, traits, 0, random);
            for (int k = 0; k < candidates; k++) {
                int column;
                do {
                    column = 2 * k < candidates
                            ? cluster + clusters * random.nextInt(people / clusters)
                            : random.nextInt(people);
                } while (drawn.again(row, column));
                pairs.take(row, column, likeness(traits, columns, column * TRAITS) * 1000 / GREATEST_LIKENESS);
            }
        }
    }

    private static void placeNear(byte[] centres, int cluster, byte[] people, int person, Random random) {
        System.arraycopy(centres, cluster * TRAITS, people, person * TRAITS, TRAITS);
        for (int changes = 0; changes < 2; changes++) {
            people[person * TRAITS + random.nextInt(TRAITS)] = (byte) random.nextInt(LEVELS);
        }
    }

    private static int likeness(byte[] row, byte[] columns, int base) {
        int likeness = 0;
        for (int trait = 0; trait < TRAITS; trait++) {
            likeness += WEIGHT[trait] * (LEVELS - 1 - Math.abs(row[trait] - columns[base + trait]));
        }
        return likeness;
    }

    /** By which row each column was drawn last. */
    private final class Drawn {
        private final int[] by = new int[people];

        Drawn() {
            Arrays.fill(by, -1);
        }

        /** Whether the row has drawn the column before. */
        boolean again(int row, int column) {
            boolean again = by[column] == row;
            by[column] = row;
            return again;
        }
    }
}

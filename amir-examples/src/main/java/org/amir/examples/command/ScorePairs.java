package org.amir.examples.command;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.SparseBuilder;

/** The allowed pairs of a file, in its order: row, column and score, numbered from 0. */
final class ScorePairs {
    /** The most rows, and the most columns. */
    static final int MOST = 10_000_000;

    private final int rows;
    private final int columns;
    private final ImmutableIntArray row;
    private final ImmutableIntArray column;
    private final ImmutableIntArray score;

    ScorePairs(int rows, int columns, ImmutableIntArray row, ImmutableIntArray column, ImmutableIntArray score) {
        this.rows = rows;
        this.columns = columns;
        this.row = row;
        this.column = column;
        this.score = score;
    }

    int rows() {
        return rows;
    }

    /** The row and the column of a pair, in one number. */
    long key(int pair) {
        return (long) row.get(pair) << Integer.SIZE | column.get(pair);
    }

    /** The keys of the pairs that are there more than once. */
    ImmutableSet<Long> repeated() {
        long[] keys = new long[row.length()];
        Arrays.setAll(keys, this::key);
        Arrays.sort(keys);
        return IntStream.range(1, keys.length)
                .filter(k -> keys[k] == keys[k - 1])
                .mapToObj(k -> keys[k])
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The greatest score, or 0 if no pair is allowed. */
    int greatest() {
        return score.stream().max().orElse(0);
    }

    /** The problem in which the greater score is the better. */
    AssignmentProblem problem() {
        return problem(0, 1);
    }

    /** The problem in which the smaller score is the better: each counts by how far it is below the greatest. */
    AssignmentProblem turned() {
        return problem(greatest(), -1);
    }

    private AssignmentProblem problem(int base, int sign) {
        SparseBuilder builder = AssignmentProblem.sparse(rows, columns);
        for (int pair = 0; pair < score.length(); pair++) {
            builder.pair(row.get(pair), column.get(pair), base + sign * score.get(pair));
        }
        return builder.build();
    }
}

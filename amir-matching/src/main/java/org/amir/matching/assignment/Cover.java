package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.BitSet;
import java.util.Optional;

/**
 * Rows and columns that together touch every allowed pair with at least a certain score.
 *
 * <p>Each row that has a place by such a pair either is a row of the cover or takes a place in a column of it. So no more
 * can have places than the cover has rows, and places in its columns: its size. An assignment of that many is therefore
 * one of the most matched.
 */
public final class Cover {

    private final BitSet rows;
    private final BitSet columns;
    private final int leastScore;
    private final long size;

    Cover(BitSet rows, BitSet columns, int leastScore, int[] capacities) {
        this.rows = rows;
        this.columns = columns;
        this.leastScore = leastScore;
        size = rows.cardinality()
                + columns.stream().mapToLong(column -> capacities[column]).sum();
    }

    /** Returns whether the row is in the cover. */
    public boolean hasRow(int row) {
        checkArgument(row >= 0, "row must be 0 or more, but was %s", row);
        return rows.get(row);
    }

    /** Returns whether the column is in the cover. */
    public boolean hasColumn(int column) {
        checkArgument(column >= 0, "column must be 0 or more, but was %s", column);
        return columns.get(column);
    }

    /** Returns the least score of the pairs that it touches, 0 for all allowed pairs. */
    public int leastScore() {
        return leastScore;
    }

    /** Returns the most rows that can have places by such pairs. */
    public long size() {
        return size;
    }

    /**
     * Returns why the cover does not prove what it says of a problem, in words, or empty if it does.
     *
     * <p>Takes time in proportion to the number of pairs, and knows nothing of how the cover was found.
     */
    public Optional<String> flaw(AssignmentProblem problem) {
        return flaw(Pairs.of(problem));
    }

    Optional<String> flaw(Pairs pairs) {
        if (rows.length() > pairs.rows || columns.length() > pairs.columns) {
            return Optional.of("the cover has rows or columns that do not exist");
        }
        long counted = rows.cardinality()
                + columns.stream().mapToLong(column -> pairs.capacities[column]).sum();
        if (counted != size) {
            return Optional.of(Strings.lenientFormat("the size of the cover is given as %s, but is %s", size, counted));
        }
        for (int row = 0; row < pairs.rows; row++) {
            if (rows.get(row)) {
                continue;
            }
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                if (pairs.rowScore[pair] >= leastScore && !columns.get(pairs.column[pair])) {
                    return Optional.of(Strings.lenientFormat(
                            "the pair of row %s and column %s is not covered", row, pairs.column[pair]));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Cover{" + size + ", rows " + rows + ", columns " + columns + ", scores from " + leastScore + "}";
    }
}

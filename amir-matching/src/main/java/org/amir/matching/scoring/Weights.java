package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** What the terms that apply to a pair weigh together. */
final class Weights {
    private final int[] weightOfTerms;
    private final int[] termsOfRow;
    private final int[] termsOfColumn;

    /**
     * @param terms few
     * @param weights one for each of them
     */
    Weights(ImmutableList<Term> terms, ImmutableList<Integer> weights, Sides sides) {
        this.weightOfTerms = IntStream.range(0, 1 << terms.size())
                .map(set -> IntStream.range(0, weights.size())
                        .filter(term -> ((set >> term) & 1) == 1)
                        .map(weights::get)
                        .sum())
                .toArray();
        this.termsOfRow = new int[sides.mentees().size()];
        this.termsOfColumn = new int[sides.mentors().size()];
        for (int term = 0; term < terms.size(); term++) {
            Term each = terms.get(term);
            for (int row = 0; row < termsOfRow.length; row++) {
                termsOfRow[row] |= each.appliesToRow(row) ? 1 << term : 0;
            }
            for (int column = 0; column < termsOfColumn.length; column++) {
                termsOfColumn[column] |= each.appliesToColumn(column) ? 1 << term : 0;
            }
        }
    }

    /** The terms that apply to all of a row, as a set: equal sets weigh the same with each column. */
    int termsOf(int row) {
        return termsOfRow[row];
    }

    /** What applies to a pair weighs. */
    int of(int termsOfRow, int column) {
        return weightOfTerms[termsOfRow | termsOfColumn[column]];
    }
}

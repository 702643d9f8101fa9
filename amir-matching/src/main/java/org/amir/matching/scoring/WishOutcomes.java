package org.amir.matching.scoring;

import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.amir.core.participant.Traits;
import org.amir.matching.scoring.Term.Columns;

/** How wishes of every pair come out, as a small number, by a key of the row and one of the column, each of few values. */
final class WishOutcomes {
    private final int[] keyOfRow;
    private final int[] keyOfColumn;
    private final short[][] outcomes;

    private WishOutcomes(int[] keyOfRow, int[] keyOfColumn, short[][] outcomes) {
        this.keyOfRow = keyOfRow;
        this.keyOfColumn = keyOfColumn;
        this.outcomes = outcomes;
    }

    static <R, C> WishOutcomes of(
            Sides sides, Function<Traits, R> ofRow, Function<Traits, C> ofColumn, ToIntBiFunction<R, C> outcome) {
        Numbering<R> rows = new Numbering<>();
        Numbering<C> columns = new Numbering<>();
        int[] keyOfRow = rows.ofAll(
                sides.mentees(), mentee -> ofRow.apply(mentee.profile().traits()));
        int[] keyOfColumn = columns.ofAll(
                sides.mentors(), mentor -> ofColumn.apply(mentor.profile().traits()));
        short[][] outcomes = new short[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                outcomes[row][column] = (short)
                        outcome.applyAsInt(rows.keys().get(row), columns.keys().get(column));
            }
        }
        return new WishOutcomes(keyOfRow, keyOfColumn, outcomes);
    }

    Strip over(Columns columns) {
        return new Strip(columns);
    }

    /** The outcomes for some columns; it keeps those of every key of rows, so it serves one thread. */
    final class Strip {
        private final Columns columns;
        private final short[][] kept = new short[outcomes.length][];

        private Strip(Columns columns) {
            this.columns = columns;
        }

        /** One outcome a column; not to be written to. */
        short[] of(int row) {
            int rowKey = keyOfRow[row];
            if (kept[rowKey] == null) {
                kept[rowKey] = spread(outcomes[rowKey]);
            }
            return kept[rowKey];
        }

        private short[] spread(short[] outcomeOfKey) {
            short[] spread = new short[columns.count()];
            for (int column = 0; column < spread.length; column++) {
                spread[column] = outcomeOfKey[keyOfColumn[columns.from() + column]];
            }
            return spread;
        }
    }
}

package org.amir.matching.scoring;

import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.amir.core.participant.Traits;
import org.amir.matching.scoring.Term.Columns;

/** A small number for every pair, by what is read of a row and of a column, each of few values. */
final class Codes {
    private final int[] classOfRow;
    private final int[] classOfColumn;
    private final short[][] codes;

    private Codes(int[] classOfRow, int[] classOfColumn, short[][] codes) {
        this.classOfRow = classOfRow;
        this.classOfColumn = classOfColumn;
        this.codes = codes;
    }

    static <R, C> Codes of(
            Sides sides, Function<Traits, R> ofRow, Function<Traits, C> ofColumn, ToIntBiFunction<R, C> code) {
        Numbering<R> rows = new Numbering<>();
        Numbering<C> columns = new Numbering<>();
        int[] classOfRow = rows.ofAll(
                sides.mentees(), mentee -> ofRow.apply(mentee.profile().traits()));
        int[] classOfColumn = columns.ofAll(
                sides.mentors(), mentor -> ofColumn.apply(mentor.profile().traits()));
        short[][] codes = new short[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                codes[row][column] = (short)
                        code.applyAsInt(rows.keys().get(row), columns.keys().get(column));
            }
        }
        return new Codes(classOfRow, classOfColumn, codes);
    }

    Strip over(Columns columns) {
        return new Strip(columns);
    }

    /** The codes of some columns; it keeps those of every class of rows, so it serves one thread. */
    final class Strip {
        private final Columns columns;
        private final short[][] kept = new short[codes.length][];

        private Strip(Columns columns) {
            this.columns = columns;
        }

        /** One code a column; not to be written to. */
        short[] of(int row) {
            int rowClass = classOfRow[row];
            if (kept[rowClass] == null) {
                kept[rowClass] = spread(codes[rowClass]);
            }
            return kept[rowClass];
        }

        private short[] spread(short[] codeOfClass) {
            short[] spread = new short[columns.count()];
            for (int column = 0; column < spread.length; column++) {
                spread[column] = codeOfClass[classOfColumn[columns.from() + column]];
            }
            return spread;
        }
    }
}

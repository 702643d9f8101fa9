package org.amir.matching.scoring;

/** The scores of some columns next to each other. It remembers what it worked out, so it serves one thread. */
final class Stretch {
    private final Term.Columns columns;
    private final Totals totals;
    private final Barred barred;

    Stretch(Term.Columns columns, Terms terms, Barred barred) {
        this.columns = columns;
        this.totals = terms.over(columns);
        this.barred = barred;
    }

    /** How many columns there are. */
    int columns() {
        return columns.count();
    }

    /** Writes the scores of a row, one entry a column, -1 where the pair is excluded. */
    void row(int row, int[] into) {
        totals.row(row, into);
        barred.remove(row, columns, into);
    }
}

package org.amir.matching.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.amir.matching.assignment.Assignment;

/**
 * The columns in which somebody who stays out could get a place if others gave way, among candidates, and the rows that compete
 * for them: those that stay out, the columns that they may take, the rows in these, the columns that those may take, and so on.
 *
 * <p>All pairs of a contested row are with contested columns, as far as they are candidates. So no more rows can be matched than
 * contested columns have places and other rows there are, plus those contested rows that have a pair elsewhere (König).
 */
final class ContestedPlaces {
    private final boolean[] rows;
    private final boolean[] columns;

    ContestedPlaces(Candidates candidates, Assignment best) {
        this.rows = new boolean[candidates.rows()];
        this.columns = new boolean[candidates.columns()];
        Deque<Integer> found = new ArrayDeque<>();
        List<List<Integer>> rowsOf = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            rowsOf.add(new ArrayList<>(0));
        }
        for (int row = 0; row < rows.length; row++) {
            OptionalInt column = best.columnOf(row);
            if (column.isPresent()) {
                rowsOf.get(column.getAsInt()).add(row);
            } else {
                rows[row] = true;
                found.add(row);
            }
        }
        while (!found.isEmpty()) {
            int row = found.remove();
            for (int pair = candidates.first(row); pair < candidates.first(row + 1); pair++) {
                int column = candidates.column(pair);
                if (!columns[column]) {
                    columns[column] = true;
                    for (int other : rowsOf.get(column)) {
                        rows[other] = true;
                        found.add(other);
                    }
                }
            }
        }
    }

    boolean hasRow(int row) {
        return rows[row];
    }

    boolean hasColumn(int column) {
        return columns[column];
    }
}

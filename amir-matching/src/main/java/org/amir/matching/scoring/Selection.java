package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/** The best pairs of rows that come in blocks, in the making. */
final class Selection {
    private final int mostOfRow;
    private final int mostOfColumn;
    private final List<Shortlists> ofRowsByBlock = new ArrayList<>();
    private Shortlists ofColumns = new Shortlists(0, 0);
    private int rows;

    Selection(int mostOfRow, int mostOfColumn) {
        checkArgument(mostOfRow >= 0, "mentors to keep for a mentee are at least 0, but were %s", mostOfRow);
        checkArgument(mostOfColumn >= 0, "mentees to keep for a mentor are at least 0, but were %s", mostOfColumn);
        this.mostOfRow = mostOfRow;
        this.mostOfColumn = mostOfColumn;
    }

    void add(Scoring scoring) {
        int columns = scoring.columns();
        if (ofRowsByBlock.isEmpty()) {
            ofColumns = new Shortlists(columns, mostOfColumn);
        }
        checkArgument(
                columns == ofColumns.lists(),
                "all blocks have the same mentors, but one block has %s and another %s",
                ofColumns.lists(),
                columns);
        Shortlists ofRows = new Shortlists(scoring.rows(), Math.min(mostOfRow, columns));
        scoring.forEach((row, from, scores) -> offer(row, from, scores, ofRows));
        ofRowsByBlock.add(ofRows);
        rows = Math.addExact(rows, scoring.rows());
    }

    private void offer(int row, int from, int[] scores, Shortlists ofRows) {
        int[] leastOfRow = ofRows.least();
        int[] leastOfColumn = ofColumns.least();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= leastOfRow[row]) {
                ofRows.offer(row, scores[i], from + i);
            }
            if (scores[i] >= leastOfColumn[from + i]) {
                ofColumns.offer(from + i, scores[i], rows + row);
            }
        }
    }

    /** What was selected. */
    Candidates candidates() {
        return Candidates.of(rows, ofColumns.lists(), this::forEach);
    }

    private void forEach(Candidates.Taker taker) {
        int firstRow = 0;
        for (Shortlists ofRows : ofRowsByBlock) {
            for (int row = 0; row < ofRows.lists(); row++) {
                for (int i = 0; i < ofRows.size(row); i++) {
                    taker.take(firstRow + row, ofRows.number(row, i), ofRows.score(row, i));
                }
            }
            firstRow += ofRows.lists();
        }
        for (int column = 0; column < ofColumns.lists(); column++) {
            for (int i = 0; i < ofColumns.size(column); i++) {
                taker.take(ofColumns.number(column, i), column, ofColumns.score(column, i));
            }
        }
    }
}

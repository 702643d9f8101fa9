package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best pairs of rows that come in blocks, in the making. */
final class Selection {
    /** So many columns at a time that what belongs to them stays in a processor's cache. */
    private static final int COLUMNS_AT_A_TIME = 2048;

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
        for (int from = 0; from < columns; from += COLUMNS_AT_A_TIME) {
            Stretch stretch = scoring.over(from, Math.min(COLUMNS_AT_A_TIME, columns - from));
            int[] scores = new int[stretch.columns()];
            for (int row = 0; row < scoring.rows(); row++) {
                stretch.row(row, scores);
                offer(row, from, scores, ofRows);
            }
        }
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

    /** What was selected, each pair once. */
    Candidates candidates() {
        int[] first = new int[rows + 1];
        forEach((row, column, score) -> first[row + 1]++);
        for (int row = 0; row < rows; row++) {
            first[row + 1] = Math.addExact(first[row + 1], first[row]);
        }
        long[] pairs = new long[first[rows]];
        int[] next = Arrays.copyOf(first, rows);
        forEach((row, column, score) -> pairs[next[row]++] = ((long) column << Integer.SIZE) | score);
        int size = 0;
        for (int row = 0; row < rows; row++) {
            int from = first[row];
            int to = first[row + 1];
            Arrays.sort(pairs, from, to);
            first[row] = size;
            for (int i = from; i < to; i++) {
                if (i == from || pairs[i] != pairs[i - 1]) {
                    pairs[size++] = pairs[i];
                }
            }
        }
        first[rows] = size;
        int[] columnOfPair = new int[size];
        int[] scoreOfPair = new int[size];
        for (int pair = 0; pair < size; pair++) {
            columnOfPair[pair] = (int) (pairs[pair] >> Integer.SIZE);
            scoreOfPair[pair] = (int) pairs[pair];
        }
        return new Candidates(ofColumns.lists(), first, columnOfPair, scoreOfPair);
    }

    /** Takes a pair that was kept. */
    private interface Taker {
        void take(int row, int column, int score);
    }

    private void forEach(Taker taker) {
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

package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.amir.matching.criterion.Score;

/**
 * A term by a {@link KeyedCriterion}: the keys of rows are judged with the keys of columns, far fewer than pairs, and all
 * pairs of the same two keys get the same.
 */
final class KeyedTerm<R, C> implements Term {
    /** The most bytes that one strip keeps. */
    private static final long MOST_KEPT = 16L << 20;

    private final KeyedCriterion<R, C> criterion;
    private final int weight;
    private final int unknown;
    private final int[] keyOfRow;
    private final int[] keyOfColumn;
    private final List<R> rowKeys;
    private final List<C> columnKeys;

    /** @param unknown what counts where the criterion is not known */
    KeyedTerm(KeyedCriterion<R, C> criterion, int weight, Score unknown, Sides sides) {
        Numbering<R> rows = new Numbering<>();
        Numbering<C> columns = new Numbering<>();
        this.criterion = criterion;
        this.weight = weight;
        this.unknown = weight * unknown.micro();
        this.keyOfRow = rows.ofAll(sides.mentees(), criterion::keyOf);
        this.keyOfColumn = columns.ofAll(sides.mentors(), criterion::keyOf);
        this.rowKeys = rows.keys();
        this.columnKeys = columns.keys();
    }

    @Override
    public KeyedStrip over(Columns columns) {
        return new KeyedStrip(columns);
    }

    /** The columns of a strip by key, and the points of keys of rows that may come again. */
    final class KeyedStrip implements Strip {
        private final ImmutableList<C> keys;
        private final int[] place;
        private final int[] pointsOfKey;
        private final int[][] kept;
        private int[] last;
        private int lastKey = -1;

        private KeyedStrip(Columns columns) {
            Numbering<Integer> seen = new Numbering<>();
            this.place = Arrays.stream(columns.of(keyOfColumn)).map(seen::of).toArray();
            this.keys = seen.keys().stream().map(columnKeys::get).collect(ImmutableList.toImmutableList());
            this.pointsOfKey = new int[keys.size()];
            boolean comesAgain = rowKeys.size() <= keyOfRow.length / 2;
            boolean isSmall = (long) rowKeys.size() * columns.count() * Integer.BYTES <= MOST_KEPT;
            this.kept = new int[comesAgain && isSmall ? rowKeys.size() : 0][];
            this.last = new int[kept.length == 0 ? place.length : 0];
        }

        @Override
        public void add(int row, int[] points) {
            plus(points, of(row));
        }

        /** The points of a row, one entry a column; not to be written to, and gone with the next row. */
        int[] of(int row) {
            int rowKey = keyOfRow[row];
            if (rowKey != lastKey) {
                last = kept.length == 0 ? judged(rowKey, last) : kept(rowKey);
                lastKey = rowKey;
            }
            return last;
        }

        private int[] kept(int rowKey) {
            if (kept[rowKey] == null) {
                kept[rowKey] = judged(rowKey, new int[place.length]);
            }
            return kept[rowKey];
        }

        private int[] judged(int rowKey, int[] into) {
            criterion.judge(rowKeys.get(rowKey), keys, pointsOfKey);
            for (int i = 0; i < pointsOfKey.length; i++) {
                pointsOfKey[i] = pointsOfKey[i] == KeyedCriterion.UNKNOWN ? unknown : weight * pointsOfKey[i];
            }
            for (int column = 0; column < into.length; column++) {
                into[column] = pointsOfKey[place[column]];
            }
            return into;
        }
    }

    private static void plus(int[] points, int[] more) {
        for (int column = 0; column < points.length; column++) {
            points[column] += more[column];
        }
    }
}

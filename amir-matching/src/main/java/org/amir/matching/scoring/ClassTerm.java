package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.amir.matching.criterion.Score;

/**
 * A term by a {@link Reading}: people of whom the same is read are of one class, and each class of rows is judged once
 * with each class of columns.
 */
final class ClassTerm<R, C> implements Term {
    /** The most bytes that one strip keeps. */
    private static final long MOST_KEPT = 16L << 20;

    private final Reading<R, C> reading;
    private final int weight;
    private final int unknown;
    private final int[] classOfRow;
    private final int[] classOfColumn;
    private final List<R> rowClasses;
    private final List<C> columnClasses;

    /** @param unknown what counts where the criterion is not known */
    ClassTerm(Reading<R, C> reading, int weight, Score unknown, Sides sides) {
        Numbering<R> rows = new Numbering<>();
        Numbering<C> columns = new Numbering<>();
        this.reading = reading;
        this.weight = weight;
        this.unknown = weight * unknown.micro();
        this.classOfRow = rows.ofAll(sides.mentees(), reading::of);
        this.classOfColumn = columns.ofAll(sides.mentors(), reading::of);
        this.rowClasses = rows.keys();
        this.columnClasses = columns.keys();
    }

    @Override
    public ClassStrip over(Columns columns) {
        return new ClassStrip(columns);
    }

    /** The columns of a strip by class, and the points of classes of rows that may come again. */
    final class ClassStrip implements Strip {
        private final ImmutableList<C> classes;
        private final int[] place;
        private final int[] pointsOfClass;
        private final int[][] kept;
        private int[] last;
        private int lastClass = -1;

        private ClassStrip(Columns columns) {
            Numbering<Integer> seen = new Numbering<>();
            this.place = Arrays.stream(columns.of(classOfColumn)).map(seen::of).toArray();
            this.classes = seen.keys().stream().map(columnClasses::get).collect(ImmutableList.toImmutableList());
            this.pointsOfClass = new int[classes.size()];
            boolean comesAgain = rowClasses.size() <= classOfRow.length / 2;
            boolean isSmall = (long) rowClasses.size() * columns.count() * Integer.BYTES <= MOST_KEPT;
            this.kept = new int[comesAgain && isSmall ? rowClasses.size() : 0][];
            this.last = new int[kept.length == 0 ? place.length : 0];
        }

        @Override
        public void add(int row, int[] points) {
            plus(points, of(row));
        }

        /** The points of a row, one entry a column; not to be written to, and gone with the next row. */
        int[] of(int row) {
            int rowClass = classOfRow[row];
            if (rowClass != lastClass) {
                last = kept.length == 0 ? judged(rowClass, last) : kept(rowClass);
                lastClass = rowClass;
            }
            return last;
        }

        private int[] kept(int rowClass) {
            if (kept[rowClass] == null) {
                kept[rowClass] = judged(rowClass, new int[place.length]);
            }
            return kept[rowClass];
        }

        private int[] judged(int rowClass, int[] into) {
            reading.judge(rowClasses.get(rowClass), classes, pointsOfClass);
            for (int i = 0; i < pointsOfClass.length; i++) {
                pointsOfClass[i] = pointsOfClass[i] == Reading.UNKNOWN ? unknown : weight * pointsOfClass[i];
            }
            for (int column = 0; column < into.length; column++) {
                into[column] = pointsOfClass[place[column]];
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

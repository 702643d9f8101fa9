package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Who comes first among rows that are otherwise equal. */
final class RowOrder {

    private RowOrder() {}

    /**
     * The rows by their priority, the greatest first, then by their number.
     *
     * @throws IllegalArgumentException if there are more or fewer priorities than rows, or one is negative
     */
    static int[] byPriority(int rows, long[] priority) {
        check(rows, priority);
        return IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(row -> priority[row])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static void check(int rows, long[] priority) {
        checkArgument(priority.length == rows, "there are %s rows, but %s priorities", rows, priority.length);
        for (int row = 0; row < rows; row++) {
            checkArgument(
                    priority[row] >= 0, "the priority of row %s must be 0 or more, but was %s", row, priority[row]);
        }
    }
}

package org.amir.matching.assignment;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Every assignment that a small problem allows, one by one: slow, and too simple to be wrong. */
final class Enumeration {

    private static final int OUT = -1;

    private final AssignmentProblem problem;
    private final List<int[]> all = new ArrayList<>();

    Enumeration(AssignmentProblem problem) {
        this.problem = problem;
        collect(new int[problem.rows()], 0);
    }

    private void collect(int[] columnOf, int row) {
        if (row == columnOf.length) {
            all.add(columnOf.clone());
            return;
        }
        columnOf[row] = OUT;
        collect(columnOf, row + 1);
        for (int column = 0; column < problem.columns(); column++) {
            int taken = column;
            long load =
                    IntStream.range(0, row).filter(r -> columnOf[r] == taken).count();
            if (problem.isAllowed(row, column) && load < problem.capacity(column)) {
                columnOf[row] = column;
                collect(columnOf, row + 1);
            }
        }
    }

    /** All of them, each as the column of each row, or -1. */
    List<int[]> all() {
        return all;
    }

    long total(int[] columnOf) {
        return IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] != OUT)
                .mapToLong(row -> problem.score(row, columnOf[row]))
                .sum();
    }

    /** The one assignment that the documented order puts first. */
    int[] best(long[] priority) {
        return best(Comparator.comparingLong(this::total), priority);
    }

    /** The one that is the greatest by this order and, of equals, comes first by what is documented to follow it. */
    int[] best(Comparator<int[]> objective, long[] priority) {
        Comparator<int[]> byPriority = Comparator.comparingLong(
                columnOf -> assigned(columnOf).mapToLong(row -> priority[row]).sum());
        Comparator<int[]> byWho = Comparator.comparing(
                columnOf -> Arrays.stream(columnOf)
                        .map(column -> column == OUT ? 0 : 1)
                        .toArray(),
                Arrays::compare);
        Comparator<int[]> byWhere = Comparator.comparing(columnOf -> columnOf, (a, b) -> Arrays.compare(b, a));
        return all.stream()
                .max(objective.thenComparing(byPriority).thenComparing(byWho).thenComparing(byWhere))
                .orElseThrow();
    }

    /** The greatest total of those in which the row is in the column. */
    long greatestWith(int row, int column) {
        return all.stream()
                .filter(columnOf -> columnOf[row] == column)
                .mapToLong(this::total)
                .max()
                .orElseThrow();
    }

    /** What giving the row a place would take, given who has places now. */
    GivingWay priceOfPlace(int[] current, int row) {
        long forced = all.stream()
                .filter(columnOf -> columnOf[row] != OUT)
                .mapToLong(this::total)
                .max()
                .orElseThrow();
        ImmutableSortedSet<Integer> now = set(assigned(current));
        ImmutableSortedSet<Integer> wanted = set(IntStream.concat(assigned(current), IntStream.of(row)));
        List<ImmutableSortedSet<Integer>> reached = all.stream()
                .filter(columnOf -> columnOf[row] != OUT && total(columnOf) == forced)
                .map(columnOf -> set(assigned(columnOf)))
                .toList();
        OptionalInt givingWay = reached.contains(wanted)
                ? OptionalInt.empty()
                : now.stream()
                        .mapToInt(Integer::intValue)
                        .filter(other -> reached.contains(
                                set(wanted.stream().mapToInt(Integer::intValue).filter(each -> each != other))))
                        .findFirst();
        return new GivingWay(givingWay, total(current) - forced);
    }

    private static IntStream assigned(int[] columnOf) {
        return IntStream.range(0, columnOf.length).filter(row -> columnOf[row] != OUT);
    }

    private static ImmutableSortedSet<Integer> set(IntStream values) {
        return ImmutableSortedSet.copyOf(values.boxed().toList());
    }
}

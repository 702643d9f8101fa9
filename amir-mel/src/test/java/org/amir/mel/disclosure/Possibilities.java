package org.amir.mel.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amir.mel.BrokenDownFigure.Row;

/** Tries every table of whole numbers that agrees with what is published of one, to the nearest 2, and with its whole. */
final class Possibilities {
    private final List<Optional<DisclosedRow>> published;
    private final List<List<Row>> tables = new ArrayList<>();

    private Possibilities(List<Optional<DisclosedRow>> published) {
        this.published = published;
    }

    /** For each row, what it can be. */
    static List<Set<Row>> of(List<Optional<DisclosedRow>> published, List<Row> rows) {
        List<List<Row>> tables = tables(published, rows);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> {
                    Set<Row> possible = new HashSet<>();
                    tables.forEach(table -> possible.add(table.get(row)));
                    return possible;
                })
                .toList();
    }

    /**
     * For each row, how many people the second of two figures can have fewer, if it has more in none: where both show one
     * number, they differ by fewer than 3 and one of them rounds to it; where they do not, by 3 at least.
     */
    static List<Set<Integer>> ofDifferences(
            List<Optional<DisclosedRow>> published,
            List<Row> rows,
            List<Optional<DisclosedRow>> publishedOfSome,
            List<Row> some) {
        List<Set<Integer>> possible = IntStream.range(0, rows.size())
                .mapToObj(row -> (Set<Integer>) new HashSet<Integer>())
                .toList();
        Set<List<Integer>> less = vectors(some.size(), sum(some));
        for (List<Integer> all : vectors(rows.size(), sum(rows))) {
            for (List<Integer> fewer : less) {
                if (IntStream.range(0, all.size())
                        .allMatch(row ->
                                agree(published.get(row), all.get(row), publishedOfSome.get(row), fewer.get(row)))) {
                    IntStream.range(0, all.size())
                            .forEach(row -> possible.get(row).add(all.get(row) - fewer.get(row)));
                }
            }
        }
        return possible;
    }

    private static int sum(List<Row> rows) {
        return rows.stream().mapToInt(Row::counted).sum();
    }

    /** Every row of so many whole numbers that make a sum. */
    private static Set<List<Integer>> vectors(int length, int sum) {
        if (length == 1) {
            return Set.of(List.of(sum));
        }
        Set<List<Integer>> vectors = new HashSet<>();
        for (int first = 0; first <= sum; first++) {
            for (List<Integer> rest : vectors(length - 1, sum - first)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                vectors.add(one);
            }
        }
        return vectors;
    }

    private static boolean agree(Optional<DisclosedRow> all, int number, Optional<DisclosedRow> some, int fewer) {
        if (fewer > number) {
            return false;
        }
        if (all.isEmpty() || some.isEmpty()) {
            return all.isEmpty() ? some.isEmpty() : nearest(number) == all.get().counted();
        }
        return all.get().counted() == some.get().counted()
                ? number - fewer < 3 && nearest(fewer) == all.get().counted()
                : number - fewer >= 3
                        && nearest(number) == all.get().counted()
                        && nearest(fewer) == some.get().counted();
    }

    private static List<List<Row>> tables(List<Optional<DisclosedRow>> published, List<Row> rows) {
        Possibilities possibilities = new Possibilities(published);
        possibilities.add(
                new ArrayList<>(),
                rows.stream().mapToInt(Row::reached).sum(),
                rows.stream().mapToInt(Row::missed).sum());
        return possibilities.tables;
    }

    private void add(List<Row> chosen, int reached, int missed) {
        if (chosen.size() == published.size()) {
            if (reached == 0 && missed == 0) {
                tables.add(List.copyOf(chosen));
            }
            return;
        }
        Optional<DisclosedRow> row = published.get(chosen.size());
        for (int x = 0; x <= reached; x++) {
            for (int y = 0; y <= missed; y++) {
                if (agrees(row, x, y)) {
                    chosen.add(new Row(x, y));
                    add(chosen, reached - x, missed - y);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }
    }

    /** The numerator is in proportion to the number counted. */
    private static boolean agrees(Optional<DisclosedRow> published, int reached, int missed) {
        if (published.isEmpty()) {
            return true;
        }
        int counted = published.get().counted();
        return nearest(reached + missed) == counted
                && published
                        .get()
                        .numerator()
                        .filter(shown -> shown
                                != Math.min(
                                        counted, nearest(Math.round((float) counted * reached / (reached + missed)))))
                        .isEmpty();
    }

    private static int nearest(int number) {
        return (number + 1) / 2 * 2;
    }
}

package org.amir.mel.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.amir.core.privacy.SmallGroups;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Tally;

/** The breakdowns of figures that have nearly the same people, so that none may give away another. */
final class SideBySide {
    private static final Splitter COUNTRY_FIRST = Splitter.on('/').limit(2);

    private final ImmutableList<Figure> figures;
    private final Disclosure disclosure;

    SideBySide(ImmutableList<Figure> figures, Disclosure disclosure) {
        this.figures = figures;
        this.disclosure = disclosure;
    }

    /** What may be published of each figure, by its id. */
    Map<String, ImmutableSortedMap<String, DisclosedRow>> by(Dimension dimension) {
        return switch (dimension) {
            case GENDER, AGE_BAND, LANGUAGE, COUNTRY -> new Tables(rows(dimension)).published();
            case MUNICIPALITY, PARTNER -> withinCountries(dimension);
        };
    }

    /** Rows that are parts of countries, by themselves in each country of which every figure shows all. */
    private Map<String, ImmutableSortedMap<String, DisclosedRow>> withinCountries(Dimension dimension) {
        Tables countries = new Tables(rows(Dimension.COUNTRY));
        Map<String, Map<String, List<Row>>> byCountry = new TreeMap<>();
        rows(dimension)
                .forEach((id, rows) -> rows.forEach(row -> byCountry
                        .computeIfAbsent(COUNTRY_FIRST.splitToList(row.value()).get(0), key -> new TreeMap<>())
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(row)));
        Map<String, ImmutableSortedMap.Builder<String, DisclosedRow>> all = new TreeMap<>();
        byCountry.forEach((country, rows) -> {
            if (countries.areWhole(country)) {
                new Tables(rows)
                        .published()
                        .forEach((id, parts) -> all.computeIfAbsent(id, key -> ImmutableSortedMap.naturalOrder())
                                .putAll(parts));
            }
        });
        return Maps.transformValues(all, ImmutableSortedMap.Builder::buildOrThrow);
    }

    /** The rows of each figure in which anybody is counted. */
    private Map<String, List<Row>> rows(Dimension dimension) {
        Map<String, List<Row>> rows = new TreeMap<>();
        figures.forEach(figure -> rows.put(
                figure.id(),
                figure.breakdowns().getOrDefault(dimension, ImmutableSortedMap.of()).entrySet().stream()
                        .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                        .filter(row -> row.counted() > 0)
                        .collect(toImmutableList())));
        return rows;
    }

    private static int sum(Collection<Row> rows, ToIntFunction<Row> number) {
        return rows.stream().mapToInt(number).sum();
    }

    /** Tables of figures by the same values, and what of them is hidden. */
    private final class Tables {
        private final Map<String, List<Row>> rows;
        private final Set<String> withheld = new HashSet<>();
        private final Map<String, Set<Row>> halved = new HashMap<>();
        private final Map<String, Map<Integer, Integer>> shown = new HashMap<>();

        Tables(Map<String, List<Row>> rows) {
            this.rows = rows;
            rows.values()
                    .forEach(table ->
                            SmallGroups.withheld(
                                            table.stream()
                                                    .mapToInt(Row::counted)
                                                    .toArray(),
                                            disclosure.limit())
                                    .stream()
                                    .forEach(place ->
                                            withheld.add(table.get(place).value())));
            values().forEach(this::showAlike);
            while (rows.values().stream().anyMatch(this::withholdsOneMore)) {}
            rows.forEach((id, table) -> halved.put(id, halved(table)));
        }

        private Set<String> values() {
            Set<String> values = new TreeSet<>();
            rows.values().forEach(table -> table.forEach(row -> values.add(row.value())));
            return values;
        }

        /** Numbers counted under one value that are near each other are shown as one, or not at all if they are many. */
        private void showAlike(String value) {
            Set<Integer> counted = new TreeSet<>();
            rows.keySet().forEach(id -> number(id, value).ifPresent(counted::add));
            Map<Integer, Integer> alike = alike(counted);
            if (alike.size() < counted.size()) {
                withheld.add(value);
            }
            shown.put(value, alike);
        }

        /** As what each of these numbers, in order, is shown; without those too far from the least that is shown as one. */
        private Map<Integer, Integer> alike(Set<Integer> counted) {
            Map<Integer, Integer> alike = new HashMap<>();
            int least = 0;
            int last = 0;
            for (int number : counted) {
                least = last == 0 || number - last >= disclosure.limit() ? number : least;
                last = number;
                if (number - least < disclosure.limit()) {
                    alike.put(number, rounded(least));
                }
            }
            return alike;
        }

        private Optional<Integer> number(String id, String value) {
            return rows.getOrDefault(id, List.of()).stream()
                    .filter(row -> row.value().equals(value))
                    .map(Row::counted)
                    .findFirst();
        }

        /** Withholds another value if those withheld of a table are given away by its whole; tells whether it did. */
        private boolean withholdsOneMore(List<Row> table) {
            List<Row> hidden =
                    table.stream().filter(row -> withheld.contains(row.value())).toList();
            if (hidden.isEmpty() || (hidden.size() > 1 && sum(hidden, Row::counted) >= disclosure.limit())) {
                return false;
            }
            Optional<Row> next = table.stream()
                    .filter(row -> !withheld.contains(row.value()))
                    .min(Comparator.comparing(Row::counted).thenComparing(Row::value));
            next.ifPresent(row -> withheld.add(row.value()));
            return next.isPresent();
        }

        /** The rows of which the numerator may not be shown. */
        private Set<Row> halved(List<Row> table) {
            Set<Row> hidden = new HashSet<>();
            table.stream()
                    .filter(row -> withheld.contains(row.value()) || isSmall(row))
                    .forEach(hidden::add);
            while (!hidden.isEmpty() && !areHidden(hidden) && hidden.size() < table.size()) {
                table.stream()
                        .filter(row -> !hidden.contains(row))
                        .min(Comparator.comparing(Row::counted).thenComparing(Row::value))
                        .ifPresent(hidden::add);
            }
            return hidden;
        }

        private boolean isSmall(Row row) {
            return disclosure.isSmall(row.reached()) || disclosure.isSmall(row.missed());
        }

        /** Whether rows of which the sums are known do not give each other away. */
        private boolean areHidden(Set<Row> hidden) {
            return hidden.size() > 1
                    && !disclosure.isSmall(sum(hidden, Row::reached))
                    && !disclosure.isSmall(sum(hidden, Row::missed));
        }

        /** Whether every figure that counts anybody of a value shows all of it. */
        boolean areWhole(String value) {
            return rows.entrySet().stream()
                    .allMatch(table -> table.getValue().stream()
                            .filter(row -> row.value().equals(value))
                            .noneMatch(row -> halved.getOrDefault(table.getKey(), Set.of())
                                    .contains(row)));
        }

        Map<String, ImmutableSortedMap<String, DisclosedRow>> published() {
            Map<String, ImmutableSortedMap<String, DisclosedRow>> published = new TreeMap<>();
            rows.forEach((id, table) -> published.put(id, published(id, table)));
            return published;
        }

        private ImmutableSortedMap<String, DisclosedRow> published(String id, List<Row> table) {
            Set<Row> hidden = halved.getOrDefault(id, Set.of());
            boolean isTold = rows.keySet().stream()
                    .takeWhile(other -> !other.equals(id))
                    .anyMatch(other -> isToldByDifference(id, other));
            if (table.size() < 2 || hidden.size() == 1 || isToldByWhole(table, hidden) || isTold) {
                return ImmutableSortedMap.of();
            }
            ImmutableSortedMap.Builder<String, DisclosedRow> published = ImmutableSortedMap.naturalOrder();
            table.stream()
                    .filter(row -> !withheld.contains(row.value()))
                    .forEach(row -> published.put(row.value(), disclosed(row, hidden.contains(row))));
            return published.buildOrThrow();
        }

        /** The numerator is shown in proportion to the number counted, so that the share is about the one that it is. */
        private DisclosedRow disclosed(Row row, boolean isHalved) {
            int counted = shown.getOrDefault(row.value(), Map.of()).getOrDefault(row.counted(), 0);
            int reached = rounded(IntMath.divide(counted * row.reached(), row.counted(), RoundingMode.HALF_UP));
            return new DisclosedRow(counted, isHalved ? Optional.empty() : Optional.of(Math.min(reached, counted)));
        }

        /** Whether the whole leaves each number only the least or only the most that is rounded to what would be shown. */
        private boolean isToldByWhole(List<Row> table, Set<Row> hidden) {
            return (table.stream().noneMatch(row -> withheld.contains(row.value())) && areAtOneEnd(table, Row::counted))
                    || (hidden.isEmpty() && (areAtOneEnd(table, Row::reached) || areAtOneEnd(table, Row::missed)));
        }

        /** Whether by the wholes it follows of some row how few people two tables differ in. */
        private boolean isToldByDifference(String id, String other) {
            List<Row> table = rows.getOrDefault(id, List.of());
            return table.stream().noneMatch(row -> withheld.contains(row.value()))
                    && table.stream()
                            .filter(row -> number(other, row.value())
                                    .filter(number -> disclosure.isSmall(Math.abs(row.counted() - number)))
                                    .isPresent())
                            .anyMatch(row -> !couldChange(id, row.value()) && !couldChange(other, row.value()));
        }

        /** Whether one person of a table could be under another value instead, to or from this one, and nobody would see. */
        private boolean couldChange(String id, String value) {
            return IntStream.of(-1, 1)
                    .anyMatch(more -> looksTheSame(id, value, more)
                            && rows.getOrDefault(id, List.of()).stream()
                                    .map(Row::value)
                                    .anyMatch(from -> !from.equals(value) && looksTheSame(id, from, -more)));
        }

        private boolean looksTheSame(String id, String value, int more) {
            Set<Integer> counted = new TreeSet<>();
            rows.keySet().stream()
                    .filter(other -> !other.equals(id))
                    .forEach(other -> number(other, value).ifPresent(counted::add));
            Set<Integer> others = Set.copyOf(counted);
            int number = number(id, value).orElse(0);
            counted.add(number + more);
            Map<Integer, Integer> alike = alike(counted);
            Map<Integer, Integer> now = shown.getOrDefault(value, Map.of());
            return Objects.equals(alike.get(number + more), now.get(number))
                    && others.stream().allMatch(other -> Objects.equals(alike.get(other), now.get(other)));
        }

        private boolean areAtOneEnd(List<Row> table, ToIntFunction<Row> number) {
            return table.stream().mapToInt(number).allMatch(one -> rounded(one) != rounded(one - 1))
                    || table.stream().mapToInt(number).allMatch(one -> rounded(one) != rounded(one + 1));
        }

        private int rounded(int people) {
            return (people + disclosure.step() / 2) / disclosure.step() * disclosure.step();
        }
    }

    /** How many of a value are in the numerator, and how many are counted and are not. */
    private record Row(String value, int reached, int missed) {
        static Row of(String value, Tally tally) {
            int reached = tally.count(Group.NUMERATOR);
            return new Row(value, reached, tally.population() - tally.count(Group.EXCLUDED) - reached);
        }

        int counted() {
            return reached + missed;
        }
    }
}

package org.amir.mel.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amir.core.privacy.SmallGroups;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Tally;

/**
 * Withholds of breakdowns what would tell of few people.
 *
 * <p>A row is withheld where fewer than a limit are counted in it; of a larger one the numerator is withheld where fewer
 * than the limit are in it, or are not. Since the whole is published, and for municipalities and partners their country,
 * other rows are withheld with those, so that no sum gives one away. A breakdown that cannot be shown without is left out.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Disclosure {
    private static final int STANDARD = 6;
    private static final Splitter COUNTRY_FIRST = Splitter.on('/').limit(2);

    private final int limit;

    private Disclosure(int limit) {
        this.limit = limit;
    }

    /** Fewer than six are small. */
    public static Disclosure standard() {
        return below(STANDARD);
    }

    /**
     * @param limit from which number on people may be shown, at least 2
     */
    public static Disclosure below(int limit) {
        checkArgument(
                limit >= 2, "one person is always too few to be shown, so a limit is at least 2, but was %s", limit);
        return new Disclosure(limit);
    }

    /** From which number on people may be shown. */
    public int limit() {
        return limit;
    }

    /** What may be published of a figure's breakdowns; dimensions of which nothing may are left out. */
    public ImmutableSortedMap<Dimension, ImmutableSortedMap<String, DisclosedRow>> breakdowns(Figure figure) {
        ImmutableSortedMap.Builder<Dimension, ImmutableSortedMap<String, DisclosedRow>> breakdowns =
                ImmutableSortedMap.naturalOrder();
        Map<String, DisclosedRow> countries =
                rows(figure.breakdowns().getOrDefault(Dimension.COUNTRY, ImmutableSortedMap.of()));
        figure.breakdowns().forEach((dimension, values) -> {
            ImmutableSortedMap<String, DisclosedRow> rows = switch (dimension) {
                case COUNTRY -> ImmutableSortedMap.copyOf(countries);
                case MUNICIPALITY, PARTNER -> within(countries, values);
                case GENDER, AGE_BAND, LANGUAGE -> rows(values);
            };
            if (!rows.isEmpty()) {
                breakdowns.put(dimension, rows);
            }
        });
        return breakdowns.buildOrThrow();
    }

    /** Rows that are parts of countries, by themselves in each country of which all is published. */
    private ImmutableSortedMap<String, DisclosedRow> within(
            Map<String, DisclosedRow> countries, ImmutableSortedMap<String, Tally> values) {
        Map<String, Map<String, Tally>> byCountry = new TreeMap<>();
        values.forEach((value, tally) -> byCountry
                .computeIfAbsent(COUNTRY_FIRST.splitToList(value).get(0), key -> new TreeMap<>())
                .put(value, tally));
        ImmutableSortedMap.Builder<String, DisclosedRow> rows = ImmutableSortedMap.naturalOrder();
        byCountry.forEach((country, parts) -> {
            Optional<Integer> known =
                    Optional.ofNullable(countries.get(country)).flatMap(DisclosedRow::numerator);
            rows.putAll(known.isPresent() ? rows(parts) : Maps.transformValues(parts, tally -> DisclosedRow.WITHHELD));
        });
        return rows.buildOrThrow();
    }

    /**
     * What may be published of a whole that falls into parts, its total being known: for example persons by gender.
     *
     * @param sizes of the parts, each at least 0
     * @return each part's size; empty where it is withheld
     */
    public <K extends Comparable<K>> ImmutableSortedMap<K, Optional<Integer>> parts(Map<K, Integer> sizes) {
        ImmutableList<Map.Entry<K, Integer>> some =
                sizes.entrySet().stream().filter(entry -> entry.getValue() > 0).collect(toImmutableList());
        BitSet withheld =
                SmallGroups.withheld(some.stream().mapToInt(Map.Entry::getValue).toArray(), limit);
        Map<K, Optional<Integer>> parts = new TreeMap<>(Maps.transformValues(sizes, Optional::of));
        withheld.stream().forEach(place -> parts.put(some.get(place).getKey(), Optional.empty()));
        return ImmutableSortedMap.copyOf(parts);
    }

    private ImmutableSortedMap<String, DisclosedRow> rows(Map<String, Tally> values) {
        ImmutableList<Row> rows = values.entrySet().stream()
                .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
        Set<Row> withheld = withheld(rows);
        Set<Row> halved = new HashSet<>(
                Sets.union(withheld, ImmutableSet.copyOf(Iterables.filter(rows, row -> row.isSmall(limit)))));
        while (!halved.isEmpty() && !areHidden(halved) && halved.size() < rows.size()) {
            rows.stream()
                    .filter(row -> !halved.contains(row))
                    .min(Comparator.comparing(Row::counted).thenComparing(Row::value))
                    .ifPresent(halved::add);
        }
        ImmutableSortedMap.Builder<String, DisclosedRow> disclosed = ImmutableSortedMap.naturalOrder();
        if (halved.size() != 1) {
            rows.forEach(row -> disclosed.put(
                    row.value(),
                    new DisclosedRow(
                            unless(withheld.contains(row), row.counted()),
                            unless(halved.contains(row), row.reached()))));
        }
        return disclosed.buildOrThrow();
    }

    private static Optional<Integer> unless(boolean hidden, int number) {
        return hidden ? Optional.empty() : Optional.of(number);
    }

    /** The rows of which not even the number counted may be shown. */
    private ImmutableSet<Row> withheld(ImmutableList<Row> rows) {
        ImmutableList<Row> some = rows.stream().filter(row -> row.counted() > 0).collect(toImmutableList());
        return SmallGroups.withheld(some.stream().mapToInt(Row::counted).toArray(), limit).stream()
                .mapToObj(some::get)
                .collect(toImmutableSet());
    }

    /** Whether rows of which the sums are known do not give each other away. */
    private boolean areHidden(Set<Row> rows) {
        int reached = rows.stream().mapToInt(Row::reached).sum();
        int missed = rows.stream().mapToInt(Row::missed).sum();
        return rows.size() > 1 && (reached == 0 || reached >= limit) && (missed == 0 || missed >= limit);
    }

    /** How many of a row are in the numerator, and how many are not. */
    private record Row(String value, int reached, int missed) {
        static Row of(String value, Tally tally) {
            int reached = tally.count(Group.NUMERATOR);
            return new Row(value, reached, tally.population() - tally.count(Group.EXCLUDED) - reached);
        }

        int counted() {
            return reached + missed;
        }

        boolean isSmall(int limit) {
            return (reached > 0 && reached < limit) || (missed > 0 && missed < limit);
        }
    }
}

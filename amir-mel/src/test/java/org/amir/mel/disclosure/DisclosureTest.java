package org.amir.mel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.amir.mel.BrokenDownFigure;
import org.amir.mel.BrokenDownFigure.Row;
import org.amir.mel.Evaluation;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Dimension;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Row::new)
                .filter(row -> row.counted() > 0);
    }

    private static ImmutableSortedMap<String, DisclosedRow> disclosed(int limit, Map<String, Row> rows) {
        return disclosed(limit, ImmutableMap.of("K3", rows), Dimension.GENDER)
                .getOrDefault("K3", ImmutableSortedMap.of());
    }

    /** What may be published of each figure by one dimension. */
    private static Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed(
            int limit, Map<String, Map<String, Row>> figures, Dimension dimension) {
        List<Figure> broken = new ArrayList<>();
        figures.forEach((id, rows) -> {
            Map<ImmutableSetMultimap<Dimension, String>, Row> standing = new LinkedHashMap<>();
            rows.forEach((value, row) -> standing.put(ImmutableSetMultimap.of(dimension, value), row));
            broken.add(BrokenDownFigure.of(id, standing));
        });
        return Maps.asMap(
                figures.keySet(),
                id -> Disclosure.below(limit)
                        .breakdowns(broken)
                        .row(id)
                        .getOrDefault(dimension, ImmutableSortedMap.of()));
    }

    private static DisclosedRow shown(int counted, int numerator) {
        return new DisclosedRow(counted, Optional.of(numerator));
    }

    private static DisclosedRow countedAlone(int counted) {
        return new DisclosedRow(counted, Optional.empty());
    }

    @Test
    void what_is_not_small_is_shown_to_the_nearest_five() {
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(6, 7), "woman", new Row(20, 0))))
                .containsExactly(Map.entry("man", shown(15, 5)), Map.entry("woman", shown(20, 20)));
    }

    @Test
    void a_small_row_is_left_out_and_the_smallest_other_with_it() {
        assertThat(disclosed(
                        6,
                        ImmutableMap.of("man", new Row(8, 7), "non-binary", new Row(2, 1), "woman", new Row(20, 30))))
                .containsExactly(Map.entry("woman", shown(50, 20)));
    }

    @Test
    void of_a_row_in_which_few_missed_it_the_number_counted_is_shown_alone() {
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(8, 1), "woman", new Row(20, 30), "x", new Row(40, 30))))
                .containsExactly(
                        Map.entry("man", countedAlone(10)),
                        Map.entry("woman", countedAlone(50)),
                        Map.entry("x", shown(70, 40)));
    }

    @Test
    void a_breakdown_that_would_only_repeat_the_whole_or_give_it_away_is_left_out() {
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(8, 1)))).isEmpty();
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(2, 1)))).isEmpty();
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(18, 16)))).isEmpty();
    }

    @Test
    void within_a_country_of_which_not_all_is_shown_no_part_is() {
        Map<ImmutableSetMultimap<Dimension, String>, Row> rows = ImmutableMap.of(
                place("FI", "FI/turku"), new Row(2, 2),
                place("SE", "SE/lund"), new Row(10, 10),
                place("SE", "SE/uppsala"), new Row(30, 20),
                place("DE", "DE/bonn"), new Row(30, 30),
                place("DE", "DE/köln"), new Row(201, 100));

        Map<Dimension, ImmutableSortedMap<String, DisclosedRow>> disclosed = Disclosure.standard()
                .breakdowns(List.of(BrokenDownFigure.of(rows)))
                .row("K3");

        assertThat(disclosed.get(Dimension.COUNTRY)).containsExactly(Map.entry("DE", shown(360, 230)));
        assertThat(disclosed.get(Dimension.MUNICIPALITY))
                .containsExactly(Map.entry("DE/bonn", shown(60, 30)), Map.entry("DE/köln", shown(300, 200)));
    }

    private static ImmutableSetMultimap<Dimension, String> place(String country, String municipality) {
        return ImmutableSetMultimap.of(Dimension.COUNTRY, country, Dimension.MUNICIPALITY, municipality);
    }

    @Test
    void a_row_of_people_who_are_excluded_is_not_even_named() {
        assertThat(disclosed(
                        6,
                        ImmutableMap.of("man", new Row(9, 7), "woman", new Row(9, 20), "non-binary", new Row(0, 0, 1))))
                .containsOnlyKeys("man", "woman");
    }

    @Test
    void a_breakdown_of_which_the_whole_tells_each_number_is_left_out() {
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(10, 10), "woman", new Row(12, 20))))
                .isNotEmpty();
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(12, 15), "woman", new Row(12, 20))))
                .isEmpty();
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(20, 8), "woman", new Row(20, 13))))
                .isEmpty();
    }

    @Test
    void what_is_left_out_of_one_figure_is_left_out_of_others_on_the_same_people() {
        Map<String, Row> mentees =
                ImmutableMap.of("man", new Row(10, 10), "minor", new Row(7, 2), "woman", new Row(20, 40));
        Map<String, Row> fewer =
                ImmutableMap.of("man", new Row(10, 9), "minor", new Row(4, 0), "woman", new Row(60, 40));

        Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed =
                disclosed(6, ImmutableMap.of("K3", mentees, "K7", fewer, "K5", mentees), Dimension.AGE_BAND);

        assertThat(disclosed.get("K3")).containsOnlyKeys("woman");
        assertThat(disclosed.get("K7")).containsOnlyKeys("woman");
        assertThat(disclosed.get("K5")).containsOnlyKeys("man", "minor", "woman");
    }

    @Test
    void numbers_of_several_figures_that_differ_little_are_shown_as_one() {
        Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed = disclosed(
                6,
                ImmutableMap.of(
                        "K3", ImmutableMap.of("man", new Row(30, 34), "woman", new Row(40, 51)),
                        "K7", ImmutableMap.of("man", new Row(40, 20), "woman", new Row(60, 27))),
                Dimension.GENDER);

        assertThat(disclosed.get("K3"))
                .containsExactly(Map.entry("man", shown(60, 30)), Map.entry("woman", shown(85, 35)));
        assertThat(disclosed.get("K7"))
                .containsExactly(Map.entry("man", shown(60, 40)), Map.entry("woman", shown(85, 60)));
    }

    @Test
    void where_many_figures_lie_near_each_other_in_a_row_it_is_left_out() {
        Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed = disclosed(
                6,
                ImmutableMap.of(
                        "K3",
                                ImmutableMap.of(
                                        "man", new Row(30, 30), "other", new Row(20, 20), "woman", new Row(40, 50)),
                        "K6",
                                ImmutableMap.of(
                                        "man", new Row(30, 34), "other", new Row(20, 20), "woman", new Row(40, 50)),
                        "K7",
                                ImmutableMap.of(
                                        "man", new Row(30, 38), "other", new Row(20, 20), "woman", new Row(40, 50))),
                Dimension.GENDER);

        assertThat(disclosed.values()).allSatisfy(rows -> assertThat(rows).containsOnlyKeys("woman"));
    }

    @Test
    void a_figure_that_its_parts_tell_is_not_broken_down() {
        Map<String, Row> rows = ImmutableMap.of("man", new Row(10, 10), "woman", new Row(20, 40));

        assertThat(disclosed(6, ImmutableMap.of("K2", rows, "K2a", rows), Dimension.GENDER))
                .hasEntrySatisfying("K2", none -> assertThat(none).isEmpty())
                .hasEntrySatisfying("K2a", some -> assertThat(some).hasSize(2));
    }

    @Test
    void figures_of_few_people_are_small_and_those_on_countries_are_not() {
        assertThat(Disclosure.standard().isOfFew(BrokenDownFigure.of(Map.of(ImmutableSetMultimap.of(), new Row(2, 3)))))
                .isTrue();
        assertThat(Disclosure.standard().isOfFew(BrokenDownFigure.of(Map.of(ImmutableSetMultimap.of(), new Row(3, 3)))))
                .isFalse();
        assertThat(Disclosure.standard()
                        .isOfFew(Evaluation.on(LocalDate.EPOCH)
                                .result()
                                .figure("K9", "")
                                .orElseThrow()))
                .isFalse();
    }

    @Test
    void a_limit_that_would_show_single_people_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.below(1))
                .withMessageContaining("at least 2");
    }

    /** Everything that the published rows and the known whole leave possible, counted out. */
    @Property(tries = 400)
    void no_small_number_follows_from_what_is_published(@ForAll @Size(min = 1, max = 3) List<@From("rows") Row> rows) {
        Map<String, Row> named = named(rows);
        ImmutableSortedMap<String, DisclosedRow> disclosed = disclosed(3, named);
        if (disclosed.isEmpty()) {
            return;
        }

        List<Set<Row>> possible = Possibilities.of(published(disclosed, rows), rows);

        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Set<Row> ofRow = possible.get(i);
            assertThat(ofRow).contains(row);
            assertHidden(row.reached(), ofRow.stream().map(Row::reached).toList());
            assertHidden(row.missed(), ofRow.stream().map(Row::missed).toList());
            assertHidden(row.counted(), ofRow.stream().map(Row::counted).toList());
        }
    }

    private static List<Optional<DisclosedRow>> published(Map<String, DisclosedRow> disclosed, List<Row> rows) {
        return NAMES.stream()
                .limit(rows.size())
                .map(name -> Optional.ofNullable(disclosed.get(name)))
                .toList();
    }

    /**
     * Two figures on the same people, of which the second leaves some of them out, are both published: by no counting out
     * does it follow how few were left out of a row.
     */
    @Property(tries = 400)
    void how_few_a_figure_leaves_out_of_another_does_not_follow(
            @ForAll @Size(min = 2, max = 3) List<@From("nested") Nested> rows) {
        List<Row> all = rows.stream().map(Nested::all).toList();
        List<Row> some = rows.stream().map(Nested::some).toList();
        Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed =
                disclosed(3, ImmutableMap.of("K3", named(all), "K7", named(some)), Dimension.GENDER);
        Map<String, DisclosedRow> ofAll = disclosed.getOrDefault("K3", ImmutableSortedMap.of());
        Map<String, DisclosedRow> ofSome = disclosed.getOrDefault("K7", ImmutableSortedMap.of());
        if (ofAll.isEmpty() || ofSome.isEmpty()) {
            return;
        }

        List<Set<Integer>> leftOut =
                Possibilities.ofDifferences(published(ofAll, all), all, published(ofSome, some), some);

        for (int i = 0; i < rows.size(); i++) {
            int number = all.get(i).counted() - some.get(i).counted();
            assertThat(leftOut.get(i)).contains(number);
            assertHidden(number, List.copyOf(leftOut.get(i)));
        }
    }

    /** The wholes differ by four: one row by three at least, since it shows two numbers, and the other by one then. */
    @Test
    void a_figure_is_not_shown_where_one_difference_leaves_only_one_number_for_another() {
        Map<String, Map<String, Row>> figures = ImmutableMap.of(
                "K3", named(List.of(new Row(3, 3), new Row(2, 3))), "K7", named(List.of(new Row(3, 0), new Row(2, 2))));

        Map<String, ImmutableSortedMap<String, DisclosedRow>> disclosed = disclosed(3, figures, Dimension.GENDER);

        assertThat(disclosed.get("K3")).isNotEmpty();
        assertThat(disclosed.get("K7")).isEmpty();
    }

    /** A row of two figures, the second of which has no more people. */
    private record Nested(Row all, Row some) {}

    @Provide
    Arbitrary<Nested> nested() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((reached, missed, leftOut) ->
                        new Nested(new Row(reached, missed), new Row(reached, Math.max(0, missed - leftOut))))
                .filter(one -> one.all().counted() > 0);
    }

    private static void assertHidden(int number, List<Integer> possible) {
        if (number > 0 && number < 3) {
            assertThat(new HashSet<>(possible)).hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 400)
    void no_small_number_solves_the_equations_of_all_published_tables(
            @ForAll @Size(min = 1, max = 8) List<@From("rows") Row> rows) {
        Map<ImmutableSetMultimap<Dimension, String>, Row> places = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String country = "C" + i % 3;
            places.put(place(country, country + "/" + NAMES.get(i)), rows.get(i));
        }
        Map<Dimension, ImmutableSortedMap<String, DisclosedRow>> disclosed = Disclosure.below(3)
                .breakdowns(List.of(BrokenDownFigure.of(places)))
                .row("K3");

        PublishedEquations equations = new PublishedEquations(places, disclosed);

        assertThat(equations.smallNumbersThatFollow(3)).isEmpty();
    }

    private static Map<String, Row> named(List<Row> rows) {
        Map<String, Row> named = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            named.put(NAMES.get(i), rows.get(i));
        }
        return named;
    }
}

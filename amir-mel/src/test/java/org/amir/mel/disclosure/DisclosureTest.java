package org.amir.mel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
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
import org.amir.mel.evidence.Dimension;
import org.amir.mel.measurement.Share;
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
        Map<ImmutableSetMultimap<Dimension, String>, Row> standing = new LinkedHashMap<>();
        rows.forEach((value, row) -> standing.put(ImmutableSetMultimap.of(Dimension.GENDER, value), row));
        return Disclosure.below(limit)
                .breakdowns(BrokenDownFigure.of(standing))
                .getOrDefault(Dimension.GENDER, ImmutableSortedMap.of());
    }

    private static DisclosedRow shown(int counted, int numerator) {
        return new DisclosedRow(Optional.of(counted), Optional.of(numerator));
    }

    private static DisclosedRow countedAlone(int counted) {
        return new DisclosedRow(Optional.of(counted), Optional.empty());
    }

    @Test
    void what_is_not_small_is_shown_whole() {
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(6, 7), "woman", new Row(20, 0))))
                .containsExactly(Map.entry("man", shown(13, 6)), Map.entry("woman", shown(20, 20)));
    }

    @Test
    void a_small_row_is_withheld_and_the_smallest_other_with_it() {
        assertThat(disclosed(
                        6,
                        ImmutableMap.of("man", new Row(8, 7), "non-binary", new Row(2, 1), "woman", new Row(20, 30))))
                .containsExactly(
                        Map.entry("man", DisclosedRow.WITHHELD),
                        Map.entry("non-binary", DisclosedRow.WITHHELD),
                        Map.entry("woman", shown(50, 20)));
    }

    @Test
    void of_a_row_in_which_few_missed_it_the_number_counted_is_shown_alone() {
        assertThat(disclosed(6, ImmutableMap.of("man", new Row(8, 1), "woman", new Row(20, 30), "x", new Row(40, 30))))
                .containsExactly(
                        Map.entry("man", countedAlone(9)),
                        Map.entry("woman", countedAlone(50)),
                        Map.entry("x", shown(70, 40)));
    }

    @Test
    void a_breakdown_that_would_only_repeat_the_whole_or_give_it_away_is_left_out() {
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(8, 1)))).isEmpty();
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(2, 1)))).isEmpty();
        assertThat(disclosed(6, ImmutableMap.of("woman", new Row(8, 6)))).containsOnlyKeys("woman");
    }

    @Test
    void within_a_country_of_which_not_all_is_shown_no_part_is() {
        Map<ImmutableSetMultimap<Dimension, String>, Row> rows = ImmutableMap.of(
                place("FI", "FI/turku"), new Row(2, 2),
                place("SE", "SE/lund"), new Row(10, 10),
                place("SE", "SE/uppsala"), new Row(30, 20),
                place("DE", "DE/köln"), new Row(200, 100));

        ImmutableSortedMap<Dimension, ImmutableSortedMap<String, DisclosedRow>> disclosed =
                Disclosure.standard().breakdowns(BrokenDownFigure.of(rows));

        assertThat(disclosed.get(Dimension.COUNTRY))
                .containsEntry("FI", DisclosedRow.WITHHELD)
                .containsEntry("SE", DisclosedRow.WITHHELD)
                .containsEntry("DE", shown(300, 200));
        assertThat(disclosed.get(Dimension.MUNICIPALITY))
                .containsEntry("SE/lund", DisclosedRow.WITHHELD)
                .containsEntry("SE/uppsala", DisclosedRow.WITHHELD)
                .containsEntry("DE/köln", shown(300, 200));
    }

    private static ImmutableSetMultimap<Dimension, String> place(String country, String municipality) {
        return ImmutableSetMultimap.of(Dimension.COUNTRY, country, Dimension.MUNICIPALITY, municipality);
    }

    @Test
    void parts_of_a_whole_take_the_smallest_other_with_a_small_one() {
        assertThat(Disclosure.standard().parts(ImmutableMap.of("man", 12, "woman", 40, "non-binary", 1, "none", 0)))
                .containsExactly(
                        Map.entry("man", Optional.empty()),
                        Map.entry("non-binary", Optional.empty()),
                        Map.entry("none", Optional.of(0)),
                        Map.entry("woman", Optional.of(40)));
    }

    @Test
    void a_row_has_a_share_where_both_numbers_are_shown() {
        assertThat(shown(8, 6).share()).contains(new Share(6, 8));
        assertThat(countedAlone(8).share()).isEmpty();
        assertThat(shown(0, 0).share()).isEmpty();
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

        List<Set<Row>> possible = Possibilities.of(List.copyOf(disclosed.values()), rows);

        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Set<Row> ofRow = possible.get(i);
            assertThat(ofRow).contains(row);
            assertHidden(row.reached(), ofRow.stream().map(Row::reached).toList());
            assertHidden(row.missed(), ofRow.stream().map(Row::missed).toList());
            assertHidden(row.counted(), ofRow.stream().map(Row::counted).toList());
        }
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
        ImmutableSortedMap<Dimension, ImmutableSortedMap<String, DisclosedRow>> disclosed =
                Disclosure.below(3).breakdowns(BrokenDownFigure.of(places));

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

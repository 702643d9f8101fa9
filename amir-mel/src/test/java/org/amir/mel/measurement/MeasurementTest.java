package org.amir.mel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final Share SEVENTY = Share.ofPercent(70);

    /** Measures a population in which so many fall into each group, in the groups' order. */
    private static Measurement measure(int excluded, int numerator, int notYetDue, int notKnown, int denominatorOnly) {
        ImmutableMap<Group, Integer> counts = ImmutableMap.of(
                Group.EXCLUDED, excluded,
                Group.NUMERATOR, numerator,
                Group.NOT_YET_DUE, notYetDue,
                Group.NOT_KNOWN, notKnown,
                Group.DENOMINATOR_ONLY, denominatorOnly);
        List<Placement> placements = new ArrayList<>();
        counts.forEach((group, count) -> {
            for (int k = 0; k < count; k++) {
                placements.add(new Placement(group.code() + "-" + k, group, "because"));
            }
        });
        return measure(placements);
    }

    private static Measurement measure(List<Placement> placements) {
        ImmutableSet<String> population =
                placements.stream().map(Placement::member).collect(ImmutableSet.toImmutableSet());
        return Measurement.of(SEVENTY, population, placements);
    }

    @Test
    void the_worked_example_of_the_definitions_is_open_at_three_of_nine() {
        Measurement example = measure(1, 3, 6, 0, 0);

        assertThat(example.population()).isEqualTo(10);
        assertThat(example.value()).contains(new Share(3, 9));
        assertThat(example.lower()).contains(new Share(3, 9));
        assertThat(example.upper()).contains(new Share(9, 9));
        assertThat(example.status()).isEqualTo(Status.OPEN);
    }

    @Nested
    class GivenNobodyIsNotYetDue {
        @Test
        void the_value_leaves_out_who_is_not_known() {
            assertThat(measure(2, 7, 0, 5, 1).value()).contains(new Share(7, 8));
        }

        @Test
        void the_bounds_take_who_is_not_known_as_missed_and_as_reached() {
            Measurement figure = measure(2, 7, 0, 5, 1);

            assertThat(figure.lower()).contains(new Share(7, 13));
            assertThat(figure.upper()).contains(new Share(12, 13));
        }

        @Test
        void it_is_met_exactly_at_the_target() {
            assertThat(measure(0, 7, 0, 0, 3).status()).isEqualTo(Status.MET);
        }

        @Test
        void it_is_not_met_just_below_the_target() {
            assertThat(measure(0, 69, 0, 0, 31).status()).isEqualTo(Status.NOT_MET);
        }

        @Test
        void it_is_inconclusive_if_who_is_not_known_could_decide() {
            assertThat(measure(0, 6, 0, 1, 3).status()).isEqualTo(Status.INCONCLUSIVE);
        }
    }

    @Nested
    class GivenSomebodyIsNotYetDue {
        @Test
        void early_successes_do_not_read_as_all() {
            assertThat(measure(0, 2, 8, 0, 0).value()).contains(new Share(2, 10));
        }

        @Test
        void it_is_met_already_if_the_rest_cannot_change_it() {
            assertThat(measure(0, 8, 2, 0, 0).status()).isEqualTo(Status.MET);
        }

        @Test
        void it_is_not_met_already_if_the_rest_cannot_help() {
            assertThat(measure(0, 1, 1, 0, 8).status()).isEqualTo(Status.NOT_MET);
        }

        @Test
        void it_is_open_even_if_somebody_is_not_known() {
            assertThat(measure(0, 5, 1, 2, 2).status()).isEqualTo(Status.OPEN);
        }
    }

    @Nested
    class GivenNobodyIsLeft {
        @Test
        void an_empty_population_is_no_data_and_never_nought_or_all() {
            Measurement figure = measure(0, 0, 0, 0, 0);

            assertThat(figure.value()).isEmpty();
            assertThat(figure.lower()).isEmpty();
            assertThat(figure.upper()).isEmpty();
            assertThat(figure.status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void a_population_of_excluded_members_is_no_data() {
            assertThat(measure(4, 0, 0, 0, 0).status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void a_population_of_whom_nothing_is_known_has_bounds_but_no_value() {
            Measurement figure = measure(0, 0, 0, 3, 0);

            assertThat(figure.value()).isEmpty();
            assertThat(figure.lower()).contains(new Share(0, 3));
            assertThat(figure.upper()).contains(new Share(3, 3));
            assertThat(figure.status()).isEqualTo(Status.INCONCLUSIVE);
        }
    }

    @Nested
    class GivenPlacementsThatDoNotAddUp {
        private final Placement reached = new Placement("p-1", Group.NUMERATOR, "reached");
        private final Placement missed = new Placement("p-2", Group.DENOMINATOR_ONLY, "missed");

        @Test
        void everybody_who_is_wrong_is_named() {
            Placement again = new Placement("p-1", Group.NOT_KNOWN, "no-diary");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Measurement.of(
                            SEVENTY, ImmutableSet.of("p-1", "p-4", "p-3"), ImmutableList.of(reached, again, missed)))
                    .withMessage("a figure must add up to its population, but placed twice: [p-1],"
                            + " not placed: [p-3, p-4], not of the population: [p-2]");
        }

        @Test
        void a_placement_without_a_reason_is_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Placement("p-1", Group.EXCLUDED, " "));
        }
    }

    @Property
    void every_member_is_in_exactly_one_group(@ForAll @Size(max = 40) List<Group> groups) {
        Measurement figure = measure(placed(groups));

        assertThat(Arrays.stream(Group.values()).mapToInt(figure::count).sum()).isEqualTo(figure.population());
        assertThat(Arrays.stream(Group.values()).flatMap(group -> figure.members(group).stream()))
                .doesNotHaveDuplicates()
                .hasSize(groups.size());
    }

    @Property
    void the_order_of_placements_changes_nothing(@ForAll @Size(max = 40) List<Group> groups, @ForAll long seed) {
        List<Placement> shuffled = placed(groups);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(measure(shuffled)).isEqualTo(measure(placed(groups)));
    }

    @Property
    void the_value_so_far_lies_between_the_bounds_if_all_is_known(@ForAll @Size(max = 40) List<Group> groups) {
        Measurement figure = measure(
                placed(groups.stream().filter(group -> group != Group.NOT_KNOWN).toList()));

        figure.value()
                .ifPresent(value -> assertThat(value)
                        .isGreaterThanOrEqualTo(figure.lower().orElseThrow())
                        .isLessThanOrEqualTo(figure.upper().orElseThrow()));
        assertThat(figure.value().isPresent()).isEqualTo(figure.lower().isPresent());
    }

    @Test
    void shares_compare_by_value_and_round_half_up() {
        assertThat(new Share(1, 2)).isEqualByComparingTo(new Share(2, 4)).isLessThan(new Share(2, 3));
        assertThat(new Share(2, 3).rounded()).isEqualTo(new BigDecimal("0.6667"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0));
    }

    private static List<Placement> placed(List<Group> groups) {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            placements.add(new Placement("p-" + i, groups.get(i), "because"));
        }
        return placements;
    }
}

package org.amir.mel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Share SEVENTY = Share.ofPercent(70);

    private static Placement placed(int number, Group group) {
        return new Placement("p-" + number, group, "because-" + number % 3);
    }

    private static List<Placement> placed(List<Group> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> placed(i, groups.get(i)))
                .toList();
    }

    @Test
    void a_roll_up_adds_counts_and_never_averages_shares() {
        Tally small = Tally.of(ImmutableList.of(placed(1, Group.NUMERATOR)));
        Tally large = Tally.of(placed(Collections.nCopies(9, Group.DENOMINATOR_ONLY)));

        assertThat(small.plus(large).value()).contains(new Share(1, 10));
    }

    @Test
    void reasons_are_counted_within_their_group() {
        Tally tally = Tally.of(ImmutableList.of(
                new Placement("p-1", Group.EXCLUDED, "moved-away"),
                new Placement("p-2", Group.EXCLUDED, "moved-away"),
                new Placement("p-3", Group.NUMERATOR, "reached")));

        assertThat(tally.reasons().get(Group.EXCLUDED)).containsExactly(Map.entry("moved-away", 2));
        assertThat(tally.population()).isEqualTo(3);
    }

    @Property
    void parts_add_up_to_the_whole_in_any_order(@ForAll @Size(max = 30) List<Group> groups, @ForAll long seed) {
        List<Placement> placements = placed(groups);
        List<Tally> shards = new ArrayList<>(
                placements.stream().map(one -> Tally.of(ImmutableList.of(one))).toList());
        Collections.shuffle(shards, new Random(seed));

        assertThat(shards.stream().reduce(Tally.none(), Tally::plus)).isEqualTo(Tally.of(placements));
    }

    @Property
    void it_says_what_the_measurement_of_the_same_people_says(@ForAll @Size(max = 30) List<Group> groups) {
        List<Placement> placements = placed(groups);
        Measurement whole = Measurement.of(
                SEVENTY, placements.stream().map(Placement::member).collect(ImmutableSet.toImmutableSet()), placements);

        assertThat(Tally.of(placements)).isEqualTo(whole.tally());
        assertThat(Tally.of(placements).status(SEVENTY)).isEqualTo(whole.status());
    }

    @Test
    void a_whole_is_met_if_each_part_is_and_not_met_if_one_is_not() {
        assertThat(Status.ofAll(List.of(Status.MET, Status.MET))).isEqualTo(Status.MET);
        assertThat(Status.ofAll(List.of(Status.NO_DATA, Status.NOT_MET))).isEqualTo(Status.NOT_MET);
        assertThat(Status.ofAll(List.of(Status.OPEN, Status.NO_DATA))).isEqualTo(Status.NO_DATA);
        assertThat(Status.ofAll(List.of(Status.INCONCLUSIVE, Status.OPEN))).isEqualTo(Status.OPEN);
        assertThat(Status.ofAll(List.of(Status.MET, Status.INCONCLUSIVE))).isEqualTo(Status.INCONCLUSIVE);
        assertThatIllegalArgumentException().isThrownBy(() -> Status.ofAll(List.of()));
    }

    @Test
    void completeness_adds_up_and_has_no_share_of_nothing() {
        Completeness both = Completeness.ofOne(true, false).plus(Completeness.ofOne(false, false));

        assertThat(both).isEqualTo(new Completeness(2, 1, 0));
        assertThat(both.share()).contains(new Share(1, 2));
        assertThat(both.onTimeShare()).contains(new Share(0, 2));
        assertThat(Completeness.NONE.share()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Completeness(1, 0, 1));
    }
}

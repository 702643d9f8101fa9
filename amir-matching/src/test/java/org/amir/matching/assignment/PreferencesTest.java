package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void a_pair_that_one_alone_ranks_is_left_out_and_counted() {
        Preferences preferences = Preferences.builder(2, 2)
                .row(0, List.of(List.of(1, 0)))
                .row(1, List.of(List.of(1)))
                .column(0, List.of(List.of(1), List.of(0)))
                .build();

        assertThat(preferences).hasToString("Preferences{2 rows, 2 columns, 1 pairs}");
        assertThat(preferences.oneSided()).isEqualTo(3);
        assertThat(StableMatching.bestForRows(preferences).columns()).containsExactly(0, -1);
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_has_built() {
        Preferences.Builder builder = Preferences.builder(1, 2)
                .row(0, List.of(List.of(0), List.of(1)))
                .column(0, List.of(List.of(0)))
                .column(1, List.of(List.of(0)));
        Preferences before = builder.build();
        Preferences after = builder.capacity(0, 0).build();

        assertThat(StableMatching.bestForRows(before).columns()).containsExactly(0);
        assertThat(StableMatching.bestForRows(after).columns()).containsExactly(1);
    }

    @Test
    void what_is_not_there_or_ranked_twice_is_refused() {
        Preferences.Builder builder = Preferences.builder(2, 3);

        assertRefused(() -> Preferences.builder(-1, 0), "rows must be 0 or more, but were -1");
        assertRefused(() -> Preferences.builder(0, -1), "columns must be 0 or more, but were -1");
        assertRefused(() -> builder.row(2, List.of()), "row must be 0 or more and below 2, but was 2");
        assertRefused(() -> builder.column(3, List.of()), "column must be 0 or more and below 3, but was 3");
        assertRefused(() -> builder.capacity(3, 1), "column must be 0 or more and below 3, but was 3");
        assertRefused(() -> builder.capacity(2, -1), "column 2 must have 0 or more places, but was given -1");
        assertRefused(
                () -> builder.row(1, List.of(List.of(0), List.of(3))),
                "row 1 must rank each column by a number from 0 and below 3, but ranked 3");
        assertRefused(
                () -> builder.column(2, List.of(List.of(-1))),
                "column 2 must rank each row by a number from 0 and below 2, but ranked -1");
        assertRefused(
                () -> builder.row(1, List.of(List.of(0, 2), List.of(1, 2))),
                "row 1 must rank each column once, but ranked 2 twice");
        assertRefused(
                () -> Preferences.ofScores(AssignmentProblem.builder(2, 1).build(), new long[] {0, -9}),
                "the priority of row 1 must be 0 or more, but was -9");
        assertRefused(
                () -> Preferences.ofScores(AssignmentProblem.builder(2, 1).build(), new long[1]),
                "there are 2 rows, but 1 priorities");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}

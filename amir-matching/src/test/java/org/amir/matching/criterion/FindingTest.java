package org.amir.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding SCORED = Finding.scored(Score.ofMicro(666_667), "theme:housing");
    private static final Finding NOT_APPLYING = Finding.doesNotApply();
    private static final Finding NOT_KNOWN = Finding.notKnown("themes-needed");

    @Test
    void a_score_is_written_with_six_decimals_and_the_rest_by_a_sign() {
        assertThat(SCORED.code()).isEqualTo("0.666667");
        assertThat(NOT_APPLYING.code()).isEqualTo("n/a");
        assertThat(NOT_KNOWN.code()).isEqualTo("?");
    }

    @Test
    void what_is_not_known_applies_without_a_score() {
        assertThat(NOT_KNOWN.applies()).isTrue();
        assertThat(NOT_KNOWN.score()).isEmpty();
        assertThat(SCORED.applies()).isTrue();
        assertThat(SCORED.score()).contains(Score.ofMicro(666_667));
        assertThat(NOT_APPLYING.applies()).isFalse();
        assertThat(NOT_APPLYING.score()).isEmpty();
    }

    @Test
    void details_are_the_evidence_or_what_is_missing() {
        assertThat(SCORED.details()).isEqualTo(ImmutableList.of("theme:housing"));
        assertThat(NOT_KNOWN.details()).isEqualTo(ImmutableList.of("themes-needed"));
        assertThat(NOT_APPLYING.details()).isEmpty();
    }
}

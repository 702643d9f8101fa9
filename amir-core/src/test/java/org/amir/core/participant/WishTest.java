package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WishTest {
    @Test
    void no_preference_wants_nothing() {
        Wish<Gender> wish = Wish.noPreference();

        assertThat(wish.wanted()).isEmpty();
        assertThat(wish.preferred()).isEmpty();
        assertThat(wish.required()).isEmpty();
    }

    @Test
    void a_preference_is_preferred_and_not_required() {
        Wish<Gender> wish = Wish.prefer(Gender.WOMAN);

        assertThat(wish.preferred()).contains(Gender.WOMAN);
        assertThat(wish.required()).isEmpty();
    }

    @Test
    void a_must_is_required_and_not_merely_preferred() {
        Wish<Gender> wish = Wish.must(Gender.WOMAN);

        assertThat(wish.required()).contains(Gender.WOMAN);
        assertThat(wish.preferred()).isEmpty();
        assertThat(wish).isNotEqualTo(Wish.prefer(Gender.WOMAN));
    }

    @Test
    void a_must_says_what_must_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImmutableWish.<Gender>builder().isMust(true).build())
                .withMessage("a must says what must be");
    }
}

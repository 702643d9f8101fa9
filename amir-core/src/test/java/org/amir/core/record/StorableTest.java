package org.amir.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Residence;
import org.amir.core.supervision.ConfidentialText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no store is given, so that all of them keep the same. */
class StorableTest {
    private static Stream<ThrowingCallable> takersOf(String text) {
        return Stream.of(
                () -> FreeText.of(text),
                () -> ConfidentialText.of(text),
                () -> Identity.builder().name(text).build(),
                () -> Identity.builder().email(text).build(),
                () -> Identity.builder().phone(text).build(),
                () -> Residence.builder().place(text).build(),
                () -> Residence.builder().postcode(text).build());
    }

    private static void assertRefused(String text, String message) {
        assertThat(takersOf(text))
                .allSatisfy(taker ->
                        assertThatIllegalArgumentException().isThrownBy(taker).withMessage(message));
    }

    @ParameterizedTest
    @MethodSource
    void what_some_databases_cannot_keep_is_refused_by_its_place_alone(String text, int place) {
        assertRefused(
                text,
                "a text has no NUL and no half of a surrogate pair, since some databases cannot keep them, but this one has"
                        + " one as character " + place + " of " + text.length() + "; leave it out");
    }

    static Stream<Arguments> what_some_databases_cannot_keep_is_refused_by_its_place_alone() {
        return Stream.of(
                Arguments.of("Am\u0000ina", 3),
                Arguments.of("\uD83C\uDF0D\uD83C", 3),
                Arguments.of("\uD800Amina", 1),
                Arguments.of("Amina\uDF0D", 6),
                Arguments.of("\uDF0D\uD83C", 1));
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_its_length_alone() {
        assertRefused(
                "n".repeat(1_000_001), "a text has up to 1000000 characters, but this one has 1000001; shorten it");
        assertRefused(
                "n".repeat(10_000_000), "a text has up to 1000000 characters, but this one has 10000000; shorten it");
        assertThat(takersOf("n".repeat(1_000_000)))
                .allSatisfy(taker -> assertThat(catchThrowable(taker)).isNull());
    }

    @Test
    void an_email_is_refused_whose_key_is_too_long() {
        String widens = "\uFDFA".repeat(100_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.builder().email(widens).build())
                .withMessageContaining("has 1800000");
    }

    @Test
    void moments_lose_what_is_finer_than_a_microsecond() {
        LocalDateTime noon = LocalDateTime.of(2025, 11, 3, 12, 0);

        assertThat(Storable.moment(noon.plusNanos(999))).isEqualTo(noon);
        assertThat(Storable.moment(noon.plusNanos(1_000))).isEqualTo(noon.plusNanos(1_000));
        assertThat(Decision.of(Actor.of("team-1"), noon.plusNanos(999), Reason.of("x"))
                        .at())
                .isEqualTo(noon);
        assertThat(Change.routine(Actor.of("team-1"), noon.plusNanos(999), "x").at())
                .isEqualTo(noon);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 10_000})
    void a_moment_of_years_that_some_databases_keep_as_others_is_refused(int year) {
        LocalDateTime at = LocalDateTime.of(year, 3, 1, 12, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.routine(Actor.of("team-1"), at, "x"))
                .withMessage(
                        "a moment is of the years 1 to 9999, since some databases keep no others, but this one is of "
                                + year);
        assertThat(Storable.moment(at.withYear(1))).isEqualTo(at.withYear(1));
        assertThat(Storable.moment(at.withYear(9999))).isEqualTo(at.withYear(9999));
    }
}

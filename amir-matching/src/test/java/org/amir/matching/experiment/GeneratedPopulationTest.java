package org.amir.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.Pool;
import org.junit.jupiter.api.Test;

class GeneratedPopulationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private static final Coordinates STOCKHOLM = Coordinates.ofMicroDegrees(59_329_380, 18_068_710);

    @Test
    void the_same_seed_gives_the_same_people_and_another_seed_others() {
        GeneratedPopulation population = population("SE", 20, 30);

        assertThat(population.pool(1)).isEqualTo(population.pool(1));
        assertThat(population.pool(1)).isNotEqualTo(population.pool(2));
    }

    @Test
    void a_larger_population_has_the_same_first_people() {
        Pool small = population("IT", 5, 7).pool(3);
        Pool large = population("IT", 50, 70).pool(3);

        assertThat(large.mentorsById()).containsAllEntriesOf(small.mentorsById());
        assertThat(large.menteesById()).containsAllEntriesOf(small.menteesById());
        assertThat(small.mentorsById()).hasSize(5);
        assertThat(small.menteesById()).hasSize(7);
    }

    /** The tables say 461 of 1000 and 538 of 1000 Syrians' 800: with 2000 people, three standard deviations are 0.034. */
    @Test
    void people_are_as_the_published_shares_say() {
        Pool pool = population("SE", 0, 2000).pool(20261128);

        double women = share(pool, person -> person.gender().is(Gender.WOMAN));
        double stated = share(pool, person -> person.gender().isGiven());
        assertThat(women / stated).isCloseTo(0.461, within(0.034));
        double arabic = share(
                pool,
                person -> person.languages()
                        .value()
                        .filter(languages -> languages.contains(LanguageCode.of("ar")))
                        .isPresent());
        assertThat(arabic).isCloseTo(0.48, within(0.06));
    }

    @Test
    void everybody_lives_within_the_distance() {
        Pool pool = new GeneratedPopulation(CountryCode.of("SE"), 0, 100, 30, DAY).pool(1);

        assertThat(pool.menteesById().values())
                .flatExtracting(mentee -> mentee.profile().traits().residence().coordinates().stream()
                        .toList())
                .hasSizeGreaterThan(90)
                .allSatisfy(place -> assertThat(place.metresTo(STOCKHOLM)).isLessThanOrEqualTo(30_000));
        assertThat(pool.menteesById().values())
                .extracting(mentee -> mentee.profile().traits().residence().place())
                .contains(Optional.of("Stockholm"), Optional.of("Solna"))
                .doesNotContain(Optional.of("Uppsala"));
    }

    @Test
    void a_country_without_shares_and_numbers_below_0_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> population("FR", 1, 1))
                .withMessageContaining("one of [SE, IT], not FR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> population("SE", -1, 1))
                .withMessageContaining("from 0 to 1000000, but were -1 and 1");
    }

    private static GeneratedPopulation population(String country, int mentors, int mentees) {
        return new GeneratedPopulation(CountryCode.of(country), mentors, mentees, 60, DAY);
    }

    private static double share(Pool pool, Predicate<Traits> condition) {
        return pool.menteesById().values().stream()
                        .filter(mentee -> condition.test(mentee.profile().traits()))
                        .count()
                / (double) pool.menteesById().size();
    }
}

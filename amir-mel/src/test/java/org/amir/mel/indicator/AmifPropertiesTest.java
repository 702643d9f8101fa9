package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.amir.mel.indicator.AmifStory.authority;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.record.Dated;
import org.amir.mel.Evaluation;
import org.amir.mel.Figure;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Comparison;
import org.amir.mel.amif.Difference;
import org.amir.mel.amif.Differences;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Group;
import org.junit.jupiter.api.Test;

/** What holds of the fund's counts in any year. */
class AmifPropertiesTest {
    private static final int PAIRS = 12;
    private static final int TRIES = 20;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final ImmutableList<AuthorityRole> ROLES = ImmutableList.copyOf(AuthorityRole.values());
    private static final Differences NOBODY = difference -> {};

    private static boolean everything(Dated dated) {
        return true;
    }

    /** A programme as far as it is told, with authorities that come and are supported within a year of some day. */
    private static ProgrammeRecords programme(RandomProgramme programme, long seed, Predicate<Dated> told) {
        Random random = new Random(seed);
        ProgrammeRecords records = programme.programme(told);
        ImmutableList.Builder<Authority> authorities = ImmutableList.builder();
        for (int number = 1; number <= 3; number++) {
            Dated involved = Dated.of(NEW_YEAR.plusDays(random.nextInt(400)));
            Dated supported = Dated.of(NEW_YEAR.plusDays(random.nextInt(400)));
            AuthorityRole role = ROLES.get(random.nextInt(ROLES.size()));
            Authority authority = authority(number, "SE");
            authority = told.test(involved) ? authority.involve(role, involved).orElseThrow() : authority;
            authorities.add(told.test(supported) ? authority.support(supported).orElseThrow() : authority);
        }
        return ProgrammeRecords.builder()
                .programme(records.programme())
                .cycle(records.cycle())
                .addAllSupervisions(records.supervisions())
                .addAllAuthorities(authorities.build())
                .build();
    }

    private static AmifCounts count(
            LocalDate day,
            Optional<LocalDate> knownOn,
            ProgrammeRecords programme,
            Collection<PersonRecords> people,
            Differences differences) {
        AmifCounts counts = AmifCounts.of(day, knownOn, IndicatorPolicy.standard(), differences);
        Vantage vantage = Vantage.of(programme, day, knownOn, IndicatorPolicy.standard());
        AmifCounts.OfProgramme one = counts.of(vantage);
        people.stream().map(vantage::view).forEach(one::add);
        return counts;
    }

    private static AmifCounts whole(LocalDate day, RandomProgramme programme, long seed, Differences differences) {
        return count(
                day,
                Optional.empty(),
                programme(programme, seed, AmifPropertiesTest::everything),
                programme.people(AmifPropertiesTest::everything),
                differences);
    }

    @Property(tries = TRIES)
    void parts_put_together_in_any_order_are_the_whole(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme random = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        ProgrammeRecords programme = programme(random, seed, AmifPropertiesTest::everything);
        List<AmifCounts> parts = new ArrayList<>();
        for (PersonRecords person : random.people(AmifPropertiesTest::everything)) {
            parts.add(count(day, Optional.empty(), programme, ImmutableList.of(person), NOBODY));
        }
        Collections.shuffle(parts, new Random(seed));
        AmifCounts sum = AmifCounts.on(day);
        parts.forEach(sum::addAll);

        assertThat(sum.counts()).isEqualTo(whole(day, random, seed, NOBODY).counts());
    }

    @Property(tries = TRIES)
    void a_day_knows_nothing_of_what_happened_after_it(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme random = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        List<Difference> told = new ArrayList<>();
        List<Difference> toldOfAll = new ArrayList<>();
        AmifCounts then = count(
                day,
                Optional.empty(),
                programme(random, seed, dated -> dated.happenedBy(day)),
                random.people(dated -> dated.happenedBy(day)),
                told::add);

        assertThat(then.counts())
                .isEqualTo(whole(day, random, seed, toldOfAll::add).counts());
        assertThat(told).isEqualTo(toldOfAll);
    }

    @Property(tries = TRIES)
    void what_was_known_on_a_day_is_what_had_been_recorded_by_then(
            @ForAll long seed, @ForAll @IntRange(max = 420) int after, @ForAll @IntRange(max = 60) int later) {
        RandomProgramme random = new RandomProgramme(seed, PAIRS);
        LocalDate known = NEW_YEAR.plusDays(after);
        LocalDate day = known.plusDays(later);

        assertThat(count(
                                day,
                                Optional.of(known),
                                programme(random, seed, AmifPropertiesTest::everything),
                                random.people(AmifPropertiesTest::everything),
                                NOBODY)
                        .counts())
                .isEqualTo(count(
                                day,
                                Optional.empty(),
                                programme(random, seed, dated -> dated.knownBy(known)),
                                random.people(dated -> dated.knownBy(known)),
                                NOBODY)
                        .counts());
    }

    @Property(tries = TRIES)
    void whoever_is_in_a_part_is_in_its_whole(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme random = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        ProgrammeRecords programme = programme(random, seed, AmifPropertiesTest::everything);

        assertThat(random.people(AmifPropertiesTest::everything)).allSatisfy(person -> {
            Set<AmifCode> counted = codes(count(day, Optional.empty(), programme, ImmutableList.of(person), NOBODY)
                    .counts());
            assertThat(counted)
                    .allSatisfy(code -> assertThat(counted)
                            .containsAll(code.parent().stream().toList()));
        });
    }

    private static Set<AmifCode> codes(ImmutableList<AmifCount> counts) {
        Set<AmifCode> codes = new HashSet<>();
        counts.stream()
                .filter(count -> count.code().unit() == AmifCode.Unit.PERSONS && count.total() > 0)
                .map(AmifCount::code)
                .forEach(codes::add);
        return codes;
    }

    @Property(tries = TRIES)
    void beside_each_count_stands_the_numerator_of_the_evaluation_and_the_difference_is_told_person_by_person(
            @ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme random = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        List<Difference> told = new ArrayList<>();
        ImmutableList<AmifCount> counts = whole(day, random, seed, told::add).counts();
        Evaluation evaluation = Evaluation.on(day);
        Evaluation.OfProgramme one = evaluation.of(programme(random, seed, AmifPropertiesTest::everything));
        random.people(AmifPropertiesTest::everything).forEach(one::add);
        ImmutableMap<String, Integer> numerators = numerators(evaluation);

        for (AmifCount count : counts) {
            for (Comparison comparison : count.comparisons()) {
                assertThat(comparison.numerator()).isEqualTo(numerators.get(comparison.indicator()));
                assertThat(Stream.of(comparison.onlyCounted(), comparison.onlyInNumerator())
                                .flatMap(only -> only.values().stream())
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo((int) told.stream()
                                .filter(difference -> difference.code() == count.code()
                                        && difference.indicator().equals(comparison.indicator()))
                                .map(Difference::member)
                                .distinct()
                                .count());
            }
        }
    }

    private static ImmutableMap<String, Integer> numerators(Evaluation evaluation) {
        ImmutableMap<String, Figure> whole = Maps.uniqueIndex(
                evaluation.result().figures().stream()
                        .filter(figure -> figure.part().isEmpty())
                        .collect(toImmutableList()),
                Figure::id);
        return ImmutableMap.copyOf(
                Maps.transformValues(whole, figure -> figure.tally().count(Group.NUMERATOR)));
    }

    @Test
    void random_years_reach_every_count_and_many_differences() {
        Set<AmifCode> reached = new HashSet<>();
        Set<String> differences = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            for (int after : new int[] {100, 200, 364, 420}) {
                whole(
                                NEW_YEAR.plusDays(after),
                                new RandomProgramme(seed, PAIRS),
                                seed,
                                difference -> differences.add(difference.code() + " "
                                        + difference.why().reason().code()))
                        .counts()
                        .stream()
                        .filter(count -> count.total() > 0)
                        .map(AmifCount::code)
                        .forEach(reached::add);
            }
        }

        // No plan is agreed in these years, so nobody is guided.
        assertThat(AmifCode.values())
                .filteredOn(code -> !reached.contains(code))
                .containsExactly(AmifCode.O_2_3_3);
        assertThat(differences)
                .contains(
                        "R.1.6 clock-from-training",
                        "R.1.6 training-not-complete",
                        "R.1.6 excluded-there",
                        "R.2.8 level-not-raised",
                        "R.2.8 level-not-assessed",
                        "R.2.8 course-not-left",
                        "R.2.8 no-language-course",
                        "R.2.9 not-yet-asked",
                        "R.2.9 mentor",
                        "R.2.9 satisfaction-low",
                        "R.2.9 latest-answer-low",
                        "R.2.10 outside-participation",
                        "R.2.10 no-recognition-step",
                        "O.2.7 no-beneficiary");
    }
}

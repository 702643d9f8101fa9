package org.amir.mel.amif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.Gender;
import org.amir.mel.evidence.RegisteredAge;
import org.junit.jupiter.api.Test;

/** What does not add up is an error. */
class ComparisonTest {
    private static final PersonGroup WOMEN = new PersonGroup(Optional.of(Gender.WOMAN), RegisteredAge.FROM_18_TO_60);
    private static final PersonGroup MEN = new PersonGroup(Optional.of(Gender.MAN), RegisteredAge.FROM_18_TO_60);

    private static ImmutableComparison.Builder comparison(int counted, int numerator) {
        return Comparison.builder().indicator("K7").counted(counted).numerator(numerator);
    }

    private static AmifCount count(AmifCode code, PersonGroup group, int total) {
        return AmifCount.builder()
                .code(code)
                .total(total)
                .putPersons(group, total)
                .build();
    }

    @Test
    void a_difference_that_is_explained_adds_up() {
        Comparison example = comparison(31, 30)
                .putOnlyCounted("excluded-there external-end", 2)
                .putOnlyInNumerator("mentor", 1)
                .build();

        assertThat(example.counted()).isEqualTo(31);
    }

    @Test
    void a_difference_that_is_not_explained_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(31, 30).build())
                .withMessageContaining("K7");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> comparison(31, 30).putOnlyInNumerator("mentor", 1).build());
    }

    @Test
    void groups_that_are_not_the_total_are_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmifCount.builder()
                        .code(AmifCode.O_2_3)
                        .total(2)
                        .putPersons(WOMEN, 1)
                        .build())
                .withMessageContaining("O.2.3");
    }

    @Test
    void a_count_without_the_figures_beside_it_or_beside_another_total_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(AmifCode.O_2_3_3, WOMEN, 1))
                .withMessageContaining("K7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmifCount.builder()
                        .code(AmifCode.O_2_3_3)
                        .total(1)
                        .putPersons(WOMEN, 1)
                        .addComparisons(comparison(2, 2).build())
                        .build());
    }

    @Test
    void a_part_that_counts_somebody_whom_its_whole_does_not_is_an_error() {
        AmifCount whole = count(AmifCode.O_2_3, WOMEN, 1);
        AmifCount part = count(AmifCode.O_2_3_1, WOMEN, 1);
        AmifCount beyond = count(AmifCode.O_2_3_1, MEN, 1);

        AmifCount.checkWithinWholes(ImmutableList.of(whole, part));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmifCount.checkWithinWholes(ImmutableList.of(whole, beyond)))
                .withMessageContaining("O.2.3.1 man 18-60");
    }

    @Test
    void a_difference_beside_a_figure_that_the_code_is_not_linked_to_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(
                        AmifCode.O_2_3_3,
                        "K6",
                        "p-000001",
                        Difference.Side.COUNT_ONLY,
                        Difference.Why.of(DifferenceReason.MENTOR)))
                .withMessageContaining("[K7]");
    }
}

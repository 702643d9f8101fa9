package org.amir.mel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Members;
import org.amir.mel.MonthlySeries;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {
    private static final RandomProgramme PROGRAMME = new RandomProgramme(5, 12);

    private static ImmutableList<Evaluated> series(EvaluationTerms terms) {
        MonthlySeries series = MonthlySeries.of(LocalDate.of(2026, 1, 15), terms);
        MonthlySeries.OfProgramme one = series.of(PROGRAMME.programme(dated -> true));
        PROGRAMME.people(dated -> true).forEach(one::add);
        return series.results();
    }

    private static Evaluated alone(EvaluationTerms terms) {
        Evaluation evaluation = Evaluation.of(terms, Members.NOBODY);
        Evaluation.OfProgramme one = evaluation.of(PROGRAMME.programme(dated -> true));
        PROGRAMME.people(dated -> true).forEach(one::add);
        return evaluation.result();
    }

    @Test
    void each_months_end_and_the_last_day_are_what_they_are_alone() {
        ImmutableList<Evaluated> results = series(EvaluationTerms.on(LocalDate.of(2026, 4, 10)));

        assertThat(results)
                .containsExactly(
                        alone(EvaluationTerms.on(LocalDate.of(2026, 1, 31))),
                        alone(EvaluationTerms.on(LocalDate.of(2026, 2, 28))),
                        alone(EvaluationTerms.on(LocalDate.of(2026, 3, 31))),
                        alone(EvaluationTerms.on(LocalDate.of(2026, 4, 10))));
        assertThat(results.get(0).figures()).isNotEqualTo(results.get(3).figures());
    }

    @Test
    void a_last_day_that_ends_a_month_comes_once() {
        assertThat(series(EvaluationTerms.on(LocalDate.of(2026, 3, 31)))).hasSize(3);
        assertThat(series(EvaluationTerms.on(LocalDate.of(2026, 1, 20)))).hasSize(1);
    }

    @Test
    void what_was_known_holds_for_every_month() {
        EvaluationTerms terms = EvaluationTerms.builder()
                .day(LocalDate.of(2026, 4, 10))
                .knownOn(LocalDate.of(2026, 2, 1))
                .build();

        assertThat(series(terms))
                .allSatisfy(result ->
                        assertThat(result.terms().knownOn()).isEqualTo(Optional.of(LocalDate.of(2026, 2, 1))));
        assertThat(series(terms).get(3)).isEqualTo(alone(terms));
    }
}

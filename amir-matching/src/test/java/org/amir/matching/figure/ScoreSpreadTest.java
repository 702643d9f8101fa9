package org.amir.matching.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.criterion.Score;
import org.junit.jupiter.api.Test;

class ScoreSpreadTest {
    private static final MathContext EXACT = new MathContext(60);

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, Score.PERFECT_MICRO),
                        Arbitraries.of(0, 1, 333_333, 500_000, 999_999, 1_000_000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static ScoreSpread of(int... scores) {
        return ScoreSpread.of(IntStream.of(scores)).orElseThrow();
    }

    private static Score micro(int micro) {
        return Score.ofMicro(micro);
    }

    @Test
    void there_is_none_of_no_scores() {
        assertThat(ScoreSpread.of(IntStream.empty())).isEmpty();
    }

    @Test
    void one_score_is_all_of_them_and_equal_to_itself() {
        Score one = micro(700_000);

        assertThat(of(700_000))
                .isEqualTo(new ScoreSpread(one, one, one, one, one, one, Score.none(), Optional.of(Score.none())));
    }

    @Test
    void a_worked_example() {
        // 0.2, 0.4, 0.6, 0.9: the mean is 2.1 / 4; squares are 1.37, so the deviation is the root of 1.37 / 4 - 0.525 ^
        // 2;
        // the differences of pairs are 0.2 + 0.4 + 0.7 + 0.2 + 0.5 + 0.3 = 2.3, so Gini's figure is 2.3 / (4 x 2.1).
        assertThat(of(900_000, 200_000, 600_000, 400_000))
                .isEqualTo(new ScoreSpread(
                        micro(200_000),
                        micro(350_000),
                        micro(500_000),
                        micro(675_000),
                        micro(900_000),
                        micro(525_000),
                        micro(258_602),
                        Optional.of(micro(273_810))));
    }

    @Test
    void halves_of_a_micro_point_go_up() {
        assertThat(of(0, 1).mean()).isEqualTo(micro(1));
        assertThat(of(0, 1).median()).isEqualTo(micro(1));
        assertThat(of(0, 1).lowerQuartile()).isEqualTo(micro(0));
        assertThat(of(0, 1).standardDeviation()).isEqualTo(micro(1));
        assertThat(of(0, 0, 1).mean()).isEqualTo(micro(0));
    }

    @Test
    void where_all_are_0_nothing_is_shared_out() {
        assertThat(of(0, 0).gini()).isEmpty();
        assertThat(of(0, 1_000_000).gini()).contains(micro(500_000));
    }

    @Property
    void each_is_its_definition_rounded_half_up(@ForAll("scores") List<Integer> scores) {
        ScoreSpread spread = of(scores.stream().mapToInt(Integer::intValue).toArray());

        BigDecimal n = BigDecimal.valueOf(scores.size());
        BigDecimal sum = scores.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(n, EXACT);
        BigDecimal squares = scores.stream()
                .map(score -> BigDecimal.valueOf(score).subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal differences = scores.stream()
                .flatMap(one -> scores.stream().map(other -> BigDecimal.valueOf(Math.abs((long) one - other))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(spread.mean()).isEqualTo(rounded(mean));
        assertThat(spread.standardDeviation())
                .isEqualTo(rounded(squares.divide(n, EXACT).sqrt(EXACT)));
        assertThat(spread.gini())
                .isEqualTo(
                        sum.signum() == 0
                                ? Optional.empty()
                                : Optional.of(rounded(differences
                                        .multiply(BigDecimal.valueOf(500_000))
                                        .divide(n.multiply(sum), EXACT))));
        List<Integer> sorted = scores.stream().sorted().toList();
        assertThat(List.of(
                        spread.minimum(),
                        spread.lowerQuartile(),
                        spread.median(),
                        spread.upperQuartile(),
                        spread.maximum()))
                .isEqualTo(IntStream.rangeClosed(0, 4)
                        .mapToObj(quarters -> rounded(between(sorted, quarters)))
                        .toList());
    }

    private static BigDecimal between(List<Integer> sorted, int quarters) {
        BigDecimal position =
                BigDecimal.valueOf((sorted.size() - 1L) * quarters).divide(BigDecimal.valueOf(4), EXACT);
        int below = position.intValue();
        BigDecimal left = BigDecimal.valueOf(sorted.get(below));
        BigDecimal right = BigDecimal.valueOf(sorted.get(Math.min(below + 1, sorted.size() - 1)));
        return left.add(right.subtract(left).multiply(position.subtract(BigDecimal.valueOf(below))));
    }

    /** Half up, where what lies within a hair of a half is one that was cut. */
    private static Score rounded(BigDecimal micro) {
        return Score.ofMicro(micro.setScale(40, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }
}

package org.amir.matching.figure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amir.matching.criterion.Score;

/**
 * How scores are spread. Each is exact and rounded half up to a micro-point.
 *
 * @param minimum the least
 * @param lowerQuartile a quarter of the way from the least to the greatest in order, between two of them by proportion (as
 *     spreadsheets and R's type 7 do)
 * @param median half of the way
 * @param upperQuartile three quarters of the way
 * @param maximum the greatest
 * @param mean the sum by the number
 * @param standardDeviation of these scores as a whole, not as a sample: the root of the mean square distance from the mean
 * @param gini how unequal they are (Gini): 0 if all are equal, towards 1 if one has all; empty if all are 0
 */
public record ScoreSpread(
        Score minimum,
        Score lowerQuartile,
        Score median,
        Score upperQuartile,
        Score maximum,
        Score mean,
        Score standardDeviation,
        Optional<Score> gini) {

    /** The spread of scores in micro-points, in any order; empty if there are none. */
    public static Optional<ScoreSpread> of(IntStream scores) {
        int[] sorted = scores.sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new ScoreSpread(
                Score.ofMicro(sorted[0]),
                quartile(sorted, 1),
                quartile(sorted, 2),
                quartile(sorted, 3),
                Score.ofMicro(sorted[sorted.length - 1]),
                mean(sorted),
                standardDeviation(sorted),
                gini(sorted)));
    }

    private static Score quartile(int[] sorted, int quarters) {
        long position = (long) (sorted.length - 1) * quarters;
        int below = (int) (position / 4);
        int above = Math.min(below + 1, sorted.length - 1);
        long fourths = 4L * sorted[below] + position % 4 * (sorted[above] - sorted[below]);
        return rounded(BigInteger.valueOf(fourths), 4);
    }

    private static Score mean(int[] sorted) {
        return rounded(sum(sorted), sorted.length);
    }

    private static Score standardDeviation(int[] sorted) {
        BigInteger n = BigInteger.valueOf(sorted.length);
        BigInteger squares = Arrays.stream(sorted)
                .mapToObj(BigInteger::valueOf)
                .map(score -> score.multiply(score))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger variance = n.multiply(squares).subtract(sum(sorted).pow(2));
        // The root of the variance by n: floor((2 sqrt(v) + n) / 2n), and whole numbers are enough for the root.
        BigInteger twice = variance.shiftLeft(2).sqrt();
        return Score.ofMicro(twice.add(n).divide(n.shiftLeft(1)).intValueExact());
    }

    /** The mean difference of all pairs by twice the mean. */
    private static Optional<Score> gini(int[] sorted) {
        BigInteger sum = sum(sorted);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        BigInteger differences = BigInteger.ZERO;
        for (int i = 0; i < sorted.length; i++) {
            differences = differences.add(BigInteger.valueOf((2L * i + 1 - sorted.length) * sorted[i]));
        }
        BigInteger whole = sum.multiply(BigInteger.valueOf(sorted.length));
        BigInteger micro = differences.multiply(BigInteger.valueOf(Score.PERFECT_MICRO));
        return Optional.of(Score.ofMicro(
                micro.shiftLeft(1).add(whole).divide(whole.shiftLeft(1)).intValueExact()));
    }

    private static BigInteger sum(int[] scores) {
        return BigInteger.valueOf(Arrays.stream(scores).asLongStream().sum());
    }

    private static Score rounded(BigInteger part, long whole) {
        BigInteger twice = part.shiftLeft(1).add(BigInteger.valueOf(whole));
        return Score.ofMicro(twice.divide(BigInteger.valueOf(2 * whole)).intValueExact());
    }
}

package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.amir.matching.assignment.AssignmentProblem;

/**
 * How well scores foretold what came of pairs: the rank correlation (Spearman, equal values sharing the mean of their
 * ranks) of the score and an outcome over the pairs of which it is known. 1 if the better score always had the better
 * outcome, -1 if always the worse.
 */
final class Hindsight {
    /** Of fewer pairs a correlation says nothing (ours). */
    static final int FEWEST_PAIRS = 10;

    private static final int DECIMALS = 6;

    private record Known(long score, BigDecimal outcome) {}

    private Hindsight() {}

    /** Empty if too few pairs that the policy allows have the outcome, or if the scores or the outcomes are all equal. */
    static Optional<BigDecimal> correlation(MatchingCase people, Function<Outcomes, Optional<BigDecimal>> outcome) {
        AssignmentProblem problem = people.problem();
        ImmutableList<Known> known = people.lived().stream()
                .filter(pair -> problem.isAllowed(pair.row(), pair.column()))
                .flatMap(pair -> outcome.apply(pair.outcomes()).stream()
                        .map(value -> new Known(problem.score(pair.row(), pair.column()), value)))
                .collect(ImmutableList.toImmutableList());
        return known.size() < FEWEST_PAIRS ? Optional.empty() : correlation(known);
    }

    private static Optional<BigDecimal> correlation(ImmutableList<Known> known) {
        BigInteger together = BigInteger.ZERO;
        BigInteger scores = BigInteger.ZERO;
        BigInteger outcomes = BigInteger.ZERO;
        for (Known pair : known) {
            long score = fromMiddle(known, other -> Long.compare(other.score(), pair.score()));
            long outcome = fromMiddle(known, other -> other.outcome().compareTo(pair.outcome()));
            together = together.add(BigInteger.valueOf(score * outcome));
            scores = scores.add(BigInteger.valueOf(score * score));
            outcomes = outcomes.add(BigInteger.valueOf(outcome * outcome));
        }
        BigInteger square = scores.multiply(outcomes);
        if (square.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal root = new BigDecimal(square).sqrt(MathContext.DECIMAL64);
        return Optional.of(new BigDecimal(together).divide(root, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** How many are below less how many are above: the rank, measured from the middle, twice. */
    private static long fromMiddle(ImmutableList<Known> known, ToLongFunction<Known> comparison) {
        return -known.stream().mapToLong(comparison).map(Long::signum).sum();
    }
}

package org.amir.matching.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.amir.core.participant.Coded;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;

/** The best choice, and the simple ones that it is held against. */
public enum Baseline implements Method, Coded {
    /** The greatest total, ties settled by the days waited: what the library proposes. */
    BEST_TOTAL("best-total") {
        @Override
        public int[] choose(AssignmentProblem problem, long[] waiting, long seed) {
            Assignment best = Assignment.best(problem, waiting);
            return IntStream.range(0, problem.rows())
                    .map(row -> best.columnOf(row).orElse(OUT))
                    .toArray();
        }
    },
    /** The pair with the greatest score first, then the next, as one does by hand with a sorted list. */
    GREEDY("greedy") {
        @Override
        public int[] choose(AssignmentProblem problem, long[] waiting, long seed) {
            long columns = problem.columns();
            return new Choosing(problem)
                    .take(Choosing.pairs(problem)
                            .boxed()
                            .sorted(Comparator.comparingInt((Long pair) ->
                                            -problem.score((int) (pair / columns), (int) (pair % columns)))
                                    .thenComparing(Comparator.naturalOrder()))
                            .mapToLong(Long::longValue));
        }
    },
    /** Who has waited longest chooses the best mentor that is left, then the next. */
    FIRST_COME("first-come") {
        @Override
        public int[] choose(AssignmentProblem problem, long[] waiting, long seed) {
            int[] order = IntStream.range(0, problem.rows())
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer row) -> -waiting[row])
                            .thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Choosing(problem).inTurn(order);
        }
    },
    /** Any pair that is allowed, then any other, until none is left. */
    RANDOM("random") {
        @Override
        public int[] choose(AssignmentProblem problem, long[] waiting, long seed) {
            long[] shuffled = Choosing.pairs(problem).toArray();
            SplittableRandom random = new SplittableRandom(seed);
            for (int left = shuffled.length; left > 1; left--) {
                int other = random.nextInt(left);
                long moved = shuffled[left - 1];
                shuffled[left - 1] = shuffled[other];
                shuffled[other] = moved;
            }
            return new Choosing(problem).take(Arrays.stream(shuffled));
        }
    };

    private final String code;

    Baseline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}

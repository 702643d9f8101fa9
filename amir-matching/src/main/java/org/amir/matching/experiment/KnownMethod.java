package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.amir.core.participant.Coded;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Objective;
import org.amir.matching.assignment.StableMatching;

/** What the library can propose, and the simple ways that it is held against. */
public enum KnownMethod implements Method, Coded {
    /** The greatest total. Here and in the next three, the days waited settle ties. */
    BEST_TOTAL("best-total") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            return by(Objective.BEST_TOTAL, people);
        }
    },
    /** As many mentees with a mentor as can be, then the greatest total. */
    MOST_MATCHED("most-matched") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            return by(Objective.MOST_MATCHED, people);
        }
    },
    /** As many mentees with a mentor as can be, then the highest score of the worst pair, then the greatest total. */
    HIGHEST_MINIMUM("highest-minimum") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            return by(Objective.HIGHEST_MINIMUM, people);
        }
    },
    /** Nobody would rather break up; of such choices the best for all mentees. */
    STABLE("stable") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            return columns(people, StableMatching.bestForRows(people.preferences()));
        }
    },
    /** Nobody would rather break up; of such choices the best for all mentors. Differs from the other where people rank. */
    STABLE_FOR_MENTORS("stable-for-mentors") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            return columns(people, StableMatching.bestForColumns(people.preferences()));
        }
    },
    /** The pair with the greatest score first, then the next, as one does by hand with a sorted list. */
    GREEDY("greedy") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            AssignmentProblem problem = people.problem();
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
        public int[] choose(MatchingCase people, long seed) {
            ImmutableList<Long> waiting = people.waiting();
            int[] order = IntStream.range(0, waiting.size())
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer row) -> -waiting.get(row))
                            .thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Choosing(people.problem()).inTurn(order);
        }
    },
    /** Any pair that is allowed, then any other, until none is left. */
    RANDOM("random") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            long[] shuffled = Choosing.pairs(people.problem()).toArray();
            SplittableRandom random = new SplittableRandom(seed);
            for (int left = shuffled.length; left > 1; left--) {
                int other = random.nextInt(left);
                long moved = shuffled[left - 1];
                shuffled[left - 1] = shuffled[other];
                shuffled[other] = moved;
            }
            return new Choosing(people.problem()).take(Arrays.stream(shuffled));
        }
    },
    /** What the team itself chose, as far as the policy allows it: nobody, where no team has. */
    TEAM("team") {
        @Override
        public int[] choose(MatchingCase people, long seed) {
            AssignmentProblem problem = people.problem();
            return new Choosing(problem)
                    .take(people.lived().stream()
                            .filter(pair -> problem.isAllowed(pair.row(), pair.column()))
                            .mapToLong(pair -> (long) pair.row() * problem.columns() + pair.column()));
        }
    };

    private final String code;

    KnownMethod(String code) {
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

    private static int[] by(Objective objective, MatchingCase people) {
        return objective
                .solve(people.problem(), Longs.toArray(people.waiting()))
                .columns();
    }

    private static int[] columns(MatchingCase people, StableMatching stable) {
        return IntStream.range(0, people.problem().rows())
                .map(row -> stable.columnOf(row).orElse(OUT))
                .toArray();
    }
}

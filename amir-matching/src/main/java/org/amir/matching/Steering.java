package org.amir.matching;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Booleans;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.amir.core.participant.PersonId;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.criterion.PoolMentor;

/**
 * What locks and preferences do to the problem that is solved, people being numbered in order of id. A locked mentee and
 * one place of their mentor are not part of it; a preferred pair counts its bonus more.
 */
final class Steering {
    /** Marks a pair that cannot be chosen. */
    static final int ABSENT = -1;

    private static final int FREE = -1;

    private final int[] lockedTo;
    private final boolean[] hasLocked;
    private final int[] places;
    private final Map<Integer, ImmutableSet<Integer>> preferred = new HashMap<>();
    private final int bonus;

    /** @param pool as the instructions leave it */
    Steering(Pool pool, TeamInstructions instructions, MatchingPolicy policy) {
        ImmutableSortedMap<PersonId, Integer> rows = numbered(pool.menteesById().keySet());
        ImmutableSortedMap<PersonId, Integer> columns =
                numbered(pool.mentorsById().keySet());
        this.lockedTo = new int[rows.size()];
        Arrays.fill(lockedTo, FREE);
        this.places = pool.mentorsById().values().stream()
                .mapToInt(PoolMentor::places)
                .toArray();
        this.hasLocked = new boolean[columns.size()];
        this.bonus = policy.preferBonus();
        instructions.of(Lock.class).map(Lock::pair).forEach(pair -> {
            int column = number(columns, pair.mentor());
            lockedTo[number(rows, pair.mentee())] = column;
            hasLocked[column] = true;
            places[column]--;
        });
        instructions.of(Prefer.class).map(Prefer::pair).forEach(pair -> {
            Integer row = rows.get(pair.mentee());
            Integer column = columns.get(pair.mentor());
            if (row != null && column != null) {
                preferred.merge(row, ImmutableSet.of(column), Steering::union);
            }
        });
    }

    private static ImmutableSortedMap<PersonId, Integer> numbered(ImmutableSortedSet<PersonId> people) {
        ImmutableSortedMap.Builder<PersonId, Integer> numbers = new ImmutableSortedMap.Builder<>(Ordering.natural());
        int number = 0;
        for (PersonId person : people) {
            numbers.put(person, number++);
        }
        return numbers.buildOrThrow();
    }

    private static int number(Map<PersonId, Integer> numbers, PersonId person) {
        Integer number = numbers.get(person);
        if (number == null) {
            throw new IllegalArgumentException(person + " is locked, but not in the pool");
        }
        return number;
    }

    private static ImmutableSet<Integer> union(ImmutableSet<Integer> some, ImmutableSet<Integer> others) {
        return ImmutableSet.<Integer>builder().addAll(some).addAll(others).build();
    }

    /** The mentor to whom a mentee is locked. */
    OptionalInt lockedTo(int row) {
        return lockedTo[row] == FREE ? OptionalInt.empty() : OptionalInt.of(lockedTo[row]);
    }

    /** Whether a mentor has a locked mentee. */
    boolean hasLocked(int column) {
        return hasLocked[column];
    }

    /** The places of a mentor that are not locked. */
    int places(int column) {
        return places[column];
    }

    /**
     * What a pair counts in choosing.
     *
     * @param score its score, or {@link #ABSENT}
     */
    int value(int row, int column, int score) {
        if (score == ABSENT || lockedTo[row] != FREE) {
            return ABSENT;
        }
        return preferred.getOrDefault(row, ImmutableSet.of()).contains(column) ? score + bonus : score;
    }

    /** The problem that is solved: these scores and all places, as locks and preferences change them. */
    AssignmentProblem steered(AssignmentProblem scores) {
        if (preferred.isEmpty() && !Booleans.contains(hasLocked, true)) {
            return scores;
        }
        AssignmentProblem.Builder problem = AssignmentProblem.builder(scores.rows(), scores.columns());
        for (int column = 0; column < scores.columns(); column++) {
            problem.capacity(column, places[column]);
            for (int row = 0; row < scores.rows(); row++) {
                int value = value(row, column, scores.isAllowed(row, column) ? scores.score(row, column) : ABSENT);
                if (value != ABSENT) {
                    problem.score(row, column, value);
                }
            }
        }
        return problem.build();
    }
}

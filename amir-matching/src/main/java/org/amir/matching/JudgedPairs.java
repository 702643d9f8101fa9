package org.amir.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.amir.core.participant.PersonId;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * Every pair of a pool, judged once: its total, and what excludes it as one bit a constraint. People are numbered in order
 * of id. Takes eight bytes a pair.
 */
final class JudgedPairs {
    private final ImmutableList<String> codes;
    private final ImmutableMap<PersonId, Integer> rows;
    private final ImmutableMap<PersonId, Integer> columns;
    private final int[] totals;
    private final int[] exclusions;

    private JudgedPairs(Matchmaker matchmaker, Pool pool) {
        this.codes = matchmaker.constraintCodes(pool);
        checkArgument(codes.size() < Integer.SIZE, "there are at most 31 constraints, but %s", codes.size());
        this.rows = numbered(pool.menteesById().keySet().asList());
        this.columns = numbered(pool.mentorsById().keySet().asList());
        this.totals = new int[Math.multiplyExact(rows.size(), columns.size())];
        this.exclusions = new int[totals.length];
        int index = 0;
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                PairAssessment assessment = matchmaker.assess(mentor, mentee, pool);
                totals[index] = assessment.total().micro();
                exclusions[index] = bits(assessment.exclusions());
                index++;
            }
        }
    }

    static JudgedPairs of(Matchmaker matchmaker, Pool pool) {
        return new JudgedPairs(matchmaker, pool);
    }

    private static ImmutableMap<PersonId, Integer> numbered(ImmutableList<PersonId> people) {
        ImmutableMap.Builder<PersonId, Integer> numbers = ImmutableMap.builder();
        for (int number = 0; number < people.size(); number++) {
            numbers.put(people.get(number), number);
        }
        return numbers.buildOrThrow();
    }

    /** The codes of all constraints, in order. */
    ImmutableList<String> codes() {
        return codes;
    }

    int row(PersonId mentee) {
        return number(rows, mentee);
    }

    int column(PersonId mentor) {
        return number(columns, mentor);
    }

    private static int number(ImmutableMap<PersonId, Integer> numbers, PersonId person) {
        Integer number = numbers.get(person);
        checkArgument(number != null, "%s is not in the pool", person);
        return number;
    }

    /** The total in micro-points, whether the pair is excluded or not. */
    int total(int row, int column) {
        return totals[row * columns.size() + column];
    }

    /** The constraints that exclude the pair; 0 if it may be matched. */
    int exclusions(int row, int column) {
        return exclusions[row * columns.size() + column];
    }

    /** The bits of constraints. */
    int bits(Collection<String> constraints) {
        return constraints.stream().mapToInt(code -> 1 << codes.indexOf(code)).reduce(0, (one, other) -> one | other);
    }

    /** The constraints of bits, in order. */
    ImmutableList<String> codes(int bits) {
        return codes.stream()
                .filter(code -> (bits & 1 << codes.indexOf(code)) != 0)
                .collect(ImmutableList.toImmutableList());
    }
}

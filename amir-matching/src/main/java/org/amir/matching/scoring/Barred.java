package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.amir.core.participant.PersonId;
import org.amir.matching.criterion.Constraint;
import org.amir.matching.criterion.ExcludedPairs;
import org.amir.matching.criterion.MustAge;
import org.amir.matching.criterion.MustGender;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.SamePerson;

/** The pairs that something else than a term excludes: who the two are, or a constraint that is asked pair by pair. */
final class Barred {
    private final Sides sides;
    private final ImmutableSetMultimap<Integer, Integer> columnsOfRow;
    private final ImmutableList<Constraint> others;

    Barred(Rubric rubric, Sides sides) {
        this.sides = sides;
        this.others = rubric.constraints().stream()
                .filter(constraint -> !isKnown(constraint, rubric))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<PersonId, Integer> columns =
                numbers(sides.mentors().stream().map(PoolMentor::person).toList());
        ImmutableMap<PersonId, Integer> rows =
                numbers(sides.mentees().stream().map(PoolMentee::person).toList());
        ImmutableSetMultimap.Builder<Integer, Integer> barred = ImmutableSetMultimap.builder();
        for (Constraint constraint : rubric.constraints()) {
            if (constraint instanceof ExcludedPairs excluded) {
                excluded.pairs().forEach(pair -> bar(pair, rows, columns, barred));
            } else if (constraint instanceof SamePerson) {
                rows.keySet().forEach(person -> bar(new Pair(person, person), rows, columns, barred));
            }
        }
        this.columnsOfRow = barred.build();
    }

    private static ImmutableMap<PersonId, Integer> numbers(List<PersonId> people) {
        ImmutableMap.Builder<PersonId, Integer> numbers = ImmutableMap.builder();
        for (int number = 0; number < people.size(); number++) {
            numbers.put(people.get(number), number);
        }
        return numbers.buildOrThrow();
    }

    private static void bar(
            Pair pair,
            ImmutableMap<PersonId, Integer> rows,
            ImmutableMap<PersonId, Integer> columns,
            ImmutableSetMultimap.Builder<Integer, Integer> barred) {
        Integer row = rows.get(pair.mentee());
        Integer column = columns.get(pair.mentor());
        if (row != null && column != null) {
            barred.put(row, column);
        }
    }

    /** Whether a constraint is part of a term or of the pairs here. */
    private static boolean isKnown(Constraint constraint, Rubric rubric) {
        return constraint instanceof MustGender
                || constraint instanceof MustAge
                || constraint instanceof SamePerson
                || constraint instanceof ExcludedPairs
                || Terms.languages(rubric).filter(constraint::equals).isPresent();
    }

    /** Marks the barred pairs of a row by -1. */
    void remove(int row, Term.Columns columns, int[] scores) {
        for (int column : columnsOfRow.get(row)) {
            if (columns.has(column)) {
                scores[column - columns.from()] = -1;
            }
        }
        for (Constraint constraint : others) {
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] >= 0
                        && constraint.excludes(
                                sides.mentors().get(columns.from() + i),
                                sides.mentees().get(row),
                                sides.day())) {
                    scores[i] = -1;
                }
            }
        }
    }
}

package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.amir.matching.assignment.RowScores;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * What every mentee scores with every mentor, in micro-points, or that they may not be matched.
 *
 * <p>Equal to judging each pair by the rubric's criteria and constraints and adding up, but made for whole rows: most people
 * give the same few answers, so that little has to be worked out for each pair. Criteria and constraints other than the
 * handbook's are asked pair by pair, which takes as long as they take.
 *
 * <p>It remembers what it worked out, within bounds, so it serves one thread at a time.
 */
public final class Scoring implements RowScores {
    private final Sides sides;
    private final Terms terms;
    private final Barred barred;
    private Optional<Stretch> all = Optional.empty();

    private Scoring(Sides sides, Rubric rubric) {
        this.sides = sides;
        this.terms = new Terms(rubric, sides);
        this.barred = new Barred(rubric, sides);
    }

    /**
     * Prepares the scores.
     *
     * @param mentees one a row, in this order, nobody twice
     * @param mentors one a column, in this order, nobody twice
     * @param day the day on which ages are taken
     * @throws IllegalArgumentException if somebody is there twice
     */
    public static Scoring of(
            Rubric rubric, Collection<PoolMentee> mentees, Collection<PoolMentor> mentors, LocalDate day) {
        return new Scoring(new Sides(ImmutableList.copyOf(mentees), ImmutableList.copyOf(mentors), day), rubric);
    }

    /** Returns how many mentees there are. */
    public int rows() {
        return sides.mentees().size();
    }

    /** Returns how many mentors there are. */
    public int columns() {
        return sides.mentors().size();
    }

    @Override
    public void row(int row, int[] into) {
        checkElementIndex(row, rows(), "row");
        checkArgument(into.length == columns(), "there are %s columns, but room for %s", columns(), into.length);
        if (all.isEmpty()) {
            all = Optional.of(over(0, columns()));
        }
        all.get().row(row, into);
    }

    /** The scores of some columns. */
    Stretch over(int from, int count) {
        return new Stretch(new Term.Columns(from, count), terms, barred);
    }
}

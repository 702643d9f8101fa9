package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Finding;

/** Totals with weights of any size, and with criteria of which nothing is known but how they judge a pair. */
final class LongTotals implements Totals {
    /** Below 0 whatever is added. */
    private static final long EXCLUDED = Long.MIN_VALUE / 4;

    private final ImmutableList<Term.Strip> strips;
    private final ImmutableList<Integer> weightOfStrip;
    private final Weights weights;
    private final Rubric rubric;
    private final ImmutableList<Criterion> others;
    private final Sides sides;
    private final Term.Columns columns;
    private final int[] micro;
    private final long[] sums;

    /**
     * @param strips of terms that weigh 1
     * @param weightOfStrip what each weighs here
     * @param others the criteria that are no term
     */
    LongTotals(
            ImmutableList<Term.Strip> strips,
            ImmutableList<Integer> weightOfStrip,
            Weights weights,
            Rubric rubric,
            ImmutableList<Criterion> others,
            Sides sides,
            Term.Columns columns) {
        this.strips = strips;
        this.weightOfStrip = weightOfStrip;
        this.weights = weights;
        this.rubric = rubric;
        this.others = others;
        this.sides = sides;
        this.columns = columns;
        this.micro = new int[columns.count()];
        this.sums = new long[columns.count()];
    }

    @Override
    public void row(int row, int[] into) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < strips.size(); i++) {
            Arrays.fill(micro, 0);
            strips.get(i).add(row, micro);
            add(weightOfStrip.get(i));
        }
        int terms = weights.termsOf(row);
        for (int i = 0; i < into.length; i++) {
            into[i] = sums[i] < 0 ? -1 : total(row, columns.from() + i, sums[i], weights.of(terms, columns.from() + i));
        }
    }

    private void add(int weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += micro[i] < 0 ? EXCLUDED : (long) weight * micro[i];
        }
    }

    private int total(int row, int column, long pointsOfTerms, long weightOfTerms) {
        long points = pointsOfTerms;
        long weight = weightOfTerms;
        for (Criterion criterion : others) {
            Finding finding =
                    criterion.judge(sides.mentors().get(column), sides.mentees().get(row), sides.day());
            if (finding.applies()) {
                weight += rubric.weightOf(criterion);
                points += (long) rubric.weightOf(criterion)
                        * finding.score().orElse(rubric.unknownScore()).micro();
            }
        }
        int total = weight == 0 ? 0 : (int) ((2 * points + weight) / (2 * weight));
        return total < rubric.minimumScore().micro() ? -1 : total;
    }
}

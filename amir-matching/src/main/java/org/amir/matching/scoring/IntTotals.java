package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.amir.matching.criterion.Score;

/** Totals where the weights add up to so little that all points are ints. */
final class IntTotals implements Totals {
    private final ImmutableList<Term.Strip> strips;
    private final Weights weights;
    private final Term.Columns columns;
    private final int minimum;
    private final Map<Integer, ImmutableList<Part>> partsOf = new LinkedHashMap<>();
    private final int[] points;
    private final int[] quotients;

    /** Some columns of the same weights. */
    private static final class Part {
        final Division division;

        /** All bits set for these columns, none for others. */
        final int[] mask;

        Part(int weight, int[] weightOfColumn) {
            division = new Division(weight);
            mask = IntStream.of(weightOfColumn)
                    .map(each -> each == weight ? -1 : 0)
                    .toArray();
        }
    }

    /** @param minimum the least total that is kept */
    IntTotals(ImmutableList<Term.Strip> strips, Weights weights, Score minimum, Term.Columns columns) {
        this.strips = strips;
        this.weights = weights;
        this.columns = columns;
        this.minimum = minimum.micro();
        this.points = new int[columns.count()];
        this.quotients = new int[columns.count()];
    }

    @Override
    public void row(int row, int[] into) {
        Arrays.fill(points, 0);
        for (Term.Strip strip : strips) {
            strip.add(row, points);
        }
        ImmutableList<Part> parts = partsOf.computeIfAbsent(weights.termsOf(row), this::parts);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i == 0) {
                part.division.divide(points, minimum, into);
            } else {
                part.division.divide(points, minimum, quotients);
                replace(part.mask, quotients, into);
            }
        }
    }

    private ImmutableList<Part> parts(int termsOfRow) {
        int[] weightOfColumn = IntStream.range(columns.from(), columns.from() + columns.count())
                .map(column -> weights.of(termsOfRow, column))
                .toArray();
        return IntStream.of(weightOfColumn)
                .distinct()
                .mapToObj(weight -> new Part(weight, weightOfColumn))
                .collect(ImmutableList.toImmutableList());
    }

    private static void replace(int[] mask, int[] by, int[] into) {
        for (int column = 0; column < into.length; column++) {
            into[column] ^= (into[column] ^ by[column]) & mask[column];
        }
    }
}

package org.amir.mel.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amir.mel.BrokenDownFigure.Row;
import org.amir.mel.evidence.Dimension;

/**
 * The linear equations that published tables by country and by municipality are, in the numbers of each municipality that
 * are in the numerator and that are not; and which small numbers follow from them.
 */
final class PublishedEquations {
    private final ImmutableList<Map.Entry<ImmutableSetMultimap<Dimension, String>, Row>> places;
    private final List<double[]> equations = new ArrayList<>();

    PublishedEquations(
            Map<ImmutableSetMultimap<Dimension, String>, Row> rows,
            Map<Dimension, ImmutableSortedMap<String, DisclosedRow>> published) {
        places = ImmutableList.copyOf(rows.entrySet());
        boolean[] everybody = new boolean[places.size()];
        Arrays.fill(everybody, true);
        equation(everybody, 1, 0);
        equation(everybody, 0, 1);
        published.forEach((dimension, table) -> table.forEach((value, row) -> {
            boolean[] inRow = inRow(dimension, value);
            equation(inRow, 1, 1);
            row.numerator().ifPresent(known -> equation(inRow, 1, 0));
        }));
        eliminate();
    }

    private boolean[] inRow(Dimension dimension, String value) {
        boolean[] inRow = new boolean[places.size()];
        for (int place = 0; place < inRow.length; place++) {
            inRow[place] = places.get(place).getKey().containsEntry(dimension, value);
        }
        return inRow;
    }

    /** Two unknowns a place: those in the numerator first. What they sum up to does not matter to which of them follow. */
    private void equation(boolean[] inRow, int reached, int missed) {
        double[] equation = new double[2 * inRow.length];
        for (int place = 0; place < inRow.length; place++) {
            if (inRow[place]) {
                equation[2 * place] = reached;
                equation[2 * place + 1] = missed;
            }
        }
        equations.add(equation);
    }

    /** To reduced echelon form: an unknown follows if an equation is left that has it alone. */
    private void eliminate() {
        int pivots = 0;
        for (int unknown = 0; unknown < 2 * places.size() && pivots < equations.size(); unknown++) {
            int found = pivots;
            for (int row = pivots; row < equations.size(); row++) {
                if (Math.abs(equations.get(row)[unknown]) > Math.abs(equations.get(found)[unknown])) {
                    found = row;
                }
            }
            if (Math.abs(equations.get(found)[unknown]) > 1e-9) {
                double[] pivot = equations.set(found, equations.get(pivots));
                equations.set(pivots, pivot);
                scale(pivot, pivot[unknown]);
                for (double[] other : equations) {
                    if (other != pivot) {
                        subtract(other, pivot, other[unknown]);
                    }
                }
                pivots++;
            }
        }
    }

    private static void scale(double[] row, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] /= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= times * other[i];
        }
    }

    /**
     * The numbers of a municipality or country, at least one and below a limit, that the equations tell; those of the whole,
     * which is published, are none of them.
     */
    List<String> smallNumbersThatFollow(int limit) {
        List<String> found = new ArrayList<>();
        for (Dimension dimension : List.of(Dimension.MUNICIPALITY, Dimension.COUNTRY)) {
            for (String value : parts(dimension)) {
                boolean[] inRow = inRow(dimension, value);
                for (int[] sum : new int[][] {{1, 0}, {0, 1}, {1, 1}}) {
                    int number = number(inRow, sum);
                    if (number > 0 && number < limit && follows(inRow, sum)) {
                        found.add(dimension + " " + value + " " + number);
                    }
                }
            }
        }
        return found;
    }

    private Set<String> parts(Dimension dimension) {
        Set<String> values = places.stream()
                .flatMap(place -> place.getKey().get(dimension).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return values.size() == 1 ? Set.of() : values;
    }

    private int number(boolean[] inRow, int[] sum) {
        int number = 0;
        for (int place = 0; place < inRow.length; place++) {
            Row row = places.get(place).getValue();
            number += inRow[place] ? sum[0] * row.reached() + sum[1] * row.missed() : 0;
        }
        return number;
    }

    /** Whether a sum of unknowns is a combination of the equations. */
    private boolean follows(boolean[] inRow, int[] sum) {
        double[] rest = new double[2 * inRow.length];
        for (int place = 0; place < inRow.length; place++) {
            rest[2 * place] = inRow[place] ? sum[0] : 0;
            rest[2 * place + 1] = inRow[place] ? sum[1] : 0;
        }
        for (double[] equation : equations) {
            for (int unknown = 0; unknown < rest.length; unknown++) {
                if (Math.abs(equation[unknown]) > 1e-9) {
                    subtract(rest, equation, rest[unknown]);
                    break;
                }
            }
        }
        return Arrays.stream(rest).allMatch(value -> Math.abs(value) < 1e-9);
    }
}

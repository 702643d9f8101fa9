package org.amir.mel;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Map;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.indicator.IntegrationProgress;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;

/** A figure with as many in each row of its breakdowns as a test wants. */
public final class BrokenDownFigure {
    private BrokenDownFigure() {}

    /** How many of a row are in the numerator, how many only in the denominator, and how many are excluded. */
    public record Row(int reached, int missed, int excluded) {
        public Row(int reached, int missed) {
            this(reached, missed, 0);
        }

        public int counted() {
            return reached + missed;
        }
    }

    /**
     * @param rows by the values of people in some dimensions
     */
    public static Figure of(Map<ImmutableSetMultimap<Dimension, String>, Row> rows) {
        return of("K3", rows);
    }

    public static Figure of(String id, Map<ImmutableSetMultimap<Dimension, String>, Row> rows) {
        Count count = new Count();
        rows.forEach((standing, row) -> {
            add(count, standing, Group.NUMERATOR, row.reached());
            add(count, standing, Group.DENOMINATOR_ONLY, row.missed());
            add(count, standing, Group.EXCLUDED, row.excluded());
        });
        ImmutableFigure figure = (ImmutableFigure)
                Figure.of(new IntegrationProgress(), "", count, EvaluationTerms.on(LocalDate.of(2026, 11, 1)))
                        .build();
        return figure.withId(id);
    }

    private static void add(Count count, ImmutableSetMultimap<Dimension, String> standing, Group group, int number) {
        for (int i = 0; i < number; i++) {
            count.add(new Placement("p-" + i, group, "reason"), standing);
        }
    }
}

package org.amir.mel.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import java.util.function.Predicate;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.measurement.Group;

/**
 * Withholds of figures and of their breakdowns what would tell of few people.
 *
 * <p>A row of a breakdown is left out where fewer than a limit are counted in it; of a larger one the numerator is withheld
 * where fewer than the limit are in it, or are not. Since the whole is published, and for municipalities and partners their
 * country, other rows are left out with those, so that no sum gives one away. A breakdown that cannot be shown without, or
 * that would only repeat the whole, is left out.
 *
 * <p>Figures have nearly the same people, so that one taken from another would tell of those few in which they differ, such
 * as somebody who moved away. Therefore a row that is left out of one figure is left out of all that are on mentors, or of
 * all others; numbers that differ by fewer than the limit are shown as one; and what is shown is rounded to the nearest
 * multiple of a step, one less than the limit. A breakdown is left out where the wholes would still tell by how few it
 * differs from another in a row. Of K2, which its two parts tell, no breakdown is shown.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Disclosure {
    private static final int STANDARD = 6;
    private static final int LEAST_STEP = 2;
    private static final ImmutableSet<String> OF_NO_PEOPLE = ImmutableSet.of("K9", "K10a");
    private static final ImmutableSet<String> ON_MENTORS = ImmutableSet.of("K1a", "K1b", "K5", "K10b");
    private static final String TOLD_BY_ITS_PARTS = "K2";

    private final int limit;

    private Disclosure(int limit) {
        this.limit = limit;
    }

    /** Fewer than six are small. */
    public static Disclosure standard() {
        return below(STANDARD);
    }

    /**
     * @param limit from which number on people may be shown, at least 2
     */
    public static Disclosure below(int limit) {
        checkArgument(
                limit >= 2, "one person is always too few to be shown, so a limit is at least 2, but was %s", limit);
        return new Disclosure(limit);
    }

    /** From which number on people may be shown. */
    public int limit() {
        return limit;
    }

    /** To multiples of which number what is shown of a breakdown is rounded: one less than the limit, but 2 at least. */
    public int step() {
        return Math.max(LEAST_STEP, limit - 1);
    }

    /** Whether so many are too few to be told of, unless nobody is. */
    public boolean isSmall(int people) {
        return people > 0 && people < limit;
    }

    /** Whether a figure counts few people; those on countries and on partners' months count none. */
    public boolean isOfFew(Figure figure) {
        return !OF_NO_PEOPLE.contains(figure.id())
                && isSmall(figure.tally().population() - figure.tally().count(Group.EXCLUDED));
    }

    /**
     * What may be published of the breakdowns of figures on the same people, which are to be published together.
     *
     * @param figures each a whole, of another id
     * @return by id and dimension, values in order; values, dimensions and figures of which nothing may be are left out
     */
    public ImmutableTable<String, Dimension, ImmutableSortedMap<String, DisclosedRow>> breakdowns(
            Collection<Figure> figures) {
        ImmutableTable.Builder<String, Dimension, ImmutableSortedMap<String, DisclosedRow>> breakdowns =
                ImmutableTable.builder();
        Predicate<Figure> onMentors = figure -> ON_MENTORS.contains(figure.id());
        for (Predicate<Figure> which : ImmutableList.of(onMentors, onMentors.negate())) {
            ImmutableList<Figure> family = figures.stream()
                    .filter(which)
                    .filter(figure -> !figure.id().equals(TOLD_BY_ITS_PARTS))
                    .collect(toImmutableList());
            for (Dimension dimension : Dimension.values()) {
                new SideBySide(family, this).by(dimension).forEach((id, rows) -> {
                    if (!rows.isEmpty()) {
                        breakdowns.put(id, dimension, rows);
                    }
                });
            }
        }
        return breakdowns.build();
    }
}

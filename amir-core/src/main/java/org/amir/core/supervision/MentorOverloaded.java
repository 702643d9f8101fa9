package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;

/** The mentor has more pairs that take a place than places. */
record MentorOverloaded() implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.MENTOR_OVERLOADED;
    }

    @Override
    public String explain() {
        return "the mentor has more mentees than places";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        if (file.otherPairs().isEmpty() && file.places().most() > 0) {
            return ImmutableList.of();
        }
        ImmutableList<Mentorship> pairs = ImmutableList.<Mentorship>builder()
                .add(file.mentorship())
                .addAll(file.otherPairs())
                .build();
        long taken = taken(pairs, day);
        if (taken <= file.places().most()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(EarlyWarning.of(
                file,
                kind(),
                WarningLevel.WARNING,
                overSince(pairs, file.places().most(), day),
                ImmutableSortedSet.of(file.mentor()),
                ImmutableSortedMap.of(
                        "pairs",
                        Long.toString(taken),
                        "places",
                        Integer.toString(file.places().most()))));
    }

    /** The first day of those in a row up to a day on which more places were taken than there are. */
    private static LocalDate overSince(ImmutableList<Mentorship> pairs, int most, LocalDate day) {
        ImmutableSortedSet<LocalDate> changes = pairs.stream()
                .flatMap(pair -> Stream.concat(pair.confirmedOn().stream(), pair.endedOn().stream()))
                .filter(on -> !on.isAfter(day))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        LocalDate since = day;
        for (LocalDate change : changes.descendingSet()) {
            if (taken(pairs, change) <= most) {
                break;
            }
            since = change;
        }
        return since;
    }

    private static long taken(Iterable<Mentorship> pairs, LocalDate day) {
        return Iterables.size(Iterables.filter(pairs, pair -> pair.takesPlaceOn(day)));
    }
}

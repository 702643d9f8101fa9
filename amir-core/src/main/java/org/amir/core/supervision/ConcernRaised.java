package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;

/**
 * The mentor flagged something in the diary, and nobody has resolved it. Each day with such an entry is an occurrence of
 * its own.
 *
 * @param kind which of the two kinds of concern
 * @param concern what entries of that kind are flagged with
 */
record ConcernRaised(WarningKind kind, Concern concern) implements WarningRule {
    static ConcernRaised plain() {
        return new ConcernRaised(WarningKind.CONCERN, Concern.CONCERN);
    }

    static ConcernRaised urgent() {
        return new ConcernRaised(WarningKind.URGENT_CONCERN, Concern.URGENT);
    }

    @Override
    public String explain() {
        return kind == WarningKind.CONCERN
                ? "the mentor noted a concern in the diary"
                : "the mentor noted an urgent concern in the diary";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        ImmutableList<DiaryEntry> flagged = file.entries().stream()
                .filter(entry -> entry.concern() == concern && !entry.isWithdrawn())
                .collect(toImmutableList());
        if (flagged.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableListMultimap<LocalDate, DiaryEntry> byDay =
                Multimaps.index(flagged, entry -> entry.dated().on());
        return byDay.asMap().entrySet().stream()
                .map(entry -> EarlyWarning.of(
                        file,
                        kind,
                        kind == WarningKind.CONCERN ? WarningLevel.WARNING : WarningLevel.URGENT,
                        entry.getKey(),
                        file.both(),
                        ImmutableSortedMap.of("entries", ids(entry.getValue()))))
                .collect(toImmutableList());
    }

    private static String ids(Collection<DiaryEntry> entries) {
        return entries.stream().map(entry -> entry.id().value()).sorted().collect(Collectors.joining(" "));
    }
}

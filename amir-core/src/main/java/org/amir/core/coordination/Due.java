package org.amir.core.coordination;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Citation;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * One thing that the team owes on a day: what it is, since when, by when, and whom and which records it is about. The
 * sentences have ids and days only; nobody parses them.
 */
@Value.Immutable
public abstract class Due {
    Due() {}

    static ImmutableDue.Builder builder(DueKind kind, LocalDate since, LocalDate due) {
        return ImmutableDue.builder().kind(kind).since(since).due(due);
    }

    /**
     * Everything that is owed on a day: what is urgent first, then what is late, then the rest; each by kind, what matters
     * most to people first, then by due day, people and records.
     */
    public static ImmutableList<Due> list(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
        return Stream.of(
                        new DueToPeople(file, rules, day).all(),
                        new DueConsents(file, day).all(),
                        new DueOfGatherings(file, rules, day).all(),
                        new DueOfPairs(file, rules, day).all(),
                        new DueAtTheEnd(file, rules, day).all())
                .flatMap(Function.identity())
                .sorted(order(day))
                .collect(toImmutableList());
    }

    private static Comparator<Due> order(LocalDate day) {
        return Comparator.comparing(Due::isUrgent, Comparator.reverseOrder())
                .thenComparing(due -> due.isLateOn(day), Comparator.reverseOrder())
                .thenComparing(Due::kind)
                .thenComparing(Due::due)
                .thenComparing(Due::people, Comparators.lexicographical(Comparator.<PersonId>naturalOrder()))
                .thenComparing(due -> due.pair().map(RecordId::value).orElse(""))
                .thenComparing(due -> due.record().map(RecordId::value).orElse(""))
                .thenComparing(Due::english);
    }

    public abstract DueKind kind();

    /** The first day on which it is owed. */
    public abstract LocalDate since();

    /** The last day on which it is in time. */
    public abstract LocalDate due();

    /** Whether somebody sees to it today, whatever else is late. */
    @Value.Default
    public boolean isUrgent() {
        return false;
    }

    /** Whom it is about; none if it is about the programme. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> people();

    /** The pair that it is about, if it is one. */
    public abstract Optional<RecordId> pair();

    /** The record to look at or to fill in, if there is one besides the pair. */
    public abstract Optional<RecordId> record();

    @Value.Default
    public Citation citation() {
        return kind().citation();
    }

    /** What to do, in English. */
    public abstract String english();

    /** What to do, in Swedish. */
    public abstract String swedish();

    public final String code() {
        return kind().code();
    }

    /** Whether it is late on a day: the day after {@link #due} is the first. */
    public final boolean isLateOn(LocalDate day) {
        return day.isAfter(due());
    }

    @Value.Check
    final void check() {
        checkArgument(!due().isBefore(since()), "what is owed from %s cannot be due on %s, before it", since(), due());
    }
}

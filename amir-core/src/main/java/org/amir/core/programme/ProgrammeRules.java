package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * The numbers by which a programme is run, as one version that holds from a day on. What was decided under a version
 * remembers its number. What is not changed is the handbook's or, where it is silent, ours.
 */
@Value.Immutable
public abstract class ProgrammeRules {
    /** The kind of record, with one record a version: {@code r-000001} and on. */
    public static final RecordKind<RecordId, ProgrammeRules> KIND = new RecordKind<>(
            "rules",
            "r",
            ProgrammeRules.class,
            ProgrammeRules::id,
            rules -> rules.id().value());

    ProgrammeRules() {}

    /** The handbook's rules, version 0: they hold as long as a programme has none of its own. */
    public static ProgrammeRules handbook() {
        return ImmutableProgrammeRules.builder().version(0).from(LocalDate.MIN).build();
    }

    /**
     * @param version from 1 on
     * @param from the first day on which they hold
     * @param changed what differs from the standard
     */
    public static ProgrammeRules of(int version, LocalDate from, Map<Threshold, Integer> changed) {
        checkArgument(version >= 1, "a programme's own rules are numbered from 1, but the number was %s", version);
        return ImmutableProgrammeRules.builder()
                .version(version)
                .from(from)
                .changed(ImmutableSortedMap.copyOf(changed))
                .build();
    }

    /** The version that holds on a day: of those that had begun the highest, and the handbook's if there is none. */
    public static ProgrammeRules on(LocalDate day, Stream<ProgrammeRules> versions) {
        return versions.filter(rules -> !rules.from().isAfter(day))
                .max(Comparator.comparingInt(ProgrammeRules::version))
                .orElse(handbook());
    }

    /** The number of this version; 0 for the handbook's. */
    public abstract int version();

    /** The first day on which they hold. */
    public abstract LocalDate from();

    /** What differs from the standard. */
    @SuppressWarnings("immutables:untype")
    @Value.Default
    public ImmutableSortedMap<Threshold, Integer> changed() {
        return ImmutableSortedMap.of();
    }

    /** The id of this version's record, from 1 on. */
    public final RecordId id() {
        return RecordId.numbered("r", version());
    }

    /** What a threshold is set to. */
    public final int value(Threshold threshold) {
        return changed().getOrDefault(threshold, threshold.standard());
    }

    @Value.Check
    final void check() {
        ImmutableList<Threshold> outside = changed().entrySet().stream()
                .filter(entry -> entry.getValue() < entry.getKey().least()
                        || entry.getValue() > entry.getKey().most())
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
        outside.stream()
                .findFirst()
                .ifPresent(threshold -> checkArgument(
                        false,
                        "%s is from %s to %s %s (%s), but was set to %s",
                        threshold.code(),
                        threshold.least(),
                        threshold.most(),
                        threshold.unit(),
                        threshold.citation(),
                        changed().get(threshold)));
        checkInOrder(Threshold.PREFERRED_MENTOR_AGE_FROM, Threshold.PREFERRED_MENTOR_AGE_TO);
        checkInOrder(Threshold.PREFERRED_MENTEE_AGE_FROM, Threshold.PREFERRED_MENTEE_AGE_TO);
        checkInOrder(Threshold.SESSION_FROM, Threshold.SESSION_TO);
    }

    private void checkInOrder(Threshold from, Threshold to) {
        checkArgument(
                value(from) <= value(to),
                "%s must not be above %s, but they were %s and %s",
                from.code(),
                to.code(),
                value(from),
                value(to));
    }
}

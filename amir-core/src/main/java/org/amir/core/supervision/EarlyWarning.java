package org.amir.core.supervision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Citation;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * A possible problem of a pair, found in time (S2): what, how pressing, since when, with what evidence, and what somebody
 * may do. It is advice to people; nothing follows from it by itself.
 *
 * <p>Evidence is codes, days, numbers and ids only, never a name or a text that somebody wrote.
 */
@Value.Immutable
public abstract class EarlyWarning {
    /** Worst first: by level, those nobody has seen before the acknowledged, then the oldest, the pair and the kind. */
    static final Comparator<EarlyWarning> WORST_FIRST = Comparator.comparing(EarlyWarning::level)
            .thenComparing(EarlyWarning::isAcknowledged)
            .thenComparing(EarlyWarning::since)
            .thenComparing(EarlyWarning::mentorship)
            .thenComparing(EarlyWarning::kind);

    EarlyWarning() {}

    /**
     * A warning of a pair.
     *
     * @param since the first day on which it held; the day on which the pair was confirmed if that is later
     * @param people whom it is about: one or both of the pair
     */
    static EarlyWarning of(
            PairFile file,
            WarningKind kind,
            WarningLevel level,
            LocalDate since,
            ImmutableSortedSet<PersonId> people,
            ImmutableSortedMap<String, String> evidence) {
        return ImmutableEarlyWarning.builder()
                .kind(kind)
                .level(level)
                .mentorship(file.id())
                .addAllPeople(people)
                .putAllEvidence(evidence)
                .since(Comparators.max(since, file.mentorship().confirmedOn().orElse(since)))
                .build();
    }

    public abstract WarningKind kind();

    public abstract WarningLevel level();

    public abstract RecordId mentorship();

    /** Whom it is about: the mentor, the mentee or both. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> people();

    /** What it rests on: codes, days, numbers and ids by their names, in order of name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> evidence();

    /** The first day on which it held. It stays the same from day to day as long as the thing lasts. */
    public abstract LocalDate since();

    /** That somebody has seen it and takes care of it. */
    public abstract Optional<WarningReply> acknowledgement();

    public final String code() {
        return kind().code();
    }

    public final Citation citation() {
        return kind().citation();
    }

    public final boolean isAcknowledged() {
        return acknowledgement().isPresent();
    }

    final EarlyWarning acknowledgedBy(WarningReply reply) {
        return ((ImmutableEarlyWarning) this).withAcknowledgement(reply);
    }

    final EarlyWarning withoutAcknowledgement() {
        return ((ImmutableEarlyWarning) this).withAcknowledgement(Optional.empty());
    }
}

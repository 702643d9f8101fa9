package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * A mentor handed in the diary of a pair for a span of days (S3). It says that the diary is complete for them: that it has
 * no meeting on one of them then means that there was none.
 *
 * <p>A hand-in covers no day after it was made, whatever its last day says: nobody can hand in what has not happened.
 */
@Value.Immutable
public abstract class DiarySubmission {
    public static final RecordKind<RecordId, DiarySubmission> KIND = new RecordKind<>(
            "diary-submission",
            "ds",
            DiarySubmission.class,
            DiarySubmission::id,
            submission -> submission.mentorship().value());

    DiarySubmission() {}

    public static Builder builder() {
        return new Builder();
    }

    /** A hand-in of the days from one to another, both inclusive. */
    public static DiarySubmission of(RecordId id, RecordId mentorship, LocalDate from, LocalDate to, Dated made) {
        return builder()
                .id(id)
                .mentorship(mentorship)
                .from(from)
                .to(to)
                .made(made)
                .build();
    }

    public abstract RecordId id();

    public abstract RecordId mentorship();

    /** The first day that it speaks of. */
    public abstract LocalDate from();

    /** The last day that it speaks of; see {@link #lastCovered} for how far it covers. */
    public abstract LocalDate to();

    /** When it was handed in. */
    public abstract Dated made();

    /** The last day that it covers: its last, but none after it was made. */
    public final LocalDate lastCovered() {
        return made().on().isBefore(to()) ? made().on() : to();
    }

    /** Whether it covers a day, as it stands on another. */
    public final boolean covers(LocalDate covered, LocalDate day) {
        return made().happenedBy(day) && !covered.isBefore(from()) && !covered.isAfter(lastCovered());
    }

    @Value.Check
    final void check() {
        checkArgument(
                !to().isBefore(from()),
                "a hand-in's last day must not be before its first, but %s goes from %s to %s",
                id(),
                from(),
                to());
        checkArgument(
                !from().isAfter(made().on()),
                "%s was made on %s, so it cannot begin on %s, after it",
                id(),
                made().on(),
                from());
    }

    /** Builds a {@link DiarySubmission}. */
    public static final class Builder extends ImmutableDiarySubmission.Builder {
        Builder() {}
    }
}

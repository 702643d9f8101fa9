package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.amir.core.participant.Coded;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * What a person of the team replied to an {@link EarlyWarning} (S2): seen, or dealt with. It replies to one occurrence, by
 * kind and first day: when the same thing happens anew, it has another first day and the warning comes back.
 */
@Value.Immutable
public abstract class WarningReply {
    public static final RecordKind<RecordId, WarningReply> KIND = new RecordKind<>(
            "warning-reply",
            "w",
            WarningReply.class,
            WarningReply::id,
            reply -> reply.mentorship().value());

    /** What became of the warning. */
    public enum Reply implements Coded {
        /** Somebody has seen it and takes care of it: it stays on the list, marked, behind those of its level. */
        ACKNOWLEDGED("acknowledged"),
        /** It is dealt with: it leaves the list. */
        RESOLVED("resolved");

        private final String code;

        Reply(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    WarningReply() {}

    public static Builder builder() {
        return new Builder();
    }

    /** A reply to a warning as it was given. */
    public static WarningReply to(EarlyWarning warning, RecordId id, Reply reply, Decision decision) {
        return builder()
                .id(id)
                .mentorship(warning.mentorship())
                .kind(warning.kind())
                .since(warning.since())
                .reply(reply)
                .decision(decision)
                .build();
    }

    public abstract RecordId id();

    public abstract RecordId mentorship();

    /** What was warned of. */
    public abstract WarningKind kind();

    /** The first day of the occurrence that was warned of. */
    public abstract LocalDate since();

    public abstract Reply reply();

    /** Who replied, when and why. */
    public abstract Decision decision();

    /** Whether it had been made by a day. */
    public final boolean isMadeBy(LocalDate day) {
        return !decision().recordedOn().isAfter(day);
    }

    @Value.Check
    final void check() {
        checkArgument(
                isMadeFrom(since()),
                "%s replies on %s to a warning that began on %s",
                id(),
                decision().recordedOn(),
                since());
    }

    private boolean isMadeFrom(LocalDate day) {
        return !decision().recordedOn().isBefore(day);
    }

    /** Builds a {@link WarningReply}. */
    public static final class Builder extends ImmutableWarningReply.Builder {
        Builder() {}
    }
}

package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.immutables.value.Value;

/**
 * A person stops: before a selection it is a withdrawal, after it the end of taking part. Everybody may, at any time; a
 * reason of their own is not asked for ({@link LeavingReason#WITHDREW} says nothing more).
 */
@Value.Immutable
public abstract class Leaving {
    Leaving() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Which of the person's applications in this role it ends, from 1 on. */
    public abstract int application();

    /** The first day on which they no longer take part. */
    public abstract LocalDate on();

    @Value.Redacted
    public abstract LeavingReason reason();

    /** Who recorded it, when and why. */
    public abstract Decision decision();

    /** By whom, when and why it was found to be recorded in error; then it counts as never made. */
    public abstract Optional<Decision> revoked();

    /** When it happened and when it was recorded. */
    public final Dated made() {
        return Dated.of(on(), decision().recordedOn());
    }

    /** Whether it is nobody's choice, so that figures leave the person out. */
    public final boolean isExternal() {
        return reason().isExternal();
    }

    /** Whether it counts: it was not recorded in error. */
    public final boolean isInForce() {
        return revoked().isEmpty();
    }

    /** As it had been recorded by the end of a day. */
    final Leaving knownBy(LocalDate day) {
        return ((ImmutableLeaving) this)
                .withRevoked(revoked().filter(by -> !by.recordedOn().isAfter(day)));
    }

    final Leaving revokedBy(Decision by) {
        return ((ImmutableLeaving) this).withRevoked(by);
    }

    @Value.Check
    final void check() {
        checkArgument(application() >= 1, "applications are numbered from 1, but the number was %s", application());
        checkArgument(
                reason() != LeavingReason.CHANGE_OF_MENTOR,
                "a change of mentor ends a pair, not somebody's taking part");
        checkArgument(
                !decision().recordedOn().isBefore(on()),
                "a leaving on %s cannot have been recorded on %s, before it",
                on(),
                decision().recordedOn());
        checkArgument(
                revoked().map(by -> !by.at().isBefore(decision().at())).orElse(true),
                "a leaving cannot be revoked before it was recorded");
    }

    /** Builds a {@link Leaving}. */
    public static final class Builder extends ImmutableLeaving.Builder {
        Builder() {}
    }
}

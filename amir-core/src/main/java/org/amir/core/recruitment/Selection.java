package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.immutables.value.Value;

/**
 * What the team decided on an application, with what the rules recommended at the time and why (R7, R8, M9). It remembers
 * the version of the programme's rules and the codes of the findings, so that it can be understood later.
 */
@Value.Immutable
public abstract class Selection {
    Selection() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Which of the person's applications in this role it decides on, from 1 on. */
    public abstract int application();

    public abstract SelectionOutcome outcome();

    /** The day of the decision. */
    public abstract LocalDate on();

    /** Who recorded it, when and why. */
    public abstract Decision decision();

    /** What the rules recommended on that day. */
    @Value.Redacted
    public abstract Recommendation recommendation();

    /** The codes of the rules that were not met or not known, preferences too, in the policy's order. */
    @Value.Redacted
    public abstract ImmutableList<String> reasons();

    /** The version of the programme's rules, 0 for the handbook's. */
    public abstract int rulesVersion();

    /** By whom, when and why it was found to be recorded in error; then it counts as never made (K1). */
    public abstract Optional<Decision> revoked();

    /** When it was made and when it was recorded. */
    public final Dated made() {
        return Dated.of(on(), decision().recordedOn());
    }

    /** Whether it counts: it was not recorded in error. */
    public final boolean isInForce() {
        return revoked().isEmpty();
    }

    /** As it had been recorded by the end of a day. */
    final Selection knownBy(LocalDate day) {
        return ((ImmutableSelection) this)
                .withRevoked(revoked().filter(by -> !by.recordedOn().isAfter(day)));
    }

    final Selection revokedBy(Decision by) {
        return ((ImmutableSelection) this).withRevoked(by);
    }

    @Value.Check
    final void check() {
        checkArgument(application() >= 1, "applications are numbered from 1, but the number was %s", application());
        checkArgument(rulesVersion() >= 0, "a version of rules is at least 0, but was %s", rulesVersion());
        checkArgument(
                !decision().recordedOn().isBefore(on()),
                "a selection of %s cannot have been recorded on %s, before it",
                on(),
                decision().recordedOn());
        checkArgument(
                revoked().map(by -> !by.at().isBefore(decision().at())).orElse(true),
                "a selection cannot be revoked before it was recorded");
    }

    /** Builds a {@link Selection}. */
    public static final class Builder extends ImmutableSelection.Builder {
        Builder() {}
    }
}

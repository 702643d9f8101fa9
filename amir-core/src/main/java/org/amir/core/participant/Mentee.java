package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** Somebody in an early or middle stage of integration who applies for guidance (R3). Everything but the traits is unanswered unless set. */
@Value.Immutable
public abstract non-sealed class Mentee implements Profile {
    Mentee() {}

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final Role role() {
        return Role.MENTEE;
    }

    @Override
    public abstract Traits traits();

    /** The residence permit (R8). */
    @Value.Default
    public Permit permit() {
        return Permit.notAnswered();
    }

    /** The areas in which the mentee wants support, at least one if answered (M3). */
    @Value.Default
    public Answer<ImmutableSet<Theme>> themesNeeded() {
        return Answer.notAnswered();
    }

    /** The area that is most important to the mentee now (M3). */
    @Value.Default
    public Answer<Theme> mostImportantTheme() {
        return Answer.notAnswered();
    }

    /** What the mentee hopes for (M3); no machine reads it. */
    @Value.Default
    public Answer<FreeText> expectations() {
        return Answer.notAnswered();
    }

    @Override
    public final Mentee withoutBackground() {
        return ((ImmutableMentee) this).withTraits(traits().withoutBackground());
    }

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(mentee)";
    }

    @Value.Check
    final void check() {
        checkArgument(
                !themesNeeded().value().filter(ImmutableSet::isEmpty).isPresent(),
                "themes needed, if answered, name at least one");
    }

    /** Builds a {@link Mentee}. */
    public static final class Builder extends ImmutableMentee.Builder {
        Builder() {}
    }
}

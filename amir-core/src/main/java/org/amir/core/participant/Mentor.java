package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** Somebody who came earlier and applies to support a newcomer (R1, R2). Everything but the traits is unanswered unless set. */
@Value.Immutable
public abstract non-sealed class Mentor implements Profile {
    Mentor() {}

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final Role role() {
        return Role.MENTOR;
    }

    @Override
    public abstract Traits traits();

    /** The hours a week that the mentor can give; more hours never lower a score. */
    @Value.Default
    public Answer<HoursPerWeek> hoursPerWeek() {
        return Answer.notAnswered();
    }

    /** The areas in which the mentor can help, at least one if answered (M3). */
    @Value.Default
    public Answer<ImmutableSet<Theme>> themesOffered() {
        return Answer.notAnswered();
    }

    /** The skills that the mentor rated, from 1 to 5 (M8). */
    public abstract ImmutableMap<Skill, Integer> skills();

    /** An experience of the mentor's own that may help others (R6); no machine reads it. */
    @Value.Default
    public Answer<FreeText> livedExperience() {
        return Answer.notAnswered();
    }

    /** What the mentor declares on convictions and pending legal proceedings (R1). */
    @Value.Default
    public Answer<Convictions> convictions() {
        return Answer.notAnswered();
    }

    /** Whether the mentor can attend all five training sessions (T1). */
    @Value.Default
    public Answer<Boolean> allSessions() {
        return Answer.notAnswered();
    }

    /** How many mentees the mentor can support at a time, at least 0. */
    @Value.Default
    public Answer<Integer> capacity() {
        return Answer.notAnswered();
    }

    @Override
    public final Mentor withoutBackground() {
        return ((ImmutableMentor) this).withTraits(traits().withoutBackground());
    }

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(mentor)";
    }

    @Value.Check
    final void check() {
        checkArgument(
                !themesOffered().value().filter(ImmutableSet::isEmpty).isPresent(),
                "themes offered, if answered, name at least one");
        checkArgument(
                !capacity().value().filter(capacity -> capacity < 0).isPresent(),
                "a capacity is at least 0, but was %s",
                capacity());
        skills().forEach(Ratings::check);
    }

    /** Builds a {@link Mentor}. */
    public static final class Builder extends ImmutableMentor.Builder {
        Builder() {}
    }
}

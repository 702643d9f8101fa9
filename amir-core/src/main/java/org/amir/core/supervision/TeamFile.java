package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.amir.core.participant.PersonId;
import org.immutables.value.Value;

/**
 * What the team, and nobody else, has of a mentee: the mentee's own voice (E3) beside the files of the mentee's pairs.
 * Nothing but {@link Escalation} is made of it.
 */
@Value.Immutable
public abstract class TeamFile {
    TeamFile() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId mentee();

    public abstract ImmutableList<VoiceNote> voices();

    /** The mentee's pairs, those that are over included. */
    public abstract ImmutableList<PairFile> pairs();

    /** Ids only. */
    @Override
    public final String toString() {
        return "team file of " + mentee();
    }

    @Value.Check
    final void check() {
        voices().forEach(voice ->
                checkArgument(voice.mentee().equals(mentee()), "%s is not the voice of %s", voice.id(), mentee()));
        pairs().forEach(pair ->
                checkArgument(pair.mentee().equals(mentee()), "%s is no pair of %s", pair.id(), mentee()));
    }

    /** Builds a {@link TeamFile}. */
    public static final class Builder extends ImmutableTeamFile.Builder {
        Builder() {}
    }
}

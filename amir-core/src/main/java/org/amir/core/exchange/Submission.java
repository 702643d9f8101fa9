package org.amir.core.exchange;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Profile;
import org.amir.core.recruitment.Channel;
import org.immutables.value.Value;

/** One row of a form export, read: what somebody answered, not yet anybody in a store. */
@Value.Immutable
public abstract class Submission {
    Submission() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Where it stands. */
    public abstract Row row();

    /** When it was answered, by the clock on the wall of the form's country. */
    public abstract LocalDateTime stamp();

    public abstract Identity identity();

    public abstract Profile profile();

    @Value.Default
    public Answer<Channel> channel() {
        return Answer.notAnswered();
    }

    /**
     * Whether the applicant agrees to the programme's use of these answers. Of who said no or nothing, no more is read
     * than the stamp, the identity and the birth date, and nothing is stored.
     */
    public abstract Answer<Boolean> programmeConsent();

    /** What the row holds that was not taken into the profile. */
    public abstract ImmutableSet<Withheld> withheld();

    /** Builds a {@link Submission}. */
    public static final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}

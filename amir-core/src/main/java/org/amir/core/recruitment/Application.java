package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.record.Storable;
import org.immutables.value.Value;

/**
 * What a person applied with in one role: the latest answers, with the time of the first. Stamps are wall-clock times of
 * the form's country.
 */
@Value.Immutable
public abstract class Application {
    Application() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId person();

    public abstract Profile profile();

    /** When these answers were given, to the microsecond; what is finer is cut off. */
    public abstract LocalDateTime stamp();

    /** When the person first answered the form in this role, as finely; waiting is counted from here. */
    public abstract LocalDateTime firstStamp();

    /** How the person heard of the programme (R5). */
    @Value.Default
    public Answer<Channel> channel() {
        return Answer.notAnswered();
    }

    public final Role role() {
        return profile().role();
    }

    /**
     * What of it may be used in matching on a day: without the background if the consent to that was withdrawn (M1, X3).
     *
     * @param consent what the person said after the form
     */
    public final Application forMatchingOn(LocalDate day, Optional<Consent> consent) {
        return consent.filter(said -> said.isWithdrawnOn(ConsentPurpose.MATCHING_ON_BACKGROUND, day))
                        .isPresent()
                ? ((ImmutableApplication) this).withProfile(profile().withoutBackground())
                : this;
    }

    /** Whole days from the first answer to a day, at least 0. */
    public final long daysWaitingOn(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(firstStamp().toLocalDate(), day));
    }

    @Value.Check
    final Application checked() {
        checkArgument(
                !stamp().isBefore(firstStamp()), "%s has answers from before the first: %s", person(), firstStamp());
        LocalDateTime stamp = Storable.moment(stamp());
        LocalDateTime firstStamp = Storable.moment(firstStamp());
        if (stamp.equals(stamp()) && firstStamp.equals(firstStamp())) {
            return this;
        }
        return builder()
                .person(person())
                .profile(profile())
                .stamp(stamp)
                .firstStamp(firstStamp)
                .channel(channel())
                .build();
    }

    /** Builds an {@link Application}. */
    public static final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}

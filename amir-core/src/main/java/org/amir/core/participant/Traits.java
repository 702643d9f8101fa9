package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** What is asked of mentors and mentees alike (R1, R3, R6). Everything is unanswered unless set. */
@Value.Immutable
public abstract class Traits {
    Traits() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The day of birth; ages are taken in completed years on a day. */
    @Value.Default
    public Answer<LocalDate> birthDate() {
        return Answer.notAnswered();
    }

    /** Gender as stated. */
    @Value.Default
    public Answer<Gender> gender() {
        return Answer.notAnswered();
    }

    /** The country of citizenship; it never stands in for a background (M1). */
    @Value.Default
    public Answer<CountryCode> citizenship() {
        return Answer.notAnswered();
    }

    /** Ethnic or cultural background, held only if {@link #backgroundConsent} is yes (M1). */
    @Value.Default
    public Answer<Background> background() {
        return Answer.notAnswered();
    }

    /** Whether the background may be used in matching. */
    @Value.Default
    public Answer<Boolean> backgroundConsent() {
        return Answer.notAnswered();
    }

    /** Where the person lives (M6). */
    @Value.Default
    public Residence residence() {
        return Residence.unknown();
    }

    /** The day of arrival in the host country. */
    @Value.Default
    public Answer<LocalDate> arrival() {
        return Answer.notAnswered();
    }

    /** The languages spoken fluently, at least one if answered (R2). */
    @Value.Default
    public Answer<ImmutableSortedSet<LanguageCode>> languages() {
        return Answer.notAnswered();
    }

    /** The level in the host language (R1). */
    @Value.Default
    public Answer<CefrLevel> hostLanguageLevel() {
        return Answer.notAnswered();
    }

    /** Work or study at present. */
    @Value.Default
    public Answer<Occupation> occupation() {
        return Answer.notAnswered();
    }

    /** Housing at present. */
    @Value.Default
    public Answer<Housing> housing() {
        return Answer.notAnswered();
    }

    /** When the person can meet each week (M4). */
    @Value.Default
    public Answer<Availability> availability() {
        return Answer.notAnswered();
    }

    /** In person, online or either (I2). */
    @Value.Default
    public Answer<MeetingForm> meetingForm() {
        return Answer.notAnswered();
    }

    /** Where the person stands on each scale that was answered, from 1 to 5 (M7). */
    public abstract ImmutableMap<TemperamentScale, Integer> temperament();

    /** Why the person wants to take part (R7). */
    @Value.Default
    public Answer<FreeText> motivation() {
        return Answer.notAnswered();
    }

    /** The wish on the other's gender (M2). */
    @Value.Default
    public Answer<Wish<Gender>> genderWish() {
        return Answer.notAnswered();
    }

    /** The wish on the other's age (M2). */
    @Value.Default
    public Answer<Wish<AgeBand>> ageWish() {
        return Answer.notAnswered();
    }

    /** Whether the person can take part for twelve months (R3, R5). */
    @Value.Default
    public Answer<Boolean> twelveMonths() {
        return Answer.notAnswered();
    }

    /** Whether a guardian's consent is recorded; needed for who is under 18. */
    @Value.Default
    public Answer<Boolean> guardianConsent() {
        return Answer.notAnswered();
    }

    /** The same without the background, for whom it may not be used of (M1). */
    public final Traits withoutBackground() {
        return ((ImmutableTraits) this).withBackground(Answer.notAnswered());
    }

    /** The age in completed years on a day; empty if the birth date is not stated. */
    public final OptionalInt ageOn(LocalDate day) {
        return birthDate().value().stream()
                .mapToInt(born -> Period.between(born, day).getYears())
                .findFirst();
    }

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(traits)";
    }

    @Value.Check
    final void check() {
        checkArgument(
                !background().isGiven() || backgroundConsent().is(true),
                "a background is held only with the consent to use it");
        checkArgument(
                !languages().value().filter(ImmutableSortedSet::isEmpty).isPresent(),
                "languages, if answered, name at least one");
        temperament().forEach((scale, place) -> Ratings.check(scale, place));
    }

    /** Builds {@link Traits}. */
    public static final class Builder extends ImmutableTraits.Builder {
        Builder() {}
    }
}

package org.amir.core.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Profile;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/**
 * What a programme asks of its applicants: the handbook's rules with their parameters, which a country may change, and
 * rules of its own.
 *
 * <table>
 * <caption>The rules, in the order of an assessment's findings</caption>
 * <tr><th>code</th><th>asked of</th><th>level</th><th>not met or not known</th><th>source</th></tr>
 * <tr><td>{@code permit-valid}</td><td>mentees</td><td>required</td><td>not eligible if declared none or lapsed; pending
 *     or unanswered, a look</td><td>R8</td></tr>
 * <tr><td>{@code permit-through-cycle}</td><td>mentees</td><td>required</td><td>a look</td><td>R8</td></tr>
 * <tr><td>{@code no-convictions}</td><td>mentors</td><td>required</td><td>not eligible if some are declared; unanswered,
 *     a look</td><td>R1</td></tr>
 * <tr><td>{@code all-sessions}</td><td>mentors</td><td>required</td><td>a look</td><td>T1</td></tr>
 * <tr><td>{@code twelve-months}</td><td>both</td><td>required</td><td>a look</td><td>R3, R5</td></tr>
 * <tr><td>{@code third-country-national}</td><td>both</td><td>required</td><td>a look</td><td>R1, R3</td></tr>
 * <tr><td>{@code adult}</td><td>both</td><td>required</td><td>a look</td><td>ours</td></tr>
 * <tr><td>{@code age-preferred}</td><td>both</td><td>preferred</td><td>shown</td><td>R1, R3</td></tr>
 * <tr><td>{@code stay-preferred}</td><td>both</td><td>preferred</td><td>shown</td><td>R1, R3</td></tr>
 * <tr><td>{@code host-language-preferred}</td><td>mentors</td><td>preferred</td><td>shown</td><td>R1</td></tr>
 * <tr><td>{@code motivation-stated}</td><td>both</td><td>preferred</td><td>shown</td><td>R7, R3</td></tr>
 * </table>
 *
 * Immutable and safe for use by several threads.
 */
@Value.Immutable
public abstract class EligibilityPolicy {
    /** Rules that stand for a basic principle (P3): permits for mentees, training before matching. */
    private static final ImmutableSet<String> BASIC_PRINCIPLES = ImmutableSet.of(ValidPermit.CODE, "all-sessions");

    EligibilityPolicy() {}

    /** The handbook's rules with its parameters. */
    public static EligibilityPolicy handbook() {
        return builder().build();
    }

    /** The handbook's rules with the numbers of a programme's rules, which decide none of what is a basic principle (P3). */
    public static EligibilityPolicy under(ProgrammeRules rules) {
        return builder()
                .preferredMentorAge(AgeBand.between(
                        rules.value(Threshold.PREFERRED_MENTOR_AGE_FROM),
                        rules.value(Threshold.PREFERRED_MENTOR_AGE_TO)))
                .preferredMenteeAge(AgeBand.between(
                        rules.value(Threshold.PREFERRED_MENTEE_AGE_FROM),
                        rules.value(Threshold.PREFERRED_MENTEE_AGE_TO)))
                .preferredMentorStayMonths(rules.value(Threshold.PREFERRED_MENTOR_STAY))
                .preferredMenteeStayMonths(rules.value(Threshold.PREFERRED_MENTEE_STAY))
                .adultAge(rules.value(Threshold.ADULT_AGE))
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The ages preferred in a mentor: 25 to 45 unless set (R1). */
    @Value.Default
    public AgeBand preferredMentorAge() {
        return AgeBand.between(25, 45);
    }

    /** The ages preferred in a mentee: 18 to 30 unless set (R3). */
    @Value.Default
    public AgeBand preferredMenteeAge() {
        return AgeBand.between(18, 30);
    }

    /** The months in the host country preferred in a mentor, at least 0; 12 unless set (R1). */
    @Value.Default
    public int preferredMentorStayMonths() {
        return 12;
    }

    /** The months in the host country preferred in a mentee, at least 0; 6 unless set (R3). */
    @Value.Default
    public int preferredMenteeStayMonths() {
        return 6;
    }

    /** The level in the host language preferred in a mentor; B1 unless set (R1: intermediate). */
    @Value.Default
    public CefrLevel preferredMentorLevel() {
        return CefrLevel.B1;
    }

    /** The age from which nobody needs a guardian; 18 unless set (ours). */
    @Value.Default
    public int adultAge() {
        return 18;
    }

    /** The countries whose citizens are not third-country nationals: Union, EEA and Switzerland unless set (ours). */
    @Value.Default
    public ImmutableSortedSet<CountryCode> unionCountries() {
        return Stream.of(
                        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                        "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO", "CH")
                .map(CountryCode::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(CountryCode::compareTo));
    }

    /** Codes of rules that are left out; never one of a basic principle (P3). */
    public abstract ImmutableSet<String> leftOut();

    /** Rules of the country's own on mentors, after the handbook's. */
    public abstract ImmutableList<EligibilityRule<? super Mentor>> ownMentorRules();

    /** Rules of the country's own on mentees, after the handbook's. */
    public abstract ImmutableList<EligibilityRule<? super Mentee>> ownMenteeRules();

    /** The rules that a mentor is judged by, in order. */
    public final ImmutableList<EligibilityRule<? super Mentor>> mentorRules() {
        return withOwn(handbookMentorRules().stream(), ownMentorRules().stream());
    }

    private List<EligibilityRule<? super Mentor>> handbookMentorRules() {
        return List.of(
                AnswerRule.<Mentor, Convictions>of("no-convictions", "R1")
                        .asked("no convictions and no pending legal proceedings")
                        .question(Mentor::convictions)
                        .test((declared, day) -> declared == Convictions.DECLARED_NONE)
                        .whenNotMet(Recommendation.NOT_ELIGIBLE)
                        .build(),
                AnswerRule.<Mentor, Boolean>of("all-sessions", "T1")
                        .asked("attends all five training sessions")
                        .question(Mentor::allSessions)
                        .test((yes, day) -> yes)
                        .build(),
                twelveMonths("R5"),
                thirdCountryNational("R1"),
                adult(),
                agePreferred("R1", preferredMentorAge()),
                stayPreferred("R1", preferredMentorStayMonths()),
                AnswerRule.<Mentor, CefrLevel>of("host-language-preferred", "R1")
                        .level(Level.PREFERRED)
                        .asked("the host language from "
                                + preferredMentorLevel().code())
                        .question(mentor -> mentor.traits().hostLanguageLevel())
                        .test((level, day) -> level.compareTo(preferredMentorLevel()) >= 0)
                        .build(),
                motivationStated("R7"));
    }

    /** The rules that a mentee is judged by, in order. */
    public final ImmutableList<EligibilityRule<? super Mentee>> menteeRules() {
        return withOwn(handbookMenteeRules().stream(), ownMenteeRules().stream());
    }

    private List<EligibilityRule<? super Mentee>> handbookMenteeRules() {
        return List.of(
                new ValidPermit(),
                new PermitThroughCycle(),
                twelveMonths("R3"),
                thirdCountryNational("R3"),
                adult(),
                agePreferred("R3", preferredMenteeAge()),
                stayPreferred("R3", preferredMenteeStayMonths()),
                motivationStated("R3"));
    }

    /**
     * Judges a profile by every rule.
     *
     * @param day the day on which it is judged
     * @param cycle the months of mentoring that the person would take part in
     */
    public final Assessment assess(Profile profile, LocalDate day, Cycle cycle) {
        ImmutableList<Finding> findings = profile instanceof Mentor mentor
                ? find(mentorRules(), mentor, day, cycle)
                : find(menteeRules(), (Mentee) profile, day, cycle);
        return Assessment.of(profile.role(), day, findings);
    }

    /** Whether a person is known to be under {@link #adultAge} on a day. */
    public final boolean isMinor(Profile profile, LocalDate day) {
        return profile.traits().ageOn(day).orElse(adultAge()) < adultAge();
    }

    private static <P extends Profile> ImmutableList<Finding> find(
            ImmutableList<EligibilityRule<? super P>> rules, P profile, LocalDate day, Cycle cycle) {
        return rules.stream().map(rule -> rule.find(profile, day, cycle)).collect(ImmutableList.toImmutableList());
    }

    private <P extends Profile> ImmutableList<EligibilityRule<? super P>> withOwn(
            Stream<EligibilityRule<? super P>> rules, Stream<EligibilityRule<? super P>> own) {
        return Streams.concat(rules.filter(rule -> !leftOut().contains(rule.code())), own)
                .collect(ImmutableList.toImmutableList());
    }

    private static EligibilityRule<Profile> twelveMonths(String citation) {
        return AnswerRule.<Profile, Boolean>of("twelve-months", citation)
                .asked("takes part for twelve months")
                .question(profile -> profile.traits().twelveMonths())
                .test((yes, day) -> yes)
                .build();
    }

    private EligibilityRule<Profile> thirdCountryNational(String citation) {
        return AnswerRule.<Profile, CountryCode>of("third-country-national", citation)
                .asked("no citizen of " + Joiner.on(' ').join(unionCountries()))
                .question(profile -> profile.traits().citizenship())
                .test((country, day) -> !unionCountries().contains(country))
                .build();
    }

    private EligibilityRule<Profile> adult() {
        return AnswerRule.<Profile, LocalDate>of("adult", "ours")
                .asked("at least " + adultAge() + " years old on the day")
                .question(profile -> profile.traits().birthDate())
                .test((born, day) -> age(born, day) >= adultAge())
                .build();
    }

    private static EligibilityRule<Profile> agePreferred(String citation, AgeBand band) {
        return AnswerRule.<Profile, LocalDate>of("age-preferred", citation)
                .level(Level.PREFERRED)
                .asked("preferably " + band.code() + " years old")
                .question(profile -> profile.traits().birthDate())
                .test((born, day) -> band.contains(age(born, day)))
                .build();
    }

    private static EligibilityRule<Profile> stayPreferred(String citation, int months) {
        return AnswerRule.<Profile, LocalDate>of("stay-preferred", citation)
                .level(Level.PREFERRED)
                .asked("preferably at least " + months + " months in the country")
                .question(profile -> profile.traits().arrival())
                .test((arrived, day) -> !arrived.plusMonths(months).isAfter(day))
                .build();
    }

    private static EligibilityRule<Profile> motivationStated(String citation) {
        return AnswerRule.<Profile, FreeText>of("motivation-stated", citation)
                .level(Level.PREFERRED)
                .asked("says why they want to take part")
                .question(profile -> profile.traits().motivation())
                .test((text, day) -> true)
                .build();
    }

    private static int age(LocalDate born, LocalDate day) {
        return Period.between(born, day).getYears();
    }

    @Value.Check
    final void check() {
        ImmutableSet<String> kept =
                Sets.intersection(leftOut(), BASIC_PRINCIPLES).immutableCopy();
        checkArgument(kept.isEmpty(), "%s stand for basic principles (P3) and cannot be left out", kept);
        ImmutableSet<String> codes = Streams.concat(handbookMentorRules().stream(), handbookMenteeRules().stream())
                .map(EligibilityRule::code)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> unknown = Sets.difference(leftOut(), codes).immutableCopy();
        checkArgument(unknown.isEmpty(), "there are no rules %s to leave out, but %s", unknown, codes);
        checkArgument(
                preferredMentorStayMonths() >= 0 && preferredMenteeStayMonths() >= 0,
                "a preferred stay is at least 0 months");
    }

    /** Builds an {@link EligibilityPolicy}; what is not set is the handbook's. */
    public static final class Builder extends ImmutableEligibilityPolicy.Builder {
        Builder() {}
    }
}

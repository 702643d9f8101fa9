package org.amir.core.participant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.record.FreeText;

/** Mentors, mentees and identities to test with: those in which nothing, everything or anything is answered. */
public final class Profiles {
    /** Texts that a store or a file may spoil; all are trimmed, and none is blank. */
    public static final ImmutableList<String> NAUGHTY_TEXTS = ImmutableList.of(
            "it's \"quoted\" `twice`, 'so'",
            "'; drop table application; --",
            "\\ \\n \\u0041 %s %d ${x} {0} :name ? ?1",
            "one line\nanother\r\nand\ta tab",
            "comma, semicolon; pipe| =1+1 @x -2 +3",
            "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB \uD83C\uDDF8\uD83C\uDDEA \u2764\uFE0F",
            "\u0645\u0631\u062D\u0628\u0627 \u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD",
            "\u4F60\u597D \u0928\u092E\u0938\u094D\u0924\u0947 \u1220\u120B\u121D",
            "a\u030A is not \u00E5, \u0130 is not i, \u00DF is not ss",
            "null",
            "NULL",
            "0",
            "<b>&amp;</b>",
            "\u00D7".repeat(10_000),
            "\uD83C\uDF0D".repeat(5_000));

    private Profiles() {}

    public static Mentor mentorWhoAnsweredNothing() {
        return Mentor.builder().traits(Traits.builder().build()).build();
    }

    public static Mentee menteeWhoAnsweredNothing() {
        return Mentee.builder().traits(Traits.builder().build()).build();
    }

    public static Mentor mentorWhoDeclinedEverything() {
        return Mentor.builder()
                .traits(traitsAllDeclined())
                .hoursPerWeek(Answer.declined())
                .themesOffered(Answer.declined())
                .livedExperience(Answer.declined())
                .convictions(Answer.declined())
                .allSessions(Answer.declined())
                .capacity(Answer.declined())
                .build();
    }

    public static Mentee menteeWhoDeclinedEverything() {
        return Mentee.builder()
                .traits(traitsAllDeclined())
                .permit(Permit.of(Answer.declined(), Answer.declined()))
                .themesNeeded(Answer.declined())
                .mostImportantTheme(Answer.declined())
                .expectations(Answer.declined())
                .build();
    }

    public static Mentor mentorWhoAnsweredEverything() {
        return Mentor.builder()
                .traits(traitsAllGiven())
                .hoursPerWeek(Answer.of(HoursPerWeek.ofMinutes(90, 180)))
                .themesOffered(Answer.of(ImmutableSet.of(Theme.HOUSING, Theme.NETWORK)))
                .putAllSkills(ImmutableMap.of(
                        Skill.LISTENING, 5,
                        Skill.PROBLEM_SOLVING, 4,
                        Skill.LOCAL_SERVICES, 3,
                        Skill.DIGITAL, 2,
                        Skill.COMMUNICATION, 1))
                .livedExperience(Answer.of(FreeText.of("Came alone, found a home in two years.")))
                .convictions(Answer.of(Convictions.DECLARED_NONE))
                .allSessions(Answer.of(true))
                .capacity(Answer.of(2))
                .build();
    }

    public static Mentee menteeWhoAnsweredEverything() {
        return Mentee.builder()
                .traits(traitsAllGiven())
                .permit(Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(LocalDate.of(2027, 2, 28))))
                .themesNeeded(Answer.of(ImmutableSet.of(Theme.EMPLOYMENT, Theme.LANGUAGE)))
                .mostImportantTheme(Answer.of(Theme.EMPLOYMENT))
                .expectations(Answer.of(FreeText.of("To find work as a nurse.")))
                .build();
    }

    public static Traits traitsAllDeclined() {
        return Traits.builder()
                .birthDate(Answer.declined())
                .gender(Answer.declined())
                .citizenship(Answer.declined())
                .background(Answer.declined())
                .backgroundConsent(Answer.declined())
                .arrival(Answer.declined())
                .languages(Answer.declined())
                .hostLanguageLevel(Answer.declined())
                .occupation(Answer.declined())
                .housing(Answer.declined())
                .availability(Answer.declined())
                .meetingForm(Answer.declined())
                .motivation(Answer.declined())
                .genderWish(Answer.declined())
                .ageWish(Answer.declined())
                .twelveMonths(Answer.declined())
                .guardianConsent(Answer.declined())
                .build();
    }

    public static Traits traitsAllGiven() {
        return Traits.builder()
                .birthDate(Answer.of(LocalDate.of(1988, 2, 29)))
                .gender(Answer.of(Gender.NON_BINARY))
                .citizenship(Answer.of(CountryCode.of("SY")))
                .background(Answer.of(Background.of("kurdish-2")))
                .backgroundConsent(Answer.of(true))
                .residence(Residence.builder()
                        .place("Malm\u00F6")
                        .postcode("21120")
                        .coordinates(Coordinates.ofMicroDegrees(55_605_869, 13_000_730))
                        .build())
                .arrival(Answer.of(LocalDate.of(2015, 11, 30)))
                .languages(Answer.of(ImmutableSortedSet.of(
                        LanguageCode.of("ar"), LanguageCode.of("kmr"), LanguageCode.of("zh-Hant"))))
                .hostLanguageLevel(Answer.of(CefrLevel.B2))
                .occupation(Answer.of(Occupation.PARENTAL_LEAVE))
                .housing(Answer.of(Housing.SUBLET))
                .availability(Answer.of(Availability.of(ImmutableList.of(
                        new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.MORNING),
                        new WeeklySlot(DayOfWeek.SUNDAY, TimeOfDay.EVENING)))))
                .meetingForm(Answer.of(MeetingForm.EITHER))
                .putAllTemperament(ImmutableMap.of(
                        TemperamentScale.CALM_ENERGETIC, 1,
                        TemperamentScale.RESERVED_OUTGOING, 3,
                        TemperamentScale.STRUCTURED_SPONTANEOUS, 5))
                .motivation(Answer.of(FreeText.of("I would have liked to have somebody.")))
                .genderWish(Answer.of(Wish.must(Gender.WOMAN)))
                .ageWish(Answer.of(Wish.prefer(AgeBand.between(25, 34))))
                .twelveMonths(Answer.of(true))
                .guardianConsent(Answer.of(false))
                .build();
    }

    /** Any time of this century and the one before, to the second. */
    public static Arbitrary<LocalDateTime> stamps() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 24 * 60 * 60 - 1))
                .as((date, second) -> date.atStartOfDay().plusSeconds(second));
    }

    public static Arbitrary<Identity> identities() {
        return Combinators.combine(texts().optional(), texts().optional(), texts().optional())
                .as((name, email, phone) ->
                        Identity.builder().name(name).email(email).phone(phone).build());
    }

    public static Arbitrary<Profile> profiles() {
        return Arbitraries.oneOf(mentors(), mentees());
    }

    public static Arbitrary<Mentor> mentors() {
        return Combinators.combine(
                        traits(),
                        answers(hours()),
                        answers(themes()),
                        ratings(Skill.class),
                        answers(texts().map(FreeText::of)),
                        answers(Arbitraries.of(Convictions.class)),
                        answers(Arbitraries.of(true, false)),
                        answers(Arbitraries.integers().between(0, 100)))
                .as((traits, hours, themes, skills, experience, convictions, sessions, capacity) -> Mentor.builder()
                        .traits(traits)
                        .hoursPerWeek(hours)
                        .themesOffered(themes)
                        .putAllSkills(skills)
                        .livedExperience(experience)
                        .convictions(convictions)
                        .allSessions(sessions)
                        .capacity(capacity)
                        .build());
    }

    public static Arbitrary<Mentee> mentees() {
        return Combinators.combine(
                        traits(),
                        answers(Arbitraries.of(PermitKind.class)),
                        answers(dates()),
                        answers(themes()),
                        answers(Arbitraries.of(Theme.class)),
                        answers(texts().map(FreeText::of)))
                .as((traits, permit, validUntil, themes, first, expectations) -> Mentee.builder()
                        .traits(traits)
                        .permit(Permit.of(permit, validUntil))
                        .themesNeeded(themes)
                        .mostImportantTheme(first)
                        .expectations(expectations)
                        .build());
    }

    public static Arbitrary<Traits> traits() {
        Arbitrary<Traits.Builder> person = Combinators.combine(
                        answers(dates()),
                        answers(Arbitraries.of(Gender.class)),
                        answers(Arbitraries.of("SE", "SY", "AF", "XK").map(CountryCode::of)),
                        answers(Arbitraries.of("SY", "kurdish", "A-1").map(Background::of)),
                        answers(Arbitraries.of(true, false)),
                        residences(),
                        answers(dates()),
                        answers(Arbitraries.of("ar", "ckb", "en", "pcm", "zh-Hant", "es-419")
                                .map(LanguageCode::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5)
                                .map(ImmutableSortedSet::copyOf)))
                .as((birth, gender, citizenship, background, consent, residence, arrival, languages) -> Traits.builder()
                        .birthDate(birth)
                        .gender(gender)
                        .citizenship(citizenship)
                        .background(background.isGiven() && !consent.is(true) ? Answer.notAnswered() : background)
                        .backgroundConsent(consent)
                        .residence(residence)
                        .arrival(arrival)
                        .languages(languages));
        Arbitrary<Traits.Builder> life = Combinators.combine(
                        person,
                        answers(Arbitraries.of(CefrLevel.class)),
                        answers(Arbitraries.of(Occupation.class)),
                        answers(Arbitraries.of(Housing.class)),
                        answers(Arbitraries.integers().between(1, (1 << 21) - 1).map(Availability::ofMask)),
                        answers(Arbitraries.of(MeetingForm.class)),
                        ratings(TemperamentScale.class),
                        answers(texts().map(FreeText::of)))
                .as((traits, level, occupation, housing, availability, form, temperament, motivation) ->
                        traits.hostLanguageLevel(level)
                                .occupation(occupation)
                                .housing(housing)
                                .availability(availability)
                                .meetingForm(form)
                                .putAllTemperament(temperament)
                                .motivation(motivation));
        return Combinators.combine(
                        life,
                        answers(wishes(Arbitraries.of(Gender.class))),
                        answers(wishes(ageBands())),
                        answers(Arbitraries.of(true, false)),
                        answers(Arbitraries.of(true, false)))
                .as((traits, genderWish, ageWish, twelveMonths, guardianConsent) -> traits.genderWish(genderWish)
                        .ageWish(ageWish)
                        .twelveMonths(twelveMonths)
                        .guardianConsent(guardianConsent)
                        .build());
    }

    /** Texts of one character and more, naughty ones among them. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(" '\"\\;,%_\t\n\u00E5\u0646\u4E2D")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> text.isBlank() ? "-" : text.strip());
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, Arbitraries.of(NAUGHTY_TEXTS)));
    }

    /** All three states of an answer. */
    public static <T> Arbitrary<Answer<T>> answers(Arbitrary<T> given) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, given.map(Answer::of)),
                Tuple.of(1, Arbitraries.just(Answer.<T>declined())),
                Tuple.of(1, Arbitraries.just(Answer.<T>notAnswered())));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Residence> residences() {
        Arbitrary<Coordinates> coordinates = Combinators.combine(
                        Arbitraries.integers().between(-90_000_000, 90_000_000),
                        Arbitraries.integers().between(-180_000_000, 180_000_000))
                .as(Coordinates::ofMicroDegrees);
        return Combinators.combine(
                        texts().optional(),
                        Arbitraries.of("21120", "SW1A1AA", "0150").optional(),
                        coordinates.optional())
                .as((place, postcode, point) -> Residence.builder()
                        .place(place)
                        .postcode(postcode)
                        .coordinates(point)
                        .build());
    }

    private static Arbitrary<HoursPerWeek> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 600))
                .as((from, more) -> HoursPerWeek.ofMinutes(from, from + more));
    }

    private static Arbitrary<AgeBand> ageBands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 75),
                        Arbitraries.integers().between(0, 75).optional())
                .as((from, more) ->
                        more.map(years -> AgeBand.between(from, from + years)).orElseGet(() -> AgeBand.from(from)));
    }

    private static <T> Arbitrary<Wish<T>> wishes(Arbitrary<T> wanted) {
        return Arbitraries.oneOf(
                List.of(Arbitraries.just(Wish.<T>noPreference()), wanted.map(Wish::prefer), wanted.map(Wish::must)));
    }

    private static Arbitrary<ImmutableSet<Theme>> themes() {
        return Arbitraries.of(Theme.class).list().ofMinSize(1).ofMaxSize(9).map(ImmutableSet::copyOf);
    }

    private static <E extends Enum<E>> Arbitrary<ImmutableMap<E, Integer>> ratings(Class<E> rated) {
        return Arbitraries.maps(Arbitraries.of(rated), Arbitraries.integers().between(1, 5))
                .map(ImmutableMap::copyOf);
    }
}

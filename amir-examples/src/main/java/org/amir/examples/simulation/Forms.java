package org.amir.examples.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Housing;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Occupation;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.participant.Traits;
import org.amir.core.participant.WeeklySlot;
import org.amir.core.participant.Wish;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;

/**
 * What people answer in the forms of annexes 3 and 4. Origins are in the proportions of refugees and asylum seekers in
 * Sweden (UNHCR population statistics 2017, rounded); ages, work and homes are plausible and no more.
 */
final class Forms {
    private static final ImmutableMap<Origin, Integer> ORIGINS = ImmutableMap.<Origin, Integer>builder()
            .put(new Origin("SY", ImmutableList.of("ar")), 107)
            .put(new Origin("AF", ImmutableList.of("fa", "ps")), 43)
            .put(new Origin("ER", ImmutableList.of("ti")), 28)
            .put(new Origin("SO", ImmutableList.of("so")), 24)
            .put(new Origin("IQ", ImmutableList.of("ar", "ckb")), 23)
            .put(new Origin("IR", ImmutableList.of("fa")), 9)
            .put(new Origin("ET", ImmutableList.of("am")), 3)
            .put(new Origin("TR", ImmutableList.of("tr", "kmr")), 2)
            .buildOrThrow();
    private static final ImmutableMap<Town, Integer> TOWNS = ImmutableMap.of(
            new Town("Malmö", "21120", 55_605_870, 13_000_730), 50,
            new Town("Lund", "22221", 55_705_840, 13_193_210), 15,
            new Town("Helsingborg", "25220", 56_046_730, 12_694_370), 15,
            new Town("Landskrona", "26131", 55_870_770, 12_830_140), 10,
            new Town("Trelleborg", "23131", 55_375_140, 13_156_910), 10);
    private static final CountryCode UNION_CITIZEN_OF = CountryCode.of("RO");

    private final Chance chance;
    private final Shares shares;
    private final LocalDate start;
    private final Cycle cycle;

    Forms(Chance chance, Shares shares, LocalDate start, Cycle cycle) {
        this.chance = chance;
        this.shares = shares;
        this.start = start;
        this.cycle = cycle;
    }

    private record Origin(String country, ImmutableList<String> languages) {}

    private record Town(String name, String postcode, int latitude, int longitude) {}

    /** What a mentor answers. */
    Mentor mentor(int number) {
        Draws draws = chance.draws("mentor-form", number);
        Traits.Builder traits = traits(draws, "mentor")
                .birthDate(answer(draws, born(draws, draws.between(24, 47))))
                .arrival(answer(draws, start.minusMonths(draws.between(10, 140))))
                .hostLanguageLevel(answer(
                        draws,
                        draws.weighted(ImmutableMap.of(
                                CefrLevel.A2, 5, CefrLevel.B1, 30, CefrLevel.B2, 40, CefrLevel.C1, 25))));
        int places = chance.falls("no-place", shares.offersNoPlace())
                ? 0
                : chance.falls("more-places", shares.offersMorePlaces()) ? draws.between(2, 3) : 1;
        Mentor.Builder mentor = Mentor.builder()
                .traits(traits.build())
                .hoursPerWeek(answer(draws, HoursPerWeek.ofMinutes(60 * draws.between(1, 2), 60 * draws.between(2, 4))))
                .themesOffered(answer(draws, draws.some(ImmutableList.copyOf(Theme.values()), draws.between(2, 5))))
                .livedExperience(answer(draws, draws.one(Words.EXPERIENCE)))
                .convictions(
                        chance.falls("convictions", shares.convictionsDeclared())
                                ? Answer.of(Convictions.DECLARED_SOME)
                                : seldomBlank(draws, Convictions.DECLARED_NONE))
                .allSessions(seldomBlank(draws, !chance.falls("all-sessions", shares.sessionsNotPossible())))
                .capacity(places == 1 ? answer(draws, places) : Answer.of(places));
        Arrays.stream(Skill.values())
                .filter(skill -> !draws.happens(shares.unanswered()))
                .forEach(skill -> mentor.putSkills(skill, draws.between(2, 5)));
        return mentor.build();
    }

    /** What a mentee answers. */
    Mentee mentee(int number) {
        Draws draws = chance.draws("mentee-form", number);
        boolean minor = chance.falls("minor", shares.minors());
        Traits.Builder traits = traits(draws, "mentee")
                .birthDate(
                        minor
                                ? Answer.of(start.minusYears(17).minusDays(draws.between(1, 200)))
                                : answer(draws, born(draws, draws.between(18, 36))))
                .guardianConsent(
                        minor && !chance.falls("guardian", shares.guardianMissing())
                                ? Answer.of(true)
                                : Answer.notAnswered())
                .arrival(answer(draws, start.minusMonths(draws.between(3, 48))))
                .hostLanguageLevel(answer(
                        draws,
                        draws.weighted(ImmutableMap.of(
                                CefrLevel.A1, 25, CefrLevel.A2, 40, CefrLevel.B1, 25, CefrLevel.B2, 10))));
        ImmutableSet<Theme> needed = draws.some(ImmutableList.copyOf(Theme.values()), draws.between(1, 4));
        return Mentee.builder()
                .traits(traits.build())
                .permit(permit(draws))
                .themesNeeded(answer(draws, needed))
                .mostImportantTheme(answer(draws, draws.one(needed.asList())))
                .expectations(answer(draws, draws.one(Words.EXPECTATIONS)))
                .build();
    }

    private Permit permit(Draws draws) {
        if (chance.falls("no-permit", shares.withoutPermit())) {
            return Permit.of(Answer.of(PermitKind.NONE), Answer.notAnswered());
        }
        if (chance.falls("pending", shares.permitPending())) {
            return Permit.of(Answer.of(PermitKind.PENDING), Answer.notAnswered());
        }
        if (chance.falls("lapses", shares.permitLapses())) {
            return Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(draws.after(cycle.firstDay(), 60, 300)));
        }
        PermitKind kind = draws.weighted(ImmutableMap.of(
                PermitKind.TEMPORARY, 60, PermitKind.STUDY, 10, PermitKind.PERMANENT, 25, PermitKind.EU_LONG_TERM, 5));
        return Permit.of(
                seldomBlank(draws, kind),
                kind.isOpenEnded() ? Answer.notAnswered() : Answer.of(draws.after(cycle.lastDay(), 30, 700)));
    }

    private Traits.Builder traits(Draws draws, String role) {
        Origin origin = draws.weighted(ORIGINS);
        Town town = draws.weighted(TOWNS);
        Gender gender = draws.weighted(ImmutableMap.of(Gender.WOMAN, 48, Gender.MAN, 50, Gender.NON_BINARY, 2));
        boolean consents = draws.happens(0.8);
        Traits.Builder traits = Traits.builder()
                .gender(answer(draws, gender))
                .citizenship(
                        chance.falls("union-" + role, shares.unionCitizens())
                                ? Answer.of(UNION_CITIZEN_OF)
                                : seldomBlank(draws, CountryCode.of(origin.country())))
                .backgroundConsent(Answer.of(consents))
                .background(consents ? answer(draws, Background.of(origin.country())) : Answer.notAnswered())
                .residence(
                        draws.happens(shares.unanswered())
                                ? Residence.unknown()
                                : Residence.builder()
                                        .place(town.name())
                                        .postcode(town.postcode())
                                        .coordinates(Coordinates.ofMicroDegrees(town.latitude(), town.longitude()))
                                        .build())
                .languages(seldomBlank(draws, languages(draws, origin)))
                .occupation(answer(draws, draws.one(ImmutableList.copyOf(Occupation.values()))))
                .housing(answer(draws, draws.one(ImmutableList.copyOf(Housing.values()))))
                .availability(answer(draws, availability(draws)))
                .meetingForm(answer(
                        draws,
                        draws.weighted(ImmutableMap.of(
                                MeetingForm.IN_PERSON, 45, MeetingForm.EITHER, 45, MeetingForm.ONLINE, 10))))
                .motivation(answer(draws, draws.one(Words.MOTIVATION)))
                .genderWish(answer(draws, genderWish(draws, gender)))
                .ageWish(
                        answer(draws, draws.happens(0.15) ? Wish.prefer(AgeBand.between(25, 34)) : Wish.noPreference()))
                .twelveMonths(seldomBlank(draws, !draws.happens(0.05)));
        Arrays.stream(TemperamentScale.values())
                .filter(scale -> !draws.happens(shares.unanswered()))
                .forEach(scale -> traits.putTemperament(scale, draws.between(1, 5)));
        return traits;
    }

    private static ImmutableSortedSet<LanguageCode> languages(Draws draws, Origin origin) {
        return Stream.concat(
                        draws.some(origin.languages(), draws.between(1, 2)).stream(),
                        draws.happens(0.4) ? Stream.of("en") : Stream.of())
                .map(LanguageCode::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static Availability availability(Draws draws) {
        ImmutableList<WeeklySlot> week = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time)))
                .collect(ImmutableList.toImmutableList());
        return Availability.of(draws.some(week, draws.between(3, 12)));
    }

    private static Wish<Gender> genderWish(Draws draws, Gender own) {
        int wish = draws.between(1, 100);
        return wish <= 75 ? Wish.noPreference() : wish <= 92 ? Wish.prefer(own) : Wish.must(own);
    }

    private LocalDate born(Draws draws, int age) {
        return start.minusYears(age).minusDays(draws.between(1, 364));
    }

    private <T> Answer<T> answer(Draws draws, T given) {
        return draws.happens(shares.unanswered())
                ? Answer.notAnswered()
                : draws.happens(shares.declined()) ? Answer.declined() : Answer.of(given);
    }

    /** For what the team asks for again, so that it is blank half as often and never declined. */
    private <T> Answer<T> seldomBlank(Draws draws, T given) {
        return draws.happens(shares.unanswered() / 2) ? Answer.notAnswered() : Answer.of(given);
    }
}

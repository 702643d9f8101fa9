package org.amir.examples.benchmark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * As many people as one likes, by seed: a country's places, languages and backgrounds, a few of each common and most rare, and
 * one answer in twenty missing.
 */
final class ManyPeople {
    static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    static final LanguageCode HOST_LANGUAGE = LanguageCode.of("sv");

    private static final ImmutableList<LanguageCode> LANGUAGES = Stream.of(
                    "ar", "en", "fa", "so", "ti", "ku", "uk", "ps", "es", "ru", "tr", "am", "ur", "sq", "bs", "pl",
                    "fr", "sw", "bn", "zh", "pt", "ro", "vi", "th", "tl", "ha", "ig", "yo", "hi", "ta", "az", "hy",
                    "ka", "uz")
            .map(LanguageCode::of)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<Background> BACKGROUNDS = Stream.of(
                    "SY", "AF", "SO", "ER", "IQ", "UA", "IR", "TR", "ET", "PK", "CO", "BA", "XK", "PL", "CN", "VN",
                    "IN", "NG", "BD", "GE")
            .map(Background::of)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableList<AgeBand> BANDS = ImmutableList.of(
            AgeBand.between(18, 24), AgeBand.between(25, 34), AgeBand.between(35, 44), AgeBand.from(45));

    private final Random random;
    private final List<Residence> places;

    ManyPeople(long seed) {
        random = new Random(seed);
        places = places();
    }

    private static List<Residence> places() {
        try {
            return Resources.readLines(
                            Resources.getResource("org/amir/core/form/places/SE.csv"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("name,"))
                    .map(line -> Splitter.on(',').splitToList(line))
                    .map(cells -> Residence.builder()
                            .place(cells.get(0))
                            .coordinates(Coordinates.ofMicroDegrees(
                                    micro(cells.get(cells.size() - 2)), micro(cells.get(cells.size() - 1))))
                            .build())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int micro(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * 1_000_000);
    }

    PoolMentor mentor(long number) {
        Mentor.Builder mentor = Mentor.builder()
                .traits(traits())
                .themesOffered(answer(() -> ImmutableSet.copyOf(some(Theme.values(), 5))));
        for (Skill skill : Skill.values()) {
            mentor.putSkills(skill, 1 + random.nextInt(5));
        }
        return PoolMentor.builder()
                .person(PersonId.numbered(number))
                .profile(mentor.build())
                .places(1 + random.nextInt(3))
                .addAllExperience(random.nextInt(3) == 0 ? Set.of() : some(Theme.values(), 3))
                .build();
    }

    PoolMentee mentee(long number) {
        Set<Theme> needed = some(Theme.values(), 4);
        return PoolMentee.builder()
                .person(PersonId.numbered(number))
                .profile(Mentee.builder()
                        .traits(traits())
                        .themesNeeded(answer(() -> ImmutableSet.copyOf(needed)))
                        .mostImportantTheme(answer(() -> needed.iterator().next()))
                        .build())
                .daysWaiting(random.nextInt(300))
                .build();
    }

    private Traits traits() {
        boolean consents = random.nextInt(3) > 0;
        Traits.Builder traits = Traits.builder()
                .birthDate(answer(() -> DAY.minusDays(18 * 365 + random.nextInt(40 * 365))))
                .gender(answer(this::gender))
                .backgroundConsent(Answer.of(consents))
                .languages(answer(this::languages))
                .hostLanguageLevel(answer(() -> one(CefrLevel.values())))
                .availability(answer(this::availability))
                .meetingForm(answer(() -> one(MeetingForm.values())))
                .genderWish(answer(() -> wish(gender())))
                .ageWish(answer(() -> wish(BANDS.get(random.nextInt(BANDS.size())))))
                .residence(residence());
        if (consents) {
            traits.background(answer(() -> common(BACKGROUNDS)));
        }
        for (TemperamentScale scale : TemperamentScale.values()) {
            traits.putTemperament(scale, 1 + random.nextInt(5));
        }
        return traits.build();
    }

    private Gender gender() {
        return random.nextInt(30) == 0 ? Gender.NON_BINARY : random.nextBoolean() ? Gender.WOMAN : Gender.MAN;
    }

    private ImmutableSortedSet<LanguageCode> languages() {
        return Stream.generate(() -> common(LANGUAGES))
                .limit(1 + random.nextInt(3))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private Availability availability() {
        int slots = 0;
        for (int i = random.nextInt(9); i >= 0; i--) {
            slots |= 1 << random.nextInt(21);
        }
        return Availability.ofMask(slots);
    }

    private Residence residence() {
        if (random.nextInt(20) == 0) {
            return Residence.unknown();
        }
        Residence place = common(places);
        return Residence.builder()
                .place(place.place())
                .coordinates(place.coordinates())
                .postcode(String.valueOf(10_000 + 20 * places.indexOf(place) + random.nextInt(60)))
                .build();
    }

    private <T> Wish<T> wish(T wanted) {
        int kind = random.nextInt(10);
        return kind < 6 ? Wish.noPreference() : kind < 9 ? Wish.prefer(wanted) : Wish.must(wanted);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(T[] values, int most) {
        Set<T> some = new LinkedHashSet<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            some.add(one(values));
        }
        return some;
    }

    /** One of some values, the first of which are the most common. */
    private <T> T common(List<T> values) {
        double place = random.nextDouble();
        return values.get((int) (values.size() * place * place * place));
    }

    private <T> Answer<T> answer(Supplier<T> given) {
        return random.nextInt(20) == 0 ? Answer.notAnswered() : Answer.of(given.get());
    }
}

package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.LanguageCode;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** People with few different answers, so that ties are common; any question may be blank or declined. */
final class RandomPeople {
    private static final ImmutableList<LanguageCode> LANGUAGES =
            Stream.of("ar", "en", "fa", "sv").map(LanguageCode::of).collect(ImmutableList.toImmutableList());
    private static final ImmutableList<Background> BACKGROUNDS =
            Stream.of("AF", "IR", "SO").map(Background::of).collect(ImmutableList.toImmutableList());
    private static final ImmutableList<AgeBand> BANDS =
            ImmutableList.of(AgeBand.between(18, 24), AgeBand.between(25, 34), AgeBand.from(35));

    private final Random random;

    private RandomPeople(long seed) {
        random = new Random(seed);
    }

    /** Pools small enough to try every choice of pairs. */
    static Arbitrary<Pool> pools() {
        return seeds().map(seed -> new RandomPeople(seed).pool());
    }

    static Arbitrary<ImmutableList<Application>> applications() {
        return seeds().map(seed -> new RandomPeople(seed).applied());
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private Pool pool() {
        int mentors = random.nextInt(4);
        int mentees = random.nextInt(5);
        Pool.Builder pool = Pool.builder().day(DAY);
        for (int number = 1; number <= mentors; number++) {
            pool.addMentors(PoolMentor.builder()
                    .person(mentorId(number))
                    .profile(mentor())
                    .places(1 + random.nextInt(2))
                    .addAllExperience(some(Theme.values(), 3))
                    .build());
        }
        for (int number = 1; number <= mentees; number++) {
            // One in eight is a mentor too.
            PersonId person = number <= mentors && random.nextInt(8) == 0 ? mentorId(number) : menteeId(number);
            pool.addMentees(PoolMentee.builder()
                    .person(person)
                    .profile(mentee())
                    .daysWaiting(random.nextInt(3))
                    .addAllNeedsFound(random.nextBoolean() ? some(Theme.values(), 2) : ImmutableSet.of())
                    .build());
            if (mentors > 0 && random.nextInt(4) == 0) {
                pool.addForbidden(new Pair(person, mentorId(1 + random.nextInt(mentors))));
            }
            if (mentors > 0 && random.nextInt(4) == 0) {
                pool.addNotAgain(new Pair(person, mentorId(1 + random.nextInt(mentors))));
            }
        }
        if (random.nextBoolean()) {
            pool.addOutside(new Outside(menteeId(50), Role.MENTEE, ImmutableList.of("left", "on-hold")));
            pool.addOutside(new Outside(mentorId(50), Role.MENTOR, ImmutableList.of("not-trained")));
        }
        return pool.build();
    }

    private ImmutableList<Application> applied() {
        return IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(number -> random.nextInt(5) == 0
                        ? Stream.of(application(number, Role.MENTOR), application(number, Role.MENTEE))
                        : Stream.of(application(number, random.nextBoolean() ? Role.MENTOR : Role.MENTEE)))
                .collect(ImmutableList.toImmutableList());
    }

    private Application application(int number, Role role) {
        int waiting = random.nextInt(3);
        return Application.builder()
                .person(PersonId.numbered(number))
                .profile(role == Role.MENTOR ? mentor() : mentee())
                .firstStamp(DAY.minusDays(waiting).atStartOfDay())
                .stamp(DAY.atStartOfDay())
                .build();
    }

    private Mentor mentor() {
        Mentor.Builder mentor = Mentor.builder()
                .traits(traits())
                .themesOffered(answer(() -> themes(5)))
                .capacity(answer(() -> random.nextInt(3)));
        some(Skill.values(), 5).forEach(skill -> mentor.putSkills(skill, 1 + random.nextInt(5)));
        return mentor.build();
    }

    private Mentee mentee() {
        return Mentee.builder()
                .traits(traits())
                .themesNeeded(answer(() -> themes(3)))
                .mostImportantTheme(answer(() -> one(Theme.values())))
                .permit(Permit.of(
                        answer(() -> one(PermitKind.values())), answer(() -> DAY.plusDays(random.nextInt(3) - 1L))))
                .build();
    }

    private Traits traits() {
        Traits.Builder traits = Traits.builder()
                .birthDate(answer(() -> DAY.minusYears(17 + random.nextInt(25))))
                .gender(answer(() -> one(Gender.values())))
                .languages(answer(this::languages))
                .hostLanguageLevel(answer(() -> one(CefrLevel.values())))
                .availability(answer(() -> Availability.ofMask(1 + random.nextInt(15))))
                .meetingForm(answer(() -> one(MeetingForm.values())))
                .genderWish(answer(() -> wish(one(Gender.values()))))
                .ageWish(answer(() -> wish(BANDS.get(random.nextInt(BANDS.size())))))
                .residence(residence());
        if (random.nextBoolean()) {
            traits.backgroundConsent(Answer.of(true))
                    .background(answer(() -> BACKGROUNDS.get(random.nextInt(BACKGROUNDS.size()))));
        }
        some(TemperamentScale.values(), 3).forEach(scale -> traits.putTemperament(scale, 1 + random.nextInt(5)));
        return traits.build();
    }

    /** Places 11 km from each other, some not in the table, and some known by the postcode or by nothing but a point. */
    private Residence residence() {
        int place = random.nextInt(5);
        if (place == 0) {
            return Residence.unknown();
        }
        Residence.Builder residence = Residence.builder();
        if (random.nextInt(8) > 0) {
            residence.place((random.nextInt(4) == 0 ? "Place " : "place ") + place);
        }
        if (random.nextInt(4) > 0) {
            residence.coordinates(Coordinates.ofMicroDegrees(place * 100_000, 0));
        }
        if (random.nextInt(3) == 0) {
            residence.postcode((random.nextBoolean() ? "se" : "SE") + random.nextInt(3));
        }
        return residence.build();
    }

    private ImmutableSortedSet<LanguageCode> languages() {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private <T> Wish<T> wish(T wanted) {
        int kind = random.nextInt(4);
        return kind == 0 ? Wish.noPreference() : kind == 1 ? Wish.must(wanted) : Wish.prefer(wanted);
    }

    private ImmutableSet<Theme> themes(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> one(Theme.values()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private <T> ImmutableSet<T> some(T[] values, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one(values))
                .collect(ImmutableSet.toImmutableSet());
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Answer<T> answer(Supplier<T> given) {
        int kind = random.nextInt(6);
        return kind == 0 ? Answer.notAnswered() : kind == 1 ? Answer.declined() : Answer.of(given.get());
    }
}

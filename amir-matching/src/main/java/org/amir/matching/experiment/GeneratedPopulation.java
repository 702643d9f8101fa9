package org.amir.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.function.Function;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
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
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * People who do not exist. Their origins, languages, genders and places are drawn from published shares (see
 * {@code README.md} beside the tables); what nothing is published on, such as wishes, themes and hours, is plausible and no
 * more, and the same for mentors and mentees where the forms ask the same.
 *
 * <p>Nobody depends on how many others there are: a larger population of the same seed has the same first people.
 *
 * @param country whose shares, SE or IT
 * @param withinKm how far from the country's largest place people live at most, at least 0
 * @param day the day of the pool, on which ages are taken
 */
public record GeneratedPopulation(CountryCode country, int mentors, int mentees, int withinKm, LocalDate day)
        implements Population {
    /** The most people of a role, which keeps the ids of mentors and mentees apart. */
    public static final int MOST = 1_000_000;

    /** The countries that there are published shares for. */
    public static final ImmutableSet<String> COUNTRIES = ImmutableSet.of("SE", "IT");

    private static final int UNANSWERED_PER_MILLE = 50;
    private static final int WEEK = (1 << 21) - 1;

    public GeneratedPopulation {
        checkArgument(
                mentors >= 0 && mentors <= MOST && mentees >= 0 && mentees <= MOST,
                "mentors and mentees are from 0 to %s, but were %s and %s",
                MOST,
                mentors,
                mentees);
        checkArgument(withinKm >= 0, "withinKm is at least 0, but was %s", withinKm);
        checkArgument(COUNTRIES.contains(country.toString()), "a country is one of %s, not %s", COUNTRIES, country);
    }

    @Override
    public String code() {
        return "generated-" + country + "-" + mentors + "-" + mentees + "-within-" + withinKm + "-km";
    }

    @Override
    public String fingerprint() {
        return code() + "-on-" + day + "-by-" + Marginals.fingerprint(country);
    }

    @Override
    public Function<MatchingPolicy, MatchingCase> drawn(long seed) {
        Pool pool = pool(seed);
        return policy -> PoolCase.of(pool, policy, ImmutableList.of());
    }

    /** The people of a seed, for whatever else they are wanted. */
    public Pool pool(long seed) {
        Marginals marginals = Marginals.of(country);
        Drawing drawing = new Drawing(marginals.origins(), marginals, marginals.placesWithin(withinKm));
        Pool.Builder pool = Pool.builder().day(day);
        for (int number = 1; number <= mentors; number++) {
            pool.addMentors(drawing.mentor(new Draws(seed, "mentor", number), PersonId.numbered(number)));
        }
        for (int number = 1; number <= mentees; number++) {
            pool.addMentees(drawing.mentee(new Draws(seed, "mentee", number), PersonId.numbered(MOST + number)));
        }
        return pool.build();
    }

    /** One pool in the making. */
    private final class Drawing {
        private final ImmutableMap<CountryCode, Long> origins;
        private final Marginals marginals;
        private final ImmutableMap<Residence, Long> places;

        Drawing(ImmutableMap<CountryCode, Long> origins, Marginals marginals, ImmutableMap<Residence, Long> places) {
            this.origins = origins;
            this.marginals = marginals;
            this.places = places;
        }

        PoolMentor mentor(Draws draws, PersonId person) {
            Traits.Builder traits = traits(draws, 24, 55)
                    .hostLanguageLevel(Answer.of(
                            draws.weighted(ImmutableMap.of(CefrLevel.B1, 30L, CefrLevel.B2, 45L, CefrLevel.C1, 25L))));
            Mentor.Builder mentor =
                    Mentor.builder().traits(traits.build()).themesOffered(answer(draws, themes(draws, 2, 5)));
            for (Skill skill : Skill.values()) {
                if (!draws.happens(UNANSWERED_PER_MILLE)) {
                    mentor.putSkills(skill, draws.between(2, 5));
                }
            }
            return PoolMentor.builder()
                    .person(person)
                    .profile(mentor.build())
                    .places(draws.weighted(ImmutableMap.of(1, 80L, 2, 15L, 3, 5L)))
                    .addAllExperience(themes(draws, 0, 3))
                    .build();
        }

        PoolMentee mentee(Draws draws, PersonId person) {
            Traits.Builder traits = traits(draws, 18, 45)
                    .hostLanguageLevel(Answer.of(
                            draws.weighted(ImmutableMap.of(CefrLevel.A1, 30L, CefrLevel.A2, 45L, CefrLevel.B1, 25L))));
            ImmutableSet<Theme> needed = themes(draws, 1, 4);
            return PoolMentee.builder()
                    .person(person)
                    .profile(Mentee.builder()
                            .traits(traits.build())
                            .themesNeeded(answer(draws, needed))
                            .mostImportantTheme(answer(draws, draws.one(needed.asList())))
                            .build())
                    .daysWaiting(draws.between(0, 120))
                    .build();
        }

        private Traits.Builder traits(Draws draws, int youngest, int oldest) {
            CountryCode origin = draws.weighted(origins);
            Gender gender = draws.weighted(marginals.genders());
            boolean consents = draws.happens(800);
            Traits.Builder traits = Traits.builder()
                    .birthDate(answer(
                            draws,
                            day.minusYears(draws.between(youngest, oldest)).minusDays(draws.between(1, 364))))
                    .gender(answer(draws, gender))
                    .backgroundConsent(Answer.of(consents))
                    .background(consents ? answer(draws, Background.of(origin.toString())) : Answer.notAnswered())
                    .residence(draws.happens(UNANSWERED_PER_MILLE) ? Residence.unknown() : draws.weighted(places))
                    .languages(answer(draws, languages(draws, origin)))
                    .availability(answer(draws, availability(draws)))
                    .meetingForm(answer(
                            draws,
                            draws.weighted(ImmutableMap.of(
                                    MeetingForm.IN_PERSON, 45L, MeetingForm.EITHER, 45L, MeetingForm.ONLINE, 10L))))
                    .genderWish(answer(draws, genderWish(draws, gender)))
                    .ageWish(answer(
                            draws, draws.happens(150) ? Wish.prefer(AgeBand.between(25, 34)) : Wish.noPreference()));
            for (TemperamentScale scale : TemperamentScale.values()) {
                if (!draws.happens(UNANSWERED_PER_MILLE)) {
                    traits.putTemperament(scale, draws.between(1, 5));
                }
            }
            return traits;
        }

        /** The languages of an origin; who would speak none speaks the one that most there do. */
        private ImmutableSortedSet<LanguageCode> languages(Draws draws, CountryCode origin) {
            ImmutableMap<LanguageCode, Long> shares = marginals.languages(origin);
            ImmutableSet<LanguageCode> spoken = draws.eachByItself(shares);
            return ImmutableSortedSet.copyOf(
                    Ordering.natural(),
                    spoken.isEmpty() ? shares.keySet().asList().subList(0, 1) : spoken);
        }

        private static ImmutableSet<Theme> themes(Draws draws, int fewest, int most) {
            return draws.some(ImmutableList.copyOf(Theme.values()), draws.between(fewest, most));
        }

        /** At least three slots of a week; mostly about half of them. */
        private static Availability availability(Draws draws) {
            int mask = draws.between(0, WEEK);
            while (Integer.bitCount(mask) < 3) {
                mask |= 1 << draws.between(0, 20);
            }
            return Availability.ofMask(mask);
        }

        private static Wish<Gender> genderWish(Draws draws, Gender own) {
            int wish = draws.between(1, 100);
            return wish <= 75 ? Wish.noPreference() : wish <= 92 ? Wish.prefer(own) : Wish.must(own);
        }

        private static <T> Answer<T> answer(Draws draws, T given) {
            return draws.happens(UNANSWERED_PER_MILLE) ? Answer.notAnswered() : Answer.of(given);
        }
    }
}

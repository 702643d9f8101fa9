package org.amir.matching;

import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.holdBack;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.OnlyNeeds.reserve;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.matching.SmallestChange.EnterPool;
import org.amir.matching.SmallestChange.Lift;
import org.amir.matching.SmallestChange.LockTo;
import org.amir.matching.SmallestChange.OnePlaceMore;
import org.amir.matching.SmallestChange.SomebodyElse;
import org.amir.matching.SmallestChange.TakeBack;
import org.amir.matching.SmallestChange.Way;
import org.amir.matching.criterion.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The smallest change that would match somebody, held against matching with it. */
class SmallestChangeTest {
    private static final String SEED = "20251103";

    private static final Traits MAN =
            Traits.builder().gender(Answer.of(Gender.MAN)).build();
    private static final Traits ONLY_WOMEN =
            Traits.builder().genderWish(Answer.of(Wish.must(Gender.WOMAN))).build();

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    private static SmallestChange change(MatchingProposal proposal, PersonId person, Role role) {
        return SmallestChanges.in(proposal).of(person, role).orElseThrow();
    }

    private static Way way(int opens, String... constraints) {
        return new Way(ImmutableList.copyOf(constraints), opens, Optional.empty());
    }

    @Nested
    class GivenSomebodyOutsideThePool {
        private final MatchingProposal proposal = propose(
                pool().addMentors(mentor(1, 1, Theme.HOUSING))
                        .addOutside(
                                outside(menteeId(1), Role.MENTEE, "not-selected", "permit-pending"),
                                outside(menteeId(2), Role.MENTEE, "a-code-of-ones-own")),
                reserve(1, 1),
                holdBack(menteeId(2), Role.MENTEE));

        @Test
        void each_code_needs_something() {
            SmallestChange change = change(proposal, menteeId(1), Role.MENTEE);

            assertThat(change)
                    .isEqualTo(new EnterPool(ImmutableMap.of(
                            "not-selected", "to be selected by the team (R7)",
                            "permit-pending", "the residence permit that was applied for (R8)")));
            assertThat(change.sentence())
                    .isEqualTo(
                            "to come into the pool needs to be selected by the team (R7); the residence permit that was"
                                    + " applied for (R8).");
        }

        @Test
        void a_mentor_whose_places_are_kept_learns_for_whom() {
            assertThat(change(proposal, mentorId(1), Role.MENTOR))
                    .isEqualTo(new EnterPool(
                            ImmutableMap.of("no-capacity", "a free place beside what is kept for p-000101")));
        }

        @Test
        void a_code_without_words_is_named() {
            assertThat(change(proposal, menteeId(2), Role.MENTEE).sentence())
                    .isEqualTo(
                            "to come into the pool needs a-code-of-ones-own to be settled; the team to hold them back no"
                                    + " longer (M9).");
        }

        @Test
        void every_code_of_a_pool_has_words() {
            ImmutableList<String> codes = ImmutableList.of(
                    "not-eligible",
                    "not-selected",
                    "in-live-pair",
                    "left",
                    "permit-pending",
                    "permit-lapsed",
                    "permit-unknown",
                    "guardian-consent",
                    "not-trained",
                    "no-capacity",
                    "on-hold");
            MatchingProposal all = propose(pool().addOutside(new Outside(menteeId(1), Role.MENTEE, codes)));

            assertThat(((EnterPool) change(all, menteeId(1), Role.MENTEE)).needs())
                    .hasSize(codes.size())
                    .allSatisfy((code, words) -> assertThat(words).isNotBlank().doesNotContain("settled"));
        }
    }

    @Test
    void where_nobody_is_somebody_is_needed() {
        MatchingProposal mentees = propose(pool().addMentees(mentee(1, 0, Theme.HOUSING)));
        MatchingProposal mentors = propose(pool().addMentors(mentor(1, 1, Theme.HOUSING)));

        assertThat(change(mentees, menteeId(1), Role.MENTEE)).isEqualTo(new SomebodyElse(Role.MENTOR));
        assertThat(change(mentees, menteeId(1), Role.MENTEE).sentence()).isEqualTo("a mentor in the pool.");
        assertThat(change(mentors, mentorId(1), Role.MENTOR)).isEqualTo(new SomebodyElse(Role.MENTEE));
    }

    @Test
    void who_is_matched_or_not_known_needs_no_change() {
        MatchingProposal proposal =
                propose(pool().addMentors(mentor(1, 1, Theme.HOUSING)).addMentees(mentee(1, 0, Theme.HOUSING)));

        assertThat(SmallestChanges.in(proposal).of(menteeId(1), Role.MENTEE)).isEmpty();
        assertThat(SmallestChanges.in(proposal).of(mentorId(1), Role.MENTOR)).isEmpty();
        assertThat(SmallestChanges.in(proposal).of(menteeId(9), Role.MENTEE)).isEmpty();
    }

    @Nested
    class GivenThatAllAreExcluded {
        private final Theme[] five = {Theme.HOUSING, Theme.HEALTH, Theme.EDUCATION, Theme.LANGUAGE, Theme.ECONOMY};

        /** Each constraint alone keeps somebody away; the men offer too little as well. */
        private final MatchingProposal proposal = propose(
                pool().addMentors(
                                mentor(1, MAN, 1, Theme.HOUSING, Theme.HEALTH),
                                mentor(2, MAN, 1, Theme.HOUSING, Theme.HEALTH),
                                mentor(3, 1, Theme.HOUSING),
                                mentor(4, 1, Theme.HEALTH),
                                mentor(5, MAN, 1, Theme.DIGITAL),
                                mentor(6, 1, Theme.HOUSING, Theme.HEALTH))
                        .addMentees(mentee(menteeId(1), ONLY_WOMEN, 0, five)),
                forbid(1, 6));

        @Test
        void each_constraint_that_alone_would_do_is_said_with_whom_it_opens() {
            SmallestChange change = change(proposal, menteeId(1), Role.MENTEE);

            assertThat(change)
                    .isEqualTo(new Lift(
                            Role.MENTOR,
                            ImmutableList.of(
                                    way(2, "must-gender"),
                                    way(1, "forbidden"),
                                    new Way(
                                            ImmutableList.of("below-minimum"),
                                            2,
                                            Optional.of(Score.ofMicro(200_000))))));
            assertThat(change.sentence())
                    .isEqualTo("no must-gender, which opens 2 mentors; or no forbidden, which opens 1 mentor;"
                            + " or a minimum score of 0.200000, which opens 2 mentors.");
        }

        @Test
        void mentors_learn_the_same_of_mentees() {
            assertThat(change(proposal, mentorId(1), Role.MENTOR))
                    .isEqualTo(new Lift(Role.MENTEE, ImmutableList.of(way(1, "must-gender"))));
            assertThat(change(proposal, mentorId(5), Role.MENTOR))
                    .isEqualTo(new Lift(
                            Role.MENTEE,
                            ImmutableList.of(new Way(
                                    ImmutableList.of("must-gender", "below-minimum"), 1, Optional.of(Score.none())))));
            assertThat(change(proposal, mentorId(5), Role.MENTOR).sentence())
                    .isEqualTo("no must-gender and a minimum score of 0.000000, which opens 1 mentee.");
        }

        @Test
        void whom_nobody_but_themselves_could_match_needs_somebody_else() {
            PersonId both = mentorId(1);
            MatchingProposal alone = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING)).addMentees(mentee(both, SILENT, 0, Theme.HOUSING)));

            assertThat(change(alone, both, Role.MENTEE)).isEqualTo(new SomebodyElse(Role.MENTOR));
            assertThat(change(alone, both, Role.MENTOR)).isEqualTo(new SomebodyElse(Role.MENTEE));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 4, 8})
        void a_minimum_that_is_said_to_be_enough_is_and_a_micro_point_more_is_not(int offered) {
            Pool pool = pool().addMentors(mentor(1, 1, Arrays.copyOf(Theme.values(), Math.max(1, offered))))
                    .addMentees(mentee(1, 0, offered == 0 ? new Theme[] {Theme.NETWORK} : Theme.values()))
                    .build();
            MatchingProposal proposal = Matchmaker.following(
                            OnlyNeeds.policy().minimumScore(Score.perfect()).build())
                    .propose(pool);

            Score enough = ((Lift) change(proposal, menteeId(1), Role.MENTEE))
                    .ways()
                    .get(0)
                    .minimum()
                    .orElseThrow();

            assertThat(withMinimum(enough.micro(), pool)).isEqualTo(1);
            assertThat(withMinimum(enough.micro() + 1, pool)).isZero();
        }

        private int withMinimum(int micro, Pool pool) {
            return Matchmaker.following(OnlyNeeds.policy()
                            .minimumScore(Score.ofMicro(micro))
                            .build())
                    .propose(pool)
                    .pairs()
                    .size();
        }
    }

    @Nested
    class GivenThatAllPlacesAreTaken {
        @Test
        void one_place_more_is_said_with_what_it_brings() {
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HEALTH))
                            .addMentees(
                                    mentee(1, 0, Theme.HOUSING),
                                    mentee(2, 0, Theme.HEALTH),
                                    mentee(3, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL)));

            SmallestChange change = change(proposal, menteeId(3), Role.MENTEE);

            assertThat(change).isEqualTo(new OnePlaceMore(mentorId(1), 666_667, true));
            assertThat(change.sentence())
                    .isEqualTo("one place more with mentor p-000001, and the total would rise by 0.666667.");
        }

        @Test
        void it_need_not_be_with_the_mentor_who_then_has_the_mentee() {
            // Mentee 2 moves to mentor 2, whom they fit better, and makes room for mentee 1.
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING, Theme.HEALTH))
                            .addMentees(
                                    mentee(1, 0, Theme.HOUSING, Theme.ECONOMY, Theme.RIGHTS),
                                    mentee(2, 0, Theme.HOUSING, Theme.HEALTH),
                                    mentee(3, 0, Theme.HEALTH)),
                    forbid(1, 2));

            assertThat(change(proposal, menteeId(1), Role.MENTEE))
                    .isEqualTo(new OnePlaceMore(mentorId(2), 833_333, true));
        }

        @Test
        void it_is_said_if_others_come_first() {
            MatchingProposal proposal = propose(pool().addMentors(mentor(1, 1, Theme.HOUSING, Theme.HEALTH))
                    .addMentees(
                            mentee(1, 0, Theme.HOUSING),
                            mentee(2, 0, Theme.HEALTH),
                            mentee(3, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL)));

            SmallestChange change = change(proposal, menteeId(3), Role.MENTEE);

            assertThat(change).isEqualTo(new OnePlaceMore(mentorId(1), 666_667, false));
            assertThat(change.sentence())
                    .isEqualTo(
                            "one place more with mentor p-000001, if the team saw to it that this mentee is matched too, as"
                                    + " others come first; the total would then rise by 0.666667.");
            assertThat(change(proposal, menteeId(2), Role.MENTEE))
                    .isEqualTo(new OnePlaceMore(mentorId(1), 1_000_000, true));
        }
    }

    @Nested
    class GivenAMentorWhomNobodyNeeds {
        @Test
        void a_lock_is_said_with_what_it_costs() {
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 2, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
                            .addMentees(
                                    mentee(1, 0, Theme.HOUSING, Theme.HEALTH),
                                    mentee(2, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL)));

            SmallestChange change = change(proposal, mentorId(2), Role.MENTOR);

            assertThat(change).isEqualTo(new LockTo(menteeId(2), 333_334));
            assertThat(change.sentence())
                    .isEqualTo("a lock with mentee p-000102, and the total would fall by 0.333334.");
            assertThat(propose(
                                    pool().addAllMentors(proposal.pool().mentors())
                                            .addAllMentees(proposal.pool().mentees()),
                                    lock(2, 2))
                            .totalMicro())
                    .isEqualTo(proposal.totalMicro() - 333_334);
        }

        @Test
        void where_all_who_fit_are_locked_a_lock_stands_in_the_way() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 0, Theme.RIGHTS)),
                    lock(1, 1));

            SmallestChange change = change(proposal, mentorId(2), Role.MENTOR);

            assertThat(change).isEqualTo(new TakeBack(ImmutableList.of(lock(1, 1))));
            assertThat(change.sentence()).isEqualTo("one of these locks taken back: p-000101 with p-000001.");
        }

        @Test
        void the_others_move_as_is_best() {
            // The place that mentee 1 leaves goes to mentee 2, who had none.
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING, Theme.HEALTH))
                            .addMentees(mentee(2, 0, Theme.HEALTH, Theme.DIGITAL, Theme.RIGHTS))
                            .addForbidden(pair(2, 2)));

            assertThat(OnlyNeeds.pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(change(proposal, mentorId(2), Role.MENTOR)).isEqualTo(new LockTo(menteeId(1), 166_667));
        }
    }

    @Property(tries = 1000, seed = SEED)
    void every_change_is_as_good_as_it_says_and_none_is_better(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();
        SmallestChanges changes = SmallestChanges.in(proposal);

        for (Unmatched left : proposal.unmatched()) {
            SmallestChange change = changes.of(left.person(), left.role()).orElseThrow();
            assertThat(change.sentence()).endsWith(".");
            switch (left.reason()) {
                case OUTSIDE_POOL ->
                    assertThat(((EnterPool) change).needs().keySet()).containsExactlyElementsOf(left.outsideCodes());
                case NO_MENTORS -> assertThat(change).isEqualTo(new SomebodyElse(Role.MENTOR));
                case NO_MENTEES -> assertThat(change).isEqualTo(new SomebodyElse(Role.MENTEE));
                case ALL_EXCLUDED -> assertLifts(change, left, proposal);
                case CAPACITY -> assertBrings((OnePlaceMore) change, left.person(), proposal, steered);
                case NOT_NEEDED, NOT_BETTER -> {
                    if (change instanceof TakeBack back) {
                        assertLocked(back, left.person(), proposal);
                    } else {
                        assertCosts((LockTo) change, left.person(), proposal, steered);
                    }
                }
            }
        }
    }

    private static void assertLifts(SmallestChange change, Unmatched left, MatchingProposal proposal) {
        Matchmaker matchmaker = Matchmaker.following(proposal.policy());
        Pool pool = proposal.pool();
        List<PairAssessment> candidates = pool.menteesById().values().stream()
                .flatMap(mentee ->
                        pool.mentorsById().values().stream().map(mentor -> matchmaker.assess(mentor, mentee, pool)))
                .filter(pair -> left.person()
                        .equals(
                                left.role() == Role.MENTEE
                                        ? pair.pair().mentee()
                                        : pair.pair().mentor()))
                .filter(pair -> !pair.exclusions().contains("same-person"))
                .toList();
        Role other = left.role() == Role.MENTEE ? Role.MENTOR : Role.MENTEE;
        if (candidates.isEmpty()) {
            assertThat(change).isEqualTo(new SomebodyElse(other));
            return;
        }
        int fewest = candidates.stream()
                .mapToInt(pair -> pair.exclusions().size())
                .min()
                .orElseThrow();
        Set<Way> ways = candidates.stream()
                .filter(pair -> pair.exclusions().size() == fewest)
                .collect(Collectors.groupingBy(PairAssessment::exclusions))
                .entrySet()
                .stream()
                .map(entry -> way(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
        assertThat(((Lift) change).other()).isEqualTo(other);
        assertThat(((Lift) change).ways()).containsExactlyInAnyOrderElementsOf(ways);
    }

    private static Way way(ImmutableList<String> codes, List<PairAssessment> pairs) {
        Optional<Score> greatest = pairs.stream()
                .map(PairAssessment::total)
                .max(Comparator.naturalOrder())
                .filter(total -> codes.contains("below-minimum"));
        return new Way(
                codes,
                (int) pairs.stream()
                        .filter(pair -> greatest.isEmpty() || greatest.get().equals(pair.total()))
                        .count(),
                greatest);
    }

    private static SteeredChoices withPlace(PersonId mentor, Steered steered) {
        return new SteeredChoices(
                steered.policy(), steered.pool(), steered.instructions(), Optional.empty(), Optional.of(mentor));
    }

    private static void assertBrings(OnePlaceMore change, PersonId mentee, MatchingProposal proposal, Steered steered) {
        SteeredChoices with = withPlace(change.mentor(), steered);
        assertThat(with.best().containsKey(mentee)).isEqualTo(change.isEnough());
        Set<PersonId> matched = Sets.union(
                proposal.pairs().stream().map(ProposedPair::mentee).collect(Collectors.toSet()), Set.of(mentee));
        Predicate<ImmutableSortedMap<PersonId, PersonId>> nobodyLoses =
                mentorOf -> mentorOf.keySet().equals(matched);
        if (change.isEnough()) {
            assertThat(with.total(with.best())).isEqualTo(proposal.totalMicro() + change.gainMicro());
        } else {
            assertThat(totalsOfBest(with, nobodyLoses)).contains(proposal.totalMicro() + change.gainMicro());
        }
        assertThat(proposal.pool().mentorsById().keySet())
                .allSatisfy(other -> assertThat(most(withPlace(other, steered), nobodyLoses))
                        .isLessThanOrEqualTo(most(with, nobodyLoses)));
    }

    private static void assertLocked(TakeBack change, PersonId mentor, MatchingProposal proposal) {
        Matchmaker matchmaker = Matchmaker.following(proposal.policy());
        Pool pool = proposal.pool();
        assertThat(change.locks())
                .isEqualTo(pool.menteesById().values().stream()
                        .flatMap(mentee -> pool.mentorsById().values().stream()
                                .filter(each -> each.person().equals(mentor))
                                .map(each -> matchmaker.assess(each, mentee, pool)))
                        .filter(PairAssessment::isAllowed)
                        .map(pair -> proposal.instructions()
                                .lockOf(pair.pair().mentee())
                                .orElseThrow())
                        .collect(ImmutableList.toImmutableList()))
                .isNotEmpty();
    }

    private static void assertCosts(LockTo change, PersonId mentor, MatchingProposal proposal, Steered steered) {
        SteeredChoices choices = steered.choices();
        Predicate<ImmutableSortedMap<PersonId, PersonId>> needed = mentorOf -> mentorOf.containsValue(mentor);

        assertThat(most(choices, needed))
                .isEqualTo(most(choices, mentorOf -> mentor.equals(mentorOf.get(change.mentee()))));
        assertThat(totalsOfBest(choices, mentorOf -> mentor.equals(mentorOf.get(change.mentee()))))
                .contains(proposal.totalMicro() - change.lossMicro());
    }

    /** The greatest value of the choices for which something holds, or -1. */
    private static long most(SteeredChoices choices, Predicate<ImmutableSortedMap<PersonId, PersonId>> holds) {
        return choices.all().stream()
                .filter(holds)
                .mapToLong(choices::value)
                .max()
                .orElse(-1);
    }

    private static Set<Long> totalsOfBest(
            SteeredChoices choices, Predicate<ImmutableSortedMap<PersonId, PersonId>> holds) {
        long most = most(choices, holds);
        Stream<ImmutableSortedMap<PersonId, PersonId>> best =
                choices.all().stream().filter(holds).filter(mentorOf -> choices.value(mentorOf) == most);
        return best.map(choices::total).collect(Collectors.toSet());
    }
}

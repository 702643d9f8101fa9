package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** What holds of every proposal, held against every other choice of pairs. */
class EveryPoolTest {
    private static final String SEED = "20251001";
    private static final Matchmaker MATCHMAKER = Matchmaker.following(MatchingPolicy.defaults(SWEDISH));

    /** Only languages and slots count, so that many choices have equal totals. */
    private static final Matchmaker COARSE = Matchmaker.following(MatchingPolicy.builder()
            .hostLanguage(SWEDISH)
            .weights(ImmutableMap.<String, Integer>builder()
                    .put("M1", 1)
                    .put("M2", 0)
                    .put("M3", 0)
                    .put("M4", 1)
                    .put("M5", 0)
                    .put("M6", 0)
                    .put("M7", 0)
                    .put("M8", 0)
                    .buildOrThrow())
            .build());

    @Provide
    Arbitrary<Pool> pools() {
        return RandomPeople.pools();
    }

    @Provide
    Arbitrary<Matchmaker> matchmakers() {
        return Arbitraries.of(MATCHMAKER, COARSE);
    }

    @Provide
    Arbitrary<ImmutableList<Application>> applications() {
        return RandomPeople.applications();
    }

    private static ImmutableSortedMap<PersonId, PersonId> mentorOf(MatchingProposal proposal) {
        return proposal.pairs().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), ProposedPair::mentee, ProposedPair::mentor));
    }

    @Property(tries = 1000, seed = SEED)
    void the_proposal_is_the_choice_that_the_text_puts_first(
            @ForAll("pools") Pool pool, @ForAll("matchmakers") Matchmaker matchmaker) {
        MatchingProposal proposal = matchmaker.propose(pool);

        Choices choices = new Choices(matchmaker, pool);
        ImmutableSortedMap<PersonId, PersonId> best = choices.best();
        assertThat(mentorOf(proposal)).isEqualTo(best);
        assertThat(proposal.totalMicro()).isEqualTo(choices.total(best));
        assertThat(proposal.certificate().valid()).isTrue();
    }

    @Property(seed = SEED)
    void nobody_is_lost(@ForAll("pools") Pool pool) {
        MatchingProposal proposal = MATCHMAKER.propose(pool);

        assertThat(people(proposal)).containsExactlyInAnyOrderElementsOf(people(pool));
        assertThat(proposal.unmatched())
                .isSortedAccordingTo(Comparator.comparing(Unmatched::person).thenComparing(Unmatched::role));
        assertThat(proposal.pairs()).isSortedAccordingTo(Comparator.comparing(ProposedPair::mentee));
    }

    private static List<String> people(Pool pool) {
        return Stream.of(
                        pool.mentorsById().keySet().stream().map(person -> person + " mentor"),
                        pool.menteesById().keySet().stream().map(person -> person + " mentee"),
                        pool.outside().stream()
                                .map(outside ->
                                        outside.person() + " " + outside.role().code()))
                .flatMap(each -> each)
                .toList();
    }

    private static List<String> people(MatchingProposal proposal) {
        return Stream.of(
                        proposal.pairs().stream()
                                .map(pair -> pair.mentor() + " mentor")
                                .distinct(),
                        proposal.pairs().stream().map(pair -> pair.mentee() + " mentee"),
                        proposal.unmatched().stream()
                                .map(left -> left.person() + " " + left.role().code()))
                .flatMap(each -> each)
                .toList();
    }

    @Property(seed = SEED)
    void every_pair_is_allowed_within_the_places_and_as_assessed(
            @ForAll("pools") Pool pool, @ForAll("matchmakers") Matchmaker matchmaker) {
        MatchingProposal proposal = matchmaker.propose(pool);

        Choices choices = new Choices(matchmaker, pool);
        for (ProposedPair pair : proposal.pairs()) {
            assertThat(pair.assessment()).isEqualTo(choices.of(pair.mentee(), pair.mentor()));
            assertThat(pair.assessment().isAllowed()).isTrue();
            assertThat(pair.runnerUp())
                    .isEqualTo(choices.of(pair.mentee()).stream()
                            .filter(other ->
                                    other.isAllowed() && !other.pair().mentor().equals(pair.mentor()))
                            .sorted(Comparator.comparing((PairAssessment other) ->
                                            -other.total().micro())
                                    .thenComparing(other -> other.pair().mentor()))
                            .map(other -> new RunnerUp(other.pair().mentor(), other.total()))
                            .findFirst());
        }
        for (PoolMentor mentor : pool.mentorsById().values()) {
            assertThat(proposal.pairsWith(mentor.person())).hasSizeLessThanOrEqualTo(mentor.places());
        }
    }

    @Property(tries = 1000, seed = SEED)
    void why_a_mentee_stays_is_true_of_every_other_choice(
            @ForAll("pools") Pool pool, @ForAll("matchmakers") Matchmaker matchmaker) {
        MatchingProposal proposal = matchmaker.propose(pool);

        Choices choices = new Choices(matchmaker, pool);
        for (PoolMentee mentee : pool.menteesById().values()) {
            PersonId person = mentee.person();
            ImmutableList<PairAssessment> candidates = choices.of(person);
            Optional<Unmatched> left = proposal.unmatched(person, Role.MENTEE);
            if (proposal.pairOf(person).isPresent()) {
                assertThat(left).isEmpty();
            } else if (candidates.isEmpty()) {
                assertThat(left.orElseThrow().reason()).isEqualTo(UnmatchedReason.NO_MENTORS);
            } else if (candidates.stream().noneMatch(PairAssessment::isAllowed)) {
                assertThat(left.orElseThrow().reason()).isEqualTo(UnmatchedReason.ALL_EXCLUDED);
                assertThat(left.orElseThrow().excludedBy()).isEqualTo(counts(candidates));
            } else {
                assertPriced(left.orElseThrow(), proposal, choices);
                assertThat(candidates.stream()
                                .filter(PairAssessment::isAllowed)
                                .map(candidate -> candidate.pair().mentor()))
                        .allMatch(mentor -> isFull(mentor, proposal));
            }
        }
    }

    private static boolean isFull(PersonId mentor, MatchingProposal proposal) {
        return Optional.ofNullable(proposal.pool().mentorsById().get(mentor))
                .filter(each -> proposal.pairsWith(mentor).size() == each.places())
                .isPresent();
    }

    private static void assertPriced(Unmatched left, MatchingProposal proposal, Choices choices) {
        assertThat(left.reason()).isEqualTo(UnmatchedReason.CAPACITY);
        Unmatched.PriceOfPlace price = left.priceOfPlace().orElseThrow();
        long forced = choices.bestWith(left.person());
        assertThat(price.lossMicro()).isEqualTo(proposal.totalMicro() - forced);

        ImmutableSet<PersonId> now = ImmutableSet.copyOf(mentorOf(proposal).keySet());
        ImmutableSet<PersonId> wanted =
                Sets.union(now, ImmutableSet.of(left.person())).immutableCopy();
        Optional<PersonId> first = now.stream()
                .filter(other -> choices.canReach(
                        Sets.difference(wanted, ImmutableSet.of(other)).immutableCopy(), forced))
                .findFirst();
        assertThat(price.givesWay()).isEqualTo(choices.canReach(wanted, forced) ? Optional.empty() : first);
    }

    private static ImmutableMap<String, Integer> counts(ImmutableList<PairAssessment> candidates) {
        return ImmutableMap.copyOf(candidates.stream()
                .flatMap(candidate -> candidate.exclusions().stream())
                .collect(Collectors.toMap(code -> code, code -> 1, Integer::sum)));
    }

    @Property(seed = SEED)
    void why_a_mentor_stays_is_the_first_that_holds(
            @ForAll("pools") Pool pool, @ForAll("matchmakers") Matchmaker matchmaker) {
        MatchingProposal proposal = matchmaker.propose(pool);

        Choices choices = new Choices(matchmaker, pool);
        for (PoolMentor mentor : pool.mentorsById().values()) {
            ImmutableList<PairAssessment> candidates = pool.menteesById().keySet().stream()
                    .map(mentee -> choices.of(mentee, mentor.person()))
                    .collect(ImmutableList.toImmutableList());
            Optional<UnmatchedReason> reason =
                    proposal.unmatched(mentor.person(), Role.MENTOR).map(Unmatched::reason);
            if (!proposal.pairsWith(mentor.person()).isEmpty()) {
                assertThat(reason).isEmpty();
            } else if (candidates.isEmpty()) {
                assertThat(reason).contains(UnmatchedReason.NO_MENTEES);
            } else {
                assertThat(reason)
                        .contains(
                                candidates.stream().anyMatch(PairAssessment::isAllowed)
                                        ? UnmatchedReason.NOT_NEEDED
                                        : UnmatchedReason.ALL_EXCLUDED);
            }
        }
    }

    @Property(seed = SEED)
    void the_same_applications_in_any_order_give_an_equal_proposal(
            @ForAll("applications") ImmutableList<Application> applications, @ForAll long seed) {
        List<Application> shuffled = new ArrayList<>(applications);
        Collections.shuffle(shuffled, new Random(seed));

        Pool pool = Pool.preview(applications, EligibilityPolicy.handbook(), DAY);
        Pool other = Pool.preview(shuffled, EligibilityPolicy.handbook(), DAY);

        assertThat(other).isEqualTo(pool);
        assertThat(MATCHMAKER.propose(other)).isEqualTo(MATCHMAKER.propose(pool));
        assertThat(people(MATCHMAKER.propose(other)))
                .containsExactlyInAnyOrderElementsOf(applications.stream()
                        .map(application ->
                                application.person() + " " + application.role().code())
                        .toList());
    }
}

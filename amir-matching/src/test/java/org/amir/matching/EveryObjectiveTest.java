package org.amir.matching;

import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.instructions;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pairs;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.criterion.People.menteeId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.matching.SmallestChange.LockTo;
import org.amir.matching.SmallestChange.OnePlaceMore;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.figure.ProposalFigures;
import org.junit.jupiter.api.Test;

/** What holds of proposals by each objective. */
class EveryObjectiveTest {
    private static final String SEED = "20251103";

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    private static ImmutableSortedMap<PersonId, PersonId> mentorOf(MatchingProposal proposal) {
        return proposal.pairs().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), ProposedPair::mentee, ProposedPair::mentor));
    }

    /** Scores 1.0, 0.2 and 0.2, and one pair forbidden. */
    private static MatchingProposal trap(Objective objective) {
        MatchingPolicy policy = OnlyNeeds.policy()
                .minimumScore(Score.ofMicro(0))
                .objective(objective)
                .build();
        Pool people = pool().addMentors(
                        mentor(1, 1, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL, Theme.RIGHTS, Theme.EDUCATION),
                        mentor(2, 1, Theme.HOUSING))
                .addMentees(
                        mentee(1, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL, Theme.RIGHTS, Theme.EDUCATION),
                        mentee(2, 9, Theme.HOUSING, Theme.LANGUAGE, Theme.NETWORK, Theme.EMPLOYMENT, Theme.ECONOMY))
                .build();
        return Matchmaker.following(policy)
                .propose(people, instructions(forbid(2, 2)))
                .orElseThrow();
    }

    @Test
    void a_forbidden_pair_leaves_two_pairs_where_the_most_are_asked_for() {
        MatchingProposal proposal = trap(Objective.MOST_MATCHED);

        assertThat(pairs(proposal)).containsExactly(pair(1, 2), pair(2, 1));
        assertThat(proposal.totalMicro()).isEqualTo(400_000);
        assertThat(proposal.proved())
                .isEqualTo(new Proved(Objective.MOST_MATCHED, OptionalLong.of(2), OptionalLong.empty()));
        assertThat(proposal.proved().sentence())
                .isEqualTo("no choice matches more than 2, and none that matches as many has a greater total");
        assertThat(PriceList.of(proposal).ofObjective()).hasValue(600_000);
        assertThat(ProposalFigures.of(proposal).blockingPairs()).isEqualTo(1);
        assertThat(pairs(trap(Objective.HIGHEST_MINIMUM))).containsExactly(pair(1, 2), pair(2, 1));
    }

    @Test
    void the_best_total_would_rather_have_one_and_says_what_two_would_cost() {
        MatchingProposal proposal = trap(Objective.BEST_TOTAL);

        assertThat(pairs(proposal)).containsExactly(pair(1, 1));
        assertThat(proposal.unmatched(menteeId(2), Role.MENTEE).orElseThrow().detail())
                .isEqualTo("loss:0.600000");
        assertThat(pairs(trap(Objective.STABLE))).containsExactly(pair(1, 1));
        assertThat(ProposalFigures.of(trap(Objective.STABLE)).gapMicro()).isEmpty();
        assertThat(ProposalFigures.of(trap(Objective.STABLE)).upperBoundMicro()).isEmpty();
    }

    @Property(tries = 1500, seed = SEED)
    void the_proposal_is_the_choice_that_the_objective_puts_first(
            @ForAll("steered") Steered any, @ForAll Objective objective) {
        if (objective == Objective.STABLE) {
            return;
        }
        Steered steered = any.by(objective);

        MatchingProposal proposal = steered.propose();

        assertThat(mentorOf(proposal)).isEqualTo(steered.choices().best());
        assertThat(proposal.certificate().valid()).isTrue();
        assertThat(proposal.proved().objective()).isEqualTo(objective);
    }

    @Property(tries = 1000, seed = SEED)
    void locks_hold_and_others_are_allowed_whatever_the_objective(
            @ForAll("steered") Steered any, @ForAll Objective objective) {
        Steered steered = any.by(objective);

        MatchingProposal proposal = steered.propose();

        assertThat(steered.choices().all()).contains(mentorOf(proposal));
    }

    @Property(tries = 1000, seed = SEED)
    void nobody_would_rather_have_each_other_in_a_stable_choice(@ForAll("steered") Steered any) {
        Steered steered = any.by(Objective.STABLE);
        MatchingProposal proposal = steered.propose();
        SteeredChoices choices = steered.choices();

        long wouldRather = 0;
        for (PersonId mentee : proposal.pool().menteesById().keySet()) {
            for (PoolMentor mentor : proposal.pool().mentorsById().values()) {
                ImmutableSortedMap<PersonId, PersonId> pair = ImmutableSortedMap.of(mentee, mentor.person());
                boolean isAllowed = steered.instructions().lockOf(mentee).isEmpty()
                        && choices.all().stream()
                                .anyMatch(choice -> mentor.person().equals(choice.get(mentee)));
                if (isAllowed
                        && choices.value(pair) > valueOf(mentee, proposal, choices)
                        && hasRoom(mentor, choices.value(pair), proposal, choices)) {
                    wouldRather++;
                }
            }
        }
        assertThat(wouldRather).isZero();
        assertThat(proposal.blockingPairs()).isZero();
    }

    private static long valueOf(PersonId mentee, MatchingProposal proposal, SteeredChoices choices) {
        return proposal.pairOf(mentee)
                .map(pair -> choices.value(ImmutableSortedMap.of(pair.mentee(), pair.mentor())))
                .orElse(-1L);
    }

    /** Whether a place is free, or a mentee who is not locked counts less. */
    private static boolean hasRoom(PoolMentor mentor, long value, MatchingProposal proposal, SteeredChoices choices) {
        return proposal.pairsWith(mentor.person()).size() < mentor.places()
                || proposal.pairsWith(mentor.person()).stream()
                        .filter(pair ->
                                proposal.instructions().lockOf(pair.mentee()).isEmpty())
                        .anyMatch(pair -> valueOf(pair.mentee(), proposal, choices) < value);
    }

    @Property(tries = 1000, seed = SEED)
    void every_reason_holds_and_every_change_works_whatever_the_objective(
            @ForAll("steered") Steered any, @ForAll Objective objective) {
        Steered steered = any.by(objective);
        MatchingProposal proposal = steered.propose();
        SmallestChanges changes = SmallestChanges.in(proposal);

        for (Unmatched left : proposal.unmatched()) {
            SmallestChange change = changes.of(left.person(), left.role()).orElseThrow();
            assertThat(proposal.explain(left.person())).isPresent();
            switch (left.reason()) {
                case CAPACITY -> {
                    assertThat(left.priceOfPlace().isPresent() && objective != Objective.BEST_TOTAL)
                            .isFalse();
                    assertAllFull(left.person(), proposal);
                    assertThat(change).isInstanceOf(OnePlaceMore.class);
                }
                case NOT_NEEDED -> {
                    assertThat(objective).isIn(Objective.BEST_TOTAL, Objective.MOST_MATCHED);
                    SteeredChoices byTotal = any.by(Objective.BEST_TOTAL).choices();
                    long best = byTotal.value(byTotal.best());
                    assertThat(byTotal.all())
                            .anyMatch(choice -> !choice.containsValue(left.person()) && byTotal.value(choice) == best);
                    assertLocks(change, left.person(), proposal);
                }
                case NOT_BETTER -> {
                    assertThat(objective).isIn(Objective.HIGHEST_MINIMUM, Objective.STABLE);
                    assertLocks(change, left.person(), proposal);
                }
                case OUTSIDE_POOL, NO_MENTORS, NO_MENTEES, ALL_EXCLUDED ->
                    assertThat(left.priceOfPlace()).isEmpty();
            }
        }
    }

    private static void assertAllFull(PersonId mentee, MatchingProposal proposal) {
        assertThat(proposal.pool().mentorsById().values())
                .filteredOn(mentor -> Matchmaker.following(proposal.policy())
                        .assess(mentor, menteeOf(mentee, proposal), proposal.pool())
                        .isAllowed())
                .isNotEmpty()
                .allSatisfy(mentor ->
                        assertThat(proposal.pairsWith(mentor.person())).hasSize(mentor.places()));
    }

    private static PoolMentee menteeOf(PersonId mentee, MatchingProposal proposal) {
        return proposal.pool().menteesById().values().stream()
                .filter(each -> each.person().equals(mentee))
                .findFirst()
                .orElseThrow();
    }

    /** That locking the mentee to the mentor changes the total by what is said. */
    private static void assertLocks(SmallestChange change, PersonId mentor, MatchingProposal proposal) {
        if (change instanceof LockTo lock) {
            MatchingProposal with = Matchmaker.following(proposal.policy())
                    .propose(
                            proposal.poolAsGiven(),
                            proposal.instructions()
                                    .and(new TeamInstruction.Lock(new Pair(lock.mentee(), mentor), OnlyNeeds.SAID)))
                    .orElseThrow();
            assertThat(proposal.totalMicro() - with.totalMicro()).isEqualTo(lock.lossMicro());
            assertThat(with.pairsWith(mentor)).isNotEmpty();
        } else {
            assertThat(change).isInstanceOf(SmallestChange.TakeBack.class);
        }
    }
}

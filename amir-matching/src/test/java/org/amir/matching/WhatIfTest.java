package org.amir.matching;

import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.matching.RunnersUp.Instead;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;
import org.junit.jupiter.api.Test;

/** What would be with another pair, held against matching again from scratch with that pair locked. */
class WhatIfTest {
    private static final String SEED = "20251103";

    /** Mentee 1 fits both mentors whole, mentee 2 fits mentor 1 whole and mentor 2 by half. */
    private final Pool.Builder twoAndTwo = pool().addMentors(
                    mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
            .addMentees(mentee(1, 9, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH));

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    private static Loss lossOf(int total) {
        return new Loss(0, 0, total);
    }

    @Test
    void another_mentor_costs_what_the_others_lose_by_making_room() {
        WhatIf whatIf = propose(twoAndTwo).whatIf(pair(1, 1));

        assertThat(whatIf.loss()).contains(lossOf(500_000));
        assertThat(whatIf.isProposed()).isFalse();
        assertThat(whatIf.barredBy()).isEmpty();
        assertThat(whatIf.disturbance().orElseThrow().newMentor())
                .containsExactly(
                        new Disturbance.NewMentor(menteeId(1), mentorId(2), mentorId(1)),
                        new Disturbance.NewMentor(menteeId(2), mentorId(1), mentorId(2)));
        assertThat(whatIf.explain())
                .startsWith("If mentee p-000101 were matched with mentor p-000001: score 1.000000, resting on 1.000000")
                .endsWith("""
                          It is allowed.
                          The whole would lose 0.500000.
                          Then also:
                            mentee p-000102 goes from mentor p-000001 to p-000002
                        """);
    }

    @Test
    void what_is_proposed_loses_nothing() {
        WhatIf whatIf = propose(twoAndTwo).whatIf(pair(1, 2));

        assertThat(whatIf.loss()).contains(lossOf(0));
        assertThat(whatIf.isProposed()).isTrue();
        assertThat(whatIf.explain()).endsWith("  It is proposed as it is.\n");
    }

    @Test
    void an_excluded_pair_says_what_a_lock_would_override_and_what_it_would_cost() {
        WhatIf whatIf = propose(twoAndTwo, forbid(2, 1)).whatIf(pair(2, 1));

        assertThat(whatIf.assessment().orElseThrow().exclusions()).containsExactly("forbidden");
        assertThat(whatIf.loss()).contains(lossOf(-500_000));
        assertThat(whatIf.explain())
                .contains("  The team would have to lock it and so override: forbidden.\n")
                .contains("  The whole would gain 0.500000.\n");
    }

    @Test
    void a_lock_in_the_way_is_taken_back() {
        WhatIf whatIf = propose(twoAndTwo, lock(1, 1)).whatIf(pair(1, 2));

        assertThat(whatIf.takesBack()).contains(lock(1, 1));
        assertThat(whatIf.loss()).contains(lossOf(-500_000));
        assertThat(whatIf.explain()).contains("  The lock of the mentee with mentor p-000001 would be taken back.\n");
    }

    @Test
    void what_no_lock_overrides_is_told_with_who_stands_in_the_way() {
        Pool.Builder more = twoAndTwo.addOutside(outside(menteeId(8), Role.MENTEE, "permit-pending"));
        MatchingProposal proposal = propose(more, lock(1, 1));

        assertThat(proposal.whatIf(pair(2, 1)).barredBy())
                .containsExactly(outside(mentorId(1), Role.MENTOR, "places-locked"));
        assertThat(proposal.whatIf(pair(8, 9)).barredBy())
                .containsExactly(
                        outside(menteeId(8), Role.MENTEE, "permit-pending"),
                        outside(mentorId(9), Role.MENTOR, "unknown-person"));
        assertThat(proposal.whatIf(pair(8, 9)).explain()).isEqualTo("""
                If mentee p-000108 were matched with mentor p-000009.
                  It cannot be: mentee p-000108, permit-pending.
                  It cannot be: mentor p-000009, unknown-person.
                """);
        assertThat(proposal.whatIf(pair(8, 9)).loss()).isEmpty();
        assertThat(proposal.whatIf(pair(8, 9)).disturbance()).isEmpty();
    }

    @Test
    void with_another_objective_the_loss_counts_what_it_looks_at() {
        MatchingPolicy policy =
                OnlyNeeds.policy().objective(Objective.HIGHEST_MINIMUM).build();
        Pool people = pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HEALTH))
                .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH))
                .build();

        WhatIf whatIf = Matchmaker.following(policy).propose(people).whatIf(pair(2, 1));

        assertThat(whatIf.loss()).contains(new Loss(1, 0, 1_000_000));
        assertThat(whatIf.explain()).contains("The whole would lose 1 pair and lose 1.000000.\n");
    }

    @Test
    void only_a_proposed_pair_has_runners_up() {
        MatchingProposal proposal = propose(twoAndTwo);

        assertThatThrownBy(() -> proposal.runnersUp(pair(1, 1), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mentee p-000101 and mentor p-000001 are not proposed");
    }

    @Property(tries = 500, seed = SEED)
    void the_loss_is_what_matching_again_loses(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        int asked = 0;
        for (PersonId mentee : steered.pool().menteesById().keySet()) {
            for (PersonId mentor : steered.pool().mentorsById().keySet()) {
                WhatIf whatIf = proposal.whatIf(new Pair(mentee, mentor));
                Optional<Steered> again = with(steered, whatIf.pair());
                assertThat(whatIf.loss().isPresent()).isEqualTo(again.isPresent());
                if (again.isPresent() && asked++ < 12) {
                    SteeredChoices choices = again.get().choices();
                    long value = choices.value(choices.best()) + bonus(steered, whatIf.pair());
                    assertThat(whatIf.loss())
                            .contains(new Loss(0, 0, proposal.totalMicro() + proposal.bonusMicro() - value));
                    assertThat(whatIf.again().orElseThrow().pairsOnly())
                            .isEqualTo(proposeAsSaid(again.get()).pairsOnly())
                            .contains(whatIf.pair());
                }
            }
        }
    }

    @Property(tries = 200, seed = SEED)
    void with_every_objective_the_loss_is_the_difference_from_matching_again(
            @ForAll("steered") Steered any, @ForAll Objective objective) {
        Steered steered = any.by(objective);
        MatchingProposal proposal = steered.propose();

        for (PersonId mentor : steered.pool().mentorsById().keySet()) {
            steered.pool().menteesById().keySet().stream().limit(2).forEach(mentee -> {
                WhatIf whatIf = proposal.whatIf(new Pair(mentee, mentor));
                with(steered, whatIf.pair()).map(WhatIfTest::proposeAsSaid).ifPresent(again -> {
                    Loss loss = whatIf.loss().orElseThrow();
                    assertThat(loss.totalMicro())
                            .isEqualTo(proposal.totalMicro()
                                    + proposal.bonusMicro()
                                    - again.totalMicro()
                                    - again.bonusMicro()
                                    - bonus(steered, whatIf.pair()));
                    if (objective == Objective.MOST_MATCHED || objective == Objective.HIGHEST_MINIMUM) {
                        assertThat(loss.pairs())
                                .isEqualTo(
                                        proposal.pairs().size() - again.pairs().size());
                    }
                });
            });
        }
    }

    @Property(tries = 500, seed = SEED)
    void runners_up_are_the_best_others_on_both_sides(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        for (ProposedPair proposed : proposal.pairs()) {
            Pair pair = proposed.assessment().pair();
            RunnersUp next = proposal.runnersUp(pair, 2);
            assertNext(
                    next.mentors(),
                    proposal,
                    proposal.pool().mentorsById().keySet().stream()
                            .filter(mentor -> !mentor.equals(pair.mentor()))
                            .map(mentor -> new Pair(pair.mentee(), mentor)));
            assertNext(
                    next.mentees(),
                    proposal,
                    proposal.pool().menteesById().keySet().stream()
                            .map(mentee -> new Pair(mentee, pair.mentor()))
                            .filter(other -> !proposal.pairsOnly().contains(other)
                                    && steered.instructions()
                                            .lockOf(other.mentee())
                                            .isEmpty()));
        }
    }

    private static void assertNext(List<Instead> next, MatchingProposal proposal, Stream<Pair> others) {
        List<WhatIf> all = others.map(proposal::whatIf)
                .filter(other -> other.barredBy().isEmpty()
                        && other.assessment().orElseThrow().isAllowed())
                .sorted(Comparator.comparing(
                        other -> other.assessment().orElseThrow().total(), Comparator.reverseOrder()))
                .toList();
        assertThat(next)
                .isEqualTo(all.stream()
                        .limit(2)
                        .map(other -> new Instead(
                                other.pair(),
                                other.assessment().orElseThrow().total(),
                                other.loss().orElseThrow()))
                        .toList());
    }

    /** What the pair counts more if it is chosen; it counts no more if the team has locked it already. */
    private static long bonus(Steered steered, Pair pair) {
        boolean isLocked = steered.instructions()
                .lockOf(pair.mentee())
                .filter(lock -> lock.pair().equals(pair))
                .isPresent();
        return !isLocked && steered.instructions().preferenceFor(pair).isPresent()
                ? steered.policy().preferBonus()
                : 0;
    }

    /** Pairs that the pool itself forbids may be locked here. */
    private static MatchingProposal proposeAsSaid(Steered steered) {
        return Matchmaker.following(steered.policy()).proposeAsSaid(steered.pool(), steered.instructions());
    }

    /** The same with the pair locked, and nothing said against it; empty if that cannot be followed. */
    private static Optional<Steered> with(Steered steered, Pair pair) {
        Collection<TeamInstruction> said = Stream.concat(
                        steered.instructions().all().stream()
                                .filter(each -> !(each instanceof Lock lock
                                                && lock.pair().mentee().equals(pair.mentee()))
                                        && !(each instanceof Forbid forbid
                                                && forbid.pair().equals(pair))),
                        Stream.of(new Lock(pair, OnlyNeeds.SAID)))
                .collect(ImmutableList.toImmutableList());
        TeamInstructions together = TeamInstructions.of(said);
        return together.problemsIn(steered.pool()).stream()
                        .allMatch(problem -> problem.refusal().code().endsWith("-and-forbidden"))
                ? Optional.of(new Steered(steered.policy(), steered.pool(), together))
                : Optional.empty();
    }
}

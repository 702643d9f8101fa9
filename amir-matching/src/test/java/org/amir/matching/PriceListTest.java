package org.amir.matching;

import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.holdBack;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.prefer;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.OnlyNeeds.reserve;
import static org.amir.matching.criterion.People.menteeId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What instructions and constraints cost, each held against matching without them. */
@Tag("M9")
class PriceListTest {
    private static final String SEED = "20251103";

    /** Mentee 1 fits both mentors whole, mentee 2 fits mentor 1 whole and mentor 2 by half. */
    private final Pool.Builder twoAndTwo = pool().addMentors(
                    mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
            .addMentees(mentee(1, 9, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH));

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    private static long priceOf(TeamInstruction instruction, MatchingProposal proposal) {
        return Optional.ofNullable(PriceList.of(proposal).ofInstructions().get(instruction))
                .orElseThrow();
    }

    private static long priceOf(String constraint, MatchingProposal proposal) {
        return Optional.ofNullable(PriceList.of(proposal).ofConstraints().get(constraint))
                .orElseThrow();
    }

    @Test
    void a_lock_costs_what_the_better_choice_would_have_brought() {
        assertThat(priceOf(lock(1, 1), propose(twoAndTwo, lock(1, 1)))).isEqualTo(500_000);
        assertThat(priceOf(lock(1, 2), propose(twoAndTwo, lock(1, 2)))).isZero();
    }

    @Test
    void a_lock_that_brings_in_an_excluded_pair_costs_less_than_nothing() {
        MatchingProposal proposal = propose(
                pool().addMentors(mentor(1, 1, Theme.HOUSING))
                        .addMentees(mentee(1, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL, Theme.RIGHTS)),
                lock(1, 1));

        assertThat(priceOf(lock(1, 1), proposal)).isEqualTo(-250_000);
    }

    @Test
    void every_instruction_has_its_price() {
        Pool.Builder pool = twoAndTwo.addOutside(outside(menteeId(8), Role.MENTEE, "permit-pending"));

        assertThat(priceOf(forbid(2, 1), propose(pool, forbid(2, 1)))).isEqualTo(500_000);
        assertThat(priceOf(reserve(1, 8), propose(pool, reserve(1, 8)))).isEqualTo(1_000_000);
        assertThat(priceOf(holdBack(menteeId(2), Role.MENTEE), propose(pool, holdBack(menteeId(2), Role.MENTEE))))
                .isEqualTo(1_000_000);
        assertThat(priceOf(prefer(1, 1), propose(pool, prefer(1, 1)))).isZero();
    }

    @Test
    void a_preference_costs_what_it_was_let_to_cost() {
        MatchingPolicy policy = OnlyNeeds.policy().preferBonus(500_001).build();
        MatchingProposal proposal = Matchmaker.following(policy)
                .propose(twoAndTwo.build(), OnlyNeeds.instructions(prefer(1, 1)))
                .orElseThrow();

        assertThat(proposal.totalMicro()).isEqualTo(1_500_000);
        assertThat(priceOf(prefer(1, 1), proposal)).isEqualTo(500_000);
    }

    @Test
    void all_else_stays_as_it_is() {
        MatchingProposal proposal = propose(twoAndTwo, lock(1, 1), holdBack(menteeId(2), Role.MENTEE));

        assertThat(PriceList.of(proposal).ofInstructions())
                .isEqualTo(ImmutableMap.of(lock(1, 1), 0L, holdBack(menteeId(2), Role.MENTEE), 500_000L));
    }

    @Test
    void every_constraint_has_its_price_but_that_nobody_is_their_own_mentor() {
        MatchingProposal proposal = propose(twoAndTwo.addForbidden(OnlyNeeds.pair(2, 1)));

        assertThat(PriceList.of(proposal).ofConstraints())
                .isEqualTo(ImmutableMap.of(
                        "must-gender", 0L,
                        "must-age", 0L,
                        "no-shared-language", 0L,
                        "not-again", 0L,
                        "forbidden", 500_000L,
                        "below-minimum", 0L));
        assertThat(PriceList.of(proposal).ofConstraints().keySet())
                .containsExactly(
                        "must-gender", "must-age", "no-shared-language", "not-again", "forbidden", "below-minimum");
        assertThat(priceOf("forbidden", propose(twoAndTwo, forbid(1, 2), forbid(2, 2))))
                .isEqualTo(1_000_000);
    }

    @Test
    void instructions_alone_are_priced_without_the_constraints() {
        assertThat(PriceList.ofInstructions(propose(twoAndTwo, lock(1, 1))))
                .isEqualTo(
                        new PriceList(ImmutableMap.of(lock(1, 1), 500_000L), ImmutableMap.of(), OptionalLong.empty()));
        assertThat(PriceList.ofInstructions(propose(twoAndTwo)))
                .isEqualTo(new PriceList(ImmutableMap.of(), ImmutableMap.of(), OptionalLong.empty()));
    }

    @Property(seed = SEED)
    void each_is_what_matching_without_it_brings_more(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        PriceList prices = PriceList.of(proposal);

        assertThat(prices.ofInstructions().keySet())
                .containsExactlyElementsOf(steered.instructions().all());
        prices.ofInstructions()
                .forEach((instruction, price) ->
                        assertThat(proposal.totalMicro() + price).isEqualTo(bestWithout(instruction, steered)));
        prices.ofConstraints().forEach((code, price) -> {
            SteeredChoices without = new SteeredChoices(
                    steered.policy(), steered.pool(), steered.instructions(), Optional.of(code), Optional.empty());
            assertThat(proposal.totalMicro() + price).isEqualTo(without.total(without.best()));
        });
    }

    private static long bestWithout(TeamInstruction instruction, Steered steered) {
        SteeredChoices without = new SteeredChoices(
                steered.policy(), steered.pool(), steered.instructions().without(instruction));
        return without.total(without.best());
    }
}

package org.amir.matching;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalLong;
import org.amir.matching.Variations.Variation;
import org.amir.matching.assignment.Objective;

/**
 * What the team's instructions and the constraints cost the whole: by how many micro-points the total would be greater
 * without the one, all else being as it is. Below 0 where the total would be smaller: a lock may bring in a pair that
 * would be excluded, and where pairs are preferred, what is chosen need not have the greatest total.
 *
 * <p>Each price is found by matching again from scratch, so it takes as many times longer than a proposal as there are
 * prices: for pools of up to a few thousand people.
 *
 * <p>With another objective than the best total these are prices in the total all the same; what it costs in pairs or in
 * the lowest score they do not say, and below 0 is more common.
 *
 * @param ofInstructions by instruction, in order
 * @param ofConstraints by the constraint's code, in order; without {@code same-person}, which nobody can lift
 * @param ofObjective what it costs that another objective was asked for than the best total; empty if that was
 */
public record PriceList(
        ImmutableMap<TeamInstruction, Long> ofInstructions,
        ImmutableMap<String, Long> ofConstraints,
        OptionalLong ofObjective) {
    static final String SAME_PERSON = "same-person";

    /** The prices of everything that a proposal was bound by. */
    public static PriceList of(MatchingProposal proposal) {
        Variations variations = Variations.of(proposal);
        return new PriceList(
                ofInstructions(proposal, variations),
                ofConstraints(proposal, variations),
                ofObjective(proposal, variations));
    }

    /** The prices of the instructions alone; those of the constraints are left out. */
    public static PriceList ofInstructions(MatchingProposal proposal) {
        return proposal.instructions().all().isEmpty()
                ? new PriceList(ImmutableMap.of(), ImmutableMap.of(), OptionalLong.empty())
                : new PriceList(
                        ofInstructions(proposal, Variations.of(proposal)), ImmutableMap.of(), OptionalLong.empty());
    }

    private static ImmutableMap<TeamInstruction, Long> ofInstructions(
            MatchingProposal proposal, Variations variations) {
        return proposal.instructions().all().stream()
                .collect(ImmutableMap.toImmutableMap(
                        instruction -> instruction, instruction -> price(variations.without(instruction), proposal)));
    }

    private static ImmutableMap<String, Long> ofConstraints(MatchingProposal proposal, Variations variations) {
        return variations.judged().codes().stream()
                .filter(code -> !code.equals(SAME_PERSON))
                .collect(ImmutableMap.toImmutableMap(code -> code, code -> price(variations.without(code), proposal)));
    }

    private static OptionalLong ofObjective(MatchingProposal proposal, Variations variations) {
        return proposal.policy().objective() == Objective.BEST_TOTAL
                ? OptionalLong.empty()
                : OptionalLong.of(price(variations.by(Objective.BEST_TOTAL), proposal));
    }

    private static long price(Variation without, MatchingProposal proposal) {
        return without.totalMicro() - proposal.totalMicro();
    }
}

package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.amir.matching.criterion.Pair;

/**
 * What would be if a pair had to be, as if the team locked it: what stands against it, what the whole would lose, and who
 * else would change.
 *
 * <p>With the best total as the objective the loss comes from the prices of the proposal, without matching again; {@link
 * #again} matches again when it is asked for. With another objective, or if a lock of the mentee is taken back for it, both
 * come from matching again.
 */
public final class WhatIf {
    private final MatchingProposal proposal;
    private final Pair pair;
    private final Optional<PairAssessment> assessment;
    private final ImmutableList<Outside> barredBy;
    private final Supplier<MatchingProposal> matchAgain;
    private final Optional<Loss> loss;

    WhatIf(
            MatchingProposal proposal,
            Pair pair,
            Optional<PairAssessment> assessment,
            ImmutableList<Outside> barredBy,
            Supplier<MatchingProposal> matchAgain,
            Optional<Loss> loss) {
        this.proposal = proposal;
        this.pair = pair;
        this.assessment = assessment;
        this.barredBy = barredBy;
        this.matchAgain = matchAgain;
        this.loss = loss;
    }

    public Pair pair() {
        return pair;
    }

    /** Whether it is proposed as it is. */
    public boolean isProposed() {
        return proposal.pairOf(pair.mentee())
                .filter(proposed -> proposed.mentor().equals(pair.mentor()))
                .isPresent();
    }

    /** How well the two fit, and the codes that exclude them, which a lock would override; empty unless both are in the pool. */
    public Optional<PairAssessment> assessment() {
        return assessment;
    }

    /**
     * Who stands in the way of what no lock overrides, with the codes: those of {@link Pool} for somebody outside it; {@code
     * unknown-person}; {@code same-person}; {@code places-locked} for a mentor whose free places are all locked to others.
     * Empty if the pair can be.
     */
    public ImmutableList<Outside> barredBy() {
        return barredBy;
    }

    /** The lock of the mentee to somebody else that would be taken back for it. */
    public Optional<TeamInstruction.Lock> takesBack() {
        return proposal.instructions()
                .lockOf(pair.mentee())
                .filter(lock -> !lock.pair().equals(pair));
    }

    /** What the whole would lose; empty if the pair cannot be. */
    public Optional<Loss> loss() {
        return loss;
    }

    /** Everybody matched again, each time this is asked, with the pair locked; empty if the pair cannot be. */
    public Optional<MatchingProposal> again() {
        return barredBy.isEmpty() ? Optional.of(matchAgain.get()) : Optional.empty();
    }

    /** Who would change, the mentee of the pair too; empty if the pair cannot be. */
    public Optional<Disturbance> disturbance() {
        return again().map(with -> Disturbance.between(proposal, with));
    }

    /** All of this in English, for a coordinator to read. Do not parse it: the wording may change. */
    public String explain() {
        return new WhatIfText(proposal, this).text();
    }
}

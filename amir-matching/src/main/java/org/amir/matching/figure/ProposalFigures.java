package org.amir.matching.figure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.amir.matching.MatchingProposal;
import org.amir.matching.assignment.Objective;
import org.immutables.value.Value;

/** The figures of a proposal as a whole. A figure of nobody is empty, never 0. */
@Value.Immutable
public abstract class ProposalFigures {
    ProposalFigures() {}

    public static ProposalFigures of(MatchingProposal proposal) {
        return of(proposal, FigureOptions.defaults());
    }

    public static ProposalFigures of(MatchingProposal proposal, FigureOptions options) {
        return ImmutableProposalFigures.builder()
                .pairs(proposal.pairs().size())
                .totalMicro(proposal.totalMicro())
                .bonusMicro(proposal.bonusMicro())
                .gapMicro(gap(proposal))
                .blockingPairs(proposal.blockingPairs())
                .scores(ScoreSpread.of(proposal.pairs().stream()
                        .mapToInt(pair -> pair.assessment().total().micro())))
                .load(MentorLoad.of(proposal))
                .addAllMatched(new MatchedByGroup(proposal, options).shares())
                .build();
    }

    private static OptionalLong gap(MatchingProposal proposal) {
        return proposal.policy().objective() == Objective.STABLE
                ? OptionalLong.empty()
                : OptionalLong.of(proposal.certificate().gap());
    }

    /** How many pairs are proposed, locked ones too. */
    public abstract int pairs();

    /** The sum of the pairs' scores in micro-points. */
    public abstract long totalMicro();

    /** What preferred pairs counted more in choosing, in micro-points. */
    public abstract long bonusMicro();

    /**
     * By how much the total may fall short of the greatest, in micro-points; 0: it is proved to be the greatest, among the
     * choices that are as good in what the objective puts before the total. Empty for a stable choice, which proves nothing of
     * the total.
     */
    public abstract OptionalLong gapMicro();

    /**
     * What no choice of pairs exceeds that keeps to the instructions and is as good in what the objective puts before the
     * total: the sum of its scores, with what its preferred pairs count more. Empty for a stable choice.
     */
    public final OptionalLong upperBoundMicro() {
        return gapMicro().stream().map(gap -> totalMicro() + bonusMicro() + gap).findFirst();
    }

    /**
     * How many pairs of a mentee and a mentor would both rather have each other than what is proposed to them, locked people
     * apart.
     */
    public abstract long blockingPairs();

    /** How the pairs' scores are spread; empty without pairs. */
    public abstract Optional<ScoreSpread> scores();

    /** How the mentees are shared out among the mentors. */
    public abstract MentorLoad load();

    /**
     * How many of the pool's mentees are matched, by gender, age and language: in this order, and each in the order of its
     * list. Groups of nobody are left out, and small ones withheld. Of several languages a mentee counts in each.
     */
    public abstract ImmutableList<MatchedShare> matched();
}

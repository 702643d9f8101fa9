package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.matching.RunnersUp.Instead;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.Score;

/** What a proposal would be with other pairs, from its prices where they tell it. */
final class Alternatives {
    private final MatchingProposal proposal;
    private final Solved solved;
    private final Matchmaker matchmaker;

    Alternatives(MatchingProposal proposal) {
        this.proposal = proposal;
        this.solved = proposal.solved();
        this.matchmaker = Matchmaker.following(proposal.policy());
    }

    WhatIf whatIf(Pair pair) {
        int row = solved.row(pair.mentee());
        int column = solved.column(pair.mentor());
        Optional<PairAssessment> assessment = row < 0 || column < 0
                ? Optional.empty()
                : Optional.of(matchmaker.assess(
                        solved.mentors().get(column), solved.mentees().get(row), proposal.pool()));
        ImmutableList<Outside> barredBy = barredBy(pair, row, column);
        return new WhatIf(
                proposal,
                pair,
                assessment,
                barredBy,
                () -> again(pair),
                barredBy.isEmpty() ? assessment.map(judged -> loss(row, column, judged.total())) : Optional.empty());
    }

    private ImmutableList<Outside> barredBy(Pair pair, int row, int column) {
        ImmutableList.Builder<Outside> barred = ImmutableList.builder();
        if (row < 0) {
            barred.add(outside(pair.mentee(), Role.MENTEE));
        }
        if (column < 0) {
            barred.add(outside(pair.mentor(), Role.MENTOR));
        }
        if (pair.mentee().equals(pair.mentor())) {
            barred.add(new Outside(pair.mentee(), Role.MENTEE, ImmutableList.of(PriceList.SAME_PERSON)));
        } else if (row >= 0
                && column >= 0
                && !isLocked(row, column)
                && solved.steering().places(column) == 0) {
            barred.add(new Outside(pair.mentor(), Role.MENTOR, ImmutableList.of("places-locked")));
        }
        return barred.build();
    }

    private boolean isLocked(int row, int column) {
        OptionalInt locked = solved.steering().lockedTo(row);
        return locked.isPresent() && locked.getAsInt() == column;
    }

    private Outside outside(PersonId person, Role role) {
        return proposal.pool().outside().stream()
                .filter(other -> other.role() == role && other.person().equals(person))
                .findFirst()
                .orElseGet(() -> new Outside(person, role, ImmutableList.of("unknown-person")));
    }

    /** Who comes next on both sides of a pair. */
    RunnersUp runnersUp(Pair pair, int limit) {
        int row = solved.row(pair.mentee());
        int column = solved.column(pair.mentor());
        return new RunnersUp(
                best(
                        IntStream.range(0, solved.mentors().size())
                                .filter(other -> other != column)
                                .mapToObj(other -> new Numbers(row, other)),
                        limit),
                best(
                        IntStream.range(0, solved.mentees().size())
                                .filter(other -> !isProposed(other, column)
                                        && solved.steering().lockedTo(other).isEmpty())
                                .mapToObj(other -> new Numbers(other, column)),
                        limit));
    }

    /** A pair by number. */
    private record Numbers(int row, int column) {}

    private boolean isProposed(int row, int column) {
        OptionalInt proposed = solved.columnOf(row);
        return proposed.isPresent() && proposed.getAsInt() == column;
    }

    private ImmutableList<Instead> best(Stream<Numbers> others, int limit) {
        Comparator<Numbers> byScore = Comparator.comparing(other -> score(other).micro());
        return others.filter(other -> solved.scores().isAllowed(other.row(), other.column())
                        && solved.steering().places(other.column()) > 0)
                .sorted(byScore.reversed())
                .limit(limit)
                .map(other -> new Instead(
                        new Pair(
                                solved.mentees().get(other.row()).person(),
                                solved.mentors().get(other.column()).person()),
                        score(other),
                        loss(other.row(), other.column(), score(other))))
                .collect(ImmutableList.toImmutableList());
    }

    private Score score(Numbers pair) {
        return Score.ofMicro(solved.scores().score(pair.row(), pair.column()));
    }

    private Loss loss(int row, int column, Score score) {
        if (isProposed(row, column)) {
            return Loss.NOTHING;
        }
        Pair pair = new Pair(
                solved.mentees().get(row).person(), solved.mentors().get(column).person());
        Optional<Assignment> priced = solved.choice().priced();
        if (priced.isEmpty() || solved.steering().lockedTo(row).isPresent()) {
            return lossAgain(pair);
        }
        long loss = solved.choice().problem().isAllowed(row, column)
                ? priced.get().lossOf(row, column)
                : priced.get().lossOfExcluded(row, column, score.micro() + bonusOf(pair));
        return new Loss(0, 0, loss);
    }

    /** The loss by matching again. */
    private Loss lossAgain(Pair pair) {
        MatchingProposal again = again(pair);
        Objective objective = proposal.policy().objective();
        boolean countsPairs = objective == Objective.MOST_MATCHED || objective == Objective.HIGHEST_MINIMUM;
        return new Loss(
                countsPairs ? proposal.pairs().size() - again.pairs().size() : 0,
                objective == Objective.HIGHEST_MINIMUM ? lowest(proposal) - lowest(again) : 0,
                proposal.totalMicro()
                        + proposal.bonusMicro()
                        - again.totalMicro()
                        - again.bonusMicro()
                        - bonusOf(pair));
    }

    private static long lowest(MatchingProposal proposal) {
        return proposal.pairs().stream()
                .mapToLong(pair -> pair.assessment().total().micro())
                .min()
                .orElse(0);
    }

    private int bonusOf(Pair pair) {
        return proposal.instructions().preferenceFor(pair).isPresent()
                ? proposal.policy().preferBonus()
                : 0;
    }

    /** Everybody matched again, from scratch, with the pair locked, and without what was said against it. */
    private MatchingProposal again(Pair pair) {
        Decision asked = Decision.of(Actor.of("what-if"), proposal.pool().day().atStartOfDay(), Reason.of("what-if"));
        return matchmaker.proposeAsSaid(
                proposal.poolAsGiven(),
                TeamInstructions.of(Stream.concat(
                                proposal.instructions().all().stream().filter(said -> !isAgainst(said, pair)),
                                Stream.of(new Lock(pair, asked)))
                        .toList()));
    }

    private static boolean isAgainst(TeamInstruction said, Pair pair) {
        return said instanceof Lock lock
                ? lock.pair().mentee().equals(pair.mentee())
                : said instanceof Forbid forbid && forbid.pair().equals(pair);
    }
}

package org.amir.matching;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Decision;
import org.amir.matching.RunnersUp.Instead;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;

/** A proposal's reasons in English, for a coordinator to read. Do not parse them: the wording may change. */
final class Explanation {
    private static final int RUNNERS_UP = 3;

    private final MatchingProposal proposal;

    Explanation(MatchingProposal proposal) {
        this.proposal = proposal;
    }

    /** Everything the proposal says of a person, in either role; empty if it says nothing. */
    Optional<String> of(PersonId person) {
        ImmutableList<String> parts = Stream.of(
                        proposal.pairOf(person).stream().map(this::pair),
                        proposal.pairsWith(person).stream().map(this::pair),
                        Stream.of(Role.values())
                                .flatMap(role -> proposal.unmatched(person, role).stream())
                                .map(this::unmatched))
                .flatMap(part -> part)
                .collect(ImmutableList.toImmutableList());
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", parts));
    }

    private String pair(ProposedPair pair) {
        PairAssessment assessment = pair.assessment();
        String head = Strings.lenientFormat(
                "Mentee %s is proposed to mentor %s: score %s, resting on %s of the weight that applies.\n",
                pair.mentee(), pair.mentor(), assessment.total(), assessment.evidence());
        return head + said(pair) + new FindingLines(proposal.policy()).of(assessment) + runnersUp(pair);
    }

    /** What the team said of a pair beforehand. */
    private String said(ProposedPair pair) {
        Optional<String> locked = proposal.instructions()
                .lockOf(pair.mentee())
                .map(lock -> "  Locked by the team" + decided(lock) + overrides(pair) + ".\n");
        return locked.or(() -> proposal.instructions()
                        .preferenceFor(pair.assessment().pair())
                        .map(prefer -> Strings.lenientFormat(
                                "  Preferred by the team%s; counted %s micro-points more in choosing.\n",
                                decided(prefer), proposal.policy().preferBonus())))
                .orElse("");
    }

    private static String decided(TeamInstruction instruction) {
        Decision decision = instruction.decision();
        return Strings.lenientFormat(" (%s, %s, %s)", decision.by(), decision.recordedOn(), decision.why());
    }

    private static String overrides(ProposedPair pair) {
        return pair.overridden().isEmpty() ? "" : "; overrides " + commas(pair.overridden());
    }

    private String runnersUp(ProposedPair pair) {
        RunnersUp next = proposal.runnersUp(pair.assessment().pair(), RUNNERS_UP);
        return next(Role.MENTOR, Role.MENTEE, next.mentors(), Pair::mentor)
                + next(Role.MENTEE, Role.MENTOR, next.mentees(), Pair::mentee);
    }

    private String next(Role role, Role of, ImmutableList<Instead> others, Function<Pair, PersonId> person) {
        if (others.isEmpty()) {
            boolean isLocking = proposal.instructions()
                    .of(TeamInstruction.Lock.class)
                    .findAny()
                    .isPresent();
            return Strings.lenientFormat(
                    "  Runner-up: none, no other %s may be matched with this %s%s.\n",
                    role.code(), of.code(), isLocking ? " unless a lock is taken back" : "");
        }
        return others.stream()
                .map(other -> Strings.lenientFormat(
                        "  Runner-up: %s %s with score %s; the whole would %s%s.\n",
                        role.code(),
                        person.apply(other.pair()),
                        other.score(),
                        other.loss().words(),
                        isPreferring() ? ", preferred pairs counting more" : ""))
                .collect(Collectors.joining());
    }

    private String unmatched(Unmatched unmatched) {
        return Strings.lenientFormat(
                "%s %s has no %s proposed (%s): %s\n",
                unmatched.role() == Role.MENTEE ? "Mentee" : "Mentor",
                unmatched.person(),
                unmatched.role() == Role.MENTEE ? "mentor" : "mentee",
                unmatched.reason().code(),
                why(unmatched));
    }

    private String why(Unmatched unmatched) {
        return switch (unmatched.reason()) {
            case OUTSIDE_POOL -> "not in the pool, because of " + commas(unmatched.outsideCodes()) + ".";
            case NO_MENTORS -> "there is no mentor in the pool.";
            case NO_MENTEES -> "there is no mentee in the pool.";
            case ALL_EXCLUDED -> excluded(unmatched);
            case CAPACITY -> full(unmatched);
            case NOT_NEEDED -> "no mentee is left who would raise the total.";
            case NOT_BETTER ->
                proposal.policy().objective() == Objective.STABLE
                        ? "every mentee who may be theirs has a mentor who fits at least as well."
                        : "no mentee would raise the total with as many pairs and as high a lowest score.";
        };
    }

    private String excluded(Unmatched unmatched) {
        int others = unmatched.role() == Role.MENTEE
                ? proposal.pool().mentorsById().size()
                : proposal.pool().menteesById().size();
        String counts = commas(unmatched.excludedBy().entrySet().stream()
                .map(entry -> Strings.lenientFormat("%s by %s", entry.getValue(), entry.getKey()))
                .toList());
        return Strings.lenientFormat("all %s in the pool are excluded: %s.", others, counts);
    }

    private String full(Unmatched unmatched) {
        return "every mentor who could take this mentee is full; "
                + unmatched.priceOfPlace().map(this::price).orElseGet(this::fullness);
    }

    /** What being full means where no price tells what a place would cost. */
    private String fullness() {
        return switch (proposal.policy().objective()) {
            case BEST_TOTAL -> "nobody could give way.";
            case MOST_MATCHED, HIGHEST_MINIMUM -> "no choice matches more mentees in all.";
            case STABLE -> "each with mentees who fit at least as well.";
        };
    }

    private String price(Unmatched.PriceOfPlace price) {
        return Strings.lenientFormat(
                "with a place for this mentee, %s and the total%s would fall by %s.",
                price.givesWay().map(person -> person + " would give way").orElse("others would change mentor"),
                isPreferring() ? ", preferred pairs counting more," : "",
                BigDecimal.valueOf(price.lossMicro(), 6).toPlainString());
    }

    private boolean isPreferring() {
        return proposal.instructions()
                .of(TeamInstruction.Prefer.class)
                .findAny()
                .isPresent();
    }

    private static String commas(List<String> codes) {
        return String.join(", ", codes);
    }
}

package org.amir.matching;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Decision;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Finding;

/** A proposal's reasons in English, for a coordinator to read. Do not parse them: the wording may change. */
final class Explanation {
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
        String findings = proposal.policy().criteria().stream()
                .map(criterion -> line(criterion, assessment))
                .collect(Collectors.joining());
        return head + said(pair) + findings + runnerUp(pair);
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

    private String line(Criterion criterion, PairAssessment assessment) {
        Finding finding = assessment.findings().getOrDefault(criterion.id(), Finding.doesNotApply());
        return String.format(
                Locale.ROOT,
                "  %s %-24s %-8s  weight %-3d  %s\n",
                criterion.id(),
                criterion.title(),
                finding.code(),
                proposal.policy().weights().getOrDefault(criterion.id(), 0),
                said(finding));
    }

    private String said(Finding finding) {
        String details = String.join(" ", finding.details());
        if (finding.score().isPresent()) {
            return details;
        }
        return finding.applies()
                ? Strings.lenientFormat(
                        "not known, counts %s; missing: %s", proposal.policy().unknownScore(), details)
                : "does not apply";
    }

    private static String runnerUp(ProposedPair pair) {
        return pair.runnerUp()
                .map(next ->
                        Strings.lenientFormat("  Runner-up: mentor %s with score %s.\n", next.mentor(), next.total()))
                .orElse("  Runner-up: none, no other mentor may be matched with this mentee.\n");
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
                + unmatched.priceOfPlace().map(this::price).orElse("nobody could give way.");
    }

    private String price(Unmatched.PriceOfPlace price) {
        boolean isPreferring = proposal.instructions()
                .of(TeamInstruction.Prefer.class)
                .findAny()
                .isPresent();
        return Strings.lenientFormat(
                "with a place for this mentee, %s and the total%s would fall by %s micro-points.",
                price.givesWay().map(person -> person + " would give way").orElse("others would change mentor"),
                isPreferring ? ", preferred pairs counting more," : "",
                price.lossMicro());
    }

    private static String commas(List<String> codes) {
        return String.join(", ", codes);
    }
}

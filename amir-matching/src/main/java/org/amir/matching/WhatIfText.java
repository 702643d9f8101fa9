package org.amir.matching;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.matching.criterion.Pair;

/** What would be if a pair had to be, in English. */
final class WhatIfText {
    private final MatchingProposal proposal;
    private final WhatIf whatIf;

    WhatIfText(MatchingProposal proposal, WhatIf whatIf) {
        this.proposal = proposal;
        this.whatIf = whatIf;
    }

    String text() {
        Pair pair = whatIf.pair();
        String fit = whatIf.assessment()
                .map(judged -> Strings.lenientFormat(
                                ": score %s, resting on %s of the weight that applies.\n",
                                judged.total(), judged.evidence())
                        + new FindingLines(proposal.policy()).of(judged))
                .orElse(".\n");
        return Strings.lenientFormat("If mentee %s were matched with mentor %s%s", pair.mentee(), pair.mentor(), fit)
                + (whatIf.isProposed()
                        ? "  It is proposed as it is.\n"
                        : whatIf.barredBy().isEmpty() ? consequences() : barred());
    }

    private String barred() {
        return whatIf.barredBy().stream()
                .map(each -> Strings.lenientFormat(
                        "  It cannot be: %s %s, %s.\n",
                        each.role().code(), each.person(), String.join(", ", each.codes())))
                .collect(Collectors.joining());
    }

    private String consequences() {
        ImmutableList<String> overrides =
                whatIf.assessment().map(PairAssessment::exclusions).orElse(ImmutableList.of());
        return (overrides.isEmpty()
                        ? "  It is allowed.\n"
                        : "  The team would have to lock it and so override: " + String.join(", ", overrides) + ".\n")
                + whatIf.takesBack()
                        .map(lock -> Strings.lenientFormat(
                                "  The lock of the mentee with mentor %s would be taken back.\n",
                                lock.pair().mentor()))
                        .orElse("")
                + whatIf.loss()
                        .map(loss -> "  The whole would " + loss.words() + ".\n")
                        .orElse("")
                + whatIf.disturbance().map(this::others).orElse("");
    }

    private String others(Disturbance disturbance) {
        PersonId mentee = whatIf.pair().mentee();
        ImmutableList<String> changes = Stream.of(
                        disturbance.newMentor().stream()
                                .filter(change -> !change.mentee().equals(mentee))
                                .map(change -> Strings.lenientFormat(
                                        "  mentee %s goes from mentor %s to %s\n",
                                        change.mentee(), change.before(), change.now())),
                        disturbance.newlyMatched().stream()
                                .filter(matched -> !matched.mentee().equals(mentee))
                                .map(matched -> Strings.lenientFormat(
                                        "  mentee %s, who had none, comes to mentor %s\n",
                                        matched.mentee(), matched.mentor())),
                        disturbance.noLongerMatched().stream()
                                .map(left -> Strings.lenientFormat(
                                        "  mentee %s loses mentor %s and has none\n", left.mentee(), left.mentor())))
                .flatMap(part -> part)
                .collect(ImmutableList.toImmutableList());
        return changes.isEmpty() ? "  Nobody else would change.\n" : "  Then also:\n  " + String.join("  ", changes);
    }
}

package org.amir.matching;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Finding;

/** What each criterion found of a pair, a line each, in English. */
final class FindingLines {
    private final MatchingPolicy policy;

    FindingLines(MatchingPolicy policy) {
        this.policy = policy;
    }

    String of(PairAssessment assessment) {
        return policy.criteria().stream()
                .map(criterion -> line(criterion, assessment))
                .collect(Collectors.joining());
    }

    private String line(Criterion criterion, PairAssessment assessment) {
        Finding finding = assessment.findings().getOrDefault(criterion.id(), Finding.doesNotApply());
        return String.format(
                Locale.ROOT,
                "  %s %-24s %-8s  weight %-3d  %s\n",
                criterion.id(),
                criterion.title(),
                finding.code(),
                policy.weights().getOrDefault(criterion.id(), 0),
                said(finding));
    }

    private String said(Finding finding) {
        String details = String.join(" ", finding.details());
        if (finding.score().isPresent()) {
            return details;
        }
        return finding.applies()
                ? Strings.lenientFormat("not known, counts %s; missing: %s", policy.unknownScore(), details)
                : "does not apply";
    }
}

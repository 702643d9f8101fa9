package org.amir.core.eligibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.amir.core.participant.Role;
import org.immutables.value.Value;

/** What the rules say of one profile on one day: a recommendation, and every finding behind it (R7). */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    static Assessment of(Role role, LocalDate day, ImmutableList<Finding> findings) {
        return ImmutableAssessment.builder()
                .role(role)
                .day(day)
                .addAllFindings(findings)
                .build();
    }

    public abstract Role role();

    /** The day on which the profile was judged. */
    public abstract LocalDate day();

    /** One finding a rule, in the policy's order. */
    public abstract ImmutableList<Finding> findings();

    /** The worst that any finding recommends. */
    public final Recommendation recommendation() {
        return findings().stream()
                .map(Finding::recommendation)
                .max(Comparator.naturalOrder())
                .orElse(Recommendation.ELIGIBLE);
    }

    /** The codes of the rules not met or not known, preferences too, in the policy's order. */
    public final ImmutableList<String> reasons() {
        return findings().stream()
                .filter(Finding::isReason)
                .map(Finding::rule)
                .collect(ImmutableList.toImmutableList());
    }
}

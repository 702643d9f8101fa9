package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.exchange.Table;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.recruitment.Application;

/** The assessments of all applications on a day, in order of person, mentors first. */
record Assessments(ImmutableList<Assessed> all) {
    /** One person's assessment in one role. */
    record Assessed(PersonId person, Assessment assessment) {}

    static Assessments of(List<Application> applications, LocalDate day, Cycle cycle) {
        EligibilityPolicy policy = EligibilityPolicy.handbook();
        return new Assessments(applications.stream()
                .sorted(Comparator.comparing(Application::person).thenComparing(Application::role))
                .map(application ->
                        new Assessed(application.person(), policy.assess(application.profile(), day, cycle)))
                .collect(ImmutableList.toImmutableList()));
    }

    Table table() {
        return Table.of(
                ImmutableList.of("person", "role", "recommendation", "reasons"),
                all.stream().map(Assessments::row).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<String> row(Assessed assessed) {
        Assessment assessment = assessed.assessment();
        return ImmutableList.of(
                assessed.person().value(),
                assessment.role().code(),
                assessment.recommendation().code(),
                String.join(" ", assessment.reasons()));
    }

    /** Prints how many have each recommendation, and how many meet each reason. */
    void summarise(PrintWriter out) {
        for (Role role : Role.values()) {
            Multiset<Recommendation> recommendations = TreeMultiset.create();
            Multiset<String> reasons = TreeMultiset.create();
            all.stream()
                    .map(Assessed::assessment)
                    .filter(found -> found.role() == role)
                    .forEach(found -> {
                        recommendations.add(found.recommendation());
                        reasons.addAll(found.reasons());
                    });
            out.print(String.format(Locale.ROOT, "%-7s %3d", role.code(), recommendations.size()));
            for (Recommendation recommendation : Recommendation.values()) {
                out.print(
                        Strings.lenientFormat("  %s %s", recommendation.code(), recommendations.count(recommendation)));
            }
            out.println();
            reasons.entrySet()
                    .forEach(reason -> out.println(
                            String.format(Locale.ROOT, "          %-26s %3d", reason.getElement(), reason.getCount())));
        }
    }
}

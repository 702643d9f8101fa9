package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amir.core.coordination.ProgrammeFile;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.Role;
import org.amir.core.plan.GoalStatus;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.supervision.PairFile;
import org.amir.core.survey.OwedSurvey;
import org.amir.core.survey.OwedSurveys;
import org.amir.core.survey.SurveyState;

/** How a programme ended, in counts. They are no figures: who counts in which denominator is for those to say. */
record ClosingReport(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
    void print(PrintWriter out) {
        TextTable counts = TextTable.of("", "mentors>", "mentees>", "");
        counts.row("applied", applied(Role.MENTOR), applied(Role.MENTEE), "");
        counts.row("selected", selected(Role.MENTOR), selected(Role.MENTEE), "");
        counts.row("in a pair that started", stints(Role.MENTOR), stints(Role.MENTEE), "");
        counts.row("final surveys answered", answered(Role.MENTOR), answered(Role.MENTEE), "");
        counts.print(out, 100);
        TextTable pairs = TextTable.of("", "");
        pairs.row("pairs", states());
        pairs.row("diaries", diaries());
        pairs.row("goals", goals());
        pairs.print(out, 100);
    }

    private long applied(Role role) {
        return file.candidacies().stream()
                .filter(candidacy -> candidacy.role() == role)
                .count();
    }

    private long selected(Role role) {
        return file.candidacies().stream()
                .filter(candidacy -> candidacy.role() == role
                        && candidacy.firstSelectedBy(day).isPresent())
                .count();
    }

    private long stints(Role role) {
        return file.stints(day).stream().filter(stint -> stint.role() == role).count();
    }

    private String answered(Role role) {
        ImmutableList<OwedSurvey> owed = file.cycle().stream()
                .flatMap(cycle -> OwedSurveys.of(file.stints(day), file.surveys(), cycle, rules, day).stream())
                .filter(each -> each.kind().isFinal() && each.kind().role() == role)
                .collect(ImmutableList.toImmutableList());
        return Strings.lenientFormat(
                "%s of %s",
                owed.stream()
                        .filter(each -> each.state() == SurveyState.ANSWERED)
                        .count(),
                owed.size());
    }

    private String states() {
        return Strings.lenientFormat(
                "%s proposed, %s confirmed, %s started: %s completed, %s ended early, %s still open",
                file.pairs().size(),
                count(pair -> pair.confirmedOn().isPresent()),
                count(pair -> pair.startedOn().isPresent()),
                count(pair -> pair.state() == MentorshipState.COMPLETED),
                count(pair -> pair.state() == MentorshipState.ENDED_EARLY
                        && pair.startedOn().isPresent()),
                count(pair -> pair.state().isLive()));
    }

    private long count(Predicate<Mentorship> which) {
        return file.pairs().stream().map(PairFile::mentorship).filter(which).count();
    }

    private String diaries() {
        return Strings.lenientFormat(
                "%s meetings noted, %s hand-ins",
                file.pairs().stream()
                        .mapToInt(pair -> pair.meetingDays().size())
                        .sum(),
                file.pairs().stream()
                        .mapToInt(pair -> pair.submissions().size())
                        .sum());
    }

    private String goals() {
        Stream<String> outcomes = Arrays.stream(GoalStatus.values())
                .filter(GoalStatus::isOutcome)
                .map(status -> file.pairs().stream()
                                .flatMap(pair -> pair.assessment().stream())
                                .flatMap(assessment -> assessment.outcomes().stream())
                                .filter(outcome -> outcome.status() == status)
                                .count()
                        + " "
                        + status.code());
        return "in final assessments: " + String.join(", ", outcomes.toList());
    }
}

package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.immutables.value.Value;

/**
 * Supervision as early warning (S2): explained rules over what is known of a pair, which find possible problems in time.
 *
 * <p>A pair that is over, or not yet confirmed, has no warnings; one that has run out of its cycle keeps only those that
 * outlive it. What the team has resolved is left out, and comes back when it happens anew.
 */
@Value.Immutable
public abstract class EarlyWarnings {
    EarlyWarnings() {}

    /** The handbook's rules, with a programme's numbers. */
    public static EarlyWarnings under(ProgrammeRules rules, Cycle cycle) {
        return ImmutableEarlyWarnings.builder()
                .cycle(cycle)
                .addRules(
                        ConcernRaised.urgent(),
                        ConcernRaised.plain(),
                        new PermitLapses(rules.value(Threshold.PERMIT_LAPSES_WITHIN)),
                        new IntakeLate(rules.value(Threshold.INTAKE_DUE)),
                        new AgreementUnsigned(rules.value(Threshold.AGREEMENT_DUE)),
                        new NoFirstMeeting(rules.value(Threshold.FIRST_MEETING_DUE)),
                        new TrialUndecided(rules.value(Threshold.TRIAL_UNDECIDED)),
                        new NoMeeting(rules.value(Threshold.NO_MEETING)),
                        new BelowPlan(
                                rules.value(Threshold.BELOW_PLAN_WINDOW), rules.value(Threshold.BELOW_PLAN_SHARE)),
                        new DiaryLate(rules.value(Threshold.DIARY_DUE_BEFORE), cycle),
                        new SupervisionMissed(rules.value(Threshold.SUPERVISION_MISSED)),
                        new MentorOverloaded(),
                        new GoalOverdue(),
                        new PlanUnrealistic(cycle, rules),
                        new PauseLong(rules.value(Threshold.PAUSE_LONG)))
                .build();
    }

    /** The warnings of one pair on a day, worst first. */
    public static ImmutableList<EarlyWarning> of(PairFile file, ProgrammeRules rules, Cycle cycle, LocalDate day) {
        return under(rules, cycle).of(file, day);
    }

    /** The months of mentoring. */
    public abstract Cycle cycle();

    /** The rules, in the order of their kinds. */
    public abstract ImmutableList<WarningRule> rules();

    /** The warnings of one pair on a day, worst first, without those that the team has resolved. */
    public final ImmutableList<EarlyWarning> of(PairFile file, LocalDate day) {
        return find(file, day).sorted(EarlyWarning.WORST_FIRST).collect(toImmutableList());
    }

    /** The warnings of some pairs on a day, worst first, without those that the team has resolved. */
    public final ImmutableList<EarlyWarning> of(Collection<PairFile> files, LocalDate day) {
        return files.stream()
                .flatMap(file -> find(file, day))
                .sorted(EarlyWarning.WORST_FIRST)
                .collect(toImmutableList());
    }

    private Stream<EarlyWarning> find(PairFile file, LocalDate day) {
        if (!file.mentorship().takesPlaceOn(day)) {
            return Stream.empty();
        }
        boolean inCycle = !day.isAfter(cycle().lastDay());
        return file.happenedBy(day).stream()
                .flatMap(known -> rules().stream()
                        .filter(rule -> inCycle || rule.kind().outlivesCycle())
                        .flatMap(rule -> rule.find(known, day).stream())
                        .flatMap(warning -> replied(warning, known).stream()));
    }

    private static Optional<EarlyWarning> replied(EarlyWarning warning, PairFile file) {
        Optional<EarlyWarning> open = Optional.of(warning);
        for (WarningReply reply : file.replies()) {
            if (reply.kind() == warning.kind() && reply.since().equals(warning.since())) {
                if (reply.reply() == WarningReply.Reply.RESOLVED) {
                    return Optional.empty();
                }
                open = Optional.of(warning.acknowledgedBy(reply));
            }
        }
        return open;
    }
}

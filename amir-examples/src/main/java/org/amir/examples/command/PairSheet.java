package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.coordination.Due;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.DueDiary;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.WarningKind;
import org.amir.core.training.Presence;

/**
 * One pair as of a day, on one page: what to do first, then the warnings, then how it came there. It has ids, codes, days
 * and numbers, never what somebody wrote or said; of a mentee's own voice not even that there is one.
 *
 * @param file as of the day
 */
record PairSheet(
        PairFile file,
        ImmutableList<Due> due,
        ImmutableList<EarlyWarning> warnings,
        Optional<Cycle> cycle,
        ProgrammeRules rules,
        ReportOptions options) {
    private static final int MEETINGS_SHOWN = 5;
    private static final int MONTHS_SHOWN = 4;

    void print(PrintWriter out) {
        Mentorship pair = file.mentorship();
        TextTable.say(
                out,
                options.columns(),
                Strings.lenientFormat(
                        options.say(
                                "Pair %s on %s: %s since %s. Mentor %s, mentee %s.",
                                "Par %s den %s: %s sedan %s. Mentor %s, mentee %s."),
                        pair.id(),
                        options.day,
                        words().of(pair.state()),
                        lastStep(pair).on(),
                        pair.mentor(),
                        pair.mentee()));
        toDo(out);
        out.println();
        TextTable facts = TextTable.of("", "");
        facts.row(options.say("History", "Historik"), history(pair));
        facts.row(options.say("Introduction", "Introduktion"), introduction(pair));
        facts.row(options.say("Meetings", "Möten"), meetings(pair));
        facts.row(options.say("Meeting plan", "Mötestakt"), meetingPlan(pair));
        facts.row(options.say("Diary", "Dagbok"), diary());
        facts.row(options.say("Supervision", "Handledning"), supervision());
        facts.row(options.say("Mentor's load", "Mentorns uppdrag"), load());
        facts.row("Plan", file.plan().map(this::plan).orElse(options.say("not begun", "inte påbörjad")));
        facts.print(out, options.columns());
        file.plan().ifPresent(plan -> goals(plan, out));
    }

    private void toDo(PrintWriter out) {
        if (due.isEmpty() && warnings.isEmpty()) {
            out.println(options.say("Nothing to do, and no warnings.", "Inget att göra och inga varningar."));
            return;
        }
        if (!due.isEmpty()) {
            out.println();
            out.println(options.say("To do", "Att göra"));
            TextTable list = TextTable.of("", "");
            due.forEach(each -> list.row(
                    each.due() + (each.isLateOn(options.day) ? options.say(" (late)", " (sent)") : ""),
                    options.say(each.english(), each.swedish())));
            list.print(out, options.columns());
        }
        if (!warnings.isEmpty()) {
            out.println();
            out.println(options.say("Warnings", "Varningar"));
            ImmutableListMultimap<WarningKind, EarlyWarning> kinds = Multimaps.index(warnings, EarlyWarning::kind);
            kinds.keySet().forEach(kind -> warnings(kind, kinds.get(kind), out));
        }
    }

    private void warnings(WarningKind kind, ImmutableList<EarlyWarning> all, PrintWriter out) {
        warningWords().printHeading(kind, options.columns(), out);
        TextTable list = TextTable.of("", "", "");
        all.forEach(warning -> list.row(
                "  " + warningWords().of(warning.level()),
                warning.since(),
                warningWords().evidence(warning)
                        + (kind.isForTeamOnly() ? warningWords().forTeamOnly() : "")));
        list.print(out, options.columns());
    }

    private String history(Mentorship pair) {
        String steps = pair.steps().stream()
                .map(step -> step.on() + " " + words().of(step.to()) + reason(step) + options.say(", by ", ", av ")
                        + step.decision().by())
                .collect(Collectors.joining("\n"));
        return pair.predecessor()
                .map(before -> options.say("after ", "efter ") + before + "\n" + steps)
                .orElse(steps);
    }

    /** The reason's code where a step needs one; how a pair ended is not on the sheet. */
    private static String reason(MentorshipStep step) {
        boolean needsOne = step.to() == MentorshipState.PAUSED || step.to() == MentorshipState.UNDONE;
        return needsOne && !step.decision().why().equals(Change.ROUTINE)
                ? " (" + step.decision().why() + ")"
                : "";
    }

    private static MentorshipStep lastStep(Mentorship pair) {
        return pair.steps().get(pair.steps().size() - 1);
    }

    private String introduction(Mentorship pair) {
        int missing = pair.introduction().missing().size();
        return missing == 0
                ? pair.introduction().done().values().stream()
                        .map(Dated::on)
                        .max(Comparator.naturalOrder())
                        .map(on -> options.say("complete on ", "klar den ") + on)
                        .orElseThrow()
                : pair.introduction()
                        .intake()
                        .map(intake -> Strings.lenientFormat(
                                options.say(
                                        "intake session on %s; %s things missing",
                                        "introduktionssamtal den %s; %s saker saknas"),
                                intake.on(),
                                missing))
                        .orElse(options.say("no intake session yet", "inget introduktionssamtal än"));
    }

    private String meetings(Mentorship pair) {
        ImmutableSortedSet<LocalDate> days = file.meetingDays();
        if (days.isEmpty()) {
            return options.say("none in the diary", "inga i dagboken");
        }
        int window = rules.value(Threshold.BELOW_PLAN_WINDOW);
        LocalDate from = options.day.minusDays(window - 1L);
        String last = days.descendingSet().stream()
                .limit(MEETINGS_SHOWN)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        return Strings.lenientFormat(
                options.say(
                        "%s in all, last %s; in the last %s days %s (planned %s)",
                        "%s sammanlagt, senast %s; de senaste %s dagarna %s (planerade %s)"),
                days.size(),
                last,
                window,
                days.tailSet(from).size(),
                pair.plannedMeetings(from, options.day));
    }

    private String meetingPlan(Mentorship pair) {
        return pair.planOn(options.day)
                .map(plan -> Strings.lenientFormat(
                        options.say("%s, since %s (version %s)", "%s, sedan %s (version %s)"),
                        words().of(plan),
                        plan.from(),
                        plan.version()))
                .orElse(options.say("none agreed", "ingen överenskommen"));
    }

    private String diary() {
        String covered = file.submissions().stream()
                .map(DiarySubmission::lastCovered)
                .max(Comparator.naturalOrder())
                .map(to -> options.say("handed in up to ", "inlämnad till och med ") + to)
                .orElse(options.say("nothing handed in", "inget inlämnat"));
        ImmutableList<DueDiary> months =
                cycle.map(found -> DueDiary.of(file, found, rules, options.day)).orElse(ImmutableList.of());
        String last = months.stream()
                .skip(Math.max(0, months.size() - MONTHS_SHOWN))
                .map(month -> month.month() + " " + state(month))
                .collect(Collectors.joining(", "));
        return last.isEmpty() ? covered : covered + "; " + last;
    }

    private String state(DueDiary month) {
        if (month.handedIn().isPresent()) {
            return month.wasInTime() ? options.say("in time", "i tid") : options.say("came late", "kom sent");
        }
        return month.isLateOn(options.day)
                ? options.say("late", "försenad")
                : options.say("due on ", "senast ") + month.due();
    }

    private String supervision() {
        ImmutableList<SupervisionMeeting> held = file.meetings().stream()
                .filter(meeting -> meeting.isHeldBy(options.day))
                .collect(ImmutableList.toImmutableList());
        Optional<LocalDate> noted = held.stream()
                .filter(meeting -> meeting.noteOn(file.id()).isPresent())
                .flatMap(meeting -> meeting.dayOf(options.day).stream())
                .max(Comparator.naturalOrder());
        String next = SupervisionMeeting.next(file.meetings(), options.day)
                .map(meeting -> Strings.lenientFormat(
                        options.say("; next %s on %s", "; nästa %s den %s"),
                        meeting.id(),
                        meeting.plannedOn(options.day).orElseThrow()))
                .orElse("");
        return Strings.lenientFormat(
                        options.say(
                                "%s held, mentor present at %s; pair last noted %s",
                                "%s hållna, mentorn närvarande vid %s; paret senast antecknat %s"),
                        held.size(),
                        held.stream()
                                .filter(meeting -> meeting.presenceOf(file.mentor(), options.day) == Presence.PRESENT)
                                .count(),
                        noted.map(LocalDate::toString).orElse("-"))
                + next;
    }

    private String load() {
        ImmutableList<RecordId> others = file.otherPairs().stream()
                .filter(pair -> pair.takesPlaceOn(options.day))
                .map(Mentorship::id)
                .collect(ImmutableList.toImmutableList());
        return Strings.lenientFormat(
                        options.say("%s of %s places taken", "%s av %s platser upptagna"),
                        others.size() + (file.mentorship().takesPlaceOn(options.day) ? 1 : 0),
                        file.places().most())
                + (others.isEmpty()
                        ? ""
                        : options.say("; also in ", "; även i ")
                                + others.stream().map(RecordId::value).collect(Collectors.joining(", ")));
    }

    private String plan(IntegrationPlan plan) {
        return plan.agreed()
                        .map(agreed -> options.say("agreed on ", "överenskommen den ") + agreed.on())
                        .orElseGet(() -> options.say("begun on ", "påbörjad den ")
                                + plan.begun().on()
                                + options.say(", not agreed", ", inte överenskommen"))
                + plan.reviews().stream()
                        .map(review -> review.dated().on())
                        .max(Comparator.naturalOrder())
                        .map(on -> options.say(", last reviewed on ", ", senast genomgången den ") + on)
                        .orElse("");
    }

    private void goals(IntegrationPlan plan, PrintWriter out) {
        ImmutableList<Goal> goals = plan.goalsOn(options.day);
        if (goals.isEmpty()) {
            return;
        }
        out.println();
        TextTable list = TextTable.of(
                options.say("goal>", "mål>"),
                options.say("area", "område"),
                options.say("due", "senast"),
                options.say("milestones", "milstolpar"),
                options.say("steps", "steg"),
                options.say("status", "läge"));
        goals.forEach(goal -> list.row(
                goal.number(),
                words().of(goal.wording().area()),
                goal.wording().due().map(LocalDate::toString).orElse("-"),
                ofAll(
                        goal.milestones().stream()
                                .filter(milestone -> milestone.isReachedBy(options.day))
                                .count(),
                        goal.milestones().size()),
                ofAll(
                        goal.steps().stream()
                                .filter(step -> step.done()
                                        .filter(done -> done.happenedBy(options.day))
                                        .isPresent())
                                .count(),
                        goal.steps().size()),
                words().of(status(goal)) + overdue(goal)));
        list.print(out, options.columns());
    }

    /** How it ended, once the pair was closed (E5), and until then what was noted last. */
    private GoalStatus status(Goal goal) {
        return file.assessment()
                .flatMap(assessment -> assessment.outcome(goal.number()))
                .map(GoalOutcome::status)
                .orElse(goal.statusOn(options.day));
    }

    /** Of a goal that somebody still works towards in this pair, once its day has passed. */
    private String overdue(Goal goal) {
        return !file.mentorship().state().isOver()
                        && goal.statusOn(options.day).isOpen()
                        && goal.wording()
                                .due()
                                .filter(due -> due.isBefore(options.day))
                                .isPresent()
                ? options.say(", overdue", ", försenat")
                : "";
    }

    private String ofAll(long some, int all) {
        return all == 0 ? "-" : some + options.say(" of ", " av ") + all;
    }

    private PairWords words() {
        return new PairWords(options.lang);
    }

    private WarningWords warningWords() {
        return new WarningWords(options.lang);
    }
}

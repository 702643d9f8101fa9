package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.ErasureReport;
import org.amir.core.privacy.Retention;
import org.amir.core.privacy.RetentionAnswer;
import org.amir.core.privacy.RetentionClass;
import org.amir.core.privacy.RetentionPolicy;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code amir retention}: whose data need not be kept any longer. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = {
            "Says of everybody whether their data need be kept any longer, until when, and why. Changes nothing, unless with"
                    + " --erase somebody decides that those who are due are erased, as erase does.",
            "A term begins once a person left, was told that they were not selected, or the cycle ended, and anew with a form"
                    + " they answer since; nobody is due whose pair goes on. Where the programme has no dates, twelve months begin"
                    + " with the first pair that confirm confirms; no command sets others, Programmes.replace of the library"
                    + " does."
        })
final class RetentionCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--on", paramLabel = "DAY", description = "On which day: 2028-11-03 (default: today).")
    @Nullable
    LocalDate on;

    @Option(
            names = "--months",
            paramLabel = "CLASS=MONTHS",
            description = "A term of your own, for consent-withdrawn, took-part or not-selected, such as took-part=60"
                    + " (default: 0, 12 and 6).")
    Map<RetentionClass, Integer> months = new LinkedHashMap<>();

    @ArgGroup(exclusive = false)
    @Nullable
    Erasing erasing;

    /** That those who are due are erased, and who says so. */
    static final class Erasing {
        @Option(names = "--erase", required = true, description = "Erase those who are due, for good.")
        boolean isAsked;

        @Option(
                names = "--by",
                required = true,
                paramLabel = "WHO",
                description = "Who decides, as a code such as team-1, never a name.")
        Actor by = Actor.of("team");

        @Option(
                names = "--why",
                required = true,
                paramLabel = "REASON",
                description = "Why, as a code such as term-over.")
        Reason why = Change.ROUTINE;

        @Option(
                names = "--except",
                split = ",",
                paramLabel = "P-ID",
                description = "Who is kept although they are due, for example since a complaint of theirs goes on.")
        Set<PersonId> except = new LinkedHashSet<>();

        Change now(ZoneId zone) {
            return new Change(by, LocalDateTime.now(zone), "erase", why);
        }
    }

    @Override
    public Integer call() {
        RetentionPolicy policy = policy();
        return erasing == null ? look(policy) : erase(policy, erasing);
    }

    private RetentionPolicy policy() {
        RetentionPolicy policy = RetentionPolicy.standard();
        try {
            for (Map.Entry<RetentionClass, Integer> own : months.entrySet()) {
                policy = policy.with(own.getKey(), own.getValue());
            }
            return policy;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--months: " + e.getMessage(), e);
        }
    }

    private int look(RetentionPolicy policy) {
        PrintWriter out = spec.commandLine().getOut();
        store.read(found -> {
            LocalDate day = Optional.ofNullable(on)
                    .orElseGet(() -> LocalDate.now(found.programme().zone()));
            print(Retention.of(found.unit(), found.programme().id(), policy).due(day), day, policy, out);
            return day;
        });
        return ExitCodes.DONE;
    }

    private int erase(RetentionPolicy policy, Erasing decided) {
        Attempt<ImmutableList<ErasureReport>> erased = store.change(
                decided::now,
                (found, change) -> Retention.of(found.unit(), found.programme().id(), policy)
                        .erase(day(change), ImmutableSet.copyOf(decided.except)));
        PrintWriter out = spec.commandLine().getOut();
        erased.value()
                .filter(ImmutableList::isEmpty)
                .ifPresent(nobody -> out.println("nobody is due; nothing was erased"));
        ErasurePage.finish(erased.value().orElse(ImmutableList.of()), store, out);
        if (erased.isTaken()) {
            return ExitCodes.DONE;
        }
        out.println("refused; nothing was stored");
        erased.refusals().forEach(refusal -> out.println("          " + refusal.code() + ": " + refusal.text()));
        return ExitCodes.REJECTED;
    }

    /** Who is due only later is not erased today. */
    private LocalDate day(Change change) {
        LocalDate today = change.at().toLocalDate();
        LocalDate day = Optional.ofNullable(on).orElse(today);
        if (day.isAfter(today)) {
            throw new InputRejectedException(Strings.lenientFormat(
                    "--erase cannot be for %s, which is after today, %s; without --erase any day may be looked at",
                    day, today));
        }
        return day;
    }

    private static void print(
            ImmutableList<RetentionAnswer> answers, LocalDate day, RetentionPolicy policy, PrintWriter out) {
        long due =
                answers.stream().filter(RetentionAnswer.Due.class::isInstance).count();
        long notYet = answers.stream()
                .filter(RetentionAnswer.NotYet.class::isInstance)
                .count();
        out.println(Strings.lenientFormat(
                "%s due on %s, %s not yet, %s without a term; nothing was changed",
                due, day, notYet, answers.size() - due - notYet));
        out.println(Strings.lenientFormat(
                "months    %s (%s)",
                Arrays.stream(RetentionClass.values())
                        .map(retention -> retention.code() + " " + policy.of(retention))
                        .collect(Collectors.joining(", ")),
                policy.source()));
        if (due > 0) {
            out.println(
                    "erased    would be who they are, what was written of them, and what they applied with; figures stay");
        }
        answers.stream()
                .sorted(Comparator.comparingInt(RetentionCommand::rank))
                .forEach(answer -> out.println(line(answer)));
    }

    private static int rank(RetentionAnswer answer) {
        return answer instanceof RetentionAnswer.Due ? 0 : answer instanceof RetentionAnswer.NotYet ? 1 : 2;
    }

    private static String line(RetentionAnswer answer) {
        if (answer instanceof RetentionAnswer.Due due) {
            return term("due", due.person(), due.retention(), due.ended(), due.until());
        }
        if (answer instanceof RetentionAnswer.NotYet notYet) {
            return term("not yet", notYet.person(), notYet.retention(), notYet.ended(), notYet.until());
        }
        return ((RetentionAnswer.NotApplicable) answer)
                .reasons().stream()
                        .map(reason -> label("no term") + reason.code() + ": " + reason.text())
                        .collect(Collectors.joining("\n"));
    }

    private static String term(
            String label, PersonId person, RetentionClass retention, LocalDate ended, LocalDate until) {
        return Strings.lenientFormat(
                "%s%s  %s, ended on %s, kept until %s", label(label), person, retention.code(), ended, until);
    }

    private static String label(String label) {
        return Strings.padEnd(label, 10, ' ');
    }
}

package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.amir.core.exchange.Table;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningLevel;

/**
 * The warnings of a day, for a coordinator to read and as a table: counts first, then each, worst first.
 *
 * @param pairs how many pairs there are on the day
 */
record WarningsReport(
        ImmutableList<EarlyWarning> warnings,
        int pairs,
        ProgrammeId programme,
        ReportOptions options,
        LimitOption limit) {
    Table table() {
        return Table.of(
                ImmutableList.of(
                        "level", "kind", "since", "pair", "people", "evidence", "acknowledged", "citation", "action"),
                warnings.stream().map(this::row).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<String> row(EarlyWarning warning) {
        return ImmutableList.of(
                warning.level().code(),
                warning.code(),
                warning.since().toString(),
                warning.mentorship().value(),
                people(warning),
                warning.evidence().entrySet().stream()
                        .map(one -> one.getKey() + ":" + one.getValue().replace(' ', '+'))
                        .collect(Collectors.joining(" ")),
                warning.acknowledgement()
                        .map(reply -> reply.decision().by().value())
                        .orElse(""),
                warning.citation().source(),
                words().action(warning.kind()));
    }

    void print(PrintWriter out) {
        ImmutableSet<RecordId> warned =
                warnings.stream().map(EarlyWarning::mentorship).collect(ImmutableSet.toImmutableSet());
        TextTable.say(
                out,
                options.columns(),
                Strings.lenientFormat(
                        options.say(
                                "Warnings on %s in programme %s: %s, in %s of %s pairs.",
                                "Varningar den %s i programmet %s: %s, i %s av %s par."),
                        options.day,
                        programme,
                        warnings.size(),
                        warned.size(),
                        pairs));
        if (warnings.isEmpty()) {
            return;
        }
        out.println();
        counts(out);
        for (WarningLevel level : WarningLevel.values()) {
            section(level, out);
        }
    }

    private void counts(PrintWriter out) {
        TextTable counts = TextTable.of(
                words().of(WarningLevel.URGENT) + ">",
                words().of(WarningLevel.WARNING) + ">",
                words().of(WarningLevel.NOTICE) + ">",
                "");
        ImmutableListMultimap<WarningKind, EarlyWarning> kinds = Multimaps.index(warnings, EarlyWarning::kind);
        kinds.keySet().stream()
                .sorted()
                .forEach(kind -> counts.row(
                        count(kinds.get(kind), WarningLevel.URGENT),
                        count(kinds.get(kind), WarningLevel.WARNING),
                        count(kinds.get(kind), WarningLevel.NOTICE),
                        words().of(kind) + " (" + kind.code() + ")"));
        counts.print(out, options.columns());
    }

    private static String count(ImmutableList<EarlyWarning> warnings, WarningLevel level) {
        long count =
                warnings.stream().filter(warning -> warning.level() == level).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private void section(WarningLevel level, PrintWriter out) {
        ImmutableList<EarlyWarning> all =
                warnings.stream().filter(warning -> warning.level() == level).collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.println(words().heading(level) + " (" + all.size() + ")");
        ImmutableListMultimap<WarningKind, EarlyWarning> kinds = Multimaps.index(all, EarlyWarning::kind);
        kinds.keySet().forEach(kind -> section(kind, kinds.get(kind), out));
    }

    /** What to do stands once, and whom to do it with below. */
    private void section(WarningKind kind, ImmutableList<EarlyWarning> all, PrintWriter out) {
        words().printHeading(kind, options.columns(), out);
        TextTable list = TextTable.of("  ", "", "", "");
        limit.first(all)
                .forEach(warning -> list.row(
                        "  " + warning.since(), warning.mentorship(), whom(warning), words().evidence(warning)));
        list.print(out, options.columns());
        limit.sayRest(all, options, out);
    }

    /** Whom to turn to: one person, or both. */
    private String whom(EarlyWarning warning) {
        return warning.people().size() == 1 ? people(warning) : options.say("both", "båda");
    }

    private static String people(EarlyWarning warning) {
        return warning.people().stream().map(PersonId::value).collect(Collectors.joining(" "));
    }

    private WarningWords words() {
        return new WarningWords(options.lang);
    }
}

package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amir.core.coordination.Due;
import org.amir.core.coordination.DueKind;
import org.amir.core.exchange.Table;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;

/**
 * What the team owes on a day, for a coordinator to read and as a table: counts first, then what to do, worst first. To read,
 * each stands in one place: what is urgent under today, however late it is, and the rest under late or in time.
 */
record DueReport(ImmutableList<Due> due, ProgrammeId programme, ReportOptions options, LimitOption limit) {
    Table table() {
        return Table.of(
                ImmutableList.of(
                        "kind", "urgent", "late", "due", "since", "people", "pair", "record", "citation", "todo"),
                due.stream().map(this::row).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<String> row(Due each) {
        return ImmutableList.of(
                each.code(),
                Boolean.toString(each.isUrgent()),
                Boolean.toString(each.isLateOn(options.day)),
                each.due().toString(),
                each.since().toString(),
                each.people().stream().map(PersonId::value).collect(Collectors.joining(" ")),
                each.pair().map(RecordId::value).orElse(""),
                each.record().map(RecordId::value).orElse(""),
                each.citation().source(),
                text(each));
    }

    void print(PrintWriter out) {
        LocalDate day = options.day;
        if (due.isEmpty()) {
            out.println(Strings.lenientFormat(
                    options.say("Nothing is owed on %s in programme %s.", "Inget att göra den %s i programmet %s."),
                    day,
                    programme));
            return;
        }
        TextTable.say(
                out,
                options.columns(),
                Strings.lenientFormat(
                        options.say(
                                "To do on %s in programme %s: %s. Today %s, late %s, in time %s.",
                                "Att göra den %s i programmet %s: %s. I dag %s, försenat %s, i tid %s."),
                        day,
                        programme,
                        due.size(),
                        count(due, Due::isUrgent),
                        count(due, this::isLate),
                        count(due, this::isInTime)));
        out.println();
        counts(out);
        section(options.say("Today", "I dag"), Due::isUrgent, out);
        section(options.say("Late", "Försenat"), this::isLate, out);
        section(options.say("In time", "I tid"), this::isInTime, out);
    }

    private void counts(PrintWriter out) {
        TextTable counts = TextTable.of(
                options.say("today>", "i dag>"),
                options.say("late>", "försenat>"),
                options.say("in time>", "i tid>"),
                options.say("earliest", "tidigast"),
                "");
        ImmutableListMultimap<DueKind, Due> kinds = Multimaps.index(due, Due::kind);
        kinds.keySet().stream()
                .sorted()
                .forEach(kind -> counts.row(
                        blankIfZero(count(kinds.get(kind), Due::isUrgent)),
                        blankIfZero(count(kinds.get(kind), this::isLate)),
                        blankIfZero(count(kinds.get(kind), this::isInTime)),
                        kinds.get(kind).stream()
                                .map(Due::due)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        options.say(kind.english(), kind.swedish()) + " (" + kind.code() + ")"));
        counts.print(out, options.columns());
    }

    private void section(String title, Predicate<Due> which, PrintWriter out) {
        ImmutableList<Due> all = due.stream().filter(which).collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + " (" + all.size() + ")");
        TextTable list = TextTable.of(
                options.say("by", "senast"),
                options.say("days late>", "dagar sent>"),
                options.say("what to do", "att göra"));
        limit.first(all).forEach(each -> list.row(each.due(), daysLate(each), text(each)));
        list.print(out, options.columns());
        limit.sayRest(all, options, out);
    }

    private String text(Due each) {
        return options.say(each.english(), each.swedish());
    }

    private boolean isLate(Due each) {
        return !each.isUrgent() && each.isLateOn(options.day);
    }

    private boolean isInTime(Due each) {
        return !each.isUrgent() && !each.isLateOn(options.day);
    }

    private String daysLate(Due each) {
        return each.isLateOn(options.day) ? Long.toString(ChronoUnit.DAYS.between(each.due(), options.day)) : "";
    }

    private static long count(ImmutableList<Due> all, Predicate<Due> which) {
        return all.stream().filter(which).count();
    }

    private static String blankIfZero(long count) {
        return count == 0 ? "" : Long.toString(count);
    }
}

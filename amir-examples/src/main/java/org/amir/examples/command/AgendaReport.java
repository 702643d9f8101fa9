package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.exchange.Table;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.supervision.Agenda;
import org.amir.core.supervision.AgendaPoint;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningLevel;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;

/** The agenda of a meeting, for staff to read and as a table: pairs with warnings first, then everybody else by id. */
record AgendaReport(SupervisionMeeting meeting, Agenda agenda, ProgrammeId programme, ReportOptions options) {
    /** The agenda of the next meeting, if one is planned. */
    static Optional<AgendaReport> next(ProgrammeInStore found, ReportOptions options) {
        return of(found, found.coordination().nextAgenda(options.day), options);
    }

    /** An agenda with its meeting. */
    static Optional<AgendaReport> of(ProgrammeInStore found, Optional<Agenda> agenda, ReportOptions options) {
        return agenda.flatMap(each -> found.coordination()
                .meeting(each.meeting())
                .map(meeting ->
                        new AgendaReport(meeting, each, found.programme().id(), options)));
    }

    Table table() {
        return Table.of(
                shown(ImmutableList.of(
                        "place",
                        "pair",
                        "mentor",
                        "mentee",
                        "state",
                        "level",
                        "warning",
                        "since",
                        "action",
                        "last-noted",
                        "motivation-last-noted")),
                IntStream.range(0, agenda.points().size())
                        .boxed()
                        .flatMap(place -> rows(place + 1, agenda.points().get(place)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** One row a warning, and one for a pair without any. */
    private Stream<ImmutableList<String>> rows(int place, AgendaPoint point) {
        return point.warnings().isEmpty()
                ? Stream.of(row(place, point, Optional.empty()))
                : point.warnings().stream().map(warning -> row(place, point, Optional.of(warning)));
    }

    private ImmutableList<String> row(int place, AgendaPoint point, Optional<EarlyWarning> warning) {
        return shown(ImmutableList.of(
                Integer.toString(place),
                point.mentorship().value(),
                point.mentor().value(),
                point.mentee().value(),
                point.state().code(),
                warning.map(found -> found.level().code()).orElse(""),
                warning.map(EarlyWarning::code).orElse(""),
                warning.map(found -> found.since().toString()).orElse(""),
                warning.map(found -> words().action(found.kind())).orElse(""),
                day(point.lastNoted()),
                day(point.motivationLastNoted())));
    }

    /** All cells, or on a mentor's own agenda all but the last, which is the team's. */
    private ImmutableList<String> shown(ImmutableList<String> cells) {
        return agenda.shownTo().isPresent() ? cells.subList(0, cells.size() - 1) : cells;
    }

    void print(PrintWriter out) {
        ImmutableList<AgendaPoint> warned = agenda.points().stream()
                .filter(point -> !point.warnings().isEmpty())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<AgendaPoint> others = agenda.points().stream()
                .filter(point -> point.warnings().isEmpty())
                .collect(ImmutableList.toImmutableList());
        TextTable.say(
                out,
                options.columns(),
                Strings.lenientFormat(
                        options.say(
                                "Agenda of %s (%s)%s in programme %s, as it stands on %s: %s pairs, %s with warnings.",
                                "Dagordning för %s (%s)%s i programmet %s, läget den %s: %s par, %s med varningar."),
                        meeting.id(),
                        form(),
                        meeting.dayOf(options.day)
                                .map(on -> options.say(" on ", " den ") + on)
                                .orElse(""),
                        programme,
                        options.day,
                        agenda.points().size(),
                        warned.size()));
        if (!warned.isEmpty()) {
            out.println();
            TextTable list = TextTable.of(
                    options.say("pair", "par"),
                    "mentor",
                    "mentee",
                    options.say("last noted", "antecknat"),
                    options.say("what to talk about", "att ta upp"));
            warned.forEach(point ->
                    list.row(point.mentorship(), point.mentor(), point.mentee(), dash(point.lastNoted()), text(point)));
            list.print(out, options.columns());
        }
        help(warned, out);
        say(
                out,
                options.say("No warnings, gone through briefly:", "Inga varningar, gås igenom kort:"),
                others.stream().map(point -> point.mentorship().value()).collect(ImmutableSet.toImmutableSet()));
        say(
                out,
                options.say(
                        "Mentors whose motives nobody has noted yet (R7):",
                        "Mentorer vars drivkrafter inte har antecknats än (R7):"),
                agenda.motivesNotNoted().stream().map(PersonId::value).collect(ImmutableSet.toImmutableSet()));
    }

    /** What may be done about each kind of warning, once. */
    private void help(ImmutableList<AgendaPoint> warned, PrintWriter out) {
        ImmutableSet<WarningKind> kinds = warned.stream()
                .flatMap(point -> point.warnings().stream())
                .map(EarlyWarning::kind)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        if (!kinds.isEmpty()) {
            out.println();
            out.println(options.say("What may help", "Vad som kan hjälpa"));
            kinds.forEach(kind -> words().printHeading(kind, options.columns(), out));
        }
    }

    private void say(PrintWriter out, String what, ImmutableSet<String> ids) {
        if (!ids.isEmpty()) {
            out.println();
            out.println(what);
            TextTable.broken(String.join(" ", ids), options.columns() - 2).forEach(line -> out.println("  " + line));
        }
    }

    /** The kinds of its warnings, worst first, each once with its first day. */
    private String text(AgendaPoint point) {
        ImmutableListMultimap<WarningKind, EarlyWarning> kinds = Multimaps.index(point.warnings(), EarlyWarning::kind);
        return kinds.keySet().stream().map(kind -> text(kinds.get(kind))).collect(Collectors.joining("; "));
    }

    /** @param all of one kind, at least one */
    private String text(ImmutableList<EarlyWarning> all) {
        EarlyWarning worst = all.get(0);
        return (worst.level() == WarningLevel.URGENT
                        ? words().of(WarningLevel.URGENT).toUpperCase(Locale.ROOT) + ": "
                        : "")
                + words().of(worst.kind())
                + options.say(" since ", " sedan ")
                + all.stream()
                        .map(EarlyWarning::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                + (all.size() > 1 ? " (" + all.size() + ")" : "")
                + (all.stream().allMatch(EarlyWarning::isAcknowledged) ? options.say(" [seen]", " [sett]") : "")
                + (worst.kind().isForTeamOnly() ? words().forTeamOnly() : "");
    }

    private String form() {
        return switch (meeting.form()) {
            case GROUP -> options.say("group supervision", "grupphandledning");
            case INDIVIDUAL -> options.say("individual supervision", "enskild handledning");
            case REFLECTION -> options.say("group reflection", "gruppreflektion");
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String dash(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private WarningWords words() {
        return new WarningWords(options.lang);
    }
}

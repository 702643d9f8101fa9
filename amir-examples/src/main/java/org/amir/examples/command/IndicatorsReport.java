package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedMap;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.Role;
import org.amir.mel.Evaluated;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;

/** The figures of an evaluation, as JSON and for a terminal. */
record IndicatorsReport(Evaluated result, ReportOptions options) {
    ArrayNode json() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        result.figures().forEach(figure -> row(figure, rows.addObject()));
        return rows;
    }

    /** A figure that is made of others, such as K1, has a status and no numbers. */
    private static void row(Figure figure, ObjectNode row) {
        row.put("id", figure.id()).put("part", figure.part());
        boolean isCounted = figure.target().isPresent();
        row.put("population", isCounted ? figure.tally().population() : null)
                .put("excluded", isCounted ? figure.tally().count(Group.EXCLUDED) : null)
                .put("numerator", isCounted ? figure.tally().count(Group.NUMERATOR) : null)
                .put("notYetDue", isCounted ? figure.tally().count(Group.NOT_YET_DUE) : null)
                .put("notKnown", isCounted ? figure.tally().count(Group.NOT_KNOWN) : null)
                .put("denominatorOnly", isCounted ? figure.tally().count(Group.DENOMINATOR_ONLY) : null);
        put(row, "value", figure.tally().value());
        put(row, "lower", figure.tally().lower());
        put(row, "upper", figure.tally().upper());
        put(row, "target", figure.target());
        row.put("status", figure.status().code());
    }

    private static void put(ObjectNode row, String name, Optional<Share> share) {
        Optional<BigDecimal> rounded = share.map(Share::rounded);
        if (rounded.isPresent()) {
            row.put(name, rounded.get());
        } else {
            row.putNull(name);
        }
    }

    void print(PrintWriter out) {
        TextTable table = TextTable.of(
                "id",
                options.say("part", "del"),
                options.say("all>", "alla>"),
                options.say("excluded>", "undantagna>"),
                options.say("reached>", "nådda>"),
                options.say("not due>", "ej dags>"),
                options.say("unknown>", "okända>"),
                options.say("missed>", "missade>"),
                options.say("value>", "värde>"),
                options.say("bounds>", "gränser>"),
                options.say("target>", "mål>"),
                options.say("status", "läge"));
        result.figures()
                .forEach(figure -> table.row(
                        figure.id(),
                        figure.part(),
                        number(figure, Group.values()),
                        number(figure, Group.EXCLUDED),
                        number(figure, Group.NUMERATOR),
                        number(figure, Group.NOT_YET_DUE),
                        number(figure, Group.NOT_KNOWN),
                        number(figure, Group.DENOMINATOR_ONLY),
                        percent(figure.tally().value()),
                        bounds(figure),
                        percent(figure.target()),
                        words(figure.status())));
        table.print(out, options.columns());
        for (Role role : Role.values()) {
            beside(role, out);
        }
        out.println(Strings.lenientFormat(
                options.say(
                        "Mentors who take part and have been without any pair for %s months or longer: %s.",
                        "Mentorer som deltar och har varit utan par i %s månader eller längre: %s."),
                result.terms().policy().value(Parameter.SILENT_MONTHS),
                result.mentorsWithoutPair()));
    }

    private void beside(Role role, PrintWriter out) {
        String reasons = result.neverStarted().getOrDefault(role, ImmutableSortedMap.of()).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        out.println(Strings.lenientFormat(
                role == Role.MENTOR
                        ? options.say(
                                "Selected mentors who never started a pair: %s.", "Antagna mentorer utan par: %s.")
                        : options.say(
                                "Selected mentees who never started a pair: %s.", "Antagna adepter utan par: %s."),
                reasons.isEmpty() ? options.say("none", "inga") : reasons));
    }

    private static String number(Figure figure, Group... groups) {
        return figure.target().isPresent() ? Integer.toString(figure.tally().count(groups)) : "";
    }

    private static String bounds(Figure figure) {
        return figure.tally()
                .lower()
                .flatMap(least -> figure.tally()
                        .upper()
                        .map(most -> percent(Optional.of(least)) + " - " + percent(Optional.of(most))))
                .orElse("");
    }

    private static String percent(Optional<Share> share) {
        return share.map(found ->
                        found.rounded().movePointRight(2).stripTrailingZeros().toPlainString() + " %")
                .orElse("");
    }

    private String words(Status status) {
        return switch (status) {
            case MET -> options.say("met", "nått");
            case NOT_MET -> options.say("not met", "ej nått");
            case OPEN -> options.say("open", "öppet");
            case INCONCLUSIVE -> options.say("inconclusive", "obestämt");
            case NO_DATA -> options.say("no data", "inga data");
        };
    }
}

package org.amir.mel.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amir.core.programme.Programme;
import org.amir.core.record.FreeText;
import org.amir.mel.Evaluated;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.Comparison;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.indicator.Definition;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Share;

/**
 * A report as JSON; what each field holds stands in <a href="doc-files/report.md">doc-files/report.md</a>. Codes are the same
 * in every language, titles and definitions are in that of the report.
 */
public final class JsonReport {
    /** Goes up when a field changes its meaning or goes away. */
    private static final int FORMAT = 1;

    private final Shown shown;

    private JsonReport(Shown shown) {
        this.shown = shown;
    }

    /** The report; the same for the same report and language. */
    public static ObjectNode of(Report report, ReportLanguage language) {
        return new JsonReport(Shown.of(report, language)).all();
    }

    private ObjectNode all() {
        Report report = shown.report();
        EvaluationTerms terms = report.evaluated().terms();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("format", FORMAT)
                .put("edition", report.edition().code())
                .put("language", shown.words().language().code())
                .put("day", terms.day().toString());
        put(all, "knownOn", terms.knownOn().map(Object::toString));
        report.programmes()
                .forEach(programme ->
                        programme(programme, all.withArrayProperty("programmes").addObject()));
        ObjectNode parameters = all.putObject("parameters");
        for (Parameter parameter : Parameter.values()) {
            parameters.put(parameter.code(), terms.policy().value(parameter));
        }
        if (!shown.isInternal()) {
            all.put("fewest", report.disclosure().limit())
                    .put("roundedTo", report.disclosure().step());
        }
        ArrayNode figures = all.putArray("figures");
        shown.figures().forEach(figure -> figure(figure, figures.addObject()));
        beside(report.evaluated(), all.putObject("beside"));
        ArrayNode series = all.putArray("series");
        report.series().forEach(month -> month(month, series));
        if (!report.euCounts().isEmpty()) {
            all.put("euSource", shown.words().sayOr("eu.source", AmifCode.SOURCE));
        }
        ArrayNode counts = all.putArray("euCounts");
        report.euCounts().forEach(count -> count(count, counts.addObject()));
        ArrayNode warnings = all.putArray("warnings");
        Warnings.of(shown).forEach(warnings::add);
        texts(all.putArray("lessons"), report.insights().lessons());
        texts(all.putArray("ideas"), report.insights().ideas());
        voices(all.putObject("voices"));
        return all;
    }

    private static void programme(Programme programme, ObjectNode json) {
        json.put("id", programme.id().value())
                .put("partner", programme.partner().value())
                .put("country", programme.country().value());
        put(
                json,
                "cycleFirstDay",
                programme.cycle().map(cycle -> cycle.firstDay().toString()));
        put(json, "cycleLastDay", programme.cycle().map(cycle -> cycle.lastDay().toString()));
    }

    /** A figure that is made of others has a status and no numbers. */
    private void figure(Figure figure, ObjectNode json) {
        json.put("id", figure.id())
                .put("part", figure.part())
                .put("title", shown.title(figure))
                .put("status", figure.status().code());
        figure.definition().ifPresent(definition -> {
            json.put("population", figure.tally().population());
            groups(figure, json.putObject("groups"));
            put(json, "value", figure.tally().value());
            put(json, "lower", figure.tally().lower());
            put(json, "upper", figure.tally().upper());
            put(json, "target", figure.target());
            completeness(figure.completeness(), json);
            breakdowns(figure, json.putObject("breakdowns"));
            if (figure.part().isEmpty()) {
                definition(definition, json.putObject("definition"));
            }
            members(figure, json);
        });
    }

    private void groups(Figure figure, ObjectNode json) {
        for (Group group : Group.values()) {
            ObjectNode one = json.putObject(group.code());
            one.put("number", figure.tally().count(group));
            Map<String, Integer> reasons = figure.tally().reasons().get(group);
            if (shown.isInternal() && reasons != null) {
                ObjectNode numbers = one.putObject("reasons");
                reasons.forEach(numbers::put);
            }
        }
    }

    private static void completeness(Completeness owed, ObjectNode json) {
        if (owed.expected() > 0) {
            json.putObject("completeness")
                    .put("expected", owed.expected())
                    .put("received", owed.received())
                    .put("onTime", owed.onTime());
        }
    }

    private void breakdowns(Figure figure, ObjectNode json) {
        shown.breakdowns(figure).forEach((dimension, rows) -> {
            ArrayNode values = json.putArray(dimension.code());
            for (Shown.Row row : rows) {
                ObjectNode one = values.addObject().put("value", row.value());
                one.put("counted", row.counted()).put("numerator", row.reached().orElse(null));
                row.tally().ifPresent(tally -> {
                    for (Group group : Group.values()) {
                        one.put(group.code(), tally.count(group));
                    }
                });
            }
        });
    }

    private void definition(Definition definition, ObjectNode json) {
        DefinitionWords said = new DefinitionWords(definition, shown.words());
        said.texts().forEach(json::put);
        json.put("source", definition.citation().source()).put("version", definition.version());
        ArrayNode parameters = json.putArray("parameters");
        definition.parameters().forEach(parameter -> parameters.add(parameter.code()));
    }

    private void members(Figure figure, ObjectNode json) {
        if (!shown.isInternal()) {
            return;
        }
        ArrayNode members = json.putArray("members");
        shown.members().stream()
                .filter(member ->
                        member.id().equals(figure.id()) && member.part().equals(figure.part()))
                .map(Report.Member::placement)
                .forEach(placement -> member(placement, members.addObject()));
    }

    private static void member(Placement placement, ObjectNode json) {
        json.put("member", placement.member())
                .put("group", placement.group().code())
                .put("reason", placement.reason());
    }

    private void beside(Evaluated evaluated, ObjectNode json) {
        ObjectNode never = json.putObject("neverStarted");
        evaluated.neverStarted().forEach((role, reasons) -> {
            ObjectNode one = never.putObject(role.code());
            one.put("number", shown.neverStarted().get(role));
            if (shown.isInternal()) {
                ObjectNode numbers = one.putObject("reasons");
                reasons.forEach(numbers::put);
            }
        });
        json.put("mentorsWithoutPair", evaluated.mentorsWithoutPair());
        ObjectNode diaries = json.putObject("diariesOfEveryMonth");
        diaries.put("expected", evaluated.diariesOfEveryMonth().expected())
                .put("received", evaluated.diariesOfEveryMonth().received())
                .put("onTime", evaluated.diariesOfEveryMonth().onTime());
    }

    private static void month(Evaluated month, ArrayNode series) {
        month.figures().stream().filter(figure -> figure.part().isEmpty()).forEach(figure -> {
            ObjectNode one = series.addObject()
                    .put("day", month.terms().day().toString())
                    .put("id", figure.id())
                    .put("status", figure.status().code());
            put(one, "value", figure.tally().value());
            put(one, "lower", figure.tally().lower());
            put(one, "upper", figure.tally().upper());
        });
    }

    private void count(AmifCount count, ObjectNode json) {
        AmifCode code = count.code();
        json.put("code", code.id())
                .put("unit", code.unit().code())
                .put("meaning", shown.words().sayOr(code.id() + ".meaning", code.meaning()))
                .put("evidence", shown.words().sayOr(code.id() + ".evidence", code.evidence()))
                .put("total", shown.total(count).orElse(null));
        if (shown.isInternal()) {
            ObjectNode genders = json.putObject("byGender");
            Shown.genders(count).forEach(genders::put);
            ObjectNode ages = json.putObject("byAgeBand");
            Shown.ages(count).forEach(ages::put);
            ArrayNode both = json.putArray("byGenderAndAgeBand");
            count.persons()
                    .forEach((group, number) -> both.addObject()
                            .put("gender", group.genderCode())
                            .put("ageBand", group.age().code())
                            .put("number", number));
        }
        ArrayNode comparisons = json.putArray("comparisons");
        count.comparisons().forEach(comparison -> comparison(count, comparison, comparisons.addObject()));
    }

    private void comparison(AmifCount count, Comparison comparison, ObjectNode json) {
        json.put("id", comparison.indicator())
                .put("counted", shown.total(count).orElse(null))
                .put("numerator", comparison.numerator());
        if (!shown.isInternal()) {
            return;
        }
        ObjectNode counted = json.putObject("onlyCounted");
        comparison.onlyCounted().forEach(counted::put);
        ObjectNode reached = json.putObject("onlyInNumerator");
        comparison.onlyInNumerator().forEach(reached::put);
        ArrayNode differences = json.putArray("differences");
        shown.report().differences().stream()
                .filter(found ->
                        found.code() == count.code() && found.indicator().equals(comparison.indicator()))
                .forEach(found -> differences
                        .addObject()
                        .put("member", found.member())
                        .put("side", found.side().code())
                        .put("reason", found.why().code()));
    }

    private void texts(ArrayNode json, ImmutableList<FreeText> texts) {
        texts.forEach(text -> json.add(shown.told(text)));
    }

    private void voices(ObjectNode json) {
        ArrayNode quotes = json.putArray("quotes");
        shown.quotes()
                .forEach(quote -> quotes.addObject()
                        .put("role", quote.role().code())
                        .put("topic", quote.topic().name().toLowerCase(Locale.ROOT))
                        .put("text", shown.told(quote.text())));
        json.put("withheld", shown.report().insights().withheld());
    }

    private static void put(ObjectNode json, String name, Optional<?> value) {
        if (value.isEmpty()) {
            json.putNull(name);
        } else if (value.get() instanceof Share share) {
            json.putObject(name)
                    .put("part", share.part())
                    .put("whole", share.whole())
                    .put("share", share.rounded());
        } else {
            json.put(name, value.get().toString());
        }
    }
}

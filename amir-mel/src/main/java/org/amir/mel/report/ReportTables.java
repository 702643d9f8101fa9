package org.amir.mel.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amir.core.exchange.Table;
import org.amir.core.record.FreeText;
import org.amir.mel.Evaluated;
import org.amir.mel.Figure;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.Comparison;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Tally;

/**
 * A report as long tables, a row a fact, to be written as CSV under their names; what each column holds stands in
 * <a href="doc-files/report.md">doc-files/report.md</a>. Codes are the same in every language, titles are not.
 */
public final class ReportTables {
    private static final String ALL = "all";

    private final Shown shown;

    private ReportTables(Shown shown) {
        this.shown = shown;
    }

    /** The tables by the names of their files. Those by id are in the internal edition alone. */
    public static ImmutableSortedMap<String, Table> of(Report report, ReportLanguage language) {
        ReportTables tables = new ReportTables(Shown.of(report, language));
        ImmutableSortedMap.Builder<String, Table> all = ImmutableSortedMap.<String, Table>naturalOrder()
                .put("figures.csv", tables.figures())
                .put("breakdowns.csv", tables.breakdowns())
                .put("series.csv", tables.series())
                .put("eu-counts.csv", tables.euCounts())
                .put("eu-comparisons.csv", tables.euComparisons())
                .put("voices.csv", tables.voices());
        if (report.edition() == Edition.INTERNAL) {
            all.put("reasons.csv", tables.reasons())
                    .put("members.csv", tables.members())
                    .put("eu-differences.csv", tables.euDifferences());
        }
        return all.buildOrThrow();
    }

    private Table figures() {
        return table(
                ImmutableList.of(
                        "id",
                        "part",
                        "title",
                        "status",
                        "population",
                        "excluded",
                        "numerator",
                        "not-yet-due",
                        "not-known",
                        "denominator-only",
                        "value",
                        "lower",
                        "upper",
                        "target",
                        "expected",
                        "received",
                        "on-time"),
                shown.figures().stream().map(this::figure).toList());
    }

    /** A figure that is made of others has a status and no numbers. */
    private List<String> figure(Figure figure) {
        List<String> row = new ArrayList<>(List.of(
                figure.id(), figure.part(), shown.title(figure), figure.status().code()));
        boolean hasNumbers = figure.target().isPresent();
        Tally tally = figure.tally();
        row.add(hasNumbers ? Integer.toString(tally.population()) : "");
        for (Group group : Group.values()) {
            row.add(hasNumbers ? Integer.toString(tally.count(group)) : "");
        }
        row.addAll(List.of(share(tally.value()), share(tally.lower()), share(tally.upper()), share(figure.target())));
        boolean isOwed = figure.completeness().expected() > 0;
        row.add(isOwed ? Integer.toString(figure.completeness().expected()) : "");
        row.add(isOwed ? Integer.toString(figure.completeness().received()) : "");
        row.add(isOwed ? Integer.toString(figure.completeness().onTime()) : "");
        return row;
    }

    private Table reasons() {
        List<List<String>> rows = new ArrayList<>();
        shown.figures()
                .forEach(figure -> figure.tally()
                        .reasons()
                        .forEach((group, reasons) -> reasons.forEach((reason, number) -> rows.add(
                                List.of(figure.id(), figure.part(), group.code(), reason, number.toString())))));
        return table(ImmutableList.of("id", "part", "group", "reason", "number"), rows);
    }

    private Table breakdowns() {
        List<List<String>> rows = new ArrayList<>();
        shown.figures()
                .forEach(figure -> shown.breakdowns(figure)
                        .forEach((dimension, values) -> values.forEach(row -> rows.add(List.of(
                                figure.id(),
                                figure.part(),
                                dimension.code(),
                                row.value(),
                                Integer.toString(row.counted()),
                                number(row.reached()),
                                of(row, Group.EXCLUDED),
                                of(row, Group.NOT_YET_DUE),
                                of(row, Group.NOT_KNOWN),
                                of(row, Group.DENOMINATOR_ONLY))))));
        return table(
                ImmutableList.of(
                        "id",
                        "part",
                        "dimension",
                        "value",
                        "counted",
                        "numerator",
                        "excluded",
                        "not-yet-due",
                        "not-known",
                        "denominator-only"),
                rows);
    }

    private static String of(Shown.Row row, Group group) {
        return number(row.tally().map(tally -> tally.count(group)));
    }

    private Table series() {
        List<List<String>> rows = new ArrayList<>();
        for (Evaluated month : shown.report().series()) {
            month.figures().stream()
                    .filter(figure -> figure.part().isEmpty())
                    .forEach(figure -> rows.add(List.of(
                            month.terms().day().toString(),
                            figure.id(),
                            figure.status().code(),
                            share(figure.tally().value()),
                            share(figure.tally().lower()),
                            share(figure.tally().upper()))));
        }
        return table(ImmutableList.of("day", "id", "status", "value", "lower", "upper"), rows);
    }

    private Table euCounts() {
        List<List<String>> rows = new ArrayList<>();
        for (AmifCount count : shown.report().euCounts()) {
            String code = count.code().id();
            String unit = count.code().unit().code();
            rows.add(List.of(code, unit, ALL, ALL, number(shown.total(count))));
            if (shown.isInternal()) {
                Shown.genders(count)
                        .forEach((gender, number) -> rows.add(List.of(code, unit, gender, ALL, number.toString())));
                Shown.ages(count).forEach((age, number) -> rows.add(List.of(code, unit, ALL, age, number.toString())));
                count.persons()
                        .forEach((group, number) -> rows.add(List.of(
                                code, unit, group.genderCode(), group.age().code(), number.toString())));
            }
        }
        return table(ImmutableList.of("code", "unit", "gender", "age-band", "number"), rows);
    }

    private Table euComparisons() {
        List<List<String>> rows = new ArrayList<>();
        for (AmifCount count : shown.report().euCounts()) {
            for (Comparison comparison : count.comparisons()) {
                List<String> of = List.of(count.code().id(), comparison.indicator());
                rows.add(row(of, "counted", "", number(shown.total(count))));
                rows.add(row(of, "numerator", "", Integer.toString(comparison.numerator())));
                if (shown.isInternal()) {
                    comparison
                            .onlyCounted()
                            .forEach((why, number) -> rows.add(row(of, "count-only", why, number.toString())));
                    comparison
                            .onlyInNumerator()
                            .forEach((why, number) -> rows.add(row(of, "handbook-only", why, number.toString())));
                }
            }
        }
        return table(ImmutableList.of("code", "id", "side", "reason", "number"), rows);
    }

    private static List<String> row(List<String> of, String side, String reason, String number) {
        return List.of(of.get(0), of.get(1), side, reason, number);
    }

    private Table euDifferences() {
        return table(
                ImmutableList.of("code", "id", "member", "side", "reason"),
                shown.report().differences().stream()
                        .map(found -> List.of(
                                found.code().id(),
                                found.indicator(),
                                found.member(),
                                found.side().code(),
                                found.why().code()))
                        .toList());
    }

    private Table members() {
        return table(
                ImmutableList.of("id", "part", "member", "group", "reason"),
                shown.members().stream()
                        .map(member -> List.of(
                                member.id(),
                                member.part(),
                                member.placement().member(),
                                member.placement().group().code(),
                                member.placement().reason()))
                        .toList());
    }

    private Table voices() {
        List<List<String>> rows = new ArrayList<>();
        shown.quotes()
                .forEach(quote -> rows.add(List.of(
                        "quote",
                        quote.role().code(),
                        quote.topic().name().toLowerCase(Locale.ROOT),
                        cell(quote.text()))));
        shown.report().insights().lessons().forEach(text -> rows.add(List.of("lesson", "", "", cell(text))));
        shown.report().insights().ideas().forEach(text -> rows.add(List.of("idea", "", "", cell(text))));
        return table(ImmutableList.of("kind", "role", "topic", "text"), rows);
    }

    /** What somebody wrote, so that no spreadsheet takes it for a formula. */
    private String cell(FreeText text) {
        String told = shown.told(text);
        return "=+-@\t\r".indexOf(told.charAt(0)) < 0 ? told : "'" + told;
    }

    private static String number(Optional<Integer> number) {
        return number.map(Object::toString).orElse("");
    }

    private static String share(Optional<Share> share) {
        return share.map(found -> found.rounded().toPlainString()).orElse("");
    }

    private static Table table(ImmutableList<String> header, List<? extends List<String>> rows) {
        return Table.of(header, rows);
    }
}

package org.amir.mel.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.programme.Programme;
import org.amir.core.record.FreeText;
import org.amir.core.survey.Insights;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Status;

/**
 * A report as one page that stands by itself: it fetches nothing and runs nothing, and is read from a disk, in print, on a
 * phone, by keyboard and by screen readers, in light and in dark. The page is well-formed XML, too. Whatever comes from
 * data is escaped.
 */
public final class HtmlReport {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final char REPLACEMENT = '\ufffd';

    private final Shown shown;
    private final Words words;

    private HtmlReport(Shown shown) {
        this.shown = shown;
        words = shown.words();
    }

    /** The page; the same for the same report and language. */
    public static String of(Report report, ReportLanguage language) {
        return new HtmlReport(Shown.of(report, language)).page();
    }

    private String page() {
        String title = words.say("page.title") + ": " + programmes();
        DomContent page = html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent(POLICY),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(title + ", " + terms().day()),
                                style().with(rawHtml(css()))),
                        body(
                                a(words.say("page.skip")).withHref("#content").withClass("skip"),
                                header(h1(title), Blocks.meanings(facts())),
                                contents(),
                                main(each(sections(), section -> section)).withId("content"),
                                footer(p(words.say("methods.files-says")))))
                .withLang(words.language().code());
        try {
            return "<!DOCTYPE html>\n"
                    + allowed(page.render(FlatHtml.inMemory(Config.defaults().withEmptyTagsClosed(true)))
                            .toString())
                    + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Characters that no page may hold, such as a lone half of a pair, give way. */
    private static String allowed(String page) {
        StringBuilder allowed = new StringBuilder(page.length());
        page.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xd7ff && (c < 0x7f || c > 0x9f))
                || (c >= 0xe000 && c <= 0xfffd && (c < 0xfdd0 || c > 0xfdef))
                || (c >= 0x10000 && (c & 0xfffe) != 0xfffe);
    }

    private static String css() {
        try {
            return Resources.toString(Resources.getResource(HtmlReport.class, "report.css"), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EvaluationTerms terms() {
        return shown.report().evaluated().terms();
    }

    private String programmes() {
        return shown.report().programmes().stream()
                .map(programme -> programme.id().value())
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> facts() {
        ImmutableList<Programme> programmes = shown.report().programmes();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.say("page.programme"), programmes());
        facts.put(
                words.say("page.partner"),
                joined(programmes.stream().map(one -> one.partner().value())));
        facts.put(
                words.say("page.country"),
                joined(programmes.stream()
                        .map(one -> words.country(one.country().value()))));
        String cycles = joined(programmes.stream()
                .flatMap(one -> one.cycle().stream())
                .map(cycle -> words.say("page.to", cycle.firstDay(), cycle.lastDay())));
        if (!cycles.isEmpty()) {
            facts.put(words.say("page.cycle"), cycles);
        }
        facts.put(words.say("page.day"), terms().day().toString());
        facts.put(
                words.say("page.known-on"),
                terms().knownOn().map(Object::toString).orElseGet(() -> words.say("page.everything-known")));
        facts.put(
                words.say("page.edition"), shown.code("edition", shown.report().edition()));
        return facts;
    }

    private static String joined(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("; "));
    }

    private DomContent contents() {
        ImmutableList.Builder<String> ids = ImmutableList.<String>builder().add("overview", "figures");
        if (!shown.report().euCounts().isEmpty()) {
            ids.add("eu");
        }
        ids.add("warnings", "lessons", "voices", "methods");
        return nav(ul(each(ids.build(), id -> li(a(words.say("section." + id)).withHref("#" + id)))))
                .attr("aria-label", words.say("page.contents"));
    }

    private ImmutableList<DomContent> sections() {
        FigureSection sections = new FigureSection(shown);
        ImmutableList.Builder<DomContent> all = ImmutableList.builder();
        all.add(
                overview(),
                Blocks.part("figures", words.say("section.figures"), div(each(shown.wholes(), sections::of))));
        if (!shown.report().euCounts().isEmpty()) {
            all.add(EuSection.of(shown));
        }
        return all.add(warnings(), lessons(), voices(), methods()).build();
    }

    private DomContent overview() {
        return Blocks.part(
                "overview",
                words.say("section.overview"),
                p(words.say("overview.lead", lights())),
                Blocks.wide(
                        words.say("overview.caption"),
                        ImmutableList.of(
                                words.say("column.indicator"),
                                words.say("column.status"),
                                words.say("column.value"),
                                words.say("column.lower"),
                                words.say("column.upper"),
                                words.say("column.target"),
                                words.say("column.counted")),
                        Iterables.transform(shown.wholes(), this::row)),
                h3(words.say("overview.chart")),
                Signals.legend(shown),
                Signals.chart(
                        shown.wholes().stream()
                                .filter(figure -> figure.target().isPresent())
                                .collect(toImmutableList()),
                        shown));
    }

    /** How many of the ten indicators stand how. */
    private String lights() {
        return Arrays.stream(Status.values())
                .filter(status -> keyIndicators(status) > 0)
                .map(status -> keyIndicators(status)
                        + " "
                        + shown.code("status", status).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private long keyIndicators(Status status) {
        return shown.wholes().stream()
                .filter(figure -> figure.status() == status && isKey(figure))
                .count();
    }

    private static boolean isKey(Figure figure) {
        return figure.id().matches("K[0-9]+");
    }

    private DomContent row(Figure figure) {
        boolean hasNumbers = figure.target().isPresent();
        String value = words.percent(figure.tally().value());
        return Blocks.row(
                rowHead(figure),
                Blocks.cell(Signals.light(figure.status(), shown)),
                Blocks.number(
                        !hasNumbers
                                ? ""
                                : figure.tally().count(Group.NOT_YET_DUE) > 0
                                        ? words.say("value.so-far", value)
                                        : value),
                Blocks.number(hasNumbers ? words.percent(figure.tally().lower()) : ""),
                Blocks.number(hasNumbers ? words.percent(figure.tally().upper()) : ""),
                Blocks.number(hasNumbers ? words.percent(figure.target()) : ""),
                Blocks.number(
                        hasNumbers
                                ? Integer.toString(figure.tally().population()
                                        - figure.tally().count(Group.EXCLUDED))
                                : ""));
    }

    /** A part of an indicator stands a little in. */
    private DomContent rowHead(Figure figure) {
        DomContent link = a(figure.id() + " " + shown.title(figure)).withHref("#" + figure.id());
        return Blocks.rowHead(isKey(figure) ? link : div(link).withClass("of-another"));
    }

    private DomContent warnings() {
        ImmutableList<String> warnings = Warnings.of(shown);
        return Blocks.part(
                "warnings",
                words.say("section.warnings"),
                p(words.say(warnings.isEmpty() ? "warning.none" : "warning.lead")),
                ul(each(warnings, warning -> li(warning))));
    }

    private DomContent lessons() {
        Insights insights = shown.report().insights();
        ContainerTag<?> all = div();
        if (insights.lessons().isEmpty() && insights.ideas().isEmpty()) {
            all.with(p(words.say("lessons.none")));
        } else {
            all.with(
                    p(words.say("lessons.lead")),
                    texts("lessons.lessons", insights.lessons()),
                    texts("lessons.ideas", insights.ideas()));
        }
        return Blocks.part("lessons", words.say("section.lessons"), all);
    }

    private DomContent texts(String title, ImmutableList<FreeText> texts) {
        return div(
                h3(words.say(title)),
                texts.isEmpty()
                        ? p(words.say("value.none"))
                        : ul(each(texts, text -> li(shown.told(text)).withDir("auto"))));
    }

    private DomContent voices() {
        Insights insights = shown.report().insights();
        ContainerTag<?> all = div();
        all.with(p(words.say(insights.quotes().isEmpty() ? "voices.none" : "voices.lead")));
        for (Insights.Topic topic : Insights.Topic.values()) {
            ImmutableList<Insights.Quote> said = insights.quotes().stream()
                    .filter(quote -> quote.topic() == topic)
                    .collect(toImmutableList());
            if (!said.isEmpty()) {
                all.with(h3(words.say("topic." + topic)), each(said, this::quote));
            }
        }
        if (insights.withheld() > 0) {
            all.with(p(words.say("voices.withheld", insights.withheld())));
        }
        return Blocks.part("voices", words.say("section.voices"), all);
    }

    /** In the direction of its own script. */
    private DomContent quote(Insights.Quote quote) {
        return blockquote(
                p(shown.told(quote.text())).withDir("auto"),
                p(shown.code("role", quote.role())).withClass("who"));
    }

    private DomContent methods() {
        ContainerTag<?> all = div(
                h3(words.say("methods.groups")),
                p(words.say("methods.groups-lead")),
                Blocks.meanings(FigureSection.meanings(Group.class, "group", shown)),
                h3(words.say("methods.numbers")),
                Blocks.meanings(terms("value", "lower", "upper")),
                p(words.say("methods.rounding")),
                h3(words.say("methods.statuses")),
                Blocks.meanings(FigureSection.meanings(Status.class, "status", shown)),
                h3(words.say("methods.day")),
                p(words.say("methods.day-says", terms().day()) + " "
                        + terms().knownOn()
                                .map(day -> words.say("methods.known-says", day))
                                .orElseGet(() -> words.say("methods.all-known-says"))));
        if (shown.report().series().size() > 1) {
            all.with(p(words.say("methods.series-says")));
        }
        all.with(
                h3(words.say("methods.terms")),
                Blocks.meanings(terms("cycle", "start", "live", "external-end", "judged", "covered")));
        all.with(
                h3(words.say("methods.parameters")),
                p(words.say("methods.parameters-lead")),
                ul(each(
                        ImmutableList.copyOf(Parameter.values()),
                        parameter -> li(DefinitionWords.sentence(parameter, terms().policy(), words)))),
                h3(words.say("methods.disclosure")),
                p(
                        shown.isInternal()
                                ? words.say("methods.internal")
                                : words.say(
                                        "methods.disclosure-says",
                                        shown.report().disclosure().limit(),
                                        shown.report().disclosure().step())));
        return Blocks.part("methods", words.say("section.methods"), all);
    }

    /** Words of the definitions with what they mean. */
    private Map<String, String> terms(String... terms) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(terms).forEach(term -> meanings.put(words.say("term." + term), words.say("term-means." + term)));
        return meanings;
    }
}

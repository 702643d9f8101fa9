package org.amir.mel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.amir.core.exchange.Table;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.indicator.ReportedYear;
import org.amir.mel.measurement.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page, the tables and the JSON of reports of random years. */
class WrittenReportTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate AFTER = LocalDate.of(2027, 2, 20);
    private static final Pattern ID = Pattern.compile("\\b[a-z]{1,4}-[0-9]{6,18}\\b", Pattern.CASE_INSENSITIVE);
    private static final String NASTY = "<script>alert(\"1\")</script> & 'so' <b>";
    private static final String ARABIC = "شكرا جزيلا \uD83D\uDE00";

    /** Everything that is written of a report. */
    private static List<String> written(Report report, ReportLanguage language) {
        List<String> written = new ArrayList<>();
        written.add(HtmlReport.of(report, language));
        written.add(JsonReport.of(report, language).toString());
        ReportTables.of(report, language).values().forEach(table -> written.add(text(table)));
        return written;
    }

    private static ImmutableList<ImmutableList<String>> rows(Report report, String table) {
        return Objects.requireNonNull(
                        ReportTables.of(report, ReportLanguage.ENGLISH).get(table))
                .rows();
    }

    private static String text(Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\n"));
    }

    private static Document parse(String page) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    @Tag("X3")
    void the_public_edition_holds_no_id_though_people_wrote_some(ReportLanguage language) {
        for (int seed = 0; seed < 2; seed++) {
            for (LocalDate day : List.of(MAY, AFTER)) {
                Report open = ReportedYear.of(seed, day, Edition.PUBLIC, "With P-000012 in m‑000003s, ok", NASTY);
                Report internal = ReportedYear.of(seed, day, Edition.INTERNAL);

                assertThat(written(open, language))
                        .allSatisfy(
                                file -> assertThat(ID.matcher(file).results().map(found -> found.group()))
                                        .isEmpty());
                assertThat(HtmlReport.of(open, language)).contains("With […] in […]s, ok");
                assertThat(written(internal, language))
                        .anySatisfy(file -> assertThat(file).containsPattern(ID));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"INTERNAL,ENGLISH", "INTERNAL,SWEDISH", "PUBLIC,ENGLISH", "PUBLIC,SWEDISH"})
    void the_page_is_well_formed_names_its_language_and_has_everything_in_order(
            Edition edition, ReportLanguage language) throws Exception {
        Document page = parse(HtmlReport.of(ReportedYear.of(1, AFTER, edition, NASTY, ARABIC), language));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "section"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactly("overview", "figures", "eu", "warnings", "lessons", "voices", "methods");
        assertThat(elements(page, "table"))
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.getFirstChild().getNodeName()).isEqualTo("caption"));
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "link")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        Set<String> ids = new HashSet<>();
        for (Element any : elements(page, "*")) {
            String id = any.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("twice: %s", id).isTrue();
        }
        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void what_people_wrote_is_shown_as_they_wrote_it_and_never_taken_for_markup() throws Exception {
        String page = HtmlReport.of(
                ReportedYear.of(1, AFTER, Edition.PUBLIC, NASTY, ARABIC, "bell\u0007 rings"), ReportLanguage.ENGLISH);

        assertThat(page).doesNotContain("<script", "<b>");
        assertThat(elements(parse(page), "blockquote"))
                .extracting(quote -> quote.getFirstChild().getTextContent())
                .containsExactlyInAnyOrder(NASTY, ARABIC, "bell\ufffd rings");
        assertThat(elements(parse(page), "blockquote"))
                .extracting(quote -> ((Element) quote.getFirstChild()).getAttribute("dir"))
                .containsOnly("auto");
    }

    @Test
    void no_text_is_taken_for_a_formula() {
        Report report = ReportedYear.of(1, AFTER, Edition.INTERNAL, "=1+1", "-a dash", "plain = text");

        assertThat(rows(report, "voices.csv").stream()
                        .filter(row -> row.get(0).equals("quote"))
                        .map(row -> row.get(3)))
                .containsExactlyInAnyOrder("'=1+1", "'-a dash", "plain = text");
        assertThat(JsonReport.of(report, ReportLanguage.ENGLISH).at("/voices/quotes"))
                .extracting(quote -> quote.get("text").textValue())
                .contains("=1+1");
    }

    @Test
    void the_same_report_is_the_same_to_the_byte() {
        for (Edition edition : Edition.values()) {
            assertThat(written(ReportedYear.of(2, MAY, edition, NASTY), ReportLanguage.SWEDISH))
                    .isEqualTo(written(ReportedYear.of(2, MAY, edition, NASTY), ReportLanguage.SWEDISH));
        }
    }

    @Test
    void page_tables_and_json_tell_the_same_figures() throws Exception {
        Report report = ReportedYear.of(3, MAY, Edition.PUBLIC);
        ImmutableList<Figure> figures = report.evaluated().figures();
        JsonNode json = JsonReport.of(report, ReportLanguage.ENGLISH).get("figures");
        Map<String, String> articles =
                elements(parse(HtmlReport.of(report, ReportLanguage.ENGLISH)), "article").stream()
                        .collect(Collectors.toMap(one -> one.getAttribute("id"), Element::getTextContent));
        Words words = Words.in(ReportLanguage.ENGLISH);

        assertThat(rows(report, "figures.csv")).hasSameSizeAs(figures);
        assertThat(json).hasSameSizeAs(figures);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String status = figure.status().code();
            assertThat(rows(report, "figures.csv").get(i)).startsWith(figure.id(), figure.part());
            assertThat(rows(report, "figures.csv").get(i).get(3)).isEqualTo(status);
            assertThat(json.get(i).get("status").textValue()).isEqualTo(status);
            if (figure.part().isEmpty()) {
                assertThat(articles.get(figure.id())).contains(words.say("status." + status));
            }
            if (figure.part().isEmpty() && figure.tally().value().isPresent()) {
                assertThat(articles.get(figure.id()))
                        .contains(
                                words.percent(figure.tally().value()),
                                words.percent(figure.tally().upper()));
            }
        }
    }

    @Test
    void small_groups_are_withheld_from_every_file_of_the_public_edition() {
        Report open = ReportedYear.ofMany(1, AFTER, Edition.PUBLIC);

        ImmutableList<ImmutableList<String>> breakdowns = rows(open, "breakdowns.csv");
        assertThat(breakdowns).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(1)).isEmpty();
            for (String number : row.subList(4, 6)) {
                assertThat(number.isEmpty() ? 0 : Integer.parseInt(number) % 5).isZero();
            }
            assertThat(row.subList(6, 10)).containsOnly("");
        });
        assertThat(rows(open, "eu-counts.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.subList(2, 4)).containsOnly("all");
            assertThat(row.get(1).equals("persons") && !row.get(4).isEmpty() ? Integer.parseInt(row.get(4)) : 0)
                    .isNotIn(1, 2, 3, 4, 5);
        });
        assertThat(ReportTables.of(open, ReportLanguage.ENGLISH))
                .doesNotContainKeys("members.csv", "reasons.csv", "eu-differences.csv");
    }

    @Test
    void a_public_edition_is_not_given_members() {
        Report internal = ReportedYear.of(1, MAY, Edition.INTERNAL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder()
                        .edition(Edition.PUBLIC)
                        .addAllProgrammes(internal.programmes())
                        .evaluated(internal.evaluated())
                        .insights(internal.insights())
                        .addAllMembers(internal.members())
                        .build())
                .withMessageContaining("tells nobody's id");
        assertThat(internal.toString()).doesNotContainPattern(ID);
    }

    @Test
    void every_figure_that_is_not_met_is_among_the_warnings_with_reasons_for_the_team_alone() {
        for (LocalDate day : List.of(MAY, AFTER)) {
            ImmutableList<String> told =
                    Warnings.of(Shown.of(ReportedYear.of(1, day, Edition.INTERNAL), ReportLanguage.ENGLISH));
            Shown open = Shown.of(ReportedYear.of(1, day, Edition.PUBLIC), ReportLanguage.ENGLISH);

            assertThat(open.wholes().stream().filter(figure -> figure.status() != Status.MET))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(Warnings.of(open))
                            .anySatisfy(warning -> assertThat(warning).startsWith(figure.id() + " ")));
            assertThat(told).anySatisfy(warning -> assertThat(warning).contains("Reasons: "));
            assertThat(Warnings.of(open))
                    .noneSatisfy(warning -> assertThat(warning).contains("Reasons: "))
                    .anySatisfy(warning -> assertThat(warning).startsWith("Before publishing: "));
        }
    }

    @Test
    void what_was_known_on_a_day_and_changed_parameters_are_said() {
        EvaluationTerms terms = EvaluationTerms.builder()
                .day(MAY)
                .knownOn(Optional.of(MAY.minusDays(3)))
                .build();
        String page = HtmlReport.of(ReportedYear.of(1, terms, Edition.PUBLIC), ReportLanguage.ENGLISH);

        assertThat(page).contains("Of these only what had been recorded by 2026-05-07 counts.");
        assertThat(HtmlReport.of(ReportedYear.of(1, MAY, Edition.PUBLIC), ReportLanguage.ENGLISH))
                .contains("Whenever they were recorded.")
                .contains("silentMonths = 2 months in a row without a sign");
    }

    @Test
    void files_and_columns_are_those_that_are_documented() throws IOException {
        String documented = Files.readString(Path.of("src/main/java/org/amir/mel/report/doc-files/report.md"));
        Set<String> rows = Splitter.on('\n')
                .splitToStream(documented)
                .filter(line -> line.matches("\\| `[a-z-]+[.]csv` .*"))
                .collect(Collectors.toSet());

        Report open = ReportedYear.of(1, MAY, Edition.PUBLIC);
        Set<String> written = new HashSet<>();
        ReportTables.of(ReportedYear.of(1, MAY, Edition.INTERNAL), ReportLanguage.ENGLISH)
                .forEach((name, table) -> written.add(row(name, table, "internal")));
        ReportTables.of(open, ReportLanguage.ENGLISH).forEach((name, table) -> {
            written.remove(row(name, table, "internal"));
            written.add(row(name, table, "both"));
        });
        assertThat(rows).isEqualTo(written);

        JsonReport.of(open, ReportLanguage.ENGLISH)
                .fieldNames()
                .forEachRemaining(field -> assertThat(documented).contains("`" + field + "`"));
    }

    private static String row(String name, Table table, String edition) {
        return "| `" + name + "` | `" + String.join(",", table.header()) + "` | " + edition + " |";
    }
}

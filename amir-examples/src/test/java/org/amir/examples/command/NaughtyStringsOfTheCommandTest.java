package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Application;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The Big List of Naughty Strings as names and as what people wrote: all are kept, and none is ever said aloud. */
class NaughtyStringsOfTheCommandTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level level = Level.OFF;
    private List<Appender<ILoggingEvent>> others = List.of();

    @BeforeEach
    void listen() {
        others = new ArrayList<>();
        ROOT.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(ROOT::detachAppender);
        level = ROOT.getLevel();
        log.start();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
        ROOT.setLevel(level);
        others.forEach(ROOT::addAppender);
    }

    @Test
    void all_515_come_back_out_of_the_store() throws IOException {
        List<String> naughty = naughty();
        assertThat(naughty).hasSize(515);
        Path store = folder.resolve("store");

        AmirRun.importing(form(naughty), store, folder, "--out", folder.resolve("out"));

        ImmutableMap<PersonId, Identity> identities = Stored.identities(store);
        ImmutableMap<PersonId, Application> applications = Stored.applications(store, Role.MENTOR);
        List<Map<String, String>> imported = Csv.table(folder.resolve("out/imported.csv"));
        assertThat(identities).hasSize(515);
        for (int i = 0; i < naughty.size(); i++) {
            PersonId person = PersonId.of(imported.get(i).getOrDefault("person", ""));
            Optional<String> expected = Optional.of(trimmed(naughty.get(i))).filter(text -> !text.isEmpty());
            assertThat(Optional.ofNullable(identities.get(person)))
                    .map(identity -> List.of(identity.name(), identity.phone()))
                    .as("string %s", i)
                    .contains(List.of(expected, expected));
            assertThat(Optional.ofNullable(applications.get(person)).map(application -> (Mentor) application.profile()))
                    .map(mentor -> List.of(
                            mentor.traits().motivation().value().map(FreeText::value),
                            mentor.livedExperience().value().map(FreeText::value)))
                    .as("string %s", i)
                    .contains(List.of(expected, expected));
        }
    }

    @Test
    void none_is_in_an_output_or_a_log() throws IOException {
        assertUnsaid(form -> form, 0);
    }

    @Test
    void none_is_in_an_error_or_a_log_if_every_row_has_a_problem() throws IOException {
        assertUnsaid(form -> inEachRow(form, "Hur bor du?", "Slott"), 1);
    }

    @Test
    void none_is_in_an_error_or_a_log_if_it_is_what_is_wrong() throws IOException {
        int declared = FormFile.swedishMentors().column("Jag har inga domar");
        int born = FormFile.swedishMentors().column("Födelsedatum");
        int named = FormFile.swedishMentors().column("För-");

        assertUnsaid(
                form -> form.withAnswers(form.answers().stream()
                        .map(answer -> {
                            List<String> changed = new ArrayList<>(answer);
                            changed.set(declared, answer.get(named));
                            changed.set(born, answer.get(named));
                            return changed;
                        })
                        .toList()),
                1);
    }

    @Test
    void none_is_in_an_error_or_a_log_if_rows_lack_a_cell() throws IOException {
        assertUnsaid(
                form -> form.withAnswers(form.answers().stream()
                        .map(answer -> answer.subList(1, answer.size()))
                        .toList()),
                1);
    }

    @Test
    void none_is_in_an_error_or_a_log_if_all_cells_have_slipped() throws IOException {
        assertUnsaid(
                form -> form.withAnswers(form.answers().stream()
                        .map(answer -> Stream.concat(answer.stream().skip(1), Stream.of(answer.get(0)))
                                .toList())
                        .toList()),
                1);
    }

    /** Nothing is said that would not be said of people with harmless names, who wrote harmless things. */
    private void assertUnsaid(UnaryOperator<FormFile> change, int code) throws IOException {
        List<String> naughty = naughty();
        String harmless = said(change.apply(form(harmless(naughty))), code, "harmless");
        String said = said(change.apply(form(naughty)), code, "naughty");

        List<String> telling = naughty.stream()
                .map(NaughtyStringsOfTheCommandTest::trimmed)
                .filter(text -> text.length() >= 4 && !harmless.contains(text))
                .toList();
        assertThat(telling).hasSizeGreaterThan(400);
        assertThat(telling).noneMatch(said::contains);
    }

    /** All that the commands print, write and log. */
    private String said(FormFile form, int code, String name) throws IOException {
        Path store = folder.resolve("s");
        Path out = folder.resolve("o");
        log.list.clear();
        Path file = form.writeTo(folder, "form.csv");
        StringBuilder said = new StringBuilder();
        for (String more : code == 0 ? List.of("--dry-run", "--accept-valid") : List.of("--dry-run", "")) {
            AmirRun run = AmirRun.of(
                            Stream.of("import", "--store", store, "--mapping", "se-mentor", file, "--out", out, more)
                                    .filter(argument -> !argument.equals(""))
                                    .toArray())
                    .exits(code);
            said.append(run.out()).append(run.err());
        }
        said.append(texts(out, "imported.csv", "problems.csv", "notes.csv"));
        if (code == 0) {
            for (Object[] line : new Object[][] {
                {"people", "--out", out},
                {"assess", "--on", "2025-10-01", "--out", out},
                {"match", "--on", "2025-10-01", "--preview", "--out", out},
                {"explain", "--on", "2025-10-01", "--preview", "p-000001", "--json"}
            }) {
                AmirRun run = AmirRun.of(Stream.concat(Arrays.stream(line), Stream.of("--store", store))
                                .toArray())
                        .exits(0);
                said.append(run.out()).append(run.err());
            }
            said.append(texts(out, "mentors.csv", "mentees.csv", "assessments.csv", "pairs.csv", "unmatched.csv"));
            Files.delete(store.resolveSibling("s.mv.db"));
        }
        assertThat(log.list).as(name).isNotEmpty();
        log.list.forEach(event -> said.append(text(event)).append('\n'));
        return said.toString();
    }

    private static String text(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        return event.getFormattedMessage()
                + Arrays.toString(event.getArgumentArray())
                + event.getMDCPropertyMap()
                + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static String texts(Path out, String... names) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (String name : names) {
            texts.append(Files.readString(out.resolve(name)));
        }
        return texts.toString();
    }

    private static FormFile form(List<String> texts) {
        FormFile form = FormFile.swedishMentors();
        List<String> first = form.answers().get(0);
        List<List<String>> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> answer = new ArrayList<>(first);
            answer.set(form.column("För-"), texts.get(i));
            answer.set(form.column("E-post"), "somebody." + i + "@example.org");
            answer.set(form.column("Telefon"), texts.get(i));
            answer.set(form.column("Varför"), texts.get(i));
            answer.set(form.column("Berätta"), texts.get(i));
            answers.add(answer);
        }
        return form.withAnswers(answers);
    }

    private static FormFile inEachRow(FormFile form, String column, String value) {
        for (int row = 1; row <= form.answers().size(); row++) {
            form.set(row, column, value);
        }
        return form;
    }

    private static List<String> harmless(List<String> naughty) {
        return naughty.stream()
                .map(text -> trimmed(text).isEmpty() ? "" : "Anna")
                .collect(Collectors.toList());
    }

    /** Without blanks of any kind at its ends, among which are those that take no room. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || "\u0085\u200b\u2060\ufeff\u180e".indexOf(letter) >= 0;
    }

    private static List<String> naughty() throws IOException {
        return new ObjectMapper()
                .readValue(
                        Resources.toByteArray(Resources.getResource("org/amir/core/blns/blns.json")),
                        new TypeReference<>() {});
    }
}

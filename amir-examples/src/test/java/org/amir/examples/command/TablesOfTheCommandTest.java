package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.amir.examples.forms.Csv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of a programme as tables, out of one store and into another. */
class TablesOfTheCommandTest {
    private static final String DAY = "2026-02-10";

    @TempDir
    static Path folder = Path.of("");

    @TempDir
    Path own = Path.of("");

    private static Path store = Path.of("");
    private static Path tables = Path.of("");

    @BeforeAll
    static void export() {
        store = EmptyStore.at(folder.resolve("year"));
        tables = folder.resolve("tables");
        AmirRun.of("simulate", "--store", store, "--seed", 3, "--mentors", 8, "--mentees", 10)
                .exits(0);
        AmirRun run = AmirRun.of("export-tables", "--store", store, "--out", tables, "--with-texts")
                .exits(0);
        assertThat(run.out())
                .isEqualTo("%s tables: %s, with what people wrote\n"
                        .formatted(RecordExport.shapes().size(), tables));
    }

    @Test
    void each_table_is_a_file_of_its_name() {
        assertThat(contents(tables).keySet())
                .containsExactlyInAnyOrderElementsOf(RecordExport.shapes().stream()
                        .map(TableShape::name)
                        .map(name -> name + ".csv")
                        .toList());
    }

    @Test
    @Tag("X1")
    void tables_that_were_exported_make_an_equal_programme_in_another_store() {
        Path copy = own.resolve("copy");

        AmirRun run = AmirRun.of("import-tables", "--store", copy, tables).exits(0);

        assertThat(run.out()).contains("mentorship").endsWith("Stored.\n");
        Path again = own.resolve("again");
        AmirRun.of("export-tables", "--store", copy, "--out", again, "--with-texts")
                .exits(0);
        assertThat(contents(again)).isEqualTo(contents(tables));
        for (String command : List.of("due", "warnings", "agenda")) {
            assertThat(AmirRun.of(command, "--store", copy, "--on", DAY)
                            .exits(0)
                            .out())
                    .isEqualTo(AmirRun.of(command, "--store", store, "--on", DAY)
                            .exits(0)
                            .out());
        }
    }

    @Test
    @Tag("X3")
    void texts_are_withheld_unless_they_are_asked_for() {
        Path out = own.resolve("pseudonymous");

        AmirRun run =
                AmirRun.of("export-tables", "--store", store, "--out", out).exits(0);

        assertThat(run.out()).contains("texts are withheld, --with-texts writes them");
        assertThat(contents(out).get("diary_entry.csv")).contains("(text)");
        assertThat(texts())
                .hasSizeGreaterThan(20)
                .allSatisfy(text ->
                        assertThat(String.join("\n", contents(out).values())).doesNotContain(text));
    }

    @Test
    @Tag("X3")
    void an_analyst_gets_what_is_ordinary_alone() {
        Path out = own.resolve("analyst");

        AmirRun run = AmirRun.of("export-tables", "--store", store, "--out", out, "--for", "analyst")
                .exits(0);

        assertThat(run.out()).contains("texts and all that is not for this audience are withheld");
        assertThat(contents(out).get("application.csv"))
                .contains(",(withheld),")
                .contains("p-000001,");
        assertThat(contents(tables).get("application.csv")).contains("declared-none");
        assertThat(String.join("\n", contents(out).values())).doesNotContain("declared-none");
        assertThat(AmirRun.of("export-tables", "--store", store, "--out", out, "--for", "analyst", "--with-texts")
                        .exits(2)
                        .err())
                .contains("--with-texts is not for the audience analyst; leave it out");
    }

    @Test
    void tables_are_not_written_over_unless_one_says_so() {
        Path out = own.resolve("once");
        AmirRun.of("export-tables", "--store", store, "--out", out, "--with-texts")
                .exits(0);
        assertThat(contents(out)).isEqualTo(contents(tables));

        AmirRun refused =
                AmirRun.of("export-tables", "--store", store, "--out", out).exits(1);

        assertThat(refused.err())
                .isEqualTo(
                        ("amir: %s has tables already, such as application.csv; name another folder, or write over them"
                                        + " with --overwrite\n")
                                .formatted(out));
        assertThat(refused.out()).isEmpty();
        assertThat(contents(out)).isEqualTo(contents(tables));

        AmirRun.of("export-tables", "--store", store, "--out", out, "--overwrite")
                .exits(0);

        assertThat(contents(out)).hasSameSizeAs(contents(tables)).isNotEqualTo(contents(tables));
        assertThat(contents(out).get("diary_entry.csv")).contains("(text)");
    }

    @Test
    void a_folder_with_other_files_takes_tables() throws IOException {
        Path out = Files.createDirectory(own.resolve("notes"));
        Files.writeString(out.resolve("notes.txt"), "what the tables are for");

        AmirRun.of("export-tables", "--store", store, "--out", out, "--with-texts")
                .exits(0);

        assertThat(contents(out)).hasSize(contents(tables).size() + 1).containsAllEntriesOf(contents(tables));
    }

    /** What came in with tables could be forged: the store says itself that it was an import, and of whom. */
    @Test
    void the_audit_trail_stays_with_its_store() {
        Path copy = own.resolve("copy");

        AmirRun.of("import-tables", "--store", copy, tables, "--by", "team-1").exits(0);

        assertThat(Stored.audit(store)).hasSizeGreaterThan(100).noneMatch(row -> row.contains("import-tables"));
        assertThat(Stored.audit(copy)).hasSizeGreaterThan(100).allMatch(row -> row.endsWith(" import-tables team-1"));
        assertThat(AmirRun.of("export-tables", "--help").out().replaceAll("\\s+", " "))
                .contains("The audit trail stays with the store");
    }

    /** What somebody wrote, by the tables that have it; short words apart, which stand in codes too. */
    private static ImmutableList<String> texts() {
        return RecordExport.shapes().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .flatMap(column -> Csv.table(tables.resolve(table.name() + ".csv")).stream()
                                .map(row -> row.getOrDefault(column.name(), ""))))
                .filter(text -> text.length() > 8)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void what_is_there_already_stays_the_same() {
        String before = Stored.script(store);

        AmirRun run = AmirRun.of("import-tables", "--store", store, tables).exits(0);

        assertThat(run.out()).containsPattern("programme +0 +1\n").endsWith("Stored.\n");
        assertThat(Stored.script(store)).isEqualTo(before);
    }

    @Test
    void a_dry_run_says_what_would_be_stored_and_makes_no_store() {
        Path copy = own.resolve("copy");

        AmirRun run = AmirRun.of("import-tables", "--store", copy, tables, "--dry-run")
                .exits(0);

        assertThat(run.out()).containsPattern("programme +1 +0\n").endsWith("A dry run: nothing was stored.\n");
        assertThat(files()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_stored() throws IOException {
        Path broken = broken();
        Path problems = own.resolve("problems");
        String before = Stored.script(store);

        AmirRun run = AmirRun.of("import-tables", "--store", store, broken, "--out", problems)
                .exits(1);

        assertThat(Csv.table(problems.resolve("problems.csv")).stream()
                        .map(row -> row.get("file") + " " + row.get("column") + " " + row.get("code")))
                .containsExactlyInAnyOrder(
                        "mentorship_step.csv reached unknown-label",
                        "nonsense.csv  unknown-table",
                        "survey.csv  other-content");
        assertThat(run.out())
                .contains("problem   mentorship_step.csv, row 1", "problem   nonsense.csv")
                .endsWith("Nothing was stored: mend what is listed and import again.\n");
        assertThat(Stored.script(store)).isEqualTo(before);

        AmirRun.of("import-tables", "--store", own.resolve("new"), broken).exits(1);
        assertThat(files()).noneMatch(name -> name.startsWith("new"));
    }

    /** A copy of the tables with a fault of three kinds. */
    private Path broken() throws IOException {
        Path broken = Files.createDirectory(own.resolve("broken"));
        for (String name : contents(tables).keySet()) {
            Files.copy(tables.resolve(name), broken.resolve(name));
        }
        rewrite(broken.resolve("mentorship_step.csv"), ",proposed,", ",suggested,");
        rewrite(broken.resolve("survey.csv"), "p-0000", "p-9999");
        Files.writeString(broken.resolve("nonsense.csv"), "a,b\n1,2\n");
        return broken;
    }

    private static void rewrite(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(from, to));
    }

    /** The people of both stores are p-000001 and on. */
    @Test
    void tables_of_two_stores_are_not_put_together_in_one_and_each_person_in_the_way_is_told_of_once() {
        Path lund = own.resolve("lund");
        AmirRun.of("simulate", "--store", lund, "--programme", "lund", "--seed", 4, "--mentors", 3, "--mentees", 4)
                .exits(0);
        Path problems = own.resolve("problems");

        AmirRun run = AmirRun.of("import-tables", "--store", lund, tables, "--out", problems)
                .exits(1);

        assertThat(Csv.table(problems.resolve("problems.csv")).stream()
                        .map(row -> row.get("file") + " " + row.get("value") + " " + row.get("code")))
                .containsExactly(
                        "person.csv p-000001 other-content",
                        "person.csv p-000002 other-content",
                        "person.csv p-000003 other-content",
                        "person.csv p-000004 other-content",
                        "person.csv p-000005 other-content",
                        "person.csv p-000006 other-content",
                        "person.csv p-000007 other-content");
        assertThat(run.out()).contains("import the tables of another store into a store of their own");
        assertThat(AmirRun.of("import-tables", "--help").exits(0).out().replaceAll("\\s+", " "))
                .contains(
                        "the tables of two stores cannot be put together in one: import them into a store of their own");
    }

    @Test
    void a_folder_that_has_no_tables_is_rejected() throws IOException {
        Path empty = Files.createDirectory(own.resolve("empty"));

        assertThat(AmirRun.of("import-tables", "--store", own.resolve("s"), empty)
                        .exits(1)
                        .err())
                .contains("has no file that ends in .csv");
        assertThat(AmirRun.of("import-tables", "--store", own.resolve("s"), own.resolve("none"))
                        .exits(1)
                        .err())
                .contains("is not a folder that can be read");
        assertThat(AmirRun.of("export-tables", "--store", own.resolve("s"), "--out", empty)
                        .exits(3)
                        .err())
                .contains("there is no store");
        assertThat(AmirRun.of("export-tables", "--store", store, "--programme", "other", "--out", empty)
                        .exits(1)
                        .err())
                .contains("there is no programme \"other\"");
        assertThat(contents(empty)).isEmpty();
    }

    private ImmutableList<String> files() {
        return ImmutableList.copyOf(contents(own).keySet());
    }

    private static ImmutableSortedMap<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            String::compareTo,
                            file -> String.valueOf(file.getFileName()),
                            TablesOfTheCommandTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return file.toString().endsWith(".csv") ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

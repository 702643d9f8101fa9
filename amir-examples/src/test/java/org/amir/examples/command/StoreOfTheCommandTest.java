package org.amir.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.store.UnitOfWork;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.amir.storage.jdbc.JdbcStore;
import org.amir.storage.jdbc.KeyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which commands make a store, which change it, and what they say of one that cannot be used. */
class StoreOfTheCommandTest {
    @TempDir
    Path folder;

    private Path store = Path.of("store");
    private Path out = Path.of("out");
    private Path form = Path.of("form.csv");
    private int lived;

    /** A command that works on a store. */
    private record Use(String name, Function<StoreOfTheCommandTest, List<Object>> line) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Use> reading() {
        return Stream.of(
                new Use("people", test -> List.of("people", "--out", test.out)),
                new Use("assess", test -> List.of("assess", "--on", "2025-10-01", "--out", test.out)),
                new Use("match", test -> List.of("match", "--on", "2025-10-01", "--preview", "--out", test.out)),
                new Use("explain", test -> List.of("explain", "--on", "2025-10-01", "--preview", "p-000001")),
                new Use("real match", test -> List.of("match", "--on", "2025-10-01", "--out", test.out)),
                new Use("due", test -> List.of("due", "--on", "2025-10-01", "--out", test.out)),
                new Use("warnings", test -> List.of("warnings", "--on", "2025-10-01", "--out", test.out)),
                new Use("agenda", test -> List.of("agenda", "--on", "2025-10-01", "--out", test.out)),
                new Use("confirm", test -> List.of("confirm", "--on", "2025-10-01", "--by", "team-1", "--all")));
    }

    private static Stream<Use> all() {
        return Stream.concat(
                reading(),
                Stream.of(
                        new Use("import", test -> List.of("import", "--mapping", "se-mentor", test.form)),
                        new Use(
                                "import --dry-run",
                                test -> List.of("import", "--mapping", "se-mentor", test.form, "--dry-run")),
                        new Use(
                                "simulate",
                                test -> List.of(
                                        "simulate",
                                        "--programme",
                                        "year-" + test.lived++,
                                        "--seed",
                                        1,
                                        "--mentors",
                                        2,
                                        "--mentees",
                                        2)),
                        new Use("demo", test -> List.of("demo", "--out", test.out))));
    }

    @BeforeEach
    void place() {
        store = folder.resolve("store");
        out = folder.resolve("out");
        form = FormFile.swedishMentors().rows(1, 6).writeTo(folder);
    }

    @ParameterizedTest
    @MethodSource("reading")
    void only_import_and_demo_make_a_store(Use use) {
        ImmutableSet<String> before = files();

        AmirRun run = run(use).exits(3);

        assertThat(run.err())
                .isEqualTo("amir: there is no store at %s.mv.db; import a form or make a demo to make one\n"
                        .formatted(store));
        assertThat(run.out()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void import_makes_a_store() {
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", form).exits(0);

        assertThat(files()).contains("store.mv.db").noneMatch(name -> name.contains("creating"));
        assertThat(run(reading().findFirst().orElseThrow()).exits(0).out()).startsWith("5 mentors, 0 mentees");
    }

    @Test
    void demo_makes_a_store_and_everything_that_the_other_commands_write() throws IOException {
        AmirRun run = AmirRun.of("demo", "--store", store, "--out", out).exits(0);

        assertThat(run.out())
                .contains("1/7 Import", "2/7 Assess", "3/7 Match", "4/7 Explain")
                .contains("5/7 Live", "6/7 Coordinate", "7/7 Close")
                .contains("To do on 2026-02-10 in programme demo-year: ", "Agenda of s-")
                .contains("final surveys answered", "hand-ins", "reached, ")
                .contains("rows      50 (48 new, 2 replaced), 48 people")
                .contains("rows      71 (70 new, 1 replaced), 70 people")
                .contains("eligible 41  look 4  not-eligible 3")
                .contains("proved: no other choice has a greater total")
                .contains("The library proposes; people decide.");
        assertThat(run.err()).isEmpty();
        assertThat(written(out))
                .containsExactlyInAnyOrder(
                        "agenda.csv",
                        "assessments.csv",
                        "due.csv",
                        "figures.json",
                        "import-se-mentee/imported.csv",
                        "import-se-mentee/notes.csv",
                        "import-se-mentee/problems.csv",
                        "import-se-mentor/imported.csv",
                        "import-se-mentor/notes.csv",
                        "import-se-mentor/problems.csv",
                        "mentees.csv",
                        "mentors.csv",
                        "pairs.csv",
                        "proposal.json",
                        "scores.csv",
                        "unmatched.csv");
        Path again = folder.resolve("again");
        Object[][] lines = {
            {"people", "--programme", "demo"},
            {"assess", "--programme", "demo", "--on", "2025-10-01"},
            {"match", "--programme", "demo", "--on", "2025-10-01", "--preview"},
            {"due", "--programme", "demo-year", "--on", "2026-02-10"},
            {"agenda", "--programme", "demo-year", "--on", "2026-02-10"}
        };
        for (Object[] line : lines) {
            AmirRun.of(Stream.concat(Stream.of(line), Stream.of("--store", store, "--out", again))
                            .toArray())
                    .exits(0);
        }
        for (String name : written(again)) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
        assertThat(AmirRun.of("demo", "--store", store).exits(0).out())
                .contains("it is there from an earlier demo", "rows      50 (50 same)");
    }

    @Test
    void demo_leaves_the_people_of_others_alone() {
        AmirRun.importing(FormFile.swedishMentors().rows(1, 6), store, folder);
        AmirRun.of("people", "--store", store, "--out", folder.resolve("before"))
                .exits(0);

        AmirRun.of("demo", "--store", store).exits(0);

        AmirRun.of("people", "--store", store, "--out", folder.resolve("after")).exits(0);
        assertThat(folder.resolve("after/mentors.csv")).hasSameBinaryContentAs(folder.resolve("before/mentors.csv"));
    }

    @Test
    void demo_without_a_store_leaves_none() {
        AmirRun.of("demo").exits(0);

        assertThat(files()).containsExactly("mentor-applications.csv");
    }

    @Test
    void a_refused_import_and_a_dry_run_make_no_store() {
        Path wrong = FormFile.swedishMentors().rows(1, 3).set(1, "Kön", "Mann").writeTo(folder, "wrong.csv");
        Path unusable = FormFile.swedishMentors().rows(1, 3).removeColumn("Kön").writeTo(folder, "unusable.csv");
        ImmutableSet<String> before = files();

        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", form, "--dry-run")
                .exits(0);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", wrong).exits(1);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", wrong, "--dry-run")
                .exits(1);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", unusable, "--accept-valid")
                .exits(1);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", folder.resolve("none.csv"))
                .exits(1);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_dry_run_says_what_an_import_then_does_and_leaves_the_store_as_it_is() {
        importForm();
        String before = Stored.script(store);
        Path more = FormFile.swedishMentors().rows(4, 12).writeTo(folder, "more.csv");

        AmirRun dry = AmirRun.of("import", "--store", store, "--mapping", "se-mentor", more, "--dry-run", "--out", out)
                .exits(0);

        assertThat(dry.out()).endsWith("A dry run: nothing was stored.\n");
        assertThat(Stored.script(store)).isEqualTo(before);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", more, "--out", folder.resolve("wet"))
                .exits(0);
        assertThat(out.resolve("imported.csv"))
                .hasSameBinaryContentAs(folder.resolve("wet").resolve("imported.csv"));
        assertThat(Csv.table(out.resolve("imported.csv")))
                .extracting(row -> row.get("outcome"))
                .containsExactly("same", "same", "new", "new", "new", "new", "new", "new");
    }

    @Test
    void a_refused_import_leaves_the_store_as_it_is() {
        importForm();
        String before = Stored.script(store);
        Path wrong = FormFile.swedishMentors().rows(4, 12).set(8, "Kön", "Mann").writeTo(folder, "wrong.csv");

        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", wrong, "--out", out)
                .exits(1);

        assertThat(Stored.script(store)).isEqualTo(before);
        assertThat(Csv.table(out.resolve("imported.csv")))
                .hasSize(8)
                .allMatch(row -> row.equals(
                        Map.of("file", "wrong.csv", "row", row.get("row"), "person", "", "outcome", "not-stored")));
    }

    @Test
    void a_preview_stores_nothing() {
        AmirRun.importing(FormFile.swedishMentors(), store, folder);
        AmirRun.importing(FormFile.swedishMentees(), store, folder);
        String before = Stored.script(store);

        reading().forEach(use -> run(use).exits(0));

        assertThat(before).contains("mentee");
        assertThat(Stored.script(store)).isEqualTo(before);
    }

    @Test
    void a_store_that_another_process_holds_is_locked() throws Exception {
        importForm();
        Process holder = new ProcessBuilder(JavaProcess.line(StoreHolder.class, store.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream said = holder.getInputStream()) {
            assertThat(said.read()).isEqualTo('h');
            all().forEach(use -> {
                AmirRun run = run(use).exits(3);
                assertThat(run.err()).startsWith("amir: ").contains("store.mv.db");
                assertThat(run.err().lines()).hasSize(1);
                assertThat(Files.exists(out)).isFalse();
            });
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        // A demo takes as long as all the others together, and is tried on a store that others use in a test of its
        // own.
        all().filter(use -> !use.name().equals("demo")).forEach(use -> run(use).exits(0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_no_store_is_left_as_it_is(Use use) throws IOException {
        byte[] random = new byte[20_000];
        new Random(7).nextBytes(random);
        for (byte[] garbage :
                List.of(random, "a,b\n1,2\n".getBytes(UTF_8), new byte[0], "H:2,block:9".getBytes(UTF_8))) {
            Path file = folder.resolve("store.mv.db");
            Files.write(file, garbage);
            ImmutableSet<String> before = files();

            AmirRun run = run(use).exits(3);

            assertThat(run.err()).isEqualTo("amir: %s is not a store of AMIR; give the path of one\n".formatted(file));
            assertThat(file).hasBinaryContent(garbage);
            assertThat(files()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_folder_or_a_place_in_none_is_no_store(Use use) throws IOException {
        Files.createDirectory(folder.resolve("store.mv.db"));
        run(use).exits(3);

        store = folder.resolve("no").resolve("such").resolve("store");
        if (!use.name().equals("import --dry-run")) {
            run(use).exits(3);
        }
        assertThat(Files.exists(folder.resolve("no"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void a_database_that_cannot_be_reached_is_no_store(Use use) {
        String missing = "jdbc:h2:file:" + folder.resolve("none");
        String ofNobody = "jdbc:nobody://localhost/amir";

        AmirRun.of(withKeys(line(use, missing))).exits(3);
        AmirRun.of(withKeys(line(use, ofNobody))).exits(3);

        assertThat(files()).noneMatch(name -> name.startsWith("none"));
    }

    @Test
    void a_database_by_its_url_is_a_store_and_has_its_keys_in_a_file() {
        String url = "jdbc:h2:mem:" + folder.getFileName() + ";DB_CLOSE_DELAY=-1";
        Path keys = folder.resolve("malmo.keys");

        AmirRun without = AmirRun.of("import", "--store", url, "--mapping", "se-mentor", form);
        assertThat(without.exits(1).err()).contains("--keys FILE", "AMIR_KEYS");
        AmirRun blank = AmirRun.of("import", "--store", url, "--keys", "", "--mapping", "se-mentor", form);
        assertThat(blank.exits(1).err()).contains("--keys FILE", "AMIR_KEYS");
        AmirRun.of("import", "--store", url, "--keys", keys, "--mapping", "se-mentor", form)
                .exits(0);

        assertThat(AmirRun.of("people", "--store", url, "--keys", keys, "--out", out)
                        .exits(0)
                        .out())
                .startsWith("5 mentors, 0 mentees");
        AmirRun others = AmirRun.of("people", "--store", url, "--keys", folder.resolve("none"), "--out", out);
        assertThat(others.exits(3).err()).contains("there is no key file at " + folder.resolve("none"));
    }

    @Test
    void a_file_has_its_keys_beside_it_unless_they_are_said_to_be_elsewhere() throws Exception {
        Path beside = folder.resolve("store.keys");
        Path elsewhere = folder.resolve("safe");
        importForm();
        Files.move(beside, elsewhere);

        AmirRun lost = AmirRun.of("people", "--store", store, "--out", out);
        assertThat(lost.exits(3).err()).contains("there is no key file at " + beside, "put your copy of it there");
        AmirRun.of("people", "--store", store, "--keys", elsewhere, "--out", out)
                .exits(0);
        AmirRun wrong = AmirRun.of("import", "--store", store, "--keys", beside, "--mapping", "se-mentor", form);
        assertThat(wrong.exits(3).err()).contains("there is no key file at " + beside);
        assertThat(beside).doesNotExist();
        ProcessBuilder byEnvironment = new ProcessBuilder(
                JavaProcess.line(Amir.class, "people", "--store", store.toString(), "--out", out.toString()));
        byEnvironment.environment().put("AMIR_KEYS", elsewhere.toString());
        assertThat(byEnvironment
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void people_of_two_programmes_never_mix() throws IOException {
        FormFile mentors = FormFile.swedishMentors();
        FormFile mentees = FormFile.swedishMentees();
        Path alone = folder.resolve("alone");
        AmirRun.importing(mentors.rows(1, 11), store, folder);
        AmirRun.importing(mentees.rows(1, 11), store, folder);
        AmirRun.importing(mentors.rows(1, 11), alone, folder);
        AmirRun.importing(mentees.rows(1, 11), alone, folder);
        AmirRun.importing(mentors.rows(6, 20), store, folder, "--programme", "other");
        AmirRun.importing(mentees.rows(6, 16), store, folder, "--programme", "other");

        Path first = everything(store, "main", "first");
        Path firstAlone = everything(alone, "main", "first-alone");
        Path second = everything(store, "other", "second");

        for (String name : written(first)) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(firstAlone.resolve(name));
        }
        assertThat(stamps(second.resolve("mentors.csv")))
                .containsExactlyInAnyOrderElementsOf(stampsOf(mentors.rows(6, 20)));
        assertThat(stamps(second.resolve("mentees.csv")))
                .containsExactlyInAnyOrderElementsOf(stampsOf(mentees.rows(6, 16)));
        assertThat(Stored.applications(store, Role.MENTOR)).hasSize(10);
    }

    @Test
    void a_programme_holds_one_country() {
        AmirRun.importing(FormFile.swedishMentors(), store, folder);
        String before = Stored.script(store);
        Path italian = FormFile.italianMentees().writeTo(folder.resolve("italian"));

        AmirRun run = AmirRun.of("import", "--store", store, "--mapping", "it-mentee", italian);
        AmirRun dry = AmirRun.of("import", "--store", store, "--mapping", "it-mentee", italian, "--dry-run");

        assertThat(run.exits(1).err())
                .isEqualTo("amir: programme \"main\" runs in SE with host language sv, but the form mapping is for IT"
                        + " and it; nothing was stored; use a mapping of SE, or import into another programme\n");
        assertThat(dry.exits(1).err()).isEqualTo(run.err());
        assertThat(Stored.script(store)).isEqualTo(before);
        AmirRun.of("import", "--store", store, "--programme", "milano", "--mapping", "it-mentee", italian)
                .exits(0);
    }

    private void importForm() {
        AmirRun.of("import", "--store", EmptyStore.at(store), "--mapping", "se-mentor", form)
                .exits(0);
    }

    private AmirRun run(Use use) {
        return AmirRun.of(line(use, store.toString()));
    }

    private Object[] line(Use use, String onStore) {
        return Stream.concat(use.line().apply(this).stream(), Stream.of("--store", onStore))
                .toArray();
    }

    private Object[] withKeys(Object[] line) {
        KeyFile.openOrCreate(folder.resolve("url.keys"));
        return Stream.concat(Stream.of(line), Stream.of("--keys", folder.resolve("url.keys")))
                .toArray();
    }

    private Path everything(Path from, String programme, String name) {
        Path target = folder.resolve(name);
        AmirRun.of("people", "--store", from, "--programme", programme, "--out", target)
                .exits(0);
        AmirRun.of("assess", "--store", from, "--programme", programme, "--on", "2025-10-01", "--out", target)
                .exits(0);
        AmirRun.of(
                        "match",
                        "--store",
                        from,
                        "--programme",
                        programme,
                        "--on",
                        "2025-10-01",
                        "--preview",
                        "--out",
                        target)
                .exits(0);
        return target;
    }

    private static List<String> stamps(Path people) {
        return Csv.table(people).stream()
                .map(person -> person.getOrDefault("stamp", "").replace('T', ' '))
                .toList();
    }

    private static List<String> stampsOf(FormFile file) {
        return file.answers().stream().map(answer -> answer.get(0)).toList();
    }

    private ImmutableSet<String> files() {
        return written(folder);
    }

    private static ImmutableSet<String> written(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds a store until its input ends. */
    static final class StoreHolder {
        private StoreHolder() {}

        public static void main(String[] arguments) throws IOException {
            try (JdbcStore held = JdbcStore.open(Path.of(arguments[0]))) {
                held.inUnit(UnitOfWork::programmes);
                new PrintStream(System.out, true, UTF_8).println("held");
                System.in.transferTo(PrintStream.nullOutputStream());
            }
        }
    }
}

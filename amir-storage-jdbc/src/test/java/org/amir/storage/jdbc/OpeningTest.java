package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening a store makes, refuses and says. */
class OpeningTest {
    private static final Programme MAIN =
            Programme.of(ProgrammeId.of("main"), CountryCode.of("SE"), LanguageCode.of("sv"));

    @TempDir
    Path folder = Path.of("");

    private static void assertUnavailable(Supplier<JdbcStore> opening, String... says) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> opening.get().close())
                .satisfies(e -> assertThat(e.getMessage()).contains(says));
    }

    private static void add(JdbcStore store) {
        boolean added = store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(MAIN);
            return true;
        });
        assertThat(added).isTrue();
    }

    private static void addSomebody(JdbcStore store) {
        boolean added = store.inUnit(Changes.ANY, unit -> {
            PersonId person = unit.newPerson(MAIN.id());
            unit.identities(MAIN.id())
                    .save(person, Identity.builder().name("Amina").build(), 0);
            return true;
        });
        assertThat(added).isTrue();
    }

    private static void assertHoldsMain(JdbcStore store) {
        Optional<Programme> found = store.inUnit(unit -> unit.programmes().find(MAIN.id()));
        assertThat(found).contains(MAIN);
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String h2(String name) {
        return "jdbc:h2:file:" + folder.resolve(name);
    }

    private void sql(String name, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(h2(name), "sa", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void a_store_of_an_earlier_version_is_brought_up_to_date() throws Exception {
        Path file = StoreBeforeChain.inFile(folder, "earlier");

        try (JdbcStore store = JdbcStore.open(file)) {
            assertThat(StoreBeforeChain.isUpToDate(store)).isTrue();
        }
        assertThat(files()).containsExactly("earlier.keys", "earlier.mv.db");
    }

    @Test
    void a_store_of_an_earlier_version_that_cannot_be_brought_up_to_date_stays_as_it_was() throws Exception {
        Path file = StoreBeforeChain.inFile(folder, "earlier");
        String url = "jdbc:h2:file:" + folder.resolve("earlier");
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("create table audit_head (of_others integer)"))
                    .isFalse();
        }

        assertUnavailable(() -> JdbcStore.open(file), "could not be made", "earlier.mv.db");
        assertUnavailable(() -> JdbcStore.open(file), "could not be made", "earlier.mv.db");

        assertThat(files()).containsExactly("earlier.keys", "earlier.mv.db");
        try (Connection connection = UrlSource.of(url).getConnection();
                ResultSet tombstones = connection.getMetaData().getTables(null, null, "TOMBSTONE", null)) {
            assertThat(tombstones.next())
                    .as("of the steps before the one that failed")
                    .isFalse();
        }
    }

    @Test
    void a_store_is_opened_by_its_path_with_or_without_the_ending() {
        try (JdbcStore store = JdbcStore.create(folder.resolve("one"))) {
            add(store);
        }

        assertThat(files()).containsExactly("one.keys", "one.mv.db");
        try (JdbcStore store = JdbcStore.open(folder.resolve("one.mv.db"))) {
            assertHoldsMain(store);
        }
        try (JdbcStore store = JdbcStore.open(folder.resolve("one"))) {
            assertHoldsMain(store);
        }
        assertThat(files()).containsExactly("one.keys", "one.mv.db");
    }

    @Test
    void a_path_may_hold_blanks_signs_and_letters_of_any_language() {
        Path file = folder.resolve("my störe's 100% #1 (مرحبا)");
        try (JdbcStore store = JdbcStore.create(file)) {
            add(store);
        }
        try (JdbcStore store = JdbcStore.open(file)) {
            assertHoldsMain(store);
        }
    }

    @Test
    void a_path_with_a_semicolon_is_refused() {
        assertUnavailable(() -> JdbcStore.create(folder.resolve("a;b")), "a;b", "give it another name");
    }

    @Test
    void a_missing_store_is_not_made_by_opening_it() {
        assertUnavailable(
                () -> JdbcStore.open(folder.resolve("none")),
                "there is no store at " + folder.resolve("none.mv.db"),
                "import a form or make a demo");
        assertUnavailable(
                () -> JdbcStore.connect(h2("none"), TestKeys.KEYS),
                "there is no store at " + h2("none"),
                "import a form");
        assertUnavailable(() -> JdbcStore.open(folder.resolve("no/folder")), "there is no store at");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_store_is_made_if_there_is_none_only_when_asked_to() {
        try (JdbcStore store = JdbcStore.openOrCreate(folder.resolve("one"))) {
            add(store);
        }
        try (JdbcStore store = JdbcStore.openOrCreate(folder.resolve("one"))) {
            assertHoldsMain(store);
        }
        assertUnavailable(() -> JdbcStore.create(folder.resolve("one")), "there is already something at");
        try (JdbcStore store = JdbcStore.open(folder.resolve("one"))) {
            assertHoldsMain(store);
        }
    }

    @Test
    void a_store_is_not_made_where_there_is_no_folder() throws IOException {
        assertUnavailable(
                () -> JdbcStore.create(folder.resolve("no/one")), "there is no folder", "no", "make it first");
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertUnavailable(() -> JdbcStore.openOrCreate(file.resolve("one")), "there is no folder");
    }

    @Test
    void what_a_killed_creation_left_does_not_disturb() throws IOException {
        Path left = Files.writeString(folder.resolve(".one.mv.db.creating-1.mv.db"), "H:2");

        JdbcStore.create(folder.resolve("one")).close();

        JdbcStore.open(folder.resolve("one")).close();
        assertThat(left).hasContent("H:2");
    }

    @Test
    void of_several_who_make_a_store_at_once_one_does() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> makes = () -> {
                try (JdbcStore store = JdbcStore.create(folder.resolve("one"))) {
                    add(store);
                    return true;
                } catch (StoreUnavailableException e) {
                    assertThat(e).hasMessageContaining("open it");
                    return false;
                }
            };
            int made = 0;
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(4, makes))) {
                made += done.get() ? 1 : 0;
            }

            assertThat(made).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        try (JdbcStore store = JdbcStore.open(folder.resolve("one"))) {
            assertHoldsMain(store);
        }
        assertThat(files()).containsExactly("one.keys", "one.mv.db");
    }

    @Test
    void a_folder_is_not_a_store() throws IOException {
        Files.createDirectory(folder.resolve("one.mv.db"));

        assertUnavailable(() -> JdbcStore.open(folder.resolve("one")), "is a folder");
    }

    @Test
    void a_file_that_is_not_a_database_is_refused_and_left_as_it_is() throws IOException {
        JdbcStore.create(folder.resolve("real")).close();
        byte[] real = Files.readAllBytes(folder.resolve("real.mv.db"));
        byte[] torn = real.clone();
        Arrays.fill(torn, 4096, torn.length, (byte) 'x');
        List<byte[]> withoutHeader = List.of(
                new byte[0],
                "name,email".getBytes(StandardCharsets.UTF_8),
                "H:2".getBytes(StandardCharsets.UTF_8),
                new byte[20_000],
                Arrays.copyOf(real, 5000));
        List<byte[]> withHeader = List.of(
                "H:2,".repeat(5000).getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(real, 9000),
                Arrays.copyOf(real, 20_000),
                torn);
        int number = 0;
        for (byte[] content : withoutHeader) {
            number++;
            Path file = Files.write(folder.resolve("other-%s.mv.db".formatted(number)), content);

            assertUnavailable(() -> JdbcStore.open(file), file + " is not a store of AMIR");
            assertUnavailable(() -> JdbcStore.openOrCreate(file), file.toString());
            assertThat(file).hasBinaryContent(content);
        }
        for (byte[] content : withHeader) {
            number++;
            Path file = Files.write(folder.resolve("other-%s.mv.db".formatted(number)), content);

            assertUnavailable(() -> JdbcStore.open(file), file.toString(), "not a store");
            assertUnavailable(() -> JdbcStore.openOrCreate(file), file.toString());
            assertThat(file).hasBinaryContent(content);
        }
        assertThat(files()).hasSize(number + 2);
    }

    @Test
    void a_database_of_somebody_else_is_refused_and_left_as_it_is() throws Exception {
        sql("other", "create table person (name varchar(10))", "insert into person values ('Amina')");
        byte[] before = Files.readAllBytes(folder.resolve("other.mv.db"));

        assertUnavailable(() -> JdbcStore.open(folder.resolve("other")), "other.mv.db is not a store of AMIR");

        assertThat(folder.resolve("other.mv.db")).hasBinaryContent(before);
        assertUnavailable(() -> JdbcStore.connect(h2("other"), TestKeys.KEYS), "holds no store");
        assertUnavailable(() -> JdbcStore.connectOrCreate(h2("other"), TestKeys.KEYS), "schema of their own");
    }

    @Test
    void a_database_with_a_password_is_refused() throws Exception {
        sql("other", "create table t (i int)", "alter user sa set password 'secret'");

        assertUnavailable(() -> JdbcStore.open(folder.resolve("other")), "does not let this user in");
        assertUnavailable(
                () -> JdbcStore.connect(h2("other") + ";USER=sa;PASSWORD=guess", TestKeys.KEYS),
                "does not let this user in");
    }

    @Test
    void a_store_of_a_newer_version_is_refused() throws Exception {
        JdbcStore.create(folder.resolve("one")).close();
        sql("one", """
                insert into "amir_schema_history" select 99, '999', 'later', "type", 'V999__later.sql', 1,
                    "installed_by", "installed_on", 1, true from "amir_schema_history" where "version" = '1'""");

        assertUnavailable(() -> JdbcStore.open(folder.resolve("one")), "made by a newer version");
        assertUnavailable(() -> JdbcStore.openOrCreate(folder.resolve("one")), "made by a newer version");
        assertUnavailable(() -> JdbcStore.connect(h2("one"), TestKeys.KEYS), "made by a newer version");
        assertUnavailable(() -> JdbcStore.connectOrCreate(h2("one"), TestKeys.KEYS), "made by a newer version");
    }

    @Test
    void a_store_with_half_of_its_tables_is_refused() throws Exception {
        JdbcStore.create(folder.resolve("one")).close();
        sql("one", "update \"amir_schema_history\" set \"success\" = false");

        assertUnavailable(() -> JdbcStore.open(folder.resolve("one")), "not brought up to date to the end");
    }

    @Test
    void the_last_migration_is_the_newest_version() {
        UrlSource source = UrlSource.of("jdbc:h2:mem:migrations");
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations(Dialect.H2.locations())
                .javaMigrations(Schema.inJava(TestKeys.store()))
                .load();

        assertThat(List.of(flyway.info().all()))
                .filteredOn(MigrationInfo::isVersioned)
                .last()
                .extracting(last -> last.getVersion().getVersion())
                .isEqualTo(String.valueOf(Schema.NEWEST));
    }

    @Test
    void a_url_opens_what_a_path_made() {
        try (JdbcStore store = JdbcStore.create(folder.resolve("one"))) {
            add(store);
        }

        try (JdbcStore store = JdbcStore.connect(h2("one"), KeyFile.open(folder.resolve("one.keys")))) {
            assertHoldsMain(store);
        }
        try (JdbcStore store = JdbcStore.connectOrCreate(h2("two"), KeyFile.create(folder.resolve("two.keys")))) {
            add(store);
        }
        try (JdbcStore store = JdbcStore.open(folder.resolve("two"))) {
            assertHoldsMain(store);
        }
    }

    @Test
    void a_file_without_its_keys_says_where_they_are_missing_and_is_left_as_it_is() throws IOException {
        Path keys = folder.resolve("one.keys");
        Path store = folder.resolve("one.mv.db");
        try (JdbcStore made = JdbcStore.create(store)) {
            add(made);
        }
        byte[] before = Files.readAllBytes(store);
        Path kept = Files.move(keys, folder.resolve("kept"));

        assertUnavailable(() -> JdbcStore.open(store), "there is no key file at " + keys, "put your copy of it there");
        assertUnavailable(() -> JdbcStore.openOrCreate(store), "there is no key file at " + keys);
        assertThat(store).hasBinaryContent(before);
        assertThat(files()).containsExactly("kept", "one.mv.db");

        KeyFile.create(keys);
        assertUnavailable(() -> JdbcStore.open(store), "give the key file of this store");
        Files.move(kept, keys, StandardCopyOption.REPLACE_EXISTING);
        try (JdbcStore opened = JdbcStore.open(store)) {
            assertHoldsMain(opened);
        }
    }

    @Test
    void an_older_key_is_given_up_once_the_store_is_wrapped_by_the_newest() {
        Path keys = folder.resolve("one.keys");
        try (JdbcStore made = JdbcStore.create(folder.resolve("one"))) {
            add(made);
        }
        try (JdbcStore store = JdbcStore.open(folder.resolve("one"))) {
            KeyFile newest = KeyFile.open(keys).rotate();
            assertThat(store.rewrap(newest)).isEqualTo(1);
            assertThat(store.rewrap(newest)).isZero();
            addSomebody(store);
        }

        KeyFile.open(keys).dropOlder();

        try (JdbcStore store = JdbcStore.open(folder.resolve("one"))) {
            assertHoldsMain(store);
            assertThat(store.<Integer>inUnit(
                            unit -> unit.identities(MAIN.id()).all().size()))
                    .isEqualTo(1);
        }
        KeyFile.open(keys).rotate().dropOlder();
        assertUnavailable(() -> JdbcStore.open(folder.resolve("one")), "which is not in " + keys);
    }

    @Test
    void keys_may_be_kept_elsewhere() throws IOException {
        KeyFile keys =
                KeyFile.create(Files.createDirectory(folder.resolve("safe")).resolve("keys"));
        try (JdbcStore store = JdbcStore.create(folder.resolve("one"), keys)) {
            add(store);
        }

        assertUnavailable(() -> JdbcStore.open(folder.resolve("one")), "there is no key file");
        try (JdbcStore store = JdbcStore.openOrCreate(folder.resolve("one"), keys)) {
            assertHoldsMain(store);
        }
        assertThat(files()).containsExactly("one.mv.db", "safe");
    }

    @Test
    void a_url_without_a_driver_is_refused_without_showing_its_password() {
        String url = "jdbc:nosuch://amina:secret1@db.example.org/amir?password=secret2";

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connect(url, TestKeys.KEYS).close())
                .withMessageContaining("no database driver for jdbc:nosuch://db.example.org/amir on the class path")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("secret", "amina"));
        assertUnavailable(() -> JdbcStore.connectOrCreate(url, TestKeys.KEYS), "no database driver");
    }

    @Test
    void a_data_source_of_the_users_own_is_made_ready_and_stays_open() throws Exception {
        UrlSource source = UrlSource.of("jdbc:h2:mem:own");
        try (Connection keepsIt = source.getConnection()) {
            try (JdbcStore store = JdbcStore.on(source, TestKeys.KEYS)) {
                add(store);
            }
            try (JdbcStore store = JdbcStore.on(source, TestKeys.KEYS)) {
                assertHoldsMain(store);
            }
            assertThat(keepsIt.isValid(1)).isTrue();
        }
    }
}

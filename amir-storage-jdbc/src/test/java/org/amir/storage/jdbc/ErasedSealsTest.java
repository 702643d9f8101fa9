package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.Erasure;
import org.amir.core.privacy.ErasureReport;
import org.amir.core.record.Changes;
import org.amir.core.record.FreeText;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.storage.jdbc.Planted.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people told us stands nowhere in clear, and what is sealed of somebody is gone once they were erased. */
@Tag("X3")
class ErasedSealsTest {
    private static final PersonId ERASED = PersonId.numbered(2);

    @TempDir
    Path folder = Path.of("");

    private static ImmutableList<Cell> inClear(ImmutableList<Cell> cells) {
        String mark = Planted.MARK.toLowerCase(Locale.ROOT);
        return cells.stream()
                .filter(cell -> cell.content().toLowerCase(Locale.ROOT).contains(mark))
                .collect(toImmutableList());
    }

    /** Everything that is sealed with the key of a person, and the key. */
    private static ImmutableList<String> sealsOf(PersonId person, Connection connection) throws SQLException {
        ImmutableList.Builder<Cell> seals = ImmutableList.builder();
        String id = "'" + person + "'";
        try (Statement statement = connection.createStatement()) {
            seals.addAll(Planted.cells(statement, "select sealed from identity where person = " + id, ""));
            seals.addAll(Planted.cells(statement, "select wrapped from person_key where person = " + id, ""));
            seals.addAll(Planted.cells(
                    statement,
                    "select texts from application_text t join application a on a.id = t.application where a.person = "
                            + id,
                    ""));
            for (String table : Database.tables()) {
                if (table.endsWith("_text") && !table.equals("application_text")) {
                    seals.addAll(
                            Planted.cells(statement, "select texts from " + table + " where sealed_for = " + id, ""));
                }
            }
        }
        return seals.build().stream().map(Cell::content).collect(toImmutableList());
    }

    /** In how many places one of some seals stands. */
    private static long sealedIn(ImmutableList<Cell> cells, ImmutableList<String> seals) {
        return cells.stream().filter(cell -> seals.contains(cell.content())).count();
    }

    private static void erase(ProgrammeStore store, PersonId person) {
        boolean erased = store.inUnit(Changes.ANY, unit -> {
            long version = unit.identities(Planted.MAIN)
                    .find(person)
                    .map(held -> held.version())
                    .orElse(0L);
            unit.identities(Planted.MAIN).erase(person, version);
            return true;
        });
        assertThat(erased).isTrue();
    }

    private static ImmutableSortedSet<PersonId> erasedWithEmail(ProgrammeStore store, String email) {
        return store.inUnit(unit -> unit.identities(Planted.MAIN).erasedWithEmail(email));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void nothing_stands_in_clear_and_an_erased_persons_seals_are_gone(Database database) throws SQLException {
        String url = database.empty();
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS);
                Connection connection = UrlSource.of(url).getConnection()) {
            int planted = Planted.fill(store);
            assertThat(planted).isGreaterThan(100);
            assertThat(Planted.found(store)).isEqualTo(planted);
            ImmutableList<String> texts = Planted.textsOfRecords(store);
            assertThat(texts).containsAll(Planted.columnsOfTexts());
            ImmutableList<Cell> before = Planted.cells(connection);
            assertThat(inClear(before)).isEmpty();
            ImmutableList<String> seals = sealsOf(ERASED, connection);
            assertThat(seals).hasSizeGreaterThan(10);
            assertThat(before).extracting(Cell::content).containsAll(seals);

            erase(store, ERASED);

            ImmutableList<Cell> after = Planted.cells(connection);
            assertThat(inClear(after)).isEmpty();
            assertThat(sealedIn(after, seals)).isZero();
            System.out.println(Strings.lenientFormat(
                    "%s: %s values planted and read, %s seals of one person's key before and %s after it is destroyed;"
                            + " of what is sealed %s in clear before, %s after",
                    database,
                    planted,
                    sealedIn(before, seals),
                    sealedIn(after, seals),
                    inClear(before).size(),
                    inClear(after).size()));
            assertThat(Planted.found(store)).isPositive().isLessThan(planted);
            assertThat(Planted.textsOfRecords(store)).hasSameSizeAs(texts).contains(FreeText.ERASED);
            assertThat(erasedWithEmail(store, "PLANTXQMAIL2@example.org")).containsExactly(ERASED);
            assertThat(erasedWithEmail(store, "plantxqmail3@example.org")).isEmpty();
            assertThat(erasedWithEmail(store, " ")).isEmpty();
            assertThat(store.verifyAudit().isWhole()).isTrue();
        }
    }

    private static void eraseWhole(ProgrammeStore store, PersonId person) {
        ErasureReport erased = store.inUnit(
                Changes.ANY,
                unit -> Erasure.of(unit, Planted.MAIN)
                        .erase(person, Planted.ENDED)
                        .orElseThrow());
        assertThat(erased.wasErasedBefore()).isFalse();
    }

    private static long inClearOf(int person, ImmutableList<Cell> cells) {
        return cells.stream()
                .filter(cell -> Planted.inClearOf(person).contains(cell.content()))
                .count();
    }

    /** The texts of records that stay are those of a store in memory. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void nothing_of_an_erased_person_is_found_and_of_the_others_all(Database database) throws SQLException {
        String url = database.empty();
        ProgrammeStore memory = InMemoryStore.empty();
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS);
                Connection connection = UrlSource.of(url).getConnection()) {
            int planted = Planted.fill(store);
            assertThat(Planted.fill(memory)).isEqualTo(planted);
            ImmutableList<Cell> before = Planted.cells(connection);
            long read = Planted.foundOf(store, 2);
            assertThat(read).isEqualTo(5);
            assertThat(inClearOf(2, before)).isEqualTo(4);

            eraseWhole(store, ERASED);
            eraseWhole(memory, ERASED);

            ImmutableList<Cell> after = Planted.cells(connection);
            System.out.println(Strings.lenientFormat(
                    "%s: of the erased person %s planted values sealed and %s in clear before, %s and %s after;"
                            + " of %s in the store %s are left",
                    database,
                    read,
                    inClearOf(2, before),
                    Planted.foundOf(store, 2),
                    inClearOf(2, after),
                    planted,
                    Planted.found(store)));
            assertThat(Planted.foundOf(store, 2)).isZero();
            assertThat(inClearOf(2, after)).isZero();
            assertThat(Planted.foundOf(store, 3)).isEqualTo(5);
            assertThat(inClearOf(3, after)).isEqualTo(4);
            assertThat(Planted.textsOfRecords(store))
                    .isEqualTo(Planted.textsOfRecords(memory))
                    .contains(FreeText.ERASED);
            assertThat(store.verifyAudit().isWhole()).isTrue();
        }
    }

    /** No text of a record is left but of those that name nobody. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void nothing_of_anybody_is_found_once_everybody_is_erased(Database database) {
        try (JdbcStore store = JdbcStore.connect(database.empty(), TestKeys.KEYS)) {
            int planted = Planted.fill(store);
            assertThat(Planted.found(store)).isEqualTo(planted).isGreaterThan(100);
            ImmutableSortedSet<PersonId> people = store.inUnit(unit -> unit.people(Planted.MAIN));

            people.forEach(person -> eraseWhole(store, person));

            System.out.println(Strings.lenientFormat(
                    "%s: %s values planted, %s left once everybody is erased",
                    database, planted, Planted.found(store)));
            assertThat(Planted.textsOfRecords(store).stream().filter(text -> text.startsWith(Planted.MARK)))
                    .containsExactly(Planted.MARK + " recruitment_round.closed_note");
            assertThat(Planted.found(store)).isEqualTo(1);
        }
    }

    /** Where a record had a text, it says that it was erased. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void everybody_may_be_erased_and_every_record_is_still_read(Database database) {
        try (JdbcStore store = JdbcStore.connect(database.empty(), TestKeys.KEYS)) {
            int planted = Planted.fill(store);
            ImmutableSortedSet<PersonId> people = store.inUnit(unit -> unit.people(Planted.MAIN));

            int texts = Planted.textsOfRecords(store).size();

            people.forEach(person -> erase(store, person));

            assertThat(Planted.textsOfRecords(store))
                    .hasSize(texts)
                    .contains(FreeText.ERASED)
                    .noneMatch(text -> text.matches(Planted.MARK + " (candidacy|plan|training_record).*"));
            int ofTheProgramme = Planted.found(store);
            assertThat(ofTheProgramme).isPositive().isLessThan(planted);
            erase(store, ERASED);
            assertThat(Planted.found(store)).isEqualTo(ofTheProgramme);
        }
    }

    /** By the number of the file that holds the keys of people, which is another once it was written anew. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_server_writes_its_tables_anew(Database database) throws SQLException {
        String url = database.empty();
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
            assertThat(Planted.fill(store)).isPositive();
            erase(store, ERASED);
            int left = Planted.found(store);
            String before = fileOfKeys(database, url);

            store.compact();

            assertThat(fileOfKeys(database, url)).isNotEqualTo(before);
            assertThat(Planted.found(store)).isEqualTo(left);
            assertThat(store.verifyAudit().isWhole()).isTrue();
        }
    }

    private static String fileOfKeys(Database database, String url) throws SQLException {
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery(
                        database == Database.POSTGRESQL
                                ? "select pg_relation_filenode('person_key')"
                                : "select table_id from information_schema.innodb_sys_tables"
                                        + " where name = concat(database(), '/person_key')")) {
            assertThat(file.next()).isTrue();
            return file.getString(1);
        }
    }

    /** The database compresses what it writes, so that only some bytes in a row are as they were. */
    private static boolean isIn(String file, String seal) {
        for (int from = 0; from + 8 <= seal.length(); from += 4) {
            if (file.contains(seal.substring(from, from + 8))) {
                return true;
            }
        }
        return false;
    }

    private static String bytes(Path file) throws Exception {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_compacted_file_has_no_byte_left_of_who_was_erased() throws Exception {
        Path file = folder.resolve("one.mv.db");
        PersonId other = PersonId.numbered(3);
        int planted;
        ImmutableList<String> seals;
        ImmutableList<String> othersSeals;
        try (JdbcStore store = EmptyStore.at(file)) {
            planted = Planted.fill(store);
        }
        try (Connection connection =
                UrlSource.of("jdbc:h2:file:" + folder.resolve("one")).getConnection()) {
            seals = sealsOf(ERASED, connection);
            othersSeals = sealsOf(other, connection);
        }
        assertThat(bytes(file)).doesNotContainIgnoringCase(Planted.MARK);
        assertThat(seals).hasSizeGreaterThan(10);
        assertThat(inFile(file, seals)).isEqualTo(seals.size());

        try (JdbcStore store = JdbcStore.open(file)) {
            assertThat(Planted.found(store)).isEqualTo(planted);
            eraseWhole(store, ERASED);
            store.compact();
            assertThat(Planted.foundOf(store, 2)).isZero();
            assertThat(store.verifyAudit().isWhole()).isTrue();
        }

        assertThat(bytes(file)).doesNotContainIgnoringCase(Planted.MARK);
        assertThat(inFile(file, seals)).isZero();
        System.out.println(Strings.lenientFormat(
                "the file of H2: %s values planted and read, %s seals of the erased person before and %s after compaction",
                planted, seals.size(), inFile(file, seals)));
        assertThat(othersSeals).isNotEmpty();
        assertThat(inFile(file, othersSeals)).isEqualTo(othersSeals.size());
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsOnly("one.mv.db", "one.keys");
        }
    }

    private static long inFile(Path file, ImmutableList<String> seals) throws Exception {
        String bytes = bytes(file);
        return seals.stream().filter(seal -> isIn(bytes, seal)).count();
    }
}

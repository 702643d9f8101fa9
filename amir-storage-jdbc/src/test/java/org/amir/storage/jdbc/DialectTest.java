package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** In what the databases differ, and that a store does not show it. */
class DialectTest {
    private static final Programme MAIN =
            Programme.of(ProgrammeId.of("main"), CountryCode.of("SE"), LanguageCode.of("sv"));

    private static int programmes(JdbcStore store) {
        return store.inUnit(unit -> unit.programmes().all().size());
    }

    private static void addMain(JdbcStore store) {
        Programme added = store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(MAIN);
            return MAIN;
        });
        assertThat(added).isEqualTo(MAIN);
    }

    private static ImmutableList<String> ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.build();
        }
    }

    private static void insertPerson(Statement statement, String id, int number) throws SQLException {
        int inserted = statement.executeUpdate("insert into person values ('" + id + "', 'main', " + number + ")");
        assertThat(inserted).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_data_source_is_made_ready_once(Database database) {
        UrlSource source = UrlSource.of(database.empty());
        try (JdbcStore store = JdbcStore.on(source, TestKeys.KEYS)) {
            addMain(store);
        }
        try (JdbcStore store = JdbcStore.on(source, TestKeys.KEYS)) {
            assertThat(programmes(store)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keys_differ_by_case_accents_and_blanks_and_are_in_the_order_of_their_characters(Database database)
            throws SQLException {
        UrlSource source = UrlSource.of(database.empty());
        try (JdbcStore store = JdbcStore.over(source::getConnection, TestKeys.store())) {
            addMain(store);
        }
        ImmutableList<String> ids = ImmutableList.of("A", "A ", "_", "a", "a ", "\u00E0", "\uD83C\uDF0D");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String id : ids.reverse()) {
                insertPerson(statement, id, ids.indexOf(id) + 1);
            }

            assertThat(ask(connection, "select id from person order by id")).isEqualTo(ids);
            for (String id : ids) {
                assertThat(ask(connection, "select id from person where id = '" + id + "'"))
                        .containsExactly(id);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_breaks_a_rule_of_the_tables_is_refused_from_outside_too(Database database) throws SQLException {
        UrlSource source = UrlSource.of(database.empty());
        try (JdbcStore store = JdbcStore.over(source::getConnection, TestKeys.store())) {
            addMain(store);
        }
        ImmutableList<String> wrong = ImmutableList.of(
                "insert into programme_phase values ('main', 'training', date '2025-09-02', date '2025-09-01')",
                "insert into programme_language values ('nosuch', 1, 'sv')",
                "insert into person values ('p-000001', 'main', 0)",
                "delete from programme");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(wrong)
                    .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> statement.executeUpdate(sql))
                            .satisfies(e -> assertThat(e.getSQLState()).startsWith("23")));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, mode = Mode.EXCLUDE, names = "MARIADB")
    void tables_say_what_they_mean(Database database) throws SQLException {
        try (Connection connection = UrlSource.of(database.empty()).getConnection()) {
            String table = database == Database.H2 ? "PERSON" : "person";
            try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), table, null)) {
                assertThat(tables.next()).isTrue();
                assertThat(tables.getString("REMARKS")).startsWith("Everybody who was ever given an id.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2, call lock_timeout()",
        "POSTGRESQL, show lock_timeout",
        "MARIADB, select @@session.innodb_snapshot_isolation"
    })
    void a_connection_is_given_back_as_it_was(Database database, String setting) throws SQLException {
        try (HeldConnection held = new HeldConnection(UrlSource.of(database.empty()));
                JdbcStore store = JdbcStore.over(held, TestKeys.store())) {
            Connection connection = held.openConnection();
            int isolation = connection.getTransactionIsolation();
            ImmutableList<String> before = ask(connection, setting);
            addMain(store);

            assertThat(held.openConnection()).isSameAs(connection);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
            assertThat(ask(connection, setting)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void what_is_wrong_with_an_address_is_told_without_its_password(Server server) {
        String noDatabase = server.url().replaceFirst("/amir_test_\\d+", "/nosuch") + "&password=secret";
        String noServer = noDatabase.replaceFirst(":\\d+/", ":1/");

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connect(noDatabase, TestKeys.KEYS))
                .withMessageMatching("(?s)the server has no database jdbc:\\w+://[^/]+/nosuch; .*");
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connect(noServer, TestKeys.KEYS))
                .withMessageMatching("(?s)nothing answers at jdbc:\\w+://[^/]+:1/nosuch; .*");
    }

    @Test
    void a_mariadb_without_snapshots_that_hold_is_refused() {
        UrlSource source = UrlSource.of(Database.MARIADB.empty());
        try (JdbcStore store = JdbcStore.over(() -> old(source.getConnection()), TestKeys.store())) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> programmes(store))
                    .withMessageStartingWith("this MariaDB is too old to keep a store safe; use 10.6.18");
        }
    }

    /** A connection as to a MariaDB from before it had the setting for snapshots. */
    private static Connection old(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                DialectTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, called, arguments) -> called.getName().equals("prepareStatement")
                        ? connection.prepareStatement(
                                ((String) arguments[0]).replace("innodb_snapshot_isolation", "no_such_setting"))
                        : called.invoke(connection, arguments));
    }

    /** So that a new one is emptied between tests, and looked through for what stands in clear. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void the_tables_that_tests_know_of_are_all_that_there_are(Database database) throws SQLException {
        try (Connection connection = UrlSource.of(database.empty()).getConnection()) {
            assertThat(Database.tables()).containsExactlyInAnyOrderElementsOf(Database.tablesIn(connection));
        }
    }

    @Test
    void a_database_that_the_store_is_not_for_is_named() {
        DatabaseMetaData saysOracle = (DatabaseMetaData) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DatabaseMetaData.class}, (proxy, called, arguments) -> {
                    assertThat(called.getName()).isEqualTo("getDatabaseProductName");
                    return "Oracle";
                });
        Connection oracle = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, called, arguments) -> saysOracle);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> Dialect.of(oracle))
                .withMessageStartingWith(
                        "the store works on H2, PostgreSQL, MariaDB, but this database says that it is Oracle");
    }
}

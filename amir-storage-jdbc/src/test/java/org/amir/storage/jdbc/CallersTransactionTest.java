package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Units of work in a transaction that is the caller's. */
@ParameterizedClass
@EnumSource(Database.class)
class CallersTransactionTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final PersonId PERSON = PersonId.numbered(1);
    private static final Identity AMINA = Identity.builder().name("Amina").build();
    private static final Identity BILAL = Identity.builder().name("Bilal").build();

    private final Database database;
    private final UrlSource source;
    private final JdbcStore others;
    private final Connection connection;

    CallersTransactionTest(Database database) throws SQLException {
        this.database = database;
        source = UrlSource.of(database.impatient(database.empty()));
        others = JdbcStore.over(source::getConnection, TestKeys.store());
        connection = source.getConnection();
    }

    @BeforeEach
    void startWithOnePerson() throws SQLException {
        run(others, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            assertThat(unit.newPerson(MAIN)).isEqualTo(PERSON);
            unit.identities(MAIN).save(PERSON, AMINA, 0);
        });
        execute("drop table if exists callers_own");
        execute("create table callers_own (id integer not null primary key)");
        if (database == Database.MARIADB) {
            execute("set session innodb_snapshot_isolation = on");
        }
        connection.setTransactionIsolation(isolation());
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        execute("drop table callers_own");
        connection.commit();
        connection.close();
        others.close();
    }

    private int isolation() {
        return database == Database.H2 ? 6 : Connection.TRANSACTION_REPEATABLE_READ;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.execute(sql)).isFalse();
        }
    }

    private static void run(ProgrammeStore store, Consumer<UnitOfWork> work) {
        boolean done = store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    private int callersRows() throws SQLException {
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from callers_own")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }

    private static ImmutableSortedSet<PersonId> people(ProgrammeStore store) {
        return store.inUnit(unit -> unit.people(MAIN));
    }

    private Versioned<Identity> identity(ProgrammeStore store) {
        return store.inUnit(unit -> unit.identities(MAIN).find(PERSON).orElseThrow());
    }

    @Test
    void the_callers_commit_keeps_what_both_wrote() throws SQLException {
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        execute("insert into callers_own values (1)");
        run(store, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));
        run(store, unit -> unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0));
        execute("insert into callers_own values (2)");
        assertThat(identity(others)).isEqualTo(new Versioned<>(AMINA, 1));

        connection.commit();

        assertThat(identity(others)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(callersRows()).isEqualTo(2);
        assertThat(people(others)).hasSize(2);
        assertThat(others.verifyAudit().isWhole()).isTrue();
    }

    @Test
    void the_callers_rollback_undoes_what_both_wrote() throws SQLException {
        AuditCheck before = others.verifyAudit();
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        execute("insert into callers_own values (1)");
        run(store, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));
        assertThat(identity(store)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(store.verifyAudit().head().number()).isEqualTo(before.head().number() + 1);

        connection.rollback();

        assertThat(identity(others)).isEqualTo(new Versioned<>(AMINA, 1));
        assertThat(callersRows()).isZero();
        assertThat(others.verifyAudit()).isEqualTo(before);
    }

    @Test
    void a_unit_that_throws_undoes_itself_alone() throws SQLException {
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        execute("insert into callers_own values (1)");
        run(store, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(store, unit -> {
                    unit.identities(MAIN).save(PERSON, AMINA, 2);
                    assertThat(unit.identities(MAIN).all()).hasSize(1);
                    throw new IllegalArgumentException("not to be kept");
                }));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> run(store, unit -> unit.identities(MAIN).save(PERSON, AMINA, 1)));

        connection.commit();

        assertThat(identity(others)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(callersRows()).isEqualTo(1);
    }

    @Test
    void the_connection_is_left_open_and_as_it_was() throws SQLException {
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        run(store, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));
        store.close();

        assertThat(connection.isClosed()).isFalse();
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.getTransactionIsolation()).isEqualTo(isolation());
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> identity(store))
                .withMessageContaining("closed");
    }

    @Test
    void what_others_changed_meanwhile_is_not_overwritten() throws SQLException {
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        execute("insert into callers_own values (1)");
        assertThat(identity(store)).isEqualTo(new Versioned<>(AMINA, 1));
        run(others, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> run(store, unit -> unit.identities(MAIN).save(PERSON, AMINA, 1)))
                .isNotInstanceOf(StoreBusyException.class)
                .satisfies(thrown -> assertThat(thrown)
                        .isInstanceOfAny(StaleVersionException.class, StoreUnavailableException.class));

        connection.rollback();
        assertThat(identity(others)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(callersRows()).isZero();
    }

    @Test
    void a_connection_that_commits_by_itself_is_refused() throws SQLException {
        connection.setAutoCommit(true);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.within(connection, TestKeys.KEYS))
                .withMessageContaining("call setAutoCommit(false)");
        connection.setAutoCommit(false);
    }

    @Test
    void a_transaction_that_sees_no_snapshot_is_refused() throws SQLException {
        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.within(connection, TestKeys.KEYS))
                .withMessageContaining("call setTransactionIsolation(" + isolation() + ")");
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> identity(store));
    }

    @Test
    void a_snapshot_that_does_not_hold_is_refused() throws SQLException {
        if (database == Database.MARIADB) {
            execute("set session innodb_snapshot_isolation = off");

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> JdbcStore.within(connection, TestKeys.KEYS))
                    .withMessageContaining("\"set session innodb_snapshot_isolation = on\"");
        } else {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);

            assertThat(identity(JdbcStore.within(connection, TestKeys.KEYS))).isEqualTo(new Versioned<>(AMINA, 1));
        }
    }

    @Test
    void other_keys_are_refused_and_the_transaction_is_left_as_it_is(@TempDir Path folder) throws SQLException {
        execute("insert into callers_own values (1)");
        KeyFile other = KeyFile.create(folder.resolve("other.keys"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.within(connection, other))
                .withMessageContaining("give the key file of this store");

        JdbcStore store = JdbcStore.within(connection, TestKeys.KEYS);
        run(store, unit -> unit.identities(MAIN).save(PERSON, BILAL, 1));
        connection.commit();
        assertThat(identity(others)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(callersRows()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(store::compact).withMessageContaining("transaction of yours");
    }

    @Test
    void a_database_without_a_store_is_refused() throws SQLException {
        try (Connection bare = UrlSource.of("jdbc:h2:mem:without-a-store").getConnection()) {
            bare.setTransactionIsolation(6);
            bare.setAutoCommit(false);

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> JdbcStore.within(bare, TestKeys.KEYS))
                    .withMessageContaining("holds no store");
        }
    }
}

package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store with tables from before the audit trail was a chain is brought up to date with what is in it. */
@ParameterizedClass
@EnumSource(Database.class)
class UpgradeTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    /** More than are chained in one go. */
    private static final int ROWS = 2 * Transaction.ROWS_AT_ONCE + 1;

    private final String url;
    private final UrlSource source;

    UpgradeTest(Database database) {
        url = database.withoutTables();
        source = UrlSource.of(url);
    }

    @BeforeEach
    void makeOldStore() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            int migrated = Flyway.configure(UpgradeTest.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/amir/storage/jdbc/migration")
                    .placeholders(dialect.types())
                    .table("amir_schema_history")
                    .target("2")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            assertThat(migrated).isEqualTo(2);
            try (Statement statement = connection.createStatement()) {
                statement.addBatch("insert into programme (id, country, partner, zone, cohort)"
                        + " values ('main', 'SE', 'amir', 'Europe/Stockholm', 'first')");
                statement.addBatch("insert into programme_language values ('main', 1, 'sv')");
                for (int i = 1; i <= ROWS; i++) {
                    statement.addBatch("insert into person (id, programme, sequence_number) values ('"
                            + PersonId.numbered(i) + "', 'main', " + i + ")");
                    statement.addBatch("insert into audit_row"
                            + " (number, programme, done_by, done_at, action, why, kind, record_key, version) values ("
                            + i + ", 'main', 'team-1', timestamp '2025-09-10 09:00:00.000001', 'import', 'routine',"
                            + " 'identity', '" + PersonId.numbered(i) + "', 1)");
                }
                assertThat(statement.executeBatch()).hasSize(2 + 2 * ROWS);
            }
        }
    }

    private void assertUpToDate() {
        try (JdbcStore store = JdbcStore.connectOrCreate(url)) {
            assertThat(store.verifyAudit().isWhole()).isTrue();
            assertThat(store.verifyAudit().head().number()).isEqualTo(ROWS);
            assertThat(store.inUnit(unit -> unit.people(MAIN).size()).intValue())
                    .isEqualTo(ROWS);
            Programme elsewhere =
                    Programme.of(ProgrammeId.of("elsewhere"), CountryCode.of("IT"), LanguageCode.of("it"));
            assertThat(store.<Long>inUnit(Changes.ANY, unit -> {
                        unit.programmes().add(elsewhere);
                        return unit.audit(elsewhere.id()).count();
                    }))
                    .isEqualTo(1);
            assertThat(store.verifyAudit().isWhole()).isTrue();
            assertThat(store.verifyAudit().head().number()).isEqualTo(ROWS + 1);
        }
    }

    @Test
    void what_was_there_is_kept_and_its_trail_chained() {
        assertUpToDate();
    }

    /** As a killed process leaves it on a database that keeps each statement on tables at once. */
    @Test
    void an_upgrade_that_was_cut_off_goes_on() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("alter table audit_row add column digest character varying(64)"))
                    .isFalse();
        }

        assertUpToDate();
    }
}

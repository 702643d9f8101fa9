package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.flywaydb.core.Flyway;

/** A store as it was before the audit trail was a chain, with people and audit rows in it. */
final class StoreBeforeChain {
    static final ProgrammeId MAIN = ProgrammeId.of("main");
    /** More than are chained in one go. */
    static final int ROWS = 2 * Transaction.ROWS_AT_ONCE + 1;

    private StoreBeforeChain() {}

    /** Makes one in a database without tables. */
    static void make(String url) throws SQLException {
        UrlSource source = UrlSource.of(url);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Flyway.configure(StoreBeforeChain.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/amir/storage/jdbc/migration")
                    .placeholders(Dialect.of(connection).types())
                    .table("amir_schema_history")
                    .target("2")
                    .load()
                    .migrate();
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
            int written = statement.executeBatch().length;
            checkState(written == 2 + 2 * ROWS, "%s", written);
        }
    }

    /** Makes one in a file with its keys beside it, and returns the file. */
    static Path inFile(Path folder, String name) throws SQLException {
        String keys = KeyFile.create(folder.resolve(name + ".keys")).keyId();
        checkState(!keys.isEmpty());
        make("jdbc:h2:file:" + folder.resolve(name));
        return folder.resolve(name + ".mv.db");
    }

    /** Whether a store has all of it and a whole chain. */
    static boolean isUpToDate(JdbcStore store) {
        return store.verifyAudit().isWhole()
                && store.verifyAudit().head().number() == ROWS
                && store.inUnit(unit -> unit.people(MAIN).size()) == ROWS;
    }
}

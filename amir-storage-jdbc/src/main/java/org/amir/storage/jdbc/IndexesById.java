package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets the indexes beside a table's key begin with the id and end with the programme, on PostgreSQL. There a foreign key is
 * checked by any index on some of its columns as long as nothing is known of a table's rows, as in the transaction that
 * fills it: one that begins with the programme has each check read all rows of the programme. Others find the key by
 * themselves, and MariaDB needs these indexes as they are.
 */
final class IndexesById extends StepInJava {
    private static final ImmutableMap<String, String> TABLES_AND_IDS = ImmutableMap.<String, String>builder()
            .put("mentorship", "mentee")
            .put("diary_entry", "mentorship")
            .put("final_assessment", "mentorship")
            .put("survey", "person")
            .put("course", "person")
            .put("growth", "mentor")
            .put("diary_submission", "mentorship")
            .put("voice", "mentee")
            .put("warning_reply", "mentorship")
            .buildOrThrow();

    IndexesById() {
        super(10, "indexes by id");
    }

    @Override
    void migrate(Connection connection) throws SQLException {
        if (Dialect.of(connection) != Dialect.POSTGRESQL) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (var of : TABLES_AND_IDS.entrySet()) {
                String index = of.getKey() + "_by_" + of.getValue();
                statement.execute("drop index if exists " + index);
                statement.execute(
                        "create index " + index + " on " + of.getKey() + " (" + of.getValue() + ", programme)");
            }
        }
    }
}

package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.amir.core.store.StoreUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, and which version of them a database has. */
final class Schema {
    private static final String HISTORY = "amir_schema_history";

    private final DataSource source;
    private final String place;
    private final Flyway flyway;

    /** @param place where the database is, for messages */
    Schema(DataSource source, String place) {
        this.source = source;
        this.place = place;
        this.flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/amir/storage/jdbc/migration")
                .table(HISTORY)
                .failOnMissingLocations(true)
                .load();
    }

    /** Whether the database has been made by some version of this library. */
    static boolean isIn(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next();
        }
    }

    /** Makes the tables, or brings them up to date. */
    void migrate() {
        try {
            if (isIn(source)) {
                checkNotNewer();
            }
            flyway.migrate();
        } catch (SQLException e) {
            throw Failure.withoutValues("%s cannot be reached".formatted(place), e);
        } catch (FlywayException e) {
            throw Failure.withoutValues(
                    ("the tables of a store could not be made in %s; they need a schema of their own that is empty, and"
                                    + " the right to make tables in it")
                            .formatted(place),
                    e);
        }
    }

    /** Checks that the tables are those of this version. */
    void check() {
        try {
            if (!isIn(source)) {
                throw new StoreUnavailableException(
                        "%s is a database, but holds no store; import a form or make a demo to make one"
                                .formatted(place));
            }
            checkNotNewer();
            if (has(MigrationState.PENDING) || Arrays.stream(migrations()).anyMatch(this::isFailed)) {
                throw new StoreUnavailableException(
                        "the store in %s was not brought up to date to the end; make it anew, or restore it from a copy"
                                .formatted(place));
            }
        } catch (SQLException | FlywayException e) {
            throw Failure.withoutValues("the store in %s could not be read".formatted(place), e);
        }
    }

    private void checkNotNewer() {
        if (has(MigrationState.FUTURE_SUCCESS) || has(MigrationState.FUTURE_FAILED)) {
            throw new StoreUnavailableException(
                    "the store in %s was made by a newer version of AMIR; open it with that version".formatted(place));
        }
    }

    private boolean isFailed(MigrationInfo migration) {
        return migration.getState().isFailed();
    }

    private boolean has(MigrationState state) {
        return Arrays.stream(migrations()).anyMatch(migration -> migration.getState() == state);
    }

    private MigrationInfo[] migrations() {
        return flyway.info().all();
    }
}

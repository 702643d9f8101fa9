package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** A migration that no statement alone can do. May be run again when it was cut off. */
abstract class StepInJava implements JavaMigration {
    private final MigrationVersion version;
    private final String description;

    StepInJava(int version, String description) {
        this.version = MigrationVersion.fromVersion(String.valueOf(version));
        this.description = description;
    }

    abstract void migrate(Connection connection) throws SQLException;

    @Override
    public final void migrate(Context context) throws SQLException {
        migrate(context.getConnection());
    }

    @Override
    public final MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}

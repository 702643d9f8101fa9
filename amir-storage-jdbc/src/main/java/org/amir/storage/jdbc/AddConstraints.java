package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Holds the tables of records to every {@link Constraint}. May be run again when it was cut off. */
final class AddConstraints implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9");
    }

    @Override
    public String getDescription() {
        return "add constraints";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        ImmutableSet<String> inPlace = Constraint.inPlace(context.getConnection());
        try (Statement statement = context.getConnection().createStatement()) {
            for (Constraint constraint : Constraint.all()) {
                if (!inPlace.contains(constraint.name())) {
                    statement.execute(constraint.statement());
                }
            }
        }
    }
}

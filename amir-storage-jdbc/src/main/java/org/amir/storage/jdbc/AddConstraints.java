package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Holds the tables of records to every {@link Constraint}. */
final class AddConstraints extends StepInJava {
    AddConstraints() {
        super(9, "add constraints");
    }

    @Override
    void migrate(Connection connection) throws SQLException {
        ImmutableSet<String> inPlace = Constraint.inPlace(connection);
        try (Statement statement = connection.createStatement()) {
            for (Constraint constraint : Constraint.all()) {
                if (!inPlace.contains(constraint.name())) {
                    statement.execute(constraint.statement());
                }
            }
        }
    }
}

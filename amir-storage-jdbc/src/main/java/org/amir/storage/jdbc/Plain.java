package org.amir.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A value that the driver gets as it is. Jdbi would turn local times into a {@code java.sql.Timestamp}, which moves those
 * that the JVM's time zone skips in spring. Never shows its value.
 */
final class Plain implements Argument {
    private final @Nullable Object value;

    private Plain(@Nullable Object value) {
        this.value = value;
    }

    static Plain of(@Nullable Object value) {
        return new Plain(value);
    }

    static Plain of(Optional<?> value) {
        return new Plain(value.orElse(null));
    }

    /** The answer given, or null. */
    static Plain of(Answer<?> answer) {
        return of(answer.value());
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setObject(position, value);
    }

    @Override
    public String toString() {
        return "(value)";
    }
}

package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Programmes in the database. */
final class JdbcProgrammes implements Programmes {
    private static final String FIND = """
            select id, country, host_language
            from programme
            where id = :id""";
    private static final String INSERT = """
            insert into programme (id, country, host_language)
            values (:id, :country, :host_language)""";

    private final Session session;
    private final AuditTable audit;

    JdbcProgrammes(Session session, AuditTable audit) {
        this.session = session;
        this.audit = audit;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return session.sql(handle -> find(handle, id));
    }

    @Override
    public void add(Programme programme) {
        session.checkMayChange();
        checkArgument(find(programme.id()).isEmpty(), "the store has a programme \"%s\" already", programme.id());
        session.changing();
        session.sql(handle -> handle.createUpdate(INSERT)
                .bind("id", programme.id().value())
                .bind("country", programme.country().value())
                .bind("host_language", programme.hostLanguage().value())
                .execute());
        audit.note(programme.id(), "programme", programme.id().value(), 1);
    }

    static Optional<Programme> find(Handle handle, ProgrammeId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map(JdbcProgrammes::programme)
                .findOne();
    }

    private static Programme programme(ResultSet row, StatementContext context) throws SQLException {
        return Programme.of(
                ProgrammeId.of(row.getString("id")),
                CountryCode.of(row.getString("country")),
                LanguageCode.of(row.getString("host_language")));
    }
}

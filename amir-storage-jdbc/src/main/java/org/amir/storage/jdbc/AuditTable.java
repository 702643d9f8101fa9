package org.amir.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was changed, in the database, and what one unit of work has still to add to it. */
final class AuditTable {
    private static final String HIGHEST_NUMBER = """
            select max(number)
            from audit_row""";
    private static final String INSERT = """
            insert into audit_row (number, programme, done_by, done_at, action, why, kind, record_key, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OF_PROGRAMME = """
            select number, done_by, done_at, action, why, kind, record_key, version
            from audit_row
            where programme = :programme
            order by number""";

    private final Session session;
    private final List<Noted> unwritten = new ArrayList<>();
    private OptionalLong highest = OptionalLong.empty();

    AuditTable(Session session) {
        this.session = session;
    }

    private record Noted(ProgrammeId programme, Change change, String kind, String key, long version) {
        Object[] row(long number) {
            return new Object[] {
                number,
                programme.value(),
                change.by().value(),
                change.at(),
                change.action(),
                change.why().code(),
                kind,
                key,
                version
            };
        }
    }

    /** @param version after the change, 0 if there is nothing any more */
    void note(ProgrammeId programme, String kind, String key, long version) {
        unwritten.add(new Noted(programme, session.change(), kind, key, version));
    }

    /** Notes that something is gone, if there was something. */
    void noteRemoval(ProgrammeId programme, String kind, String key, long versionBefore) {
        if (versionBefore > 0) {
            note(programme, kind, key, 0);
        }
    }

    boolean isWritten() {
        return unwritten.isEmpty();
    }

    /** Writes what was noted, numbered on from the highest that the database has. */
    void write(Handle handle) {
        if (unwritten.isEmpty()) {
            return;
        }
        long number = highest.orElseGet(() ->
                handle.createQuery(HIGHEST_NUMBER).mapTo(Long.class).findOne().orElse(0L));
        List<Object[]> rows = new ArrayList<>();
        for (Noted noted : unwritten) {
            number++;
            rows.add(noted.row(number));
        }
        Batches.change(handle, INSERT, rows);
        highest = OptionalLong.of(number);
        unwritten.clear();
    }

    static Stream<AuditRow> of(Handle handle, ProgrammeId programme) {
        return handle.createQuery(OF_PROGRAMME).bind("programme", programme.value()).map(AuditTable::row).stream();
    }

    private static AuditRow row(ResultSet row, StatementContext context) throws SQLException {
        Change change = new Change(
                Actor.of(row.getString("done_by")),
                row.getObject("done_at", LocalDateTime.class),
                row.getString("action"),
                Reason.of(row.getString("why")));
        return new AuditRow(
                row.getLong("number"),
                change,
                row.getString("kind"),
                row.getString("record_key"),
                row.getLong("version"));
    }
}

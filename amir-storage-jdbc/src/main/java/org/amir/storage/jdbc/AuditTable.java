package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was changed, in the database, and what one unit of work has still to add to it. */
final class AuditTable {
    private static final String FROM_HEAD = """
            select number, digest
            from audit_row
            where number >= :head
            order by number""";
    private static final String INSERT =
            "insert into audit_row (" + ChainedRow.COLUMNS + ")" + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LAST_VERSION = """
            select max(version)
            from audit_row
            where programme = :programme and kind = :kind and record_key = :key""";
    private static final int ROWS_AT_ONCE = 500;
    private static final String OF_PROGRAMME = """
            select number, done_by, done_at, action, why, kind, record_key, version
            from audit_row
            where programme = :programme and number > :last
            order by number
            limit :rows""";

    private final Session session;
    private final List<Noted> unwritten = new ArrayList<>();
    private Optional<AuditHead> written = Optional.empty();

    AuditTable(Session session) {
        this.session = session;
    }

    private record Noted(ProgrammeId programme, Change change, String kind, String key, long version) {
        ChainedRow after(AuditHead head) {
            ChainedRow unnumbered = new ChainedRow(
                    0,
                    programme.value(),
                    change.by().value(),
                    change.at(),
                    change.action(),
                    change.why().code(),
                    kind,
                    key,
                    version,
                    Optional.empty());
            return unnumbered.after(head);
        }
    }

    /** @param version after the change, 0 if there is nothing any more */
    void note(ProgrammeId programme, String kind, String key, long version) {
        unwritten.add(new Noted(programme, session.change(), kind, key, version));
    }

    /** The last version that anything written had under a key, 0 if nothing was. */
    long lastVersion(ProgrammeId programme, String kind, String key) {
        return session.sql(handle -> handle.createQuery(LAST_VERSION)
                .bind("programme", programme.value())
                .bind("kind", kind)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    boolean isWritten() {
        return unwritten.isEmpty();
    }

    /**
     * Writes what was noted at the end of the chain, and returns whether that was still where the unit saw it. Whoever
     * changes a store changes its head, so that of two at a time one gives way.
     */
    boolean write(Handle handle) {
        if (unwritten.isEmpty()) {
            return true;
        }
        try {
            Connection connection = handle.getConnection();
            StoreKeys keys = session.keyring().ofStore();
            AuditHead before = written.isPresent() ? written.get() : head(handle, keys);
            AuditHead head = before;
            List<Object[]> rows = new ArrayList<>();
            for (Noted noted : unwritten) {
                ChainedRow row = noted.after(head);
                rows.add(row.columns());
                head = row.asHead();
            }
            if (!AuditChain.moveHead(connection, before, head, keys)) {
                return false;
            }
            Batches.change(handle, INSERT, rows);
            written = Optional.of(head);
            unwritten.clear();
            return true;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Whether a head is the last row, or there is neither. */
    private static boolean isLast(Handle handle, AuditHead head) {
        List<String> rows = handle.createQuery(FROM_HEAD)
                .bind("head", head.number())
                .setMaxRows(2)
                .map((row, context) -> row.getLong("number") + ":" + row.getString("digest"))
                .list();
        return rows.equals(head.equals(AuditHead.START) ? List.of() : List.of(head.toString()));
    }

    private AuditHead head(Handle handle, StoreKeys keys) throws SQLException {
        Optional<AuditHead> head = AuditChain.head(handle.getConnection(), keys);
        return head.filter(found -> isLast(handle, found))
                .orElseThrow(() -> session.fail(new StoreUnavailableException(
                        "nothing can be added to the audit trail, since it does not end in its head, or that is not as the"
                                + " store wrote it; verifyAudit, or amir audit verify, says where; restore the store from a"
                                + " copy")));
    }

    static Stream<AuditRow> of(Session session, ProgrammeId programme) {
        return Stream.iterate(
                        after(session, programme, 0),
                        rows -> !rows.isEmpty(),
                        rows -> after(
                                session, programme, rows.get(rows.size() - 1).number()))
                .flatMap(List::stream);
    }

    private static List<AuditRow> after(Session session, ProgrammeId programme, long last) {
        return session.sql(handle -> handle.createQuery(OF_PROGRAMME)
                .bind("programme", programme.value())
                .bind("last", last)
                .bind("rows", ROWS_AT_ONCE)
                .map(AuditTable::row)
                .list());
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

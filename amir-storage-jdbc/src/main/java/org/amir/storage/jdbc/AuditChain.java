package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.amir.storage.jdbc.AuditCheck.Break;
import org.amir.storage.jdbc.AuditCheck.How;
import org.jspecify.annotations.Nullable;

/** Follows the chain of an audit trail, a few rows at a time, on a connection that sees one snapshot. */
final class AuditChain {
    private static final String HEAD = """
            select number, digest, seal
            from audit_head""";
    private static final String MOVE_HEAD = """
            update audit_head
            set number = ?, digest = ?, seal = ?
            where store = 1 and digest = ?""";
    private static final String FIRST_HEAD = """
            insert into audit_head (store, number, digest)
            values (1, ?, ?)""";
    private static final String FROM = "select " + ChainedRow.COLUMNS + """

            from audit_row
            where number >= ?
            order by number""";

    private final Connection connection;

    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /** The head as the store wrote it; empty if it is gone, or not as the store wrote it. */
    static Optional<AuditHead> head(Connection connection, StoreKeys keys) throws SQLException {
        Optional<KeptHead> kept = kept(connection);
        return kept.isPresent() && kept.get().isSealed(connection, keys)
                ? Optional.of(kept.get().head())
                : Optional.empty();
    }

    private static Optional<KeptHead> kept(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long number = row.getLong(1);
            String digest = row.getString(2);
            String seal = row.getString(3);
            return digest.matches("[0-9a-f]{64}")
                    ? Optional.of(new KeptHead(new AuditHead(number, digest), Optional.ofNullable(seal)))
                    : Optional.empty();
        }
    }

    private record KeptHead(AuditHead head, Optional<String> seal) {
        boolean isSealed(Connection connection, StoreKeys keys) throws SQLException {
            return seal.equals(Optional.of(keys.sealOf(connection, head)));
        }
    }

    AuditCheck check(Optional<AuditHead> noted, StoreKeys keys) throws SQLException {
        Optional<AuditHead> kept = head(connection, keys);
        Followed followed = follow(noted);
        Optional<Break> broken =
                followed.broken().or(() -> tail(followed.last(), kept)).or(() -> notNoted(followed, noted));
        return new AuditCheck(kept.orElse(followed.last()), broken);
    }

    /**
     * @param last the last row that fits
     * @param passed whether it goes through what was noted elsewhere, of which the row was met
     */
    private record Followed(AuditHead last, Optional<Break> broken, boolean passed) {}

    private Followed follow(Optional<AuditHead> noted) throws SQLException {
        AuditHead last = AuditHead.START;
        boolean passed = noted.filter(AuditHead.START::equals).isPresent();
        ChainedRow unfit = null;
        try (Rows rows = new Rows(1, 0)) {
            for (ChainedRow row = rows.next(); row != null; row = rows.next()) {
                String expected = row.digestAs(last.number() + 1, last.digest());
                if (row.number() != last.number() + 1
                        || !row.digest().filter(expected::equals).isPresent()) {
                    unfit = row;
                    break;
                }
                last = row.asHead();
                passed = passed || noted.filter(last::equals).isPresent();
            }
        }
        Optional<Break> broken = unfit == null ? Optional.empty() : Optional.of(unfitAt(last, unfit));
        return new Followed(last, broken, passed);
    }

    /** Tells what happened to the row that belongs after the last that fits. */
    private Break unfitAt(AuditHead last, ChainedRow unfit) throws SQLException {
        long number = last.number() + 1;
        boolean isThere = unfit.number() == number;
        try (Rows later = new Rows(isThere ? number + 1 : number, 0)) {
            for (ChainedRow row = later.next(); row != null; row = later.next()) {
                Optional<String> here = Optional.of(row.digestAs(number, last.digest()));
                if (here.equals(row.digest()) || (isThere && here.equals(unfit.digest()))) {
                    return new Break(number, How.ORDER);
                }
            }
        }
        return new Break(number, isThere ? How.CHANGED : How.MISSING);
    }

    private static Optional<Break> tail(AuditHead last, Optional<AuditHead> kept) {
        if (kept.isEmpty()) {
            return Optional.of(new Break(1, How.HEAD));
        }
        AuditHead head = kept.get();
        return head.equals(last)
                ? Optional.empty()
                : Optional.of(new Break(Math.min(last.number(), head.number()) + 1, How.TAIL));
    }

    private static Optional<Break> notNoted(Followed followed, Optional<AuditHead> noted) {
        return noted.filter(head -> !followed.passed())
                .map(head -> head.number() > followed.last().number()
                        ? new Break(followed.last().number() + 1, How.TAIL)
                        : new Break(Math.max(1, head.number()), How.NOT_AS_NOTED));
    }

    /** Rows from a number on, in order. */
    private final class Rows implements AutoCloseable {
        private final PreparedStatement statement;
        private final ResultSet rows;

        /** @param atMost how many rows, 0 for all */
        Rows(long from, int atMost) throws SQLException {
            statement = connection.prepareStatement(FROM);
            statement.setMaxRows(atMost);
            statement.setFetchSize(Transaction.ROWS_AT_ONCE);
            statement.setLong(1, from);
            rows = statement.executeQuery();
        }

        @Nullable
        ChainedRow next() throws SQLException {
            return rows.next() ? ChainedRow.of(rows) : null;
        }

        @Override
        public void close() throws SQLException {
            try (statement) {
                rows.close();
            }
        }
    }

    /** Chains rows from before there were digests, of a trail that has no head. */
    static void begin(Connection connection) throws SQLException {
        AuditChain chain = new AuditChain(connection);
        AuditHead head = AuditHead.START;
        ImmutableList<ChainedRow> next = chain.someAfter(head);
        while (!next.isEmpty()) {
            head = chain.chain(head, next);
            next = chain.someAfter(head);
        }
        if (!head.equals(AuditHead.START)) {
            writeFirstHead(connection, head);
        }
    }

    /** Seals the head of a trail from before there were seals; a trail without rows gets one. */
    static void sealHead(Connection connection, StoreKeys keys) throws SQLException {
        if (kept(connection).isEmpty()) {
            writeFirstHead(connection, AuditHead.START);
        }
        AuditHead head = kept(connection).orElseThrow().head();
        moveHead(connection, head, head, keys);
    }

    private static void writeFirstHead(Connection connection, AuditHead head) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRST_HEAD)) {
            statement.setLong(1, head.number());
            statement.setString(2, head.digest());
            statement.executeUpdate();
        }
    }

    private ImmutableList<ChainedRow> someAfter(AuditHead head) throws SQLException {
        ImmutableList.Builder<ChainedRow> some = ImmutableList.builder();
        try (Rows rows = new Rows(head.number() + 1, Transaction.ROWS_AT_ONCE)) {
            for (ChainedRow row = rows.next(); row != null; row = rows.next()) {
                some.add(row);
            }
        }
        return some.build();
    }

    private AuditHead chain(AuditHead before, ImmutableList<ChainedRow> rows) throws SQLException {
        AuditHead head = before;
        try (PreparedStatement statement =
                connection.prepareStatement("update audit_row set digest = ? where number = ?")) {
            for (ChainedRow row : rows) {
                head = new AuditHead(row.number(), row.digestAs(row.number(), head.digest()));
                statement.setString(1, head.digest());
                statement.setLong(2, head.number());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return head;
    }

    /** Writes the head after one that is kept, and returns whether that was still the one. */
    static boolean moveHead(Connection connection, AuditHead before, AuditHead head, StoreKeys keys)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE_HEAD)) {
            statement.setLong(1, head.number());
            statement.setString(2, head.digest());
            statement.setString(3, keys.sealOf(connection, head));
            statement.setString(4, before.digest());
            return statement.executeUpdate() == 1;
        }
    }
}

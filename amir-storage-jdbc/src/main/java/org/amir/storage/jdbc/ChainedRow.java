package org.amir.storage.jdbc;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the audit trail with its place in the chain.
 *
 * <p>A digest is SHA-256, in lower-case hexadecimal digits, of texts in UTF-8 that are put one after the other, each as its
 * length in bytes, a colon and itself: the digest of the row before (64 times 0 for the first row), then the columns from
 * number to version. Moments are written like {@code 2025-03-30T02:30:00.000000}.
 */
record ChainedRow(
        long number,
        String programme,
        String doneBy,
        LocalDateTime doneAt,
        String action,
        String why,
        String kind,
        String key,
        long version,
        Optional<String> digest) {
    static final String COLUMNS = "number, programme, done_by, done_at, action, why, kind, record_key, version, digest";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    /** @param row the {@link #COLUMNS}, in their order */
    static ChainedRow of(ResultSet row) throws SQLException {
        return new ChainedRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Objects.requireNonNull(row.getObject(4, LocalDateTime.class)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                Optional.ofNullable(row.getString(10)));
    }

    /** The digest of this row if it has a number and follows on a digest. */
    String digestAs(long numbered, String before) {
        StringBuilder chained = new StringBuilder();
        append(chained, before);
        append(chained, Long.toString(numbered));
        append(chained, programme);
        append(chained, doneBy);
        append(chained, MOMENT.format(doneAt));
        append(chained, action);
        append(chained, why);
        append(chained, kind);
        append(chained, key);
        append(chained, Long.toString(version));
        return Hashing.sha256().hashString(chained, StandardCharsets.UTF_8).toString();
    }

    private static void append(StringBuilder chained, String text) {
        chained.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text);
    }

    /** This row at the end of a chain. */
    ChainedRow after(AuditHead head) {
        long next = head.number() + 1;
        return new ChainedRow(
                next,
                programme,
                doneBy,
                doneAt,
                action,
                why,
                kind,
                key,
                version,
                Optional.of(digestAs(next, head.digest())));
    }

    AuditHead asHead() {
        return new AuditHead(number, digest.orElseThrow());
    }

    /** The {@link #COLUMNS}. */
    Object[] columns() {
        return new Object[] {number, programme, doneBy, doneAt, action, why, kind, key, version, digest.orElseThrow()};
    }
}

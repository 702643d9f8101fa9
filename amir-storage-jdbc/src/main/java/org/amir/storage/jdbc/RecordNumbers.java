package org.amir.storage.jdbc;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.jdbi.v3.core.Handle;

/** The highest number that ids of each kind of record have or had, as one unit of work sees it. */
final class RecordNumbers {
    private static final String HIGHEST = """
            select highest
            from record_number
            where prefix = :prefix""";
    private static final String UPDATE = """
            update record_number
            set highest = :highest
            where prefix = :prefix""";
    private static final String INSERT = """
            insert into record_number (prefix, highest)
            values (:prefix, :highest)""";

    private final Session session;
    private final TreeMap<String, Highest> numbers = new TreeMap<>();

    RecordNumbers(Session session) {
        this.session = session;
    }

    /**
     * @param before what the database had when this unit began, 0 if it had none
     * @param stored what it has now
     * @param highest what it is to have
     */
    private record Highest(long before, long stored, long highest) {
        Highest raisedTo(long number) {
            return new Highest(before, stored, Math.max(highest, number));
        }

        Highest written() {
            return new Highest(before, highest, highest);
        }
    }

    RecordId next(RecordKind<RecordId, ?> kind) {
        RecordId next = RecordId.numbered(kind.prefix(), known(kind.prefix()).highest() + 1);
        met(next);
        return next;
    }

    /** Says that there is a record with an id. */
    void met(RecordId id) {
        numbers.put(id.prefix(), known(id.prefix()).raisedTo(id.number()));
    }

    /** Whether the database had no id with the number of this one when this unit began. */
    boolean isNew(RecordId id) {
        return id.number() > known(id.prefix()).before();
    }

    private Highest known(String prefix) {
        return numbers.computeIfAbsent(prefix, asked -> {
            long stored = session.sql(handle -> handle.createQuery(HIGHEST)
                    .bind("prefix", asked)
                    .mapTo(Long.class)
                    .findOne()
                    .orElse(0L));
            return new Highest(stored, stored, stored);
        });
    }

    boolean areWritten() {
        return numbers.values().stream().allMatch(number -> number.stored() == number.highest());
    }

    void write(Handle handle) {
        write(
                handle,
                INSERT,
                unwritten().filter(prefix -> known(prefix).stored() == 0).toList());
        write(
                handle,
                UPDATE,
                unwritten().filter(prefix -> known(prefix).stored() > 0).toList());
        numbers.replaceAll((prefix, number) -> number.written());
    }

    private Stream<String> unwritten() {
        return numbers.keySet().stream()
                .filter(prefix -> known(prefix).stored() < known(prefix).highest());
    }

    private void write(Handle handle, String sql, List<String> prefixes) {
        Batches.run(
                handle,
                sql,
                prefixes,
                (prefix, batch) -> batch.bind("prefix", prefix)
                        .bind("highest", known(prefix).highest()));
    }
}

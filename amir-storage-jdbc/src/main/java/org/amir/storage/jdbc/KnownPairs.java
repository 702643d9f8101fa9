package org.amir.storage.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;
import org.jdbi.v3.core.Handle;

/** Which pairs are in the database, as one unit of work learns of them: the first few one by one, then all at once. */
final class KnownPairs {
    private static final String ALL = """
            select mentorship
            from mentorship
            where programme = :programme""";
    private static final String ONE = ALL + " and mentorship = :pair";
    private static final int ONE_BY_ONE = 3;

    private final Map<ProgrammeId, Known> byProgramme = new HashMap<>();

    private static final class Known {
        private final Set<String> pairs = new HashSet<>();
        private int asked;
    }

    boolean isThere(Handle handle, ProgrammeId programme, RecordId pair) {
        Known known = byProgramme.computeIfAbsent(programme, unmet -> new Known());
        if (known.pairs.contains(pair.value())) {
            return true;
        }
        known.asked++;
        if (known.asked == ONE_BY_ONE + 1) {
            handle.createQuery(ALL)
                    .bind("programme", programme.value())
                    .mapTo(String.class)
                    .forEach(known.pairs::add);
        } else {
            handle.createQuery(ONE)
                    .bind("programme", programme.value())
                    .bind("pair", pair.value())
                    .mapTo(String.class)
                    .forEach(known.pairs::add);
        }
        return known.pairs.contains(pair.value());
    }

    /** Says that a pair is being removed. */
    void forget(ProgrammeId programme, RecordId pair) {
        Known known = byProgramme.get(programme);
        if (known != null) {
            known.pairs.remove(pair.value());
        }
    }

    /** Kind and id of something in the database that belongs to a pair. */
    static Optional<String> leftOf(Handle handle, ProgrammeId programme, RecordId pair) {
        return RecordCodecs.all().stream()
                .filter(RecordTables::belongsToPair)
                .flatMap(codec -> oneOf(handle, codec, programme, pair).stream())
                .findFirst();
    }

    private static Optional<String> oneOf(
            Handle handle, RecordCodec<?, ?> codec, ProgrammeId programme, RecordId pair) {
        TableShape main = codec.tables().get(0);
        return handle.createQuery("select min(" + main.key().get(0).name() + ") from " + main.name()
                        + " where programme = :programme and "
                        + codec.ownerColumn().name() + " = :pair")
                .bind("programme", programme.value())
                .bind("pair", pair.value())
                .mapTo(String.class)
                .findOne()
                .map(id -> codec.kind().name() + " " + id);
    }
}

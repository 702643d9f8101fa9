package org.amir.storage.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;
import org.jdbi.v3.core.Handle;

/**
 * The pairs of a store and their mentees, whose keys seal what is written of a pair, as one unit of work learns of them: the
 * first few one by one, then all of the programme at once.
 */
final class Pairs {
    private static final String ALL = """
            select mentorship, mentee
            from mentorship
            where programme = :programme""";
    private static final String ONE = ALL + " and mentorship = :pair";
    private static final int ONE_BY_ONE = 3;

    private final Map<ProgrammeId, Known> byProgramme = new HashMap<>();

    private static final class Known {
        /** Empty for a pair that the unit removed. */
        private final Map<String, Optional<String>> mentees = new HashMap<>();

        private int asked;
    }

    /** The mentee of a pair; empty if there is no such pair. */
    Optional<String> menteeOf(Handle handle, ProgrammeId programme, String pair) {
        Known known = known(programme);
        if (!known.mentees.containsKey(pair) && known.asked <= ONE_BY_ONE) {
            known.asked++;
            boolean isOne = known.asked <= ONE_BY_ONE;
            var query = handle.createQuery(isOne ? ONE : ALL).bind("programme", programme.value());
            (isOne ? query.bind("pair", pair) : query)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(read -> known.mentees.putIfAbsent(read.getKey(), Optional.of(read.getValue())));
        }
        return known.mentees.getOrDefault(pair, Optional.empty());
    }

    /** Says that a pair is saved. */
    void saved(ProgrammeId programme, Mentorship pair) {
        known(programme)
                .mentees
                .put(pair.id().value(), Optional.of(pair.mentee().value()));
    }

    /** Says that a pair is removed. */
    void removed(ProgrammeId programme, RecordId pair) {
        known(programme).mentees.put(pair.value(), Optional.empty());
    }

    private Known known(ProgrammeId programme) {
        return byProgramme.computeIfAbsent(programme, unmet -> new Known());
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

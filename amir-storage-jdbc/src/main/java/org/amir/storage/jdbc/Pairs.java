package org.amir.storage.jdbc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amir.core.programme.ProgrammeId;
import org.jdbi.v3.core.Handle;

/** The mentee of each pair, whose key seals what is written of the pair. */
final class Pairs {
    private static final String ALL = """
            select mentorship, mentee
            from mentorship
            where programme = :programme""";
    private static final String ONE = ALL + " and mentorship = :id";

    private final Set<ProgrammeId> read = new HashSet<>();
    private final Map<String, String> mentees = new HashMap<>();

    /** Reads all pairs of the programme at the first question, and one that was written since by itself. */
    Optional<String> menteeOf(Handle handle, ProgrammeId programme, String mentorship) {
        if (read.add(programme)) {
            handle.createQuery(ALL)
                    .bind("programme", programme.value())
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(pair -> mentees.put(pair.getKey(), pair.getValue()));
        }
        return Optional.ofNullable(mentees.computeIfAbsent(
                mentorship,
                asked -> handle.createQuery(ONE)
                        .bind("programme", programme.value())
                        .bind("id", asked)
                        .map((row, context) -> row.getString(2))
                        .findOne()
                        .orElse(null)));
    }
}

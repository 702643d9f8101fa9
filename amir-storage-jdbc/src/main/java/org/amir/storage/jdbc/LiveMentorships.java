package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amir.core.mentorship.LivePair;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Places;
import org.amir.core.mentorship.TakenPlaces;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.jdbi.v3.core.Handle;

/**
 * The rows of the pairs that take a place, by which the database holds every writer to it. A unit writes them at its end, since
 * a pair may follow one that ends later in the same unit.
 */
final class LiveMentorships {
    private static final String HELD = """
            select mentorship, mentor, mentee, place
            from live_mentorship
            where programme = :programme""";
    private static final String DELETE = """
            delete from live_mentorship
            where programme = ? and mentorship = ?""";
    private static final String INSERT = """
            insert into live_mentorship (programme, mentorship, mentor, mentee, place, places)
            values (?, ?, ?, ?, ?, ?)""";

    /** The pairs that the unit saved, empty where one takes no place or is removed. */
    private final Map<ProgrammeId, Map<RecordId, Optional<LivePair>>> changed = new TreeMap<>();

    private record Held(RecordId pair, PersonId mentor, PersonId mentee, int place) {}

    void saved(ProgrammeId programme, Mentorship pair) {
        changed(programme).put(pair.id(), LivePair.of(pair));
    }

    void removed(ProgrammeId programme, RecordId pair) {
        changed(programme).put(pair, Optional.empty());
    }

    private Map<RecordId, Optional<LivePair>> changed(ProgrammeId programme) {
        return changed.computeIfAbsent(programme, unmet -> new TreeMap<>());
    }

    boolean areWritten() {
        return changed.isEmpty();
    }

    /** @throws org.amir.core.mentorship.PlaceTakenException if there is no place for a pair */
    void write(Handle handle) {
        changed.forEach((programme, pairs) -> write(handle, programme, pairs));
        changed.clear();
    }

    private static void write(Handle handle, ProgrammeId programme, Map<RecordId, Optional<LivePair>> pairs) {
        Map<RecordId, Held> held = held(handle, programme);
        List<Object[]> over = new ArrayList<>();
        List<LivePair> newlyLive = new ArrayList<>();
        pairs.forEach((id, pair) -> {
            if (pair.isEmpty() && held.remove(id) != null) {
                over.add(new Object[] {programme.value(), id.value()});
            }
            pair.filter(live -> !held.containsKey(id)).ifPresent(newlyLive::add);
        });
        Batches.change(handle, DELETE, over);
        TakenPlaces taken = new TakenPlaces();
        held.values().forEach(row -> taken.hold(row.pair(), row.mentor(), row.mentee(), row.place()));
        take(handle, programme, newlyLive, taken);
    }

    /** Gives pairs a place and a row, in the order in which they were confirmed. */
    static void take(Handle handle, ProgrammeId programme, List<LivePair> pairs, TakenPlaces taken) {
        if (pairs.isEmpty()) {
            return;
        }
        PlacesOfMentors mentors = PlacesOfMentors.of(handle, programme, pairs);
        List<Object[]> rows = new ArrayList<>();
        for (LivePair pair : ImmutableList.sortedCopyOf(LivePair.IN_ORDER, pairs)) {
            Places places = mentors.at(pair);
            int place = taken.take(pair, places);
            rows.add(new Object[] {
                programme.value(),
                pair.id().value(),
                pair.mentor().value(),
                pair.mentee().value(),
                place,
                places.most()
            });
        }
        Batches.change(handle, INSERT, rows);
    }

    private static Map<RecordId, Held> held(Handle handle, ProgrammeId programme) {
        Map<RecordId, Held> held = new HashMap<>();
        handle.createQuery(HELD)
                .bind("programme", programme.value())
                .map((row, context) -> new Held(
                        RecordId.of(row.getString(1)),
                        PersonId.of(row.getString(2)),
                        PersonId.of(row.getString(3)),
                        row.getInt(4)))
                .forEach(row -> held.put(row.pair(), row));
        return held;
    }
}

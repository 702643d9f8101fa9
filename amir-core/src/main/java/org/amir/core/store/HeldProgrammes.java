package org.amir.core.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Application;

/** Everything that a store in memory holds. Only a unit of work that keeps its changes writes to it. */
final class HeldProgrammes {
    private final NavigableMap<ProgrammeId, HeldProgramme> programmes = new TreeMap<>();
    private HighestNumbers highest = HighestNumbers.none();

    NavigableMap<ProgrammeId, HeldProgramme> programmes() {
        return programmes;
    }

    HighestNumbers highest() {
        return highest;
    }

    void setHighest(HighestNumbers given) {
        highest = given;
    }

    /** One programme and its people; everything but the programme can be written to. */
    record HeldProgramme(
            Programme programme,
            NavigableSet<PersonId> people,
            Held<PersonId, Identity> identities,
            Held<PersonId, Erased> erased,
            Held<PersonId, Application> mentors,
            Held<PersonId, Application> mentees,
            HeldRecords records,
            List<AuditRow> audit) {
        static HeldProgramme withoutPeople(Programme programme) {
            return new HeldProgramme(
                    programme,
                    new TreeSet<>(),
                    new Held<>(identity -> ""),
                    new Held<>(erased -> ""),
                    new Held<>(application -> ""),
                    new Held<>(application -> ""),
                    new HeldRecords(),
                    new ArrayList<>());
        }

        /** The same people, under what now is said of their programme. */
        HeldProgramme with(Programme changed) {
            return new HeldProgramme(changed, people, identities, erased, mentors, mentees, records, audit);
        }
    }

    /** The records of one programme by their kind. */
    static final class HeldRecords {
        private final Map<RecordKind<?, ?>, Held<?, ?>> byKind = new HashMap<>();

        /** Those of which there may be records, in no order. */
        Set<RecordKind<?, ?>> kinds() {
            return Collections.unmodifiableSet(byKind.keySet());
        }

        @SuppressWarnings("unchecked") // put under its kind
        <K extends Comparable<K>, V> Held<K, V> of(RecordKind<K, V> kind) {
            return (Held<K, V>) byKind.computeIfAbsent(kind, unseen -> new Held<>(kind.owner()));
        }
    }
}

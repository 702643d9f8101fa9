package org.amir.core.store;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;

/** Everything that a store in memory holds. Only a unit of work that keeps its changes writes to it. */
final class HeldProgrammes {
    private final NavigableMap<ProgrammeId, HeldProgramme> programmes = new TreeMap<>();
    private long highestPerson;

    NavigableMap<ProgrammeId, HeldProgramme> programmes() {
        return programmes;
    }

    /** The highest number that any person has or had; 0 if there never was one. */
    long highestPerson() {
        return highestPerson;
    }

    void setHighestPerson(long number) {
        highestPerson = number;
    }

    /** One programme and its people; the set and the maps can be written to. */
    record HeldProgramme(
            Programme programme,
            NavigableSet<PersonId> people,
            NavigableMap<PersonId, Versioned<Identity>> identities,
            NavigableMap<PersonId, Versioned<Application>> mentors,
            NavigableMap<PersonId, Versioned<Application>> mentees) {
        static HeldProgramme withoutPeople(Programme programme) {
            return new HeldProgramme(programme, new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }

        /** The same people, under what now is said of their programme. */
        HeldProgramme with(Programme changed) {
            return new HeldProgramme(changed, people, identities, mentors, mentees);
        }
    }
}

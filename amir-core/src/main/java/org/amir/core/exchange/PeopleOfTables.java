package org.amir.core.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.UnitOfWork;

/** Adds everybody whom tables name to a programme. */
final class PeopleOfTables {
    static final String PERSON = "person";

    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final RecordReading reading;
    private final Set<PersonId> strangers = new HashSet<>();
    private int added;

    PeopleOfTables(UnitOfWork unit, ProgrammeId programme, RecordReading reading) {
        this.unit = unit;
        this.programme = programme;
        this.reading = reading;
    }

    int added() {
        return added;
    }

    /** Returns whether nobody of them belongs to another programme, which is noted once for each who does. */
    boolean add() {
        Set<PersonId> known = new HashSet<>(unit.people(programme));
        Set<PersonId> elsewhere = elsewhere();
        TableCells.referringTo(PERSON, reading).each((file, row, column, id) -> {
            PersonId person = PersonId.of(id.toString());
            if (person.number() == 0 || elsewhere.contains(person)) {
                if (strangers.add(person)) {
                    file.addOfCell(
                            row.number(),
                            column.name(),
                            ProblemCode.OTHER_CONTENT,
                            Optional.of(person.value()),
                            "an id such as p-000042 that nobody in another programme of the store has; import the tables"
                                    + " of another store into a store of their own");
                }
            } else if (known.add(person)) {
                unit.addPerson(programme, person);
                added++;
            }
        });
        return strangers.isEmpty();
    }

    private Set<PersonId> elsewhere() {
        Set<PersonId> elsewhere = new HashSet<>();
        unit.programmes().all().stream()
                .map(Programme::id)
                .filter(other -> !other.equals(programme))
                .forEach(other -> elsewhere.addAll(unit.people(other)));
        return elsewhere;
    }
}

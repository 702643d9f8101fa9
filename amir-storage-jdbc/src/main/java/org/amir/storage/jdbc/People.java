package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.jdbi.v3.core.Handle;

/** Everybody who was ever given an id, as one unit of work sees them. People are never removed and never move. */
final class People {
    private static final String PROGRAMME_OF = """
            select programme
            from person
            where id = :person""";
    private static final String OF_PROGRAMME = """
            select id
            from person
            where programme = :programme""";
    private static final String HIGHEST_NUMBER = """
            select max(sequence_number)
            from person""";
    private static final String INSERT = """
            insert into person (id, programme, sequence_number)
            values (:id, :programme, :sequence_number)""";

    private final Session session;
    private final Set<ProgrammeId> held = new HashSet<>();
    private final Map<PersonId, ProgrammeId> programmes = new HashMap<>();
    private final Set<PersonId> added = new HashSet<>();
    private final List<PersonId> unwritten = new ArrayList<>();
    private OptionalLong highest = OptionalLong.empty();

    People(Session session) {
        this.session = session;
    }

    PersonId add(ProgrammeId programme) {
        checkHeld(programme);
        PersonId person = PersonId.numbered(highest.orElseGet(this::highestStored) + 1);
        add(programme, person);
        return person;
    }

    /** Adds a person whose id was given elsewhere. */
    void addGiven(ProgrammeId programme, PersonId person) {
        checkHeld(programme);
        checkArgument(person.number() > 0, "a person to add has an id such as p-000042, but had %s", person);
        boolean isSomebody = programmes.containsKey(person)
                || session.sql(handle -> programmeOf(handle, person)).isPresent();
        checkArgument(!isSomebody, "somebody in the store has the id %s already", person);
        add(programme, person);
    }

    private void add(ProgrammeId programme, PersonId person) {
        highest = OptionalLong.of(Math.max(highest.orElseGet(this::highestStored), person.number()));
        programmes.put(person, programme);
        added.add(person);
        unwritten.add(person);
    }

    /** Everybody of a programme, as far as they are written. */
    ImmutableSortedSet<PersonId> all(ProgrammeId programme) {
        return session.sql(handle ->
                handle
                        .createQuery(OF_PROGRAMME)
                        .bind("programme", programme.value())
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .map(PersonId::of)
                        .collect(toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private long highestStored() {
        return session.sql(handle ->
                handle.createQuery(HIGHEST_NUMBER).mapTo(Long.class).findOne().orElse(0L));
    }

    /** Whether this unit added the person, of whom the database then knows nothing that this unit did not write. */
    boolean isNew(PersonId person) {
        return added.contains(person);
    }

    void checkHeld(ProgrammeId programme) {
        session.checkUsable();
        boolean found = held.contains(programme)
                || session.sql(handle -> JdbcProgrammes.find(handle, programme)).isPresent();
        checkArgument(found, "the store has no programme \"%s\"; add it first", programme);
        held.add(programme);
    }

    void checkIn(ProgrammeId programme, PersonId person) {
        checkHeld(programme);
        checkArgument(
                isIn(programme, person),
                "programme \"%s\" has no person %s; people are added with newPerson",
                programme,
                person);
    }

    boolean isIn(ProgrammeId programme, PersonId person) {
        ProgrammeId of = programmes.get(person);
        if (of == null) {
            Optional<ProgrammeId> stored = session.sql(handle -> programmeOf(handle, person));
            stored.ifPresent(found -> programmes.put(person, found));
            return stored.filter(programme::equals).isPresent();
        }
        return of.equals(programme);
    }

    /** The programme of a person whom this unit has met. */
    ProgrammeId programme(PersonId person) {
        return Optional.ofNullable(programmes.get(person))
                .orElseThrow(() -> new IllegalStateException("this unit has not met " + person));
    }

    private static Optional<ProgrammeId> programmeOf(Handle handle, PersonId person) {
        return handle.createQuery(PROGRAMME_OF)
                .bind("person", person.value())
                .mapTo(String.class)
                .findOne()
                .map(ProgrammeId::of);
    }

    boolean areWritten() {
        return unwritten.isEmpty();
    }

    /** Writes those that this unit added. */
    void write(Handle handle) {
        Batches.run(
                handle,
                INSERT,
                unwritten,
                (person, batch) -> batch.bind("id", person.value())
                        .bind(
                                "programme",
                                Plain.of(Optional.ofNullable(programmes.get(person))
                                        .map(ProgrammeId::value)))
                        .bind("sequence_number", person.number()));
        unwritten.clear();
    }
}

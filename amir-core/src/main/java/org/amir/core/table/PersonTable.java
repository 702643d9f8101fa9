package org.amir.core.table;

import org.amir.core.participant.PersonId;

/** Everybody who was ever given an id: nothing else of them. */
final class PersonTable extends RecordTable<PersonId> {
    private final Field<PersonId, PersonId> person =
            key("person", Scalar.PERSON, "For example p-000042; says nothing about the person.", id -> id);

    PersonTable() {
        super("person", "Everybody who was ever given an id in the programme.");
    }

    @Override
    public PersonId read(Row row) {
        return person.of(row);
    }
}

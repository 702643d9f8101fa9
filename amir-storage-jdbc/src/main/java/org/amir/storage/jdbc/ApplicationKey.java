package org.amir.storage.jdbc;

import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/** Which application: a person has at most one in each role. */
record ApplicationKey(PersonId person, Role role) {
    @Override
    public String toString() {
        return "application %s %s".formatted(person, role.code());
    }
}

package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/** Which application: a person has at most one in each role. */
record ApplicationKey(PersonId person, Role role) {
    @Override
    public String toString() {
        return Strings.lenientFormat("application %s %s", person, role.code());
    }
}

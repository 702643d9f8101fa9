package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/** Which application: a person has at most one in each role. */
record ApplicationKey(PersonId person, Role role) {
    private static final ImmutableMap<Role, Integer> DIGITS = ImmutableMap.of(Role.MENTOR, 1, Role.MENTEE, 2);

    /** The id in the database, made of the two: the person's number and one digit for the role. */
    long id() {
        return Math.addExact(Math.multiplyExact(person.number(), 10L), DIGITS.getOrDefault(role, 0));
    }

    /** How audit rows name it. */
    String code() {
        return person + "-" + role.code();
    }

    @Override
    public String toString() {
        return Strings.lenientFormat("application %s %s", person, role.code());
    }
}

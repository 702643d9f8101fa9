package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/** Identifies a candidacy: a person and a role, written {@code p-000001-mentor}. */
public record CandidacyKey(PersonId person, Role role) implements Comparable<CandidacyKey> {
    public static CandidacyKey of(PersonId person, Role role) {
        return new CandidacyKey(person, role);
    }

    /**
     * Reads a key as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is written in another way
     */
    public static CandidacyKey parse(String text) {
        int hyphen = text.lastIndexOf('-');
        checkArgument(hyphen > 0, "a candidacy's key is written like p-000001-mentor");
        return of(PersonId.of(text.substring(0, hyphen)), Coded.parse(Role.class, text.substring(hyphen + 1)));
    }

    @Override
    public int compareTo(CandidacyKey other) {
        return ComparisonChain.start()
                .compare(person, other.person)
                .compare(role, other.role)
                .result();
    }

    @Override
    public String toString() {
        return person + "-" + role.code();
    }
}

package org.amir.core.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Profile;

/** What tells that two answers are one person's: the e-mail key and the birth date. */
record PersonKey(String email, LocalDate birthDate) {
    /** The key of an answer; empty if the e-mail or the birth date was not given. */
    static Optional<PersonKey> of(Identity identity, Profile profile) {
        return emailOf(identity)
                .flatMap(email -> profile.traits().birthDate().value().map(born -> new PersonKey(email, born)));
    }

    static Optional<String> emailOf(Identity identity) {
        return identity.emailKey().filter(email -> !email.isEmpty());
    }

    @Override
    public String toString() {
        return "(key)";
    }
}

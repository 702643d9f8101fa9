package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.amir.core.record.Change;

/**
 * What is left of who a person was, once they were erased: that they were, by whom, when and why.
 *
 * @param person whose id nobody else gets
 * @param change by which they were erased
 */
public record Tombstone(PersonId person, Change change) {
    /**
     * What a store keeps beside a tombstone, to know the e-mail again: SHA-256 of its {@link Identity#keyOfEmail key}, in
     * hexadecimal digits. It has no secret in it, so who reads it can find out whether an e-mail that they know was this one.
     */
    public static String digestOfEmail(String email) {
        return Hashing.sha256()
                .hashString(Identity.keyOfEmail(email), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * Checks, for a store, that somebody of whom an identity is to be saved was not erased.
     *
     * @throws IllegalArgumentException if they were
     */
    public static void checkNotErased(PersonId person, boolean isErased) {
        checkArgument(
                !isErased,
                "%s was erased, so nothing can be saved of who they are; who comes back is a new person",
                person);
    }
}

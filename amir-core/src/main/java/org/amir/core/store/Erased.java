package org.amir.core.store;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amir.core.participant.Tombstone;

/** Somebody who was erased, and a digest of the e-mail that they had. */
record Erased(Tombstone tombstone, Optional<String> emailDigest) {
    static final String COMES_BACK =
            "%s was erased, so nothing can be saved of who they are; who comes back is a new person";

    /** @param emailKey as an identity has it */
    static String digest(String emailKey) {
        return Hashing.sha256().hashString(emailKey, StandardCharsets.UTF_8).toString();
    }
}

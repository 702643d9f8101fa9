package org.amir.core.store;

import java.util.Optional;
import org.amir.core.participant.Tombstone;

/** Somebody who was erased, and a digest of the e-mail that they had. */
record Erased(Tombstone tombstone, Optional<String> emailDigest) {}

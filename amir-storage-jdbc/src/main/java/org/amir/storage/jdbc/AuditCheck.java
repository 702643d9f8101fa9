package org.amir.storage.jdbc;

import java.util.Optional;

/**
 * Whether an audit trail is as it was written, and if not, where that ends.
 *
 * @param head the last row of the trail, as the store keeps it; what to note elsewhere if the trail is whole
 * @param broken the first place at which it is not as it was written, empty if it is whole
 */
public record AuditCheck(AuditHead head, Optional<Break> broken) {
    public boolean isWhole() {
        return broken.isEmpty();
    }

    /**
     * Where a trail is not as it was written. The rows before it are.
     *
     * @param number of the row, from 1 on
     */
    public record Break(long number, How how) {}

    /** In which way a trail is not as it was written. */
    public enum How {
        /** The row does not say what it said; or one before it is gone, and the others were numbered anew. */
        CHANGED,
        /** There is no row of this number, but there are later ones. */
        MISSING,
        /** The row that belongs here has another number. */
        ORDER,
        /** This number and those after it are cut off, or were added by others. */
        TAIL,
        /** The head is gone, or others wrote it; so they may have written the rows anew as well. */
        HEAD,
        /** The trail fits together, but the row of this number is not the one that was noted elsewhere. */
        NOT_AS_NOTED
    }
}

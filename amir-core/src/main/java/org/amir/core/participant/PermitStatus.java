package org.amir.core.participant;

/** What is known of a residence permit on a day (R8). */
public enum PermitStatus {
    /** It holds on the day. */
    VALID,
    /** Declared to have none. */
    NONE,
    /** An application is being decided. */
    PENDING,
    /** Its last day was before the day. */
    LAPSED,
    /** The kind, or the last day of a kind that has one, was not answered. */
    UNKNOWN
}

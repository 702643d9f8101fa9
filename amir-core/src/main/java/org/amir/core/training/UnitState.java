package org.amir.core.training;

/** How a mentor stands with one unit on a day (T8). Length plays no part in it. */
public enum UnitState {
    /** Was present at a session of it, invited or not. */
    ATTENDED,
    /** A session of it was held to which the mentor was invited, and nobody recorded whether they came. */
    NOT_RECORDED,
    /** Was recorded absent from every session of it that the mentor was invited to. */
    MISSED,
    /** Nothing of it has been held for this mentor, and a session stands in the calendar. */
    OPEN,
    /** Nothing of it has been held for this mentor, and no session stands in the calendar. */
    NONE_PLANNED
}

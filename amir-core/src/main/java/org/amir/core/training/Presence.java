package org.amir.core.training;

/** What is known of somebody's part in a gathering. Not recorded is neither present nor absent. */
public enum Presence {
    /** Was there, invited or not. */
    PRESENT,
    /** Was not there, as somebody recorded. */
    ABSENT,
    /** It was held and the person was invited, but nobody recorded whether they came. */
    NOT_RECORDED,
    /** It was held, the person was not invited, and nobody recorded them. */
    NOT_INVITED,
    /** It has not been held. */
    NOT_HELD
}

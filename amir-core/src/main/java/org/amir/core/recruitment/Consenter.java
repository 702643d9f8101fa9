package org.amir.core.recruitment;

/** Whose consent it takes before the programme turns to somebody of a mentee's network (R6, X3). */
public enum Consenter {
    MENTEE,
    /** The contact. */
    CONTACT
}

package org.amir.examples.command;

/** A language that the command speaks to a coordinator. */
enum Lang {
    EN,
    SV;

    /** The text in this language. */
    String of(String english, String swedish) {
        return this == SV ? swedish : english;
    }
}

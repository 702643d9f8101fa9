package org.amir.core.exchange;

import org.amir.core.participant.Coded;

/** What became of one row of an import. */
public enum RowOutcome implements Coded {
    /** The first answer of a person in a role. */
    NEW("new"),
    /** A later answer, in the place of an earlier one. */
    REPLACED("replaced"),
    /** Nothing newer than what is held or what another row of the import says. */
    SAME("same"),
    /** Without the applicant's consent to the programme's use of it, or with a consent that was withdrawn later. */
    REJECTED("rejected"),
    /** Held back: somebody with this e-mail was erased, and the team has not said that they may come back. */
    ERASED("erased"),
    /** Not readable, or in an import that was refused. */
    NOT_STORED("not-stored");

    private final String code;

    RowOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

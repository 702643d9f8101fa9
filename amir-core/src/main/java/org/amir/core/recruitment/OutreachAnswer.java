package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** Whether a text seems to say what outreach material must say. */
public enum OutreachAnswer implements Coded {
    FOUND("found"),
    NOT_FOUND("not-found"),
    /** The checklist has no phrases for it in the text's language. */
    CANNOT_BE_JUDGED("cannot-be-judged");

    private final String code;

    OutreachAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

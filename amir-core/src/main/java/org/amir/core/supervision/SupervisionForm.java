package org.amir.core.supervision;

import org.amir.core.participant.Coded;

/** What kind of meeting of staff and mentors it is. */
public enum SupervisionForm implements Coded {
    /** Several mentors with staff, ideally monthly (S1, K10). Diaries are handed in before it (S3). */
    GROUP("group"),
    /** One mentor with staff. */
    INDIVIDUAL("individual"),
    /** The final group reflection with the mentors (E7). */
    REFLECTION("reflection");

    private final String code;

    SupervisionForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether diaries are due before such a meeting, since it reviews them (S3). */
    public boolean reviewsDiaries() {
        return this == GROUP;
    }

    /** Whether it is follow-up with staff (S1), and so missed by a mentor who stays away. */
    public boolean isFollowUp() {
        return this != REFLECTION;
    }
}

package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** Something that a pair took part in together, in the community around it (I6, K8). */
public enum CommunityActivity implements Coded {
    VOLUNTEERING("volunteering"),
    CULTURAL_EVENT("cultural-event"),
    SPORT("sport"),
    LOCAL_EVENT("local-event"),
    /** An arts workshop or a thematic lab (I3). */
    WORKSHOP("workshop"),
    OTHER("other");

    private final String code;

    CommunityActivity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package org.amir.core.activity;

import org.amir.core.participant.Coded;
import org.amir.core.plan.FormalStepKind;

/** What kind of course. O.2.3.1 and R.2.8 count language courses; each kind is a formal step (K3). */
public enum CourseKind implements Coded {
    LANGUAGE("language", FormalStepKind.LANGUAGE_COURSE_ENROLMENT),
    OTHER("other", FormalStepKind.COURSE_ENROLMENT);

    private final String code;
    private final FormalStepKind step;

    CourseKind(String code, FormalStepKind step) {
        this.code = code;
        this.step = step;
    }

    @Override
    public String code() {
        return code;
    }

    /** The formal step that enrolment is (K3). */
    public FormalStepKind step() {
        return step;
    }
}

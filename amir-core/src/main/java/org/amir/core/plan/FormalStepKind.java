package org.amir.core.plan;

import org.amir.core.participant.Coded;

/** A formal step that counts as progress (K3), with the one area that it belongs to. */
public enum FormalStepKind implements Coded {
    JOB_APPLICATION("job-application", Area.EMPLOYMENT),
    INTERVIEW("interview", Area.EMPLOYMENT),
    LANGUAGE_COURSE_ENROLMENT("language-course-enrolment", Area.EDUCATION),
    COURSE_ENROLMENT("course-enrolment", Area.EDUCATION),
    QUALIFICATION_RECOGNITION("qualification-recognition", Area.EDUCATION),
    BUDGET_EXERCISE("budget-exercise", Area.ECONOMIC_INDEPENDENCE),
    HOUSING_APPLICATION("housing-application", Area.HOUSING);

    private final String code;
    private final Area area;

    FormalStepKind(String code, Area area) {
        this.code = code;
        this.area = area;
    }

    @Override
    public String code() {
        return code;
    }

    /** The area that such a step belongs to. */
    public Area area() {
        return area;
    }
}

package org.amir.core.participant;

/** What mentors rate themselves on, from 1 (not at all) to 5 (very good) (R2, M8). */
public enum Skill implements Coded {
    /** Listening and empathy. */
    LISTENING("listening"),
    PROBLEM_SOLVING("problem-solving"),
    /** Knowing the local services. */
    LOCAL_SERVICES("local-services"),
    /** Digital skills. */
    DIGITAL("digital"),
    /** Communicating and facilitating. */
    COMMUNICATION("communication");

    private final String code;

    Skill(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

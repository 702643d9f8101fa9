package org.amir.core.mentorship;

import org.amir.core.participant.Coded;
import org.amir.core.programme.Citation;

/** What belongs to the introduction of a pair, before its trial begins (I1, T10, S4). */
public enum IntroductionItem implements Coded {
    /** The session of mentor, mentee and coordinator that starts the mentoring. */
    INTAKE_SESSION("intake-session", "intake-missing", "I1", "hold the intake session"),
    GLOSSARY_SHOWN("glossary-shown", "glossary-not-shown", "I1", "go through annex 5 with the pair"),
    CODE_OF_CONDUCT_SHOWN("code-of-conduct-shown", "code-of-conduct-not-shown", "I1", "go through annex 6"),
    PHASES_SHOWN("phases-shown", "phases-not-shown", "I1", "go through the phases with the pair"),
    SIGNED_BY_MENTOR("signed-by-mentor", "agreement-unsigned-mentor", "T10", "let the mentor sign annex 6"),
    SIGNED_BY_MENTEE("signed-by-mentee", "agreement-unsigned-mentee", "T10", "let the mentee sign annex 6"),
    COUNTERSIGNED("countersigned", "agreement-not-countersigned", "T10", "countersign annex 6 for the team"),
    PLAN_BEGUN("plan-begun", "plan-not-begun", "I1", "begin the integration plan together"),
    STAFF_CONTACT_GIVEN("staff-contact-given", "staff-contact-not-given", "S4", "hand out the team's contact details");

    private final String code;
    private final String missingCode;
    private final String source;
    private final String action;

    IntroductionItem(String code, String missingCode, String source, String action) {
        this.code = code;
        this.missingCode = missingCode;
        this.source = source;
        this.action = action;
    }

    @Override
    public String code() {
        return code;
    }

    /** The code of the refusal of a trial without it. */
    public String missingCode() {
        return missingCode;
    }

    public Citation citation() {
        return Citation.of(source);
    }

    /** What to do where it is missing, as an English phrase. */
    public String action() {
        return action;
    }

    /** Whether it is one of the pair's own signatures. */
    public boolean isSignatureOfPair() {
        return this == SIGNED_BY_MENTOR || this == SIGNED_BY_MENTEE;
    }
}

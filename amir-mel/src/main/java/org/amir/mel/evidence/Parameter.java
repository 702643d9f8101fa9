package org.amir.mel.evidence;

import org.amir.core.participant.Coded;

/** A number in the definition of an indicator that is ours and not the handbook's, with its name there. */
public enum Parameter implements Coded {
    PAUSE_SHARE("pauseShare", 50, "percent", "of a month's days; paused for more, it is not judged (K2)"),
    PLAN_TOLERANCE("planTolerance", 80, "percent", "of the planned meetings that are enough (K2b)"),
    EARLY_DAYS("earlyDays", 7, "days", "before the three months are over from which an answer counts (K1b)"),
    ANSWER_DAYS("answerDays", 30, "days", "after the three months to which an answer counts (K1b)"),
    SURVEY_DAYS("surveyDays", 30, "days", "that a final survey may stay unanswered once it is owed (K4)"),
    LATE_START("lateStart", 6, "months", "into the cycle after which a mentor began too late to judge (K5)"),
    SILENT_MONTHS("silentMonths", 2, "months", "in a row without a sign after which a mentor is silent (K5)"),
    THEMES_NEEDED("themesNeeded", 4, "themes", "of civic orientation, of the four (K6)"),
    GUIDANCE_MEETINGS("guidanceMeetings", 3, "meetings", "that individual guidance takes (K7)"),
    DIARY_DUE(
            "diaryDue", 7, "days", "before the reviewing supervision, or after the month, that a diary is due (K10b)");

    private final String code;
    private final int standard;
    private final String unit;
    private final String meaning;

    Parameter(String code, int standard, String unit, String meaning) {
        this.code = code;
        this.standard = standard;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Its name in the definitions. */
    @Override
    public String code() {
        return code;
    }

    /** What holds unless a policy says otherwise. */
    public int standard() {
        return standard;
    }

    public String unit() {
        return unit;
    }

    /** What is counted, as one English phrase that follows the number and unit. */
    public String meaning() {
        return meaning;
    }
}

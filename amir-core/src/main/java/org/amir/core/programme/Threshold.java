package org.amir.core.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/**
 * A number that a country may change: its default is the handbook's where the handbook says one, and ours otherwise. What
 * a {@link BasicPrinciple} asks for is no threshold.
 */
public enum Threshold {
    PREFERRED_MENTOR_AGE_FROM(
            "preferred-mentor-age-from", 25, 0, 120, "years", "R1", "youngest age preferred in a mentor"),
    PREFERRED_MENTOR_AGE_TO("preferred-mentor-age-to", 45, 0, 120, "years", "R1", "oldest age preferred in a mentor"),
    PREFERRED_MENTEE_AGE_FROM(
            "preferred-mentee-age-from", 18, 0, 120, "years", "R3", "youngest age preferred in a mentee"),
    PREFERRED_MENTEE_AGE_TO("preferred-mentee-age-to", 30, 0, 120, "years", "R3", "oldest age preferred in a mentee"),
    PREFERRED_MENTOR_STAY(
            "preferred-mentor-stay", 12, 0, 1200, "months", "R1", "stay in the host country preferred in a mentor"),
    PREFERRED_MENTEE_STAY(
            "preferred-mentee-stay", 6, 0, 1200, "months", "R3", "stay in the host country preferred in a mentee"),
    ADULT_AGE("adult-age", 18, 15, 30, "years", "ours", "age from which nobody needs a guardian's consent"),
    FEEDBACK_DUE("feedback-due", 14, 0, 365, "days", "R9", "from a selection until the feedback is late"),
    INVITATION_DUE(
            "invitation-due",
            14,
            0,
            365,
            "days",
            "R10",
            "from a mentor's selection until the invitation to the training is late"),
    TRAINING_DUE(
            "training-due",
            30,
            0,
            365,
            "days",
            "T8",
            "from a mentor's selection, or a unit that they missed, until a session planned for them is late"),
    RECORDING_DUE(
            "recording-due",
            7,
            0,
            60,
            "days",
            "T8",
            "from a session or meeting until it is late to record whether it was held and who came"),
    PROPOSAL_DUE("proposal-due", 7, 0, 365, "days", "M9", "from a proposal until the team's decision on it is late"),
    SESSION_FROM("session-from", 90, 15, 600, "minutes", "T1", "shortest training session that raises no question"),
    SESSION_TO("session-to", 180, 15, 600, "minutes", "T1", "longest training session that raises no question"),
    MENTEES_PER_MENTOR(
            "mentees-per-mentor",
            3,
            1,
            20,
            "mentees",
            "ours",
            "most mentees that a mentor may have at a time, whatever they offer"),
    INTAKE_DUE(
            "intake-due", 14, 0, 365, "days", "I1", "from the confirmation of a pair until the intake session is late"),
    AGREEMENT_DUE(
            "agreement-due", 7, 0, 365, "days", "T10", "from the intake session until a missing signature is late"),
    FIRST_MEETING_DUE(
            "first-meeting-due", 14, 0, 365, "days", "S2", "from the introduction until a first meeting is late"),
    TRIAL_UNDECIDED(
            "trial-undecided", 14, 0, 365, "days", "S2", "from the first meeting until a pair should have decided"),
    NO_MEETING("no-meeting", 21, 1, 365, "days", "S2", "without a meeting that give a warning"),
    BELOW_PLAN_WINDOW("below-plan-window", 28, 7, 365, "days", "I2", "over which meetings are held against the plan"),
    BELOW_PLAN_SHARE(
            "below-plan-share", 80, 1, 100, "percent", "K2", "of the planned meetings under which a warning is given"),
    DIARY_DUE_BEFORE(
            "diary-due-before", 7, 0, 60, "days", "S3", "that a diary is due before the meeting that reviews it"),
    PERMIT_LAPSES_WITHIN(
            "permit-lapses-within", 60, 0, 730, "days", "R8", "before a permit lapses that give a warning"),
    SUPERVISION_EVERY("supervision-every", 1, 1, 12, "months", "S1", "from one group supervision to the next"),
    SUPERVISION_MISSED(
            "supervision-missed", 2, 1, 24, "meetings", "S1", "of supervision missed in a row that give a warning"),
    PAUSE_LONG("pause-long", 60, 1, 365, "days", "ours", "of a pause after which somebody should ask"),
    GOALS_AT_ONCE("goals-at-once", 5, 1, 50, "goals", "I4", "open at once above which a plan is too much"),
    URGENT_ANSWER_DUE("urgent-answer-due", 1, 0, 30, "days", "S2", "until an urgent concern should have been answered"),
    VOICE_ANSWER_DUE(
            "voice-answer-due", 7, 0, 60, "days", "E3", "until a mentee's own voice should have been answered"),
    SKILLS_SURVEY_AFTER(
            "skills-survey-after",
            3,
            1,
            12,
            "months",
            "K1",
            "after the mentoring began that skills in use are asked for"),
    SURVEY_SEND_DUE(
            "survey-send-due", 7, 0, 365, "days", "E6", "from the day a survey is owed until it is late to send it"),
    FINAL_ASSESSMENT_DUE(
            "final-assessment-due",
            30,
            0,
            365,
            "days",
            "E5",
            "from the end of the cycle until final assessments and the group reflection are late"),
    PERMIT_LOOK_DUE(
            "permit-look-due",
            14,
            0,
            365,
            "days",
            "R8",
            "until somebody should have looked at a permit that is not known"),
    SURVEY_DUE("survey-due", 30, 1, 365, "days", "E6", "that a survey may stay unanswered once it is owed");

    private final String code;
    private final int standard;
    private final int least;
    private final int most;
    private final String unit;
    private final String source;
    private final String meaning;

    Threshold(String code, int standard, int least, int most, String unit, String source, String meaning) {
        this.code = code;
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.unit = unit;
        this.source = source;
        this.meaning = meaning;
    }

    /** The thresholds by their codes, in order. */
    public static ImmutableMap<String, Threshold> byCode() {
        return Maps.uniqueIndex(Arrays.asList(values()), Threshold::code);
    }

    public String code() {
        return code;
    }

    /** What holds unless a programme's rules say otherwise. */
    public int standard() {
        return standard;
    }

    /** The least that it may be set to. */
    public int least() {
        return least;
    }

    /** The most that it may be set to. */
    public int most() {
        return most;
    }

    /** What is counted, for example {@code days}. */
    public String unit() {
        return unit;
    }

    /** Where it comes from. */
    public Citation citation() {
        return Citation.of(source);
    }

    /** What is counted, as one English phrase that follows the number and unit. */
    public String meaning() {
        return meaning;
    }
}

package org.amir.mel.amif;

import org.amir.core.participant.Coded;

/** Why somebody is in a count and not in the numerator of the handbook's figure beside it, or the other way round. */
public enum DifferenceReason implements Coded {
    EXCLUDED_THERE("excluded-there", "the handbook's figure leaves them out"),
    NOT_YET_DUE_THERE("not-yet-due-there", "the handbook's figure still gives them time"),
    NOT_KNOWN_THERE("not-known-there", "for the handbook's figure nobody can tell"),
    MISSED_THERE("missed-there", "they did not reach the handbook's numerator"),
    NO_PAIR_STARTED("no-pair-started", "the handbook's figure asks for a started pair"),
    CLOCK_FROM_TRAINING(
            "clock-from-training",
            "the count's three months begin with the training, the handbook's with the mentoring"),
    ANSWERED_LATE("answered-late", "they answered after the time that the handbook gives; the count sets none"),
    OUTSIDE_PARTICIPATION(
            "outside-participation",
            "it was before their first pair started, or after they had left; K3 looks between"),
    SATISFACTION_LOW("satisfaction-low", "K4 asks for satisfaction too, and that was low"),
    SATISFACTION_UNANSWERED("satisfaction-unanswered", "K4 asks for satisfaction too, and that was not answered"),
    EARLIER_SURVEY("earlier-survey", "K4 goes by the latest survey, in which the benefit was not answered"),
    COUNTRY_COUNTS_ONCE("country-counts-once", "K9 counts countries, and another programme stands for this one's"),
    CYCLE_NOT_BEGUN("cycle-not-begun", "K9 counts a country once a cycle there has begun"),
    AUTHORITY_OF_ANOTHER_COUNTRY(
            "authority-of-another-country", "K9 counts authorities of the programme's own country"),

    TRAINING_NOT_COMPLETE("training-not-complete", "not all five units of the training were attended"),
    NOT_YET_ASKED("not-yet-asked", "the time at which the question is asked has not come"),
    UNANSWERED("unanswered", "the question was not answered"),
    LATEST_ANSWER_LOW("latest-answer-low", "the latest answer to the question that counts was low"),
    NO_LANGUAGE_COURSE("no-language-course", "their progress is another, and no language course is recorded"),
    COURSE_NOT_LEFT("course-not-left", "they have not left their language course"),
    LEVEL_NOT_ASSESSED("level-not-assessed", "the level before or after their language course was not assessed"),
    LEVEL_NOT_RAISED("level-not-raised", "the level after their language course was no higher than before"),
    NO_RECOGNITION_STEP(
            "no-recognition-step", "their progress is another, and no application for recognition is recorded"),
    MENTOR("mentor", "K4 asks mentors too; the count is of mentees"),
    NO_BENEFICIARY("no-beneficiary", "authorities of the country are partner or support, and none is beneficiary"),
    INVOLVED_AFTER_CYCLE(
            "involved-after-cycle",
            "an authority was involved after its programme's cycle, and K9 looks to the end of the country's last");

    private final String code;
    private final String meaning;

    DifferenceReason(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return code;
    }

    /** As an English clause. */
    public String meaning() {
        return meaning;
    }
}

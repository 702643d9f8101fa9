package org.amir.core.survey;

/** How it stands with a survey that is owed. */
public enum SurveyState {
    /** The team owes it: it was not sent. */
    TO_SEND,
    /** It was sent, and nothing was answered. */
    SENT,
    /** A closed question was left blank. */
    PARTLY_ANSWERED,
    /** Every closed question was answered or declined. */
    ANSWERED
}

package org.amir.core.coordination;

import org.amir.core.participant.Coded;
import org.amir.core.programme.Citation;

/** What the team can owe on a day, in the order in which one would see to it. */
public enum DueKind implements Coded {
    /** A concern that a mentor marked as urgent, and nobody replied to (S2). */
    URGENT_CONCERN("urgent-concern", "S2", "Urgent concerns to answer", "Akuta orosanmälningar att svara på"),
    /** A mentee's own voice that waits for an answer (E3). For the team alone. */
    VOICE("voice", "E3", "Messages of mentees to answer", "Meddelanden från mentees att svara på"),
    /** A mentee's permit that lapses soon, has lapsed, or is not known (R8). For the team alone. */
    PERMIT("permit", "R8", "Residence permits to look at", "Uppehållstillstånd att titta på"),
    /** Somebody who withdrew the consent to the programme and still takes part (X3). For the team alone. */
    CONSENT("consent", "X3", "Withdrawn consents to act on", "Återkallade samtycken att agera på"),
    /** A decision that a person was not told of (R9). */
    FEEDBACK("feedback", "R9", "Decisions to tell people of", "Beslut att meddela"),
    /** A selected mentor who was not invited to the training (R10). */
    INVITATION("invitation", "R10", "Invitations to the training", "Inbjudningar till utbildningen"),
    /** A proposed pair that waits for the team's decision (M9). */
    PROPOSAL("proposal", "M9", "Proposed pairs to decide on", "Föreslagna par att besluta om"),
    /** A confirmed pair without its intake session (I1). */
    INTAKE("intake", "I1", "Intake sessions to hold", "Introduktionssamtal att hålla"),
    /** An introduction that lacks signatures or something else (I1, T10, S4). */
    INTRODUCTION("introduction", "T10", "Introductions to complete", "Introduktioner att göra klara"),
    /** A pair that has met and has not decided whether to go on. */
    TRIAL("trial", "ours", "Trials to decide", "Prövotider att avgöra"),
    /** A unit that mentors lack, without a session that they are invited to (T8). */
    TRAINING("training", "T8", "Training sessions to plan", "Utbildningstillfällen att planera"),
    /** No group supervision is planned within the month (S1). */
    SUPERVISION("supervision", "S1", "Supervision to plan", "Handledning att planera"),
    /** A month's diary that is not in (S3). */
    DIARY("diary", "S3", "Diaries not handed in", "Dagböcker som inte är inlämnade"),
    /** A survey that was not sent (E6, K1). */
    SURVEY_TO_SEND("survey-to-send", "E6", "Surveys to send", "Enkäter att skicka"),
    /** A survey that was not answered in time (E6, K1). */
    SURVEY_LATE("survey-late", "E6", "Surveys to remind of", "Enkäter att påminna om"),
    /** A pair that has run out of its cycle without a final assessment (E5). */
    FINAL_ASSESSMENT("final-assessment", "E5", "Final assessments to make", "Slutbedömningar att göra"),
    /** The mentors' final group reflection (E7). */
    GROUP_REFLECTION("group-reflection", "E7", "Group reflection to hold", "Gruppreflektion att hålla"),
    /** A session or meeting whose day has passed, and nobody recorded whether it was held. */
    WHETHER_HELD("whether-held", "S1", "Sessions and meetings: were they held?", "Träffar och möten: hölls de?"),
    /** A session or meeting that was held, and nobody recorded who came (T8). */
    ATTENDANCE("attendance", "T8", "Attendance to record", "Närvaro att anteckna");

    private final String code;
    private final String source;
    private final String english;
    private final String swedish;

    DueKind(String code, String source, String english, String swedish) {
        this.code = code;
        this.source = source;
        this.english = english;
        this.swedish = swedish;
    }

    @Override
    public String code() {
        return code;
    }

    /** The requirement that it comes from, unless one that is due names another. */
    public Citation citation() {
        return Citation.of(source);
    }

    /** What all of the kind are called, in English. */
    public String english() {
        return english;
    }

    /** What all of the kind are called, in Swedish. */
    public String swedish() {
        return swedish;
    }

    /** Whether it is for the team alone, so that it stands on no sheet that a mentor may see. */
    public boolean isForTeamOnly() {
        return this == VOICE || this == PERMIT || this == CONSENT;
    }
}

package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import org.amir.core.participant.Coded;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Threshold;

/** What an {@link EarlyWarning} warns of (S2), with the requirement it comes from and what somebody may do about it. */
public enum WarningKind implements Coded {
    URGENT_CONCERN(
            "urgent-concern",
            "S2",
            "Call the mentor today, hear what it is about and agree on what happens next; do not wait for the meeting.",
            "Ring mentorn i dag, hör vad det gäller och kom överens om nästa steg; vänta inte till mötet.",
            Threshold.URGENT_ANSWER_DUE),
    CONCERN(
            "concern",
            "S2",
            "Talk the concern through with the mentor, and note what was agreed.",
            "Prata igenom oron med mentorn och anteckna vad ni kom överens om."),
    PERMIT_LAPSES(
            "permit-lapses",
            "R8",
            "Ask the mentee about the residence permit, and help with an application for renewal in time.",
            "Fråga menteen om uppehållstillståndet och hjälp till så att förlängning söks i tid.",
            Threshold.PERMIT_LAPSES_WITHIN),
    INTAKE_LATE(
            "intake-late",
            "I1",
            "Agree with the pair on a day for the intake session.",
            "Boka in en dag för introduktionssamtalet tillsammans med paret.",
            Threshold.INTAKE_DUE),
    AGREEMENT_UNSIGNED(
            "agreement-unsigned",
            "T10",
            "Go through the code of conduct with whoever has not signed it, and collect the signature.",
            "Gå igenom uppförandekoden med den som inte har skrivit under och be om underskriften.",
            Threshold.AGREEMENT_DUE),
    NO_FIRST_MEETING(
            "no-first-meeting",
            "S2",
            "Ask both what stands in the way, and help them to find a time and place for a first meeting.",
            "Fråga båda vad som står i vägen och hjälp dem att hitta tid och plats för ett första möte.",
            Threshold.FIRST_MEETING_DUE),
    TRIAL_UNDECIDED(
            "trial-undecided",
            "S2",
            "Ask mentor and mentee, each alone, whether they want to go on; a no needs no blame.",
            "Fråga mentorn och menteen var för sig om de vill fortsätta; ett nej är ingens fel.",
            Threshold.TRIAL_UNDECIDED),
    NO_MEETING(
            "no-meeting",
            "S2",
            "Call the mentor and ask how it goes; if the pair needs a pause, agree on one.",
            "Ring mentorn och fråga hur det går; behöver paret en paus, kom överens om den.",
            Threshold.NO_MEETING),
    BELOW_PLAN(
            "below-plan",
            "I2",
            "Ask whether the agreed frequency still suits the pair; help them to keep it or to agree on another.",
            "Fråga om den överenskomna mötestakten fortfarande passar; hjälp paret att hålla den eller att ändra den.",
            Threshold.BELOW_PLAN_WINDOW,
            Threshold.BELOW_PLAN_SHARE),
    DIARY_LATE(
            "diary-late",
            "S3",
            "Remind the mentor to hand in the diary before the meeting, and offer help with it.",
            "Påminn mentorn om att lämna in dagboken före mötet och erbjud hjälp.",
            Threshold.DIARY_DUE_BEFORE),
    SUPERVISION_MISSED(
            "supervision-missed",
            "S1",
            "Contact the mentor, ask why, and offer a meeting of your own.",
            "Kontakta mentorn, fråga varför och erbjud ett eget handledningsmöte.",
            Threshold.SUPERVISION_MISSED),
    MENTOR_OVERLOADED(
            "mentor-overloaded",
            "M4",
            "Ask the mentor whether the load is right; if not, agree on who takes over a mentee.",
            "Fråga mentorn om uppdraget är lagom stort; om inte, kom överens om vem som tar över en mentee.",
            Threshold.MENTEES_PER_MENTOR),
    GOAL_OVERDUE(
            "goal-overdue",
            "I5",
            "Review the goal with the pair: reached, given more time, made smaller or dropped.",
            "Gå igenom målet med paret: nått, mer tid, ett mindre mål eller struket."),
    PLAN_UNREALISTIC(
            "plan-unrealistic",
            "I4",
            "Help the pair to make the goals realistic and measurable within the time that is left.",
            "Hjälp paret att göra målen realistiska och mätbara inom den tid som är kvar.",
            Threshold.GOALS_AT_ONCE),
    PAUSE_LONG(
            "pause-long",
            "ours",
            "Ask both whether they want to take up the meetings again, go on pausing or end.",
            "Fråga båda om de vill ta upp mötena igen, fortsätta pausa eller avsluta.",
            Threshold.PAUSE_LONG);

    private final String code;
    private final String source;
    private final String action;
    private final String actionSv;
    private final ImmutableList<Threshold> limits;

    WarningKind(String code, String source, String action, String actionSv, Threshold... limits) {
        this.code = code;
        this.source = source;
        this.action = action;
        this.actionSv = actionSv;
        this.limits = ImmutableList.copyOf(limits);
    }

    @Override
    public String code() {
        return code;
    }

    /** The requirement that the rule comes from. */
    public Citation citation() {
        return Citation.of(source);
    }

    /** The numbers that a country may change and that the rule goes by; none if it has no limit. */
    public ImmutableList<Threshold> limits() {
        return limits;
    }

    /** What somebody may do about it, in English. */
    public String action() {
        return action;
    }

    /** What somebody may do about it, in Swedish. */
    public String actionInSwedish() {
        return actionSv;
    }

    /**
     * Whether it is for the team alone: it tells of somebody what those at a meeting with mentors need not know, such as
     * how long a mentee's permit holds.
     */
    public boolean isForTeamOnly() {
        return this == PERMIT_LAPSES;
    }

    /** Whether it is about the mentor rather than the pair, so that all pairs of the mentor have it at once. */
    public boolean isOfMentor() {
        return this == SUPERVISION_MISSED || this == MENTOR_OVERLOADED;
    }

    /** Whether it still matters for a pair that has run out of its cycle and waits to be closed. */
    public boolean outlivesCycle() {
        return this == URGENT_CONCERN || this == CONCERN || this == DIARY_LATE;
    }
}

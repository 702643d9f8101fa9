package org.amir.core.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** One of the five phases of a programme (P1), with its procedures and tools as the handbook's timeline has them (P2). */
public enum Phase {
    RECRUITMENT(
            "recruitment",
            "Recruitment and selection",
            Part.PREPARATION,
            ImmutableList.of(
                    "spread the word about the programme",
                    "call for applications",
                    "first contact with participants and in-depth interviews",
                    "assessment and selection of participants",
                    "invitation to training"),
            ImmutableSet.of(
                    Annex.MENTOR_FLYER, Annex.MENTEE_FLYER, Annex.MENTOR_QUESTIONNAIRE, Annex.MENTEE_QUESTIONNAIRE)),
    TRAINING(
            "training",
            "Mentor training",
            Part.PREPARATION,
            ImmutableList.of("five training sessions", "selection of mentees goes on"),
            ImmutableSet.of(
                    Annex.GLOSSARY, Annex.CODE_OF_CONDUCT, Annex.TRAUMA_AND_VULNERABILITY, Annex.INTEGRATION_PLAN)),
    MATCHING(
            "matching",
            "Matching",
            Part.PREPARATION,
            ImmutableList.of(
                    "the programme team settles the matching",
                    "introduction meetings of mentor and mentee with support from the team"),
            ImmutableSet.of(Annex.GLOSSARY, Annex.CODE_OF_CONDUCT, Annex.INTEGRATION_PLAN, Annex.DIARY)),
    IMPLEMENTATION(
            "implementation",
            "Implementation and activities",
            Part.MENTORING,
            ImmutableList.of("start of the mentoring activities", "follow-up and supervision"),
            ImmutableSet.of(Annex.GLOSSARY, Annex.CODE_OF_CONDUCT, Annex.INTEGRATION_PLAN, Annex.DIARY)),
    EVALUATION(
            "evaluation",
            "Follow-up, evaluation and learning",
            Part.CLOSING,
            ImmutableList.of("closing activities", "joint events", "follow-up of results"),
            ImmutableSet.of(Annex.DIARY, Annex.MENTOR_EVALUATION, Annex.MENTEE_EVALUATION, Annex.FINAL_ASSESSMENT));

    /** What a phase is for: phases 1 to 3 prepare, 4 is the mentoring itself, 5 closes (P1). */
    public enum Part {
        PREPARATION,
        MENTORING,
        CLOSING
    }

    private static final Citation CITATION = Citation.of("P1");

    private final String code;
    private final String title;
    private final Part part;
    private final ImmutableList<String> procedures;
    private final ImmutableSet<Annex> tools;

    Phase(String code, String title, Part part, ImmutableList<String> procedures, ImmutableSet<Annex> tools) {
        this.code = code;
        this.title = title;
        this.part = part;
        this.procedures = procedures;
        this.tools = tools;
    }

    /** The phases by their codes, in order. */
    public static ImmutableMap<String, Phase> byCode() {
        return Maps.uniqueIndex(Arrays.asList(values()), Phase::code);
    }

    /** Its number in the handbook, from 1 to 5. */
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    public String code() {
        return code;
    }

    /** What it is called, in English. */
    public String title() {
        return title;
    }

    public Part part() {
        return part;
    }

    /** What is done in it, in English, in the handbook's order. */
    public ImmutableList<String> procedures() {
        return procedures;
    }

    /** The annexes that are used in it. The handbook's timeline has one row for phases 3 and 4, so they share theirs. */
    public ImmutableSet<Annex> tools() {
        return tools;
    }

    public Citation citation() {
        return CITATION;
    }
}

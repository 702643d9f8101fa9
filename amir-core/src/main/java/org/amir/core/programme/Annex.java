package org.amir.core.programme;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;

/** One of the handbook's twelve annexes (P5): its tools and material. */
public enum Annex {
    MENTOR_FLYER(1, "Mentor flyer"),
    MENTEE_FLYER(2, "Mentee flyer"),
    MENTOR_QUESTIONNAIRE(3, "Mentor recruitment questionnaire"),
    MENTEE_QUESTIONNAIRE(4, "Mentee intake questionnaire"),
    GLOSSARY(5, "Glossary"),
    CODE_OF_CONDUCT(6, "Code of conduct for peer mentoring"),
    TRAUMA_AND_VULNERABILITY(7, "Trauma and vulnerability"),
    INTEGRATION_PLAN(8, "Individual integration plan"),
    DIARY(9, "Mentor's weekly diary"),
    MENTOR_EVALUATION(10, "Mentor evaluation questionnaire"),
    MENTEE_EVALUATION(11, "Mentee evaluation questionnaire"),
    FINAL_ASSESSMENT(12, "Final assessment of the individual integration plan");

    private final int number;
    private final String title;

    Annex(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The annexes by their codes, in order. */
    public static ImmutableMap<String, Annex> byCode() {
        return Maps.uniqueIndex(Arrays.asList(values()), Annex::code);
    }

    /** Its number in the handbook, from 1 to 12. */
    public int number() {
        return number;
    }

    /** For example {@code annex-8}. */
    public String code() {
        return "annex-" + number;
    }

    /** What it is called, in English. */
    public String title() {
        return title;
    }

    /** The phases whose tool it is (P2). */
    public ImmutableSet<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.tools().contains(this))
                .collect(toImmutableSet());
    }
}

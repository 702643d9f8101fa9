package org.amir.core.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Annex;
import org.amir.core.programme.Citation;

/**
 * One of the five units of the training, in their order (T1). A volunteer is a full mentor only after all of them (T8).
 * Goals and contents are the handbook's in short; each country adapts them (T7).
 */
public enum TrainingUnit implements Coded {
    ROLE(
            1,
            "T2",
            "The peer mentor's role",
            "Know the role, its tasks and its limits; get to know each other as a group.",
            ImmutableList.of(
                    "welcome, the programme, its calendar and activities",
                    "what participants expect",
                    "who a mentor is and is not, and who a mentee is",
                    "roles, and the goals of each pair and each mentee",
                    "tools and resources of the programme",
                    "the supervision team",
                    "the final decision to join or not"),
            ImmutableSet.of(Annex.GLOSSARY, Annex.CODE_OF_CONDUCT),
            ImmutableSet.of(),
            ImmutableSet.of()),
    TRUST(
            2,
            "T3",
            "Becoming someone to trust",
            "Practise dialogue, empathy and handling conflict; know the risks of helping relations.",
            ImmutableList.of(
                    "what makes a peer: intercultural skills, empathy, dialogue, listening without judging, coaching",
                    "how trauma and suffering shape a life",
                    "building a bond of trust and support, with the person at its centre",
                    "seeing signs of vulnerability and trauma, and responding within the role"),
            ImmutableSet.of(Annex.TRAUMA_AND_VULNERABILITY),
            ImmutableSet.of(),
            ImmutableSet.of(Skill.LISTENING, Skill.PROBLEM_SOLVING, Skill.COMMUNICATION)),
    HEALTH_AND_EDUCATION(
            3,
            "T4",
            "Local services: health care and education",
            "Find one's way in health care and education, refer to their services, and value what one has learnt.",
            ImmutableList.of(
                    "how health care is organised, public and private, for body and mind",
                    "why care and psychosocial support matter",
                    "language teaching and integration courses",
                    "the education system, its paths and what they ask for",
                    "recognition of qualifications"),
            ImmutableSet.of(),
            ImmutableSet.of(Theme.HEALTH, Theme.EDUCATION, Theme.LANGUAGE),
            ImmutableSet.of(Skill.LOCAL_SERVICES)),
    HOUSING_AND_WORK(
            4,
            "T5",
            "Local services: housing, employment and financial literacy",
            "Find one's way in housing, work and money, and refer to their services.",
            ImmutableList.of(
                    "labour law, contracts and the risk of exploitation",
                    "the housing market, public housing and other ways to live",
                    "tenants' rights and duties, and good neighbours",
                    "money, a bank account, a budget, staying out of debt",
                    "digital tools and dealing with authorities online"),
            ImmutableSet.of(),
            ImmutableSet.of(Theme.HOUSING, Theme.EMPLOYMENT, Theme.ECONOMY, Theme.DIGITAL, Theme.RIGHTS),
            ImmutableSet.of(Skill.LOCAL_SERVICES, Skill.DIGITAL)),
    GOALS(
            5,
            "T6",
            "Empowerment and setting goals",
            "Help mentees to set goals of their own and to turn them into plans that can be carried out.",
            ImmutableList.of(
                    "expectations, and relations with the family of origin",
                    "short-term and long-term goals, and the actions towards them",
                    "the host society: obstacles, stereotypes and discrimination",
                    "the individual integration plan"),
            ImmutableSet.of(Annex.INTEGRATION_PLAN),
            ImmutableSet.of(),
            ImmutableSet.of());

    private final int number;
    private final String source;
    private final String title;
    private final String goal;
    private final ImmutableList<String> contents;
    private final ImmutableSet<Annex> annexes;
    private final ImmutableSet<Theme> themes;
    private final ImmutableSet<Skill> skills;

    TrainingUnit(
            int number,
            String source,
            String title,
            String goal,
            ImmutableList<String> contents,
            ImmutableSet<Annex> annexes,
            ImmutableSet<Theme> themes,
            ImmutableSet<Skill> skills) {
        this.number = number;
        this.source = source;
        this.title = title;
        this.goal = goal;
        this.contents = contents;
        this.annexes = annexes;
        this.themes = themes;
        this.skills = skills;
    }

    @Override
    public String code() {
        return "unit-" + number;
    }

    /** From 1 to 5. */
    public int number() {
        return number;
    }

    public Citation citation() {
        return Citation.of(source);
    }

    public String title() {
        return title;
    }

    public String goal() {
        return goal;
    }

    public ImmutableList<String> contents() {
        return contents;
    }

    /** The annexes that are gone through in it. */
    public ImmutableSet<Annex> annexes() {
        return annexes;
    }

    /** The areas of local services that it teaches. */
    public ImmutableSet<Theme> themes() {
        return themes;
    }

    /** The skills that it trains, for needs that a form shows (T7). */
    public ImmutableSet<Skill> skills() {
        return skills;
    }
}

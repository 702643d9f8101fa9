package org.amir.core.survey;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;
import org.amir.core.programme.Annex;
import org.amir.core.programme.Citation;

/** Which survey. */
public enum SurveyKind implements Coded {
    /** The mentors' questionnaire at the end (annex 10). */
    MENTOR_FINAL(
            "mentor-final",
            Role.MENTOR,
            "E6",
            Optional.of(Annex.MENTOR_EVALUATION),
            ImmutableSet.of(SurveyQuestion.SATISFACTION, SurveyQuestion.BENEFIT)),
    /** The mentees' questionnaire at the end (annex 11). */
    MENTEE_FINAL(
            "mentee-final",
            Role.MENTEE,
            "E6",
            Optional.of(Annex.MENTEE_EVALUATION),
            ImmutableSet.of(SurveyQuestion.SATISFACTION, SurveyQuestion.BENEFIT)),
    /** Whether mentors use what they learnt, three months after their mentoring began (K1). */
    SKILLS_IN_USE("skills-in-use", Role.MENTOR, "K1", Optional.empty(), ImmutableSet.of(SurveyQuestion.SKILLS_USED));

    private final String code;
    private final Role role;
    private final String source;
    private final Optional<Annex> annex;
    private final ImmutableSet<SurveyQuestion> questions;

    SurveyKind(String code, Role role, String source, Optional<Annex> annex, ImmutableSet<SurveyQuestion> questions) {
        this.code = code;
        this.role = role;
        this.source = source;
        this.annex = annex;
        this.questions = questions;
    }

    /** The survey at the end for a role (E6). */
    public static SurveyKind finalFor(Role role) {
        return role == Role.MENTOR ? MENTOR_FINAL : MENTEE_FINAL;
    }

    @Override
    public String code() {
        return code;
    }

    /** Who is asked. */
    public Role role() {
        return role;
    }

    public Citation citation() {
        return Citation.of(source);
    }

    /** The annex that it is, if it is one. */
    public Optional<Annex> annex() {
        return annex;
    }

    /** The closed questions that it asks. */
    public ImmutableSet<SurveyQuestion> questions() {
        return questions;
    }

    /** Whether it is a survey of the end. */
    public boolean isFinal() {
        return this != SKILLS_IN_USE;
    }

    /** Whether every closed question has an answer. */
    public boolean isFullyAnswered(SurveyAnswer answer) {
        return questions.stream().allMatch(question -> answer.to(question).isGiven());
    }

    /** Whether nothing is left to ask: every closed question was answered or declined. */
    public boolean isSettled(SurveyAnswer answer) {
        return questions.stream().map(answer::to).allMatch(given -> given.isGiven() || given.isDeclined());
    }

    /** Whether a closed question was answered low: below 4, or no. A low answer decides, whatever is blank (K4). */
    public boolean isLow(SurveyAnswer answer) {
        return questions.stream()
                .map(answer::to)
                .flatMap(given -> given.value().stream())
                .anyMatch(judgement -> !judgement.isPositive());
    }
}

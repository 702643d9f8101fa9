package org.amir.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** What somebody answered to a survey at one time. Everything is unanswered unless set. */
@Value.Immutable
public abstract class SurveyAnswer {
    SurveyAnswer() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract Dated answered();

    /** From 1 to 5 (K4). */
    @Value.Default
    public Answer<Judgement> satisfaction() {
        return Answer.notAnswered();
    }

    /** From 1 to 5, or yes or no (K4). */
    @Value.Default
    public Answer<Judgement> benefit() {
        return Answer.notAnswered();
    }

    /** From 1 to 5, or yes or no (K1). */
    @Value.Default
    public Answer<Judgement> skillsUsed() {
        return Answer.notAnswered();
    }

    /** How it was (E6). */
    public abstract Optional<FreeText> experience();

    /** What it changed (E6). */
    public abstract Optional<FreeText> effect();

    /** What the programme could do better (E3, E6). */
    public abstract Optional<FreeText> suggestions();

    /** Whether the texts may be quoted without a name (E3). */
    @Value.Default
    public boolean mayBeQuoted() {
        return false;
    }

    final SurveyAnswer notToBeQuoted() {
        return ((ImmutableSurveyAnswer) this).withMayBeQuoted(false);
    }

    /** The answer to a closed question. */
    public final Answer<Judgement> to(SurveyQuestion question) {
        return switch (question) {
            case SATISFACTION -> satisfaction();
            case BENEFIT -> benefit();
            case SKILLS_USED -> skillsUsed();
        };
    }

    /** Says when it was given, and nothing of what was answered. */
    @Override
    public final String toString() {
        return "(answered on " + answered().on() + ")";
    }

    @Value.Check
    final void check() {
        checkArgument(
                !satisfaction().is(Judgement.YES) && !satisfaction().is(Judgement.NO),
                "satisfaction goes from 1 to 5, not by yes or no");
    }

    /** Builds a {@link SurveyAnswer}. */
    public static final class Builder extends ImmutableSurveyAnswer.Builder {
        Builder() {}
    }
}

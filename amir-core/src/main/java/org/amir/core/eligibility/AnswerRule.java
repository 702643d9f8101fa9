package org.amir.core.eligibility;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Profile;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Cycle;
import org.immutables.value.Value;

/**
 * A rule on one answer, not known without it. What tells two rules apart is their code and what they ask.
 *
 * @param <P> the profiles it can judge
 * @param <A> what the answer is
 */
@Value.Immutable
abstract class AnswerRule<P extends Profile, A> implements EligibilityRule<P> {
    AnswerRule() {}

    static <P extends Profile, A> Builder<P, A> of(String code, String citation) {
        return new Builder<P, A>().code(code).citation(Citation.of(citation));
    }

    @Override
    @Value.Default
    public Level level() {
        return Level.REQUIRED;
    }

    @Override
    @Value.Default
    public Recommendation whenNotMet() {
        return Recommendation.LOOK;
    }

    /** The answer that is judged. */
    @Value.Auxiliary
    abstract Function<P, Answer<A>> question();

    /** Whether an answer meets the rule on a day. */
    @Value.Auxiliary
    abstract BiPredicate<A, LocalDate> test();

    @Override
    public final Outcome judge(P profile, LocalDate day, Cycle cycle) {
        return question()
                .apply(profile)
                .value()
                .map(answer -> test().test(answer, day) ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.NOT_KNOWN);
    }

    static final class Builder<P extends Profile, A> extends ImmutableAnswerRule.Builder<P, A> {
        Builder() {}
    }
}

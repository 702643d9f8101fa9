package org.amir.mel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.indicator.PairIndicator;
import org.amir.mel.indicator.PersonIndicator;
import org.immutables.value.Value;

/** What is evaluated, and by which definitions. */
@Value.Immutable
public abstract class EvaluationTerms {
    EvaluationTerms() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Everything that was ever recorded of the time up to a day, by the definitions as they stand. */
    public static EvaluationTerms on(LocalDate day) {
        return builder().day(day).build();
    }

    /** The evaluation day: nothing after it exists. */
    public abstract LocalDate day();

    /** Only what had been recorded by the end of this day counts; everything, if empty. */
    public abstract Optional<LocalDate> knownOn();

    /** The parameters and targets. */
    @Value.Default
    public IndicatorPolicy policy() {
        return IndicatorPolicy.standard();
    }

    /** Indicators on people that the handbook does not have, in the order in which they are shown after its own. */
    public abstract ImmutableList<PersonIndicator> ownOnPeople();

    /** Indicators on pairs that the handbook does not have. */
    public abstract ImmutableList<PairIndicator> ownOnPairs();

    /** The same as of another day. */
    final EvaluationTerms asOf(LocalDate other) {
        return ((ImmutableEvaluationTerms) this).withDay(other);
    }

    /** Builds {@link EvaluationTerms}. */
    public static final class Builder extends ImmutableEvaluationTerms.Builder {
        Builder() {}
    }
}

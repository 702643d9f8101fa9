package org.amir.mel.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.mel.evidence.StartedPair;

/** An indicator on pairs: a change of mentor makes a new one. */
public abstract class PairIndicator extends Indicator<StartedPair> {
    /** Why pairs are left out that ended for a reason that is nobody's choice. */
    protected static final String EXTERNAL_END = "external-end";

    @Override
    protected final String member(StartedPair pair) {
        return pair.id().value();
    }

    /** Whether a pair ended externally before a day was over, not having reached the numerator by the close of its end day. */
    protected final boolean endedExternallyBefore(LocalDate day, StartedPair pair) {
        Optional<LocalDate> end = pair.externalEnd().filter(on -> on.isBefore(day));
        return end.isPresent() && end.flatMap(pair::on).filter(this::isReached).isEmpty();
    }
}

package org.amir.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;

/**
 * What there is of a plan at a moment.
 *
 * @param includes which facts there are
 * @param holds which decisions there are
 * @param reworded which revisions there are
 */
record Cut(Predicate<Dated> includes, Predicate<Decision> holds, Predicate<PlanRevision> reworded) {
    /** What had happened by the end of a day. An error is one on every day, whenever it was found. */
    static Cut happenedBy(LocalDate day) {
        return new Cut(
                dated -> dated.happenedBy(day),
                decision -> true,
                revision -> revision.dated().happenedBy(day));
    }

    /** What had been recorded by the end of a day. */
    static Cut knownBy(LocalDate day) {
        return new Cut(
                dated -> dated.knownBy(day),
                decision -> !decision.recordedOn().isAfter(day),
                revision -> revision.dated().knownBy(day));
    }

    /** Whether something is part of the plan. */
    boolean keeps(Dated dated, Optional<Decision> withdrawn) {
        return includes.test(dated) && withdrawn.filter(holds).isEmpty();
    }
}

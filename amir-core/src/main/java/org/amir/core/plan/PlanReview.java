package org.amir.core.plan;

import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/** That a plan was gone through, also if nothing in it changed. */
@Value.Immutable
public abstract class PlanReview {
    PlanReview() {}

    public static Builder builder() {
        return new Builder();
    }

    public static PlanReview of(Dated dated) {
        return builder().dated(dated).build();
    }

    public abstract Dated dated();

    /** The mentorship in which it was gone through, if it was one; the plan outlives it. */
    public abstract Optional<RecordId> mentorship();

    public abstract Optional<FreeText> note();

    /** Builds a {@link PlanReview}; each attribute is set once. */
    public static final class Builder extends ImmutablePlanReview.Builder {
        Builder() {}
    }
}

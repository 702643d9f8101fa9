package org.amir.core.plan;

import org.amir.core.record.Dated;

/**
 * A formal step that a mentee took, for example a job application (K3).
 *
 * @param kind what was done; it lies in the kind's area
 * @param dated when it was done, and when it was recorded
 */
public record FormalStep(FormalStepKind kind, Dated dated) {
    /** The one area that the step belongs to. */
    public Area area() {
        return kind.area();
    }
}

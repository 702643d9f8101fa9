package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.record.Actor;
import org.amir.core.record.Dated;

/**
 * A person was told of a decision (R9).
 *
 * @param selection the position of the decision among the candidacy's selections, from 1 on
 * @param given when they were told
 * @param by who told them
 * @param way how
 */
public record Feedback(int selection, Dated given, Actor by, FeedbackWay way) {
    public Feedback {
        checkArgument(selection >= 1, "selections are numbered from 1, but the number was %s", selection);
    }
}

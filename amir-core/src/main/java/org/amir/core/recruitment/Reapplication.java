package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;

/**
 * A person who left or was not selected applies again in the same role. The first in a candidacy begins application 2.
 *
 * @param round the recruitment round, of which the id begins with {@code rr}
 * @param applied when
 * @param by who recorded it
 */
public record Reapplication(RecordId round, Dated applied, Actor by) {
    public Reapplication {
        checkArgument(round.prefix().equals(RecruitmentRound.PREFIX), "a round's id begins with rr, but was %s", round);
    }
}

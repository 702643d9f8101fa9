package org.amir.examples.simulation;

import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;

/** When something is done, what, by whom and why: one unit of work. */
record Moment(LocalDate day, Act act, Actor by, Reason why) implements Comparable<Moment> {
    LocalDateTime at() {
        return day.atTime(act.time());
    }

    Change change() {
        return new Change(by, at(), act.code(), why);
    }

    @Override
    public int compareTo(Moment other) {
        return ComparisonChain.start()
                .compare(day, other.day)
                .compare(act, other.act)
                .compare(by, other.by)
                .compare(why, other.why)
                .result();
    }
}

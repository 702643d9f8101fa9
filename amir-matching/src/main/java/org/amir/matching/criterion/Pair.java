package org.amir.matching.criterion;

import com.google.common.collect.ComparisonChain;
import org.amir.core.participant.PersonId;

/** A mentee and a mentor, ordered by the mentee first. */
public record Pair(PersonId mentee, PersonId mentor) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
        return ComparisonChain.start()
                .compare(mentee, other.mentee)
                .compare(mentor, other.mentor)
                .result();
    }
}

package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;

/**
 * How many mentees a mentor may have at a time.
 *
 * @param most at least 0
 */
public record Places(int most) {
    /** A mentor supports one mentee at a time unless they offer more. */
    private static final int UNLESS_OFFERED = 1;

    public Places {
        checkArgument(most >= 0, "a mentor has at least 0 places, but the number was %s", most);
    }

    /** What the mentor offers, and one if they did not answer, but no more than the rules allow. */
    public static Places of(Answer<Integer> offered, ProgrammeRules rules) {
        return new Places(Math.min(offered.value().orElse(UNLESS_OFFERED), rules.value(Threshold.MENTEES_PER_MENTOR)));
    }

    /**
     * What a mentor had at a moment in the past: what they offered then, under whichever rules allow most. A version of the
     * rules may have been written down later than the day from which it holds.
     *
     * @param offered what they offer now; empty if nobody knows any more
     * @param rules those that may have held, at least one
     */
    public static Places at(LocalDateTime moment, Optional<OfferedPlaces> offered, Stream<ProgrammeRules> rules) {
        return rules.map(each -> of(OfferedPlaces.at(moment, offered), each))
                .max(Comparator.comparing(Places::most))
                .orElseThrow();
    }
}

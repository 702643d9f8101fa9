package org.amir.matching.figure;

import java.util.Optional;
import org.amir.matching.criterion.Score;

/**
 * How many of the mentees of one group are matched.
 *
 * @param by what they are counted by: {@code gender}, {@code age} or {@code language}
 * @param group the group's code, for example {@code woman}, {@code 25-34} or {@code ar}; {@code not-stated} for those who did
 *     not say, and {@code other} for an age in no band
 * @param count how many; empty if that is withheld because somebody could be recognised by it
 */
public record MatchedShare(String by, String group, Optional<Count> count) {
    /**
     * People of a group.
     *
     * @param people at least 1
     * @param matched how many of them have a mentor by the proposal
     */
    public record Count(int people, int matched) {
        /** The matched of the people, rounded half up to a micro-point. */
        public Score share() {
            return Score.ofShare(matched, people);
        }
    }

    /** Whether the numbers are withheld. */
    public boolean isWithheld() {
        return count.isEmpty();
    }
}

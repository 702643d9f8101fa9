package org.amir.matching;

import com.google.common.collect.ImmutableList;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.Score;

/**
 * Who comes next on both sides of a pair: those who fit best of all who may be matched without another lock
 * taken back, whatever is proposed to them.
 *
 * @param mentors the mentee with other mentors
 * @param mentees the mentor with other mentees, who are not proposed to the mentor already
 */
public record RunnersUp(ImmutableList<Instead> mentors, ImmutableList<Instead> mentees) {

    /**
     * A pair that could be instead.
     *
     * @param score how well the two fit, which may be better than the proposal: that serves the whole
     * @param loss what the whole loses, exactly, if this pair has to be and all others are chosen as is best then; the mentor
     *     may keep the mentee of the proposal too, if there is a place
     */
    public record Instead(Pair pair, Score score, Loss loss) {}
}

package org.amir.matching;

import com.google.common.base.Strings;
import java.util.OptionalLong;
import org.amir.matching.assignment.Objective;

/**
 * What is proved of a proposal: of all its pairs that are not locked, and with preferred pairs counting their bonus more.
 * It was checked against every pair that may be chosen, by what knows nothing of how the pairs were found.
 *
 * @param objective by which no other choice is better
 * @param mostMatched how many mentees can be matched at most, locked ones apart; empty if the objective does not ask
 * @param aboveMinimum how many of them pairs better than the worst could match at most, which is fewer unless nobody can be
 *     matched; empty if the objective does not ask
 */
public record Proved(Objective objective, OptionalLong mostMatched, OptionalLong aboveMinimum) {

    /** What is proved, in English, for a coordinator to read. Do not parse it: the wording may change. */
    public String sentence() {
        return switch (objective) {
            case BEST_TOTAL -> "no other choice has a greater total";
            case MOST_MATCHED ->
                Strings.lenientFormat(
                        "no choice matches more than %s, and none that matches as many has a greater total",
                        mostMatched.orElseThrow());
            case HIGHEST_MINIMUM ->
                Strings.lenientFormat(
                        "no choice matches more than %s, pairs better than the worst match at most %s, and none that is as"
                                + " good in both has a greater total",
                        mostMatched.orElseThrow(), aboveMinimum.orElseThrow());
            case STABLE -> "no mentee and mentor would both rather have each other";
        };
    }
}

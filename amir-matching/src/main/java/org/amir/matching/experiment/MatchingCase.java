package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Preferences;

/** People to be matched under one policy: mentees as rows and mentors as columns, each in an order that does not change. */
public interface MatchingCase {
    /** What each pair that is allowed scores, and how many mentees each mentor takes. */
    AssignmentProblem problem();

    /** How many days each mentee has waited. */
    ImmutableList<Long> waiting();

    /** Whom each would rather have; pairs that are not allowed are not in it. */
    Preferences preferences();

    /** The groups that mentees are in by a grouping, each with its rows in order; who stated nothing is in none. */
    ImmutableListMultimap<String, Integer> groups(Grouping grouping);

    /** The pairs that came about, if the case is from the past: row, column and what came of it. */
    ImmutableList<Lived> lived();

    /** The same case after somebody has left; numbers stay as they are. */
    MatchingCase without(Departure departure);

    /**
     * A pair of the team's own that came about.
     *
     * @param outcomes what came of it
     */
    record Lived(int row, int column, Outcomes outcomes) {}
}

package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.amir.core.participant.PersonId;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.Scoring;

/**
 * A pool, as the team's instructions leave it, with people by number in order of id, so that the solver never sees another
 * order; and the best choice. Takes four bytes a pair, and eight if a pair is locked or preferred.
 */
final class Solved {
    private final Pool pool;
    private final ImmutableList<PoolMentee> mentees;
    private final ImmutableList<PoolMentor> mentors;
    private final Steering steering;
    private final AssignmentProblem scores;
    private final Choice choice;

    /** @param pool as the instructions leave it */
    Solved(Matchmaker matchmaker, MatchingPolicy policy, Pool pool, TeamInstructions instructions) {
        this.pool = pool;
        this.mentees = pool.menteesById().values().asList();
        this.mentors = pool.mentorsById().values().asList();
        this.steering = new Steering(pool, instructions, policy);
        this.scores = scores(matchmaker.scoring(pool), mentors);
        long[] waiting = mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray();
        this.choice = Choice.of(steering.steered(scores), policy.objective(), waiting);
    }

    private static AssignmentProblem scores(Scoring scoring, ImmutableList<PoolMentor> mentors) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(scoring.rows(), scoring.columns());
        for (int column = 0; column < scoring.columns(); column++) {
            problem.capacity(column, mentors.get(column).places());
        }
        int[] scores = new int[scoring.columns()];
        for (int row = 0; row < scoring.rows(); row++) {
            scoring.row(row, scores);
            for (int column = 0; column < scores.length; column++) {
                if (scores[column] >= 0) {
                    problem.score(row, column, scores[column]);
                }
            }
        }
        return problem.build();
    }

    ImmutableList<PoolMentee> mentees() {
        return mentees;
    }

    ImmutableList<PoolMentor> mentors() {
        return mentors;
    }

    /** The number of a mentee, or less than 0. */
    int row(PersonId mentee) {
        return pool.menteesById().keySet().asList().indexOf(mentee);
    }

    /** The number of a mentor, or less than 0. */
    int column(PersonId mentor) {
        return pool.mentorsById().keySet().asList().indexOf(mentor);
    }

    /** Every pair's own score, whatever the team says of it. */
    AssignmentProblem scores() {
        return scores;
    }

    Steering steering() {
        return steering;
    }

    /** The choice among what the team left open. */
    Choice choice() {
        return choice;
    }

    /** The mentor of a mentee, locked or chosen. */
    OptionalInt columnOf(int row) {
        OptionalInt locked = steering.lockedTo(row);
        return locked.isPresent() ? locked : choice.columnOf(row);
    }

    /** Whether a mentor has a mentee, locked or chosen. */
    boolean isTaken(int column) {
        return steering.hasLocked(column) || !choice.rowsOf(column).isEmpty();
    }
}

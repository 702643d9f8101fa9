package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.PairAssessment;
import org.amir.matching.Pool;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** A pool under a policy, as a problem: mentees as rows and mentors as columns, both in order of id. */
final class Scored {
    private final Pool pool;
    private final AssignmentProblem problem;
    private final long[] waiting;

    private Scored(Pool pool, AssignmentProblem problem, long[] waiting) {
        this.pool = pool;
        this.problem = problem;
        this.waiting = waiting;
    }

    static Scored of(Pool pool, MatchingPolicy policy) {
        ImmutableList<PoolMentor> mentors = pool.mentorsById().values().asList();
        ImmutableList<PoolMentee> mentees = pool.menteesById().values().asList();
        Matchmaker matchmaker = Matchmaker.following(policy);
        AssignmentProblem.Builder problem = AssignmentProblem.builder(mentees.size(), mentors.size());
        for (int column = 0; column < mentors.size(); column++) {
            problem.capacity(column, mentors.get(column).places());
            for (int row = 0; row < mentees.size(); row++) {
                PairAssessment pair = matchmaker.assess(mentors.get(column), mentees.get(row), pool);
                if (pair.isAllowed()) {
                    problem.score(row, column, pair.total().micro());
                }
            }
        }
        return new Scored(
                pool,
                problem.build(),
                mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray());
    }

    Pool pool() {
        return pool;
    }

    AssignmentProblem problem() {
        return problem;
    }

    /** The days that each mentee has waited; not to be written to. */
    long[] waiting() {
        return waiting;
    }

    /** The problem as it would be if a mentor had no place. */
    AssignmentProblem without(int leaving) {
        AssignmentProblem.Builder rest = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            rest.capacity(column, column == leaving ? 0 : problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column)) {
                    rest.score(row, column, problem.score(row, column));
                }
            }
        }
        return rest.build();
    }
}

package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Longs;
import org.amir.core.participant.PersonId;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Preferences;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.Scoring;

/** A pool under a policy, both sides in order of id. */
record PoolCase(Pool pool, AssignmentProblem problem, ImmutableList<Long> waiting, ImmutableList<Lived> lived)
        implements MatchingCase {
    static PoolCase of(Pool pool, MatchingPolicy policy, ImmutableList<LivedPair> lived) {
        Scoring scoring = Matchmaker.following(policy).scoring(pool);
        AssignmentProblem.Builder problem = AssignmentProblem.builder(scoring.rows(), scoring.columns());
        int column = 0;
        for (PoolMentor mentor : pool.mentorsById().values()) {
            problem.capacity(column++, mentor.places());
        }
        int[] scores = new int[scoring.columns()];
        for (int row = 0; row < scoring.rows(); row++) {
            scoring.row(row, scores);
            for (int other = 0; other < scores.length; other++) {
                if (scores[other] >= 0) {
                    problem.score(row, other, scores[other]);
                }
            }
        }
        return new PoolCase(
                pool,
                problem.build(),
                pool.menteesById().values().stream()
                        .map(PoolMentee::daysWaiting)
                        .map(Long::valueOf)
                        .collect(ImmutableList.toImmutableList()),
                numbered(lived, pool));
    }

    private static ImmutableList<Lived> numbered(ImmutableList<LivedPair> lived, Pool pool) {
        ImmutableList<PersonId> mentees = pool.menteesById().keySet().asList();
        ImmutableList<PersonId> mentors = pool.mentorsById().keySet().asList();
        return lived.stream()
                .map(pair -> new Lived(mentees.indexOf(pair.mentee()), mentors.indexOf(pair.mentor()), pair.outcomes()))
                .filter(pair -> pair.row() >= 0 && pair.column() >= 0)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Preferences preferences() {
        return Preferences.ofScores(problem, Longs.toArray(waiting));
    }

    @Override
    public ImmutableListMultimap<String, Integer> groups(Grouping grouping) {
        return grouping.of(pool);
    }

    @Override
    public PoolCase without(Departure departure) {
        return new PoolCase(pool, departure.from(problem), waiting, lived);
    }
}

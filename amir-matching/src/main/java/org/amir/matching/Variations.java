package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.OptionalInt;
import java.util.Set;
import org.amir.core.participant.PersonId;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * The people of a proposal matched again, from scratch, with something changed. Every pair is judged once, however often
 * they are matched.
 */
final class Variations {
    private static final String FORBIDDEN = "forbidden";

    private final MatchingPolicy policy;
    private final Pool given;
    private final TeamInstructions instructions;
    private final JudgedPairs judged;

    private Variations(MatchingProposal proposal) {
        this.policy = proposal.policy();
        this.given = proposal.poolAsGiven();
        this.instructions = proposal.instructions();
        this.judged = JudgedPairs.of(Matchmaker.following(policy), given);
    }

    static Variations of(MatchingProposal proposal) {
        return new Variations(proposal);
    }

    JudgedPairs judged() {
        return judged;
    }

    /** As it was proposed. */
    Variation asProposed() {
        return new Variation(given, instructions, ImmutableSet.of(), policy.objective());
    }

    /** By another objective. */
    Variation by(Objective objective) {
        return new Variation(given, instructions, ImmutableSet.of(), objective);
    }

    Variation with(TeamInstruction instruction) {
        return new Variation(given, instructions.and(instruction), ImmutableSet.of(), policy.objective());
    }

    Variation without(TeamInstruction instruction) {
        return new Variation(given, instructions.without(instruction), ImmutableSet.of(), policy.objective());
    }

    Variation without(String constraint) {
        return new Variation(given, instructions, ImmutableSet.of(constraint), policy.objective());
    }

    /** With one place more. */
    Variation withPlace(PersonId mentor) {
        Pool.Builder more = Pool.builder()
                .day(given.day())
                .addAllMentees(given.mentees())
                .addAllOutside(given.outside())
                .addAllNotAgain(given.notAgain())
                .addAllForbidden(given.forbidden());
        given.mentors()
                .forEach(each ->
                        more.addMentors(each.person().equals(mentor) ? each.withFreePlaces(each.places() + 1) : each));
        return new Variation(more.build(), instructions, ImmutableSet.of(), policy.objective());
    }

    /** One way of matching them. */
    final class Variation {
        private final ImmutableList<PoolMentee> mentees;
        private final ImmutableList<PoolMentor> mentors;
        private final int[] row;
        private final int[] column;
        private final ImmutableSet<Pair> forbidden;
        private final int counted;
        private final Steering steering;
        private final AssignmentProblem problem;
        private final Choice best;

        private Variation(Pool people, TeamInstructions said, Set<String> lifted, Objective objective) {
            Pool pool = InstructedPool.of(people, said);
            this.mentees = pool.menteesById().values().asList();
            this.mentors = pool.mentorsById().values().asList();
            this.row = mentees.stream()
                    .mapToInt(mentee -> judged.row(mentee.person()))
                    .toArray();
            this.column = mentors.stream()
                    .mapToInt(mentor -> judged.column(mentor.person()))
                    .toArray();
            this.forbidden = said.of(Forbid.class).map(Forbid::pair).collect(ImmutableSet.toImmutableSet());
            this.counted = ~judged.bits(lifted);
            this.steering = new Steering(pool, said, policy);
            this.problem = problem();
            long[] waiting = mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray();
            this.best = Choice.of(problem, objective, waiting);
        }

        private AssignmentProblem problem() {
            AssignmentProblem.Builder building = AssignmentProblem.builder(mentees.size(), mentors.size());
            for (int j = 0; j < mentors.size(); j++) {
                building.capacity(j, steering.places(j));
                for (int i = 0; i < mentees.size(); i++) {
                    int value = steering.value(i, j, isAllowed(i, j) ? total(i, j) : Steering.ABSENT);
                    if (value != Steering.ABSENT) {
                        building.score(i, j, value);
                    }
                }
            }
            return building.build();
        }

        private boolean isAllowed(int mentee, int mentor) {
            return (exclusions(mentee, mentor) & counted) == 0;
        }

        /** The constraints that exclude a pair, by the problem's numbers, as bits. */
        int exclusions(int mentee, int mentor) {
            int exclusions = judged.exclusions(row[mentee], column[mentor]);
            boolean isForbidden = !forbidden.isEmpty()
                    && forbidden.contains(new Pair(
                            mentees.get(mentee).person(), mentors.get(mentor).person()));
            return isForbidden ? exclusions | judged.bits(ImmutableSet.of(FORBIDDEN)) : exclusions;
        }

        AssignmentProblem solved() {
            return problem;
        }

        Choice best() {
            return best;
        }

        /** The mentees in order of id, as the problem numbers them. */
        ImmutableList<PoolMentee> mentees() {
            return mentees;
        }

        /** The mentors in order of id, as the problem numbers them. */
        ImmutableList<PoolMentor> mentors() {
            return mentors;
        }

        /** The score of a pair, by the problem's numbers. */
        int total(int mentee, int mentor) {
            return judged.total(row[mentee], column[mentor]);
        }

        /** Who is matched with whom, locked pairs too. */
        ImmutableSortedMap<PersonId, PersonId> mentorOf() {
            ImmutableSortedMap.Builder<PersonId, PersonId> mentorOf =
                    new ImmutableSortedMap.Builder<>(Ordering.natural());
            for (int i = 0; i < mentees.size(); i++) {
                OptionalInt j = mentorOf(i);
                if (j.isPresent()) {
                    mentorOf.put(
                            mentees.get(i).person(), mentors.get(j.getAsInt()).person());
                }
            }
            return mentorOf.buildOrThrow();
        }

        /** The sum of the scores in micro-points. */
        long totalMicro() {
            long sum = 0;
            for (int i = 0; i < mentees.size(); i++) {
                OptionalInt j = mentorOf(i);
                sum += j.isPresent() ? total(i, j.getAsInt()) : 0;
            }
            return sum;
        }

        private OptionalInt mentorOf(int mentee) {
            OptionalInt locked = steering.lockedTo(mentee);
            return locked.isPresent() ? locked : best.columnOf(mentee);
        }
    }
}

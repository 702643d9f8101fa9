package org.amir.matching.figure;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.TreeMap;
import org.amir.core.participant.PersonId;
import org.amir.matching.InstructionKind;
import org.amir.matching.MatchingProposal;
import org.amir.matching.criterion.PoolMentor;

/**
 * How the mentees are shared out among the mentors of the pool.
 *
 * @param mentors how many mentors have how many mentees by the proposal, from 0 to the most that one has
 * @param placesUsed as many as there are pairs
 * @param placesFree that stay free
 * @param placesKept that the team keeps for mentees who are not in the pool yet; neither used nor free
 */
public record MentorLoad(
        ImmutableSortedMap<Integer, Integer> mentors, long placesUsed, long placesFree, long placesKept) {

    static MentorLoad of(MatchingProposal proposal) {
        TreeMap<PersonId, Integer> mentees = new TreeMap<>();
        proposal.pool().mentorsById().keySet().forEach(mentor -> mentees.put(mentor, 0));
        proposal.pairs().forEach(pair -> mentees.merge(pair.mentor(), 1, Integer::sum));
        TreeMap<Integer, Integer> mentors = new TreeMap<>();
        int most = mentees.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int load = 0; load <= most; load++) {
            mentors.put(load, 0);
        }
        mentees.values().forEach(load -> mentors.merge(load, 1, Integer::sum));
        long places = proposal.pool().mentorsById().values().stream()
                .mapToLong(PoolMentor::places)
                .sum();
        long kept = proposal.instructions().all().stream()
                .filter(instruction -> instruction.kind() == InstructionKind.RESERVE)
                .count();
        return new MentorLoad(
                ImmutableSortedMap.copyOf(mentors, Ordering.natural()),
                proposal.pairs().size(),
                places - proposal.pairs().size(),
                kept);
    }
}

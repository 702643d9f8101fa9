package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.HoldBack;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Reserve;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * Every choice of pairs that a small pool and a team's instructions allow, one by one: slow, and too simple to be wrong.
 * Codes of constraints and places may be added for a question of what would be otherwise.
 */
final class SteeredChoices {
    private final Matchmaker matchmaker;
    private final MatchingPolicy policy;
    private final Pool pool;
    private final TeamInstructions instructions;
    private final Optional<String> lifted;
    private final Optional<PersonId> morePlaces;
    private final ImmutableList<PoolMentee> mentees;
    private final List<ImmutableSortedMap<PersonId, PersonId>> all = new ArrayList<>();

    SteeredChoices(MatchingPolicy policy, Pool pool, TeamInstructions instructions) {
        this(policy, pool, instructions, Optional.empty(), Optional.empty());
    }

    /**
     * @param lifted the code of a constraint that is not to count
     * @param morePlaces a mentor who is to have one place more
     */
    SteeredChoices(
            MatchingPolicy policy,
            Pool pool,
            TeamInstructions instructions,
            Optional<String> lifted,
            Optional<PersonId> morePlaces) {
        this.matchmaker = Matchmaker.following(policy);
        this.policy = policy;
        this.pool = pool;
        this.instructions = instructions;
        this.lifted = lifted;
        this.morePlaces = morePlaces;
        this.mentees = pool.menteesById().values().asList();
        collect(new TreeMap<>(), 0);
    }

    private void collect(Map<PersonId, PersonId> mentorOf, int next) {
        if (next == mentees.size()) {
            all.add(ImmutableSortedMap.copyOf(mentorOf));
            return;
        }
        PoolMentee mentee = mentees.get(next);
        if (instructions.lockOf(mentee.person()).isEmpty()) {
            collect(mentorOf, next + 1);
        }
        for (PoolMentor mentor : pool.mentorsById().values()) {
            if (isAllowed(mentee, mentor) && hasPlace(mentor, mentorOf)) {
                mentorOf.put(mentee.person(), mentor.person());
                collect(mentorOf, next + 1);
                mentorOf.remove(mentee.person());
            }
        }
    }

    private boolean isAllowed(PoolMentee mentee, PoolMentor mentor) {
        Pair pair = new Pair(mentee.person(), mentor.person());
        Optional<Lock> lock = instructions.lockOf(mentee.person());
        if (lock.isPresent()) {
            return lock.get().pair().equals(pair);
        }
        boolean isForbidden = !lifted.stream().toList().contains("forbidden")
                && instructions
                        .of(Forbid.class)
                        .anyMatch(forbid -> forbid.pair().equals(pair));
        boolean isHeldBack = instructions
                .of(HoldBack.class)
                .anyMatch(held -> held.person().equals(held.role() == Role.MENTEE ? pair.mentee() : pair.mentor()));
        return !isForbidden
                && !isHeldBack
                && matchmaker.assess(mentor, mentee, pool).exclusions().stream()
                        .allMatch(lifted.stream().toList()::contains);
    }

    private boolean hasPlace(PoolMentor mentor, Map<PersonId, PersonId> mentorOf) {
        PersonId person = mentor.person();
        long taken = mentorOf.values().stream().filter(person::equals).count();
        long kept = instructions
                .of(Reserve.class)
                .filter(reserve -> reserve.mentor().equals(person))
                .count();
        return taken + kept
                < mentor.places() + (morePlaces.filter(person::equals).isPresent() ? 1 : 0);
    }

    ImmutableList<ImmutableSortedMap<PersonId, PersonId>> all() {
        return ImmutableList.copyOf(all);
    }

    /** The sum of the scores. */
    long total(Map<PersonId, PersonId> mentorOf) {
        return mentorOf.entrySet().stream()
                .mapToLong(pair -> score(pair.getKey(), pair.getValue()))
                .sum();
    }

    private long score(PersonId mentee, PersonId mentor) {
        return matchmaker
                .assess(
                        pool.mentorsById().values().stream()
                                .filter(each -> each.person().equals(mentor))
                                .findFirst()
                                .orElseThrow(),
                        mentees.stream()
                                .filter(each -> each.person().equals(mentee))
                                .findFirst()
                                .orElseThrow(),
                        pool)
                .total()
                .micro();
    }

    /** The sum of the scores, with the bonus of each preferred pair that is not locked. */
    long value(Map<PersonId, PersonId> mentorOf) {
        long preferred = mentorOf.entrySet().stream()
                .filter(pair -> instructions.lockOf(pair.getKey()).isEmpty())
                .filter(pair -> instructions
                        .preferenceFor(new Pair(pair.getKey(), pair.getValue()))
                        .isPresent())
                .count();
        return total(mentorOf) + preferred * policy.preferBonus();
    }

    /** The one choice that the text puts first: objective, waiting days, order of mentees matched, order of mentors. */
    ImmutableSortedMap<PersonId, PersonId> best() {
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byMentees = Comparator.comparing(
                mentorOf -> mentees.stream()
                        .map(mentee -> mentorOf.containsKey(mentee.person()) ? 0 : 1)
                        .toList(),
                Ordering.natural().lexicographical());
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byMentors = Comparator.comparing(
                mentorOf -> mentorOf.values(), Ordering.natural().lexicographical());
        return all.stream()
                .min(byObjective()
                        .thenComparing(mentorOf -> -waiting(mentorOf))
                        .thenComparing(byMentees)
                        .thenComparing(byMentors))
                .orElseThrow();
    }

    private Comparator<ImmutableSortedMap<PersonId, PersonId>> byObjective() {
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byValue = Comparator.comparing(mentorOf -> -value(mentorOf));
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byPairs = Comparator.comparing(mentorOf -> -mentorOf.size());
        return switch (policy.objective()) {
            case BEST_TOTAL -> byValue;
            case MOST_MATCHED -> byPairs.thenComparing(byValue);
            case HIGHEST_MINIMUM ->
                byPairs.<Long>thenComparing(mentorOf -> -minimum(mentorOf)).thenComparing(byValue);
            case STABLE -> throw new IllegalArgumentException("a stable choice is not the first of an order");
        };
    }

    /** The least that a pair which is not locked counts. */
    private long minimum(Map<PersonId, PersonId> mentorOf) {
        return mentorOf.entrySet().stream()
                .filter(pair -> instructions.lockOf(pair.getKey()).isEmpty())
                .mapToLong(pair -> value(Map.of(pair.getKey(), pair.getValue())))
                .min()
                .orElse(0);
    }

    private long waiting(Map<PersonId, PersonId> mentorOf) {
        return mentees.stream()
                .filter(mentee -> mentorOf.containsKey(mentee.person()))
                .mapToLong(PoolMentee::daysWaiting)
                .sum();
    }
}

package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amir.core.participant.PersonId;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** Every choice of pairs that a small pool allows, one by one: slow, and too simple to be wrong. */
final class Choices {
    private final Pool pool;
    private final ImmutableList<PoolMentee> mentees;
    private final ImmutableSortedMap<PersonId, ImmutableSortedMap<PersonId, PairAssessment>> assessments;
    private final List<ImmutableSortedMap<PersonId, PersonId>> all = new ArrayList<>();

    Choices(Matchmaker matchmaker, Pool pool) {
        this.pool = pool;
        this.mentees = pool.menteesById().values().asList();
        this.assessments = mentees.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(),
                        PoolMentee::person,
                        mentee -> pool.mentorsById().values().stream()
                                .collect(ImmutableSortedMap.toImmutableSortedMap(
                                        Ordering.natural(),
                                        PoolMentor::person,
                                        mentor -> matchmaker.assess(mentor, mentee, pool)))));
        collect(new TreeMap<>(), 0);
    }

    private void collect(Map<PersonId, PersonId> mentorOf, int next) {
        if (next == mentees.size()) {
            all.add(ImmutableSortedMap.copyOf(mentorOf));
            return;
        }
        collect(mentorOf, next + 1);
        PersonId mentee = mentees.get(next).person();
        for (PoolMentor mentor : pool.mentorsById().values()) {
            long load =
                    mentorOf.values().stream().filter(mentor.person()::equals).count();
            if (of(mentee, mentor.person()).isAllowed() && load < mentor.places()) {
                mentorOf.put(mentee, mentor.person());
                collect(mentorOf, next + 1);
                mentorOf.remove(mentee);
            }
        }
    }

    /** How a pair was judged. */
    PairAssessment of(PersonId mentee, PersonId mentor) {
        return of(mentee).stream()
                .filter(assessment -> assessment.pair().mentor().equals(mentor))
                .findFirst()
                .orElseThrow();
    }

    /** How a mentee was judged with every mentor. */
    ImmutableList<PairAssessment> of(PersonId mentee) {
        return assessments
                .getOrDefault(mentee, ImmutableSortedMap.of())
                .values()
                .asList();
    }

    long total(ImmutableSortedMap<PersonId, PersonId> mentorOf) {
        return mentorOf.entrySet().stream()
                .mapToLong(pair -> of(pair.getKey(), pair.getValue()).total().micro())
                .sum();
    }

    /** The one choice that the text puts first: total, waiting days, order of mentees matched, order of mentors. */
    ImmutableSortedMap<PersonId, PersonId> best() {
        return all.stream().min(this::compare).orElseThrow();
    }

    private int compare(ImmutableSortedMap<PersonId, PersonId> one, ImmutableSortedMap<PersonId, PersonId> other) {
        int byTotal = Long.compare(total(other), total(one));
        int byWaiting = byTotal != 0 ? byTotal : Long.compare(waiting(other), waiting(one));
        if (byWaiting != 0) {
            return byWaiting;
        }
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byMentees = Comparator.comparing(
                mentorOf -> mentees.stream()
                        .map(mentee -> mentorOf.containsKey(mentee.person()) ? 0 : 1)
                        .toList(),
                Ordering.natural().lexicographical());
        Comparator<ImmutableSortedMap<PersonId, PersonId>> byMentors = Comparator.comparing(
                mentorOf -> mentorOf.values(), Ordering.natural().lexicographical());
        return byMentees.thenComparing(byMentors).compare(one, other);
    }

    private long waiting(ImmutableSortedMap<PersonId, PersonId> mentorOf) {
        return mentees.stream()
                .filter(mentee -> mentorOf.containsKey(mentee.person()))
                .mapToLong(PoolMentee::daysWaiting)
                .sum();
    }

    /** The greatest total of the choices in which a mentee has a mentor. */
    long bestWith(PersonId mentee) {
        return all.stream()
                .filter(mentorOf -> mentorOf.containsKey(mentee))
                .mapToLong(this::total)
                .max()
                .orElseThrow();
    }

    /** Whether exactly these mentees can have mentors with this total. */
    boolean canReach(ImmutableSet<PersonId> matched, long total) {
        return all.stream().anyMatch(mentorOf -> mentorOf.keySet().equals(matched) && total(mentorOf) == total);
    }
}

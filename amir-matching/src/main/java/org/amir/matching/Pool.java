package org.amir.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.amir.core.coordination.PersonFile;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.Consent;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.immutables.value.Value;

/**
 * Who can be matched on a day, and who cannot, with every reason.
 *
 * <p>The reasons for being outside, in order: {@code not-eligible}, {@code not-selected}, {@code in-live-pair},
 * {@code left}, {@code consent-withdrawn}, {@code permit-pending}, {@code permit-lapsed},
 * {@code permit-unknown}, {@code guardian-consent},
 * {@code not-trained}, {@code no-capacity}, {@code on-hold}.
 */
@Value.Immutable
public abstract class Pool {
    Pool() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The pool as if the team had selected, and trained, everyone who is not recommended <em>not eligible</em>: a look
     * ahead while recruitment and training still run. The other reasons for being outside hold.
     *
     * @param applications at most one for each person and role, in any order
     * @param eligibility the programme's rules
     */
    public static Pool preview(Collection<Application> applications, EligibilityPolicy eligibility, LocalDate day) {
        return preview(applications, ImmutableList.of(), eligibility, day);
    }

    /**
     * The same by what people said of their consent after the form: who withdrew it is outside, and a background that may
     * not be used is not known.
     *
     * @param consents at most one for each person, in any order
     */
    public static Pool preview(
            Collection<Application> applications,
            Collection<Consent> consents,
            EligibilityPolicy eligibility,
            LocalDate day) {
        return new PreviewPool(eligibility, day, consents).of(applications);
    }

    /**
     * The pool as the team selected and trained its people: full mentors with a free place, and selected mentees with a
     * valid permit who have no mentor. Needs and experiences that the team found in interviews and training count as named
     * (R6, T9); pairs that ended are not proposed again.
     *
     * @param people everybody of the programme, in any order
     * @param rules the programme's on the day
     */
    public static Pool on(LocalDate day, Collection<PersonFile> people, ProgrammeRules rules) {
        return new RealPool(rules, day).of(people);
    }

    /** The day on which ages and permits are taken. */
    public abstract LocalDate day();

    /** The mentors, each with at least one free place; {@link #mentorsById} has them in order. */
    abstract ImmutableList<PoolMentor> mentors();

    abstract ImmutableList<PoolMentee> mentees();

    /** Who is not in the pool, in order of person, mentors first where one person is outside in both roles. */
    public abstract ImmutableList<Outside> outside();

    /** Pairs that ended, or of whom the team said never. */
    public abstract ImmutableSet<Pair> notAgain();

    /** Pairs that the team forbids (M9). */
    public abstract ImmutableSet<Pair> forbidden();

    /** The mentors in order of id. */
    @Value.Derived
    public ImmutableSortedMap<PersonId, PoolMentor> mentorsById() {
        return mentors().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), PoolMentor::person, mentor -> mentor));
    }

    /** The mentees in order of id. */
    @Value.Derived
    public ImmutableSortedMap<PersonId, PoolMentee> menteesById() {
        return mentees().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), PoolMentee::person, mentee -> mentee));
    }

    /** Checks this pool, and puts everyone in order, so that the same people give equal pools. */
    @Value.Check
    final Pool inOrder() {
        checkArgument(
                outside().stream().noneMatch(outside -> outside.codes().isEmpty()),
                "who is outside the pool has at least one reason");
        checkOnce(Role.MENTOR, mentorsById().keySet());
        checkOnce(Role.MENTEE, menteesById().keySet());
        ImmutableList<PoolMentor> orderedMentors = mentorsById().values().asList();
        ImmutableList<PoolMentee> orderedMentees = menteesById().values().asList();
        ImmutableList<Outside> orderedOutside = ImmutableList.sortedCopyOf(
                Comparator.comparing(Outside::person).thenComparing(Outside::role), outside());
        if (mentors().equals(orderedMentors)
                && mentees().equals(orderedMentees)
                && outside().equals(orderedOutside)) {
            return this;
        }
        return builder()
                .day(day())
                .addAllMentors(orderedMentors)
                .addAllMentees(orderedMentees)
                .addAllOutside(orderedOutside)
                .addAllNotAgain(notAgain())
                .addAllForbidden(forbidden())
                .build();
    }

    private void checkOnce(Role role, ImmutableSet<PersonId> inside) {
        Set<PersonId> seen = new HashSet<>(inside);
        outside().stream()
                .filter(outside -> outside.role() == role)
                .map(Outside::person)
                .forEach(person -> checkArgument(
                        seen.add(person),
                        "%s is in the pool, or outside it, more than once as a %s",
                        person,
                        role.code()));
    }

    /** Builds a {@link Pool}; the order in which people are added does not matter. */
    public static final class Builder extends ImmutablePool.Builder {
        Builder() {}
    }
}

package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.Reserve;
import org.amir.matching.criterion.PoolMentor;

/**
 * A pool as the team's instructions leave it: without those held back, with fewer places where some are kept, and with
 * the forbidden pairs. A mentor whose places are all kept is outside with {@code no-capacity}.
 */
final class InstructedPool {
    private static final String ON_HOLD = "on-hold";

    private final Pool given;
    private final TeamInstructions instructions;
    private final Pool.Builder pool;

    private InstructedPool(Pool given, TeamInstructions instructions) {
        this.given = given;
        this.instructions = instructions;
        this.pool = Pool.builder()
                .day(given.day())
                .addAllNotAgain(given.notAgain())
                .addAllForbidden(Sets.union(
                        given.forbidden(),
                        instructions.of(Forbid.class).map(Forbid::pair).collect(ImmutableSet.toImmutableSet())));
    }

    static Pool of(Pool given, TeamInstructions instructions) {
        return instructions.all().isEmpty() ? given : new InstructedPool(given, instructions).build();
    }

    private Pool build() {
        addMentors();
        addMentees();
        given.outside().forEach(this::addOutside);
        return pool.build();
    }

    private void addMentors() {
        ImmutableSet<PersonId> heldBack = instructions.heldBack(Role.MENTOR);
        ImmutableMultiset<PersonId> kept =
                instructions.of(Reserve.class).map(Reserve::mentor).collect(ImmutableMultiset.toImmutableMultiset());
        for (PoolMentor mentor : given.mentors()) {
            PersonId person = mentor.person();
            int places = mentor.places() - kept.count(person);
            if (heldBack.contains(person)) {
                pool.addOutside(new Outside(person, Role.MENTOR, ImmutableList.of(ON_HOLD)));
            } else if (places <= 0) {
                pool.addOutside(new Outside(person, Role.MENTOR, ImmutableList.of("no-capacity")));
            } else {
                pool.addMentors(mentor.withFreePlaces(places));
            }
        }
    }

    private void addMentees() {
        ImmutableSet<PersonId> heldBack = instructions.heldBack(Role.MENTEE);
        given.mentees().forEach(mentee -> {
            if (heldBack.contains(mentee.person())) {
                pool.addOutside(new Outside(mentee.person(), Role.MENTEE, ImmutableList.of(ON_HOLD)));
            } else {
                pool.addMentees(mentee);
            }
        });
    }

    private void addOutside(Outside outside) {
        boolean isNew = instructions.heldBack(outside.role()).contains(outside.person())
                && !outside.codes().contains(ON_HOLD);
        pool.addOutside(
                isNew
                        ? new Outside(
                                outside.person(),
                                outside.role(),
                                ImmutableList.<String>builder()
                                        .addAll(outside.codes())
                                        .add(ON_HOLD)
                                        .build())
                        : outside);
    }
}

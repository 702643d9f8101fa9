package org.amir.matching;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Refusal;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.HoldBack;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.TeamInstruction.Reserve;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentor;

/** Whether a team's instructions go together, and with a pool. */
final class InstructionCheck {
    private final Pool pool;
    private final TeamInstructions instructions;
    private final ImmutableMap<Role, ImmutableMap<PersonId, ImmutableList<String>>> outside;
    private final List<InstructionProblem> problems = new ArrayList<>();

    InstructionCheck(Pool pool, TeamInstructions instructions) {
        this.pool = pool;
        this.instructions = instructions;
        this.outside =
                ImmutableMap.of(Role.MENTOR, outside(pool, Role.MENTOR), Role.MENTEE, outside(pool, Role.MENTEE));
    }

    private static ImmutableMap<PersonId, ImmutableList<String>> outside(Pool pool, Role role) {
        return pool.outside().stream()
                .filter(person -> person.role() == role)
                .collect(ImmutableMap.toImmutableMap(Outside::person, Outside::codes));
    }

    ImmutableList<InstructionProblem> problems() {
        for (TeamInstruction instruction : instructions.all()) {
            for (Role role : Role.values()) {
                instruction.personAs(role).ifPresent(person -> checkKnown(instruction, role, person));
            }
            checkTwoPeople(instruction);
        }
        instructions.of(Lock.class).forEach(this::checkLock);
        instructions.of(Reserve.class).forEach(this::checkReserve);
        checkOnce();
        checkForbidden();
        checkPlaces();
        return ImmutableList.copyOf(problems);
    }

    private void checkKnown(TeamInstruction instruction, Role role, PersonId person) {
        if (!isInside(role, person) && !isOutside(role, person)) {
            add(
                    "unknown-person",
                    Strings.lenientFormat(
                            "%s is no %s of this programme; name one who is in the pool or outside it",
                            person, role.code()),
                    role,
                    instruction);
        }
    }

    private void checkTwoPeople(TeamInstruction instruction) {
        boolean isOne = instruction
                .twoPeople()
                .filter(pair -> pair.mentee().equals(pair.mentor()))
                .isPresent();
        if (isOne && instruction.kind() != InstructionKind.FORBID) {
            Pair pair = instruction.twoPeople().orElseThrow();
            add(
                    "same-person",
                    pair.mentee() + " is one person in both roles, who is never their own mentor; name two people",
                    Optional.empty(),
                    ImmutableList.of(instruction));
        }
    }

    private void checkLock(Lock lock) {
        checkTakesPart(lock, Role.MENTEE, lock.pair().mentee(), "a pair is locked");
        checkTakesPart(lock, Role.MENTOR, lock.pair().mentor(), "a pair is locked");
    }

    private void checkReserve(Reserve reserve) {
        checkTakesPart(reserve, Role.MENTOR, reserve.mentor(), "a place is kept");
        if (isInside(Role.MENTEE, reserve.mentee()) && !isHeldBack(Role.MENTEE, reserve.mentee())) {
            add(
                    "in-pool",
                    Strings.lenientFormat(
                            "mentee %s is in the pool and needs no place kept; lock the pair, or hold the mentee back",
                            reserve.mentee()),
                    Role.MENTEE,
                    reserve);
        }
    }

    /** That the person is in the pool and not held back. */
    private void checkTakesPart(TeamInstruction instruction, Role role, PersonId person, String what) {
        ImmutableList<String> codes = codesOutside(role, person);
        if (!codes.isEmpty()) {
            add(
                    "outside-pool",
                    Strings.lenientFormat(
                            "%s %s is outside the pool (%s); %s only with people who are in it",
                            role.code(), person, String.join(" ", codes), what),
                    role,
                    instruction);
        } else if (isHeldBack(role, person)) {
            ImmutableList<TeamInstruction> both = Stream.concat(
                            Stream.of(instruction),
                            instructions
                                    .of(HoldBack.class)
                                    .filter(held ->
                                            held.role() == role && held.person().equals(person)))
                    .collect(ImmutableList.toImmutableList());
            add(
                    "held-back",
                    Strings.lenientFormat(
                            "%s %s is held back, so no %s with them; take one of the two back",
                            role.code(), person, instruction.kind().code()),
                    Optional.of(role),
                    both);
        }
    }

    private void checkOnce() {
        grouped(
                        instructions.all().stream(),
                        instruction -> new Said(
                                instruction.kind(),
                                instruction.personAs(Role.MENTEE).stream().toList(),
                                instruction.personAs(Role.MENTOR).stream().toList()))
                .forEach((said, same) -> add(
                        "said-twice",
                        Strings.lenientFormat(
                                "%s of %s is said %s times; say it once",
                                said.kind().code(),
                                String.join(
                                        " and ",
                                        Stream.of(said.mentee(), said.mentor())
                                                .flatMap(List::stream)
                                                .map(PersonId::value)
                                                .toList()),
                                same.size()),
                        Optional.empty(),
                        same));
        checkOneMentor("locked-twice", "is locked to", instructions.of(Lock.class));
        checkOneMentor("reserved-twice", "has a place kept by", instructions.of(Reserve.class));
    }

    /** What instructions of one kind are about. */
    private record Said(InstructionKind kind, List<PersonId> mentee, List<PersonId> mentor) {}

    private void checkOneMentor(String code, String has, Stream<? extends TeamInstruction> ofOneKind) {
        grouped(ofOneKind, instruction -> instruction.personAs(Role.MENTEE).orElseThrow())
                .forEach((mentee, same) -> {
                    ImmutableSet<PersonId> mentors = same.stream()
                            .map(instruction ->
                                    instruction.personAs(Role.MENTOR).orElseThrow())
                            .collect(ImmutableSet.toImmutableSet());
                    if (mentors.size() > 1) {
                        add(
                                code,
                                Strings.lenientFormat(
                                        "mentee %s %s %s; a mentee has one mentor, keep one of these",
                                        mentee, has, mentors),
                                Optional.of(Role.MENTEE),
                                same);
                    }
                });
    }

    /** Groups of more than one. */
    private static <K> Map<K, ImmutableList<TeamInstruction>> grouped(
            Stream<? extends TeamInstruction> all, Function<TeamInstruction, K> by) {
        Map<K, ImmutableList<TeamInstruction>> groups = new LinkedHashMap<>();
        all.forEach(instruction -> groups.merge(
                by.apply(instruction),
                ImmutableList.of(instruction),
                (one, other) -> ImmutableList.<TeamInstruction>builder()
                        .addAll(one)
                        .addAll(other)
                        .build()));
        groups.values().removeIf(group -> group.size() == 1);
        return groups;
    }

    private void checkForbidden() {
        ImmutableMap<Pair, Forbid> forbids = instructions
                .of(Forbid.class)
                .collect(ImmutableMap.toImmutableMap(Forbid::pair, forbid -> forbid, (one, other) -> one));
        Stream.concat(instructions.of(Lock.class), instructions.of(Prefer.class))
                .forEach(wanted -> {
                    Pair pair = wanted.twoPeople().orElseThrow();
                    Forbid forbid = forbids.get(pair);
                    if (forbid != null || pool.forbidden().contains(pair)) {
                        String past = wanted.kind() == InstructionKind.LOCK ? "locked" : "preferred";
                        add(
                                past + "-and-forbidden",
                                Strings.lenientFormat(
                                        "mentee %s and mentor %s are %s and forbidden; take one of the two back",
                                        pair.mentee(), pair.mentor(), past),
                                Optional.empty(),
                                forbid == null ? ImmutableList.of(wanted) : ImmutableList.of(wanted, forbid));
                    }
                });
    }

    private void checkPlaces() {
        Map<PersonId, List<TeamInstruction>> taking = new LinkedHashMap<>();
        Stream.concat(instructions.of(Lock.class), instructions.of(Reserve.class))
                .forEach(instruction -> taking.computeIfAbsent(
                                instruction.personAs(Role.MENTOR).orElseThrow(), mentor -> new ArrayList<>())
                        .add(instruction));
        taking.forEach((person, wanted) -> {
            PoolMentor mentor = pool.mentorsById().get(person);
            long needed = wanted.stream()
                    .map(instruction -> instruction.personAs(Role.MENTEE))
                    .distinct()
                    .count();
            if (mentor != null && needed > mentor.places()) {
                add(
                        "too-few-places",
                        Strings.lenientFormat(
                                "mentor %s has %s free places, but %s are locked or kept; take as many back",
                                person, mentor.places(), needed),
                        Optional.of(Role.MENTOR),
                        wanted);
            }
        });
    }

    private boolean isInside(Role role, PersonId person) {
        return role == Role.MENTOR
                ? pool.mentorsById().containsKey(person)
                : pool.menteesById().containsKey(person);
    }

    private boolean isOutside(Role role, PersonId person) {
        return !codesOutside(role, person).isEmpty();
    }

    private ImmutableList<String> codesOutside(Role role, PersonId person) {
        return outside.getOrDefault(role, ImmutableMap.of()).getOrDefault(person, ImmutableList.of());
    }

    private boolean isHeldBack(Role role, PersonId person) {
        return instructions.heldBack(role).contains(person);
    }

    private void add(String code, String text, Role role, TeamInstruction instruction) {
        add(code, text, Optional.of(role), ImmutableList.of(instruction));
    }

    private void add(String code, String text, Optional<Role> role, Iterable<? extends TeamInstruction> instructions) {
        problems.add(new InstructionProblem(new Refusal(code, text), role, ImmutableList.copyOf(instructions)));
    }
}

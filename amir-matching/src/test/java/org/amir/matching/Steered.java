package org.amir.matching;

import static org.amir.matching.OnlyNeeds.SAID;
import static org.amir.matching.criterion.People.SWEDISH;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.HoldBack;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.TeamInstruction.Reserve;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Pair;

/** A small pool, what a team says of it that goes together, and a policy; each at random. */
record Steered(MatchingPolicy policy, Pool pool, TeamInstructions instructions) {
    private static final MatchingPolicy WHOLE =
            MatchingPolicy.builder().hostLanguage(SWEDISH).preferBonus(100_000).build();

    /** Only languages and slots count, so that many choices have equal totals. */
    private static final MatchingPolicy COARSE = MatchingPolicy.builder()
            .hostLanguage(SWEDISH)
            .preferBonus(500_000)
            .weights(ImmutableMap.<String, Integer>builder()
                    .put("M1", 1)
                    .put("M2", 0)
                    .put("M3", 0)
                    .put("M4", 1)
                    .put("M5", 0)
                    .put("M6", 0)
                    .put("M7", 0)
                    .put("M8", 0)
                    .buildOrThrow())
            .build();

    static Arbitrary<Steered> any() {
        return Combinators.combine(
                        RandomPeople.pools(),
                        Arbitraries.of(WHOLE, COARSE),
                        Arbitraries.longs().withoutEdgeCases())
                .as((pool, policy, seed) -> new Steered(policy, pool, instructions(pool, new Random(seed))));
    }

    MatchingProposal propose() {
        return Matchmaker.following(policy).propose(pool, instructions).orElseThrow();
    }

    /** The same with another objective. */
    Steered by(Objective objective) {
        return new Steered(policy.seeking(objective), pool, instructions);
    }

    SteeredChoices choices() {
        return new SteeredChoices(policy, pool, instructions);
    }

    private static TeamInstructions instructions(Pool pool, Random random) {
        List<PersonId> mentees = people(pool, Role.MENTEE);
        List<PersonId> mentors = people(pool, Role.MENTOR);
        TeamInstructions together = TeamInstructions.none();
        if (mentees.isEmpty() || mentors.isEmpty()) {
            return together;
        }
        int said = random.nextInt(6);
        for (int i = 0; i < said; i++) {
            PersonId mentee = mentees.get(random.nextInt(mentees.size()));
            PersonId mentor = mentors.get(random.nextInt(mentors.size()));
            TeamInstructions more = together.and(instruction(random, mentee, mentor));
            together = more.problemsIn(pool).isEmpty() ? more : together;
        }
        return together;
    }

    private static List<PersonId> people(Pool pool, Role role) {
        List<PersonId> people = new ArrayList<>(
                role == Role.MENTEE
                        ? pool.menteesById().keySet()
                        : pool.mentorsById().keySet());
        pool.outside().stream()
                .filter(outside -> outside.role() == role)
                .map(Outside::person)
                .forEach(people::add);
        return people;
    }

    private static TeamInstruction instruction(Random random, PersonId mentee, PersonId mentor) {
        Pair pair = new Pair(mentee, mentor);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Lock(pair, SAID);
            case 2 -> new Forbid(pair, SAID);
            case 3 -> new Prefer(pair, SAID);
            case 4 -> new Reserve(mentor, mentee, SAID);
            default ->
                random.nextBoolean()
                        ? new HoldBack(mentee, Role.MENTEE, SAID)
                        : new HoldBack(mentor, Role.MENTOR, SAID);
        };
    }
}

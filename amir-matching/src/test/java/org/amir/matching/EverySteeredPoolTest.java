package org.amir.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/** What holds of every proposal that the team steers, held against every other choice that its instructions allow. */
class EverySteeredPoolTest {
    private static final String SEED = "20251103";

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    private static ImmutableSortedMap<PersonId, PersonId> mentorOf(MatchingProposal proposal) {
        return proposal.pairs().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), ProposedPair::mentee, ProposedPair::mentor));
    }

    @Property(tries = 1000, seed = SEED)
    void the_proposal_is_the_choice_that_the_text_puts_first(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        SteeredChoices choices = steered.choices();
        ImmutableSortedMap<PersonId, PersonId> best = choices.best();
        assertThat(mentorOf(proposal)).isEqualTo(best);
        assertThat(proposal.totalMicro()).isEqualTo(choices.total(best));
        assertThat(proposal.totalMicro() + proposal.bonusMicro()).isEqualTo(choices.value(best));
        assertThat(proposal.certificate().valid()).isTrue();
    }

    @Property(seed = SEED)
    void only_locked_pairs_override_anything(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        assertThat(proposal.pairs()).allSatisfy(pair -> {
            boolean isLocked = steered.instructions().lockOf(pair.mentee()).isPresent();
            assertThat(isLocked || pair.overridden().isEmpty()).isTrue();
            assertThat(pair.overridden()).doesNotContain("same-person", "forbidden");
        });
    }

    @Property(seed = SEED)
    void nobody_is_lost(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();

        Pool pool = steered.pool();
        assertThat(Streams.concat(
                        proposal.pairs().stream().map(pair -> pair.mentee() + " mentee"),
                        proposal.pairs().stream()
                                .map(pair -> pair.mentor() + " mentor")
                                .distinct(),
                        proposal.unmatched().stream()
                                .map(left -> left.person() + " " + left.role().code())))
                .containsExactlyInAnyOrderElementsOf(Streams.concat(
                                pool.menteesById().keySet().stream().map(person -> person + " mentee"),
                                pool.mentorsById().keySet().stream().map(person -> person + " mentor"),
                                pool.outside().stream()
                                        .map(outside -> outside.person() + " "
                                                + outside.role().code()))
                        .toList());
        assertThat(Stream.of(Role.values())
                        .flatMap(role -> steered.instructions().heldBack(role).stream()
                                .map(person -> proposal.unmatched(person, role))))
                .allSatisfy(
                        left -> assertThat(left.orElseThrow().outsideCodes()).endsWith("on-hold"));
    }

    @Property(seed = SEED)
    void instructions_in_any_order_give_an_equal_proposal(@ForAll("steered") Steered steered, @ForAll long seed) {
        List<TeamInstruction> shuffled = new ArrayList<>(steered.instructions().all());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Steered(steered.policy(), steered.pool(), TeamInstructions.of(shuffled)).propose())
                .isEqualTo(steered.propose());
    }

    @Property(seed = SEED)
    void what_is_proposed_can_be_locked_and_stays(@ForAll("steered") Steered steered) {
        MatchingProposal proposal = steered.propose();
        ImmutableList<TeamInstruction> locked = Stream.concat(
                        steered.instructions().all().stream()
                                .filter(instruction -> instruction.kind() != InstructionKind.LOCK),
                        proposal.pairs().stream()
                                .map(pair -> new TeamInstruction.Lock(
                                        pair.assessment().pair(), OnlyNeeds.SAID)))
                .collect(ImmutableList.toImmutableList());

        MatchingProposal again = new Steered(steered.policy(), steered.pool(), TeamInstructions.of(locked)).propose();

        assertThat(again.pairs()).isEqualTo(proposal.pairs());
        assertThat(again.totalMicro()).isEqualTo(proposal.totalMicro());
    }
}

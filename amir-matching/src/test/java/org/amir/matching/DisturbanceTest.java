package org.amir.matching;

import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pairs;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.matching.Disturbance.NewMentor;
import org.amir.matching.criterion.Pair;
import org.junit.jupiter.api.Test;

class DisturbanceTest {
    private static final ImmutableList<Pair> NO_PAIR = ImmutableList.of();

    private final Pool.Builder twoAndTwo = pool().addMentors(
                    mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
            .addMentees(mentee(1, 9, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH));

    @Provide
    Arbitrary<Steered> steered() {
        return Steered.any();
    }

    @Test
    void the_same_again_disturbs_nobody() {
        MatchingProposal proposal = propose(twoAndTwo);

        assertThat(Disturbance.between(proposal, propose(twoAndTwo)))
                .isEqualTo(new Disturbance(pairs(proposal), ImmutableList.of(), NO_PAIR, NO_PAIR, NO_PAIR));
        assertThat(Disturbance.between(proposal, proposal).isNone()).isTrue();
    }

    @Test
    void each_mentee_is_told_by_what_changed() {
        MatchingProposal now = propose(
                twoAndTwo
                        .addMentors(mentor(3, 2, Theme.ECONOMY))
                        .addMentees(
                                mentee(3, 0, Theme.ECONOMY), mentee(4, 0, Theme.ECONOMY), mentee(5, 0, Theme.RIGHTS))
                        .addOutside(outside(menteeId(6), Role.MENTEE, "in-live-pair"))
                        .addOutside(outside(menteeId(7), Role.MENTEE, "left")),
                lock(1, 1));

        assertThat(Disturbance.between(
                        List.of(pair(7, 1), pair(6, 2), pair(5, 2), pair(1, 2), pair(2, 1), pair(3, 3)), now))
                .isEqualTo(new Disturbance(
                        ImmutableList.of(pair(3, 3)),
                        ImmutableList.of(
                                new NewMentor(menteeId(1), mentorId(2), mentorId(1)),
                                new NewMentor(menteeId(2), mentorId(1), mentorId(2))),
                        ImmutableList.of(pair(4, 3)),
                        ImmutableList.of(pair(5, 2), pair(7, 1)),
                        ImmutableList.of(pair(6, 2))));
    }

    @Test
    void who_gets_a_mentor_at_last_disturbs_nobody_and_who_loses_one_is_disturbed() {
        MatchingProposal now = propose(twoAndTwo);

        assertThat(Disturbance.between(List.of(pair(1, 2)), now).isNone()).isTrue();
        assertThat(Disturbance.between(List.of(pair(1, 1)), now).isNone()).isFalse();
        assertThat(Disturbance.between(List.of(pair(3, 1)), now).isNone()).isFalse();
    }

    @Test
    void a_mentee_had_one_mentor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disturbance.between(List.of(pair(1, 1), pair(1, 2)), propose(twoAndTwo)))
                .withMessage("mentee p-000101 is in two pairs; a mentee has one mentor");
    }

    @Property(seed = "20251103")
    void every_mentee_of_either_is_in_one_list(@ForAll("steered") Steered steered) {
        MatchingProposal before = Matchmaker.following(steered.policy()).propose(steered.pool());
        MatchingProposal now = steered.propose();

        Disturbance found = Disturbance.between(before, now);

        ImmutableSet<PersonId> mentees =
                Sets.union(menteesOf(before), menteesOf(now)).immutableCopy();
        assertThat(Streams.concat(
                        found.kept().stream().map(Pair::mentee),
                        found.newMentor().stream().map(NewMentor::mentee),
                        found.newlyMatched().stream().map(Pair::mentee),
                        found.noLongerMatched().stream().map(Pair::mentee),
                        found.living().stream().map(Pair::mentee)))
                .containsExactlyInAnyOrderElementsOf(mentees);
        assertThat(pairs(before)).containsAll(found.kept());
        assertThat(pairs(now)).containsAll(found.kept()).containsAll(found.newlyMatched());
    }

    private static ImmutableSet<PersonId> menteesOf(MatchingProposal proposal) {
        return proposal.pairs().stream().map(ProposedPair::mentee).collect(ImmutableSet.toImmutableSet());
    }
}

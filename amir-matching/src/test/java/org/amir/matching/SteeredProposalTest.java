package org.amir.matching;

import static org.amir.matching.OnlyNeeds.MATCHMAKER;
import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.holdBack;
import static org.amir.matching.OnlyNeeds.instructions;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pairs;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.prefer;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.OnlyNeeds.reserve;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.languages;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.amir.core.coordination.Team;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.criterion.Pair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a proposal by what the team says beforehand. */
@Tag("M9")
class SteeredProposalTest {
    /** Mentee 1 fits both mentors whole, mentee 2 fits mentor 1 whole and mentor 2 by half. */
    private final Pool.Builder twoAndTwo = pool().addMentors(
                    mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HOUSING))
            .addMentees(mentee(1, 9, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH));

    private static Unmatched left(MatchingProposal proposal, PersonId person, Role role) {
        return proposal.unmatched(person, role).orElseThrow();
    }

    @Test
    void without_instructions_it_is_as_ever() {
        assertThat(propose(twoAndTwo)).isEqualTo(MATCHMAKER.propose(twoAndTwo.build()));
        assertThat(pairs(propose(twoAndTwo))).containsExactly(pair(1, 2), pair(2, 1));
        assertThat(propose(twoAndTwo).bonusMicro()).isZero();
    }

    @Nested
    class GivenALock {
        @Test
        void the_two_are_a_pair_and_the_others_are_matched_around_them() {
            MatchingProposal proposal = propose(twoAndTwo, lock(1, 1));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1), pair(2, 2));
            assertThat(proposal.totalMicro()).isEqualTo(1_500_000);
            assertThat(proposal.certificate().valid()).isTrue();
            assertThat(proposal.unmatched()).isEmpty();
            assertThat(proposal.instructions()).isEqualTo(instructions(lock(1, 1)));
            assertThat(proposal.pool()).isEqualTo(twoAndTwo.build());
        }

        @Test
        void it_takes_one_place_and_leaves_the_others() {
            Pool.Builder pool = pool().addMentors(mentor(1, 2, Theme.HOUSING))
                    .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 5, Theme.HOUSING), mentee(3, 4, Theme.HOUSING));

            assertThat(pairs(propose(pool))).containsExactly(pair(2, 1), pair(3, 1));
            assertThat(pairs(propose(pool, lock(1, 1)))).containsExactly(pair(1, 1), pair(2, 1));
        }

        @Test
        void who_finds_all_places_locked_learns_that_nobody_could_give_way() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 9, Theme.HOUSING)),
                    lock(1, 1));

            assertThat(left(proposal, menteeId(2), Role.MENTEE).reason()).isEqualTo(UnmatchedReason.CAPACITY);
            assertThat(proposal.explain(menteeId(2)).orElseThrow())
                    .isEqualTo("Mentee p-000102 has no mentor proposed (capacity): every mentor who could take this"
                            + " mentee is full; nobody could give way.\n");
        }

        @Test
        void it_overrides_what_is_the_teams_to_override_and_shows_each() {
            Traits man = Traits.builder()
                    .gender(Answer.of(Gender.MAN))
                    .languages(languages("ar"))
                    .build();
            Traits onlyWomen = Traits.builder()
                    .genderWish(Answer.of(Wish.must(Gender.WOMAN)))
                    .languages(languages("fa"))
                    .build();
            Pool.Builder pool = pool().addMentors(mentor(1, man, 1, Theme.HOUSING))
                    .addMentees(mentee(menteeId(1), onlyWomen, 0, Theme.HEALTH))
                    .addNotAgain(pair(1, 1));

            MatchingProposal proposal = propose(pool, lock(1, 1));

            assertThat(propose(pool).pairs()).isEmpty();
            assertThat(proposal.pairs().get(0).overridden())
                    .containsExactly("must-gender", "no-shared-language", "not-again", "below-minimum");
            assertThat(proposal.totalMicro()).isZero();
            assertThat(proposal.explain(menteeId(1)).orElseThrow())
                    .contains("  Locked by the team (team-1, 2025-09-30, met-before); overrides must-gender,"
                            + " no-shared-language, not-again, below-minimum.\n");
        }

        @Test
        void a_pair_that_needs_no_override_overrides_nothing() {
            MatchingProposal proposal = propose(twoAndTwo, lock(1, 1));

            assertThat(proposal.pairs())
                    .allSatisfy(pair -> assertThat(pair.overridden()).isEmpty());
            assertThat(proposal.explain(mentorId(1)).orElseThrow())
                    .contains("  Locked by the team (team-1, 2025-09-30, met-before).\n");
            assertThat(proposal.explain(mentorId(2)).orElseThrow()).doesNotContain("team");
        }

        @Test
        void an_unlocked_pair_that_is_excluded_stays_so() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 2, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HEALTH), mentee(2, 0, Theme.HEALTH)),
                    lock(1, 1));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(left(proposal, menteeId(2), Role.MENTEE).excludedBy())
                    .isEqualTo(ImmutableMap.of("below-minimum", 1));
        }
    }

    @Nested
    class GivenAForbiddenPair {
        @Test
        void it_is_absent_with_that_code() {
            MatchingProposal proposal = propose(twoAndTwo, forbid(2, 1), forbid(2, 2));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(left(proposal, menteeId(2), Role.MENTEE).excludedBy())
                    .isEqualTo(ImmutableMap.of("forbidden", 2));
            assertThat(proposal.poolAsGiven()).isEqualTo(twoAndTwo.build());
            assertThat(proposal.pool().forbidden()).containsExactly(pair(2, 1), pair(2, 2));
        }
    }

    @Nested
    class GivenAPreference {
        /** Mentor 1 fits whole, mentor 2 by four fifths. */
        private final Pool.Builder pool = pool().addMentors(
                        mentor(1, 1, Theme.values()),
                        mentor(2, 1, Theme.HOUSING, Theme.HEALTH, Theme.EDUCATION, Theme.LANGUAGE))
                .addMentees(mentee(1, 0, Theme.HOUSING, Theme.HEALTH, Theme.EDUCATION, Theme.LANGUAGE, Theme.ECONOMY));

        private MatchingProposal withBonus(int bonus) {
            return Matchmaker.following(OnlyNeeds.policy().preferBonus(bonus).build())
                    .propose(pool.build(), instructions(prefer(1, 2)))
                    .orElseThrow();
        }

        @Test
        void it_counts_in_choosing_and_never_in_the_score() {
            assertThat(pairs(withBonus(200_001))).containsExactly(pair(1, 2));
            assertThat(withBonus(200_001).totalMicro()).isEqualTo(800_000);
            assertThat(withBonus(200_001).bonusMicro()).isEqualTo(200_001);
            assertThat(pairs(withBonus(199_999))).containsExactly(pair(1, 1));
            assertThat(withBonus(199_999).totalMicro()).isEqualTo(1_000_000);
            assertThat(withBonus(199_999).bonusMicro()).isZero();
            assertThat(withBonus(200_001).certificate().valid()).isTrue();
        }

        @Test
        void it_is_explained() {
            assertThat(withBonus(200_001).explain(menteeId(1)).orElseThrow())
                    .startsWith("Mentee p-000101 is proposed to mentor p-000002: score 0.800000")
                    .contains("  Preferred by the team (team-1, 2025-09-30, met-before); counted 200001 micro-points"
                            + " more in choosing.\n")
                    .contains(
                            "  Runner-up: mentor p-000001 with score 1.000000; the whole would lose 0.000001, preferred pairs"
                                    + " counting more.\n");
        }

        @Test
        void it_lifts_no_constraint() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HEALTH)).addMentees(mentee(1, 0, Theme.HOUSING)),
                    prefer(1, 1));

            assertThat(proposal.pairs()).isEmpty();
            assertThat(left(proposal, menteeId(1), Role.MENTEE).excludedBy())
                    .isEqualTo(ImmutableMap.of("below-minimum", 1));
        }

        @Test
        void the_price_of_a_place_says_that_the_preference_counts() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 9, Theme.HOUSING)),
                    prefer(1, 1));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(left(proposal, menteeId(2), Role.MENTEE).priceOfPlace())
                    .contains(new Unmatched.PriceOfPlace(Optional.of(menteeId(1)), 50_000));
            assertThat(proposal.explain(menteeId(2)).orElseThrow())
                    .endsWith(
                            "p-000101 would give way and the total, preferred pairs counting more, would fall by 0.050000.\n");
        }

        @Test
        void of_a_pair_that_is_locked_too_nothing_was_chosen() {
            assertThat(propose(twoAndTwo, lock(1, 1), prefer(1, 1)).bonusMicro())
                    .isZero();
        }

        @Test
        void waiting_days_settle_what_is_still_equal() {
            Pool.Builder equals = pool().addMentors(mentor(1, 1, Theme.HOUSING))
                    .addMentees(mentee(1, 3, Theme.HOUSING), mentee(2, 4, Theme.HOUSING), mentee(3, 5, Theme.HOUSING));

            assertThat(pairs(propose(equals, prefer(1, 1), prefer(2, 1)))).containsExactly(pair(2, 1));
        }
    }

    @Nested
    class GivenAPlaceThatIsKept {
        private final Outside pending = outside(menteeId(8), Role.MENTEE, "permit-pending");

        @Test
        void there_is_one_fewer_now() {
            Pool.Builder pool = pool().addMentors(mentor(1, 2, Theme.HOUSING))
                    .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 5, Theme.HOUSING))
                    .addOutside(pending);

            MatchingProposal proposal = propose(pool, reserve(1, 8));

            assertThat(pairs(proposal)).containsExactly(pair(2, 1));
            assertThat(proposal.pool().mentorsById().get(mentorId(1))).isEqualTo(mentor(1, 1, Theme.HOUSING));
            assertThat(left(proposal, menteeId(8), Role.MENTEE).outsideCodes()).containsExactly("permit-pending");
        }

        @Test
        void a_mentor_who_keeps_all_their_places_has_no_capacity() {
            MatchingProposal proposal = propose(twoAndTwo.addOutside(pending), reserve(1, 8));

            assertThat(pairs(proposal)).containsExactly(pair(1, 2));
            assertThat(left(proposal, mentorId(1), Role.MENTOR).detail()).isEqualTo("no-capacity");
        }

        @Test
        void beside_a_lock_the_last_place_is_the_locked_one() {
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 2, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 5, Theme.HOUSING))
                            .addOutside(pending),
                    reserve(1, 8),
                    lock(1, 1));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
        }
    }

    @Nested
    class GivenSomebodyHeldBack {
        @Test
        void they_are_outside_as_on_hold_and_the_others_are_matched() {
            MatchingProposal proposal =
                    propose(twoAndTwo, holdBack(menteeId(2), Role.MENTEE), holdBack(mentorId(2), Role.MENTOR));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(left(proposal, menteeId(2), Role.MENTEE).detail()).isEqualTo("on-hold");
            assertThat(left(proposal, mentorId(2), Role.MENTOR).detail()).isEqualTo("on-hold");
        }

        @Test
        void who_is_outside_anyway_is_so_for_one_reason_more() {
            MatchingProposal proposal = propose(
                    twoAndTwo.addOutside(
                            outside(menteeId(8), Role.MENTEE, "not-selected"),
                            outside(menteeId(9), Role.MENTEE, "left", "on-hold")),
                    holdBack(menteeId(8), Role.MENTEE),
                    holdBack(menteeId(9), Role.MENTEE));

            assertThat(left(proposal, menteeId(8), Role.MENTEE).detail()).isEqualTo("not-selected on-hold");
            assertThat(left(proposal, menteeId(9), Role.MENTEE).detail()).isEqualTo("left on-hold");
        }

        @Test
        void one_who_has_both_roles_is_held_back_in_one() {
            PersonId both = mentorId(2);
            MatchingProposal proposal = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(both, SILENT, 9, Theme.HOUSING)),
                    holdBack(both, Role.MENTOR));

            assertThat(pairs(proposal)).containsExactly(new Pair(both, mentorId(1)));
        }
    }

    @Nested
    class GivenPairsThatLive {
        private final Team team = Team.inMemory();
        private final PersonId mentor = team.mentor(2);
        private final PersonId mentee = team.mentee();
        private final PersonId waiting = team.mentee();
        private final Matchmaker matchmaker = Matchmaker.following(MatchingPolicy.defaults(LanguageCode.of("sv")));

        private Pool pool() {
            return team.read(work -> Pool.on(Team.PROPOSED, work.everybody(), work.rulesOn(Team.PROPOSED)));
        }

        @Test
        void they_stay_and_take_no_part() {
            team.confirmed(mentor, mentee);

            MatchingProposal proposal = matchmaker.propose(pool());

            assertThat(pairs(proposal)).containsExactly(new Pair(waiting, mentor));
            assertThat(left(proposal, mentee, Role.MENTEE).outsideCodes()).containsExactly("in-live-pair");
        }

        @Test
        void nobody_is_locked_out_of_one() {
            team.confirmed(mentor, mentee);
            PersonId other = team.mentor(1);

            assertThat(matchmaker
                            .propose(
                                    pool(),
                                    TeamInstructions.of(
                                            ImmutableList.of(new Lock(new Pair(mentee, other), OnlyNeeds.SAID))))
                            .codes())
                    .containsExactly("outside-pool");
        }

        @Test
        void the_place_that_one_takes_is_not_there_to_lock() {
            team.confirmed(mentor, mentee);
            PersonId third = team.mentee();

            assertThat(matchmaker
                            .propose(
                                    pool(),
                                    TeamInstructions.of(ImmutableList.of(
                                            new Lock(new Pair(waiting, mentor), OnlyNeeds.SAID),
                                            new Lock(new Pair(third, mentor), OnlyNeeds.SAID))))
                            .codes())
                    .containsExactly("too-few-places");
        }
    }
}

package org.amir.matching;

import static org.amir.matching.OnlyNeeds.MATCHMAKER;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pairs;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.amir.matching.criterion.People.themes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Proposals for small pools in which only what is needed and offered counts, so that totals can be seen. */
class MatchmakerTest {
    private static final Theme[] ALL = Theme.values();

    private static Theme[] first(int themes) {
        return Arrays.copyOf(ALL, themes);
    }

    private static MatchingProposal propose(Pool.Builder pool) {
        return MATCHMAKER.propose(pool.build());
    }

    private static Unmatched left(PersonId person, Role role, UnmatchedReason reason) {
        return Unmatched.builder().person(person).role(role).reason(reason).build();
    }

    private static Unmatched allExcluded(PersonId person, Role role, ImmutableMap<String, Integer> by) {
        return Unmatched.builder()
                .person(person)
                .role(role)
                .reason(UnmatchedReason.ALL_EXCLUDED)
                .putAllExcludedBy(by)
                .build();
    }

    private static Unmatched capacity(PersonId person, Optional<PersonId> givesWay, long loss) {
        return Unmatched.builder()
                .person(person)
                .role(Role.MENTEE)
                .reason(UnmatchedReason.CAPACITY)
                .priceOfPlace(new Unmatched.PriceOfPlace(givesWay, loss))
                .build();
    }

    @Nested
    class GivenNobodyOnOneSide {
        @Test
        void an_empty_pool_gives_an_empty_proposal() {
            MatchingProposal proposal = propose(pool());

            assertThat(proposal.pairs()).isEmpty();
            assertThat(proposal.unmatched()).isEmpty();
            assertThat(proposal.totalMicro()).isZero();
            assertThat(proposal.policy()).isEqualTo(OnlyNeeds.POLICY);
            assertThat(proposal.pool()).isEqualTo(pool().build());
        }

        @Test
        void mentees_stay_for_want_of_mentors() {
            MatchingProposal proposal =
                    propose(pool().addMentees(mentee(2, 0, Theme.HOUSING), mentee(1, 0, Theme.HOUSING)));

            assertThat(proposal.unmatched())
                    .containsExactly(
                            left(menteeId(1), Role.MENTEE, UnmatchedReason.NO_MENTORS),
                            left(menteeId(2), Role.MENTEE, UnmatchedReason.NO_MENTORS));
            assertThat(proposal.unmatched().get(0).detail()).isEmpty();
        }

        @Test
        void mentors_stay_for_want_of_mentees() {
            assertThat(propose(pool().addMentors(mentor(1, 1, Theme.HOUSING))).unmatched())
                    .containsExactly(left(mentorId(1), Role.MENTOR, UnmatchedReason.NO_MENTEES));
        }
    }

    @Nested
    class GivenSomebodyOutsideThePool {
        @Test
        void the_codes_are_kept_and_joined_by_a_blank() {
            MatchingProposal proposal = propose(pool().addMentors(mentor(1, 1, Theme.HOUSING))
                    .addOutside(
                            new Outside(mentorId(2), Role.MENTEE, ImmutableList.of("not-eligible", "permit-lapsed"))));

            assertThat(proposal.unmatched())
                    .containsExactly(
                            left(mentorId(1), Role.MENTOR, UnmatchedReason.NO_MENTEES),
                            Unmatched.builder()
                                    .person(mentorId(2))
                                    .role(Role.MENTEE)
                                    .reason(UnmatchedReason.OUTSIDE_POOL)
                                    .addOutsideCodes("not-eligible", "permit-lapsed")
                                    .build());
            assertThat(proposal.unmatched().get(1).detail()).isEqualTo("not-eligible permit-lapsed");
        }
    }

    @Nested
    class GivenOnePlaceForTwo {
        private final Pool.Builder pool = pool().addMentors(mentor(1, 1, Theme.HOUSING, Theme.HEALTH));

        @Test
        void the_better_pair_is_proposed_and_the_price_of_a_place_is_said() {
            MatchingProposal proposal = propose(pool.addMentees(
                    mentee(1, 90, Theme.HOUSING, Theme.DIGITAL), mentee(2, 0, Theme.HOUSING, Theme.HEALTH)));

            assertThat(pairs(proposal)).containsExactly(pair(2, 1));
            assertThat(proposal.totalMicro()).isEqualTo(1_000_000);
            assertThat(proposal.unmatched()).containsExactly(capacity(menteeId(1), Optional.of(menteeId(2)), 500_000));
            assertThat(proposal.unmatched().get(0).detail()).isEqualTo("gives-way:p-000102 loss:0.500000");
        }

        @Test
        void among_equals_who_waited_longest_is_taken() {
            MatchingProposal proposal =
                    propose(pool.addMentees(mentee(1, 3, Theme.HOUSING), mentee(2, 4, Theme.HOUSING)));

            assertThat(pairs(proposal)).containsExactly(pair(2, 1));
            assertThat(proposal.unmatched()).containsExactly(capacity(menteeId(1), Optional.of(menteeId(2)), 0));
        }

        @Test
        void among_those_the_first_in_order_of_id() {
            MatchingProposal proposal =
                    propose(pool.addMentees(mentee(2, 4, Theme.HOUSING), mentee(1, 4, Theme.HOUSING)));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
        }
    }

    @Nested
    class GivenOthersWhoCouldMove {
        /** Mentee 1 fits mentor 1 alone; mentee 2 fits mentor 1 better than mentor 2, who has a place left. */
        private final MatchingProposal proposal = propose(pool().addMentors(
                        mentor(1, 1, first(9)), mentor(2, 1, Theme.NETWORK, Theme.RIGHTS))
                .addMentees(mentee(1, 0, Theme.HOUSING, Theme.EMPLOYMENT), mentee(2, 0, Theme.NETWORK, Theme.RIGHTS))
                .addForbidden(pair(1, 2)));

        @Test
        void nobody_stays_out_if_moving_costs_nothing() {
            assertThat(pairs(proposal)).containsExactly(pair(1, 1), pair(2, 2));
        }

        @Test
        void what_moving_would_lose_is_said_though_nobody_gives_way() {
            Theme[] needs = {Theme.NETWORK, Theme.RIGHTS, Theme.HEALTH};
            MatchingProposal dearer = propose(pool().addMentors(
                            mentor(1, 1, Theme.HOUSING, Theme.NETWORK, Theme.RIGHTS, Theme.HEALTH),
                            mentor(2, 1, Theme.NETWORK))
                    .addMentees(mentee(1, 0, Theme.HOUSING, Theme.LANGUAGE, Theme.DIGITAL), mentee(2, 0, needs)));

            // 2-1 alone is 1; 1-1 and 2-2 are a third each; mentor 2 is no choice for mentee 1.
            assertThat(pairs(dearer)).containsExactly(pair(2, 1));
            assertThat(dearer.unmatched())
                    .containsExactly(
                            left(mentorId(2), Role.MENTOR, UnmatchedReason.NOT_NEEDED),
                            capacity(menteeId(1), Optional.empty(), 333_334));
            assertThat(dearer.unmatched().get(1).detail()).isEqualTo("loss:0.333334");
        }
    }

    @Nested
    class GivenPlacesForAll {
        @Test
        void a_mentor_takes_no_more_than_their_places() {
            MatchingProposal proposal = propose(pool().addMentors(mentor(1, 2, first(4)))
                    .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 5, Theme.HOUSING), mentee(3, 6, Theme.HOUSING)));

            assertThat(pairs(proposal)).containsExactly(pair(2, 1), pair(3, 1));
            assertThat(proposal.totalMicro()).isEqualTo(2_000_000);
            assertThat(proposal.unmatched()).containsExactly(capacity(menteeId(1), Optional.of(menteeId(2)), 0));
        }

        @Test
        void a_mentor_with_a_mentee_and_a_place_left_is_matched() {
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 3, first(4))).addMentees(mentee(1, 0, Theme.HOUSING)));

            assertThat(proposal.unmatched()).isEmpty();
        }

        @Test
        void a_mentor_whom_nobody_needs_stays() {
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING))
                            .addMentees(mentee(1, 0, Theme.HOUSING)));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(proposal.unmatched())
                    .containsExactly(left(mentorId(2), Role.MENTOR, UnmatchedReason.NOT_NEEDED));
        }

        @Test
        void placing_everyone_beats_the_best_single_pair() {
            // 1-1 is 1 and leaves mentee 2 to mentor 2 at a third; 1-2 and 2-1 are two thirds each and a third more.
            MatchingProposal proposal = propose(pool().addMentors(
                            mentor(1, 1, Theme.HOUSING, Theme.EMPLOYMENT, Theme.EDUCATION, Theme.RIGHTS),
                            mentor(2, 1, Theme.HOUSING, Theme.EMPLOYMENT))
                    .addMentees(
                            mentee(1, 0, Theme.HOUSING, Theme.EMPLOYMENT, Theme.EDUCATION),
                            mentee(2, 0, Theme.EDUCATION, Theme.RIGHTS, Theme.HOUSING)));

            assertThat(pairs(proposal)).containsExactly(pair(1, 2), pair(2, 1));
            assertThat(proposal.totalMicro()).isEqualTo(1_666_667);
        }
    }

    @Nested
    class GivenConstraints {
        private final Traits man =
                Traits.builder().gender(Answer.of(Gender.MAN)).build();
        private final Traits onlyWomen =
                Traits.builder().genderWish(Answer.of(Wish.must(Gender.WOMAN))).build();

        @Test
        void all_excluded_says_how_many_by_what_in_the_order_of_the_constraints() {
            MatchingProposal proposal = propose(pool().addMentors(
                            mentor(mentorId(1), man, 1, Theme.HOUSING),
                            mentor(mentorId(2), man, 1, Theme.DIGITAL),
                            mentor(mentorId(3), SILENT, 1, Theme.DIGITAL),
                            mentor(mentorId(4), SILENT, 1, Theme.HOUSING))
                    .addMentees(mentee(menteeId(1), onlyWomen, 0, Theme.HOUSING))
                    .addForbidden(pair(1, 4)));

            assertThat(proposal.pairs()).isEmpty();
            assertThat(proposal.unmatched())
                    .containsExactly(
                            allExcluded(mentorId(1), Role.MENTOR, ImmutableMap.of("must-gender", 1)),
                            allExcluded(
                                    mentorId(2), Role.MENTOR, ImmutableMap.of("must-gender", 1, "below-minimum", 1)),
                            allExcluded(mentorId(3), Role.MENTOR, ImmutableMap.of("below-minimum", 1)),
                            allExcluded(mentorId(4), Role.MENTOR, ImmutableMap.of("forbidden", 1)),
                            allExcluded(
                                    menteeId(1),
                                    Role.MENTEE,
                                    ImmutableMap.of("must-gender", 2, "forbidden", 1, "below-minimum", 2)));
            assertThat(proposal.unmatched().get(4).detail()).isEqualTo("must-gender:2 forbidden:1 below-minimum:2");
            assertThat(proposal.unmatched().get(4).excludedBy().keySet())
                    .containsExactly("must-gender", "forbidden", "below-minimum");
        }

        @Test
        void forbidden_and_ended_pairs_are_absent_and_others_take_their_place() {
            MatchingProposal proposal = propose(pool().addMentors(
                            mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING), mentor(3, 1, Theme.HOUSING))
                    .addMentees(mentee(1, 0, Theme.HOUSING))
                    .addForbidden(pair(1, 1))
                    .addNotAgain(pair(1, 2)));

            assertThat(pairs(proposal)).containsExactly(pair(1, 3));
            assertThat(proposal.unmatched())
                    .containsExactly(
                            allExcluded(mentorId(1), Role.MENTOR, ImmutableMap.of("forbidden", 1)),
                            allExcluded(mentorId(2), Role.MENTOR, ImmutableMap.of("not-again", 1)));
        }

        @Test
        void one_person_in_both_roles_is_never_their_own_mentor() {
            PersonId both = mentorId(1);
            MatchingProposal alone = propose(
                    pool().addMentors(mentor(1, 1, Theme.HOUSING)).addMentees(mentee(both, SILENT, 0, Theme.HOUSING)));
            MatchingProposal among = propose(pool().addMentors(mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING))
                    .addMentees(mentee(both, SILENT, 0, Theme.HOUSING), mentee(1, 0, Theme.HOUSING)));

            assertThat(alone.unmatched())
                    .containsExactly(
                            allExcluded(both, Role.MENTOR, ImmutableMap.of("same-person", 1)),
                            allExcluded(both, Role.MENTEE, ImmutableMap.of("same-person", 1)));
            assertThat(pairs(among)).containsExactly(new Pair(both, mentorId(2)), pair(1, 1));
            assertThat(alone.unmatched(both, Role.MENTEE))
                    .contains(alone.unmatched().get(1));
            assertThat(alone.unmatched(both, Role.MENTOR))
                    .contains(alone.unmatched().get(0));
            assertThat(among.unmatched(both, Role.MENTEE)).isEmpty();
        }

        @Test
        void every_constraint_that_a_pair_breaks_is_listed_in_order() {
            PersonId both = mentorId(1);
            PoolMentor mentor = mentor(both, man, 1, Theme.DIGITAL);
            PoolMentee mentee = mentee(both, onlyWomen, 0, Theme.HOUSING);
            ImmutableSet<Pair> self = ImmutableSet.of(new Pair(both, both));
            Pool pool = pool().addMentors(mentor)
                    .addMentees(mentee)
                    .addAllForbidden(self)
                    .addAllNotAgain(self)
                    .build();

            PairAssessment assessment = MATCHMAKER.assess(mentor, mentee, pool);

            assertThat(assessment.exclusions())
                    .containsExactly("must-gender", "same-person", "not-again", "forbidden", "below-minimum");
            assertThat(assessment.isAllowed()).isFalse();
            assertThat(assessment.findings()).containsEntry("M3", Finding.scored(Score.none()));
            assertThat(assessment.findings().keySet()).containsExactly("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8");
        }
    }

    @Nested
    class GivenTheMinimum {
        /** The mentee needs all nine themes, one of them twice as much: three others are 3 / 10 exactly. */
        private final PoolMentee needsAll = PoolMentee.builder()
                .person(menteeId(1))
                .profile(Mentee.builder()
                        .traits(SILENT)
                        .themesNeeded(themes(ALL))
                        .mostImportantTheme(Answer.of(Theme.NETWORK))
                        .build())
                .daysWaiting(0)
                .build();

        private final Pool exactly =
                pool().addMentors(mentor(1, 1, first(3))).addMentees(needsAll).build();

        @Test
        void a_total_of_0_30_is_enough() {
            MatchingProposal proposal = MATCHMAKER.propose(exactly);

            assertThat(pairs(proposal)).containsExactly(pair(1, 1));
            assertThat(proposal.totalMicro()).isEqualTo(300_000);
        }

        @Test
        void a_micro_point_less_is_not() {
            MatchingPolicy policy =
                    OnlyNeeds.policy().minimumScore(Score.ofMicro(300_001)).build();

            assertThat(Matchmaker.following(policy).propose(exactly).unmatched())
                    .containsExactly(
                            allExcluded(mentorId(1), Role.MENTOR, ImmutableMap.of("below-minimum", 1)),
                            allExcluded(menteeId(1), Role.MENTEE, ImmutableMap.of("below-minimum", 1)));
        }

        @Test
        void without_one_even_a_total_of_0_is_a_pair() {
            MatchingPolicy policy =
                    OnlyNeeds.policy().minimumScore(Score.none()).build();
            Pool nothingShared = pool().addMentors(mentor(1, 1, Theme.DIGITAL))
                    .addMentees(mentee(1, 0, Theme.HOUSING))
                    .build();

            assertThat(pairs(Matchmaker.following(policy).propose(nothingShared)))
                    .containsExactly(pair(1, 1));
        }
    }

    @Nested
    class GivenARunnerUp {
        @Test
        void it_is_the_next_best_and_the_lowest_id_among_equals() {
            MatchingProposal proposal = propose(pool().addMentors(
                            mentor(1, 1, Theme.HOUSING),
                            mentor(2, 1, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL),
                            mentor(3, 1, Theme.HOUSING, Theme.HEALTH),
                            mentor(4, 1, Theme.HEALTH, Theme.DIGITAL))
                    .addMentees(mentee(1, 0, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL)));

            ProposedPair pair = proposal.pairOf(menteeId(1)).orElseThrow();
            assertThat(pair.mentor()).isEqualTo(mentorId(2));
            assertThat(pair.runnerUp()).contains(new RunnerUp(mentorId(3), Score.ofMicro(666_667)));
        }

        @Test
        void it_may_fit_better_than_the_one_proposed() {
            MatchingProposal proposal =
                    propose(pool().addMentors(mentor(1, 1, Theme.HOUSING, Theme.HEALTH), mentor(2, 1, Theme.HEALTH))
                            .addMentees(mentee(1, 0, Theme.HOUSING), mentee(2, 0, Theme.HOUSING, Theme.HEALTH)));

            assertThat(pairs(proposal)).containsExactly(pair(1, 1), pair(2, 2));
            assertThat(proposal.pairOf(menteeId(2)).orElseThrow().runnerUp())
                    .contains(new RunnerUp(mentorId(1), Score.perfect()));
        }

        @Test
        void there_is_none_if_no_other_mentor_may_be_matched() {
            MatchingProposal proposal = propose(pool().addMentors(
                            mentor(1, 1, Theme.HOUSING), mentor(2, 1, Theme.HOUSING), mentor(3, 1, Theme.DIGITAL))
                    .addMentees(mentee(1, 0, Theme.HOUSING))
                    .addForbidden(pair(1, 2)));

            assertThat(proposal.pairOf(menteeId(1)).orElseThrow().runnerUp()).isEmpty();
        }
    }

    @Test
    void pairs_are_found_by_mentee_and_by_mentor() {
        MatchingProposal proposal = propose(pool().addMentors(mentor(1, 2, first(9)))
                .addMentees(mentee(2, 0, Theme.HOUSING), mentee(1, 0, Theme.HEALTH)));

        assertThat(proposal.pairsWith(mentorId(1))).isEqualTo(proposal.pairs()).hasSize(2);
        assertThat(proposal.pairsWith(mentorId(2))).isEmpty();
        assertThat(proposal.pairOf(menteeId(1))).contains(proposal.pairs().get(0));
        assertThat(proposal.pairOf(menteeId(3))).isEmpty();
    }

    @Test
    void reasons_have_codes() {
        assertThat(Coded.byCode(UnmatchedReason.class).keySet())
                .containsExactly(
                        "outside-pool",
                        "no-mentors",
                        "no-mentees",
                        "all-excluded",
                        "capacity",
                        "not-needed",
                        "not-better");
    }

    @Test
    void what_a_pair_says_of_itself_names_nobody_but_by_id() {
        ProposedPair pair = propose(
                        pool().addMentors(mentor(1, 1, Theme.HOUSING)).addMentees(mentee(1, 0, Theme.HOUSING)))
                .pairs()
                .get(0);

        assertThat(Stream.of(pair.mentee(), pair.mentor())).containsExactly(menteeId(1), mentorId(1));
        assertThat(pair.assessment().evidence()).isEqualTo(Score.perfect());
        assertThat(pair.toString()).contains("p-000001", "p-000101").doesNotContain("Traits");
    }
}

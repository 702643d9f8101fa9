package org.amir.matching.figure;

import static org.amir.matching.OnlyNeeds.MATCHMAKER;
import static org.amir.matching.OnlyNeeds.instructions;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.prefer;
import static org.amir.matching.OnlyNeeds.propose;
import static org.amir.matching.OnlyNeeds.reserve;
import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.languages;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.matching.MatchingProposal;
import org.amir.matching.Pool;
import org.amir.matching.figure.MatchedShare.Count;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalFiguresTest {
    private static final FigureOptions ALL_SHOWN =
            FigureOptions.builder().smallestShown(0).build();

    private int people;

    private void add(Pool.Builder pool, int number, Supplier<Traits> traits) {
        for (int i = 0; i < number; i++) {
            people++;
            pool.addMentees(mentee(menteeId(people), traits.get(), 0, Theme.HOUSING));
        }
    }

    private static Traits gender(Gender gender) {
        return Traits.builder().gender(Answer.of(gender)).build();
    }

    private static Traits aged(int years) {
        return Traits.builder().birthDate(Answer.of(DAY.minusYears(years))).build();
    }

    private static ImmutableList<MatchedShare> by(String what, MatchingProposal proposal, FigureOptions options) {
        return ProposalFigures.of(proposal, options).matched().stream()
                .filter(share -> share.by().equals(what))
                .collect(ImmutableList.toImmutableList());
    }

    private static MatchedShare share(String by, String group, int people, int matched) {
        return new MatchedShare(by, group, Optional.of(new Count(people, matched)));
    }

    private static MatchedShare withheld(String by, String group) {
        return new MatchedShare(by, group, Optional.empty());
    }

    @Test
    void of_an_empty_proposal_there_is_no_spread_rather_than_a_spread_of_0() {
        ProposalFigures figures = ProposalFigures.of(propose(pool()));

        assertThat(figures.pairs()).isZero();
        assertThat(figures.totalMicro()).isZero();
        assertThat(figures.upperBoundMicro()).hasValue(0);
        assertThat(figures.gapMicro()).hasValue(0);
        assertThat(figures.scores()).isEmpty();
        assertThat(figures.load()).isEqualTo(new MentorLoad(ImmutableSortedMap.of(), 0, 0, 0));
        assertThat(figures.matched()).isEmpty();
    }

    @Test
    void totals_spread_and_load_are_those_of_the_pairs() {
        ProposalFigures figures = ProposalFigures.of(propose(
                pool().addMentors(
                                mentor(1, 3, Theme.HOUSING, Theme.HEALTH),
                                mentor(2, 4, Theme.HOUSING),
                                mentor(3, 1, Theme.RIGHTS))
                        .addMentees(
                                mentee(1, 0, Theme.HOUSING),
                                mentee(2, 0, Theme.HOUSING, Theme.HEALTH),
                                mentee(3, 0, Theme.ECONOMY))
                        .addOutside(outside(menteeId(8), Role.MENTEE, "permit-pending")),
                lock(3, 1),
                reserve(2, 8)));

        assertThat(figures.pairs()).isEqualTo(3);
        assertThat(figures.totalMicro()).isEqualTo(2_000_000);
        assertThat(figures.upperBoundMicro()).hasValue(2_000_000);
        assertThat(figures.scores().orElseThrow().minimum().micro()).isZero();
        assertThat(figures.scores().orElseThrow().mean().micro()).isEqualTo(666_667);
        assertThat(figures.load())
                .isEqualTo(new MentorLoad(ImmutableSortedMap.copyOf(ImmutableMap.of(0, 2, 1, 0, 2, 0, 3, 1)), 3, 4, 1));
    }

    @Test
    void the_upper_bound_holds_for_the_scores_with_what_preferred_pairs_count_more() {
        ProposalFigures figures = ProposalFigures.of(propose(
                pool().addMentors(mentor(1, 1, Theme.HOUSING)).addMentees(mentee(1, 0, Theme.HOUSING)), prefer(1, 1)));

        assertThat(figures.totalMicro()).isEqualTo(1_000_000);
        assertThat(figures.bonusMicro()).isEqualTo(50_000);
        assertThat(figures.upperBoundMicro()).hasValue(1_050_000);
    }

    @Nested
    class GivenGroups {
        @Test
        void each_counts_those_in_the_pool_and_those_matched_and_who_did_not_say_is_a_group() {
            Pool.Builder pool = pool().addMentors(mentor(1, 5, Theme.HOUSING))
                    .addOutside(outside(menteeId(99), Role.MENTEE, "left"));
            add(pool, 3, () -> gender(Gender.WOMAN));
            add(pool, 2, () -> gender(Gender.MAN));
            add(pool, 1, () -> Traits.builder().gender(Answer.declined()).build());
            add(pool, 1, () -> SILENT);

            assertThat(by("gender", MATCHMAKER.propose(pool.build()), ALL_SHOWN))
                    .containsExactly(
                            share("gender", "woman", 3, 3),
                            share("gender", "man", 2, 2),
                            share("gender", "not-stated", 2, 0));
            assertThat(new Count(3, 2).share().decimals()).isEqualTo("0.666667");
        }

        @Test
        void ages_are_taken_on_the_day_in_bands() {
            Pool.Builder pool = pool();
            IntStream.of(17, 18, 24, 25, 44, 45, 90).forEach(age -> add(pool, 1, () -> aged(age)));
            add(pool, 1, () -> SILENT);
            MatchingProposal proposal = MATCHMAKER.propose(pool.build());

            assertThat(by("age", proposal, ALL_SHOWN))
                    .containsExactly(
                            share("age", "0-17", 1, 0),
                            share("age", "18-24", 2, 0),
                            share("age", "25-34", 1, 0),
                            share("age", "35-44", 1, 0),
                            share("age", "45+", 2, 0),
                            share("age", "not-stated", 1, 0));
            assertThat(by(
                            "age",
                            proposal,
                            FigureOptions.builder()
                                    .smallestShown(0)
                                    .ageBands(ImmutableList.of(AgeBand.between(18, 24)))
                                    .build()))
                    .containsExactly(
                            share("age", "18-24", 2, 0), share("age", "other", 5, 0), share("age", "not-stated", 1, 0));
        }

        @Test
        void of_several_languages_one_counts_in_each() {
            Pool.Builder pool = pool().addMentors(mentor(1, 2, Theme.HOUSING));
            add(pool, 2, () -> Traits.builder().languages(languages("fa", "ar")).build());
            add(pool, 1, () -> Traits.builder().languages(languages("ar")).build());
            add(pool, 1, () -> SILENT);

            assertThat(by("language", MATCHMAKER.propose(pool.build()), ALL_SHOWN))
                    .containsExactly(
                            share("language", "ar", 3, 2),
                            share("language", "fa", 2, 2),
                            share("language", "not-stated", 1, 0));
        }

        @Test
        void small_ones_are_withheld_and_another_that_would_give_them_away() {
            Pool.Builder pool = pool().addMentors(mentor(1, 4, Theme.HOUSING));
            add(pool, 8, () -> gender(Gender.WOMAN));
            add(pool, 7, () -> gender(Gender.MAN));
            add(pool, 5, () -> gender(Gender.NON_BINARY));
            MatchingProposal proposal = MATCHMAKER.propose(pool.build());

            assertThat(by("gender", proposal, FigureOptions.defaults()))
                    .containsExactly(
                            share("gender", "woman", 8, 4),
                            withheld("gender", "man"),
                            withheld("gender", "non-binary"));
            assertThat(by(
                            "gender",
                            proposal,
                            FigureOptions.builder().smallestShown(5).build()))
                    .noneMatch(MatchedShare::isWithheld);
            assertThat(ProposalFigures.of(proposal)).isEqualTo(ProposalFigures.of(proposal, FigureOptions.defaults()));
        }
    }

    @Test
    void options_are_sizes_and_bands_in_order() {
        assertThat(FigureOptions.defaults().smallestShown()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(FigureOptions.builder().smallestShown(-1)::build)
                .withMessage("a group is shown from 0 people on or more, not from -1");
        for (List<AgeBand> bands : List.of(
                List.of(AgeBand.between(18, 24), AgeBand.between(24, 30)),
                List.of(AgeBand.from(18), AgeBand.between(24, 30)),
                List.of(AgeBand.between(25, 30), AgeBand.between(18, 24)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(FigureOptions.builder().ageBands(ImmutableList.copyOf(bands))::build)
                    .withMessageStartingWith("age bands are in order and do not overlap");
        }
    }

    @Test
    void who_is_no_mentee_of_the_pool_is_counted_nowhere() {
        MatchingProposal proposal = MATCHMAKER
                .propose(
                        pool().addMentors(mentor(1, gender(Gender.WOMAN), 1, Theme.HOUSING))
                                .addMentees(mentee(menteeId(1), gender(Gender.MAN), 0, Theme.HOUSING))
                                .build(),
                        instructions(new org.amir.matching.TeamInstruction.HoldBack(
                                menteeId(1), Role.MENTEE, org.amir.matching.OnlyNeeds.SAID)))
                .orElseThrow();

        assertThat(ProposalFigures.of(proposal, ALL_SHOWN).matched()).isEmpty();
        assertThat(proposal.pairsWith(mentorId(1))).isEmpty();
    }
}

package org.amir.matching.scoring;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Citation;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.criterion.Constraint;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.NoSharedLanguage;
import org.amir.matching.criterion.OwnExperience;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SharedBackground;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final LanguageCode HOST = SWEDISH;

    /** A programme's own: how near the numbers of two people are; blank for the first mentee, not for the second mentor. */
    private record NearNumbers() implements Criterion {
        @Override
        public String id() {
            return "X1";
        }

        @Override
        public String title() {
            return "near numbers";
        }

        @Override
        public Citation citation() {
            return Citation.of("ours");
        }

        @Override
        public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
            if (mentor.person().equals(mentorId(2))) {
                return Finding.doesNotApply();
            }
            return mentee.person().equals(menteeId(1))
                    ? Finding.notKnown("number")
                    : Finding.scored(Score.ofShare(1, 1 + mentor.person().number()));
        }
    }

    /** A programme's own: nobody with the mentor of the same number. */
    private record OtherNumber() implements Constraint {
        @Override
        public String code() {
            return "other-number";
        }

        @Override
        public Citation citation() {
            return Citation.of("ours");
        }

        @Override
        public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
            return mentee.person().number() == 100 + mentor.person().number();
        }
    }

    private static Rubric.Builder rubric() {
        return rubric(Score.none());
    }

    private static Rubric.Builder rubric(Score minimum) {
        return Rubric.builder().unknownScore(Score.ofMicro(500_000)).minimumScore(minimum);
    }

    private static ImmutableList<PoolMentor> mentors(Traits... traits) {
        return IntStream.range(0, traits.length)
                .mapToObj(i -> PoolMentor.builder()
                        .person(mentorId(i + 1))
                        .profile(Mentor.builder().traits(traits[i]).build())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PoolMentee> mentees(Traits... traits) {
        return IntStream.range(0, traits.length)
                .mapToObj(i -> PoolMentee.builder()
                        .person(menteeId(i + 1))
                        .profile(Mentee.builder().traits(traits[i]).build())
                        .daysWaiting(0)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Traits silent() {
        return Traits.builder().build();
    }

    private static Traits speaking(List<LanguageCode> languages) {
        return Traits.builder()
                .languages(Answer.of(ImmutableSortedSet.copyOf(Ordering.natural(), languages)))
                .build();
    }

    private static List<List<Integer>> scores(Rubric rubric, List<PoolMentee> mentees, List<PoolMentor> mentors) {
        Scoring scoring = Scoring.of(rubric, mentees, mentors, DAY);
        return IntStream.range(0, scoring.rows())
                .mapToObj(row -> {
                    int[] scores = new int[scoring.columns()];
                    scoring.row(row, scores);
                    return IntStream.of(scores).boxed().toList();
                })
                .toList();
    }

    @Test
    void a_programmes_own_criteria_and_constraints_are_asked_pair_by_pair() {
        Rubric rubric = rubric().addCriteria(new OwnExperience(), new NearNumbers())
                .putWeights("M5", 1)
                .putWeights("X1", 3)
                .addConstraints(new OtherNumber())
                .build();

        assertThat(scores(rubric, mentees(silent(), silent()), mentors(silent(), silent(), silent())))
                .containsExactly(
                        List.of(-1, 500_000, 500_000),
                        // (500 000 + 3 x 500 000) / 4; excluded; (500 000 + 3 x 250 000) / 4
                        List.of(500_000, -1, 312_500));
    }

    @Test
    void the_minimum_holds_for_a_programmes_own_criteria_too() {
        Rubric rubric = rubric(Score.ofMicro(250_001))
                .addCriteria(new NearNumbers())
                .putWeights("X1", 1)
                .build();

        assertThat(scores(rubric, mentees(silent(), silent()), mentors(silent(), silent(), silent())))
                .containsExactly(List.of(500_000, -1, 500_000), List.of(500_000, -1, -1));
    }

    @Test
    void a_criterion_without_a_weight_is_not_asked() {
        Rubric rubric = rubric().addCriteria(new NearNumbers()).build();

        assertThat(scores(rubric, mentees(silent()), mentors(silent()))).containsExactly(List.of(0));
    }

    @Test
    void constraints_hold_without_the_criterion_that_reads_the_same() {
        Rubric rubric = rubric().addConstraints(new NoSharedLanguage(HOST, CefrLevel.B1, CefrLevel.A2))
                .build();
        Traits arabic = speaking(List.of(LanguageCode.of("ar")));
        Traits persian = speaking(List.of(LanguageCode.of("fa")));

        assertThat(scores(rubric, mentees(arabic, silent()), mentors(arabic, persian, silent())))
                .containsExactly(List.of(0, -1, 0), List.of(0, 0, 0));
    }

    @Test
    void a_second_constraint_of_the_same_kind_holds_as_well() {
        Traits host = Traits.builder()
                .languages(Answer.of(ImmutableSortedSet.of(LanguageCode.of("ar"))))
                .hostLanguageLevel(Answer.of(CefrLevel.B1))
                .build();
        Traits other = Traits.builder()
                .languages(Answer.of(ImmutableSortedSet.of(LanguageCode.of("fa"))))
                .hostLanguageLevel(Answer.of(CefrLevel.B1))
                .build();
        NoSharedLanguage mild = new NoSharedLanguage(HOST, CefrLevel.B1, CefrLevel.A2);
        NoSharedLanguage strict = new NoSharedLanguage(HOST, CefrLevel.C1, CefrLevel.C1);

        assertThat(scores(rubric().addConstraints(mild).build(), mentees(host), mentors(other, host)))
                .containsExactly(List.of(0, 0));
        assertThat(scores(rubric().addConstraints(mild, strict).build(), mentees(host), mentors(other, host)))
                .containsExactly(List.of(-1, 0));
    }

    @Test
    void more_languages_than_fit_into_a_word_are_told_apart() {
        List<LanguageCode> many = IntStream.range(0, 100)
                .mapToObj(i -> LanguageCode.of("x" + (char) ('a' + i / 26) + (char) ('a' + i % 26)))
                .toList();
        Rubric rubric = rubric().addCriteria(new SharedBackground(HOST, Score.none(), ImmutableSet.of()))
                .putWeights("M1", 1)
                .addConstraints(new NoSharedLanguage(HOST, CefrLevel.B1, CefrLevel.A2))
                .build();
        Traits[] each =
                many.stream().map(language -> speaking(List.of(language))).toArray(Traits[]::new);

        List<List<Integer>> scores = scores(rubric, mentees(each), mentors(each));

        for (int row = 0; row < each.length; row++) {
            for (int column = 0; column < each.length; column++) {
                assertThat(scores.get(row).get(column)).isEqualTo(row == column ? 1_000_000 : -1);
            }
        }
    }

    @Test
    void a_pool_without_people_has_no_scores() {
        assertThat(scores(rubric().build(), List.of(), mentors(silent()))).isEmpty();
        assertThat(scores(rubric().build(), mentees(silent()), List.of())).containsExactly(List.of());
    }

    @Test
    void nobody_is_there_twice() {
        PoolMentor twice = mentors(silent()).get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(rubric().build(), List.of(), List.of(twice, twice), DAY))
                .withMessageContaining("p-000001");
    }

    @Test
    void a_row_that_is_not_there_and_room_of_another_size_are_refused() {
        Scoring scoring = Scoring.of(rubric().build(), mentees(silent()), mentors(silent()), DAY);

        assertThatThrownBy(() -> scoring.row(1, new int[1])).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoring.row(0, new int[2]))
                .withMessage("there are 1 columns, but room for 2");
    }

    @Test
    void a_rubric_has_each_criterion_once_and_weights_within_their_limits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rubric().addCriteria(new OwnExperience(), new OwnExperience())
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rubric().putWeights("M5", 1_000_001).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rubric().putWeights("M5", -1).build());
    }
}

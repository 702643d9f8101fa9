package org.amir.matching.scoring;

import static org.amir.core.participant.Theme.DIGITAL;
import static org.amir.core.participant.Theme.EMPLOYMENT;
import static org.amir.core.participant.Theme.HEALTH;
import static org.amir.core.participant.Theme.HOUSING;
import static org.amir.matching.scoring.ThemePeople.mentee;
import static org.amir.matching.scoring.ThemePeople.mentees;
import static org.amir.matching.scoring.ThemePeople.mentor;
import static org.amir.matching.scoring.ThemePeople.mentors;
import static org.amir.matching.scoring.ThemePeople.scoring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.Test;

/** What candidates lose against the whole pool, held against every assignment of small pools. */
class CandidateGapTest {

    /** What is reached by trying every assignment of the whole pool. */
    private record Tried(long total, int matched) {
        static Tried all(int[][] scores, int[] places) {
            return from(0, scores, places.clone());
        }

        private static Tried from(int row, int[][] scores, int[] left) {
            if (row == scores.length) {
                return new Tried(0, 0);
            }
            Tried most = from(row + 1, scores, left);
            for (int column = 0; column < left.length; column++) {
                if (scores[row][column] >= 0 && left[column] > 0) {
                    left[column]--;
                    Tried rest = from(row + 1, scores, left);
                    left[column]++;
                    most = new Tried(
                            Math.max(most.total, rest.total + scores[row][column]),
                            Math.max(most.matched, rest.matched + 1));
                }
            }
            return most;
        }
    }

    private static int[][] scores(Scoring scoring) {
        int[][] scores = new int[scoring.rows()][scoring.columns()];
        for (int row = 0; row < scores.length; row++) {
            scoring.row(row, scores[row]);
        }
        return scores;
    }

    private static CandidateGap gap(Candidates candidates, int[] places, Scoring scoring) {
        return candidates.gap(Assignment.best(candidates.problem(places)), scoring);
    }

    @Property(seed = "20251001")
    void the_bounds_hold_and_the_way_to_the_best_of_the_pool_ends_there(
            @ForAll @IntRange(max = 6) int rows,
            @ForAll @IntRange(max = 5) int columns,
            @ForAll @IntRange(max = 2) int aRow,
            @ForAll @IntRange(max = 1) int aColumn,
            @ForAll long seed) {
        Random random = new Random(seed);
        Scoring scoring = scoring(mentees(rows, random), mentors(columns, random));
        int[] places = random.ints(columns, 0, 3).toArray();
        Tried tried = Tried.all(scores(scoring), places);
        Candidates candidates = Candidates.best(scoring, aRow, aColumn);

        CandidateGap gap = gap(candidates, places, scoring);
        while (gap.points() > 0) {
            assertThat(gap.total()).isLessThanOrEqualTo(tried.total);
            assertThat(gap.bound()).isGreaterThanOrEqualTo(tried.total);
            assertThat(gap.mostMatched()).isGreaterThanOrEqualTo(tried.matched);
            assertThat(gap.missing().size()).isPositive();
            Candidates more = candidates.with(gap.missing());
            assertThat(more.size()).isEqualTo(candidates.size() + gap.missing().size());
            candidates = more;
            gap = gap(candidates, places, scoring);
        }

        assertThat(gap.bound()).isEqualTo(gap.total()).isEqualTo(tried.total);
        assertThat(gap.mostMatched())
                .isBetween(tried.matched, Math.min(rows, Arrays.stream(places).sum()));
        assertThat(gap.missing().size()).isZero();
    }

    @Property(seed = "20251001")
    void those_left_out_are_counted(
            @ForAll @IntRange(max = 6) int rows, @ForAll @IntRange(max = 5) int columns, @ForAll long seed) {
        Random random = new Random(seed);
        Scoring scoring = scoring(mentees(rows, random), mentors(columns, random));
        int[] places = random.ints(columns, 0, 3).toArray();
        int[][] scores = scores(scoring);
        Candidates candidates = Candidates.best(scoring, 1, 0);
        Assignment best = Assignment.best(candidates.problem(places));

        CandidateGap gap = candidates.gap(best, scoring);

        int[] out = IntStream.range(0, rows)
                .filter(row -> best.columnOf(row).isEmpty())
                .toArray();
        assertThat(gap.unmatched()).isEqualTo(out.length);
        assertThat(gap.matched()).isEqualTo(rows - out.length);
        assertThat(gap.unmatchedWithOthers()).isEqualTo((int) Arrays.stream(out)
                .filter(row -> IntStream.range(0, columns)
                        .anyMatch(column -> scores[row][column] >= 0
                                && places[column] > 0
                                && !best.problem().isAllowed(row, column)))
                .count());
    }

    @Property(tries = 200, seed = "20251001")
    void blocks_of_mentees_give_what_all_at_once_give(
            @ForAll @IntRange(min = 1, max = 20) int rows,
            @ForAll @IntRange(min = 1, max = 9) int block,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<PoolMentee> mentees = mentees(rows, random);
        List<PoolMentor> mentors = mentors(7, random);
        Candidates candidates = Candidates.best(scoring(mentees, mentors), 1, 0);
        Assignment best =
                Assignment.best(candidates.problem(random.ints(7, 0, 3).toArray()));

        CandidateGap gap =
                candidates.gap(best, Lists.transform(Lists.partition(mentees, block), each -> scoring(each, mentors)));

        assertThat(gap).usingRecursiveComparison().isEqualTo(candidates.gap(best, scoring(mentees, mentors)));
    }

    @Test
    void one_left_out_whom_the_pool_could_match() {
        // Both mentees score 1 with the first mentor, who has one place, and 0.5 with the second.
        ImmutableList<PoolMentee> mentees =
                ImmutableList.of(mentee(1, EMPLOYMENT, HOUSING), mentee(2, EMPLOYMENT, HOUSING));
        Scoring scoring =
                scoring(mentees, ImmutableList.of(mentor(1, EMPLOYMENT, HOUSING), mentor(2, HOUSING, HEALTH)));
        int[] places = {1, 1};
        Candidates candidates = Candidates.best(scoring, 1, 0);

        CandidateGap gap = gap(candidates, places, scoring);

        assertThat(gap.total()).isEqualTo(1_000_000);
        assertThat(gap.bound()).isEqualTo(1_500_000);
        assertThat(gap.points()).isEqualTo(500_000);
        assertThat(gap.matched()).isEqualTo(1);
        assertThat(gap.unmatched()).isEqualTo(1);
        assertThat(gap.unmatchedWithOthers()).isEqualTo(1);
        assertThat(gap.mostMatched()).isEqualTo(2);
        CandidateGap none = gap(candidates.with(gap.missing()), places, scoring);
        assertThat(none.points()).isZero();
        assertThat(none.total()).isEqualTo(1_500_000);
        assertThat(none.matched()).isEqualTo(2);
    }

    @Test
    void those_who_compete_for_the_same_places_are_not_more_than_these_although_others_have_places_left() {
        ImmutableList<PoolMentee> mentees = ImmutableList.of(
                mentee(1, EMPLOYMENT), mentee(2, EMPLOYMENT), mentee(3, EMPLOYMENT), mentee(4, DIGITAL));
        ImmutableList<PoolMentor> mentors = ImmutableList.of(mentor(1, EMPLOYMENT), mentor(2, DIGITAL));
        Scoring scoring = scoring(mentees, mentors);

        CandidateGap gap = gap(Candidates.best(scoring, 1, 1), new int[] {1, 5}, scoring);

        assertThat(gap.points()).isZero();
        assertThat(gap.unmatched()).isEqualTo(2);
        assertThat(gap.mostMatched()).isEqualTo(gap.matched()).isEqualTo(2);
    }

    @Test
    void what_does_not_belong_together_is_refused() {
        Random random = new Random(7);
        List<PoolMentee> mentees = mentees(2, random);
        Scoring two = scoring(mentees, ImmutableList.of(mentor(1, EMPLOYMENT), mentor(2, EMPLOYMENT)));
        Scoring three = scoring(mentees(3, random), mentors(2, random));
        Candidates none = Candidates.best(two, 0, 0);
        Assignment ofNone = Assignment.best(none.problem(new int[] {1, 1}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.best(three, 1, 1).gap(ofNone, three))
                .withMessage("the assignment is of 2 mentees and 2 mentors, but the candidates of 3 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.gap(ofNone, three))
                .withMessage("the candidates are of 2 mentees and 2 mentors, but the scores of at least 3 and of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.gap(ofNone, ImmutableList.of()))
                .withMessage("there are candidates of 2 mentees, but scores of 0");
        Scoring all = scoring(
                ImmutableList.of(mentee(1, EMPLOYMENT), mentee(2, EMPLOYMENT)),
                ImmutableList.of(mentor(1, EMPLOYMENT), mentor(2, EMPLOYMENT)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.best(all, 1, 0).gap(ofNone, all))
                .withMessageContaining(
                        "row 0 and column 0 are candidates, but the assignment's prices do not reach their"
                                + " score 1000000");
    }
}

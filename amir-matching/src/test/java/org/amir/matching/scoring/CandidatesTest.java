package org.amir.matching.scoring;

import static org.amir.matching.scoring.ThemePeople.mentees;
import static org.amir.matching.scoring.ThemePeople.mentors;
import static org.amir.matching.scoring.ThemePeople.scoring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    /** A kept pair, in the order of candidates. */
    private record Kept(int row, int column, int score) implements Comparable<Kept> {
        @Override
        public int compareTo(Kept other) {
            return Comparator.comparingInt(Kept::row)
                    .thenComparingInt(Kept::column)
                    .compare(this, other);
        }
    }

    private static List<Kept> kept(Candidates candidates) {
        return IntStream.range(0, candidates.rows())
                .boxed()
                .flatMap(row -> IntStream.range(candidates.first(row), candidates.first(row + 1))
                        .mapToObj(pair -> new Kept(row, candidates.column(pair), candidates.score(pair))))
                .toList();
    }

    /** Every pair scored and sorted, and the first of each row and column taken. */
    private static ImmutableSortedSet<Kept> bestOf(Scoring scoring, int aRow, int aColumn) {
        List<Kept> all = IntStream.range(0, scoring.rows())
                .boxed()
                .flatMap(row -> {
                    int[] scores = new int[scoring.columns()];
                    scoring.row(row, scores);
                    return IntStream.range(0, scores.length)
                            .filter(column -> scores[column] >= 0)
                            .mapToObj(column -> new Kept(row, column, scores[column]));
                })
                .toList();
        Comparator<Kept> best = Comparator.comparingInt(Kept::score).reversed();
        Stream<Kept> ofRows = IntStream.range(0, scoring.rows())
                .boxed()
                .flatMap(row -> all.stream()
                        .filter(pair -> pair.row() == row)
                        .sorted(best.thenComparingInt(Kept::column))
                        .limit(aRow));
        Stream<Kept> ofColumns = IntStream.range(0, scoring.columns())
                .boxed()
                .flatMap(column -> all.stream()
                        .filter(pair -> pair.column() == column)
                        .sorted(best.thenComparingInt(Kept::row))
                        .limit(aColumn));
        return Stream.concat(ofRows, ofColumns).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    @Property(seed = "20251001")
    void the_best_of_each_side_are_kept_each_pair_once(
            @ForAll @IntRange(max = 12) int rows,
            @ForAll @IntRange(max = 12) int columns,
            @ForAll @IntRange(max = 6) int aRow,
            @ForAll @IntRange(max = 6) int aColumn,
            @ForAll long seed) {
        Random random = new Random(seed);
        Scoring scoring = scoring(mentees(rows, random), mentors(columns, random));

        Candidates candidates = Candidates.best(scoring, aRow, aColumn);

        assertThat(kept(candidates)).containsExactlyElementsOf(bestOf(scoring, aRow, aColumn));
        assertThat(candidates.rows()).isEqualTo(rows);
        assertThat(candidates.columns()).isEqualTo(columns);
        assertThat(candidates.size()).isEqualTo(kept(candidates).size());
    }

    @Property(tries = 200, seed = "20251001")
    void blocks_of_mentees_give_what_all_at_once_give(
            @ForAll @IntRange(min = 1, max = 20) int rows,
            @ForAll @IntRange(min = 1, max = 9) int block,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<PoolMentee> mentees = mentees(rows, random);
        List<PoolMentor> mentors = mentors(7, random);

        Candidates candidates =
                Candidates.best(Lists.transform(Lists.partition(mentees, block), each -> scoring(each, mentors)), 3, 2);

        assertThat(kept(candidates)).isEqualTo(kept(Candidates.best(scoring(mentees, mentors), 3, 2)));
    }

    @Test
    void more_mentors_than_are_scored_at_a_time() {
        Random random = new Random(7);
        Scoring scoring = scoring(mentees(3, random), mentors(5000, random));

        assertThat(kept(Candidates.best(scoring, 40, 1))).containsExactlyElementsOf(bestOf(scoring, 40, 1));
    }

    @Test
    void no_block_has_no_candidates() {
        Candidates none = Candidates.best(List.of(), 3, 3);

        assertThat(none.rows()).isZero();
        assertThat(none.columns()).isZero();
        assertThat(none.size()).isZero();
        assertThat(none.first(0)).isZero();
    }

    @Test
    void blocks_with_other_mentors_and_negative_numbers_are_refused() {
        Random random = new Random(7);
        Scoring two = scoring(mentees(1, random), mentors(2, random));
        Scoring three = scoring(mentees(1, random), mentors(3, random));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.best(List.of(two, three), 1, 1))
                .withMessage("all blocks have the same mentors, but one block has 2 and another 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.best(two, -1, 1))
                .withMessage("mentors to keep for a mentee are at least 0, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Candidates.best(two, 1, -1))
                .withMessage("mentees to keep for a mentor are at least 0, but were -1");
    }

    @Test
    void a_row_or_pair_that_is_not_there_is_refused() {
        Random random = new Random(7);
        Candidates candidates = Candidates.best(scoring(mentees(1, random), mentors(1, random)), 1, 1);

        assertThatThrownBy(() -> candidates.first(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> candidates.column(candidates.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> candidates.score(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void candidates_joined_have_each_pair_once() {
        Random random = new Random(7);
        Scoring scoring = scoring(mentees(9, random), mentors(9, random));
        Candidates ofMentees = Candidates.best(scoring, 3, 0);
        Candidates ofMentors = Candidates.best(scoring, 0, 4);

        assertThat(kept(ofMentees.with(ofMentors))).isEqualTo(kept(Candidates.best(scoring, 3, 4)));
        assertThat(ofMentees).hasToString("Candidates{9 mentees, 9 mentors, " + ofMentees.size() + " pairs}");
    }

    @Test
    void candidates_of_other_pools_are_not_joined() {
        Candidates two = candidates(2, 500_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.with(candidates(3, 500_000)))
                .withMessage("candidates of 1 mentees and 2 mentors cannot be joined by candidates of 1 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.with(candidates(2, 600_000)))
                .withMessage("row 0 and column 1 have two scores, 500000 and 600000");
    }

    private static Candidates candidates(int mentors, int score) {
        return Candidates.of(1, mentors, taker -> taker.take(0, 1, score));
    }

    @Test
    void the_problem_has_these_pairs_and_the_places_given() {
        Random random = new Random(7);
        Candidates candidates = Candidates.best(scoring(mentees(4, random), mentors(3, random)), 2, 1);

        AssignmentProblem problem = candidates.problem(new int[] {2, 0, 1});

        assertThat(IntStream.range(0, 3).map(problem::capacity)).containsExactly(2, 0, 1);
        assertThat(kept(candidates))
                .isNotEmpty()
                .isEqualTo(IntStream.range(0, 12)
                        .filter(pair -> problem.isAllowed(pair / 3, pair % 3))
                        .mapToObj(pair -> new Kept(pair / 3, pair % 3, problem.score(pair / 3, pair % 3)))
                        .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> candidates.problem(new int[2]))
                .withMessage("there are 3 mentors, but places of 2");
    }
}

package org.amir.matching.scoring;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.themes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
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
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.ThematicNeeds;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final ImmutableList<Theme> THEMES = ImmutableList.copyOf(Theme.values());
    private static final Rubric RUBRIC = Rubric.builder()
            .addCriteria(new ThematicNeeds(2))
            .putWeights("M3", 1)
            .unknownScore(Score.ofMicro(500_000))
            .minimumScore(Score.ofMicro(300_000))
            .build();

    /** A kept pair, in the order of candidates. */
    private record Kept(int row, int column, int score) implements Comparable<Kept> {
        @Override
        public int compareTo(Kept other) {
            return Comparator.comparingInt(Kept::row)
                    .thenComparingInt(Kept::column)
                    .compare(this, other);
        }
    }

    private static Theme[] some(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, THEMES.size())
                .mapToObj(THEMES::get)
                .toArray(Theme[]::new);
    }

    private static ImmutableList<PoolMentee> mentees(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> PoolMentee.builder()
                        .person(PersonId.numbered(100_001 + i))
                        .profile(Mentee.builder()
                                .traits(Traits.builder().build())
                                .themesNeeded(themes(some(random, 3)))
                                .build())
                        .daysWaiting(0)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PoolMentor> mentors(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> PoolMentor.builder()
                        .person(PersonId.numbered(1 + i))
                        .profile(Mentor.builder()
                                .traits(Traits.builder().build())
                                .themesOffered(themes(some(random, 4)))
                                .build())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Scoring scoring(List<PoolMentee> mentees, List<PoolMentor> mentors) {
        return Scoring.of(RUBRIC, mentees, mentors, DAY);
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
}

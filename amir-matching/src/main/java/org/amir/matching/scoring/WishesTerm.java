package org.amir.matching.scoring;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.matching.criterion.Score;

/**
 * M2 and the musts: each of the four wishes of a pair on gender and age has an outcome, and how often each outcome comes up
 * says what the pair gets.
 */
final class WishesTerm implements Term {
    // Outcomes of a wish. The sum of four tells how many there are of each.
    private static final int NO_WISH = 0;
    private static final int NOT_JUDGED = 1;
    private static final int NOT_MET = 5;
    private static final int MET = 25;
    private static final int BROKEN_MUST = 125;
    private static final int GREATEST_SUM = 4 * BROKEN_MUST;

    private final int weight;
    private final boolean[] wishesOfRow;
    private final boolean[] wishesOfColumn;
    private final Codes genders;
    private final Codes agesOfRows;
    private final Codes agesOfColumns;
    private final int[] pointsOfSum;

    /**
     * Which musts exclude a pair.
     *
     * @param ofGender whether those on gender do
     * @param ofAge whether those on age do
     */
    record Musts(boolean ofGender, boolean ofAge) {}

    private record GenderAndWish(Optional<Gender> gender, Optional<Wish<Gender>> wish) {
        static GenderAndWish of(Traits traits) {
            return new GenderAndWish(
                    traits.gender().value(), traits.genderWish().value());
        }
    }

    WishesTerm(int weight, Score unknown, Musts musts, Sides sides) {
        this.weight = weight;
        this.wishesOfRow = new boolean[sides.mentees().size()];
        for (int row = 0; row < wishesOfRow.length; row++) {
            wishesOfRow[row] = hasWish(sides.mentees().get(row).profile().traits());
        }
        this.wishesOfColumn = new boolean[sides.mentors().size()];
        for (int column = 0; column < wishesOfColumn.length; column++) {
            wishesOfColumn[column] =
                    hasWish(sides.mentors().get(column).profile().traits());
        }
        Function<Traits, OptionalInt> age = traits -> traits.ageOn(sides.day());
        Function<Traits, Optional<Wish<AgeBand>>> ageWish =
                traits -> traits.ageWish().value();
        this.genders = Codes.of(
                sides,
                GenderAndWish::of,
                GenderAndWish::of,
                (one, other) ->
                        ofGender(one.wish(), other.gender(), musts) + ofGender(other.wish(), one.gender(), musts));
        this.agesOfRows = Codes.of(sides, age, ageWish, (years, wish) -> ofAge(wish, years, musts));
        this.agesOfColumns = Codes.of(sides, ageWish, age, (wish, years) -> ofAge(wish, years, musts));
        this.pointsOfSum = new int[GREATEST_SUM + 1];
        for (int sum = 0; sum < pointsOfSum.length; sum++) {
            pointsOfSum[sum] = points(sum, weight * unknown.micro());
        }
    }

    private static boolean hasWish(Traits traits) {
        return isPreference(traits.genderWish()) || isPreference(traits.ageWish());
    }

    private static <T> boolean isPreference(Answer<Wish<T>> wish) {
        return wish.value().flatMap(Wish::preferred).isPresent();
    }

    private static int ofGender(Optional<Wish<Gender>> wish, Optional<Gender> stated, Musts musts) {
        return outcome(wish, wanted -> stated.map(wanted::equals), musts.ofGender());
    }

    private static int ofAge(Optional<Wish<AgeBand>> wish, OptionalInt years, Musts musts) {
        return outcome(
                wish,
                wanted -> years.isPresent() ? Optional.of(wanted.contains(years.getAsInt())) : Optional.empty(),
                musts.ofAge());
    }

    /** @param judge whether what is wanted is met; empty if the other does not state it */
    private static <T> int outcome(Optional<Wish<T>> wish, Function<T, Optional<Boolean>> judge, boolean mustsExclude) {
        Optional<Boolean> isMet = wish.flatMap(Wish::wanted).flatMap(judge);
        if (wish.filter(Wish::isMust).isPresent()) {
            return mustsExclude && !isMet.orElse(true) ? BROKEN_MUST : NO_WISH;
        }
        return wish.flatMap(Wish::preferred)
                .map(wanted -> isMet.map(met -> met ? MET : NOT_MET).orElse(NOT_JUDGED))
                .orElse(NO_WISH);
    }

    private int points(int sum, int unknown) {
        if (sum >= BROKEN_MUST) {
            return EXCLUDED;
        }
        int met = sum / MET;
        int judged = met + sum % MET / NOT_MET;
        if (judged > 0) {
            // The sums that no four wishes have come here too, and are never looked up.
            return weight * Score.ofShare(met, judged).micro();
        }
        return sum == NO_WISH ? 0 : unknown;
    }

    @Override
    public boolean appliesToRow(int row) {
        return wishesOfRow[row];
    }

    @Override
    public boolean appliesToColumn(int column) {
        return wishesOfColumn[column];
    }

    @Override
    public Strip over(Columns columns) {
        Codes.Strip byGender = genders.over(columns);
        Codes.Strip byAgeOfRow = agesOfRows.over(columns);
        Codes.Strip byAgeOfColumn = agesOfColumns.over(columns);
        short[] sums = new short[columns.count()];
        return (row, points) -> {
            add(byGender.of(row), byAgeOfRow.of(row), byAgeOfColumn.of(row), sums);
            add(sums, pointsOfSum, points);
        };
    }

    private static void add(short[] one, short[] two, short[] three, short[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = (short) (one[i] + two[i] + three[i]);
        }
    }

    private static void add(short[] sums, int[] pointsOfSum, int[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] += pointsOfSum[sums[i]];
        }
    }
}

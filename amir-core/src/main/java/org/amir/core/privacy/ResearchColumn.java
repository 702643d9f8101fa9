package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amir.core.participant.Coded;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;

/**
 * A column as it is given to research.
 *
 * @param name that of the store's column, but for {@code age_band}
 * @param written how its cells are written
 * @param meaning what stands in the store's column, as an English sentence; of what a row is itself, that it is its id here
 */
public record ResearchColumn(String name, Written written, String meaning) {
    /** How the cells of a column are written for research. */
    public enum Written implements Coded {
        /** Another id, the same wherever the store has the same. */
        FRESH_ID("fresh-id"),
        /** The place in a list, from 1 on without gaps, as if those left out were not there. */
        NUMBER("number"),
        /** As the store has it: a code of a closed list, a number, yes or no. */
        AS_IT_IS("as-it-is"),
        /** The month of a day, such as 2026-02. */
        MONTH("month"),
        /** The band of the age on the day of the first answers. */
        AGE_BAND("age-band"),
        /** A code of an open list; {@code (few)} where few people have it. */
        UNLESS_FEW("unless-few");

        private final String code;

        Written(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A column and where it stands in the store's table. */
    record Placed(int place, Column column, ResearchColumn written) {}

    private static final String BIRTH_DATE = "birth_date";

    /**
     * The columns of a table that are given to research; none if the table has more than its key, and none of that is.
     *
     * @param seen the classes that research sees
     */
    static ImmutableList<Placed> of(TableShape table, ImmutableSet<FieldClass> seen) {
        ImmutableList<Placed> placed = IntStream.range(0, table.columns().size())
                .boxed()
                .flatMap(place -> of(table, place, seen).stream())
                .collect(toImmutableList());
        boolean isKeyAlone =
                placed.size() == table.keyWidth() && table.columns().size() > table.keyWidth();
        return isKeyAlone ? ImmutableList.of() : placed;
    }

    /** A column of a table's key, which is ordinary. */
    static Placed ofKey(TableShape table, int place) {
        return of(table, place, ImmutableSet.of(FieldClass.ORDINARY)).orElseThrow();
    }

    private static Optional<Placed> of(TableShape table, int place, ImmutableSet<FieldClass> seen) {
        Column column = table.columns().get(place);
        FieldClass fieldClass = FieldClass.of(table, column);
        Optional<Written> written =
                fieldClass == FieldClass.IDENTITY && column.name().equals(BIRTH_DATE)
                        ? Optional.of(Written.AGE_BAND)
                        : seen.contains(fieldClass) ? written(table, place) : Optional.empty();
        return written.map(how -> new Placed(
                place,
                column,
                new ResearchColumn(how == Written.AGE_BAND ? "age_band" : column.name(), how, meaning(table, column))));
    }

    private static String meaning(TableShape table, Column column) {
        return column.refersTo().filter(table.name()::equals).isPresent()
                        && table.key().contains(column)
                ? "The id in this export."
                : column.meaning();
    }

    private static Optional<Written> written(TableShape table, int place) {
        Column column = table.columns().get(place);
        return switch (column.type()) {
            case ID -> Optional.of(Written.FRESH_ID);
            case CODE, CODES -> Optional.of(column.allowed().isEmpty() ? Written.UNLESS_FEW : Written.AS_IT_IS);
            case INTEGER ->
                Optional.of(table.isNumbered() && place == table.keyWidth() - 1 ? Written.NUMBER : Written.AS_IT_IS);
            case FLAG -> Optional.of(Written.AS_IT_IS);
            case DAY, STAMP -> Optional.of(Written.MONTH);
            // What something is called is as somebody wrote it, and may be finer than a municipality.
            case NAME, ZONE, TEXT -> Optional.empty();
        };
    }
}

package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amir.core.record.Storable;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.jspecify.annotations.Nullable;

/** How the cells of records are written in files, and read. */
final class TableCell {
    /** Stands where a text is that was not asked for, or that its reader may not see. */
    static final String TEXT = "(text)";
    /** Stands in each cell of a column that is not for who reads it, also where nothing is, so that neither is told. */
    static final String WITHHELD = "(withheld)";

    private static final ImmutableMap<String, Boolean> FLAGS = ImmutableMap.of("yes", true, "no", false);
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private TableCell() {}

    /** What a text stands for. */
    sealed interface Reading {}

    /** A cell, or null if it is blank. */
    record Good(@Nullable Object cell) implements Reading {}

    /**
     * Something else than the column holds.
     *
     * @param allowed what it holds
     */
    record Bad(ProblemCode code, String allowed) implements Reading {}

    static ImmutableList<String> header(TableShape table) {
        return table.columns().stream().map(Column::name).collect(toImmutableList());
    }

    /** A cell as a file has it. */
    static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return cell.toString();
    }

    static Reading read(Column column, String given) {
        String text = column.type() == ColumnType.TEXT || column.type() == ColumnType.NAME ? given : given.trim();
        if (text.isEmpty()) {
            return column.isNullable() ? new Good(null) : new Bad(ProblemCode.MISSING_VALUE, allowed(column));
        }
        if (text.equals(WITHHELD)) {
            return new Bad(ProblemCode.WITHHELD_VALUE, "what tables written for the team have; export them for it");
        }
        Reading reading = switch (column.type()) {
            case ID, ZONE, TEXT, NAME -> new Good(text);
            case CODE -> code(column, text);
            case CODES -> codes(column, text);
            case INTEGER -> whole(column, text);
            case FLAG ->
                FLAGS.containsKey(text)
                        ? new Good(FLAGS.get(text))
                        : new Bad(ProblemCode.UNKNOWN_LABEL, allowed(column));
            case DAY -> day(column, text);
            case STAMP -> stamp(column, text);
        };
        return reading instanceof Good good && good.cell() != null ? checked(column, good.cell()) : reading;
    }

    private static Reading code(Column column, String text) {
        return column.allowed().isEmpty() || column.allowed().contains(text)
                ? new Good(text)
                : new Bad(ProblemCode.UNKNOWN_LABEL, allowed(column));
    }

    private static Reading codes(Column column, String text) {
        ImmutableList<String> codes = BLANKS.splitToStream(text).collect(toImmutableList());
        return column.allowed().isEmpty() || column.allowed().containsAll(codes)
                ? new Good(String.join(" ", codes))
                : new Bad(ProblemCode.UNKNOWN_LABEL, allowed(column));
    }

    private static Reading whole(Column column, String text) {
        return WHOLE.matcher(text).matches()
                ? new Good(Long.parseLong(text))
                : new Bad(ProblemCode.BAD_NUMBER, allowed(column));
    }

    private static Reading day(Column column, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Storable.isOfKeptYear(day)) {
                return new Good(day);
            }
        } catch (DateTimeException e) {
            // Told below, as a day of a year that no store keeps is.
        }
        return new Bad(ProblemCode.BAD_DATE, allowed(column));
    }

    private static Reading stamp(Column column, String text) {
        try {
            LocalDateTime stamp = LocalDateTime.parse(text);
            if (Storable.isOfKeptYear(stamp.toLocalDate())) {
                return new Good(stamp);
            }
        } catch (DateTimeException e) {
            // Told below, as a moment of a year that no store keeps is.
        }
        return new Bad(ProblemCode.BAD_STAMP, allowed(column));
    }

    private static Reading checked(Column column, Object cell) {
        try {
            column.check(cell);
            return new Good(cell);
        } catch (IllegalArgumentException e) {
            return new Bad(ProblemCode.BAD_VALUE, allowed(column));
        }
    }

    private static String allowed(Column column) {
        String what = switch (column.type()) {
            case ID ->
                column.refersTo().map(kind -> "the id of " + Article.with(kind)).orElse("an id");
            case CODE -> column.allowed().isEmpty() ? "a code" : "one of: " + String.join(", ", column.allowed());
            case CODES ->
                column.allowed().isEmpty()
                        ? "codes, with a blank between"
                        : "one or more, with a blank between, of: " + String.join(", ", column.allowed());
            case ZONE -> "a time zone, written like Europe/Stockholm";
            case TEXT, NAME ->
                "a text without white space at either end, of up to " + ProgrammeStore.LONGEST_TEXT + " characters";
            case INTEGER -> "a whole number";
            case FLAG -> "yes or no";
            case DAY -> "a day of the calendar, written like 2025-09-30";
            case STAMP -> "a day and a time, written like 2025-09-30T18:45";
        };
        return (column.isNullable() ? what + ", or nothing" : what) + "; " + column.meaning();
    }

    /**
     * Whether a cell that is wrong may be told: where something of a person or words could stand it may not, whatever the
     * column is meant for.
     */
    static Optional<String> shown(Column column, String text) {
        boolean mayBeTold = switch (column.type()) {
            case ID -> text.matches("[a-z]{1,4}-[0-9]{1,18}");
            case CODE, CODES -> !column.allowed().isEmpty() && text.matches("[a-z0-9 -]{1,60}");
            case ZONE -> text.matches("[A-Za-z0-9_/+:-]{1,60}");
            case INTEGER, DAY, STAMP -> text.matches("[0-9T:.,/-]{1,30}");
            case FLAG, TEXT, NAME -> false;
        };
        return mayBeTold ? Optional.of(text) : Optional.empty();
    }
}

package org.amir.core.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amir.core.participant.Coded;

/** What stands in a column. */
public enum ColumnType implements Coded {
    /** The id of a person, a record or a programme; says nothing of anybody. */
    ID("id", String.class),
    /** A short code; one of a closed list if the column has one. */
    CODE("code", String.class),
    /** Several codes, separated by blanks, in the list's order; blank for none. */
    CODES("codes", String.class),
    /** What something is called, such as a place or an authority. */
    NAME("name", String.class),
    /** A time zone, by its name or by its distance from UTC. */
    ZONE("zone", String.class),
    /** What a person wrote in their own words; it may say anything. */
    TEXT("text", String.class),
    /** A whole number. */
    INTEGER("integer", Long.class),
    /** Yes or no. */
    FLAG("flag", Boolean.class),
    /** A day of the calendar. */
    DAY("day", LocalDate.class),
    /** A day and a time of day, by the clock on the wall of the programme's zone. */
    STAMP("stamp", LocalDateTime.class);

    private final String code;
    private final Class<?> cell;

    ColumnType(String code, Class<?> cell) {
        this.code = code;
        this.cell = cell;
    }

    @Override
    public String code() {
        return code;
    }

    /** The class of the column's cells. */
    public Class<?> cell() {
        return cell;
    }
}

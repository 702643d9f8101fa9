package org.amir.core.exchange;

import org.amir.core.participant.Coded;

/**
 * What can be wrong with a form export or with the table of records. A problem of a whole file or a whole column makes the
 * reading unusable, so that nothing of it is taken; a problem of a row or a cell leaves out that row. Of tables of records
 * nothing is taken with any problem.
 */
public enum ProblemCode implements Coded {
    /** File: it is missing, a folder, too large, or may not be read. */
    UNREADABLE_FILE("unreadable-file", true),
    /** File: there is nothing in it. */
    EMPTY_FILE("empty-file", true),
    /** File: it is a PDF, a spreadsheet, a web page or other data, and no text. */
    NOT_TEXT("not-text", true),
    /** File: it is text in another encoding than UTF-8 or marked UTF-16. */
    NOT_UTF_8("not-utf-8", true),
    /** File: a quote is left open, or there is text behind a closing quote. */
    MALFORMED_CSV("malformed-csv", true),
    /** File: fewer than half of the form's columns are there. Its headers are not shown, as they may be answers. */
    NOT_THIS_FORM("not-this-form", true),
    /** Column: the mapping does not know its header. */
    UNKNOWN_COLUMN("unknown-column", true),
    /** Column: the mapping expects it and the file lacks it. */
    MISSING_COLUMN("missing-column", true),
    /** Column: another column answers the same question. */
    DUPLICATE_COLUMN("duplicate-column", true),
    /** Row: it has another number of cells than the header. */
    CELL_COUNT("cell-count", false),
    /** Cell: there is no stamp. */
    MISSING_STAMP("missing-stamp", false),
    /** Cell: a stamp in none of the mapping's formats. */
    BAD_STAMP("bad-stamp", false),
    /** Cell: a day in none of the mapping's formats, or that is in no calendar. */
    BAD_DATE("bad-date", false),
    /** Cell: a birth date after the day of the stamp, or before 1900. */
    IMPLAUSIBLE_DATE("implausible-date", false),
    /** Cell: a label that is not in the mapping's list. */
    UNKNOWN_LABEL("unknown-label", false),
    /** Cell: a country that neither CLDR nor the mapping names. */
    UNKNOWN_COUNTRY("unknown-country", false),
    /** Cell: a language that neither CLDR nor the mapping names. */
    UNKNOWN_LANGUAGE("unknown-language", false),
    /** Cell: no number where one must be. */
    BAD_NUMBER("bad-number", false),
    /** Cell: a number that is too small or too large. */
    OUT_OF_RANGE("out-of-range", false),
    /** Cell: a text that is longer than a store keeps. */
    TOO_LONG("too-long", false),
    /** File: its name is not that of a table of records, or of one that was given before. */
    UNKNOWN_TABLE("unknown-table", true),
    /** File: a table that is needed was not given. */
    MISSING_TABLE("missing-table", true),
    /** Cell: blank where something must stand. */
    MISSING_VALUE("missing-value", false),
    /** Cell: not what the column holds. */
    BAD_VALUE("bad-value", false),
    /** Cell: it was withheld from whom the tables were written for, so they cannot be brought in. */
    WITHHELD_VALUE("withheld-value", false),
    /** Row: another row has its key. */
    DUPLICATE_KEY("duplicate-key", false),
    /** Row: what it belongs to is not in that table. */
    MISSING_PARENT("missing-parent", false),
    /** Cell: the id of something that neither the tables nor the store have. */
    UNKNOWN_REFERENCE("unknown-reference", false),
    /** Row or cell: together with what belongs to it, it breaks a rule of its kind, or with others one of the programme. */
    BROKEN_RULE("broken-rule", false),
    /** Row or cell: the store has something else under its key; told once for each person. */
    OTHER_CONTENT("other-content", false);

    private final String code;
    private final boolean unusable;

    ProblemCode(String code, boolean unusable) {
        this.code = code;
        this.unusable = unusable;
    }

    /** Returns what a problem is. */
    public static ProblemCode of(Problem problem) {
        return Coded.parse(ProblemCode.class, problem.code());
    }

    /** The code as a {@link Problem} has it. */
    @Override
    public String code() {
        return code;
    }

    /** Whether it concerns a whole file or column, so that nothing of the reading may be taken. */
    public boolean makesUnusable() {
        return unusable;
    }
}

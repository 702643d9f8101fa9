package org.amir.core.privacy;

import org.amir.core.participant.Coded;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;

/**
 * What kind of personal data stands in a column; who may see it follows from its class ({@link FieldAccess}). The class of
 * each column stands in the resource {@code field-classes.csv} beside this type, and in the document of the tables.
 *
 * <p>A name, an e-mail and a telephone number are of the class {@link #IDENTITY} too; they are in no table.
 */
public enum FieldClass implements Coded {
    /** What tells who somebody is, or does so with little else: the day of birth, the postcode and where it lies. */
    IDENTITY("identity"),
    /**
     * Everything else: ids, days, codes. An area of support such as {@code health} is among it, since it says what
     * somebody wants to talk of and not how they are.
     */
    ORDINARY("ordinary"),
    /**
     * Data that the law protects more than others: the ethnic or cultural background; and what tells of health, such as the
     * reason of a leaving, or the service that a mentee was referred to.
     */
    SPECIAL_CATEGORY("special-category"),
    /** What somebody declared on convictions, the permit or a guardian, would not declare, or was judged by. */
    DECLARATION("declaration"),
    /** Who of the team did something, and the reason in codes of the team's own. */
    STAFF("staff"),
    /** What is of somebody outside the programme, who consented to no more than that the programme turns to them (R6). */
    THIRD_PARTY("third-party"),
    /** What somebody wrote in their own words; it may say anything about anybody. */
    FREE_TEXT("free-text");

    private final String code;

    FieldClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The class of a column.
     *
     * @throws IllegalArgumentException if no class was given to it
     */
    public static FieldClass of(TableShape table, Column column) {
        return FieldClasses.LISTED.of(table.name(), column.name());
    }
}

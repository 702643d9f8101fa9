package org.amir.core.form;

/**
 * What an answer to a question looks like, and whether a message may show one that could not be read. Names, contacts,
 * birth dates, free text, backgrounds, places and declarations are never shown.
 */
public enum AnswerKind {
    /** Anything, in the person's own words, or a name. */
    TEXT(false, 0),
    EMAIL(false, 0),
    PHONE(false, 0),
    /** The day of birth. */
    BIRTH_DATE(false, 0),
    /** Any other day. */
    DATE(true, 8),
    /** The day and time at which the form was sent. */
    STAMP(true, 17),
    /** One country, by its CLDR name or a label of the mapping. */
    COUNTRY(true, 4),
    /** An ethnic or cultural background, by a country's CLDR name or a label of the mapping. */
    BACKGROUND(false, 0),
    /** Languages, by their CLDR names or labels of the mapping. */
    LANGUAGES(true, 4),
    /** One label of a list. */
    LABEL(true, 6),
    /** One or more labels of a list. */
    LABELS(true, 6),
    /** One label of a list, on a matter that is never shown. */
    DECLARATION(false, 0),
    /** Yes or no to a declaration or a consent. */
    YES_NO(false, 0),
    /** From 1 to 5. */
    RATING(true, 4),
    /** A whole number from 0. */
    NUMBER(true, 4),
    /** Hours a week, as a number or a range. */
    HOURS(true, 6),
    /** A town or a municipality. */
    PLACE(false, 0),
    POSTCODE(false, 0),
    /** Somebody else's name or contact; never read. */
    NETWORK_CONTACT(false, 0);

    private final boolean shown;
    private final int mostDigits;

    AnswerKind(boolean shown, int mostDigits) {
        this.shown = shown;
        this.mostDigits = mostDigits;
    }

    /** Whether answers of this kind may be shown at all. */
    public boolean isShown() {
        return shown;
    }

    /**
     * Whether an answer may be shown in a message: if its kind may, and it does not look like an e-mail, a telephone
     * number or a personal number that stands in the wrong column, or, without any digit where a day should be, like a
     * name.
     */
    public boolean mayShow(String answer) {
        long digits = answer.codePoints().filter(Character::isDigit).count();
        boolean isDay = this == DATE || this == STAMP;
        return shown && answer.indexOf('@') < 0 && digits <= mostDigits && (digits > 0 || !isDay);
    }
}

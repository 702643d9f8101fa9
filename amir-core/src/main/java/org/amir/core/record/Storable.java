package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What every store can keep, whichever database it is on. Values hold themselves to it, so that no store takes what
 * another would spoil or refuse.
 */
public final class Storable {
    /** How many characters a text may have; an import takes none that is longer. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LAST_YEAR = 9999;

    private Storable() {}

    /**
     * The text itself, if every store can keep it.
     *
     * @throws IllegalArgumentException if it is too long, or has a character that some databases cannot keep; the message
     *     says where, and shows nothing of the text
     */
    public static String text(String text) {
        checkArgument(
                text.length() <= LONGEST_TEXT,
                "a text has up to %s characters, but this one has %s; shorten it",
                LONGEST_TEXT,
                text.length());
        int place = firstUnkept(text);
        checkArgument(
                place == text.length(),
                "a text has no NUL and no half of a surrogate pair, since some databases cannot keep them, but this one has"
                        + " one as character %s of %s; leave it out",
                place + 1,
                text.length());
        return text;
    }

    private static int firstUnkept(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character == 0 || isHalf(character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return i;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Whether a day is of a year, 1 to 9999, that every database keeps as it is. */
    public static boolean isOfKeptYear(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /**
     * The moment without what is finer than a microsecond, which most databases cannot keep.
     *
     * @throws IllegalArgumentException if it is of a year that some databases keep as another, or not at all
     */
    public static LocalDateTime moment(LocalDateTime moment) {
        checkArgument(
                isOfKeptYear(moment.toLocalDate()),
                "a moment is of the years 1 to %s, since some databases keep no others, but this one is of %s",
                LAST_YEAR,
                moment.getYear());
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}

package org.amir.core.form;

import com.google.common.base.CharMatcher;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** How the words of forms are trimmed and compared. */
public final class Wording {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final CharMatcher ZERO_WIDTH = CharMatcher.anyOf("\u200b\u2060\ufeff\u180e");
    private static final String APOSTROPHES = "\u2018\u2019\u201b\u2032\u02bc\u00b4`";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";

    private Wording() {}

    /**
     * Returns a text without white space at its ends: white space of every kind in Unicode, the no-break and the
     * zero-width ones and byte order marks included. What is between stays as it is.
     */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Returns what is compared of a label, a header or a place: trimmed, in Unicode's composed form, case-folded, each
     * run of white space one blank, typographic apostrophes, dashes and quotation marks as the plain ones.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(collapse(NFC.normalize(UCharacter.foldCase(NFC.normalize(text), true))));
        for (int i = 0; i < key.length(); i++) {
            key.setCharAt(i, plain(key.charAt(i)));
        }
        return key.toString();
    }

    /** Returns a text trimmed, each run of white space one blank. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isBlank(letter)) {
                isGap = !collapsed.isEmpty();
                continue;
            }
            if (isGap) {
                collapsed.append(' ');
                isGap = false;
            }
            collapsed.append(letter);
        }
        return collapsed.toString();
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u0085'
                || ZERO_WIDTH.matches(letter);
    }

    private static char plain(char letter) {
        if (letter < '\u0080' && letter != '`') {
            return letter;
        }
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(letter) >= 0) {
            return '-';
        }
        return QUOTES.indexOf(letter) >= 0 ? '"' : letter;
    }
}

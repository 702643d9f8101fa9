package org.amir.core.programme;

import java.util.Arrays;
import java.util.Optional;

/** A language in which the handbook and its material exist (P4). */
public enum MaterialLanguage {
    ENGLISH("en"),
    GREEK("el"),
    ITALIAN("it"),
    GERMAN("de"),
    FRENCH("fr"),
    SWEDISH("sv"),
    SPANISH("es"),
    HUNGARIAN("hu");

    private final String tag;

    MaterialLanguage(String tag) {
        this.tag = tag;
    }

    /** The one with a code, or empty if there is no material in that language. */
    public static Optional<MaterialLanguage> find(LanguageCode code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    public LanguageCode code() {
        return LanguageCode.of(tag);
    }
}

package org.amir.core.exchange;

/** The indefinite article of English, as messages need it before the name of a kind. */
final class Article {
    /** No kind has a name that begins with a u. */
    private static final String VOWELS = "aeio";

    private Article() {}

    /** A name with its article, for example {@code an application}; one in the plural, such as rules, has none. */
    static String with(String name) {
        if (name.endsWith("s")) {
            return name;
        }
        return (VOWELS.indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}

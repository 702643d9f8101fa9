package org.amir.core.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of countries and languages in one language, as CLDR has them: the full names, and the short ones where no
 * full name is the same. A name of two codes stands for the two-letter one, and for none if that does not decide.
 */
final class CldrNames {
    private static final ImmutableSet<String> COUNTRIES = ImmutableSet.copyOf(ULocale.getISOCountries());
    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.copyOf(ULocale.getISOLanguages());
    private static final ImmutableSet<String> NAMED_IN = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(ImmutableSet.toImmutableSet());
    private static final Map<String, CldrNames> READ = new ConcurrentHashMap<>();
    private static final String NOT_UNIQUE = "";

    private final ImmutableMap<String, String> countries;
    private final ImmutableMap<String, String> languages;

    private CldrNames(String language) {
        LocaleDisplayNames full = names(language, DisplayContext.LENGTH_FULL);
        LocaleDisplayNames brief = names(language, DisplayContext.LENGTH_SHORT);
        this.countries = byName(COUNTRIES, full::regionDisplayName, brief::regionDisplayName);
        this.languages = byName(LANGUAGES, full::languageDisplayName, brief::languageDisplayName);
    }

    /** The names in a language; read once. */
    static CldrNames in(String language) {
        return READ.computeIfAbsent(language, CldrNames::new);
    }

    static boolean areIn(String language) {
        return NAMED_IN.contains(language);
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Whether a BCP 47 tag begins with a language that CLDR knows. */
    static boolean isLanguage(String tag) {
        return LANGUAGES.contains(tag.replaceFirst("-.*", ""));
    }

    /** Country codes by the {@link Wording#key} of their names. */
    ImmutableMap<String, String> countries() {
        return countries;
    }

    /** Language codes by the {@link Wording#key} of their names. */
    ImmutableMap<String, String> languages() {
        return languages;
    }

    private static LocaleDisplayNames names(String language, DisplayContext length) {
        return LocaleDisplayNames.getInstance(
                new ULocale(language), DisplayContext.STANDARD_NAMES, length, DisplayContext.NO_SUBSTITUTE);
    }

    private interface Naming {
        @Nullable
        String nameOf(String code);
    }

    private static ImmutableMap<String, String> byName(ImmutableSet<String> codes, Naming full, Naming brief) {
        Map<String, String> byName = new TreeMap<>();
        addTo(byName, codes, full);
        Map<String, String> byShortName = new TreeMap<>();
        addTo(byShortName, codes, brief);
        byShortName.forEach(byName::putIfAbsent);
        byName.values().removeIf(NOT_UNIQUE::equals);
        return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(byName));
    }

    private static void addTo(Map<String, String> byName, ImmutableSet<String> codes, Naming naming) {
        for (String code : codes) {
            Optional.ofNullable(naming.nameOf(code))
                    .filter(name -> !Objects.equals(name, code))
                    .ifPresent(name -> byName.merge(Wording.key(name), code, CldrNames::preferred));
        }
    }

    private static String preferred(String one, String other) {
        boolean isShort = one.length() == 2;
        return isShort == (other.length() == 2) ? NOT_UNIQUE : isShort ? one : other;
    }
}

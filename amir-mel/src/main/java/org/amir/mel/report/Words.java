package org.amir.mel.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.amir.mel.measurement.Share;

/**
 * The words of reports in one language. What definitions say in English stands in the code; in other languages it stands
 * with the words.
 */
final class Words {
    private static final int TENTHS = 1_000;
    private static final int TENTHS_OF_ONE = 10;
    private static final String PERCENT = "\u00a0%";

    private final ReportLanguage language;
    private final ImmutableSortedMap<String, String> words;
    private final LocaleDisplayNames names;

    private Words(ReportLanguage language, ImmutableSortedMap<String, String> words) {
        this.language = language;
        this.words = words;
        names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.code()));
    }

    static Words in(ReportLanguage language) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(Resources.toString(
                    Resources.getResource(Words.class, "words-" + language.code() + ".properties"),
                    StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Words(language, ImmutableSortedMap.copyOf(Maps.fromProperties(read)));
    }

    ReportLanguage language() {
        return language;
    }

    ImmutableSortedSet<String> keys() {
        return words.keySet();
    }

    /**
     * A sentence or word, with values in the place of {@code {0}} and on.
     *
     * @throws IllegalArgumentException if there is none
     */
    String say(String key, Object... values) {
        String said = words.getOrDefault(key, "");
        checkArgument(!said.isEmpty(), "there are no words for \"%s\" in %s", key, language);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", values[i].toString());
        }
        return said;
    }

    /** A word, or the code or English phrase that stands in for one that there is not. */
    String sayOr(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** Rounded down to a tenth, so that none seems to reach a target that it does not. */
    String percent(Share share) {
        long tenths = (long) share.part() * TENTHS / share.whole();
        long rest = tenths % TENTHS_OF_ONE;
        return tenths / TENTHS_OF_ONE + (rest == 0 ? "" : language.decimalPoint() + Long.toString(rest)) + PERCENT;
    }

    String percent(Optional<Share> share) {
        return share.map(this::percent).orElseGet(() -> say("value.none"));
    }

    String country(String code) {
        return names.regionDisplayName(code);
    }

    String language(String code) {
        return names.localeDisplayName(code);
    }

    /** For example {@code not handed in (3); month not over (2)}. */
    static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "\u00a0(" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}

package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.programme.LanguageCode;

/**
 * What to tell people of a decision, in Swedish and English, for each outcome and role (R9). Whoever gets no place, or not
 * yet, reads that this is due to the limits and the character of the programme and not to them as a person. The reasons of
 * a decision stand in none of them.
 *
 * <p>Placeholders: <code>programme</code>, <code>contact</code> (how to reach the team), <code>sender</code>, and
 * <code>name</code>, which may be left out.
 */
public final class OutcomeTexts {
    private static final ImmutableSortedSet<LanguageCode> LANGUAGES =
            ImmutableSortedSet.of(LanguageCode.of("en"), LanguageCode.of("sv"));

    private OutcomeTexts() {}

    /** The languages in which there are texts. */
    public static ImmutableSortedSet<LanguageCode> languages() {
        return LANGUAGES;
    }

    /**
     * The text for an outcome.
     *
     * @throws IllegalArgumentException if there is none in the language; the message names those there are
     */
    public static Message of(SelectionOutcome outcome, Role role, LanguageCode language) {
        return read(outcome.code() + "-" + role.code(), language);
    }

    /** Whether a language is a base language or a variety of it, as {@code sv-FI} is one of {@code sv}. */
    static boolean isWritten(LanguageCode language, LanguageCode base) {
        return language.equals(base) || language.value().startsWith(base + "-");
    }

    /** A text by the name of its file. */
    static Message read(String name, LanguageCode language) {
        Optional<LanguageCode> written =
                LANGUAGES.stream().filter(base -> isWritten(language, base)).findFirst();
        checkArgument(written.isPresent(), "there are no texts in \"%s\", but in %s", language, LANGUAGES);
        try {
            return Message.parse(Resources.toString(
                    Resources.getResource(OutcomeTexts.class, "texts/" + written.get() + "/" + name + ".txt"),
                    StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

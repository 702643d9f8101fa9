package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * Phrases any of which shows one part of what outreach material must say.
 *
 * @param element what the material must say
 * @param part which part of it, as an English phrase such as {@code mandatory training}
 * @param phrases found at the beginning of a word, in any case; a space stands for any white space, a {@code *} for the
 *     rest of a word
 */
public record OutreachPhrases(OutreachElement element, String part, ImmutableList<String> phrases) {
    public OutreachPhrases {
        checkArgument(!phrases.isEmpty(), "%s needs a phrase that shows it", part);
        checkArgument(
                phrases.stream().noneMatch(phrase -> phrase.isBlank() || phrase.startsWith("*")),
                "a phrase for %s is blank, or begins with *",
                part);
    }
}

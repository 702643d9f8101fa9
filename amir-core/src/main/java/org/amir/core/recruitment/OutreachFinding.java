package org.amir.core.recruitment;

import com.google.common.collect.ImmutableList;

/**
 * What an {@link OutreachChecklist} says of one element in one text. It is advice: a phrase shows that something is
 * spoken of, not that it is said well, and a text may say it in other words.
 *
 * @param element what the text must say
 * @param answer whether it seems to
 * @param found what was found, in the checklist's words, with where it stands; part by part
 * @param lacking the parts that were not found, as English phrases such as {@code mandatory training}
 */
public record OutreachFinding(
        OutreachElement element, OutreachAnswer answer, ImmutableList<Sign> found, ImmutableList<String> lacking) {
    /**
     * A phrase of the checklist, found in the text.
     *
     * @param part which part of the element it shows
     * @param phrase the phrase, in the checklist's spelling; never the text's own words
     * @param position where it begins, from 0, in the text in normal form C
     */
    public record Sign(String part, String phrase, int position) {}
}

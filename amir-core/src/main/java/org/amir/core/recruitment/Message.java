package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A text that a coordinator may send: a subject and a body, with placeholders such as <code>{sender}</code> for what the
 * caller fills in. One with a space in it, such as <code>{ name}</code>, may be left out: then nothing stands there. The
 * library puts in no name of its own, and {@link #toString} shows nothing of a message, since it may be filled in.
 */
@Value.Immutable
public abstract class Message {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{( ?)([a-z_]+)\\}");

    Message() {}

    static Message of(String subject, String body) {
        return ImmutableMessage.builder().subject(subject).body(body).build();
    }

    /** Reads a text of which the first line is the subject and the third on the body. */
    static Message parse(String text) {
        String lines = text.replace("\r\n", "\n").strip();
        int end = lines.indexOf("\n\n");
        checkArgument(end > 0, "a message has a subject, an empty line and a body");
        return of(lines.substring(0, end), lines.substring(end + 2));
    }

    /** One line. */
    public abstract String subject();

    /** Paragraphs, with an empty line between two. */
    public abstract String body();

    /** The names of all placeholders that are not filled in, in order of appearance. */
    public final ImmutableSet<String> placeholders() {
        return names(false);
    }

    /** The names of those placeholders without which nothing can be sent. */
    public final ImmutableSet<String> required() {
        return names(true);
    }

    private ImmutableSet<String> names(boolean onlyRequired) {
        return PLACEHOLDER
                .matcher(subject() + "\n" + body())
                .results()
                .filter(found -> !onlyRequired || found.group(1).isEmpty())
                .map(found -> found.group(2))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Fills in every placeholder. What is filled in is taken as it is, braces included.
     *
     * @param values by the placeholders' names
     * @throws IllegalArgumentException if a required placeholder has no value, or a value has no placeholder; the message
     *     has names of placeholders only
     */
    public final Message fill(Map<String, String> values) {
        ImmutableSet<String> lacking =
                Sets.difference(required(), values.keySet()).immutableCopy();
        checkArgument(lacking.isEmpty(), "the message cannot be sent without %s", lacking);
        ImmutableSet<String> unknown =
                Sets.difference(values.keySet(), placeholders()).immutableCopy();
        checkArgument(unknown.isEmpty(), "the message has no places for %s, but for %s", unknown, placeholders());
        return replace(ImmutableMap.copyOf(values), true);
    }

    /** Fills in some placeholders and leaves the others. */
    final Message fillOnly(ImmutableMap<String, String> values) {
        return replace(values, false);
    }

    private Message replace(ImmutableMap<String, String> values, boolean all) {
        return of(replace(subject(), values, all), replace(body(), values, all));
    }

    private static String replace(String text, ImmutableMap<String, String> values, boolean all) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found, values, all)));
    }

    private static String replacement(MatchResult found, ImmutableMap<String, String> values, boolean all) {
        if (!values.containsKey(found.group(2))) {
            return all ? "" : found.group();
        }
        return found.group(1) + values.get(found.group(2));
    }

    /** Says that it is a message, not what it says. */
    @Override
    public final String toString() {
        return "(message)";
    }

    @Value.Check
    final void check() {
        checkArgument(!subject().isBlank() && subject().indexOf('\n') < 0, "a message's subject is one line");
        checkArgument(!body().isBlank(), "a message says something");
    }
}

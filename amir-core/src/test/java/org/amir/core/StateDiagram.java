package org.amir.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A state diagram as the documents draw it: arrows, names with a hyphen, and states that hold others. A line that is none of
 * these is an error, since a reader's browser would draw nothing.
 *
 * @param arrows one that leads from or to a state with others in it stands for an arrow from or to each of them
 * @param within the states in each that holds others
 */
record StateDiagram(ImmutableSortedSet<Arrow> arrows, ImmutableSetMultimap<String, String> within) {
    private static final String FENCE = "```";
    private static final String KIND = FENCE + "mermaid\nstateDiagram-v2\n";
    /** Of letters and low lines: Mermaid reads no hyphen in a name, which needs another to be shown by. */
    private static final String NAME = "([a-z]+(?:_[a-z]+)*)";

    private static final Pattern SHOWN = Pattern.compile("state \"([a-z-]+)\" as " + NAME + "( \\{)?");
    private static final Pattern OPENED = Pattern.compile("state " + NAME + " \\{");
    private static final Pattern ARROW = Pattern.compile("(\\[\\*]|" + NAME + ") --> " + NAME);

    /** The diagram that is drawn in a text, which has one. */
    static StateDiagram in(String text) {
        String drawn = Splitter.on(KIND).splitToList(text).get(1);
        Map<String, String> shown = new HashMap<>();
        Deque<String> holders = new ArrayDeque<>();
        ImmutableSet.Builder<Arrow> arrows = ImmutableSet.builder();
        ImmutableSetMultimap.Builder<String, String> within = ImmutableSetMultimap.builder();
        drawn.substring(0, drawn.indexOf(FENCE)).lines().map(String::strip).forEach(line -> {
            Matcher named = SHOWN.matcher(line);
            Matcher opened = OPENED.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            if (named.matches()) {
                shown.put(named.group(2), named.group(1));
                if (named.group(3) != null) {
                    holders.push(named.group(1));
                }
            } else if (opened.matches()) {
                holders.push(opened.group(1));
            } else if (line.equals("}")) {
                holders.pop();
            } else {
                checkArgument(arrow.matches(), "no line of a state diagram: %s", line);
                String from = shown.getOrDefault(arrow.group(1), arrow.group(1));
                String to = shown.getOrDefault(arrow.group(3), arrow.group(3));
                arrows.add(new Arrow(from, to));
                holders.forEach(holder -> within.put(holder, from).put(holder, to));
            }
        });
        return of(arrows.build(), within.build());
    }

    private static StateDiagram of(ImmutableSet<Arrow> drawn, ImmutableSetMultimap<String, String> within) {
        return new StateDiagram(
                drawn.stream()
                        .flatMap(arrow -> inner(within, arrow.from())
                                .flatMap(from -> inner(within, arrow.to()).map(to -> new Arrow(from, to))))
                        .collect(toImmutableSortedSet(Arrow::compareTo)),
                within);
    }

    private static Stream<String> inner(ImmutableSetMultimap<String, String> within, String state) {
        return within.containsKey(state) ? within.get(state).stream() : Stream.of(state);
    }
}

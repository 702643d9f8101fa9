package org.amir.examples.command;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.amir.core.participant.Coded;

/** How a file says what each pair is worth. */
enum ScoreFormat implements Coded {
    /** The number of rows n, then n x n numbers: a square matrix without gaps. */
    OR_LIBRARY("or-library"),
    /** A line for each row, with a cell for each column; a blank cell is a pair that is not allowed. */
    CSV("csv"),
    /** A line for each allowed pair: row, column, score. */
    EDGES("edges");

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final String code;

    ScoreFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds out the format. A comma or a semicolon in the first line, or a name that ends in .csv, makes it CSV. Three
     * numbers in the first line make it a list of pairs, unless there are as many numbers in all as a square matrix needs;
     * a list in which every line has three never has.
     */
    static ScoreFormat of(String name, ImmutableList<String> lines) {
        ImmutableList<String> told =
                lines.stream().filter(line -> !isBlankOrComment(line)).collect(ImmutableList.toImmutableList());
        String first = told.isEmpty() ? "" : told.get(0);
        if (name.endsWith(".csv") || first.indexOf(',') >= 0 || first.indexOf(';') >= 0) {
            return CSV;
        }
        return words(first).size() == EdgeScores.NUMBERS && !isSquare(told) ? EDGES : OR_LIBRARY;
    }

    private static boolean isSquare(ImmutableList<String> lines) {
        String size = words(lines.get(0)).get(0);
        if (!CharMatcher.inRange('0', '9').matchesAllOf(size) || size.length() > 5) {
            return false;
        }
        long n = Long.parseLong(size);
        long numbers = lines.stream().mapToLong(line -> words(line).size()).sum();
        return numbers == n * n + 1;
    }

    static boolean isBlankOrComment(String line) {
        String trimmed = CharMatcher.whitespace().trimFrom(line);
        return trimmed.isEmpty() || trimmed.startsWith("#") || trimmed.startsWith("%");
    }

    static ImmutableList<String> words(String line) {
        return ImmutableList.copyOf(WORDS.split(line));
    }
}

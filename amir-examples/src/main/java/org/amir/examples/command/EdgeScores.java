package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amir.matching.assignment.AssignmentProblem;

/** Reads a list of allowed pairs: a line for each with row, column and score, the first two numbered from 0. */
final class EdgeScores {
    /** How many numbers a line has. */
    static final int NUMBERS = 3;

    private static final int GREATEST_NUMBER = ScorePairs.MOST - 1;

    private EdgeScores() {}

    /** Reads the lines; those that are empty or begin with # or % are passed over. */
    static ScorePairs read(Path file, ImmutableList<String> lines) {
        FileFaults faults = new FileFaults(file, ScoreFormat.EDGES);
        ImmutableIntArray.Builder rows = ImmutableIntArray.builder();
        ImmutableIntArray.Builder columns = ImmutableIntArray.builder();
        ImmutableIntArray.Builder scores = ImmutableIntArray.builder();
        ImmutableIntArray.Builder lineOf = ImmutableIntArray.builder();
        int lastRow = -1;
        int lastColumn = -1;
        for (int line = 1; line <= lines.size(); line++) {
            if (ScoreFormat.isBlankOrComment(lines.get(line - 1))) {
                continue;
            }
            ImmutableList<String> words = ScoreFormat.words(lines.get(line - 1));
            if (words.size() != NUMBERS) {
                faults.add("line %s must have three numbers, row, column and score, but has %s", line, words.size());
                continue;
            }
            int row = faults.number(words.get(0), GREATEST_NUMBER, "line " + line + ": the row", "");
            int column = faults.number(words.get(1), GREATEST_NUMBER, "line " + line + ": the column", "");
            int score = faults.number(words.get(2), AssignmentProblem.MAX_SCORE, "line " + line + ": the score", "");
            if (row < 0 || column < 0 || score < 0) {
                continue;
            }
            rows.add(row);
            columns.add(column);
            scores.add(score);
            lineOf.add(line);
            lastRow = Math.max(lastRow, row);
            lastColumn = Math.max(lastColumn, column);
        }
        ScorePairs pairs = new ScorePairs(lastRow + 1, lastColumn + 1, rows.build(), columns.build(), scores.build());
        tellOfRepeated(pairs, lineOf.build(), faults);
        faults.throwIfAny();
        return pairs;
    }

    private static void tellOfRepeated(ScorePairs pairs, ImmutableIntArray lineOf, FileFaults faults) {
        Set<Long> repeated = pairs.repeated();
        Map<Long, Integer> firstLine = new HashMap<>();
        for (int pair = 0; pair < lineOf.length() && !repeated.isEmpty(); pair++) {
            long key = pairs.key(pair);
            if (repeated.contains(key)) {
                Integer before = firstLine.putIfAbsent(key, lineOf.get(pair));
                if (before != null) {
                    faults.add(
                            "line %s: row %s and column %s were given in line %s already; a pair has one score",
                            lineOf.get(pair), (int) (key >> Integer.SIZE), (int) key, before);
                }
            }
        }
    }
}

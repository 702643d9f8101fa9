package org.amir.examples.command;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.file.Path;
import java.util.List;
import org.amir.matching.assignment.AssignmentProblem;

/** Reads a matrix as CSV: a line for each row, a cell for each column, blank where the pair is not allowed. */
final class CsvScores {
    private CsvScores() {}

    /** Reads the lines; those that are empty are passed over. */
    static ScorePairs read(Path file, ImmutableList<String> lines) {
        FileFaults faults = new FileFaults(file, ScoreFormat.CSV);
        ImmutableIntArray.Builder row = ImmutableIntArray.builder();
        ImmutableIntArray.Builder column = ImmutableIntArray.builder();
        ImmutableIntArray.Builder score = ImmutableIntArray.builder();
        Splitter cells = Splitter.on(separator(lines)).trimResults(CharMatcher.whitespace());
        int rows = 0;
        int columns = 0;
        int firstLine = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (CharMatcher.whitespace().matchesAllOf(lines.get(line - 1))) {
                continue;
            }
            List<String> found = cells.splitToList(lines.get(line - 1));
            if (rows == 0) {
                columns = found.size();
                firstLine = line;
            } else if (found.size() != columns) {
                faults.add(
                        "line %s has %s cells, but line %s has %s: every line must have as many",
                        line, found.size(), firstLine, columns);
            }
            for (int k = 0; k < Math.min(found.size(), columns); k++) {
                String cell = unquoted(found.get(k));
                if (!cell.isEmpty()) {
                    row.add(rows);
                    column.add(k);
                    score.add(Math.max(
                            0,
                            faults.number(
                                    cell,
                                    AssignmentProblem.MAX_SCORE,
                                    Strings.lenientFormat("line %s, column %s", line, k + 1),
                                    ", or blank if the pair is not allowed")));
                }
            }
            rows++;
        }
        if (rows == 0) {
            faults.add("it is empty; there must be a line for each row, with a cell for each column");
        }
        if ((long) rows * columns > ScorePairs.MOST) {
            faults.add("rows times columns must be at most %s, but are %s x %s", ScorePairs.MOST, rows, columns);
        }
        faults.throwIfAny();
        return new ScorePairs(rows, columns, row.build(), column.build(), score.build());
    }

    /** A semicolon, a comma or a tab, whichever of them the first line has. */
    private static char separator(ImmutableList<String> lines) {
        String first = lines.stream()
                .filter(line -> !CharMatcher.whitespace().matchesAllOf(line))
                .findFirst()
                .orElse("");
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String unquoted(String cell) {
        return cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"")
                ? CharMatcher.whitespace().trimFrom(cell.substring(1, cell.length() - 1))
                : cell;
    }
}

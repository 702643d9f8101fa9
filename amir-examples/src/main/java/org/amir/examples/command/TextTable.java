package org.amir.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a terminal: each column is as wide as it needs to be, and the last is broken into lines that fit. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST_TEXT = 12;

    private final ImmutableList<Column> columns;
    private final List<ImmutableList<String>> rows = new ArrayList<>();

    /** A column, with its numbers to the right or its words to the left. */
    private record Column(String title, boolean right) {}

    private TextTable(ImmutableList<Column> columns) {
        this.columns = columns;
    }

    /** @param titles of the columns; those of numbers end in {@code >} */
    static TextTable of(String... titles) {
        return new TextTable(ImmutableList.copyOf(titles).stream()
                .map(title -> title.endsWith(">")
                        ? new Column(title.substring(0, title.length() - 1), true)
                        : new Column(title, false))
                .collect(ImmutableList.toImmutableList()));
    }

    TextTable row(Object... cells) {
        checkArgument(cells.length == columns.size(), "a row has %s cells", columns.size());
        rows.add(ImmutableList.copyOf(cells).stream().map(String::valueOf).collect(ImmutableList.toImmutableList()));
        return this;
    }

    /** Prints it with its titles, unless all are blank. */
    void print(PrintWriter out, int width) {
        ImmutableList<String> titles = columns.stream().map(Column::title).collect(ImmutableList.toImmutableList());
        int last = columns.size() - 1;
        int[] widths = IntStream.range(0, last)
                .map(column -> Math.max(
                        length(titles.get(column)),
                        rows.stream()
                                .mapToInt(row -> length(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        int before = IntStream.of(widths).map(each -> each + GAP.length()).sum() + GAP.length();
        int text = Math.max(NARROWEST_TEXT, width - before);
        if (titles.stream().anyMatch(title -> !title.isBlank())) {
            print(titles, widths, text, out);
        }
        rows.forEach(row -> print(row, widths, text, out));
    }

    private void print(ImmutableList<String> row, int[] widths, int text, PrintWriter out) {
        StringBuilder line = new StringBuilder(GAP);
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String pad = " ".repeat(widths[column] - length(cell));
            line.append(columns.get(column).right() ? pad + cell : cell + pad).append(GAP);
        }
        String indent = " ".repeat(line.length());
        ImmutableList<String> lines = broken(row.get(widths.length), text);
        out.println((line + lines.get(0)).stripTrailing());
        lines.stream().skip(1).forEach(further -> out.println(indent + further));
    }

    /** Prints a text that stands before tables, broken between words. */
    static void say(PrintWriter out, int width, String text) {
        broken(text, width).forEach(out::println);
    }

    /** A text in lines that fit, broken between words; one that has line breaks keeps them. */
    static ImmutableList<String> broken(String text, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (String paragraph : Splitter.on('\n').split(text)) {
            StringBuilder line = new StringBuilder();
            for (String word : Splitter.on(' ').split(paragraph)) {
                if (line.length() > 0 && line.length() + 1 + length(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines.build();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

package org.amir.mel.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.amir.mel.BrokenDownFigure.Row;

/** Tries every table of whole numbers that agrees with what is published of one and with its whole. */
final class Possibilities {
    private final List<DisclosedRow> published;
    private final List<Set<Row>> possible;

    private Possibilities(List<DisclosedRow> published) {
        this.published = published;
        possible = IntStream.range(0, published.size())
                .mapToObj(row -> (Set<Row>) new HashSet<Row>())
                .toList();
    }

    /** For each row, what it can be. */
    static List<Set<Row>> of(List<DisclosedRow> published, List<Row> rows) {
        Possibilities possibilities = new Possibilities(published);
        possibilities.add(
                new ArrayList<>(),
                rows.stream().mapToInt(Row::reached).sum(),
                rows.stream().mapToInt(Row::missed).sum());
        return possibilities.possible;
    }

    private void add(List<Row> chosen, int reached, int missed) {
        if (chosen.size() == published.size()) {
            if (reached == 0 && missed == 0) {
                for (int i = 0; i < chosen.size(); i++) {
                    possible.get(i).add(chosen.get(i));
                }
            }
            return;
        }
        DisclosedRow row = published.get(chosen.size());
        for (int x = 0; x <= reached; x++) {
            for (int y = 0; y <= missed; y++) {
                if (row.counted().orElse(x + y) == x + y && row.numerator().orElse(x) == x) {
                    chosen.add(new Row(x, y));
                    add(chosen, reached - x, missed - y);
                    chosen.remove(chosen.size() - 1);
                }
            }
        }
    }
}

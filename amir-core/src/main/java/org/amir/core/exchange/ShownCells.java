package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.amir.core.privacy.FieldClass;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.jspecify.annotations.Nullable;

/** What of a table's rows is written for somebody, and what stands where something is not. */
record ShownCells(ImmutableList<Showing> columns) {
    /** How the cells of a column are written. */
    enum Showing {
        AS_IT_IS,
        /** Only that there is a text. */
        WHETHER_IT_IS,
        /** Not even that. */
        NOT
    }

    /** @param classes those that are written */
    static ShownCells of(TableShape table, ImmutableSet<FieldClass> classes) {
        return new ShownCells(table.columns().stream()
                .map(column -> classes.contains(FieldClass.of(table, column))
                        ? Showing.AS_IT_IS
                        : column.type() == ColumnType.TEXT ? Showing.WHETHER_IT_IS : Showing.NOT)
                .collect(toImmutableList()));
    }

    List<String> of(Object[] cells) {
        List<String> texts = new ArrayList<>(cells.length);
        for (int i = 0; i < cells.length; i++) {
            texts.add(text(columns.get(i), cells[i]));
        }
        return texts;
    }

    private static String text(Showing showing, @Nullable Object cell) {
        return switch (showing) {
            case AS_IT_IS -> TableCell.text(cell);
            case WHETHER_IT_IS -> cell == null ? "" : TableCell.TEXT;
            case NOT -> TableCell.WITHHELD;
        };
    }
}

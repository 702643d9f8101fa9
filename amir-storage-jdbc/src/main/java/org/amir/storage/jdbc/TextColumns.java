package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.FreeText;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what somebody wrote: they stand in a table beside it, sealed as one.
 *
 * @param texts their places
 * @param others those of the other columns
 */
record TextColumns(TableShape table, ImmutableList<Integer> texts, ImmutableList<Integer> others) {
    static TextColumns of(TableShape table) {
        return new TextColumns(table, places(table, true), places(table, false));
    }

    private static ImmutableList<Integer> places(TableShape table, boolean areTexts) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> areTexts == (table.columns().get(i).type() == ColumnType.TEXT))
                .boxed()
                .collect(toImmutableList());
    }

    boolean isAny() {
        return !texts.isEmpty();
    }

    /** The name of the table beside it. */
    String name() {
        return table.name() + "_text";
    }

    ImmutableList<String> otherNames() {
        return others.stream()
                .map(i -> table.columns().get(i))
                .map(Column::name)
                .collect(toImmutableList());
    }

    @Nullable
    Object[] textsOf(Object[] cells) {
        return texts.stream().map(i -> cells[i]).toArray();
    }

    /** What stands in the table itself: the programme, and all cells but the texts. */
    List<Object> othersOf(ProgrammeId programme, Object[] cells) {
        List<Object> values = new ArrayList<>(others.size() + 2);
        values.add(programme.value());
        others.forEach(i -> values.add(cells[i]));
        return values;
    }

    /** The place of a row, for which alone its texts are sealed. */
    String where(ProgrammeId programme, Object[] cells) {
        return SealedTexts.where(name() + '\0' + programme, Arrays.asList(cells).subList(0, table.keyWidth()));
    }

    /** The row of the table beside. */
    Object[] row(ProgrammeId programme, Object[] cells, @Nullable String sealedFor, byte[] sealed) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(programme.value());
        row.addAll(Arrays.asList(cells).subList(0, table.keyWidth()));
        row.add(sealedFor);
        row.add(sealed);
        return row.toArray();
    }

    /** Puts the texts into a row, null where there is none. */
    void fill(Object[] cells, @Nullable String[] opened) {
        for (int i = 0; i < texts.size(); i++) {
            cells[texts.get(i)] = opened[i];
        }
    }

    /** Says of each text that a row can't be without that it was erased. */
    void fillErased(Object[] cells) {
        for (int place : texts) {
            cells[place] = table.columns().get(place).isNullable() ? null : FreeText.ERASED;
        }
    }
}

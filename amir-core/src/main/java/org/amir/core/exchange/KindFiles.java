package org.amir.core.exchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordFile.ReadRow;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodec.UnreadableRowException;
import org.amir.core.table.TableShape;

/** The tables of one kind, as files have them, put together to values. */
final class KindFiles<K extends Comparable<K>, V> {
    private final RecordCodec<K, V> codec;
    /** One for each table of the kind; empty if no file was given. */
    private final List<Optional<RecordFile>> files;

    private final List<Map<List<Object>, List<ReadRow>>> byParent = new ArrayList<>();
    /** The keys of the records that have a row which cannot be taken. */
    private final Set<List<Object>> spoiled = new HashSet<>();

    private final List<Read<V>> values = new ArrayList<>();
    private final AddedRecords<K, V> added;

    /** A value, and the row of the main table that it begins in. */
    record Read<V>(V value, int row) {}

    KindFiles(RecordCodec<K, V> codec, Map<String, RecordFile> byTable) {
        this.codec = codec;
        this.files = codec.tables().stream()
                .map(table -> Optional.ofNullable(byTable.get(table.name())))
                .toList();
        this.added = new AddedRecords<>(codec, main());
    }

    RecordCodec<K, V> codec() {
        return codec;
    }

    Stream<RecordFile> files() {
        return files.stream().flatMap(Optional::stream);
    }

    Optional<RecordFile> main() {
        return files.get(0);
    }

    /** What was read without a problem. */
    ImmutableList<Read<V>> values() {
        return ImmutableList.copyOf(values);
    }

    /** Those that the import has added to the store so far. */
    AddedRecords<K, V> added() {
        return added;
    }

    /** Checks that the rows fit together, and makes values of those that do. */
    void assemble() {
        List<Set<List<Object>>> keys = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            TableShape table = codec.tables().get(i);
            keys.add(new HashSet<>());
            byParent.add(new HashMap<>());
            if (files.get(i).isPresent()) {
                RecordFile file = files.get(i).get();
                file.rows().stream().filter(row -> !row.isGood()).forEach(this::spoil);
                checkKeys(file, keys.get(i));
                table.parent().ifPresent(parent -> checkParents(file, parent, keys.get(parent)));
                group(file, byParent.get(i));
            }
        }
        main().ifPresent(file -> file.rows().stream().filter(ReadRow::isGood).forEach(this::read));
    }

    private void spoil(ReadRow row) {
        row.first(codec.tables().get(0).keyWidth()).ifPresent(spoiled::add);
    }

    private void checkKeys(RecordFile file, Set<List<Object>> keys) {
        Map<List<Object>, Integer> first = new HashMap<>();
        for (ReadRow row : file.rows()) {
            row.first(file.table().keyWidth()).ifPresent(key -> {
                Integer other = first.putIfAbsent(key, row.number());
                keys.add(key);
                if (other != null) {
                    spoil(row);
                    file.addOfRow(
                            row.number(),
                            ProblemCode.DUPLICATE_KEY,
                            Strings.lenientFormat(
                                    "another %s than row %s, which has the same",
                                    names(file.table().key()), other));
                }
            });
        }
    }

    private void checkParents(RecordFile file, int parent, Set<List<Object>> keys) {
        Optional<RecordFile> given = files.get(parent);
        if (given.isEmpty()) {
            checkNothingBelongsTo(codec.tables().get(parent), file);
        } else if (given.get().isRead()) {
            checkParents(file, codec.tables().get(parent), keys);
        }
    }

    private void checkNothingBelongsTo(TableShape missing, RecordFile file) {
        if (!file.rows().isEmpty()) {
            file.rows().forEach(this::spoil);
            file.addOfFile(
                    ProblemCode.MISSING_TABLE,
                    Strings.lenientFormat(
                            "%s%s beside it, to whose rows these belong; add that table, or leave out this one",
                            missing.name(), RecordReading.ENDING));
        }
    }

    private void checkParents(RecordFile file, TableShape parent, Set<List<Object>> parents) {
        for (ReadRow row : file.rows()) {
            row.first(parent.keyWidth()).filter(key -> !parents.contains(key)).ifPresent(key -> {
                spoil(row);
                file.addOfRow(
                        row.number(),
                        ProblemCode.MISSING_PARENT,
                        Strings.lenientFormat(
                                "%s of a row of %s.csv; add that row, or leave out this one",
                                names(parent.key()), parent.name()));
            });
        }
    }

    private void group(RecordFile file, Map<List<Object>, List<ReadRow>> rowsByParent) {
        file.rows().stream()
                .filter(ReadRow::isGood)
                .sorted((one, other) -> compare(file.table(), one, other))
                .forEach(row -> row.first(file.table().parentKeyWidth())
                        .ifPresent(parent -> rowsByParent
                                .computeIfAbsent(parent, any -> new ArrayList<>())
                                .add(row)));
        if (file.table().isNumbered()) {
            rowsByParent.values().forEach(rows -> checkNumbers(file, rows));
        }
    }

    /** What points at a place in a list would point at another if one before it were missing. */
    private void checkNumbers(RecordFile file, List<ReadRow> rows) {
        int place = file.table().keyWidth() - 1;
        for (int i = 0; i < rows.size(); i++) {
            ReadRow row = rows.get(i);
            if (!row.cells()[place].equals(i + 1L) && !isSpoiled(row)) {
                spoil(row);
                file.addOfRow(
                        row.number(),
                        ProblemCode.BAD_VALUE,
                        file.table().columns().get(place).name() + " from 1 on, without a gap");
                return;
            }
        }
    }

    private boolean isSpoiled(ReadRow row) {
        return row.first(codec.tables().get(0).keyWidth())
                .filter(spoiled::contains)
                .isPresent();
    }

    private void read(ReadRow row) {
        if (isSpoiled(row)) {
            return;
        }
        try {
            V value = codec.read(row.cells(), (table, parent) -> {
                int width = codec.tables().get(table).parentKeyWidth();
                return byParent.get(table).getOrDefault(Arrays.asList(parent).subList(0, width), List.of()).stream()
                        .map(ReadRow::cells)
                        .toList();
            });
            values.add(new Read<>(value, row.number()));
        } catch (UnreadableRowException e) {
            files.get(e.table()).ifPresent(file -> noteBroken(file, e));
        }
    }

    private void noteBroken(RecordFile file, UnreadableRowException broken) {
        file.rows().stream()
                .filter(row -> row.cells() == broken.cells())
                .forEach(row -> file.addOfRow(
                        row.number(),
                        ProblemCode.BROKEN_RULE,
                        "rows that obey the rules of "
                                + Article.with(codec.kind().name()) + "; here " + broken.getMessage()));
    }

    private static String names(List<Column> columns) {
        return String.join(" and ", columns.stream().map(Column::name).toList());
    }

    /** Rows of a table in order of their key: ids by length first, codes of a closed list as the list has them. */
    private static int compare(TableShape table, ReadRow one, ReadRow other) {
        for (int i = 0; i < table.keyWidth(); i++) {
            int order = compare(table.columns().get(i), one.cells()[i], other.cells()[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Column column, Object one, Object other) {
        if (!column.allowed().isEmpty()) {
            return Integer.compare(
                    column.allowed().indexOf(one), column.allowed().indexOf(other));
        }
        if (one instanceof Long number && other instanceof Long another) {
            return number.compareTo(another);
        }
        String text = one.toString();
        String another = other.toString();
        return column.type() == ColumnType.ID && text.length() != another.length()
                ? Integer.compare(text.length(), another.length())
                : text.compareTo(another);
    }
}

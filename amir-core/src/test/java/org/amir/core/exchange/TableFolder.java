package org.amir.core.exchange;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.ProgrammeStore;

/** A folder of tables that were exported, to be changed by hand; no cell has a comma or a line end. Rows count from 1. */
record TableFolder(Path folder) {
    static TableFolder of(ProgrammeStore store, ProgrammeId programme, Path folder) {
        return store.inUnit(unit -> {
            try {
                RecordExport.of(programme).withTexts().write(unit, folder);
                return new TableFolder(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same in another folder, which is made. */
    TableFolder copy(Path to) {
        try {
            Files.createDirectory(to);
            for (Path file : files()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
            return new TableFolder(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordImportReport importInto(ProgrammeStore store, ProgrammeId programme) {
        return RecordImport.into(store, programme, Changes.ANY).run(files());
    }

    private List<Path> files() {
        try {
            return RecordImport.filesIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String[] cells(String table, int row) {
        return rows(table).get(row).toArray(String[]::new);
    }

    /** The number of the first row with a cell. */
    int row(String table, String column, String cell) {
        List<List<String>> rows = rows(table);
        int place = rows.get(0).indexOf(column);
        return IntStream.range(1, rows.size())
                .filter(row -> rows.get(row).get(place).equals(cell))
                .findFirst()
                .orElseThrow();
    }

    void set(String table, int row, String column, String cell) {
        List<List<String>> rows = rows(table);
        rows.get(row).set(rows.get(0).indexOf(column), cell);
        write(table, rows);
    }

    void removeRow(String table, int row) {
        List<List<String>> rows = rows(table);
        rows.remove(row);
        write(table, rows);
    }

    void addRow(String table, String... cells) {
        List<List<String>> rows = rows(table);
        rows.add(List.of(cells));
        write(table, rows);
    }

    /** Removes a table and those that belong to it. */
    void remove(String table) {
        try {
            for (Path file : files()) {
                String name = String.valueOf(file.getFileName());
                if (name.equals(table + ".csv") || name.startsWith(table + "_")) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> rows(String table) {
        try {
            return new ArrayList<>(Files.readAllLines(file(table)).stream()
                    .map(line -> (List<String>) new ArrayList<>(Splitter.on(',').splitToList(line)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String table, List<List<String>> rows) {
        try {
            Files.write(file(table), rows.stream().map(Joiner.on(',')::join).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".csv");
    }
}

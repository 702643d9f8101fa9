package org.amir.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.amir.core.table.TableShape;

/** The files of several tables that are being written side by side. */
final class CsvFiles implements BiConsumer<TableShape, List<String>>, AutoCloseable {
    private final Map<TableShape, CsvFile> files = new LinkedHashMap<>();

    private CsvFiles() {}

    static CsvFiles begin(Path folder, List<TableShape> tables) throws IOException {
        CsvFiles files = new CsvFiles();
        try {
            for (TableShape table : tables) {
                CsvFile file = CsvFile.begin(folder.resolve(table.name() + ".csv"));
                files.files.put(table, file);
                file.add(TableCell.header(table));
            }
            return files;
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    @Override
    public void accept(TableShape table, List<String> row) {
        CsvFile file = files.get(table);
        if (file == null) {
            throw new IllegalArgumentException("no file was begun for the table " + table.name());
        }
        try {
            file.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void complete() throws IOException {
        for (CsvFile file : files.values()) {
            file.complete();
        }
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : files.values()) {
            file.close();
        }
    }
}

package org.amir.core.exchange;

import static com.google.common.base.Preconditions.checkNotNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A CSV file that is being written: beside, as {@code <name>.part}, until it is complete and takes its name, so that there
 * is never half a table. UTF-8, commas, lines ended by a line feed. Used by one thread.
 */
public final class CsvFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final CsvWriter csv;
    private boolean isClosed;

    private CsvFile(Path file, Path part, CsvWriter csv) {
        this.file = file;
        this.part = part;
        this.csv = csv;
    }

    /**
     * Begins a file in a folder that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static CsvFile begin(Path file) throws IOException {
        Path name = checkNotNull(file.getFileName(), "a table is written to a file, not to a root");
        Path part = file.resolveSibling(name + ".part");
        return new CsvFile(
                file, part, CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(part, StandardCharsets.UTF_8));
    }

    /**
     * Adds a row.
     *
     * @throws IOException if it cannot be written
     */
    public void add(Iterable<String> row) throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Gives the file its name, in the place of one that is there.
     *
     * @throws IOException if that cannot be
     */
    public void complete() throws IOException {
        closeWriter();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing behind if the file was not completed. */
    @Override
    public void close() throws IOException {
        try {
            closeWriter();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void closeWriter() throws IOException {
        if (!isClosed) {
            isClosed = true;
            csv.close();
        }
    }
}

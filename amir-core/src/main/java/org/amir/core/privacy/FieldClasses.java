package org.amir.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.amir.core.participant.Coded;

/**
 * The class of each column of each table.
 *
 * @param byColumn by the table's name and the column's
 */
record FieldClasses(ImmutableTable<String, String, FieldClass> byColumn) {
    static final FieldClasses LISTED = read();

    private static final int TABLE = 0;
    private static final int CLASS = 1;
    private static final int COLUMNS = 2;

    private static FieldClasses read() {
        ImmutableTable.Builder<String, String, FieldClass> byColumn = ImmutableTable.builder();
        try (InputStream in = FieldClasses.class.getResourceAsStream("field-classes.csv");
                CsvReader<CsvRecord> lines = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            lines.stream().skip(1).forEach(line -> {
                FieldClass fieldClass = Coded.parse(FieldClass.class, line.getField(CLASS));
                Splitter.on(' ')
                        .split(line.getField(COLUMNS))
                        .forEach(column -> byColumn.put(line.getField(TABLE), column, fieldClass));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new FieldClasses(byColumn.buildOrThrow());
    }

    FieldClass of(String table, String column) {
        FieldClass found = byColumn.get(table, column);
        checkArgument(
                found != null,
                "the column %s of the table %s has no class of personal data; give it one in field-classes.csv",
                column,
                table);
        return found;
    }
}

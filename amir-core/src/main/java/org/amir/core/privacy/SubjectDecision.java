package org.amir.core.privacy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.amir.core.participant.Coded;

/**
 * A decision that an export of one person leaves something out (X3). All stand in the resource
 * {@code subject-decisions.csv} beside this type.
 *
 * @param table the table's name
 * @param from from whom it is kept back
 * @param columns the columns; empty for the whole table
 * @param reason why, as an English sentence for the person
 */
public record SubjectDecision(String table, From from, ImmutableSet<String> columns, String reason) {
    private static final ImmutableList<SubjectDecision> ALL = read();

    /** From whom something is kept back. */
    public enum From implements Coded {
        /** From everybody, since it is of nobody. */
        EVERYBODY("everybody"),
        /** From the mentor of the pair. */
        MENTOR("mentor"),
        /** From that one of the pair whose answer it is not. */
        OTHER_SIDE("other-side");

        private final String code;

        From(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Every decision, by table. */
    public static ImmutableList<SubjectDecision> all() {
        return ALL;
    }

    private static ImmutableList<SubjectDecision> read() {
        try (InputStream in = SubjectDecision.class.getResourceAsStream("subject-decisions.csv");
                CsvReader<CsvRecord> lines = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            return lines.stream().skip(1).map(SubjectDecision::of).collect(ImmutableList.toImmutableList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SubjectDecision of(CsvRecord line) {
        String columns = line.getField(2);
        return new SubjectDecision(
                line.getField(0),
                Coded.parse(From.class, line.getField(1)),
                columns.equals("*")
                        ? ImmutableSet.of()
                        : ImmutableSet.copyOf(Splitter.on(' ').split(columns)),
                line.getField(3));
    }

    /** Whether it is about a column. */
    public boolean covers(String ofTable, String column) {
        return table.equals(ofTable) && (columns.isEmpty() || columns.contains(column));
    }
}

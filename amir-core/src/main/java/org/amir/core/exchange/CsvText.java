package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amir.core.form.Wording;

/** A text with its separator: the header record and those below it. */
record CsvText(String text, char separator) {
    /** What may stand between cells, the more usual first. */
    private static final String SEPARATORS = ",;\t|:^~\u00a6\u001f";

    /** A cell may be as long as a file: whether it is too long to be kept depends on what it answers. */
    private static final int LONGEST = Math.toIntExact(ExportText.MOST_BYTES);

    /** The first line by which Excel is told the separator. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([^\r\n])\"?(?:\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

    /**
     * Finds out the separator: the one that a first line {@code sep=;} names, otherwise the fixed one, otherwise that
     * which makes the most headers known.
     */
    static CsvText of(String text, Optional<Character> fixed, ToIntFunction<ImmutableList<String>> knownHeaders) {
        Matcher line = SEPARATOR_LINE.matcher(text);
        if (line.lookingAt()) {
            return new CsvText(text.substring(line.end()), line.group(1).charAt(0));
        }
        if (fixed.isPresent()) {
            return new CsvText(text, fixed.get());
        }
        CsvText best = new CsvText(text, SEPARATORS.charAt(0));
        int most = best.score(knownHeaders);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            CsvText candidate = new CsvText(text, SEPARATORS.charAt(i));
            int score = candidate.score(knownHeaders);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How many headers are known; less than none if the header cannot be read or is not even separated. */
    private int score(ToIntFunction<ImmutableList<String>> knownHeaders) {
        return header().map(header -> {
                    int known = knownHeaders.applyAsInt(header);
                    return known == 0 && header.size() == 1 ? -1 : known;
                })
                .orElse(-1);
    }

    /** The cells of the first record, none if there is no record; empty if it cannot be read. */
    Optional<ImmutableList<String>> header() {
        try {
            Iterator<CsvRecord> records = records();
            return Optional.of(
                    records.hasNext() ? ImmutableList.copyOf(records.next().getFields()) : ImmutableList.of());
        } catch (CsvParseException malformed) {
            return Optional.empty();
        }
    }

    /** All records, the header first; lines without anything in them, or with only separators and blanks, are none. */
    Iterator<CsvRecord> records() {
        return Iterators.filter(
                parsed(),
                record -> record.getFields().stream()
                        .anyMatch(cell -> !Wording.trim(cell).isEmpty()));
    }

    private Iterator<CsvRecord> parsed() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LONGEST)
                                .maxRecordSize(LONGEST)
                                .build(),
                        text)
                .iterator();
    }

    /** Says nothing of what people answered. */
    @Override
    public String toString() {
        return "(text)";
    }
}

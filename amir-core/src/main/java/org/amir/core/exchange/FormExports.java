package org.amir.core.exchange;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.form.FormMapping;
import org.amir.core.form.Wording;

/**
 * Reads form exports: CSV files as Google Forms and spreadsheets write them.
 *
 * <p>A file is UTF-8, or UTF-16 with a byte order mark; its cells stand between commas, semicolons, tabs or what a first
 * line {@code sep=;} or the mapping names; its lines end in CR, LF or both. Anything else is a {@link Problem} by one of
 * {@link ProblemCode}, and all problems of all files are told at once. No problem shows a name, a contact, a birth date,
 * free text, a background or a declaration.
 */
public final class FormExports {
    private final FormMapping mapping;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Row> unreadable = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FormExports(FormMapping mapping) {
        this.mapping = mapping;
    }

    /** Reads exports of one form, in the order in which they are given. Never fails for what is in a file. */
    public static FormReading read(FormMapping mapping, List<Path> files) {
        FormExports exports = new FormExports(mapping);
        Multiset<String> names = HashMultiset.create();
        files.forEach(file -> names.add(nameOf(file)));
        List<String> shown = files.stream()
                .map(file -> names.count(nameOf(file)) > 1 ? file.toString() : nameOf(file))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            exports.readFile(files.get(i), shown.get(i));
        }
        return FormReading.builder()
                .country(mapping.country())
                .hostLanguage(mapping.hostLanguage())
                .addAllFiles(shown)
                .addAllSubmissions(exports.submissions)
                .addAllUnreadable(exports.unreadable)
                .addAllProblems(exports.problems)
                .isUnusable(exports.problems.stream().anyMatch(FormExports::makesUnusable))
                .build();
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static boolean makesUnusable(Problem problem) {
        return ProblemCode.of(problem).makesUnusable();
    }

    private void readFile(Path file, String name) {
        ExportText content = ExportText.read(file);
        if (content instanceof ExportText.Refused refused) {
            problems.add(ofFile(name, refused.code(), refused.allowed()));
        } else if (content instanceof ExportText.Text text) {
            readText(name, text.text());
        }
    }

    private void readText(String name, String text) {
        CsvText csv = CsvText.of(text, mapping.columnSeparator(), headers -> Header.known(mapping, headers));
        Optional<ImmutableList<String>> headers = csv.header();
        if (headers.isEmpty()) {
            problems.add(
                    ofFile(
                            name,
                            ProblemCode.MALFORMED_CSV,
                            "a quote for each quote that is opened, and a separator or a line end behind it; the header has none"));
            return;
        }
        if (headers.get().isEmpty()) {
            problems.add(ofFile(name, ProblemCode.EMPTY_FILE, ExportText.NOTHING));
            return;
        }
        Header header = Header.of(mapping, name, headers.get());
        if (header.isOfAnotherForm()) {
            problems.addAll(header.problems());
            return;
        }
        OneFile read = new OneFile(name, header);
        try {
            read.rows(csv.records());
        } catch (CsvParseException malformed) {
            problems.add(ofFile(
                    name,
                    ProblemCode.MALFORMED_CSV,
                    "a quote for each quote that is opened, and a separator or a line end behind it; what goes wrong"
                            + " begins in or after line " + read.line + ", at answer " + (read.number + 1)));
            return;
        }
        problems.addAll(header.problems());
        read.answeredNameless.stream().mapToObj(header::namelessAnswered).forEach(problems::add);
        problems.addAll(read.rowProblems);
        submissions.addAll(read.read);
        unreadable.addAll(read.unread);
    }

    private static Problem ofFile(String file, ProblemCode code, String allowed) {
        return new Problem(file, OptionalInt.empty(), Optional.empty(), code.code(), Optional.empty(), allowed);
    }

    /** The rows of one file, kept apart until it is known that the file is well formed to its end. */
    private final class OneFile {
        private final String name;
        private final Header header;
        private final List<Submission> read = new ArrayList<>();
        private final List<Row> unread = new ArrayList<>();
        private final List<Problem> rowProblems = new ArrayList<>();
        private final BitSet answeredNameless = new BitSet();
        private int number;
        private long line;

        OneFile(String name, Header header) {
            this.name = name;
            this.header = header;
        }

        void rows(Iterator<CsvRecord> records) {
            CsvRecord first = records.next();
            line = first.getStartingLineNumber();
            Cells cells = new Cells(mapping, name, header, first);
            RowReader reader = new RowReader(mapping, cells);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                number++;
                Row row = new Row(name, number);
                if (record.getFieldCount() != header.width()) {
                    unread.add(row);
                    rowProblems.add(cellCount(record.getFieldCount()));
                    continue;
                }
                cells.startRow(record, number);
                Optional<Submission> submission = reader.read(row);
                submission.ifPresentOrElse(read::add, () -> unread.add(row));
                rowProblems.addAll(cells.problems());
                header.nameless().stream()
                        .filter(column -> !Wording.trim(record.getField(column)).isEmpty())
                        .forEach(answeredNameless::set);
            }
        }

        private Problem cellCount(int cells) {
            return new Problem(
                    name,
                    OptionalInt.of(number),
                    Optional.empty(),
                    ProblemCode.CELL_COUNT.code(),
                    Optional.of(Integer.toString(cells)),
                    header.width() + " cells, as the header has");
        }
    }
}

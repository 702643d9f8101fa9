package org.amir.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amir.core.form.FormMapping;

/** A form export that a test writes: the header and the first answers of one of the project's forms, then changed. */
final class Sheet {
    private final List<List<String>> rows = new ArrayList<>();
    private String separator = ",";
    private String lineEnd = "\n";
    private String before = "";
    private Charset charset = StandardCharsets.UTF_8;

    private Sheet() {}

    /** The Swedish mentor form with so many answers. */
    static Sheet ofMentors(int answers) {
        return of("forms/se/mentor-applications.csv", answers);
    }

    static Sheet ofMentees(int answers) {
        return of("forms/se/mentee-intake.csv", answers);
    }

    private static Sheet of(String file, int answers) {
        try {
            Sheet sheet = new Sheet();
            PlainCsv.read(Resource.path(file)).stream()
                    .limit(answers + 1L)
                    .map(ArrayList::new)
                    .forEach(sheet.rows::add);
            return sheet;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Changes a cell; row 0 is the header. A column is named by how its header begins. */
    Sheet with(int row, String header, String value) {
        rows.get(row).set(column(header), value);
        return this;
    }

    Sheet withColumn(String header, String value) {
        rows.get(0).add(header);
        rows.stream().skip(1).forEach(row -> row.add(value));
        return this;
    }

    Sheet without(String header) {
        int column = column(header);
        rows.forEach(row -> row.remove(column));
        return this;
    }

    Sheet withRow(List<String> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    Sheet withoutHeader() {
        rows.remove(0);
        return this;
    }

    Sheet separatedBy(String with) {
        this.separator = with;
        return this;
    }

    Sheet endingLinesWith(String end) {
        this.lineEnd = end;
        return this;
    }

    /** What stands before all else, for example a byte order mark. */
    Sheet after(String text) {
        this.before = text;
        return this;
    }

    Sheet in(Charset encoding) {
        this.charset = encoding;
        return this;
    }

    List<String> row(int row) {
        return List.copyOf(rows.get(row));
    }

    String header(String beginning) {
        return rows.get(0).get(column(beginning));
    }

    int width() {
        return rows.get(0).size();
    }

    Path writeTo(Path folder) {
        String text = rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell)).collect(Collectors.joining(separator)) + lineEnd)
                .collect(Collectors.joining("", before, ""));
        return write(folder, "export.csv", text.getBytes(charset));
    }

    FormReading readMentorsIn(Path folder) {
        return FormExports.read(FormMapping.builtIn("se-mentor"), List.of(writeTo(folder)));
    }

    FormReading readMenteesIn(Path folder) {
        return FormExports.read(FormMapping.builtIn("se-mentee"), List.of(writeTo(folder)));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private int column(String beginning) {
        List<String> header = rows.get(0);
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException(beginning);
    }
}

package org.amir.examples.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CSV with commas, plainly, and by no means of the library. */
public final class Csv {
    private Csv() {}

    /** All records, the header first. */
    public static List<List<String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isQuote = letter == '"';
            if (isQuoted && isQuote && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (isQuote) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == ',' || letter == '\n')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        if (!record.isEmpty() || cell.length() > 0) {
            throw new IllegalArgumentException("the last line has no end");
        }
        return records;
    }

    /** The records below the header of a file, each by the names in the header. */
    public static List<Map<String, String>> table(Path file) {
        List<List<String>> records = parse(text(file));
        List<String> header = records.get(0);
        return records.subList(1, records.size()).stream()
                .map(record -> byName(header, record))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The first line of a file. */
    public static String header(Path file) {
        String text = text(file);
        return text.substring(0, text.indexOf('\n'));
    }

    /** The text of records, every cell in quotes. */
    public static String write(List<? extends List<String>> records) {
        return records.stream()
                .map(record -> record.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static Map<String, String> byName(List<String> header, List<String> record) {
        if (record.size() != header.size()) {
            throw new IllegalArgumentException(record + " under " + header);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), record.get(i));
        }
        return named;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

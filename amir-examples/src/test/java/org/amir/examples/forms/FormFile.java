package org.amir.examples.forms;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A form export: one of the project's own, as it is or changed. */
public final class FormFile {
    private static final String SAMPLE = "org/amir/examples/command/sample/";
    private static final String ITALIAN = "org/amir/core/forms/it/";

    private final String mapping;
    private final String name;
    private final List<String> header;
    private final List<List<String>> answers;

    private FormFile(String mapping, String name, List<String> header, List<List<String>> answers) {
        this.mapping = mapping;
        this.name = name;
        this.header = new ArrayList<>(header);
        this.answers = answers.stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public static FormFile swedishMentors() {
        return resource("se-mentor", SAMPLE, "mentor-applications.csv");
    }

    public static FormFile swedishMentees() {
        return resource("se-mentee", SAMPLE, "mentee-intake.csv");
    }

    public static FormFile italianMentors() {
        return resource("it-mentor", ITALIAN, "mentor-applications.csv");
    }

    public static FormFile italianMentees() {
        return resource("it-mentee", ITALIAN, "mentee-intake.csv");
    }

    private static FormFile resource(String mapping, String folder, String name) {
        try {
            String text = Resources.toString(Resources.getResource(folder + name), StandardCharsets.UTF_8);
            List<List<String>> records = Csv.parse(text.replace("\r\n", "\n"));
            return new FormFile(mapping, name, records.get(0), records.subList(1, records.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the mapping that reads it. */
    public String mapping() {
        return mapping;
    }

    /** The name of its file. */
    public String name() {
        return name;
    }

    public List<String> header() {
        return Collections.unmodifiableList(header);
    }

    public List<List<String>> answers() {
        return Collections.unmodifiableList(answers);
    }

    /** The same form with other answers. */
    public FormFile withAnswers(List<List<String>> others) {
        return new FormFile(mapping, name, header, others);
    }

    /** Some of the answers, from one to another, which is not among them; the first is 1. */
    public FormFile rows(int from, int to) {
        return withAnswers(answers.subList(from - 1, to - 1));
    }

    public FormFile shuffled(Random random) {
        List<List<String>> others = new ArrayList<>(answers);
        Collections.shuffle(others, random);
        return withAnswers(others);
    }

    /** The place of the column whose header begins so. */
    public int column(String beginning) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalArgumentException(beginning);
    }

    /** Sets a cell; the first answer is row 1, and the column is that whose header begins so. */
    public FormFile set(int row, String column, String value) {
        answers.get(row - 1).set(column(column), value);
        return this;
    }

    public FormFile rename(String column, String to) {
        header.set(column(column), to);
        return this;
    }

    /** Adds a column that is blank in every answer. */
    public FormFile addColumn(String named) {
        header.add(named);
        answers.forEach(answer -> answer.add(""));
        return this;
    }

    public FormFile removeColumn(String column) {
        int index = column(column);
        header.remove(index);
        answers.forEach(answer -> answer.remove(index));
        return this;
    }

    public String text() {
        List<List<String>> records = new ArrayList<>();
        records.add(header);
        records.addAll(answers);
        return Csv.write(records);
    }

    /** Writes it under its own name. */
    public Path writeTo(Path folder) {
        return writeTo(folder, name);
    }

    public Path writeTo(Path folder, String as) {
        return writeTo(folder, as, StandardCharsets.UTF_8);
    }

    public Path writeTo(Path folder, String as, Charset charset) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(as), text().getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

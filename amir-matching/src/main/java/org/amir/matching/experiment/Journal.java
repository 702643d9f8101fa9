package org.amir.matching.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs that are done, a line each, in the order in which they were. A journal that was cut off amid a line goes on after
 * its last whole line.
 *
 * <p>For one thread at a time.
 */
public final class Journal implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FileChannel file;
    private final Map<Integer, ImmutableSortedMap<String, BigDecimal>> done = new TreeMap<>();

    private Journal(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens a journal, or starts one if there is no such file.
     *
     * @throws IllegalArgumentException if the file is the journal of another experiment, none, or in use by another process
     */
    public static Journal open(Path path, Experiment experiment) throws IOException {
        Journal journal = new Journal(
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        try {
            if (journal.file.tryLock() == null) {
                throw new IllegalArgumentException(path + " is in use: the experiment is running already");
            }
            journal.read(path, experiment.fingerprint());
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void read(Path path, String fingerprint) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        if (end == 0) {
            file.truncate(0);
            append(JSON.createObjectNode().put("experiment", fingerprint));
            return;
        }
        List<String> lines = text.substring(0, end).lines().toList();
        if (!readLine(path, 0, lines.get(0)).path("experiment").asText().equals(fingerprint)) {
            throw new IllegalArgumentException(
                    path + " has runs of another experiment; give another folder, or delete it to start afresh");
        }
        for (int line = 1; line < lines.size(); line++) {
            JsonNode run = readLine(path, line, lines.get(line));
            ImmutableSortedMap.Builder<String, BigDecimal> figures = ImmutableSortedMap.naturalOrder();
            run.path("figures")
                    .properties()
                    .forEach(figure -> figures.put(
                            figure.getKey(), new BigDecimal(figure.getValue().asText())));
            done.put(run.path("run").asInt(), figures.buildOrThrow());
        }
        file.truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
        file.position(file.size());
    }

    private static JsonNode readLine(Path path, int line, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    Strings.lenientFormat(
                            "%s, line %s: this is no line of a journal; delete the file to start afresh",
                            path, line + 1),
                    e);
        }
    }

    /** The figures of the runs that are done, by their numbers. */
    ImmutableSortedMap<Integer, ImmutableSortedMap<String, BigDecimal>> done() {
        return ImmutableSortedMap.copyOf(done);
    }

    boolean has(int run) {
        return done.containsKey(run);
    }

    void add(int run, ImmutableSortedMap<String, BigDecimal> figures) throws IOException {
        ObjectNode line = JSON.createObjectNode().put("run", run);
        ObjectNode values = line.putObject("figures");
        figures.forEach((metric, value) -> values.put(metric, value.toPlainString()));
        append(line);
        done.put(run, figures);
    }

    private void append(ObjectNode line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

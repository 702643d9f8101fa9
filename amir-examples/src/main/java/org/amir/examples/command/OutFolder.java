package org.amir.examples.command;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amir.core.exchange.Table;

/** The folder of {@code --out}, made if there is none. */
final class OutFolder {
    private static final ObjectWriter JSON =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Path folder;

    OutFolder(Path folder) {
        this.folder = folder;
    }

    OutFolder sub(String name) {
        return new OutFolder(folder.resolve(name));
    }

    Path path() {
        return folder;
    }

    /** Makes the folder, so that one that cannot be made is told before anything is done. */
    void prepare() {
        writing("a file", () -> {});
    }

    /** Refuses a folder with files that must not lie beside those to be written. */
    void checkWithout(String... names) {
        ImmutableList<String> found = Arrays.stream(names)
                .filter(name -> Files.exists(folder.resolve(name)))
                .collect(ImmutableList.toImmutableList());
        if (!found.isEmpty()) {
            throw new InputRejectedException(Strings.lenientFormat(
                    "%s has files that are for the team alone: %s; give --out a folder without them",
                    folder, Joiner.on(", ").join(found)));
        }
    }

    /** Refuses a folder that has anything in it. */
    void checkEmpty() {
        writing("a file", () -> {
            try (Stream<Path> there = Files.list(folder)) {
                there.findFirst().ifPresent(first -> {
                    throw new InputRejectedException(Strings.lenientFormat(
                            "%s has files already, such as %s; give --out a folder that is new or empty",
                            folder, first.getFileName()));
                });
            }
        });
    }

    void write(String name, Table table) {
        writing(name, () -> table.write(folder.resolve(name)));
    }

    void write(String name, JsonNode json) {
        write(name, text(json) + "\n");
    }

    void write(String name, String text) {
        writing(name, () -> Files.writeString(folder.resolve(name), text));
    }

    /** Lets something write a file of the folder piece by piece. */
    void stream(String name, Streaming streaming) {
        writing(name, () -> streaming.write(folder.resolve(name)));
    }

    /** Writes a file. */
    interface Streaming {
        void write(Path file) throws IOException;
    }

    /** The text of a JSON value, indented. */
    static String text(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (IOException e) {
            throw new IllegalStateException("a JSON tree has always a text", e);
        }
    }

    private void writing(String name, Writing writing) {
        try {
            Files.createDirectories(folder);
            writing.run();
        } catch (IOException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat(
                            "%s cannot be written in %s: %s",
                            name, folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Something that writes a file. */
    private interface Writing {
        void run() throws IOException;
    }
}

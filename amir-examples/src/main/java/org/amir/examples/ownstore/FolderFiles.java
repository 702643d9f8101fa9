package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.record.Versioned;
import org.amir.core.store.StoreUnavailableException;

/**
 * The files of a folder. {@code store.json} names the file of each shelf; a unit of work writes new files for what it
 * changed, and then replaces {@code store.json} in one step. Who is killed before leaves files that nobody names, and they
 * are deleted when the folder is opened next.
 */
final class FolderFiles {
    private static final String INDEX = "store.json";
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Contents contents = new Contents();
    private final Map<String, String> fileOf = new TreeMap<>();
    private long generation;

    private FolderFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws StoreUnavailableException if the folder holds something else */
    static FolderFiles in(Path folder) {
        FolderFiles files = new FolderFiles(folder);
        try {
            if (Files.exists(folder.resolve(INDEX))) {
                files.readIndex();
                files.deleteUnnamed();
            } else if (files.holdsAnything()) {
                throw new StoreUnavailableException(folder + " holds something, but no store; give an empty folder");
            }
            return files;
        } catch (IOException e) {
            throw unreadable(folder.resolve(INDEX), e);
        }
    }

    Map<String, Long> highest() {
        return contents.highest();
    }

    /** A shelf as it is kept, read from its file when it is first asked for. */
    <K extends Comparable<K>, V> Shelf<K, V> shelf(String name, Format<K, V> format) {
        return contents.<K, V>find(name).orElseGet(() -> contents.put(name, read(name, format)));
    }

    private <K extends Comparable<K>, V> Shelf<K, V> read(String name, Format<K, V> format) {
        Shelf<K, V> shelf = Shelf.empty(format);
        String file = fileOf.get(name);
        if (file == null) {
            return shelf;
        }
        Path path = folder.resolve(file);
        int entry = 0;
        try {
            for (JsonNode kept : JSON.readTree(path.toFile())) {
                entry++;
                shelf.put(new Versioned<>(
                        format.read(kept.path("value")), kept.path("version").asLong()));
            }
            return shelf;
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (RuntimeException e) {
            throw new StoreUnavailableException(path + " holds as entry " + entry + " what is no " + format.name()
                    + "; was it changed by hand? Put back a copy of the folder");
        }
    }

    /** Keeps what a unit of work changed: all of it, or nothing. */
    void keep(Contents changed) {
        Map<String, String> files = new TreeMap<>(fileOf);
        try {
            for (Map.Entry<String, Shelf<?, ?>> shelf : changed.shelves().entrySet()) {
                String file = shelf.getKey() + "." + (generation + 1) + ENDING;
                write(folder.resolve(file), entries(shelf.getValue()));
                files.put(shelf.getKey(), file);
            }
            Path next = folder.resolve(INDEX + ".next");
            write(next, index(files, changed));
            Files.move(next, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    folder + " could not be written; nothing of this unit of work was kept", e);
        }
        contents.take(changed);
        generation++;
        Set<String> replaced = new TreeSet<>(fileOf.values());
        fileOf.putAll(files);
        replaced.removeAll(fileOf.values());
        replaced.forEach(file -> delete(folder.resolve(file)));
    }

    private static <K extends Comparable<K>, V> ArrayNode entries(Shelf<K, V> shelf) {
        ArrayNode entries = JSON.createArrayNode();
        shelf.all()
                .forEach(kept -> entries.addObject()
                        .put("version", kept.version())
                        .set("value", shelf.format().write(kept.value())));
        return entries;
    }

    private ObjectNode index(Map<String, String> files, Contents changed) {
        ObjectNode index = JSON.createObjectNode().put("generation", generation + 1);
        ObjectNode named = index.putObject("files");
        files.forEach(named::put);
        ObjectNode highest = index.putObject("highest");
        changed.highest().forEach(highest::put);
        return index;
    }

    private void readIndex() throws IOException {
        JsonNode index = JSON.readTree(folder.resolve(INDEX).toFile());
        generation = index.path("generation").asLong();
        index.path("files")
                .properties()
                .forEach(file -> fileOf.put(file.getKey(), file.getValue().asText()));
        index.path("highest")
                .properties()
                .forEach(number -> contents.highest()
                        .put(number.getKey(), number.getValue().asLong()));
    }

    private boolean holdsAnything() throws IOException {
        return !files().isEmpty();
    }

    /** Files, and not the lock that keeps others out. */
    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(FolderLock.NAME))
                    .toList();
        }
    }

    private void deleteUnnamed() throws IOException {
        Set<Path> named = new TreeSet<>();
        fileOf.values().forEach(file -> named.add(folder.resolve(file)));
        named.add(folder.resolve(INDEX));
        files().stream().filter(file -> !named.contains(file)).forEach(FolderFiles::delete);
    }

    private static void write(Path file, JsonNode content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(
                file,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    file + " is out of date and could not be deleted; delete it, since it may say who people are", e);
        }
    }

    private static StoreUnavailableException unreadable(Path file, IOException e) {
        return new StoreUnavailableException(
                file + " cannot be read (" + e.getClass().getSimpleName() + "); put back a copy of the folder");
    }
}

package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.amir.core.store.StoreUnavailableException;

/** A file that H2 keeps a store in. */
final class StoreFile {
    private static final String SUFFIX = ".mv.db";
    private static final byte[] START = "H:2".getBytes(StandardCharsets.US_ASCII);
    /** Two blocks of 4096 bytes that say where everything else is. H2 makes a new database of a file that is shorter. */
    private static final int HEADER_BYTES = 8192;

    private static final int ALREADY_OPEN_HERE = 90133;

    private final Path file;

    private StoreFile(Path file) {
        this.file = file;
    }

    /** @param path with or without the ending that H2 gives its files */
    static StoreFile at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.getFileName() == null || absolute.toString().contains(";")) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("a store cannot be kept in %s; give it another name, without ';'", absolute));
        }
        String name = absolute.getFileName().toString();
        return new StoreFile(name.endsWith(SUFFIX) ? absolute : absolute.resolveSibling(name + SUFFIX));
    }

    boolean exists() {
        return Files.exists(file);
    }

    String url() {
        return url(file);
    }

    BeforeImage beforeImage() {
        return BeforeImage.of(file);
    }

    /** The place of its keys: beside it, with another ending. */
    Path keys() {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + ".keys");
    }

    private static String url(Path file) {
        String path = file.toString();
        return "jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length());
    }

    /** Checks that the file is a store, and leaves one that isn't as it is. */
    void check() {
        if (!exists()) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("there is no store at %s; import a form or make a demo to make one", file));
        }
        if (Files.isDirectory(file)) {
            throw new StoreUnavailableException(Strings.lenientFormat("%s is a folder, not a store", file));
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new StoreUnavailableException(Strings.lenientFormat("%s may not be read and written by you", file));
        }
        if (!hasHeader() || !hasTables()) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("%s is not a store of AMIR; give the path of one", file));
        }
    }

    private boolean hasHeader() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            return header.length == HEADER_BYTES && Arrays.equals(header, 0, START.length, START, 0, START.length);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private boolean hasTables() {
        try {
            return Schema.isIn(UrlSource.ofUnchanged(url()));
        } catch (SQLException e) {
            if (e.getErrorCode() == ALREADY_OPEN_HERE) {
                return true;
            }
            throw Connecting.failure(file.toString(), e);
        }
    }

    /**
     * Makes a store without people. It is built beside and then given its name in one step, since H2 keeps what a
     * migration did as it goes: who is killed meanwhile leaves no store rather than half of one.
     */
    void create(KeyWrap keys) {
        checkFree();
        Path building = file.resolveSibling(
                Strings.lenientFormat(".%s.creating-%s%s", file.getFileName(), UUID.randomUUID(), SUFFIX));
        try {
            build(building, new StoreKeys(keys));
            giveName(building, file);
        } catch (FileAlreadyExistsException e) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("somebody else made a store at %s meanwhile; open it", file));
        } catch (SQLException e) {
            throw Connecting.failure(file.toString(), e);
        } catch (IOException e) {
            throw unreachable(e);
        } finally {
            delete(building);
        }
    }

    /** Checks that a store can be made here. */
    void checkFree() {
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new StoreUnavailableException(Strings.lenientFormat("there is no folder %s; make it first", folder));
        }
        if (exists()) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("there is already something at %s; open it", file));
        }
    }

    private void build(Path building, StoreKeys keys) throws SQLException {
        UrlSource source = UrlSource.of(url(building));
        try (Connection open = source.getConnection()) {
            new Schema(source, file.toString()).migrate(keys);
            open.setAutoCommit(true);
        }
    }

    /** A second name by a link is refused if there is one, which renaming isn't; some file systems have no links. */
    static void giveName(Path building, Path file) throws IOException {
        try {
            Files.createLink(file, building);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(building, file, StandardCopyOption.ATOMIC_MOVE);
        }
        keepName(file);
    }

    /** Has the disk keep the name that a file was given, where a folder can be asked to: who loses power still finds it. */
    static void keepName(Path file) {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""))) {
                folder.force(true);
            } catch (IOException e) {
                // The file has its name; this folder cannot be asked to keep it.
            }
        }
    }

    static void delete(Path building) {
        try {
            Files.deleteIfExists(building);
        } catch (IOException e) {
            // A file more with a name that nobody asks for; whoever sees it may delete it.
        }
    }

    private StoreUnavailableException unreachable(IOException e) {
        return new StoreUnavailableException(
                Strings.lenientFormat(
                        "%s cannot be reached (%s)", file, e.getClass().getSimpleName()),
                e);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

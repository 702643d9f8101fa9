package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a store's file held before the unit that is being written.
 *
 * <p>H2 does not keep a large commit whole if its process is killed amid it, or its disk is full: some rows are there
 * afterwards and others are not. So the file is copied before a unit's first change, and the copy is dropped once the unit is committed or
 * undone. Whoever opens a store beside which such a copy was left, by a process that is no longer there, puts the copy in
 * its place: then nothing of the unit is there. Its lock tells whether that process is still there. Used by one thread at
 * a time.
 */
final class BeforeImage {
    private final Path store;
    private final Path image;
    private @Nullable FileChannel held;

    private BeforeImage(Path store) {
        this.store = store;
        this.image = beside("before");
    }

    static BeforeImage of(Path store) {
        return new BeforeImage(store);
    }

    private Path beside(String what) {
        return store.resolveSibling("." + store.getFileName() + "." + what);
    }

    /** Copies the store, of which nothing has been changed in the transaction, unless that is done already. */
    void take(Handle handle) {
        if (held != null) {
            return;
        }
        Path unfinished = beside("before-unfinished");
        handle.execute("backup to '" + unfinished.toString().replace("'", "''") + "'");
        try {
            FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.READ, StandardOpenOption.WRITE);
            held = channel;
            channel.lock();
            Files.move(unfinished, image, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Drops the copy, if there is one: the unit is committed or undone. An empty copy says so by itself. */
    void drop() {
        FileChannel channel = held;
        if (channel == null) {
            return;
        }
        held = null;
        try (channel) {
            channel.truncate(0);
            Files.deleteIfExists(image);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Leaves the copy, if there is one, for the next who opens the store: what was being written failed. */
    void leave() {
        FileChannel channel = held;
        if (channel == null) {
            return;
        }
        held = null;
        try {
            channel.close();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** Puts a copy in the store's place that was left by a process which is no longer there. */
    void restoreIfLeft() {
        if (!Files.exists(image)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (!isFree(channel)) {
                throw Connecting.inUse(store.toString());
            }
            if (channel.size() > 0) {
                Path restored = beside("restored");
                unpack(restored);
                Files.move(restored, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            channel.truncate(0);
            Files.deleteIfExists(image);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void unpack(Path target) throws IOException {
        try (InputStream in = Files.newInputStream(image);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("the copy holds no database");
    }

    private StoreUnavailableException unreachable(IOException e) {
        return new StoreUnavailableException(
                Strings.lenientFormat(
                        "the copy beside %s cannot be written or read (%s)",
                        store, e.getClass().getSimpleName()),
                e);
    }
}

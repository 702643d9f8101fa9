package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amir.core.store.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys in a file that only its owner may read: the newest wraps, older ones still unwrap what they wrapped. Without the file
 * nobody can read who the people of a store are, nor what was written of them; so keep a copy of it, apart from the copies
 * of the store.
 */
public final class KeyFile implements KeyWrap {
    private static final String HEADING =
            "# The keys of a store of AMIR. Keep a copy, apart from those of the store; show it to nobody.\n";
    private static final String OWNER_ONLY = "rw-------";
    private static final ImmutableSet<PosixFilePermission> OF_OTHERS =
            ImmutableSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    private final Path file;
    private final KeysetHandle keys;

    private KeyFile(Path file, KeysetHandle keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Makes a key file with a new key.
     *
     * @throws StoreUnavailableException if there is something at that place already, or nothing can be written there
     */
    public static KeyFile create(Path file) {
        try {
            KeyFile made = new KeyFile(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            made.write(false);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /**
     * Opens a key file. One that others may read is opened as well, since some systems hand secrets out so, and a warning
     * is logged.
     *
     * @throws StoreUnavailableException if there is none, or if it is no key file
     */
    public static KeyFile open(Path file) {
        try {
            warnIfOthersMayRead(file);
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String encoded = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining());
            return new KeyFile(
                    file,
                    TinkProtoKeysetFormat.parseKeyset(
                            BaseEncoding.base64().decode(encoded.strip()), InsecureSecretKeyAccess.get()));
        } catch (NoSuchFileException e) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "there is no key file at %s; put your copy of it there, since the store cannot be read without",
                    file));
        } catch (IOException e) {
            throw unreachable(file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("%s is no key file, or a damaged one; put your copy of it there", file));
        }
    }

    private static void warnIfOthersMayRead(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !Collections.disjoint(view.readAttributes().permissions(), OF_OTHERS)) {
            LOG.warn(
                    "others than its owner may read the key file {}; let nobody else (chmod 600), and if somebody may have read"
                            + " it, rotate the keys",
                    file);
        }
    }

    /** Opens a key file, which is made if there is none. */
    public static KeyFile openOrCreate(Path file) {
        return Files.exists(file) ? open(file) : create(file);
    }

    /**
     * Adds a new key, which wraps from now on; older ones stay in the file. {@link JdbcStore#rewrap} then brings a store's
     * data keys under it. Every other process that has the store open still wraps with the older key until it opens the
     * file again.
     *
     * @return the keys as they are now; this object still has those of before
     * @throws StoreUnavailableException if the file was changed since it was opened, or cannot be written
     */
    public KeyFile rotate() {
        return written(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary()));
    }

    /**
     * Leaves only the newest key in the file. Do so once {@link JdbcStore#rewrap} was run on every store that the file is for:
     * what an older key wraps is lost, in copies of a store too.
     *
     * @return the keys as they are now; this object still has those of before
     * @throws StoreUnavailableException as {@link #rotate} does
     */
    @AccessesPartialKey
    public KeyFile dropOlder() {
        KeysetHandle.Builder left = KeysetHandle.newBuilder();
        KeyFile newest =
                written(left.addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .setStatus(KeyStatus.ENABLED)
                        .makePrimary()));
        newest.deleteLeft();
        return newest;
    }

    private KeyFile written(KeysetHandle.Builder builder) {
        checkUnchanged();
        try {
            KeyFile changed = new KeyFile(file, builder.build());
            changed.write(true);
            return changed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /** A key that was added meanwhile may wrap something already, which would be lost with it. */
    private void checkUnchanged() {
        if (!open(file).keys.equalsKeyset(keys)) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("the key file %s was changed since it was opened; open it again", file));
        }
    }

    /** Writes all beside and gives it its name in one step, so that nobody ever finds half of it. */
    private void write(boolean replacing) throws GeneralSecurityException {
        byte[] keyset = TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        byte[] text = (HEADING + BaseEncoding.base64().encode(keyset) + "\n").getBytes(StandardCharsets.US_ASCII);
        Path target = target(replacing);
        Path beside = target.resolveSibling(beginningBeside(target) + UUID.randomUUID());
        try {
            writeForOwner(beside, text);
            if (replacing) {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                StoreFile.keepName(target);
            } else {
                StoreFile.giveName(beside, target);
            }
        } catch (FileAlreadyExistsException e) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat("there is already something at %s; open it", file));
        } catch (IOException e) {
            throw unreachable(file, e);
        } finally {
            StoreFile.delete(beside);
        }
    }

    /** The file itself, where a link leads to it: whoever opens it by another name is to find the same keys. */
    private Path target(boolean isThere) {
        try {
            return isThere ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException e) {
            throw unreachable(file, e);
        }
    }

    private static String beginningBeside(Path target) {
        return "." + target.getFileName() + ".writing-";
    }

    /** Deletes what those left who were killed while they wrote: it has keys that are given up. */
    private void deleteLeft() {
        Path target = target(true);
        String beginning = beginningBeside(target);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                target.resolveSibling(""), path -> path.getFileName().toString().startsWith(beginning))) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreUnavailableException(
                    Strings.lenientFormat(
                            "older keys may be left beside %s; delete the files there that begin with %s",
                            file, beginning),
                    e);
        }
    }

    private static void writeForOwner(Path path, byte[] text) throws IOException {
        ImmutableSet<StandardOpenOption> options =
                ImmutableSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean isPosix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(path, options, attributes)) {
            ByteBuffer left = ByteBuffer.wrap(text);
            while (left.hasRemaining()) {
                if (channel.write(left) < 0) {
                    throw new IOException("nothing was written");
                }
            }
            channel.force(true);
        }
    }

    private static StoreUnavailableException unreachable(Path file, IOException e) {
        return new StoreUnavailableException(
                Strings.lenientFormat(
                        "the key file %s cannot be read or written (%s)",
                        file, e.getClass().getSimpleName()),
                new UncheckedIOException(e));
    }

    @Override
    public String keyId() {
        return id(keys.getPrimary().getId());
    }

    private static String id(int number) {
        return "file-" + Integer.toHexString(number);
    }

    @Override
    public byte[] wrap(byte[] dataKey, byte[] context) {
        try {
            return aead().encrypt(dataKey, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be wrapped", e);
        }
    }

    @Override
    public byte[] unwrap(String keyId, byte[] wrapped, byte[] context) {
        try {
            return aead().decrypt(wrapped, context);
        } catch (GeneralSecurityException e) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    has(keyId)
                            ? "what the key %s wrapped was changed in the store; restore the store from a copy (keys: %s)"
                            : "the store was sealed with the key %s, which is not in %s; give the key file of this store",
                    keyId,
                    file));
        }
    }

    private boolean has(String keyId) {
        for (int i = 0; i < keys.size(); i++) {
            if (id(keys.getAt(i).getId()).equals(keyId)) {
                return true;
            }
        }
        return false;
    }

    private Aead aead() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @Override
    public String toString() {
        return "keys in " + file;
    }
}

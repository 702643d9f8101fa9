package org.amir.storage.jdbc;

import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps a store's data keys, and the one of these that belongs to the store as a whole: e-mails are digested with
 * it, so that a person is found by one without it being kept in clear, and the head of the audit trail is sealed with it. That
 * it can be unwrapped shows that the wrapping key is the store's.
 */
final class StoreKeys {
    private static final String TABLE = "store_key";
    private static final String OWN = "store";
    /** Where the store's own key was before it sealed heads. */
    private static final String OWN_EARLIER = "email-digest";

    private static final String OF_PERSON = "person ";
    private static final String OF_PROGRAMME = "programme ";

    private KeyWrap wrap;
    private @Nullable Mac digest;

    StoreKeys(KeyWrap wrap) {
        this.wrap = wrap;
    }

    /** A data key as the database holds it. */
    static final class Wrapped {
        private final String keyId;
        private final byte[] bytes;

        Wrapped(String keyId, byte[] bytes) {
            this.keyId = keyId;
            this.bytes = bytes;
        }

        /** Which key wraps it. */
        String keyId() {
            return keyId;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public String toString() {
            return "wrapped with " + keyId;
        }
    }

    Wrapped wrap(byte[] dataKey, String owner) {
        return new Wrapped(wrap.keyId(), wrap.wrap(dataKey, context(owner)));
    }

    byte[] unwrap(Wrapped wrapped, String owner) {
        return wrap.unwrap(wrapped.keyId(), wrapped.bytes(), context(owner));
    }

    private static byte[] context(String owner) {
        return ("amir " + owner).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes the own key of a store that is new, or takes it from where earlier versions had it, and returns whether that was
     * to be done.
     *
     * @throws StoreUnavailableException if keys of people are there, and the store's own is gone
     */
    boolean putInPlace(Connection connection) throws SQLException {
        if (stored(connection, OWN) != null) {
            return false;
        }
        Wrapped earlier = stored(connection, OWN_EARLIER);
        if (earlier == null && (isAny(connection, "programme_key") || isAny(connection, "person_key"))) {
            throw ownKeyIsGone();
        }
        byte[] secret = earlier == null
                ? SecretBytes.randomBytes(DataKey.BYTES).toByteArray(InsecureSecretKeyAccess.get())
                : unwrap(earlier, OWN_EARLIER);
        Wrapped own = wrap(secret, OWN);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into store_key (purpose, key_id, wrapped) values (?, ?, ?)");
                PreparedStatement delete = connection.prepareStatement("delete from store_key where purpose = ?")) {
            insert.setString(1, OWN);
            insert.setString(2, own.keyId());
            insert.setBytes(3, own.bytes());
            insert.executeUpdate();
            delete.setString(1, OWN_EARLIER);
            delete.executeUpdate();
        }
        return true;
    }

    private static boolean isAny(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select key_id from " + table)) {
            select.setMaxRows(1);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Checks the key of a store that has one, before anything in it is brought up to date. */
    void checkIfMade(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String table = database.storesUpperCaseIdentifiers() ? TABLE.toUpperCase(Locale.ROOT) : TABLE;
        boolean isThere;
        try (ResultSet tables = database.getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            isThere = tables.next();
        }
        if (!isThere) {
            return;
        }
        for (String purpose : List.of(OWN, OWN_EARLIER)) {
            Wrapped wrapped = stored(connection, purpose);
            if (wrapped != null) {
                digest = mac(unwrap(wrapped, purpose));
            }
        }
    }

    private static @Nullable Wrapped stored(Connection connection, String purpose) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select key_id, wrapped from store_key where purpose = ?")) {
            select.setString(1, purpose);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Wrapped(row.getString(1), row.getBytes(2)) : null;
            }
        }
    }

    /** @throws StoreUnavailableException if the store was sealed with another key */
    void check(Connection connection) throws SQLException {
        Wrapped wrapped = stored(connection, OWN);
        if (wrapped == null) {
            throw ownKeyIsGone();
        }
        digest = mac(unwrap(wrapped, OWN));
    }

    private static StoreUnavailableException ownKeyIsGone() {
        return new StoreUnavailableException(
                "the store has no key of its own; make it anew, or restore it from a copy");
    }

    @AccessesPartialKey
    private static Mac mac(byte[] secret) {
        try {
            MacConfig.register();
            HmacKey key = HmacKey.builder()
                    .setParameters(HmacParameters.builder()
                            .setKeySizeBytes(DataKey.BYTES)
                            .setTagSizeBytes(32)
                            .setHashType(HmacParameters.HashType.SHA256)
                            .setVariant(HmacParameters.Variant.NO_PREFIX)
                            .build())
                    .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }

    /** The same for every e-mail of one key in one programme, 64 hexadecimal digits. */
    String emailDigest(Handle handle, ProgrammeId programme, String emailKey) {
        try {
            return digest(handle.getConnection(), programme + "\0" + emailKey);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** What shows that the store itself wrote a head of its audit trail, 64 hexadecimal digits. */
    String sealOf(Connection connection, AuditHead head) throws SQLException {
        return digest(connection, "\0audit-head\0" + head);
    }

    private String digest(Connection connection, String text) throws SQLException {
        Mac mac = digest;
        if (mac == null) {
            check(connection);
            mac = Objects.requireNonNull(digest);
        }
        try {
            return BaseEncoding.base16().lowerCase().encode(mac.computeMac(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }

    static String owner(PersonId person) {
        return ownerPerson(person.value());
    }

    /** The same by the person's id as the database has it. */
    static String ownerPerson(String id) {
        return OF_PERSON + id;
    }

    static String owner(ProgrammeId programme) {
        return OF_PROGRAMME + programme;
    }

    /** Wraps with other keys from now on. */
    void wrapWith(KeyWrap newest) {
        wrap = newest;
    }

    /** Wraps every data key anew that the newest key does not wrap yet, and returns how many there were. */
    static int rewrap(Handle handle, KeyWrap newest) {
        StoreKeys anew = new StoreKeys(newest);
        return List.of(
                        List.of(TABLE, "purpose", ""),
                        List.of("programme_key", "programme", OF_PROGRAMME),
                        List.of("person_key", "person", OF_PERSON))
                .stream()
                .mapToInt(table -> anew.rewrap(handle, table.get(0), table.get(1), table.get(2)))
                .sum();
    }

    private int rewrap(Handle handle, String table, String column, String prefix) {
        List<Object[]> rows = handle.createQuery(
                        "select " + column + ", key_id, wrapped from " + table + " where key_id <> :current")
                .bind("current", wrap.keyId())
                .map((row, context) -> {
                    String owner = prefix + row.getString(1);
                    byte[] dataKey = unwrap(new Wrapped(row.getString(2), row.getBytes(3)), owner);
                    Wrapped anew = wrap(dataKey, owner);
                    return new Object[] {anew.keyId(), anew.bytes(), row.getString(1)};
                })
                .list();
        Batches.change(handle, "update " + table + " set key_id = ?, wrapped = ? where " + column + " = ?", rows);
        return rows.size();
    }
}

package org.amir.storage.jdbc;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.amir.core.store.StoreUnavailableException;

/** The key that seals what one person, or one programme, has that may identify somebody: AES-256-GCM. */
final class DataKey {
    static final int BYTES = 32;

    private static final AesGcmParameters PARAMETERS = parameters();

    private final SecretBytes secret;
    private final Aead aead;

    @AccessesPartialKey
    private DataKey(SecretBytes secret) {
        this.secret = secret;
        try {
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(PARAMETERS)
                    .setKeyBytes(secret)
                    .build();
            this.aead = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private static AesGcmParameters parameters() {
        try {
            AeadConfig.register();
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    static DataKey made() {
        return new DataKey(SecretBytes.randomBytes(BYTES));
    }

    static DataKey of(byte[] bytes) {
        return new DataKey(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()));
    }

    byte[] bytes() {
        return secret.toByteArray(InsecureSecretKeyAccess.get());
    }

    /** @param where the place that it is for: it can be opened nowhere else */
    byte[] seal(byte[] plain, String where) {
        try {
            return aead.encrypt(plain, where.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be sealed", e);
        }
    }

    /** @throws StoreUnavailableException if it was changed, or was sealed for another place */
    byte[] open(byte[] sealed, String where) {
        try {
            return aead.decrypt(sealed, where.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new StoreUnavailableException("a sealed value was changed or moved from outside ("
                    + where.replace('\0', ' ') + "); restore the store from a copy");
        }
    }

    @Override
    public String toString() {
        return "(key)";
    }
}

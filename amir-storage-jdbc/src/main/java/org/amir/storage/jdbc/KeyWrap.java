package org.amir.storage.jdbc;

import org.amir.core.store.StoreUnavailableException;

/**
 * The key that protects a store's data keys. Every person has a data key, which seals who they are and what was written
 * of them; the database holds it only wrapped by this one, which must be kept elsewhere. {@link KeyFile} keeps it in a file;
 * whoever has a key service implements this over it. Used by one thread at a time for each store.
 */
public interface KeyWrap {
    /** Which key wraps now: up to 60 characters that say nothing of the key itself. Changes when the key is rotated. */
    String keyId();

    /**
     * Wraps a data key with authenticated encryption.
     *
     * @param dataKey not to be kept or logged
     * @param context whose key it is; not secret, and needed again to unwrap it
     */
    byte[] wrap(byte[] dataKey, byte[] context);

    /**
     * Unwraps a data key.
     *
     * @param keyId which key it was wrapped with: the {@link #keyId} of then
     * @param context as it was given when it was wrapped
     * @throws StoreUnavailableException if that key is not held, or if this is nothing that it wrapped in this context
     */
    byte[] unwrap(String keyId, byte[] wrapped, byte[] context);
}

package org.amir.core.store;

/** Thrown when a store is missing, locked by somebody else, or not to be opened. The message says which, and what to do. */
public class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.amir.core.store;

/**
 * Thrown when a unit of work had to give way to another that changed the same at the same time. Nothing of it was kept, for
 * certain, so it may be done again: see {@link RetryingStore}.
 */
public final class StoreBusyException extends StoreUnavailableException {
    private static final long serialVersionUID = 1L;

    public StoreBusyException(String message) {
        super(message);
    }

    public StoreBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}

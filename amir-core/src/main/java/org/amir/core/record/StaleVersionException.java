package org.amir.core.record;

import com.google.common.base.Strings;

/** Thrown when a value was changed by someone else since it was read. Read it again and reapply the change. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final long expected;
    private final long stored;

    /**
     * @param what kind and id of the value, for example {@code application p-000001 mentor}; no personal data
     * @param expected the version that the caller had read, 0 for a new value
     * @param stored the version now held, 0 if there is none
     */
    public StaleVersionException(String what, long expected, long stored) {
        this(
                what,
                expected,
                stored,
                Strings.lenientFormat(
                        "%s was read at version %s but is now at %s; read it again and reapply the change",
                        what, expected, stored));
    }

    private StaleVersionException(String what, long expected, long stored, String message) {
        super(message);
        this.what = what;
        this.expected = expected;
        this.stored = stored;
    }

    /**
     * Checks a value that has no versions, of which {@link #expected} and {@link #stored} are 0.
     *
     * @param what kind and id of the value; no personal data
     * @param read what the caller had read
     * @param held what is held now
     * @throws StaleVersionException if that is another
     */
    public static void checkUnchanged(String what, Object read, Object held) {
        if (!read.equals(held)) {
            throw new StaleVersionException(
                    what,
                    0,
                    0,
                    Strings.lenientFormat("%s is not as it was read; read it again and reapply the change", what));
        }
    }

    public String what() {
        return what;
    }

    public long expected() {
        return expected;
    }

    public long stored() {
        return stored;
    }
}

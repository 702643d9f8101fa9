package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in the database, without what drivers write into their messages: statements, and the values in them.
 */
final class Failure {
    private static final String CONNECTION_CLASS = "08";
    private static final String GIVE_WAY = "40";
    private static final String UNKNOWN_WHETHER_KEPT = "40003";
    private static final String TIMEOUT = "HYT";
    /** In H2 and PostgreSQL: a key is there already, or what it refers to is not; a lock was not got in time. */
    private static final ImmutableSet<String> STATES = ImmutableSet.of("23505", "23503", "23506", "55P03");
    /** The same in MariaDB, whose states do not tell them from others; and a row was changed since it was read. */
    private static final ImmutableSet<Integer> MARIADB_CODES = ImmutableSet.of(1062, 1451, 1452, 1205, 1020);

    private static final int MARIADB_UNKNOWN_SETTING = 1193;

    /** What to say to a unit that others were faster than. */
    static final String OVERTAKEN =
            "somebody else changed the store at the same time; nothing of this unit of work was kept; do it again";

    private static final String WITHHELD = "message withheld, since it may hold values";

    private Failure() {}

    /** The SQL state, or an empty text if the database had no part in it. */
    static String state(Throwable thrown) {
        SQLException cause = sqlException(thrown);
        return cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /**
     * Whether others changed the same rows at the same time: the transaction was chosen to give way, waited too long, or
     * broke a key.
     */
    static boolean isConflict(Throwable thrown) {
        String state = state(thrown);
        SQLException cause = sqlException(thrown);
        return (state.startsWith(GIVE_WAY) && !state.equals(UNKNOWN_WHETHER_KEPT))
                || state.startsWith(TIMEOUT)
                || STATES.contains(state)
                || (cause != null && MARIADB_CODES.contains(cause.getErrorCode()));
    }

    /** Whether MariaDB has never heard of a setting. */
    static boolean isUnknownSetting(Throwable thrown) {
        SQLException cause = sqlException(thrown);
        return cause != null && cause.getErrorCode() == MARIADB_UNKNOWN_SETTING;
    }

    static StoreUnavailableException inUnit(RuntimeException thrown) {
        String state = state(thrown);
        if (state.startsWith(CONNECTION_CLASS)) {
            return withoutValues("the connection to the store was lost; nothing of this unit of work was kept", thrown);
        }
        if (isConflict(thrown)) {
            return new StoreBusyException(told(OVERTAKEN, thrown), bare(thrown));
        }
        return withoutValues("the store could not be read or written; nothing of this unit of work was kept", thrown);
    }

    /** What a unit ends with that failed while the database kept it: but for a conflict, nobody knows whether it is kept. */
    static StoreUnavailableException whileKeeping(RuntimeException thrown) {
        return isConflict(thrown)
                ? inUnit(thrown)
                : withoutValues(
                        "the store failed while it kept this unit of work, so that it may be kept, or nothing of it;"
                                + " look before you do it again",
                        thrown);
    }

    /** The exception to throw: its message ends in the SQL state, and its cause has the place but not the message. */
    static StoreUnavailableException withoutValues(String message, Throwable thrown) {
        return new StoreUnavailableException(told(message, thrown), bare(thrown));
    }

    private static String told(String message, Throwable thrown) {
        SQLException cause = sqlException(thrown);
        String kind = cause == null ? thrown.getClass().getSimpleName() : "SQL state " + cause.getSQLState();
        return Strings.lenientFormat("%s (%s)", message, kind);
    }

    private static Exception bare(Throwable thrown) {
        SQLException cause = sqlException(thrown);
        Exception bare = cause == null
                ? new IllegalStateException(WITHHELD)
                : new SQLException(WITHHELD, cause.getSQLState(), cause.getErrorCode());
        bare.setStackTrace((cause == null ? thrown : cause).getStackTrace());
        return bare;
    }

    private static @Nullable SQLException sqlException(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }
}

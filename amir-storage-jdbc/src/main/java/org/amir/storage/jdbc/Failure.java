package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import org.amir.core.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in the database, without what drivers write into their messages: statements, and the values in them.
 */
final class Failure {
    private static final String CONNECTION_CLASS = "08";
    private static final String GIVE_WAY = "40";
    private static final String TIMEOUT = "HYT";
    /** A key is there already, or what it refers to is not: in H2 and PostgreSQL, and in MariaDB. */
    private static final ImmutableSet<String> KEYS = ImmutableSet.of("23505", "23503", "23506", "23000");

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
        return state.startsWith(GIVE_WAY) || state.startsWith(TIMEOUT) || KEYS.contains(state);
    }

    static StoreUnavailableException inUnit(RuntimeException thrown) {
        String state = state(thrown);
        if (state.startsWith(CONNECTION_CLASS)) {
            return withoutValues("the connection to the store was lost; nothing of this unit of work was kept", thrown);
        }
        return withoutValues("the store could not be read or written; nothing of this unit of work was kept", thrown);
    }

    /** The exception to throw: its message ends in the SQL state, and its cause has the place but not the message. */
    static StoreUnavailableException withoutValues(String message, Throwable thrown) {
        SQLException cause = sqlException(thrown);
        Exception bare = cause == null
                ? new IllegalStateException(WITHHELD)
                : new SQLException(WITHHELD, cause.getSQLState(), cause.getErrorCode());
        bare.setStackTrace((cause == null ? thrown : cause).getStackTrace());
        String kind = cause == null ? thrown.getClass().getSimpleName() : "SQL state " + cause.getSQLState();
        return new StoreUnavailableException(Strings.lenientFormat("%s (%s)", message, kind), bare);
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

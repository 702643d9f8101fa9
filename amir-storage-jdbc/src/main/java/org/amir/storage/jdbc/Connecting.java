package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.amir.core.store.StoreUnavailableException;

/** What to say when a database cannot be connected to. */
final class Connecting {
    private static final int H2_NOT_FOUND = 90146;
    private static final int H2_LOCKED = 90020;
    private static final String WRONG_USER = "28";
    private static final String UNREACHABLE = "08";
    private static final String NO_DATABASE = "3D000";
    private static final int MARIADB_NO_DATABASE = 1049;

    private Connecting() {}

    static void checkDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "there is no database driver for %s on the class path; add the database's JDBC driver, or give a file",
                    UrlSource.place(url)));
        }
    }

    static StoreUnavailableException failure(String place, SQLException e) {
        if (e.getErrorCode() == H2_NOT_FOUND) {
            return new StoreUnavailableException(
                    Strings.lenientFormat("there is no store at %s; import a form or make a demo to make one", place));
        }
        if (e.getErrorCode() == H2_LOCKED) {
            return inUse(place);
        }
        if (Failure.state(e).startsWith(WRONG_USER)) {
            return Failure.withoutValues(Strings.lenientFormat("%s does not let this user in", place), e);
        }
        if (Failure.state(e).startsWith(UNREACHABLE)) {
            return Failure.withoutValues(
                    Strings.lenientFormat(
                            "nothing answers at %s; does the server run, and is that its address?", place),
                    e);
        }
        if (Failure.state(e).equals(NO_DATABASE) || e.getErrorCode() == MARIADB_NO_DATABASE) {
            return Failure.withoutValues(
                    Strings.lenientFormat("the server has no database %s; have one made first", place), e);
        }
        return Failure.withoutValues(
                Strings.lenientFormat("%s could not be opened; it may be damaged, or not a store", place), e);
    }

    static StoreUnavailableException inUse(String place) {
        return new StoreUnavailableException(
                Strings.lenientFormat("the store %s is in use by another process; close that one first", place));
    }
}

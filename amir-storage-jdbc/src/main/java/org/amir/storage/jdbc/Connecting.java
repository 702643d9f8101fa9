package org.amir.storage.jdbc;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.amir.core.store.StoreUnavailableException;

/** What to say when a database cannot be connected to. */
final class Connecting {
    private static final int H2_NOT_FOUND = 90146;
    private static final int H2_LOCKED = 90020;
    private static final String WRONG_USER = "28";

    private Connecting() {}

    static void checkDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new StoreUnavailableException(
                    "there is no database driver for %s on the class path; add the database's JDBC driver, or give a file"
                            .formatted(UrlSource.place(url)));
        }
    }

    static StoreUnavailableException failure(String place, SQLException e) {
        if (e.getErrorCode() == H2_NOT_FOUND) {
            return new StoreUnavailableException(
                    "there is no store at %s; import a form or make a demo to make one".formatted(place));
        }
        if (e.getErrorCode() == H2_LOCKED) {
            return new StoreUnavailableException(
                    "the store %s is in use by another process; close that one first".formatted(place));
        }
        if (Failure.state(e).startsWith(WRONG_USER)) {
            return Failure.withoutValues("%s does not let this user in".formatted(place), e);
        }
        return Failure.withoutValues("%s could not be opened; it may be damaged, or not a store".formatted(place), e);
    }
}

package org.amir.storage.jdbc;

import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.Handle;

/** What one unit of work writes, in one snapshot of the database. Closing it undoes what was not kept. */
interface Transaction extends AutoCloseable {
    /** How many rows to ask a driver for at once, so that it does not hold all of a large result. */
    int ROWS_AT_ONCE = 500;

    Handle handle();

    /** Keeps all that was written. */
    void keep();

    /** Undoes all that was written. */
    void undo();

    /** What to tell whose unit had to give way. */
    StoreUnavailableException busy(StoreBusyException thrown);

    @Override
    void close();
}

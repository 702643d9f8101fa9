package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.store.StoreUnavailableException;

/**
 * The databases that the store is for, and all in which they differ. A transaction in any of them sees one snapshot, and may
 * not change a row that others changed since.
 */
enum Dialect {
    /** With repeatable reads it takes a snapshot of each table when that is first read, so that two tables may not agree. */
    H2("H2", types("", "character varying(1000000)", "binary large object", "timestamp(6)", ""), Optional.empty()) {
        @Override
        int isolation() {
            return H2_SNAPSHOT;
        }
    },
    /** Ids and codes are in the order of their bytes, whatever the order of the database. */
    POSTGRESQL(
            "PostgreSQL",
            types(" collate \"C\"", "text", "bytea", "timestamp(6)", ""),
            Optional.of("flyway-database-postgresql")) {
        @Override
        String rewriting(String table) {
            return "vacuum (full) " + table;
        }

        /** As long as PostgreSQL waits for others unless told otherwise: for ever. */
        @Override
        ImmutableList<String> inTransaction() {
            return ImmutableList.of(
                    "select set_config('lock_timeout', '30s', true)" + " where current_setting('lock_timeout') = '0'");
        }
    },
    /**
     * Texts are told apart by their very bytes, blanks at the end too. Timestamps would be moved with the time zone of the
     * session, datetimes are not.
     */
    MARIADB(
            "MariaDB",
            types(
                    "",
                    "longtext",
                    "longblob",
                    "datetime(6)",
                    " engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin"),
            Optional.of("flyway-mysql")) {
        @Override
        ImmutableList<String> beforeTransaction() {
            return ImmutableList.of("set session innodb_snapshot_isolation = on");
        }

        @Override
        Optional<String> snapshotQuestion() {
            return Optional.of("select @@innodb_snapshot_isolation");
        }

        @Override
        ImmutableList<String> afterTransaction() {
            return ImmutableList.of("set session innodb_snapshot_isolation = default");
        }

        @Override
        String rewriting(String table) {
            return "optimize table " + table;
        }

        @Override
        boolean hasComments() {
            return false;
        }
    };

    private static final int H2_SNAPSHOT = 6;
    private static final String MIGRATIONS = "classpath:org/amir/storage/jdbc/migration";
    private static final String COMMENTS = "classpath:org/amir/storage/jdbc/comment";

    private final String product;
    private final ImmutableMap<String, String> types;
    private final Optional<String> flywayModule;

    /**
     * @param product what the driver says that the database is
     * @param flywayModule what Flyway needs for it beside its core
     */
    Dialect(String product, ImmutableMap<String, String> types, Optional<String> flywayModule) {
        this.product = product;
        this.types = types;
        this.flywayModule = flywayModule;
    }

    /**
     * What the migrations call the types of columns, and what they end tables with.
     *
     * @param inOrder what puts short texts in the order of their characters
     * @param text a text of any length
     * @param sealed bytes of any length
     * @param moment a day and a time of day, to the microsecond, in no time zone
     * @param table what follows the columns
     */
    private static ImmutableMap<String, String> types(
            String inOrder, String text, String sealed, String moment, String table) {
        return ImmutableMap.<String, String>builder()
                .put("id", "character varying(36)" + inOrder)
                .put("code", "character varying(60)" + inOrder)
                .put("codes", "character varying(1000)" + inOrder)
                .put("text", text)
                .put("sealed", sealed)
                .put("moment", moment)
                .put("table", table)
                .buildOrThrow();
    }

    /** @throws StoreUnavailableException if it is a database that the store is not for */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst()
                .orElseThrow(() -> new StoreUnavailableException(Strings.lenientFormat(
                        "the store works on %s, but this database says that it is %s; use one of those, MariaDB with its own"
                                + " driver",
                        Arrays.stream(values()).map(dialect -> dialect.product).collect(Collectors.joining(", ")),
                        product)));
    }

    ImmutableMap<String, String> types() {
        return types;
    }

    /** Where the migrations are. */
    String[] locations() {
        return hasComments() ? new String[] {MIGRATIONS, COMMENTS} : new String[] {MIGRATIONS};
    }

    boolean hasComments() {
        return true;
    }

    Optional<String> flywayModule() {
        return flywayModule;
    }

    /** The level at which a transaction sees one snapshot of all tables. */
    int isolation() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** What to ask, beside the level, for whether a transaction sees a snapshot that holds. */
    Optional<String> snapshotQuestion() {
        return Optional.empty();
    }

    /** What to say before a unit's transaction begins. */
    ImmutableList<String> beforeTransaction() {
        return ImmutableList.of();
    }

    /** What to say first in a unit's transaction. */
    ImmutableList<String> inTransaction() {
        return ImmutableList.of();
    }

    /** What has a table written anew, without the rows that were deleted; H2 does so with its whole file. */
    String rewriting(String table) {
        throw new UnsupportedOperationException(product + " does not write one table anew");
    }

    /** What to say once a unit's transaction has ended, so that the connection is as it was. */
    ImmutableList<String> afterTransaction() {
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return product;
    }
}

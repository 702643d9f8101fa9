package org.amir.storage.jdbc;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The databases that the store is for, each to be had without anything in it. */
enum Database {
    H2(Optional.empty()),
    POSTGRESQL(Optional.of(Server.POSTGRESQL)),
    MARIADB(Optional.of(Server.MARIADB));

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** Kept open, since a server has to learn of every table anew in each connection. */
    private static final Map<Database, Connection> CONNECTIONS = new EnumMap<>(Database.class);

    private final Optional<Server> server;

    Database(Optional<Server> server) {
        this.server = server;
    }

    /**
     * The URL of a database that has a store's tables and no rows. A server has one for each JVM, which is emptied each
     * time: do not use one that was returned before.
     */
    String empty() {
        if (server.isEmpty()) {
            return EmptyStore.newUrl();
        }
        String url = server.get().url();
        deleteRows(CONNECTIONS.computeIfAbsent(this, unmade -> withTables(url)));
        return url;
    }

    /** The URL of a database without tables; a server has one for each JVM, made anew each time. */
    String withoutTables() {
        return server.map(Server::newUrl)
                .orElseGet(() -> "jdbc:h2:mem:test-" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    /**
     * The URL of a database that has a store's tables and never had a row, of which a server may not know anything yet; a
     * server has one for each JVM, made anew each time.
     */
    String fresh() {
        String url = withoutTables();
        JdbcStore.connectOrCreate(url, TestKeys.KEYS).close();
        return url;
    }

    /** Lets go of a database that holds much: H2 keeps it in memory, a server makes it anew for the next. */
    void drop(String url) throws SQLException {
        if (server.isEmpty()) {
            try (Connection connection = UrlSource.of(url).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
        }
    }

    /** What to add to a URL so that nobody waits long for a row that others hold. */
    String impatient(String url) {
        return switch (this) {
            case H2 -> url + ";LOCK_TIMEOUT=200";
            case POSTGRESQL -> url + "&options=-c%20lock_timeout=200";
            case MARIADB -> url + "&sessionVariables=innodb_lock_wait_timeout=1";
        };
    }

    private static Connection withTables(String url) {
        try {
            JdbcStore.connectOrCreate(url, TestKeys.KEYS).close();
            return UrlSource.of(url).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void deleteRows(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables().reverse()) {
                if (table.equals("store_key")) {
                    continue;
                }
                statement.addBatch("delete from " + table);
            }
            statement.executeBatch();
            AuditChain.sealHead(connection, TestKeys.store());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every table of the migrations, each after those that it refers to. */
    static ImmutableList<String> tables() {
        Pattern made = Pattern.compile("(?m)^create table (?:if not exists )?(\\w+)");
        return Stream.of(
                        "V1__people_and_applications",
                        "V2__life_of_a_programme",
                        "V3__erased_people",
                        "V4__audit_chain",
                        "V6__consent",
                        "V7__live_mentorships",
                        "V11__last_versions",
                        "V12__sealed_head")
                .flatMap(migration ->
                        made.matcher(read("migration/" + migration + ".sql")).results())
                .map(found -> found.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    /** Every table of a store that there is, but for the one in which Flyway keeps what it did. */
    static ImmutableSortedSet<String> tablesIn(Connection connection) throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
            while (tables.next()) {
                names.add(Ascii.toLowerCase(tables.getString("TABLE_NAME")));
            }
            return ImmutableSortedSet.copyOf(Sets.difference(names.build(), ImmutableSet.of("amir_schema_history")));
        }
    }

    private static String read(String resource) {
        try {
            return Resources.toString(Resources.getResource(Database.class, resource), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.amir.core.store.StoreUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.JdbiException;

/**
 * The tables, and which version of them a database has. Flyway makes them; its history is read without it, since it
 * takes longer to start than a store to open.
 */
final class Schema {
    /** The version of the last migration. */
    static final int NEWEST = 13;

    private static final int WITH_RECORDS = 2;
    private static final int WITH_LIVE_PAIRS = 8;
    private static final int WITH_CONSTRAINTS = 9;

    private static final String HISTORY = "amir_schema_history";
    private static final String APPLIED = """
            select "version", "success"
            from "amir_schema_history"
            where "version" is not null""";

    private final DataSource source;
    private final String place;

    /** @param place where the database is, for messages */
    Schema(DataSource source, String place) {
        this.source = source;
        this.place = place;
    }

    /** A migration that was begun in a database. */
    private record Applied(int version, boolean success) {}

    /** Whether the database has been made by some version of this library. */
    static boolean isIn(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return isIn(connection);
        }
    }

    private static boolean isIn(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    /** The migrations that no statement alone can do. */
    static JavaMigration[] inJava(StoreKeys keys) {
        return new JavaMigration[] {
            new ChainEarlierRows(),
            new FillLiveMentorships(),
            new AddConstraints(),
            new IndexesById(),
            new SealHead(keys)
        };
    }

    /** Makes the tables and the store's own key, or brings them up to date. */
    void migrate(StoreKeys keys) {
        Dialect dialect = dialect();
        checkNotNewer();
        checkFits();
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(dialect.locations())
                    .placeholders(dialect.types())
                    .javaMigrations(inJava(keys))
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            Throwables.getCausalChain(e).stream()
                    .flatMap(
                            cause -> cause instanceof StoreUnavailableException told ? Stream.of(told) : Stream.empty())
                    .findFirst()
                    .ifPresent(told -> {
                        throw told;
                    });
            throw Failure.withoutValues(
                    Strings.lenientFormat(
                            "the tables of a store could not be made in %s; they need a schema of their own that is empty,"
                                    + " the right to make tables in it%s",
                            place,
                            dialect.flywayModule()
                                    .map(module -> ", and " + module + " on the class path")
                                    .orElse("")),
                    e);
        }
    }

    /**
     * Checks that what is in the tables fits those that a migration will make, before it changes anything: not every database
     * undoes a migration that fails.
     */
    private void checkFits() {
        ImmutableList<Applied> history = history().orElse(ImmutableList.of());
        if (!isFrom(history, WITH_RECORDS) || isFrom(history, WITH_CONSTRAINTS)) {
            return;
        }
        try (Connection connection = source.getConnection()) {
            List<String> unfit = new ArrayList<>();
            if (!isFrom(history, WITH_LIVE_PAIRS)) {
                unfit.addAll(FillLiveMentorships.unfit(connection));
            }
            for (Constraint constraint : Constraint.all()) {
                unfit.addAll(constraint.broken(connection));
            }
            if (!unfit.isEmpty()) {
                throw new StoreUnavailableException(Strings.lenientFormat(
                        "the store in %s cannot be brought up to date, since it holds what no store may hold: %s; put that"
                                + " right with the version of AMIR that made it, then open it again",
                        place, String.join("; ", unfit)));
            }
        } catch (SQLException | JdbiException e) {
            throw Failure.withoutValues(Strings.lenientFormat("the store in %s cannot be read", place), e);
        }
    }

    private static boolean isFrom(ImmutableList<Applied> history, int version) {
        return history.stream().anyMatch(applied -> applied.version() >= version);
    }

    /** Checks that no newer version of this library made them. */
    void checkNotNewer() {
        checkNotNewer(history().orElse(ImmutableList.of()), place);
    }

    /** Whether an earlier version of this library made them. */
    boolean isOlder() {
        return history()
                .filter(history -> history.stream().noneMatch(applied -> applied.version() >= NEWEST))
                .isPresent();
    }

    private Dialect dialect() {
        try (Connection connection = source.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw Connecting.failure(place, e);
        }
    }

    /** Checks that the tables are those of this version. */
    void check() {
        check(history(), place);
    }

    /** Checks that the tables that a connection sees are those of this version. */
    static void check(Connection connection) throws SQLException {
        check(history(connection), "the database of the connection");
    }

    private static void check(Optional<ImmutableList<Applied>> found, String place) {
        ImmutableList<Applied> history = found.orElseThrow(() -> new StoreUnavailableException(Strings.lenientFormat(
                "%s is a database, but holds no store; import a form or make a demo to make one", place)));
        checkNotNewer(history, place);
        if (!history.contains(new Applied(NEWEST, true)) || !history.stream().allMatch(Applied::success)) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "the store in %s was not brought up to date to the end; make it anew, or restore it from a copy",
                    place));
        }
    }

    private static void checkNotNewer(ImmutableList<Applied> history, String place) {
        if (history.stream().anyMatch(applied -> applied.version() > NEWEST)) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "the store in %s was made by a newer version of AMIR; open it with that version", place));
        }
    }

    /** What Flyway noted, or empty if it never was here. */
    private Optional<ImmutableList<Applied>> history() {
        try (Connection connection = source.getConnection()) {
            return history(connection);
        } catch (SQLException e) {
            throw Failure.withoutValues(Strings.lenientFormat("the store in %s cannot be reached", place), e);
        }
    }

    private static Optional<ImmutableList<Applied>> history(Connection connection) throws SQLException {
        return isIn(connection) ? Optional.of(applied(connection)) : Optional.empty();
    }

    private static ImmutableList<Applied> applied(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        ImmutableList.Builder<Applied> found = ImmutableList.builder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(APPLIED.replace("\"", quote))) {
            while (row.next()) {
                found.add(new Applied(version(row.getString("version")), row.getBoolean("success")));
            }
        }
        return found.build();
    }

    /** Our versions are whole numbers; any other is not of this version. */
    private static int version(String written) {
        return Optional.ofNullable(Ints.tryParse(written)).orElse(Integer.MAX_VALUE);
    }
}

package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something that a table of records is held to beyond what it was made with. It is added unless it is there already, since
 * not every database undoes what comes before a statement that fails or is cut off.
 *
 * @param kind {@code check}, {@code unique} or {@code foreign key}
 * @param inside the condition or the columns
 * @param referred the table that a foreign key refers to, and its columns
 */
record Constraint(String table, String name, String kind, String inside, Optional<String> referred) {
    private static final Pattern STATEMENT = Pattern.compile(
            "alter table (\\w+) add constraint (\\w+)\\s+(check|unique|foreign key) \\((.+?)\\)(?: references (\\w+ \\(.+?\\)))?;",
            Pattern.DOTALL);
    private static final String IN_PLACE = """
            select lower(constraint_name)
            from information_schema.table_constraints
            where table_schema = ?""";
    /** How many rows that break one are named. */
    private static final int MOST_NAMED = 20;

    /** All, in the order in which they are added. */
    static ImmutableList<Constraint> all() {
        try {
            return STATEMENT
                    .matcher(Resources.toString(
                            Resources.getResource(Constraint.class, "constraint/constraints.sql"),
                            StandardCharsets.UTF_8))
                    .results()
                    .map(Constraint::of)
                    .collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Constraint of(MatchResult found) {
        return new Constraint(
                found.group(1), found.group(2), found.group(3), found.group(4), Optional.ofNullable(found.group(5)));
    }

    /** The names of those that the tables have, each once. */
    static ImmutableSet<String> inPlace(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IN_PLACE)) {
            String schema = connection.getSchema();
            statement.setString(1, schema == null ? connection.getCatalog() : schema);
            ImmutableSet.Builder<String> names = ImmutableSet.builder();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names.build();
        }
    }

    /** What adds it to its table. */
    String statement() {
        return Strings.lenientFormat(
                "alter table %s add constraint %s %s (%s)%s",
                table,
                name,
                kind,
                inside,
                referred.map(to -> " references " + to).orElse(""));
    }

    /** What is said of each row that breaks it, by its ids. */
    ImmutableList<String> broken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(MOST_NAMED);
            try (ResultSet rows = statement.executeQuery(question(connection))) {
                ImmutableList.Builder<String> broken = ImmutableList.builder();
                int width = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> ids = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        ids.add(String.valueOf(rows.getString(i)));
                    }
                    broken.add(Strings.lenientFormat("%s of %s breaks %s", table, String.join(" ", ids), name));
                }
                return broken.build();
            }
        }
    }

    /** Asks for the rows that break it. */
    private String question(Connection connection) throws SQLException {
        if (kind.equals("check")) {
            return Strings.lenientFormat(
                    "select %s from %s where not (%s)", String.join(", ", key(connection)), table, inside);
        }
        if (kind.equals("unique")) {
            return Strings.lenientFormat("select %s from %s group by %s having count(*) > 1", inside, table, inside);
        }
        return Strings.lenientFormat(
                "select %s, mentorship from %s t where not exists (select 1 from mentorship m"
                        + " where m.programme = t.programme and m.mentorship = t.mentorship)",
                String.join(", ", key(connection)), table);
    }

    private ImmutableList<String> key(Connection connection) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet columns = connection
                .getMetaData()
                .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), inCase(connection))) {
            while (columns.next()) {
                key.put(
                        columns.getInt("KEY_SEQ"),
                        columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return ImmutableList.copyOf(key.values());
    }

    private String inCase(Connection connection) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}

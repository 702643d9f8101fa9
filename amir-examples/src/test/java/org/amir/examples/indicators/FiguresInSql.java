package org.amir.examples.indicators;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amir.core.programme.ProgrammeId;

/**
 * Who is in which group of the ten indicators, by plain SQL over the tables of a store in H2.
 *
 * <p>The scripts stand beside the tests, one for each indicator. They were written from the definitions alone, and share
 * nothing with the library but the tables.
 */
final class FiguresInSql {
    private static final ImmutableList<String> SCRIPTS = ImmutableList.of(
            "parameters",
            "facts",
            "pairs",
            "people",
            "K1a",
            "K1b",
            "K2a",
            "K2b",
            "K2",
            "K3",
            "K4",
            "K5",
            "K6",
            "K7",
            "K8",
            "K9",
            "K10a",
            "K10b");

    /** A statement ends at a semicolon that ends its line. */
    private static final Splitter STATEMENTS =
            Splitter.onPattern(";\\s*\\n").trimResults().omitEmptyStrings();

    private final Connection connection;

    FiguresInSql(Connection connection) {
        this.connection = connection;
    }

    /** Everybody whom an indicator counts as of a day, by what had been recorded by another or by everything. */
    ImmutableSortedSet<Placed> placed(ProgrammeId programme, LocalDate day, Optional<LocalDate> knownOn)
            throws SQLException, IOException {
        set("programme", programme.toString());
        set("evaluation_day", day.toString());
        set("known_on", knownOn.orElse(LocalDate.of(9999, 12, 31)).toString());
        ImmutableSortedSet.Builder<Placed> placed = ImmutableSortedSet.naturalOrder();
        try (Statement statement = connection.createStatement()) {
            for (String script : SCRIPTS) {
                for (String each : statements(script)) {
                    if (statement.execute(each)) {
                        placed.addAll(rows(statement));
                    }
                }
            }
        }
        return placed.build();
    }

    private void set(String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("set @" + name + " = ?")) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    private static List<String> statements(String script) throws IOException {
        return STATEMENTS.splitToList(
                Resources.toString(Resources.getResource(FiguresInSql.class, script + ".sql"), StandardCharsets.UTF_8));
    }

    private static ImmutableList<Placed> rows(Statement statement) throws SQLException {
        ImmutableList.Builder<Placed> found = ImmutableList.builder();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                found.add(new Placed(
                        rows.getString("id"),
                        rows.getString("part"),
                        rows.getString("member"),
                        rows.getString("placed")));
            }
        }
        return found.build();
    }
}

package org.amir.examples.indicators;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * Brings exported tables into the tables of a new store in H2, as they are. An import would ask first whether the
 * programme could have come to be so, which takes longer than all that is asked of them here.
 */
final class ExportedTables {
    /** Kept in other tables than they are exported in; no figure reads them. */
    private static final ImmutableSet<String> APART = ImmutableSet.of("programme", "person", "application");

    private final Statement statement;
    private final String programme;

    private ExportedTables(Statement statement, String programme) {
        this.statement = statement;
        this.programme = programme;
    }

    static void bring(Path folder, String programme, Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                Stream<Path> files = Files.list(folder)) {
            statement.execute("set referential_integrity false");
            ExportedTables tables = new ExportedTables(statement, programme);
            tables.programme(folder.resolve("programme.csv"));
            for (Path file : files.sorted().collect(toImmutableList())) {
                String table = MoreFiles.getNameWithoutExtension(file);
                if (!APART.contains(table)) {
                    tables.fill(table, file);
                }
            }
        }
    }

    private void programme(Path file) throws SQLException {
        statement.execute("insert into programme (id, country, partner, zone, cohort)"
                + " select programme, country, partner, zone, cohort from " + csv(file));
    }

    /** The version of a record is not exported, nor is the programme in most tables. */
    private void fill(String table, Path file) throws SQLException {
        ImmutableList<String> exported = columns("select * from " + csv(file) + " fetch first 0 rows only");
        ImmutableList<String> kept = columns("select * from " + table + " fetch first 0 rows only");
        ImmutableList<String> values = kept.stream()
                .map(column -> exported.contains(column)
                        ? column
                        : column.equals("version") ? "1" : "'" + programme + "' as " + column)
                .collect(toImmutableList());
        statement.execute(Strings.lenientFormat(
                "insert into %s (%s) select %s from %s",
                table, String.join(", ", kept), String.join(", ", values), csv(file)));
    }

    private static String csv(Path file) {
        return "csvread('" + file + "', null, 'charset=UTF-8')";
    }

    private ImmutableList<String> columns(String query) throws SQLException {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        try (ResultSet rows = statement.executeQuery(query)) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                columns.add(Ascii.toLowerCase(rows.getMetaData().getColumnName(column)));
            }
        }
        return columns.build();
    }
}

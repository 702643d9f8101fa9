package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.SubjectExport;
import org.amir.core.record.Changes;
import org.amir.core.table.RecordCodecs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each column of each table in a database is told to whom it is about, or there is a reason why not: of people,
 * applications and the store itself here, of records by their shapes.
 */
@Tag("X3")
class SubjectColumnsTest {
    private static final PersonId PERSON = PersonId.numbered(2);
    private static final Splitter BLANKS = Splitter.on(' ');
    private static final ImmutableList<Told> ALL = read();

    /**
     * What becomes of some columns.
     *
     * @param where the fields of the export that tell them; none with a reason
     */
    private record Told(String table, ImmutableList<String> columns, ImmutableSet<String> where, String reason) {
        private static final Pattern LINE = Pattern.compile("(\\w+): ([\\w ]+) (->|--) (.+)");

        static Told of(String line) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            ImmutableList<String> columns = ImmutableList.copyOf(BLANKS.split(parts.group(2)));
            boolean isTold = parts.group(3).equals("->");
            return new Told(
                    parts.group(1),
                    columns,
                    isTold ? fields(parts.group(4), columns) : ImmutableSet.of(),
                    isTold ? "" : parts.group(4));
        }

        private static ImmutableSet<String> fields(String where, ImmutableList<String> columns) {
            return where.endsWith(".*")
                    ? columns.stream().map(column -> where.replace("*", column)).collect(toImmutableSet())
                    : ImmutableSet.copyOf(BLANKS.split(where));
        }

        Stream<String> names() {
            return columns.stream().map(column -> table + "." + column);
        }
    }

    private static ImmutableList<Told> read() {
        try {
            return Resources.readLines(
                            Resources.getResource(SubjectColumnsTest.class, "subject-columns.txt"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Told::of)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_new_column_fails_here_until_it_is_told_or_has_a_reason(Database database) throws SQLException {
        ImmutableSet<String> ofRecords = RecordCodecs.all().stream()
                .flatMap(codec -> codec.tables().stream())
                .flatMap(table -> Stream.of(table.name(), table.name() + "_text"))
                .collect(toImmutableSet());
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = UrlSource.of(database.empty()).getConnection()) {
            ImmutableSet<String> tables = Database.tablesIn(connection);
            try (ResultSet found =
                    connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    String table = Ascii.toLowerCase(found.getString("TABLE_NAME"));
                    if (tables.contains(table) && !ofRecords.contains(table)) {
                        columns.add(table + "." + Ascii.toLowerCase(found.getString("COLUMN_NAME")));
                    }
                }
            }
        }

        assertThat(ALL.stream().flatMap(Told::names)).containsExactlyInAnyOrderElementsOf(columns);
        assertThat(ALL)
                .allSatisfy(told -> assertThat(told.where().isEmpty())
                        .isEqualTo(told.reason().endsWith(".")));
    }

    /** What is said to tell a column is a column of the export's tables, or stands beside them in what is told to somebody. */
    @Test
    void what_is_said_to_tell_a_column_is_in_the_export() throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        RecordExport.shapes()
                .forEach(table -> table.columns().forEach(column -> fields.add(table.name() + "." + column.name())));
        try (JdbcStore store = JdbcStore.connect(Database.H2.empty(), TestKeys.KEYS)) {
            assertThat(Planted.fill(store)).isPositive();
            addFields(store, fields);
            boolean erased = store.inUnit(Changes.ANY, unit -> {
                unit.identities(Planted.MAIN).erase(PERSON, 1);
                return true;
            });
            assertThat(erased).isTrue();
            addFields(store, fields);
        }

        assertThat(fields)
                .containsAll(ALL.stream().flatMap(told -> told.where().stream()).toList());
    }

    private static void addFields(JdbcStore store, Set<String> fields) throws IOException {
        String json = store.inUnit(
                unit -> SubjectExport.of(unit, Planted.MAIN, PERSON).json());
        new ObjectMapper().readTree(json).properties().forEach(field -> {
            fields.add(field.getKey());
            JsonNode node = field.getValue().isArray() ? field.getValue().path(0) : field.getValue();
            node.fieldNames().forEachRemaining(name -> fields.add(field.getKey() + "." + name));
        });
    }
}

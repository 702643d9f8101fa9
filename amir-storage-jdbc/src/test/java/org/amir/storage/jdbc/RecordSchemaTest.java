package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migration, written by hand, makes the tables that the records say they stand in. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordSchemaTest {
    private static final String COLUMNS = """
            select lower(column_name), data_type
                || case when data_type = 'CHARACTER VARYING' then '(' || character_maximum_length || ')' else '' end
                || case when data_type = 'TIMESTAMP' then '(' || datetime_precision || ')' else '' end
                || case when is_nullable = 'NO' then ' NOT NULL' else '' end
            from information_schema.columns
            where table_name = ':table'
            order by ordinal_position""";
    private static final String KEY = """
            select listagg(lower(k.column_name), ',') within group (order by k.ordinal_position)
            from information_schema.table_constraints c
            join information_schema.key_column_usage k on k.constraint_name = c.constraint_name
            where c.table_name = ':table' and c.constraint_type = 'PRIMARY KEY'
            group by c.constraint_name""";
    private static final String REFERENCES = """
            select lower(p.table_name), r.delete_rule
            from information_schema.referential_constraints r
            join information_schema.table_constraints c on c.constraint_name = r.constraint_name
            join information_schema.table_constraints p on p.constraint_name = r.unique_constraint_name
            where c.table_name = ':table'""";

    private final Connection connection = connect();

    private static Connection connect() {
        try {
            return UrlSource.of("jdbc:h2:mem:schema").getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void migrate() {
        new Schema(UrlSource.of("jdbc:h2:mem:schema"), "the test").migrate(TestKeys.store());
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    static Stream<RecordCodec<?, ?>> codecs() {
        return RecordCodecs.all().stream();
    }

    /** What a query finds, as text: its columns with a blank between. */
    private ImmutableList<String> ask(String sql, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.replace(":table", table.toUpperCase(Locale.ROOT)))) {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= width; i++) {
                    line.append(i == 1 ? "" : " ").append(rows.getString(i));
                }
                found.add(line.toString());
            }
            return found.build();
        }
    }

    private static String column(Column column) {
        String type = switch (column.type()) {
            case ID -> "CHARACTER VARYING(36)";
            case CODE -> "CHARACTER VARYING(60)";
            case CODES -> "CHARACTER VARYING(1000)";
            case ZONE, NAME, TEXT -> "CHARACTER VARYING(1000000)";
            case INTEGER -> "BIGINT";
            case FLAG -> "BOOLEAN";
            case DAY -> "DATE";
            case STAMP -> "TIMESTAMP(6)";
        };
        return column.name() + " " + type + (column.isNullable() ? "" : " NOT NULL");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void the_columns_are_those_of_the_records(RecordCodec<?, ?> codec) throws SQLException {
        for (TableShape table : codec.tables()) {
            ImmutableList<String> expected = Stream.of(
                            Stream.of("programme CHARACTER VARYING(36) NOT NULL"),
                            table.columns().stream()
                                    .filter(column -> column.type() != ColumnType.TEXT)
                                    .map(RecordSchemaTest::column),
                            table.parent().isEmpty() ? Stream.of("version BIGINT NOT NULL") : Stream.<String>empty())
                    .flatMap(columns -> columns)
                    .collect(toImmutableList());

            assertThat(ask(COLUMNS, table.name())).as(table.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void texts_stand_sealed_in_a_table_beside_by_the_same_key(RecordCodec<?, ?> codec) throws SQLException {
        for (TableShape table : codec.tables()) {
            String beside = table.name() + "_text";
            boolean hasTexts = table.columns().stream().anyMatch(column -> column.type() == ColumnType.TEXT);
            ImmutableList<String> expected = Stream.of(
                            Stream.of("programme CHARACTER VARYING(36) NOT NULL"),
                            table.key().stream().map(RecordSchemaTest::column),
                            Stream.of("sealed_for CHARACTER VARYING(36)", "texts BINARY LARGE OBJECT NOT NULL"))
                    .flatMap(columns -> columns)
                    .collect(toImmutableList());

            assertThat(ask(COLUMNS, beside)).as(beside).isEqualTo(hasTexts ? expected : ImmutableList.of());
            if (hasTexts) {
                assertThat(ask(KEY, beside)).as(beside).containsExactly(key(table));
                assertThat(ask(REFERENCES, beside)).as(beside).containsExactly(table.name() + " CASCADE");
            }
        }
    }

    private static String key(TableShape table) {
        return "programme,"
                + String.join(",", table.key().stream().map(Column::name).toList());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void every_table_and_column_says_what_it_means(RecordCodec<?, ?> codec) throws SQLException {
        for (TableShape table : codec.tables()) {
            assertThat(ask("select remarks from information_schema.tables where table_name = ':table'", table.name()))
                    .as(table.name())
                    .containsExactly(table.meaning());
            assertThat(ask("""
                            select lower(column_name), remarks
                            from information_schema.columns
                            where table_name = ':table' and remarks is not null and column_name <> 'VERSION'
                            order by ordinal_position""", table.name()))
                    .as(table.name())
                    .isEqualTo(table.columns().stream()
                            .skip(table.parentKeyWidth())
                            .filter(column -> column.type() != ColumnType.TEXT)
                            .map(column -> column.name() + " " + column.meaning())
                            .collect(toImmutableList()));
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void rows_are_told_apart_by_their_key_and_go_with_what_they_belong_to(RecordCodec<?, ?> codec) throws SQLException {
        for (TableShape table : codec.tables()) {
            assertThat(ask(KEY, table.name())).as(table.name()).containsExactly(key(table));
            String belongsTo = table.parent().isPresent()
                    ? codec.tables().get(table.parent().getAsInt()).name() + " CASCADE"
                    : "programme NO ACTION";
            assertThat(ask(REFERENCES, table.name())).as(table.name()).contains(belongsTo);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void a_closed_list_in_a_check_is_the_list_of_the_records(RecordCodec<?, ?> codec) throws SQLException {
        for (TableShape table : codec.tables()) {
            ImmutableListMultimap<String, String> allowed = table.columns().stream()
                    .skip(table.parentKeyWidth())
                    .filter(column -> column.type() == ColumnType.CODE)
                    .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                            Column::name, column -> column.allowed().stream()));
            ImmutableSetMultimap.Builder<String, String> checked = ImmutableSetMultimap.builder();
            for (String clause : ask("""
                    select k.check_clause
                    from information_schema.check_constraints k
                    join information_schema.table_constraints c on c.constraint_name = k.constraint_name
                    where c.table_name = ':table' and k.check_clause like '% IN(%'""", table.name())) {
                String column = clause.replaceFirst("\"(\\w+)\" IN\\(.*", "$1").toLowerCase(Locale.ROOT);
                for (String code : Splitter.on(", ").split(clause.replaceFirst(".*IN\\((.*)\\)", "$1"))) {
                    checked.put(column, code.replace("'", ""));
                }
            }
            checked.build()
                    .asMap()
                    .forEach((column, codes) -> assertThat(ImmutableSortedSet.copyOf(codes))
                            .as("%s.%s", table.name(), column)
                            .isEqualTo(ImmutableSortedSet.copyOf(allowed.get(column))));
            assertThat(checked.build().keySet()).as(table.name()).isEqualTo(allowed.keySet());
        }
    }
}

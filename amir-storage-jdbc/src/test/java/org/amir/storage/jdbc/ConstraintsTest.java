package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What software other than the library cannot write into the tables either: the database refuses it by a constraint. */
@ParameterizedClass
@EnumSource(Database.class)
class ConstraintsTest {
    private static final String MAIN = """
            insert into programme (id, country, partner, zone, cohort)
            values ('main', 'SE', 'amir', 'Europe/Stockholm', 'first')""";
    private static final String LIVE = """
            insert into live_mentorship (programme, mentorship, mentor, mentee, place, places)
            values ('main', 'm-000001', 'p-000001', 'p-000003', 1, 2)""";

    private final Database database;
    private final Connection connection;

    ConstraintsTest(Database database) throws SQLException {
        this.database = database;
        connection = UrlSource.of(database.empty()).getConnection();
    }

    @BeforeEach
    void startWithThreePairs() throws SQLException {
        connection.setAutoCommit(false);
        execute(MAIN);
        for (int person = 1; person <= 5; person++) {
            execute("insert into person (id, programme, sequence_number) values ('p-00000" + person + "', 'main', "
                    + person + ")");
        }
        addPair("'m-000001', 'p-000001', 'p-000003'");
        addPair("'m-000002', 'p-000002', 'p-000003'");
        addPair("'m-000003', 'p-000001', 'p-000004'");
        execute(LIVE);
        connection.commit();
    }

    private void addPair(String ids) throws SQLException {
        execute(
                "insert into mentorship (programme, mentorship, mentor, mentee, rules_version, version) values ('main', "
                        + ids + ", 0, 1)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isOne();
        }
    }

    private void assertRefused(String constraint, String sql) throws SQLException {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> execute(sql))
                .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase(nameOf(constraint)));
        connection.rollback();
    }

    /** MariaDB calls every primary key alike. */
    private String nameOf(String constraint) {
        return database == Database.MARIADB && constraint.endsWith("_key") ? "primary" : constraint;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            live_mentorship_one_of_mentee    | 'm-000002', 'p-000002', 'p-000003', 1, 1
            live_mentorship_one_in_place     | 'm-000003', 'p-000001', 'p-000004', 1, 2
            live_mentorship_place_of_places  | 'm-000003', 'p-000001', 'p-000004', 3, 2
            live_mentorship_place_of_places  | 'm-000003', 'p-000001', 'p-000004', 0, 2
            live_mentorship_of_pair          | 'm-000009', 'p-000001', 'p-000004', 2, 2
            live_mentorship_of_mentor        | 'm-000003', 'p-000009', 'p-000004', 1, 2
            live_mentorship_of_mentee        | 'm-000003', 'p-000001', 'p-000009', 2, 2
            live_mentorship_key              | 'm-000001', 'p-000001', 'p-000004', 2, 2
            """, quoteCharacter = '"')
    void nobody_takes_a_place_that_is_not_theirs(String constraint, String row) throws SQLException {
        assertRefused(
                constraint,
                "insert into live_mentorship (programme, mentorship, mentor, mentee, place, places) values ('main', "
                        + row + ")");
    }

    @Test
    void a_place_that_is_free_may_be_taken() throws SQLException {
        execute("insert into live_mentorship (programme, mentorship, mentor, mentee, place, places)"
                + " values ('main', 'm-000003', 'p-000001', 'p-000004', 2, 2)");
        execute("delete from live_mentorship where mentorship = 'm-000001'");
        execute("insert into live_mentorship (programme, mentorship, mentor, mentee, place, places)"
                + " values ('main', 'm-000002', 'p-000002', 'p-000003', 1, 1)");
        connection.rollback();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            diary_entry_of_pair      | diary_entry (programme, diary_entry, mentorship, kind, happened_on, happened_recorded_on, concern, version) values ('main', 'd-000001', 'm-00000%s', 'contact', date '2025-09-01', date '2025-09-01', 'none', 1)
            diary_submission_of_pair | diary_submission (programme, diary_submission, mentorship, first_day, last_day, made_on, made_recorded_on, version) values ('main', 'ds-000001', 'm-00000%s', date '2025-09-01', date '2025-09-01', date '2025-09-01', date '2025-09-01', 1)
            final_assessment_of_pair | final_assessment (programme, final_assessment, mentorship, made_on, made_recorded_on, version) values ('main', 'fa-000001', 'm-00000%s', date '2025-09-01', date '2025-09-01', 1)
            warning_reply_of_pair    | warning_reply (programme, warning_reply, mentorship, kind, since, reply, decided_by, decided_at, decided_why, version) values ('main', 'wr-000001', 'm-00000%s', 'concern', date '2025-09-01', 'resolved', 'team-1', timestamp '2025-09-01 09:00:00', 'as-agreed', 1)
            """)
    void what_belongs_to_a_pair_belongs_to_one_that_is_there(String constraint, String row) throws SQLException {
        assertRefused(constraint, "insert into " + row.replace("%s", "9"));

        execute("insert into " + row.replace("%s", "2"));
        assertRefused(constraint, "delete from mentorship where mentorship = 'm-000002'");
    }

    private static ImmutableList<String> lines(String resource) throws IOException {
        return ImmutableList.copyOf(
                Resources.readLines(Resources.getResource(ConstraintsTest.class, resource), StandardCharsets.UTF_8));
    }

    @Test
    void what_the_library_never_writes_is_refused() throws SQLException, IOException {
        for (String row : lines("valid-rows.sql")) {
            execute(row.replace(";", ""));
        }
        connection.commit();

        List<String> refused = new ArrayList<>();
        for (String line : lines("refused.txt")) {
            List<String> parts = Splitter.on(" | ").splitToList(line);
            assertRefused(parts.get(0), parts.get(1));
            refused.add(parts.get(0));
        }

        assertThat(refused)
                .containsExactlyInAnyOrderElementsOf(Constraint.all().stream()
                        .map(Constraint::name)
                        .filter(name -> !name.endsWith("_of_pair"))
                        .toList());
    }
}

package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Changes;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A record that is saved again keeps its row, so that rows of other tables can refer to it. */
@ParameterizedClass
@EnumSource(Database.class)
class RowsStayTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final String url;
    private final JdbcStore store;

    RowsStayTest(Database database) {
        url = database.empty();
        store = JdbcStore.connect(url, TestKeys.KEYS);
    }

    @BeforeEach
    void startWithRulesThatAnotherTableRefersTo() throws SQLException {
        save(ProgrammeRules.of(1, DAY, ImmutableMap.of(Threshold.NO_MEETING, 14)), 0);
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement()) {
            String type = Dialect.of(connection).types().get("id");
            String ending = Dialect.of(connection).types().get("table");
            statement.addBatch("create table referring (programme " + type + " not null, rules " + type + " not null,"
                    + " constraint referring_to_rules foreign key (programme, rules) references rules (programme, rules)"
                    + " on delete cascade)" + ending);
            statement.addBatch("insert into referring values ('main', 'r-000001')");
            assertThat(statement.executeBatch()).hasSize(2);
        }
    }

    @AfterEach
    void dropIt() throws SQLException {
        store.close();
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("drop table referring")).isZero();
        }
    }

    private void save(ProgrammeRules rules, long expectedVersion) {
        ProgrammeRules saved = store.inUnit(Changes.ANY, unit -> {
            if (unit.programmes().find(MAIN).isEmpty()) {
                unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            }
            unit.records(MAIN, ProgrammeRules.KIND).save(rules, expectedVersion);
            return rules;
        });
        Optional<Versioned<ProgrammeRules>> found =
                store.inUnit(unit -> unit.records(MAIN, ProgrammeRules.KIND).find(rules.id()));
        assertThat(found).contains(new Versioned<>(saved, expectedVersion + 1));
    }

    private int referring() throws SQLException {
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from referring")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    @Test
    void a_record_that_is_saved_again_keeps_its_row() throws SQLException {
        save(ProgrammeRules.of(1, DAY.plusDays(1), ImmutableMap.of(Threshold.DIARY_DUE_BEFORE, 3)), 1);

        assertThat(referring()).isOne();
    }

    @Test
    void a_record_that_is_removed_loses_it() throws SQLException {
        boolean isLeft = store.inUnit(Changes.ANY, unit -> {
            Records<?, ProgrammeRules> rules = unit.records(MAIN, ProgrammeRules.KIND);
            unit.records(MAIN, ProgrammeRules.KIND)
                    .remove(ProgrammeRules.of(1, DAY, ImmutableMap.of()).id(), 1);
            return !rules.of("r-000001").isEmpty();
        });

        assertThat(isLeft).isFalse();
        assertThat(referring()).isZero();
    }
}

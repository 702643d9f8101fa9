package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.amir.storage.jdbc.AuditCheck.Break;
import org.amir.storage.jdbc.AuditCheck.How;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store with tables from before the audit trail was a chain is brought up to date with what is in it. */
@ParameterizedClass
@EnumSource(Database.class)
class UpgradeTest {
    private final String url;
    private final UrlSource source;

    UpgradeTest(Database database) {
        url = database.withoutTables();
        source = UrlSource.of(url);
    }

    @BeforeEach
    void makeOldStore() throws SQLException {
        StoreBeforeChain.make(url);
    }

    private void assertUpToDate() {
        try (JdbcStore store = JdbcStore.connectOrCreate(url, TestKeys.KEYS)) {
            assertThat(StoreBeforeChain.isUpToDate(store)).isTrue();
            Programme elsewhere =
                    Programme.of(ProgrammeId.of("elsewhere"), CountryCode.of("IT"), LanguageCode.of("it"));
            assertThat(store.<Long>inUnit(Changes.ANY, unit -> {
                        unit.programmes().add(elsewhere);
                        return unit.audit(elsewhere.id()).count();
                    }))
                    .isEqualTo(1);
            assertThat(store.verifyAudit().isWhole()).isTrue();
            assertThat(store.verifyAudit().head().number()).isEqualTo(StoreBeforeChain.ROWS + 1);
        }
    }

    @Test
    void what_was_there_is_kept_and_its_trail_chained() {
        assertUpToDate();
    }

    /** As a killed process leaves it on a database that keeps each statement on tables at once. */
    @Test
    void an_upgrade_that_was_cut_off_goes_on() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("alter table audit_row add column digest character varying(64)"))
                    .isFalse();
        }

        assertUpToDate();
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (String change : statements) {
                assertThat(statement.executeUpdate(change.replace("\"", quote)))
                        .as(change)
                        .isGreaterThan(0);
            }
        }
    }

    /** As others may write it who have no keys. */
    @Test
    void no_head_is_sealed_by_bringing_the_store_up_to_date_once_more() throws SQLException {
        assertUpToDate();
        sql(
                "delete from audit_row",
                "delete from audit_head",
                "delete from \"amir_schema_history\" where \"version\" = '13'");

        try (JdbcStore store = JdbcStore.connectOrCreate(url, TestKeys.KEYS)) {
            assertThat(store.verifyAudit().broken()).contains(new Break(1, How.HEAD));
        }
    }

    private static byte[] context(String purpose) {
        return ("amir " + purpose).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_own_key_of_an_earlier_store_goes_on() throws SQLException {
        byte[] secret = "e-mails are digested with it 256".getBytes(StandardCharsets.UTF_8);
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into store_key values ('email-digest', ?, ?)")) {
            insert.setString(1, TestKeys.KEYS.keyId());
            insert.setBytes(2, TestKeys.KEYS.wrap(secret, context("email-digest")));
            assertThat(insert.executeUpdate()).isOne();
        }

        assertUpToDate();

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select purpose, key_id, wrapped from store_key")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("store");
            assertThat(TestKeys.KEYS.unwrap(row.getString(2), row.getBytes(3), context("store")))
                    .isEqualTo(secret);
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void a_store_whose_own_key_is_gone_is_given_no_other() throws SQLException {
        try (JdbcStore store = JdbcStore.connectOrCreate(url, TestKeys.KEYS)) {
            assertThat(store.<Boolean>inUnit(Changes.ANY, unit -> {
                        Identity amina = Identity.builder().name("Amina").build();
                        unit.identities(StoreBeforeChain.MAIN).save(PersonId.numbered(1), amina, 0);
                        return true;
                    }))
                    .isTrue();
        }
        sql("delete from store_key");
        assertOwnKeyIsGone();
        sql("delete from \"amir_schema_history\" where \"version\" = '13'");
        assertOwnKeyIsGone();
    }

    private void assertOwnKeyIsGone() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connectOrCreate(url, TestKeys.KEYS))
                .withMessageContaining("no key of its own");
    }

    private void addPair(String ids, String... steps) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.addBatch("insert into mentorship (programme, mentorship, mentor, mentee, rules_version, version)"
                    + " values ('main', " + ids + ", 0, 1)");
            for (int i = 0; i < steps.length; i++) {
                statement.addBatch(
                        "insert into mentorship_step (programme, mentorship, step_number, reached, reached_on,"
                                + " decided_by, decided_at, decided_why, ending_reason, ending_side) values ('main', "
                                + ids.substring(0, 10) + ", "
                                + (i + 1)
                                + ", '" + steps[i]
                                + "', date '2025-09-10', 'team-1', timestamp '2025-09-10 09:00:00.00000" + i
                                + "', 'as-agreed', "
                                + (steps[i].equals("ended-early") ? "'moved-away', 'mentee')" : "null, null)"));
            }
            assertThat(statement.executeBatch()).hasSize(1 + steps.length);
        }
    }

    private ImmutableList<String> livePairs() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select mentorship, mentor, mentee, place, places from live_mentorship order by mentorship")) {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            while (rows.next()) {
                found.add(String.join(
                        " ",
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5)));
            }
            return found.build();
        }
    }

    @Test
    void each_pair_that_is_live_takes_a_place() throws SQLException {
        addPair("'m-000001', 'p-000001', 'p-000002'", "proposed", "confirmed", "ended-early");
        addPair("'m-000002', 'p-000001', 'p-000002'", "proposed", "confirmed", "introduced");
        addPair("'m-000003', 'p-000001', 'p-000003'", "proposed", "confirmed");
        addPair("'m-000004', 'p-000001', 'p-000004'", "proposed");

        assertUpToDate();

        assertThat(livePairs()).containsExactly("m-000002 p-000001 p-000002 1 3", "m-000003 p-000001 p-000003 2 3");
    }

    @Test
    void pairs_for_which_there_is_no_place_are_named_before_anything_is_changed() throws SQLException {
        addPair("'m-000001', 'p-000001', 'p-000002'", "proposed", "confirmed");
        addPair("'m-000002', 'p-000003', 'p-000002'", "proposed", "confirmed");
        for (int number = 5; number <= 8; number++) {
            addPair("'m-00000" + number + "', 'p-000009', 'p-00000" + number + "'", "proposed", "confirmed");
        }

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connectOrCreate(url, TestKeys.KEYS))
                .withMessageContainingAll(
                        "m-000002 cannot be live, since its mentee p-000002 is in m-000001",
                        "m-000008 cannot be live, since its mentor p-000009 had 3 places",
                        "m-000005, m-000006, m-000007",
                        "put that right with the version");

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from mentorship where mentorship in ('m-000002', 'm-000008')"))
                    .isEqualTo(2);
        }
        assertUpToDate();
        assertThat(livePairs()).hasSize(4);
    }

    @Test
    void what_belongs_to_no_pair_is_named_before_anything_is_changed() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "insert into diary_submission (programme, diary_submission, mentorship, first_day, last_day, made_on,"
                                    + " made_recorded_on, version) values ('main', 'ds-000007', 'm-000009', date '2025-09-01',"
                                    + " date '2025-09-30', date '2025-10-01', date '2025-10-01', 1)"))
                    .isOne();
        }

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connectOrCreate(url, TestKeys.KEYS))
                .withMessageContaining(
                        "diary_submission of main ds-000007 m-000009 breaks diary_submission_of_pair; put that right");

        addPair("'m-000009', 'p-000001', 'p-000002'", "proposed");
        assertUpToDate();
    }
}

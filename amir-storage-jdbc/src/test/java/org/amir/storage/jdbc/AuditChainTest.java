package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.amir.storage.jdbc.AuditCheck.Break;
import org.amir.storage.jdbc.AuditCheck.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does to the audit trail behind the library's back is found. */
@ParameterizedClass
@EnumSource(Database.class)
class AuditChainTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final PersonId FIRST = PersonId.numbered(1);
    private static final Identity AMINA = Identity.builder().name("Amina").build();
    /** How many rows the trail has: the programme, and four identities. */
    private static final int ROWS = 5;

    private final UrlSource source;
    private final JdbcStore store;

    AuditChainTest(Database database) {
        source = UrlSource.of(database.empty());
        store = JdbcStore.over(source::getConnection, TestKeys.store());
    }

    @BeforeEach
    void writeRows() {
        run(unit -> unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv"))));
        run(unit -> {
            unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0);
            unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0);
        });
        run(unit -> unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0));
        run(unit -> unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void run(Consumer<UnitOfWork> work) {
        boolean done = store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    /** Does something that the library does not. */
    private void tamper(String... sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : sql) {
                assertThat(statement.executeUpdate(change)).as(change).isGreaterThan(0);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ask(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertBroken(long number, How how) {
        assertThat(store.verifyAudit().broken()).contains(new Break(number, how));
    }

    @Test
    @Tag("M9")
    void a_trail_that_nobody_touched_is_whole_and_ends_in_its_head() {
        AuditCheck check = store.verifyAudit();

        assertThat(check.broken()).isEmpty();
        assertThat(check.head())
                .isEqualTo(new AuditHead(ROWS, ask("select digest from audit_row where number = " + ROWS)));
    }

    @Test
    void a_trail_without_rows_is_whole() throws SQLException {
        tamper("delete from audit_row", "delete from audit_head");
        sealHead();

        assertThat(store.verifyAudit()).isEqualTo(new AuditCheck(AuditHead.START, Optional.empty()));
        assertThat(store.verifyAudit(AuditHead.START).isWhole()).isTrue();
    }

    private void sealHead() throws SQLException {
        try (Connection connection = source.getConnection()) {
            AuditChain.sealHead(connection, TestKeys.store());
        }
    }

    private static String headAt(long number, String digest) {
        return "update audit_head set number = " + number + ", digest = '" + digest + "'";
    }

    private void assertNothingIsAdded() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> run(unit -> unit.identities(MAIN).save(unit.newPerson(MAIN), AMINA, 0)))
                .withMessageStartingWith("nothing can be added to the audit trail");
    }

    @Test
    void a_trail_that_was_emptied_is_found() {
        tamper("delete from audit_row", headAt(0, AuditHead.START.digest()));
        assertBroken(1, How.HEAD);
        assertNothingIsAdded();

        tamper("delete from audit_head");
        assertBroken(1, How.HEAD);
        assertNothingIsAdded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'1111111111111111111111111111111111111111111111111111111111111111'"})
    void a_head_with_another_seal_is_found(String seal) {
        tamper("update audit_head set seal = " + seal);

        assertBroken(1, How.HEAD);
        assertNothingIsAdded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme = 'other'",
                "done_by = 'x'",
                "done_at = timestamp '2020-01-01 00:00:00.000001'",
                "action = 'x'",
                "why = 'x'",
                "kind = 'x'",
                "record_key = 'x'",
                "version = 9",
                "digest = null",
                "digest = '1111111111111111111111111111111111111111111111111111111111111111'"
            })
    void a_row_that_was_changed_is_found(String change) {
        tamper(
                "insert into programme (id, country, partner, zone, cohort) values ('other', 'SE', 'x', 'UTC', 'x')",
                "update audit_row set " + change + " where number = 3");

        assertBroken(3, How.CHANGED);
    }

    private static ChainedRow row(String action, String why) {
        return new ChainedRow(
                1, "main", "team-1", Changes.ANY.at(), action, why, "programme", "main", 1, Optional.empty());
    }

    @Test
    void fields_that_meet_do_not_run_into_each_other() {
        String start = AuditHead.START.digest();

        assertThat(row("ab", "c").digestAs(1, start))
                .isNotEqualTo(row("a", "bc").digestAs(1, start));
    }

    @ParameterizedTest
    @CsvSource({"1, MISSING", "3, MISSING", "5, TAIL"})
    void a_row_that_was_removed_is_found(long number, How how) {
        tamper("delete from audit_row where number = " + number);

        assertBroken(number, how);
    }

    @Test
    void a_row_that_was_removed_is_found_when_the_others_are_numbered_anew() {
        tamper(
                "delete from audit_row where number = 3",
                "update audit_row set number = 3 where number = 4",
                "update audit_row set number = 4 where number = 5");

        assertBroken(3, How.CHANGED);
    }

    @Test
    void rows_that_changed_places_are_found() {
        tamper(
                "update audit_row set number = 99 where number = 2",
                "update audit_row set number = 2 where number = 4",
                "update audit_row set number = 4 where number = 99");

        assertBroken(2, How.ORDER);
    }

    @Test
    void rows_whose_texts_changed_places_are_found() {
        tamper(
                "update audit_row set record_key = 'p-000003' where number = 2",
                "update audit_row set record_key = 'p-000001' where number = 4");

        assertBroken(2, How.ORDER);
    }

    @Test
    void a_row_that_was_added_is_found() {
        tamper("insert into audit_row select 6, programme, done_by, done_at, action, why, kind, record_key, version,"
                + " digest from audit_row where number = 5");

        assertBroken(6, How.CHANGED);
        assertNothingIsAdded();
    }

    @Test
    void nothing_is_added_after_a_last_row_that_is_not_the_head() {
        tamper("update audit_row set digest = '" + AuditHead.START.digest() + "' where number = 5");

        assertNothingIsAdded();
    }

    @Test
    void a_head_that_is_gone_is_found() {
        tamper("delete from audit_head");

        assertBroken(1, How.HEAD);
        assertNothingIsAdded();
    }

    @Test
    void a_tail_that_was_cut_off_with_its_head_is_found() {
        tamper(
                "delete from audit_row where number = 5",
                headAt(4, ask("select digest from audit_row where number = 4")));

        assertBroken(1, How.HEAD);
        assertNothingIsAdded();
    }

    @Test
    void a_tail_that_was_cut_off_with_an_earlier_head_put_back_is_found_by_who_noted_the_head() throws SQLException {
        AuditHead noted = store.verifyAudit().head();
        tamper(
                "delete from audit_row where number = 5",
                headAt(4, ask("select digest from audit_row where number = 4")));
        sealHead();

        assertThat(store.verifyAudit().isWhole()).isTrue();
        assertThat(store.verifyAudit(noted).broken()).contains(new Break(5, How.TAIL));
    }

    @Test
    void a_chain_that_was_written_anew_is_found_by_who_noted_the_head() throws SQLException {
        AuditHead noted = store.verifyAudit().head();
        run(unit -> unit.identities(MAIN).save(FIRST, AMINA, 1));
        assertThat(store.verifyAudit(noted).isWhole()).isTrue();
        tamper("update audit_row set done_by = 'x' where number = 2", "delete from audit_head");
        try (Connection connection = source.getConnection()) {
            AuditChain.begin(connection);
        }
        assertBroken(1, How.HEAD);
        assertNothingIsAdded();
        sealHead();

        assertThat(store.verifyAudit().isWhole()).isTrue();
        assertThat(store.verifyAudit(noted).broken()).contains(new Break(5, How.NOT_AS_NOTED));
    }

    @Test
    void a_trail_survives_the_removal_of_what_it_tells_of() {
        run(unit -> unit.identities(MAIN).remove(FIRST, 1));

        assertThat(store.verifyAudit().isWhole()).isTrue();
        assertThat(store.verifyAudit().head().number()).isEqualTo(ROWS + 1);
    }

    @Test
    void a_unit_that_throws_leaves_the_head_where_it_was() {
        AuditHead before = store.verifyAudit().head();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> {
                    unit.identities(MAIN).save(FIRST, AMINA, 1);
                    assertThat(unit.audit(MAIN)).hasSize(ROWS + 1);
                    throw new IllegalArgumentException("not to be kept");
                }));

        assertThat(store.verifyAudit()).isEqualTo(new AuditCheck(before, Optional.empty()));
    }

    @Test
    void rows_from_before_there_was_a_chain_are_brought_into_it() throws SQLException {
        AuditHead before = store.verifyAudit().head();
        tamper("delete from audit_head", "update audit_row set digest = null");
        try (Connection connection = source.getConnection()) {
            AuditChain.begin(connection);
        }
        sealHead();

        assertThat(store.verifyAudit()).isEqualTo(new AuditCheck(before, Optional.empty()));
    }

    @Test
    void a_head_is_read_as_it_is_written() {
        AuditHead head = store.verifyAudit().head();

        assertThat(AuditHead.parse(head.toString())).isEqualTo(head);
        assertThatIllegalArgumentException().isThrownBy(() -> AuditHead.parse("x:" + head.digest()));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditHead.parse("5:ABC"));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditHead.parse(head.digest()));
    }
}

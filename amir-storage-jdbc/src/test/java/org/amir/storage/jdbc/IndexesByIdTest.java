package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Pairs;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** In tables of which PostgreSQL knows nothing yet, as in the transaction that fills them, each foreign key reads one row. */
class IndexesByIdTest {
    private static final int PAIRS = 400;
    private static final int ENTRIES = 10;

    private static void load(UnitOfWork unit) {
        RecordId pair = unit.newRecord(Team.MAIN, Mentorship.KIND);
        unit.records(Team.MAIN, Mentorship.KIND)
                .save(Pairs.proposed(pair, unit.newPerson(Team.MAIN), unit.newPerson(Team.MAIN), Team.PROPOSED), 0);
        for (int i = 0; i < ENTRIES; i++) {
            DiaryEntry.Builder entry = DiaryEntry.builder();
            entry.id(unit.newRecord(Team.MAIN, DiaryEntry.KIND))
                    .mentorship(pair)
                    .kind(EntryKind.MEETING)
                    .dated(Dated.of(Team.PROPOSED))
                    .form(ContactForm.IN_PERSON)
                    .minutes(60)
                    .activity(FreeText.of("Looked for a flat"));
            unit.records(Team.MAIN, DiaryEntry.KIND).save(entry.build(), 0);
        }
    }

    /** How many rows of each table the transaction has read so far. */
    private static ImmutableMap<String, Long> rowsRead(Connection connection) throws SQLException {
        ImmutableMap.Builder<String, Long> read = ImmutableMap.builder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables")) {
            while (row.next()) {
                read.put(row.getString(1), row.getLong(2));
            }
        }
        return read.buildOrThrow();
    }

    @Test
    void each_row_that_is_referred_to_is_found_by_its_whole_key() throws SQLException {
        try (Connection connection = UrlSource.of(Database.POSTGRESQL.fresh()).getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Team team = Team.in(JdbcStore.within(connection, TestKeys.KEYS));
            team.change(Team.PROPOSED, unit -> {
                for (int i = 0; i < PAIRS; i++) {
                    load(unit);
                }
                return PAIRS;
            });

            assertThat(rowsRead(connection))
                    .containsKeys("mentorship", "diary_entry")
                    .allSatisfy((table, read) -> assertThat(read).isLessThan(3L * PAIRS * ENTRIES));
        }
    }
}

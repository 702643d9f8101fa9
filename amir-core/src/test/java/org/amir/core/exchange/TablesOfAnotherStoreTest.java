package org.amir.core.exchange;

import static org.amir.core.coordination.Team.APPLIED;
import static org.amir.core.coordination.Team.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids of every store begin at the same number, so that the tables of one are in the way of another's: told briefly. */
@Tag("X1")
class TablesOfAnotherStoreTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 15);
    private static final String STORE_OF_THEIR_OWN =
            "; an id is nobody else's in a store, so import the tables of another store into a store of their own";

    @TempDir
    Path folder = Path.of("");

    private final Team team = Team.inMemory();
    private TableFolder tables = new TableFolder(Path.of(""));

    /** A mentor, p-000001, and a mentee, p-000002, with 3 entries in their diary. */
    @BeforeEach
    void export() {
        RecordId pair = team.started(STARTED);
        team.save(
                STARTED,
                IntegrationPlan.KIND,
                IntegrationPlan.begin(team.pair(pair).mentee(), Dated.of(STARTED)));
        for (int i = 1; i <= 3; i++) {
            team.save(
                    STARTED,
                    DiaryEntry.KIND,
                    DiaryEntry.builder()
                            .id(RecordId.numbered("d", i))
                            .mentorship(pair)
                            .kind(EntryKind.MEETING)
                            .dated(Dated.of(STARTED))
                            .build());
        }
        tables = TableFolder.of(team.store(), MAIN, folder);
    }

    @AfterEach
    void close() {
        team.store().close();
    }

    @Test
    void people_of_another_programme_are_told_of_once_each() {
        try (ProgrammeStore other = InMemoryStore.empty()) {
            ProgrammeId lund = ProgrammeId.of("lund");
            boolean filled = other.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(lund, CountryCode.of("SE"), LanguageCode.of("sv")));
                return unit.newPerson(lund).compareTo(unit.newPerson(lund)) < 0;
            });
            assertThat(filled).isTrue();

            RecordImportReport report = tables.importInto(other, MAIN);

            assertThat(report.problems()).containsExactly(stranger(1, "p-000001"), stranger(2, "p-000002"));
            assertThat(report.isStored()).isFalse();
        }
    }

    private static Problem stranger(int row, String person) {
        return new Problem(
                "person.csv",
                OptionalInt.of(row),
                Optional.of("person"),
                "other-content",
                Optional.of(person),
                "an id such as p-000042 that nobody in another programme of the store has; import the tables of another"
                        + " store into a store of their own");
    }

    @Test
    void rows_in_the_way_of_the_store_s_are_told_once_for_each_person_and_what_is_nobody_s_once_for_each_table() {
        tables.set("application", 1, "stamp", APPLIED + "T10:00");
        tables.set("application", 2, "stamp", APPLIED + "T10:00");
        tables.set("plan", 1, "begun_on", STARTED.minusDays(1).toString());
        for (int i = 1; i <= 3; i++) {
            tables.set("diary_entry", i, "minutes", "45");
        }
        tables.set("training_session", 1, "place", "online");
        tables.set("training_session", 4, "place", "online");

        RecordImportReport report = tables.importInto(team.store(), MAIN);

        assertThat(report.problems())
                .containsExactly(
                        other("application", 1, ""),
                        other(
                                "application",
                                2,
                                "; so too in 4 more of p-000002: plan.csv row 1, diary_entry.csv row 1, diary_entry.csv"
                                        + " row 2 and on"),
                        other(
                                "training_session",
                                1,
                                "; so too in 1 more of training_session: training_session.csv row 4"));
        assertThat(report.isStored()).isFalse();
    }

    private static Problem other(String table, int row, String more) {
        return new Problem(
                table + ".csv",
                OptionalInt.of(row),
                Optional.empty(),
                "other-content",
                Optional.empty(),
                "what the store has under this key, or a key that it has not" + more + STORE_OF_THEIR_OWN);
    }

    /** Whose records they are that the tables bring besides, nobody can say: they are held to no rule. */
    @Test
    void nothing_follows_from_what_is_in_the_way() {
        TableFolder copy = tables.copy(folder.resolve("copy"));
        copy.set("application", 2, "stamp", APPLIED + "T10:00");
        copy.addRow("voice", "v-000001", "p-000001", "2026-01-15", "2026-01-15", "normal", "Hello", "", "", "", "");

        assertThat(copy.importInto(team.store(), MAIN).problems()).containsExactly(other("application", 2, ""));
    }
}

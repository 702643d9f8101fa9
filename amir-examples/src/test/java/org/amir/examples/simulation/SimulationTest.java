package org.amir.examples.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.RecordImport;
import org.amir.core.exchange.RecordImportReport;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Decision;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.Standing;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {
    private static final ProgrammeId MALMO = ProgrammeId.of("malmo");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final long SEED = 2025;

    private static Simulation year(long seed, int mentors, int mentees) {
        return Simulation.of(seed, mentors, mentees, MALMO, START);
    }

    private static StoredYear lived(Simulation simulation) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            simulation.live(store);
            return StoredYear.of(store, MALMO);
        }
    }

    @Test
    void the_same_seed_gives_the_same_records_and_the_same_audit_trail() {
        StoredYear one = lived(year(SEED, 12, 14));
        StoredYear other = lived(year(SEED, 12, 14));

        assertThat(other.everything()).isEqualTo(one.everything());
        assertThat(one.audit()).hasSizeGreaterThan(500);
    }

    @Test
    void a_year_in_a_database_is_the_same_as_in_memory(@TempDir Path folder) {
        try (ProgrammeStore store = JdbcStore.openOrCreateForManyUnits(folder.resolve("store"))) {
            year(SEED, 8, 9).live(store);

            assertThat(StoredYear.of(store, MALMO).everything())
                    .isEqualTo(lived(year(SEED, 8, 9)).everything());
        }
    }

    /** With these seeds a pair once began when the cycle was all but over. */
    @ParameterizedTest
    @CsvSource({"33,2026-02-03", "40,2026-05-05", "46,2026-07-22", "141,2026-07-24", "7,2025-09-01", "8,2027-12-31"})
    void a_year_is_lived_to_its_end(long seed, LocalDate start) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            YearCounts counts = Simulation.of(seed, 60, 70, MALMO, start).live(store);

            assertThat(counts.completed()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"1,2025-09-01", "2,2025-09-01", "3,2026-02-28", "4,2027-12-31", "33,2026-02-03", "46,2026-07-22"})
    void the_tables_of_a_year_come_into_another_store(long seed, LocalDate start, @TempDir Path folder) {
        try (ProgrammeStore store = InMemoryStore.empty();
                ProgrammeStore other = InMemoryStore.empty()) {
            Simulation.of(seed, 40, 50, MALMO, start).live(store);

            RecordImportReport report = importInto(other, exported(store, folder));

            assertThat(report.problems()).isEmpty();
            assertThat(report.added()).containsKeys("mentorship", "diary-entry", "growth", "voice");
        }
    }

    private static List<Path> exported(ProgrammeStore store, Path folder) {
        return store.inUnit(unit -> {
            try {
                RecordExport.of(MALMO).withTexts().write(unit, folder);
                return RecordImport.filesIn(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static RecordImportReport importInto(ProgrammeStore store, List<Path> files) {
        Change change = Change.routine(Actor.of("import"), START.atStartOfDay(), "import-tables");
        return RecordImport.into(store, MALMO, change).run(files);
    }

    @Test
    void another_seed_gives_another_year() {
        assertThat(lived(year(SEED + 1, 12, 14)).everything())
                .isNotEqualTo(lived(year(SEED, 12, 14)).everything());
    }

    @Test
    void one_mentee_more_leaves_what_the_others_answered_as_it_was() {
        Simulation fewer = year(SEED, 12, 14);
        Simulation more = year(SEED, 12, 15);

        assertThat(profiles(lived(more), Role.MENTOR)).isEqualTo(profiles(lived(fewer), Role.MENTOR));
        assertThat(firstStamps(lived(more))).containsAll(firstStamps(lived(fewer)));
    }

    private static List<Profile> profiles(StoredYear year, Role role) {
        return year.applications(role).stream()
                .sorted(Comparator.comparing(Application::firstStamp))
                .map(Application::profile)
                .toList();
    }

    private static List<LocalDateTime> firstStamps(StoredYear year) {
        return year.applications(Role.MENTEE).stream()
                .map(Application::firstStamp)
                .toList();
    }

    @Test
    void a_year_of_40_mentors_and_50_mentees_shows_each_trap() {
        Map<String, Integer> traps = Traps.in(lived(year(SEED, 40, 50)));

        assertThat(traps)
                .hasSizeGreaterThan(120)
                .allSatisfy((trap, times) -> assertThat(times).as(trap).isPositive());
    }

    @Test
    void nobody_who_applied_is_lost() {
        StoredYear year = lived(year(SEED, 40, 50));
        LocalDate last = year.lastDay();

        assertThat(year.applications(Role.MENTOR)).hasSize(40);
        assertThat(year.applications(Role.MENTEE)).hasSize(50);
        assertThat(year.all(Candidacy.KIND))
                .extracting(Candidacy::key)
                .containsExactlyInAnyOrderElementsOf(keys(year))
                .doesNotHaveDuplicates();
        assertThat(year.all(Candidacy.KIND))
                .allSatisfy(candidacy -> assertThat(candidacy.standingOn(last))
                        .as(candidacy.key().toString())
                        .hasValueSatisfying(standing -> assertThat(standing).isIn(Standing.TOLD, Standing.NONE_OWED)));
        assertThat(year.all(RecruitmentRound.KIND))
                .allSatisfy(round -> assertThat(round.isOpenOn(last)).isFalse());
    }

    private static List<CandidacyKey> keys(StoredYear year) {
        return Stream.of(Role.values())
                .flatMap(role -> year.applications(role).stream())
                .map(application -> CandidacyKey.of(application.person(), application.role()))
                .toList();
    }

    @Test
    void changes_follow_each_other_in_time_and_each_says_who_and_why() {
        StoredYear year = lived(year(SEED, 12, 14));

        assertThat(year.audit())
                .isSortedAccordingTo(Comparator.comparing(row -> row.change().at()))
                .extracting(AuditRow::number)
                .isSorted();
        assertThat(year.all(Mentorship.KIND))
                .allSatisfy(pair -> assertThat(pair.steps())
                        .extracting(MentorshipStep::decision)
                        .extracting(Decision::at)
                        .isSorted());
    }

    @Test
    void counts_say_how_far_how_many_came() {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            YearCounts counts = year(SEED, 40, 50).live(store);
            StoredYear year = StoredYear.of(store, MALMO);

            assertThat(counts.mentorsApplied()).isEqualTo(40);
            assertThat(counts.menteesApplied()).isEqualTo(50);
            assertThat(counts.fullMentors()).isLessThan(counts.mentorsSelected());
            assertThat(counts.started())
                    .isEqualTo(year.started().size())
                    .isGreaterThan(20)
                    .isGreaterThan(counts.completed() + counts.endedEarly())
                    .isLessThan(counts.confirmed());
            assertThat(counts.entries()).isGreaterThan(20 * counts.started());
        }
    }

    @Test
    void a_programme_may_stay_without_people() {
        assertThat(lived(year(SEED, 0, 0)).applications(Role.MENTOR)).isEmpty();
        assertThat(lived(year(SEED, 3, 0)).started()).isEmpty();
        assertThat(lived(year(SEED, 0, 4)).started()).isEmpty();
    }

    @Test
    void shares_of_nothing_give_a_year_without_that_trap() {
        Shares shares = Shares.builder()
                .mentorStops(0)
                .menteeWithdraws(0)
                .trialSaysNo(0)
                .build();
        Map<String, Integer> traps = Traps.in(lived(year(SEED, 40, 50).with(shares)));

        assertThat(traps)
                .containsEntry("mentor stopped", 0)
                .containsEntry("mentee stopped", 0)
                .containsEntry("trial ended by a no", 0);
    }

    @Test
    void shares_beyond_one_are_refused() {
        assertThatThrownBy(() -> Shares.builder().grows(1.1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 1");
    }

    @Test
    void a_programme_without_dates_is_refused() {
        Programme undated = Programme.of(MALMO, CountryCode.of("SE"), LanguageCode.of("sv"));

        assertThatThrownBy(() -> Simulation.of(SEED, 1, 1, undated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no dates");
    }

    @Test
    void other_programmes_of_a_store_stay_as_they_are() {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            year(SEED, 5, 6).live(store);
            List<Object> before = StoredYear.of(store, MALMO).everything().subList(1, 4);
            Simulation.of(SEED, 5, 6, ProgrammeId.of("lund"), START).live(store);

            assertThat(StoredYear.of(store, MALMO).everything().subList(1, 4)).isEqualTo(before);
            assertThat(StoredYear.of(store, ProgrammeId.of("lund")).audit()).isNotEmpty();
        }
    }
}

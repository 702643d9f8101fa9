package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.RecordImport;
import org.amir.core.exchange.RecordImportReport;
import org.amir.core.exchange.Table;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Application;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of a programme are the same whichever store holds it, row by row and in the same order. */
@Tag("X1")
class RecordTablesOfStoresTest {
    static final ProgrammeId MALMO = ProgrammeId.of("malmo-2025");
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30);

    @TempDir
    Path folder = Path.of("");

    private JdbcStore database(String name) {
        return EmptyStore.at(folder.resolve(name + ".mv.db"));
    }

    /** Nine people, and every record of the samples. */
    static void fill(ProgrammeStore store) {
        boolean filled = store.inUnit(Changes.ANY, unit -> {
            unit.programmes()
                    .add(Programme.builder()
                            .id(MALMO)
                            .country(CountryCode.of("SE"))
                            .addHostLanguages(LanguageCode.of("sv"), LanguageCode.of("ar"))
                            .timeline(Timeline.handbook(LocalDate.of(2025, 9, 1)))
                            .build());
            for (int i = 0; i < 9; i++) {
                PersonId person = unit.newPerson(MALMO);
                unit.applications(MALMO).save(application(person, profile(i)), 0);
            }
            SampleRecords.all().forEach(samples -> save(unit, samples));
            return true;
        });
        assertThat(filled).isTrue();
    }

    private static Profile profile(int number) {
        return number % 2 == 0 ? Profiles.mentorWhoAnsweredEverything() : Profiles.menteeWhoDeclinedEverything();
    }

    private static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .stamp(STAMP)
                .firstStamp(STAMP)
                .build();
    }

    private static <K extends Comparable<K>, V> void save(UnitOfWork unit, Samples<K, V> samples) {
        samples.distinct()
                .reverse()
                .forEach(record -> unit.records(MALMO, samples.kind()).save(record, 0));
    }

    private static ImmutableMap<String, Table> tables(ProgrammeStore store) {
        return store.inUnit(unit -> RecordExport.of(MALMO).withTexts().tables(unit));
    }

    private static void write(ProgrammeStore store, Path into) {
        boolean written = store.inUnit(unit -> {
            try {
                RecordExport.of(MALMO).withTexts().write(unit, into);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(written).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_database_has_the_tables_of_a_store_in_memory(Database database) {
        try (JdbcStore stored = JdbcStore.connect(database.empty(), TestKeys.KEYS);
                ProgrammeStore memory = InMemoryStore.empty()) {
            fill(stored);
            fill(memory);

            ImmutableMap<String, Table> tables = tables(stored);
            assertThat(tables).isEqualTo(tables(memory));
            assertThat(tables.values())
                    .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
        }
    }

    @Test
    void what_goes_from_one_database_to_another_is_the_same_there() throws Exception {
        Path files = Files.createDirectory(folder.resolve("tables"));
        try (JdbcStore one = database("one");
                JdbcStore other = database("other")) {
            fill(one);
            write(one, files);

            RecordImportReport report =
                    RecordImport.into(other, MALMO, Changes.ANY).run(RecordImport.filesIn(files));
            assertThat(report.problems()).isEmpty();
            assertThat(tables(other)).isEqualTo(tables(one));
        }
    }
}

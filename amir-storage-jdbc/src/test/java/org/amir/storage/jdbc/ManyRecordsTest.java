package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Pairs;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many statements many records take: that decides how long they take, and is the same on every machine. */
class ManyRecordsTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final Dated DAY = Dated.of(LocalDate.of(2025, 11, 3));
    private static final int MANY = 2_500;
    private static final int PAIRS = 10;
    private static final int TABLES = 2;
    private static final int PAGES = 5;
    /** One statement for all keys that seal texts, one for all ids, one for those with long texts. */
    private static final int BEFORE_THE_PAGES = 3;

    private final UrlSource source = UrlSource.of("jdbc:h2:mem:many-records");
    private final Connection keepsIt;
    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcStore store;

    ManyRecordsTest() throws SQLException {
        keepsIt = source.getConnection();
        JdbcStore.on(source, TestKeys.KEYS).close();
        store = JdbcStore.over(this::counting, TestKeys.store());
        run(unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            PersonId mentor = unit.newPerson(MAIN);
            PersonId mentee = unit.newPerson(MAIN);
            for (int i = 0; i < PAIRS; i++) {
                RecordId pair = unit.newRecord(MAIN, Mentorship.KIND);
                unit.records(MAIN, Mentorship.KIND).save(Pairs.proposed(pair, mentor, mentee, DAY.on()), 0);
            }
        });
        run(unit -> {
            for (int i = 0; i < MANY; i++) {
                diary(unit).save(entry(unit.newRecord(MAIN, DiaryEntry.KIND), i).build(), 0);
            }
        });
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        keepsIt.close();
    }

    private Connection counting() throws SQLException {
        Connection connection = source.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return called.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private int run(Consumer<UnitOfWork> work) {
        statements.set(0);
        return store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return statements.get();
        });
    }

    private static Records<RecordId, DiaryEntry> diary(UnitOfWork unit) {
        return unit.records(MAIN, DiaryEntry.KIND);
    }

    private static DiaryEntry.Builder entry(RecordId id, int number) {
        DiaryEntry.Builder entry = DiaryEntry.builder();
        entry.id(id)
                .mentorship(RecordId.numbered("m", number % PAIRS + 1))
                .kind(EntryKind.MEETING)
                .dated(DAY)
                .addFormalSteps(new FormalStep(FormalStepKind.INTERVIEW, DAY));
        return entry;
    }

    private static ImmutableList<Versioned<DiaryEntry>> all(UnitOfWork unit) {
        try (Stream<Versioned<DiaryEntry>> all = diary(unit).all()) {
            return all.collect(toImmutableList());
        }
    }

    @Test
    void many_new_records_are_written_in_few_statements() {
        // The check of the programme and its pairs, the highest number, and a batch for each table whenever there is
        // much to write.
        assertThat(statements).hasValueLessThan(40);
    }

    @Test
    void many_records_are_read_by_one_statement_for_each_of_their_tables_and_500_records() {
        assertThat(run(unit -> assertThat(all(unit)).hasSize(MANY))).isEqualTo(TABLES * PAGES + BEFORE_THE_PAGES);
        assertThat(run(unit -> assertThat(diary(unit).of("m-000004")).hasSize(MANY / PAIRS)))
                .isEqualTo(TABLES);
        assertThat(run(unit ->
                        assertThat(diary(unit).find(RecordId.of("d-000007"))).isPresent()))
                .isEqualTo(TABLES);
    }

    @Test
    void of_a_record_that_is_not_there_no_other_table_is_asked() {
        assertThat(run(unit ->
                        assertThat(diary(unit).find(RecordId.of("d-999999"))).isEmpty()))
                .isEqualTo(1);
    }

    @Test
    void long_texts_are_read_a_few_records_at_a_time() {
        run(unit -> {
            for (int i = 0; i < 3; i++) {
                DiaryEntry.Builder entry = entry(unit.newRecord(MAIN, DiaryEntry.KIND), i);
                entry.results(FreeText.of("\u3042".repeat(ProgrammeStore.LONGEST_TEXT)));
                diary(unit).save(entry.build(), 0);
            }
        });

        assertThat(run(unit -> assertThat(all(unit)).hasSize(MANY + 3)))
                .isEqualTo(TABLES * (PAGES + 2) + BEFORE_THE_PAGES);
    }

    @Test
    void what_was_read_is_saved_without_asking_for_its_version() {
        int reading = run(unit -> assertThat(diary(unit).of("m-000001")).isNotEmpty());
        int saving = run(unit ->
                diary(unit).of("m-000001").forEach(found -> diary(unit).save(found.value(), found.version())));

        // The programme, the pair and the highest number, once; what is written is written when the unit ends.
        assertThat(saving).isBetween(reading, reading + 5);
        run(unit -> assertThat(diary(unit).of("m-000001"))
                .allSatisfy(found -> assertThat(found.version()).isEqualTo(2)));
    }

    @Test
    void a_stream_that_is_not_read_to_its_end_disturbs_nothing() {
        run(unit -> {
            assertThat(diary(unit).all().limit(3)).hasSize(3);
            DiaryEntry first =
                    diary(unit).find(RecordId.of("d-000001")).orElseThrow().value();
            diary(unit).save(first, 1);
            assertThat(diary(unit).all().limit(1)).containsExactly(new Versioned<>(first, 2));
        });
        run(unit -> assertThat(all(unit)).hasSize(MANY));
    }
}

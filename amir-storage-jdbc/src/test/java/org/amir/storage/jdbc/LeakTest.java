package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.common.base.Throwables;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What people told us is in no exception, no log and no other file, whatever fails. */
class LeakTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30);
    /** A part of every planted value. */
    private static final List<String> PLANTED =
            List.of("Plantname", "plantmail", "0700112233", "Plantville", "Plantmotive", "1987-06-05");

    /** "Plantmotive", as no key sealed it. */
    private static final String PLANTED_BYTES = "506c616e746d6f74697665";

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void logEverything() {
        log.start();
        ROOT.getAppender("out").stop();
        ROOT.addAppender(log);
        ROOT.setLevel(Level.TRACE);
    }

    @AfterEach
    void logAsBefore() {
        ROOT.setLevel(Level.WARN);
        ROOT.detachAppender(log);
        ROOT.getAppender("out").start();
    }

    private JdbcStore store() {
        JdbcStore store = EmptyStore.at(folder.resolve("one.mv.db"));
        addProgramme(store);
        return store;
    }

    private static void addProgramme(JdbcStore store) {
        boolean added = store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            return true;
        });
        assertThat(added).isTrue();
    }

    private static PersonId savePlanted(JdbcStore store) {
        return store.inUnit(Changes.ANY, unit -> {
            PersonId person = unit.newPerson(MAIN);
            unit.identities(MAIN)
                    .save(
                            person,
                            Identity.builder()
                                    .name("Plantname")
                                    .email("plantmail@example.org")
                                    .phone("0700112233")
                                    .build(),
                            0);
            unit.applications(MAIN)
                    .save(
                            Application.builder()
                                    .person(person)
                                    .profile(planted())
                                    .stamp(STAMP)
                                    .firstStamp(STAMP)
                                    .build(),
                            0);
            return person;
        });
    }

    private static Mentor planted() {
        return Mentor.builder()
                .traits(Traits.builder()
                        .birthDate(Answer.of(LocalDate.of(1987, 6, 5)))
                        .residence(Residence.builder().place("Plantville").build())
                        .motivation(Answer.of(FreeText.of("Plantmotive")))
                        .gender(Answer.declined())
                        .build())
                .build();
    }

    private void behindItsBack(String... statements) throws SQLException {
        try (Connection connection =
                        UrlSource.of("jdbc:h2:file:" + folder.resolve("one")).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void assertNothingLeaked(StoreUnavailableException thrown) throws IOException {
        assertThat(Throwables.getStackTraceAsString(thrown)).doesNotContain(PLANTED.toArray(String[]::new));
        assertThat(log.list)
                .extracting(event -> event.getFormattedMessage() + event.getThrowableProxy())
                .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED.toArray(String[]::new)));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf("one.mv.db", "one.keys");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table identity alter column email_digest character varying(3)",
                "alter table application alter column place character varying(3)",
                "alter table identity add constraint never check (person = 'p-000001')",
                "alter table application add constraint never check (place <> 'Plantville')",
                "alter table identity add constraint never check (octet_length(sealed) < 10)",
                "alter table application_text alter column texts date",
                "create unique index once on identity (version)",
                "drop table declined_answer",
                "drop table mentor_application",
                "alter table application drop column birth_date"
            })
    void a_failing_save_shows_nothing(String damage) throws Exception {
        try (JdbcStore store = store()) {
            behindItsBack(
                    "insert into person (id, programme, sequence_number) values ('p-000001', 'main', 1)",
                    "insert into identity (person, version, sealed) values ('p-000001', 1, x'00')",
                    damage);

            StoreUnavailableException thrown =
                    catchThrowableOfType(StoreUnavailableException.class, () -> savePlanted(store));

            assertThat(thrown).hasMessageContaining("nothing of this unit of work was kept");
            assertNothingLeaked(thrown);
            assertThat(store.inUnit(unit -> unit.identities(MAIN).all()).size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update application set gender = 'Plantname'",
                "update application set age_wish = 'Plantmotive', age_wish_must = true",
                "update application_text set texts = '" + PLANTED_BYTES + "'",
                "insert into application_language (application, language) values (11, 'Plantville')",
                "alter table application alter column birth_date character varying(99);"
                        + " update application set birth_date = 'Plantname 1987-06-05'"
            })
    void a_failing_read_shows_nothing(String damage) throws Exception {
        try (JdbcStore store = store()) {
            assertThat(savePlanted(store).number()).isEqualTo(1);
            behindItsBack(damage);

            StoreUnavailableException thrown = catchThrowableOfType(
                    StoreUnavailableException.class,
                    () -> store.inUnit(unit -> unit.applications(MAIN).all(Role.MENTOR)));

            assertNothingLeaked(thrown);
        }
    }

    @Test
    void a_unit_that_makes_light_of_a_failure_is_not_kept() throws Exception {
        try (JdbcStore store = store()) {
            PersonId person = savePlanted(store);
            behindItsBack("update application set gender = 'Plantname'");

            StoreUnavailableException thrown = catchThrowableOfType(
                    StoreUnavailableException.class,
                    () -> store.inUnit(Changes.ANY, unit -> {
                        unit.identities(MAIN).remove(person, 1);
                        assertThat(catchThrowableOfType(
                                        StoreUnavailableException.class,
                                        () -> unit.applications(MAIN).find(person, Role.MENTOR)))
                                .hasMessageContaining("what this version does not know");
                        return person;
                    }));

            assertThat(thrown).hasMessageContaining("what this version does not know");
            assertThat(store.inUnit(unit -> unit.identities(MAIN).all()).size()).isEqualTo(1);
        }
    }

    private static VoiceNote saveVoice(JdbcStore store) {
        return store.inUnit(Changes.ANY, unit -> {
            VoiceNote voice = VoiceNote.of(
                    RecordId.of("v-000001"),
                    unit.newPerson(MAIN),
                    Dated.of(STAMP.toLocalDate()),
                    VoiceNote.Urgency.URGENT,
                    ConfidentialText.of("Plantmotive"));
            unit.records(MAIN, VoiceNote.KIND).save(voice, 0);
            return voice;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table voice_text alter column sealed_for character varying(3)",
                "alter table voice_text add constraint never check (sealed_for <> 'p-000001')",
                "alter table voice_text alter column texts integer",
                "drop table voice_text",
                "drop table audit_row"
            })
    void a_record_that_cannot_be_saved_shows_nothing(String damage) throws Exception {
        try (JdbcStore store = store()) {
            behindItsBack(damage);

            StoreUnavailableException thrown =
                    catchThrowableOfType(StoreUnavailableException.class, () -> saveVoice(store));

            assertThat(thrown).hasMessageContaining("nothing of this unit of work was kept");
            assertNothingLeaked(thrown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voice_text set texts = '" + PLANTED_BYTES + "'",
                "alter table voice drop constraint voice_answered_by_at_and_why;"
                        + " update voice set answered_by = 'Plantname'",
                "alter table voice drop constraint voice_urgency; update voice set urgency = 'Plantville'",
                "alter table voice drop constraint voice_reached_then_recorded;"
                        + " alter table voice alter column reached_on character varying(99);"
                        + " update voice set reached_on = 'Plantname 1987-06-05'"
            })
    void a_record_that_cannot_be_read_shows_nothing(String damage) throws Exception {
        try (JdbcStore store = store()) {
            VoiceNote voice = saveVoice(store);
            behindItsBack(damage);

            for (Function<UnitOfWork, Object> reading : List.<Function<UnitOfWork, Object>>of(
                    unit -> unit.records(MAIN, VoiceNote.KIND).find(voice.id()),
                    unit -> unit.records(MAIN, VoiceNote.KIND).of("p-000001"),
                    unit -> unit.records(MAIN, VoiceNote.KIND).all().toList())) {
                StoreUnavailableException thrown =
                        catchThrowableOfType(StoreUnavailableException.class, () -> store.inUnit(reading));
                assertNothingLeaked(thrown);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "prepareStatement", "setTransactionIsolation", "setAutoCommit"})
    void a_connection_that_fails_shows_nothing(String method) throws Exception {
        DataSource working = UrlSource.of("jdbc:h2:mem:" + method);
        try (Connection keepsIt = working.getConnection();
                JdbcStore store = JdbcStore.on(working, TestKeys.KEYS);
                JdbcStore failing = new FailingSource(working, method).store()) {
            assertThat(keepsIt.isValid(1)).isTrue();
            addProgramme(store);

            StoreUnavailableException thrown =
                    catchThrowableOfType(StoreUnavailableException.class, () -> savePlanted(failing));

            assertNothingLeaked(thrown);
            assertThat(store.inUnit(unit -> unit.identities(MAIN).all()).size()).isZero();
        }
    }

    @Test
    void what_works_shows_nothing_either() throws Exception {
        try (JdbcStore store = store()) {
            PersonId person = savePlanted(store);

            assertThat(store.inUnit(unit -> unit.identities(MAIN).find(person)).toString())
                    .doesNotContain(PLANTED.toArray(String[]::new));
            assertNothingLeaked(new StoreUnavailableException("none"));
            assertThat(log.list).isNotEmpty();
        }
    }

    /** Connections one of whose methods fails with a message full of values, as drivers have them. */
    private record FailingSource(DataSource source, String method) {
        JdbcStore store() {
            return JdbcStore.over(this::connection, TestKeys.store());
        }

        private Connection connection() throws SQLException {
            Connection connection = source.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    LeakTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                        if (called.getName().equals(method)) {
                            SQLException thrown = new SQLException("(" + PLANTED + ") exists", "08006");
                            thrown.setNextException(new SQLException("Key " + PLANTED));
                            thrown.addSuppressed(new IllegalStateException("Key " + PLANTED));
                            throw thrown;
                        }
                        try {
                            return called.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}

package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store gives up what is sealed in it only to its own keys, and only from the place for which it was sealed. */
@ParameterizedClass
@EnumSource(Database.class)
@Tag("X3")
class SealedStoreTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final PersonId AMINA = PersonId.numbered(1);
    private static final PersonId BILAL = PersonId.numbered(2);

    private final String url;

    @TempDir
    Path folder = Path.of("");

    SealedStoreTest(Database database) {
        url = database.empty();
    }

    @BeforeEach
    void fill() {
        try (JdbcStore store = open()) {
            run(store, unit -> {
                unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
                assertThat(unit.newPerson(MAIN)).isEqualTo(AMINA);
                assertThat(unit.newPerson(MAIN)).isEqualTo(BILAL);
                unit.identities(MAIN).save(AMINA, identity("Amina"), 0);
                unit.identities(MAIN).save(BILAL, identity("Bilal"), 0);
                unit.records(MAIN, VoiceNote.KIND).save(voice(1, AMINA, "first"), 0);
                unit.records(MAIN, VoiceNote.KIND).save(voice(2, AMINA, "second"), 0);
                unit.records(MAIN, VoiceNote.KIND).save(voice(3, BILAL, "third"), 0);
            });
        }
    }

    private JdbcStore open() {
        return JdbcStore.connect(url, TestKeys.KEYS);
    }

    private static Identity identity(String name) {
        return Identity.builder().name(name).email(name + "@example.org").build();
    }

    private static VoiceNote voice(int number, PersonId person, String words) {
        return VoiceNote.of(
                id(number),
                person,
                Dated.of(Changes.ANY.at().toLocalDate()),
                VoiceNote.Urgency.URGENT,
                ConfidentialText.of(words));
    }

    private static RecordId id(int number) {
        return RecordId.of("v-00000" + number);
    }

    private static void run(ProgrammeStore store, Consumer<UnitOfWork> work) {
        boolean done = store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    private void assertWhole() {
        try (JdbcStore store = open()) {
            assertWhole(store);
        }
    }

    private static void assertWhole(JdbcStore store) {
        run(store, unit -> {
            assertThat(unit.identities(MAIN).all().values())
                    .extracting(held -> held.value().name().orElse(""))
                    .containsExactly("Amina", "Bilal");
            assertThat(unit.records(MAIN, VoiceNote.KIND).all())
                    .extracting(held -> held.value().text().value())
                    .containsExactly("first", "second", "third");
        });
    }

    @Test
    void what_was_sealed_is_there_when_the_store_is_opened_again() {
        assertWhole();
        try (JdbcStore store = open()) {
            run(store, unit -> {
                assertThat(unit.identities(MAIN).withEmail(" AMINA@example.org"))
                        .containsExactly(AMINA);
                assertThat(unit.identities(MAIN).withEmail("nobody@example.org"))
                        .isEmpty();
            });
        }
    }

    @Test
    void other_keys_open_nothing_and_change_nothing() {
        KeyFile other = KeyFile.create(folder.resolve("other.keys"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connect(url, other).close())
                .withMessageContaining("give the key file of this store");
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.connectOrCreate(url, other).close())
                .withMessageContaining("other.keys");
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> JdbcStore.on(UrlSource.of(url), other).close())
                .withMessageContaining(TestKeys.KEYS.keyId());

        assertWhole();
    }

    /** A newer key beside an older one. */
    private record TwoKeys(KeyWrap newest, KeyWrap older) implements KeyWrap {
        @Override
        public String keyId() {
            return newest.keyId();
        }

        @Override
        public byte[] wrap(byte[] dataKey, byte[] context) {
            return newest.wrap(dataKey, context);
        }

        @Override
        public byte[] unwrap(String keyId, byte[] wrapped, byte[] context) {
            return (keyId.equals(newest.keyId()) ? newest : older).unwrap(keyId, wrapped, context);
        }
    }

    private int rewrap(KeyWrap newest, KeyWrap older) {
        try (JdbcStore store = JdbcStore.connect(url, older)) {
            KeyWrap both = new TwoKeys(newest, older);
            int wrapped = store.rewrap(both);
            assertThat(store.rewrap(both)).isZero();
            assertWhole(store);
            return wrapped;
        }
    }

    /** The store's, the two people's. */
    @Test
    void every_key_is_wrapped_anew_so_that_the_older_one_is_needed_no_more() {
        KeyFile newest = KeyFile.create(folder.resolve("newest.keys"));

        assertThat(rewrap(newest, TestKeys.KEYS)).isEqualTo(3);
        try (JdbcStore store = JdbcStore.connect(url, newest)) {
            assertWhole(store);
        }
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> open().close())
                .withMessageContaining(newest.keyId());

        assertThat(rewrap(TestKeys.KEYS, newest)).isEqualTo(3);
        assertWhole();
    }

    /** Puts the bytes that one row has under a column into another row of the table. */
    private void copy(String table, String column, String from, String to, String also) throws SQLException {
        try (Connection connection = UrlSource.of(url).getConnection();
                Statement statement = connection.createStatement()) {
            byte[] bytes;
            try (ResultSet row = statement.executeQuery("select " + column + " from " + table + " where " + from)) {
                assertThat(row.next()).isTrue();
                bytes = row.getBytes(1);
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "update " + table + " set " + column + " = ?" + also + " where " + to)) {
                update.setBytes(1, bytes);
                assertThat(update.executeUpdate()).isEqualTo(1);
            }
        }
    }

    private void assertFoundOut(Consumer<UnitOfWork> reading, String where) {
        try (JdbcStore store = open()) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> run(store, reading))
                    .withMessageContaining("changed or moved from outside")
                    .withMessageContaining(where);
        }
    }

    private static void readVoices(UnitOfWork unit) {
        assertThat(unit.records(MAIN, VoiceNote.KIND).all()).hasSize(3);
    }

    @Test
    void texts_of_another_row_of_the_same_person_are_found_out() throws SQLException {
        copy("voice_text", "texts", "voice = 'v-000001'", "voice = 'v-000002'", "");

        assertFoundOut(SealedStoreTest::readVoices, "v-000002");
    }

    @Test
    void texts_of_somebody_else_are_found_out_even_with_whose_they_are() throws SQLException {
        copy("voice_text", "texts", "voice = 'v-000001'", "voice = 'v-000003'", ", sealed_for = 'p-000001'");

        assertFoundOut(SealedStoreTest::readVoices, "v-000003");
    }

    @Test
    void an_identity_of_somebody_else_is_found_out() throws SQLException {
        copy("identity", "sealed", "person = 'p-000001'", "person = 'p-000002'", "");

        assertFoundOut(unit -> assertThat(unit.identities(MAIN).all()).hasSize(2), "identity p-000002");
    }

    @Test
    void a_key_of_somebody_else_is_found_out() throws SQLException {
        copy("person_key", "wrapped", "person = 'p-000001'", "person = 'p-000002'", "");

        try (JdbcStore store = open()) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.inUnit(unit -> unit.identities(MAIN).find(BILAL)))
                    .withMessageContaining("restore the store from a copy");
            run(store, unit -> assertThat(unit.identities(MAIN).find(AMINA)).isPresent());
        }
    }
}

package org.amir.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.amir.core.store.StoreUnavailableException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A key file keeps what wraps a store's keys, older ones too, for its owner alone. */
class KeyFileTest {
    private static final byte[] DATA_KEY = "a data key".getBytes(UTF_8);
    private static final byte[] CONTEXT = "person p-000001".getBytes(UTF_8);

    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("one.keys");
    }

    private static void assertUnavailable(ThrowingCallable opening, String... says) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(opening)
                .satisfies(e -> assertThat(e.getMessage()).contains(says));
    }

    @Test
    void what_was_wrapped_is_unwrapped_by_the_file_opened_again() {
        KeyFile made = KeyFile.create(file());
        byte[] wrapped = made.wrap(DATA_KEY, CONTEXT);

        KeyFile opened = KeyFile.open(file());

        assertThat(opened.keyId()).isEqualTo(made.keyId()).matches("file-[0-9a-f]{1,8}");
        assertThat(opened.unwrap(made.keyId(), wrapped, CONTEXT)).isEqualTo(DATA_KEY);
        assertThat(new String(wrapped, UTF_8)).doesNotContain("a data key");
    }

    @Test
    void only_its_owner_may_read_it_and_nothing_else_is_left() throws IOException {
        KeyFile.create(file()).rotate().dropOlder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void a_link_leads_to_the_file_still_and_that_has_the_new_key() throws IOException {
        KeyFile.create(file());
        Path link = Files.createSymbolicLink(folder.resolve("link.keys"), file());

        KeyFile rotated = KeyFile.open(link).rotate();

        assertThat(link).isSymbolicLink();
        assertThat(KeyFile.open(file()).keyId()).isEqualTo(rotated.keyId());
    }

    @Test
    void what_is_left_of_who_was_killed_while_writing_goes_with_the_older_keys() throws IOException {
        KeyFile made = KeyFile.create(file());
        Path left = Files.copy(file(), folder.resolve(".one.keys.writing-0"));
        Path anothers = Files.copy(file(), folder.resolve(".another.keys.writing-0"));

        KeyFile rotated = made.rotate();
        assertThat(left).exists();
        assertThat(rotated.dropOlder().keyId()).isEqualTo(rotated.keyId());

        assertThat(left).doesNotExist();
        assertThat(anothers).exists();
    }

    private ImmutableList<String> warnedAsOpenedWith(String permissions) throws IOException {
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
        Logger logger = (Logger) LoggerFactory.getLogger(KeyFile.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            assertThat(KeyFile.open(file()).keyId()).isNotEmpty();
        } finally {
            logger.detachAppender(log);
        }
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(ImmutableList.toImmutableList());
    }

    @Test
    void one_that_others_may_read_is_opened_with_a_warning() throws IOException {
        KeyFile.create(file());

        assertThat(warnedAsOpenedWith("rw-------")).isEmpty();
        assertThat(warnedAsOpenedWith("rw--w--w-")).isEmpty();
        assertThat(warnedAsOpenedWith("rw-r-----")).singleElement().asString().contains(file() + "; let nobody else");
        assertThat(warnedAsOpenedWith("rw----r--")).hasSize(1);
    }

    @Test
    void an_older_key_unwraps_until_it_is_dropped() {
        KeyFile first = KeyFile.create(file());
        byte[] wrapped = first.wrap(DATA_KEY, CONTEXT);

        KeyFile rotated = first.rotate();
        byte[] anew = rotated.wrap(DATA_KEY, CONTEXT);
        assertThat(rotated.keyId()).isNotEqualTo(first.keyId());
        assertThat(KeyFile.open(file()).unwrap(first.keyId(), wrapped, CONTEXT)).isEqualTo(DATA_KEY);
        KeyFile dropped = rotated.dropOlder();

        assertThat(dropped.keyId()).isEqualTo(rotated.keyId());
        assertThat(KeyFile.open(file()).unwrap(rotated.keyId(), anew, CONTEXT)).isEqualTo(DATA_KEY);
        assertUnavailable(
                () -> dropped.unwrap(first.keyId(), wrapped, CONTEXT),
                first.keyId(),
                file().toString(),
                "give the key file of this store");
    }

    @Test
    void a_key_that_was_added_since_the_file_was_opened_is_not_lost() {
        KeyFile opened = KeyFile.create(file());
        KeyFile rotated = opened.rotate();
        byte[] wrapped = rotated.wrap(DATA_KEY, CONTEXT);

        assertUnavailable(opened::rotate, file().toString(), "was changed since it was opened; open it again");
        assertUnavailable(opened::dropOlder, file().toString(), "was changed since it was opened; open it again");

        assertThat(KeyFile.open(file()).unwrap(rotated.keyId(), wrapped, CONTEXT))
                .isEqualTo(DATA_KEY);
    }

    @Test
    void what_was_changed_or_is_of_somebody_else_is_not_unwrapped() {
        KeyFile keys = KeyFile.create(file());
        byte[] wrapped = keys.wrap(DATA_KEY, CONTEXT);

        assertUnavailable(
                () -> keys.unwrap(keys.keyId(), wrapped, "person p-000002".getBytes(UTF_8)), "restore the store");
        wrapped[wrapped.length - 1] ^= 1;
        assertUnavailable(() -> keys.unwrap(keys.keyId(), wrapped, CONTEXT), "restore the store from a copy");
    }

    @Test
    void a_key_file_is_not_written_over() throws IOException {
        KeyFile made = KeyFile.create(file());
        byte[] before = Files.readAllBytes(file());

        assertUnavailable(() -> KeyFile.create(file()), "there is already something at", "open it");
        assertThat(KeyFile.openOrCreate(file()).keyId()).isEqualTo(made.keyId());
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void a_file_that_is_none_or_not_there_says_what_to_do() throws IOException {
        assertUnavailable(() -> KeyFile.open(file()), "there is no key file at " + file(), "put your copy of it there");
        for (String text : new String[] {"", "name,email", "AAAA", "# The keys", "\u0000\u00ff"}) {
            Files.writeString(file(), text);

            assertUnavailable(() -> KeyFile.open(file()), file() + " is no key file", "put your copy of it there");
            assertUnavailable(() -> KeyFile.openOrCreate(file()), file() + " is no key file");
            assertThat(file()).hasContent(text);
        }
        assertUnavailable(() -> KeyFile.open(folder), folder.toString(), "cannot be read");
        assertUnavailable(() -> KeyFile.create(folder.resolve("no/one.keys")), "cannot be read or written");
    }

    @Test
    void nothing_shows_a_key() throws IOException {
        KeyFile keys = KeyFile.create(file());
        String secret = Files.readAllLines(file()).get(1);

        assertThat(keys.toString()).isEqualTo("keys in " + file()).doesNotContain(secret);
    }
}

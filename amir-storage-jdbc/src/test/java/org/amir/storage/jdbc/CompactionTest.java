package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written anew. */
class CompactionTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");

    @TempDir
    Path folder = Path.of("");

    private static boolean hasMain(JdbcStore store) {
        return store.inUnit(unit -> unit.programmes().find(MAIN)).isPresent();
    }

    /** H2 writes the new file beside the old one, where there is a folder in its way. */
    @Test
    void a_store_that_could_not_be_written_anew_is_as_it_was_once_it_is_opened_again() throws Exception {
        Path store = folder.resolve("store");
        Path inTheWay = folder.resolve("store.mv.db.tempFile").resolve("taken");
        try (JdbcStore opened = JdbcStore.openOrCreate(store)) {
            opened.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
                return MAIN;
            });
            Files.createDirectories(inTheWay);

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(opened::compact)
                    .withMessageContaining("the store could not be compacted");
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> hasMain(opened))
                    .withMessageContaining("open it again");
        }
        Files.delete(inTheWay);

        try (JdbcStore again = JdbcStore.open(store)) {
            assertThat(hasMain(again)).isTrue();
            again.compact();
            assertThat(hasMain(again)).isTrue();
        }
    }
}

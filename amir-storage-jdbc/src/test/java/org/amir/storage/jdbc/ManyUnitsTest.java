package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long row of units, of which either all or none outlive their process. */
class ManyUnitsTest {
    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("store.mv.db");
    }

    private static void add(JdbcStore store, String programme) {
        store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(Programme.of(ProgrammeId.of(programme), CountryCode.of("SE"), LanguageCode.of("sv")));
            return unit;
        });
    }

    private int programmes() {
        try (JdbcStore store = JdbcStore.open(file())) {
            return store.inUnit(unit -> unit.programmes().all().size());
        }
    }

    @Test
    void all_are_kept_once_the_store_is_closed() throws Exception {
        try (JdbcStore store = JdbcStore.openOrCreateForManyUnits(file())) {
            add(store, "one");
            add(store, "two");
        }

        assertThat(programmes()).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(file(), StoreFile.at(file()).keys());
        }
    }

    @Test
    void what_was_there_before_all_of_them_stays_beside_the_store_until_then() throws Exception {
        try (JdbcStore store = JdbcStore.openOrCreate(file())) {
            add(store, "before");
        }
        Path left = folder.resolve("left");
        Path image = folder.resolve(".store.mv.db.before");
        try (JdbcStore store = JdbcStore.openOrCreateForManyUnits(file())) {
            add(store, "one");
            add(store, "two");
            Files.copy(image, left, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(image).doesNotExist();
        assertThat(programmes()).isEqualTo(3);

        Files.move(left, image);
        assertThat(programmes()).isEqualTo(1);
    }
}

package org.amir.examples.ownstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Versioned;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends ProgrammeStoreContract {
    private static final ProgrammeId LUND = ProgrammeId.of("lund");
    private static final PersonId SOMEBODY = PersonId.numbered(1);
    private static final Identity PLANTED = Identity.builder().name("Zebulon").build();
    private static final Change CHANGE = Change.routine(Actor.of("team-1"), LocalDateTime.of(2025, 9, 1, 9, 0), "test");

    // contract:begin
    private final ConcurrentMap<ProgrammeStore, Path> folders = new ConcurrentHashMap<>();

    @Override
    protected ProgrammeStore empty() {
        return at(newFolder());
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return at(Optional.ofNullable(folders.get(store)).orElseThrow());
    }
    // contract:end

    private ProgrammeStore at(Path folder) {
        ProgrammeStore store = FolderStore.in(folder);
        folders.put(store, folder);
        return store;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "folder-store-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addSomebody(ProgrammeStore store) {
        PersonId added = store.inUnit(CHANGE, unit -> {
            unit.programmes().add(Programme.of(LUND, CountryCode.of("SE"), LanguageCode.of("sv")));
            PersonId person = unit.newPerson(LUND);
            unit.identities(LUND).save(person, PLANTED, 0);
            return person;
        });
        assertThat(added).isEqualTo(SOMEBODY);
    }

    private static void removeSomebody(ProgrammeStore store) {
        PersonId removed = store.inUnit(CHANGE, unit -> {
            unit.identities(LUND).remove(SOMEBODY, 1);
            return SOMEBODY;
        });
        assertThat(removed).isEqualTo(SOMEBODY);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void what_a_unit_wrote_before_it_was_cut_off_is_not_there_afterwards() throws IOException {
        Path folder = newFolder();
        Path before = newFolder();
        try (ProgrammeStore store = FolderStore.in(folder)) {
            addSomebody(store);
            copy(folder, before);
            removeSomebody(store);
        }
        Files.copy(folder.resolve("lund/identity.2.json"), before.resolve("lund/identity.2.json"));
        Files.writeString(before.resolve("store.json.next"), "{\"generation\": 2, \"fi");

        try (ProgrammeStore store = FolderStore.in(before)) {
            Optional<Versioned<Identity>> kept =
                    store.inUnit(unit -> unit.identities(LUND).find(SOMEBODY));
            assertThat(kept).contains(new Versioned<>(PLANTED, 1));
        }
        assertThat(files(before))
                .doesNotContain(before.resolve("lund/identity.2.json"), before.resolve("store.json.next"));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copied = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copied.resolveSibling(""));
            Files.copy(file, copied);
        }
    }

    @Test
    void who_was_removed_is_in_no_file() throws IOException {
        Path folder = newFolder();
        try (ProgrammeStore store = FolderStore.in(folder)) {
            addSomebody(store);
            assertThat(files(folder))
                    .anySatisfy(file -> assertThat(file).content().contains("Zebulon"));

            removeSomebody(store);
            assertThat(files(folder))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Zebulon"));
        }
    }

    @Test
    void a_folder_is_open_once_at_a_time() {
        Path folder = newFolder();
        try (ProgrammeStore store = FolderStore.in(folder)) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> FolderStore.in(folder))
                    .withMessageContaining("is open already");
            assertThat(store).isNotNull();
        }
        FolderStore.in(folder).close();
    }

    @Test
    void a_folder_with_something_else_in_it_is_left_alone() throws IOException {
        Path folder = newFolder();
        Files.writeString(folder.resolve("letters.txt"), "dear");

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> FolderStore.in(folder))
                .withMessageContaining("give an empty folder");
        assertThat(folder.resolve("letters.txt")).hasContent("dear");
    }

    @Test
    void a_file_that_was_spoilt_is_named_and_not_shown() throws IOException {
        Path folder = newFolder();
        try (ProgrammeStore store = FolderStore.in(folder)) {
            addSomebody(store);
        }
        Path file = folder.resolve("lund/identity.1.json");
        Files.writeString(file, Files.readString(file).replace("p-000001", "Zebulon!"));

        try (ProgrammeStore store = FolderStore.in(folder)) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.inUnit(unit -> unit.identities(LUND).all()))
                    .withMessageContaining("identity.1.json holds as entry 1 what is no identity")
                    .satisfies(e -> assertThat(e).hasMessageNotContaining("Zebulon"));
        }
        Files.writeString(file, "[{");
        try (ProgrammeStore store = FolderStore.in(folder)) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.inUnit(unit -> unit.identities(LUND).all()))
                    .withMessageContaining("identity.1.json cannot be read");
        }
    }
}

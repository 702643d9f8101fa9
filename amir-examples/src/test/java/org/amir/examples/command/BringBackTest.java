package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.examples.forms.FormFile;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was erased comes back through an import only when the team says so. */
@Tag("X3")
class BringBackTest {
    private static final PersonId FIRST = PersonId.numbered(1);
    private static final ProgrammeId MAIN = ProgrammeId.of("main");

    @TempDir
    Path folder = Path.of("");

    @Test
    void an_import_holds_back_who_was_erased_and_says_how_they_come_back() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);
        erase(store);

        AmirRun again = AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);

        assertThat(again.out()).contains("1 erased", "--bring-back lets them come back");
        AmirRun back = AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder, "--bring-back", FIRST);
        assertThat(back.out()).contains("1 new").doesNotContain("1 erased");
    }

    @Test
    void who_was_not_erased_cannot_be_brought_back() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);
        Path form = FormFile.swedishMentors().rows(1, 3).writeTo(folder.resolve("again"));

        AmirRun refused = AmirRun.of("import", "--store", store, "--mapping", "se-mentor", form, "--bring-back", FIRST)
                .exits(ExitCodes.REJECTED);

        assertThat(refused.err()).startsWith("amir: nobody with an id of [p-000001] was erased from programme");
    }

    private static void erase(Path store) {
        try (JdbcStore opened = JdbcStore.open(store)) {
            Change change = Change.routine(Actor.of("team-1"), LocalDateTime.of(2025, 10, 1, 9, 0), "erase");
            PersonId erased = opened.inUnit(change, unit -> {
                unit.identities(MAIN).erase(FIRST, 1);
                return FIRST;
            });
            assertThat(erased).isEqualTo(FIRST);
        }
    }
}

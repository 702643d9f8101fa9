package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says to those who ask how to use it, and to those who use it wrongly. */
class HelpAndUsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "import", "people", "assess", "match", "explain", "assign"})
    void every_command_explains_itself(String command) {
        AmirRun run = AmirRun.of(command, "--help").exits(0);

        assertThat(run.out()).startsWith("Usage: amir " + command + " ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_whole_names_every_command_and_exit_code() {
        AmirRun run = AmirRun.of("--help").exits(0);

        assertThat(run.out())
                .startsWith("Usage: amir ")
                .contains("demo", "import", "people", "assess", "match", "explain", "assign")
                .containsPattern("0 +done\n")
                .containsPattern("1 +input rejected or not found \\(or an error of the command itself\\)\n")
                .containsPattern("2 +wrong usage\n")
                .containsPattern("3 +store missing, locked or not to be opened\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "--fly",
                "import",
                "import --store s --mapping se-mentor",
                "import --store s f.csv",
                "import --mapping se-mentor f.csv",
                "people",
                "people --store s",
                "people --out o",
                "people --store s --out o --programme Not_a_name",
                "people --store s --out o more",
                "assess --store s --out o",
                "assess --store s --on yesterday --out o",
                "assess --store s --on 2025-02-30 --out o",
                "assess --store s --on 2025-10-01",
                "assess --store s --on 2025-10-01 --cycle-end 2025-09-01 --out o",
                "match --store s --preview --out o",
                "match --store s --preview --on 2025-10-01",
                "explain --store s --on 2025-10-01 --preview",
                "explain --store s --preview p-000001",
                "assign",
                "assign --faster m.txt",
                "demo --fly"
            })
    void wrong_usage_says_how_it_goes(String line) {
        AmirRun run =
                AmirRun.of(Splitter.on(' ').omitEmptyStrings().splitToList(line).toArray());

        run.exits(2);
        assertThat(run.err()).contains("Usage: amir");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"match --out o", "explain p-000001"})
    void without_preview_it_says_what_is_missing(String rest) {
        ImmutableList<String> line = ImmutableList.<String>builder()
                .addAll(Splitter.on(' ').split(rest))
                .add("--store", "s", "--on", "2025-10-01")
                .build();

        AmirRun run = AmirRun.of(line.toArray()).exits(2);

        assertThat(run.err())
                .contains("selection (R7)", "completed training (T8)", "add --preview")
                .contains("Usage: amir " + line.get(0));
    }

    @Test
    void a_programme_that_is_not_there_is_not_found() throws IOException {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);

        for (Object[] line : new Object[][] {
            {"people", "--out", folder.resolve("o")},
            {"assess", "--on", "2025-10-01", "--out", folder.resolve("o")},
            {"match", "--on", "2025-10-01", "--preview", "--out", folder.resolve("o")},
            {"explain", "--on", "2025-10-01", "--preview", "p-000001"}
        }) {
            AmirRun run =
                    AmirRun.of(Stream.concat(Stream.of(line), Stream.of("--store", store, "--programme", "elsewhere"))
                            .toArray());
            run.exits(1);
            assertThat(run.err())
                    .isEqualTo("amir: there is no programme \"elsewhere\" in the store; import makes one\n");
            assertThat(run.out()).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("o"))).isFalse();
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);

        AmirRun nobody = AmirRun.of("explain", "--store", store, "--on", "2025-10-01", "--preview", "p-000003");
        AmirRun noId = AmirRun.of("explain", "--store", store, "--on", "2025-10-01", "--preview", "Søren Petrović");

        assertThat(nobody.exits(1).err())
                .isEqualTo("amir: there is no person \"p-000003\" in the programme; people lists everyone\n");
        assertThat(noId.exits(1).err()).isEqualTo("amir: PERSON is the id of a person, for example p-000042\n");
    }

    @Test
    void a_mapping_that_is_not_there_is_not_found() {
        Path file = FormFile.swedishMentors().writeTo(folder);
        Path store = folder.resolve("store");

        AmirRun run = AmirRun.of("import", "--store", store, "--mapping", "no-mentor", file);

        assertThat(run.exits(1).err())
                .startsWith("amir: --mapping no-mentor is neither one of [")
                .contains("it-mentee", "it-mentor", "se-mentee", "se-mentor");
        assertThat(folder).isDirectoryNotContaining("glob:**store*");
    }
}

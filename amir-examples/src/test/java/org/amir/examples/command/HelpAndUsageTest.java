package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
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
    @ValueSource(
            strings = {
                "demo",
                "import",
                "people",
                "assess",
                "match",
                "explain",
                "confirm",
                "undo",
                "due",
                "warnings",
                "agenda",
                "pair",
                "simulate",
                "export-tables",
                "import-tables",
                "assign"
            })
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
                .contains("demo", "import", "people", "assess", "match", "explain", "confirm", "undo", "due")
                .contains("warnings", "agenda", "pair", "simulate", "export-tables", "import-tables", "assign")
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
                "due --store s",
                "due --on 2025-10-01",
                "due --store s --on 2025-10-01 --lang fi",
                "due --store s --on 2025-10-01 --kind debts",
                "warnings --store s",
                "agenda --store s",
                "agenda --store s --on 2025-10-01 s1",
                "pair --store s --on 2025-10-01",
                "pair --store s m-000001",
                "export-tables --store s",
                "import-tables --store s",
                "import-tables d",
                "simulate --store s --seed 1 --mentors 3",
                "simulate --store s --mentors 3 --mentees 3",
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

    @Test
    void a_programme_that_is_not_there_is_not_found() throws IOException {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);

        for (Object[] line : new Object[][] {
            {"people", "--out", folder.resolve("o")},
            {"assess", "--on", "2025-10-01", "--out", folder.resolve("o")},
            {"match", "--on", "2025-10-01", "--preview", "--out", folder.resolve("o")},
            {"explain", "--on", "2025-10-01", "--preview", "p-000001"},
            {"match", "--on", "2025-10-01", "--out", folder.resolve("o"), "--keep", "--by", "team-1"},
            {"confirm", "--on", "2025-10-01", "--by", "team-1", "--all"},
            {"undo", "--on", "2025-10-01", "--by", "team-1", "--why", "wrong", "m-000001"},
            {"due", "--on", "2025-10-01"},
            {"warnings", "--on", "2025-10-01"},
            {"agenda", "--on", "2025-10-01"},
            {"pair", "--on", "2025-10-01", "m-000001"}
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

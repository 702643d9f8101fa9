package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                "consent",
                "erase",
                "retention",
                "subject-export",
                "due",
                "indicators",
                "report",
                "warnings",
                "agenda",
                "pair",
                "audit",
                "audit list",
                "audit verify",
                "simulate",
                "export-tables",
                "export-research",
                "import-tables",
                "assign"
            })
    void every_command_explains_itself(String command) {
        AmirRun run = AmirRun.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--help"))
                        .toArray())
                .exits(0);

        assertThat(run.out()).startsWith("Usage: amir " + command + " ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_whole_names_every_command_and_exit_code() {
        AmirRun run = AmirRun.of("--help").exits(0);

        assertThat(run.out())
                .startsWith("Usage: amir ")
                .contains(
                        "demo",
                        "import",
                        "people",
                        "assess",
                        "match",
                        "explain",
                        "confirm",
                        "undo",
                        "consent",
                        "erase",
                        "retention",
                        "subject-export",
                        "due")
                .contains(
                        "indicators",
                        "report",
                        "warnings",
                        "agenda",
                        "pair",
                        "audit",
                        "simulate",
                        "export-tables",
                        "export-research",
                        "import-tables",
                        "assign")
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
                "audit",
                "audit verify",
                "audit verify --store s --head 12",
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
                "retention --on 2026-11-03",
                "retention --store s --erase",
                "due --store s",
                "due --on 2025-10-01",
                "due --store s --on 2025-10-01 --lang fi",
                "due --store s --on 2025-10-01 --kind debts",
                "report --store s --on 2025-10-01 --out o",
                "report --store s --edition public --out o",
                "report --store s --on 2025-10-01 --edition secret --out o",
                "report --store s --on 2025-10-01 --edition public",
                "warnings --store s",
                "agenda --store s",
                "agenda --store s --on 2025-10-01 s1",
                "pair --store s --on 2025-10-01",
                "pair --store s m-000001",
                "export-tables --store s",
                "export-tables --store s --out o --for researcher",
                "export-research --store s --out o",
                "export-research --store s --key k",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess --store s --out o --on",
                "assess --store s --out o --on 2025-10-01 --cycle-start",
                "assess --store s --out o --on 2025-10-01 --cycle-end",
                "match --store s --out o --on",
                "explain --store s p-000001 --on",
                "confirm --store s --by t --all --on",
                "undo --store s --by t --why w m-000001 --on",
                "due --store s --on",
                "report --store s --edition public --out o --on",
                "warnings --store s --on",
                "agenda --store s --on",
                "pair --store s m-000001 --on",
                "simulate --store s --seed 1 --mentors 1 --mentees 1 --start"
            })
    void a_day_is_one_of_the_calendar_and_of_our_time(String line) {
        List<String> words = Splitter.on(' ').splitToList(line);
        String option = words.get(words.size() - 1);
        for (String wrong :
                List.of("yesterday", "2025-02-30", "16/2/2026", "1899-12-31", "2201-01-01", "+12026-02-16")) {
            AmirRun run =
                    AmirRun.of(Stream.concat(words.stream(), Stream.of(wrong)).toArray());

            assertThat(run.exits(2).err())
                    .startsWith("Invalid value for option '" + option + "': \"" + wrong
                            + "\"; allowed is a day such as 2026-02-16, in the years 1900 to 2200\n")
                    .contains("Usage: amir " + words.get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void the_first_and_the_last_day_are_taken(String day) {
        assertThat(AmirRun.of("due", "--store", folder.resolve("none"), "--on", day)
                        .exits(3)
                        .err())
                .contains("there is no store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "warnings"})
    void a_limit_is_at_least_nothing(String command) {
        AmirRun refused = AmirRun.of(command, "--store", "s", "--on", "2025-10-01", "--limit", -1);

        assertThat(refused.exits(2).err())
                .startsWith("--limit is at least 0, which is for all, but it was -1\n")
                .contains("Usage: amir " + command);
        AmirRun.of(command, "--store", folder.resolve("none"), "--on", "2025-10-01", "--limit", 0)
                .exits(3);
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
            {"pair", "--on", "2025-10-01", "m-000001"},
            {"audit", "list"}
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

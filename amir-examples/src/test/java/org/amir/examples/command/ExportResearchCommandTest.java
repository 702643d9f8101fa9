package org.amir.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amir.core.coordination.Team;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Research gets what those who consented are in, from a terminal. */
@Tag("X3")
class ExportResearchCommandTest {
    @TempDir
    Path folder = Path.of("");

    private StoredTeam team() {
        return StoredTeam.in(folder);
    }

    private Path key(String secret) {
        try {
            return Files.writeString(folder.resolve(secret + ".secret"), secret.repeat(32), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AmirRun export(String out, Path key, Object... more) {
        return AmirRun.of(Stream.concat(
                        Stream.of(
                                "export-research",
                                "--store",
                                team().store(),
                                "--out",
                                folder.resolve(out),
                                "--key",
                                key),
                        Stream.of(more))
                .toArray());
    }

    private static PersonId says(Team team, PersonId person, boolean isGiven) {
        return team.work(
                        Team.PROPOSED,
                        found -> found.sayConsent(
                                person,
                                new ConsentStatement(
                                        ConsentPurpose.RESEARCH,
                                        isGiven,
                                        Dated.of(Team.PROPOSED),
                                        Team.BY,
                                        Reason.of("by-mail"))))
                .orElseThrow()
                .person();
    }

    /** A pair of whom both consent, and a mentee who was not asked. */
    private static PersonId pairAndOther(Team team) {
        RecordId pair = team.confirmed();
        PersonId mentee = says(team, team.pair(pair).mentee(), true);
        PersonId mentor = says(team, team.pair(pair).mentor(), true);
        StoredTeam.called(team, mentor, "Amina");
        team.mentee();
        return mentee;
    }

    private ImmutableMap<String, String> files(String out) throws IOException {
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> all = Files.list(folder.resolve(out))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files.build();
    }

    @Test
    void who_consented_is_in_the_files_under_ids_that_lead_to_nobody() throws IOException {
        team().works(ExportResearchCommandTest::pairAndOther);

        AmirRun run = export("out", key("a")).exits(ExitCodes.DONE);

        assertThat(run.out()).startsWith("""
                        people    2; left out: erased 0, withdrawn 0, not-known few
                        pairs     1; left out since one of the two is: 0
                        columns   ordinary
                        few       fewer than 6, or withheld with those
                        """).contains("tables, columns.csv and note.txt: " + folder.resolve("out"));
        ImmutableMap<String, String> files = files("out");
        assertThat(files)
                .containsKeys("person.csv", "mentorship.csv", "note.txt")
                .hasEntrySatisfying("person.csv", csv -> assertThat(csv).matches("person\n[a-p]{20}\n[a-p]{20}\n"))
                .hasEntrySatisfying(
                        "mentorship_step.csv",
                        csv -> assertThat(csv).contains(",1,proposed,2025-11,").doesNotContain("2025-11-03"))
                .hasEntrySatisfying(
                        "columns.csv",
                        csv -> assertThat(csv).startsWith("table,column,written,meaning\nperson,person,fresh-id,"));
        assertThat(run.out()).startsWith(files.getOrDefault("note.txt", "no note"));
        assertThat(String.join("\n", files.values()))
                .doesNotContainPattern("[a-z]+-0000")
                .doesNotContain("Amina", "team-1");
    }

    @Test
    void the_same_key_gives_the_same_bytes_and_another_other_ids() throws IOException {
        team().works(ExportResearchCommandTest::pairAndOther);

        export("one", key("a")).exits(ExitCodes.DONE);
        export("again", key("a")).exits(ExitCodes.DONE);
        export("other", key("b")).exits(ExitCodes.DONE);

        assertThat(files("again")).isEqualTo(files("one"));
        assertThat(files("other").get("person.csv")).isNotEqualTo(files("one").get("person.csv"));
    }

    @Test
    void who_withdrew_is_out_at_once_with_the_pair() throws IOException {
        PersonId mentee = team().works(ExportResearchCommandTest::pairAndOther);
        export("before", key("a")).exits(ExitCodes.DONE);
        team().works(team -> says(team, mentee, false));

        AmirRun run = export("after", key("a")).exits(ExitCodes.DONE);

        assertThat(run.out()).startsWith("""
                        people    1; left out: erased 0, withdrawn few, not-known few
                        pairs     0; left out since one of the two is: few
                        """);
        assertThat(files("before").getOrDefault("mentorship.csv", "").lines()).hasSize(2);
        assertThat(files("after").getOrDefault("mentorship.csv", "").lines()).hasSize(1);
    }

    @Test
    void special_categories_are_in_it_only_when_they_are_asked_for() throws IOException {
        team().works(ExportResearchCommandTest::pairAndOther);

        export("without", key("a")).exits(ExitCodes.DONE);
        AmirRun with = export("with", key("a"), "--with-special").exits(ExitCodes.DONE);

        assertThat(with.out()).contains("columns   ordinary, special-category");
        assertThat(files("with").get("application.csv")).contains(",background,");
        assertThat(files("without").get("application.csv")).doesNotContain(",background,");
    }

    @Test
    void without_a_key_or_into_a_folder_with_files_nothing_is_written() throws IOException {
        team().works(ExportResearchCommandTest::pairAndOther);
        Path weak = Files.writeString(folder.resolve("weak"), "short");

        AmirRun none = export("out", folder.resolve("none")).exits(ExitCodes.REJECTED);
        AmirRun tooShort = export("out", weak).exits(ExitCodes.REJECTED);
        AmirRun full = export("", key("a")).exits(ExitCodes.REJECTED);

        assertThat(none.err())
                .contains("cannot be read: NoSuchFileException; make one with: openssl rand -out FILE 32");
        assertThat(tooShort.err()).contains("the key for research has 32 random bytes at least, but had 5");
        assertThat(full.err()).contains("has files already", "give --out a folder that is new or empty");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}

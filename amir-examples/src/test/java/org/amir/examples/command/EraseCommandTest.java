package org.amir.examples.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.coordination.Team;
import org.amir.core.participant.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person gets everything that is kept of them, and is erased, from a terminal. */
@Tag("X3")
class EraseCommandTest {
    @TempDir
    Path folder = Path.of("");

    private StoredTeam team() {
        return StoredTeam.in(folder);
    }

    private Path store() {
        return team().store();
    }

    private AmirRun erase(Object person) {
        return erase(Team.PROPOSED, person);
    }

    private AmirRun erase(LocalDate day, Object person) {
        return AmirRun.of(
                Stream.of("erase", "--store", store(), "--on", day, "--by", "team-7", "--why", "asked-for-it", person)
                        .toArray());
    }

    @Test
    void who_has_left_is_erased_once_and_the_trail_still_holds() {
        PersonId person = team().works(StoredTeam::menteeWhoLeft);

        AmirRun erased = erase(person).exits(ExitCodes.DONE);
        AmirRun again = erase(person).exits(ExitCodes.DONE);

        assertThat(erased.out())
                .contains(person + "  erased")
                .contains("records   none had texts")
                .contains("applied   as a mentee: reduced to what figures go by");
        assertThat(again.out()).contains(person + "  was erased before; nothing was left to erase");
        assertThat(Stored.identities(store())).isEmpty();
        assertThat(Stored.audit(store()))
                .filteredOn(row -> row.endsWith(" erase team-7"))
                .hasSize(2);
        assertThat(AmirRun.of("audit", "verify", "--store", store())
                        .exits(ExitCodes.DONE)
                        .out())
                .startsWith("whole");
    }

    /** A few bytes in a row of what is sealed: the database compresses its file. */
    private String sealedName() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store(), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sealed from identity")) {
            assertThat(row.next()).isTrue();
            return new String(row.getBytes(1), ISO_8859_1).substring(0, 6);
        }
    }

    @Test
    void no_byte_of_who_they_were_is_left_in_the_file() throws Exception {
        PersonId person = team().works(StoredTeam::menteeWhoLeft);
        Path file = folder.resolve("store.mv.db");
        String sealed = sealedName();
        assertThat(Files.readString(file, ISO_8859_1)).contains(sealed);

        erase(person).exits(ExitCodes.DONE);

        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain(sealed);
    }

    @Test
    void who_is_still_there_and_who_never_was_is_refused_and_nothing_stored() {
        PersonId mentee = team().works(Team::mentee);
        String before = Stored.script(store());

        AmirRun refused = erase(mentee).exits(ExitCodes.REJECTED);
        AmirRun unknown = erase("p-000777").exits(ExitCodes.REJECTED);

        assertThat(refused.out())
                .contains(mentee + "  refused; nothing was stored", "candidacy-open: " + mentee + " is a candidate");
        assertThat(unknown.out()).contains("unknown-person: the programme \"main\" has nobody p-000777");
        assertThat(Stored.script(store())).isEqualTo(before);
    }

    @Test
    void nobody_is_erased_as_if_a_day_to_come_were_there() {
        PersonId mentee = team().works(Team::mentee);
        String before = Stored.script(store());

        AmirRun later = erase(LocalDate.of(2200, 1, 1), mentee).exits(ExitCodes.USAGE);

        assertThat(later.err())
                .contains("--on is the day on which it was decided, today (", ") at the latest, but was 2200-01-01");
        assertThat(Stored.script(store())).isEqualTo(before);
    }

    @Test
    void a_person_gets_everything_that_is_kept_of_them() throws IOException {
        PersonId person = team().works(StoredTeam::menteeWhoLeft);
        Path out = folder.resolve("out");

        AmirRun run = AmirRun.of("subject-export", "--store", store(), "--out", out, person)
                .exits(ExitCodes.DONE);

        assertThat(run.out())
                .contains(person + ".json and " + person + ".txt are in " + out)
                .doesNotContain("Amina");
        assertThat(Files.readString(out.resolve(person + ".json"))).contains("Amina", "moved-away");
        assertThat(Files.readString(out.resolve(person + ".txt"))).contains("Name: Amina", "moved-away");
    }

    @Test
    void of_somebody_unknown_nothing_is_written() {
        team().works(Team::mentee);
        Path out = folder.resolve("out");

        AmirRun run = AmirRun.of("subject-export", "--store", store(), "--out", out, "p-000777")
                .exits(ExitCodes.REJECTED);

        assertThat(run.err()).contains("the programme \"main\" has nobody p-000777");
        assertThat(out).doesNotExist();
    }
}

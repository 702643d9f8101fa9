package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed, from a terminal, and whether the trail of it is as it was written. */
class AuditCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Path store = Path.of("store");

    @BeforeEach
    void importTwo() {
        store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors().rows(1, 3), store, folder);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private AmirRun verify(Object... more) {
        return AmirRun.of(Stream.concat(Stream.of("audit", "verify", "--store", store), Stream.of(more))
                .toArray());
    }

    @Test
    @Tag("M9")
    void every_change_is_listed_in_order() {
        AmirRun run = AmirRun.of("audit", "list", "--store", store).exits(0);

        assertThat(run.out().lines().toList())
                .hasSameSizeAs(Stored.audit(store))
                .first()
                .asString()
                .matches("1  \\S+  \\S+  import  routine  programme main  version 1");
        assertThat(run.out().lines())
                .allMatch(line -> line.matches("\\d+  \\S+  \\S+  import  routine  .*  version \\d+"));
    }

    @Test
    void a_whole_trail_prints_its_head_which_holds_later_too() {
        String out = verify().exits(0).out();
        int rows = Stored.audit(store).size();

        assertThat(out).matches("whole, " + rows + " rows; head " + rows + ":[0-9a-f]{64}\n");
        verify("--head", out.replaceFirst(".* head ", "").trim()).exits(0);
    }

    @Test
    void a_broken_trail_is_told_with_its_place_and_an_exit_code() throws SQLException {
        tamper("update audit_row set done_by = 'team-9' where number = 2");

        AmirRun run = verify().exits(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "amir: the audit trail is not as it was written: row 2 was changed, or one was removed before it;"
                                + " find out who could write the database, and restore it from a copy\n");
    }

    @Test
    void a_head_of_another_trail_is_told() {
        AmirRun run = verify("--head", "1:" + "1".repeat(64)).exits(1);

        assertThat(run.err()).contains(": row 1 is not the one of the head that was given;");
    }

    @Test
    void a_head_that_is_none_is_wrong_usage() {
        assertThat(verify("--head", "1").exits(2).err()).contains("a number, a colon and a digest");
    }
}

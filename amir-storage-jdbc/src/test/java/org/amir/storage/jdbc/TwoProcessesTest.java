package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.amir.storage.jdbc.ConfirmingProcess.End;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes confirm a pair each at once, round by round, and there is one place. */
class TwoProcessesTest {
    private static final int ROUNDS = Integer.getInteger("amir.rounds", 6);

    @TempDir
    Path folder = Path.of("");

    /** One of the processes, and what goes to and fro. */
    private record Confirming(Process process, BufferedWriter input, BufferedReader output) implements AutoCloseable {
        static Confirming start(String url) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ConfirmingProcess.class.getName(),
                            url)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Confirming(
                    process, process.outputWriter(StandardCharsets.UTF_8), process.inputReader(StandardCharsets.UTF_8));
        }

        void confirm(RecordId pair) throws IOException {
            input.write(pair + System.lineSeparator());
            input.flush();
        }

        /** What it says next, among what it logs. */
        End end() {
            Optional<End> said = output.lines()
                    .flatMap(line ->
                            Arrays.stream(End.values()).filter(end -> end.name().equals(line)))
                    .findFirst();
            return said.orElseThrow(() -> new IllegalStateException("the process ended"));
        }

        /** It ends when there is nothing more to read. */
        @Override
        public void close() throws IOException {
            input.close();
            try {
                assertThat(process.waitFor()).isZero();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                output.close();
            }
        }
    }

    /** A file of H2 is for one process, unless the URL says that the first serves the others. */
    private String url(Database database) {
        if (database != Database.H2) {
            return database.empty();
        }
        String url = "jdbc:h2:file:" + folder.resolve("shared") + ";AUTO_SERVER=TRUE";
        JdbcStore.connectOrCreate(url, TestKeys.KEYS).close();
        return url;
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    @Tag("M9")
    void of_two_processes_one_takes_the_last_place(Database database) throws IOException {
        String url = url(database);
        Multiset<End> ends = EnumMultiset.create(End.class);
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS);
                Confirming one = Confirming.start(url);
                Confirming other = Confirming.start(url)) {
            Team team = Team.in(store);
            PersonId mentor = team.mentor(1);
            List<RecordId> pairs =
                    Arrays.asList(team.proposed(mentor, team.mentee()), team.proposed(mentor, team.mentee()));
            assertThat(ImmutableList.of(one.end(), other.end())).containsOnly(End.READY);
            for (int round = 0; round < ROUNDS; round++) {
                one.confirm(pairs.get(0));
                other.confirm(pairs.get(1));
                ImmutableList<End> ended = ImmutableList.of(one.end(), other.end());
                ends.addAll(ended);
                int winner = ended.indexOf(End.KEPT);
                assertThat(Collections.frequency(ended, End.KEPT))
                        .as("of round %s: %s", round, ended)
                        .isOne();
                assertThat(pairs.stream().map(pair -> team.pair(pair).state() == MentorshipState.CONFIRMED))
                        .containsExactly(winner == 0, winner == 1);
                pairs.set(winner, team.proposedAnew(pairs.get(winner)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        System.out.println(database + ", two processes: " + ends);
        assertThat(ends.count(End.KEPT)).isEqualTo(ROUNDS);
        assertThat(ends.count(End.STALE) + ends.count(End.BUSY))
                .as("who came while the other was about it")
                .isPositive();
    }
}

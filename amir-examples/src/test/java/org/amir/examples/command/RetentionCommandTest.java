package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.amir.core.coordination.Team;
import org.amir.core.participant.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team sees whose data need not be kept any longer, and decides, from a terminal. */
@Tag("X3")
class RetentionCommandTest {
    @TempDir
    Path folder = Path.of("");

    private StoredTeam team() {
        return StoredTeam.in(folder);
    }

    private Path store() {
        return team().store();
    }

    private AmirRun retention(Object... more) {
        return AmirRun.of(Stream.concat(Stream.of("retention", "--store", store()), Stream.of(more))
                .toArray());
    }

    /** A mentee p-000001 who left and a mentee p-000002 who did not. */
    private static PersonId leftAndStays(Team team) {
        StoredTeam.menteeWhoLeft(team);
        return StoredTeam.called(team, team.mentee(), "Bilal");
    }

    @Test
    void a_dry_run_says_of_everybody_until_when_and_why_and_changes_nothing() {
        team().works(RetentionCommandTest::leftAndStays);
        String before = Stored.script(store());

        AmirRun due = retention("--on", "2026-11-03").exits(ExitCodes.DONE);
        AmirRun early = retention("--on", "2026-10-30").exits(ExitCodes.DONE);

        assertThat(due.out()).isEqualTo("""
                        1 due on 2026-11-03, 1 not yet, 0 without a term; nothing was changed
                        months    consent-withdrawn 0, took-part 12, not-selected 6 (X3)
                        erased    would be who they are, what was written of them, and what they applied with; figures stay
                        due       p-000001  took-part, ended on 2025-11-03, kept until 2026-11-03
                        not yet   p-000002  took-part, ended on 2026-10-31, kept until 2027-10-31
                        """);
        assertThat(early.out()).isEqualTo("""
                        0 due on 2026-10-30, 1 not yet, 1 without a term; nothing was changed
                        months    consent-withdrawn 0, took-part 12, not-selected 6 (X3)
                        not yet   p-000001  took-part, ended on 2025-11-03, kept until 2026-11-03
                        no term   cycle-goes-on: p-000002 neither left nor was turned down as a mentee, and the cycle goes on until 2026-10-31
                        """);
        assertThat(Stored.script(store())).isEqualTo(before);
    }

    @Test
    void somebody_decides_that_those_due_are_erased_and_the_trail_says_who() {
        PersonId stays = team().works(RetentionCommandTest::leftAndStays);
        Object[] decided = {
            "--on", "2025-11-03", "--months", "took-part=0", "--erase", "--by", "team-7", "--why", "term-over"
        };

        AmirRun erased = retention(decided).exits(ExitCodes.DONE);
        AmirRun again = retention(decided).exits(ExitCodes.DONE);

        assertThat(erased.out()).isEqualTo("""
                        p-000001  erased
                        records   none had texts
                        applied   as a mentee: reduced to what figures go by
                        file      written anew, without what was deleted
                        """);
        assertThat(again.out()).isEqualTo("nobody is due; nothing was erased\n");
        assertThat(Stored.identities(store())).containsOnlyKeys(stays);
        assertThat(Stored.audit(store()))
                .filteredOn(row -> row.endsWith(" erase team-7"))
                .isNotEmpty();
    }

    @Test
    void who_is_kept_must_be_due_and_nobody_is_erased_before_their_day() {
        PersonId stays = team().works(RetentionCommandTest::leftAndStays);
        String before = Stored.script(store());
        Object[] decided = {"--months", "took-part=0", "--erase", "--by", "team-7", "--why", "term-over", "--on"};

        AmirRun other = retention(Stream.concat(Stream.of(decided), Stream.of("2025-11-03", "--except", stays))
                        .toArray())
                .exits(ExitCodes.REJECTED);
        AmirRun future = retention(Stream.concat(Stream.of(decided), Stream.of("2199-11-03"))
                        .toArray())
                .exits(ExitCodes.REJECTED);
        AmirRun kept = retention(Stream.concat(Stream.of(decided), Stream.of("2025-11-03", "--except", "p-000001"))
                        .toArray())
                .exits(ExitCodes.DONE);

        assertThat(other.out()).startsWith("refused; nothing was stored").contains("not-due: " + stays + " is not due");
        assertThat(future.err()).contains("--erase cannot be for 2199-11-03, which is after today");
        assertThat(kept.out()).isEqualTo("nobody is due; nothing was erased\n");
        assertThat(Stored.script(store())).isEqualTo(before);
    }

    @Test
    void a_programme_has_terms_of_its_own_and_an_erasure_somebody_who_decides() {
        team().works(RetentionCommandTest::leftAndStays);

        AmirRun longer =
                retention("--on", "2026-11-03", "--months", "took-part=60").exits(ExitCodes.DONE);
        AmirRun never = retention("--months", "took-part=-1").exits(2);
        AmirRun unknown = retention("--months", "friends=1").exits(2);
        AmirRun nobody = retention("--erase").exits(2);
        AmirRun today = retention().exits(ExitCodes.DONE);

        assertThat(longer.out())
                .startsWith("0 due on 2026-11-03, 2 not yet")
                .contains(
                        "months    consent-withdrawn 0, took-part 60, not-selected 6 (ours)", "kept until 2030-11-03");
        assertThat(never.err()).contains("--months: took-part is kept from 0 to 240 months, but was to be for -1");
        assertThat(unknown.err()).contains("friends");
        assertThat(today.out()).contains("nothing was changed", "p-000001", "p-000002");
        assertThat(nobody.err()).contains("--by=WHO", "--why=REASON");
    }
}

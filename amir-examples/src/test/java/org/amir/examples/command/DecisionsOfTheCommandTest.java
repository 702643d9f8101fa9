package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.examples.forms.Csv;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The team's decisions on pairs from a terminal: what is matched is proposed, and only people confirm or take back. */
class DecisionsOfTheCommandTest {
    private static final String DAY = Team.PROPOSED.toString();

    @TempDir
    Path folder = Path.of("");

    private Path store = Path.of("store");
    private Path out = Path.of("out");

    @BeforeEach
    void place() {
        store = folder.resolve("store");
        out = folder.resolve("out");
    }

    /** Prepares a programme in the store. */
    private <T> T given(Function<Team, T> steps) {
        try (JdbcStore opened = JdbcStore.openOrCreateForManyUnits(EmptyStore.at(store))) {
            return steps.apply(Team.in(opened));
        }
    }

    private <T> T read(Function<Coordination, T> question) {
        try (JdbcStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> question.apply(Coordination.of(unit, Team.MAIN)));
        }
    }

    private ImmutableList<AuditRow> audit() {
        try (JdbcStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> unit.audit(Team.MAIN).collect(ImmutableList.toImmutableList()));
        }
    }

    private MentorshipState state(RecordId pair) {
        return read(work -> work.pair(pair)).orElseThrow().mentorship().state();
    }

    private AmirRun run(String command, Object... more) {
        return AmirRun.of(Stream.concat(Stream.of(command, "--store", store, "--on", DAY), Stream.of(more))
                .toArray());
    }

    private record Pair(PersonId mentor, PersonId mentee, RecordId id) {}

    private static Pair proposed(Team team) {
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();
        return new Pair(mentor, mentee, team.proposed(mentor, mentee));
    }

    @Test
    @Tag("M9")
    void a_matching_without_a_preview_is_of_who_was_selected_and_trained_and_stores_nothing() {
        PersonId mentor = given(team -> {
            PersonId full = team.mentor(1);
            team.mentee();
            team.trained(Team.mentorWith(1), 4);
            team.applied(Team.menteeWith(Team.PROPOSED.plusYears(1)));
            return full;
        });
        String before = Stored.script(store);

        AmirRun run = run("match", "--out", out).exits(0);

        assertThat(run.out())
                .contains("pool      1 mentees, 1 mentors", "proposed  1 pairs")
                .contains("mentor outside-pool: not-trained", "mentee outside-pool: not-selected")
                .doesNotContain("kept");
        assertThat(Csv.table(out.resolve("pairs.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("mentor", mentor.value()));
        assertThat(Stored.script(store)).isEqualTo(before);
        assertThat(run("explain", mentor).exits(0).out()).contains("is proposed to mentor " + mentor);
    }

    @Test
    @Tag("M9")
    void proposals_that_are_kept_take_the_place_of_those_still_open() {
        Pair earlier = given(DecisionsOfTheCommandTest::proposed);

        AmirRun run = run("match", "--out", out, "--keep", "--by", "team-7").exits(0);

        Map<String, String> kept = Csv.table(out.resolve("proposed.csv")).get(0);
        assertThat(Csv.header(out.resolve("proposed.csv"))).isEqualTo("mentorship,mentee,mentor");
        assertThat(kept).containsEntry("mentee", earlier.mentee().value());
        RecordId id = RecordId.of(kept.getOrDefault("mentorship", ""));
        assertThat(run.out()).contains("kept      " + id + "; 1 earlier proposals were undone");
        assertThat(state(earlier.id())).isEqualTo(MentorshipState.UNDONE);
        Mentorship proposed = read(Coordination::proposals).get(0);
        assertThat(proposed.id()).isEqualTo(id);
        assertThat(proposed.scoreMicro()).isPresent();
        assertThat(proposed.steps().get(0).decision().by().value()).isEqualTo("team-7");
        assertThat(audit().reverse().get(0).change().action()).isEqualTo("propose");
    }

    @Test
    @Tag("M9")
    void each_is_confirmed_by_somebody_and_leaves_its_trail() {
        Pair pair = given(DecisionsOfTheCommandTest::proposed);

        AmirRun run = run("confirm", "--by", "team-7", pair.id()).exits(0);

        assertThat(run.out())
                .isEqualTo("%s  %s with mentor %s: confirmed\n1 confirmed.\n"
                        .formatted(pair.id(), pair.mentee(), pair.mentor()));
        assertThat(state(pair.id())).isEqualTo(MentorshipState.CONFIRMED);
        AuditRow last = audit().reverse().get(0);
        assertThat(last.change().by().value()).isEqualTo("team-7");
        assertThat(last.change().action()).isEqualTo("confirm");
        assertThat(run("confirm", "--by", "team-7", pair.id()).exits(1).out()).contains("illegal-step");
    }

    @Test
    void all_that_is_open_is_confirmed_at_once_or_nothing_is_there_to_confirm() {
        ImmutableList<Pair> pairs = given(team -> ImmutableList.of(proposed(team), proposed(team)));

        assertThat(run("confirm", "--by", "team-1", "--all").exits(0).out()).endsWith("2 confirmed.\n");
        assertThat(pairs).allSatisfy(pair -> assertThat(state(pair.id())).isEqualTo(MentorshipState.CONFIRMED));
        assertThat(run("confirm", "--by", "team-1", "--all").exits(0).out()).isEqualTo("0 confirmed.\n");
    }

    @Test
    @Tag("T8")
    @Tag("R8")
    void one_refusal_keeps_all_from_being_stored_and_says_every_reason() {
        Pair good = given(DecisionsOfTheCommandTest::proposed);
        RecordId bad = notToBeConfirmed();
        String before = Stored.script(store);

        AmirRun refused = run("confirm", "--by", "team-1", good.id(), bad).exits(1);

        assertThat(refused.out())
                .contains(good.id() + "  ", ": could be confirmed", bad + "  refused")
                .contains("          not-trained: ", "          permit-lapsed: ")
                .endsWith("0 confirmed, 1 refused. Nothing was stored: mend what is refused, or take the others with"
                        + " --accept-valid.\n");
        assertThat(Stored.script(store)).isEqualTo(before);

        AmirRun others = run("confirm", "--by", "team-1", good.id(), bad, "--accept-valid")
                .exits(1);
        assertThat(others.out()).endsWith("1 confirmed, 1 refused. Stored, but for what was refused.\n");
        assertThat(state(good.id())).isEqualTo(MentorshipState.CONFIRMED);
        assertThat(state(bad)).isEqualTo(MentorshipState.PROPOSED);
    }

    private RecordId notToBeConfirmed() {
        try (JdbcStore opened = JdbcStore.open(store)) {
            Team team = Team.of(opened);
            return team.proposed(
                    team.trained(Team.mentorWith(1), 4), team.selected(Team.menteeWith(Team.PROPOSED.minusDays(1))));
        }
    }

    @Test
    void each_confirmation_sees_those_before_it() {
        given(team -> {
            PersonId mentor = team.mentor(1);
            team.proposed(mentor, team.mentee());
            return team.proposed(mentor, team.mentee());
        });

        assertThat(run("confirm", "--by", "team-1", "--all").exits(1).out()).contains("mentor-full: ");
    }

    @Test
    void an_undone_confirmation_frees_both_for_another_pair() {
        Pair pair = given(DecisionsOfTheCommandTest::proposed);
        run("confirm", "--by", "team-1", pair.id()).exits(0);
        assertThat(run("match", "--out", out).exits(0).out()).contains("pool      0 mentees, 0 mentors");

        AmirRun run = run("undo", "--by", "team-1", "--why", "mentor-withdrew", pair.id())
                .exits(0);

        assertThat(run.out()).endsWith("1 undone.\n");
        assertThat(state(pair.id())).isEqualTo(MentorshipState.UNDONE);
        assertThat(run("match", "--out", out).exits(0).out()).contains("pool      1 mentees, 1 mentors");
        assertThat(run("undo", "--by", "team-1", "--why", "again", pair.id())
                        .exits(1)
                        .out())
                .contains("illegal-step");
    }

    @Test
    void a_pair_that_is_not_there_is_refused_and_what_is_no_pair_is_rejected() {
        given(DecisionsOfTheCommandTest::proposed);

        assertThat(run("confirm", "--by", "team-1", "m-000099").exits(1).out())
                .contains("unknown: the programme has no pair m-000099");
        assertThat(run("undo", "--by", "team-1", "--why", "x", "d-000001")
                        .exits(1)
                        .err())
                .isEqualTo("amir: d-000001 is not the id of a pair, such as m-000017\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "match --out o --keep",
                "match --out o --by team-1",
                "match --out o --keep --by team-1 --preview",
                "confirm --by team-1",
                "confirm --by team-1 --all m-000001",
                "confirm m-000001",
                "confirm --by Åsa m-000001",
                "confirm --by team-1 M1",
                "undo --by team-1 m-000001",
                "undo --why wrong m-000001",
                "undo --by team-1 --why wrong"
            })
    void a_decision_says_who_and_which(String line) {
        AmirRun run = run(
                        line.substring(0, line.indexOf(' ')),
                        Splitter.on(' ')
                                .splitToStream(line.substring(line.indexOf(' ') + 1))
                                .toArray())
                .exits(2);

        assertThat(run.err()).contains("Usage: amir");
    }
}

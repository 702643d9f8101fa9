package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team says beforehand of a matching, from a file and in what the command prints and writes. */
@Tag("M9")
class InstructionsOfTheCommandTest {
    private static final String DAY = Team.PROPOSED.toString();
    private static final Traits SILENT = Traits.builder().build();

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Path store = Path.of("store");
    private Path out = Path.of("out");

    /** Two mentors with a place each, three mentees; somebody waits for a permit. Each test has a copy of their store. */
    private static PersonId housing = PersonId.numbered(1);

    private static PersonId rights = PersonId.numbered(1);
    private static PersonId first = PersonId.numbered(1);
    private static PersonId second = PersonId.numbered(1);
    private static PersonId third = PersonId.numbered(1);
    private static PersonId pending = PersonId.numbered(1);

    @BeforeAll
    static void begin() {
        try (JdbcStore opened = JdbcStore.openOrCreateForManyUnits(EmptyStore.at(shared.resolve("begun")))) {
            Team team = Team.in(opened);
            housing = team.trained(mentor(Theme.HOUSING), 5);
            rights = team.trained(mentor(Theme.RIGHTS), 5);
            first = team.selected(mentee(PermitKind.PERMANENT, Theme.HOUSING));
            second = team.selected(mentee(PermitKind.PERMANENT, Theme.RIGHTS));
            third = team.selected(mentee(PermitKind.PERMANENT, Theme.HOUSING, Theme.RIGHTS));
            pending = team.applied(mentee(PermitKind.PENDING, Theme.HOUSING));
        }
    }

    @BeforeEach
    void place() {
        store = EmptyStore.copy(shared.resolve("begun"), folder.resolve("store"));
        out = folder.resolve("out");
    }

    private static Mentor mentor(Theme... offered) {
        return Mentor.builder()
                .traits(SILENT)
                .capacity(Answer.of(1))
                .themesOffered(Answer.of(ImmutableSet.copyOf(offered)))
                .build();
    }

    private static Mentee mentee(PermitKind permit, Theme... needed) {
        return Mentee.builder()
                .traits(SILENT)
                .permit(Permit.of(Answer.of(permit), Answer.notAnswered()))
                .themesNeeded(Answer.of(ImmutableSet.copyOf(needed)))
                .build();
    }

    private Path file(String... rows) {
        return text(String.join("\n", ImmutableList.copyOf(rows)), "kind,mentee,mentor,by,at,why\n");
    }

    private Path text(String text, String header) {
        try {
            return Files.writeString(folder.resolve("said.csv"), header + text + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String kind, Object mentee, Object mentor) {
        return kind + "," + mentee + "," + mentor + ",team-1,2025-10-30,met-before";
    }

    private AmirRun run(String command, Object... more) {
        return AmirRun.of(Stream.concat(Stream.of(command, "--store", store, "--on", DAY), Stream.of(more))
                .toArray());
    }

    private AmirRun match(Path instructions, Object... more) {
        return run(
                "match",
                Stream.concat(Stream.of("--out", out, "--instructions", instructions), Stream.of(more))
                        .toArray());
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(out.resolve(name).toFile());
    }

    private static String line(String kind, String people, String cost, String more) {
        return "          %-9s %-19s %9s  team-1, 2025-10-30: met-before%s\n".formatted(kind, people, cost, more);
    }

    @Test
    void without_any_no_price_is_said() {
        String text = run("match", "--out", out).exits(0).out();

        assertThat(text).isEqualTo("""
                pool      3 mentees, 2 mentors
                proposed  2 pairs, total score 1.294118; proved: no other choice has a greater total
                bound     1.294118, gap 0.000000
                figures   scores 0.647059 to 0.647059, median 0.647059, mean 0.647059, deviation 0.000000, Gini 0.000000
                load      mentors with 0, 1 mentees: 0, 2; 2 places used, 0 free
                blocking  0 pairs of a mentee and a mentor who would both rather have each other
                gender    1 group withheld
                age       1 group withheld
                language  1 group withheld
                unmatched 2
                          mentee capacity                            1
                          mentee outside-pool: not-selected permit-pending   1
                """);
    }

    @Test
    void each_is_printed_with_what_it_costs_and_what_came_of_it() {
        String text = match(file(
                        said("prefer", third, housing), said("lock", first, rights), said("forbid", second, housing)))
                .exits(0)
                .out();

        assertThat(text)
                .isEqualTo("""
                        pool      3 mentees, 2 mentors
                        proposed  2 pairs, total score 0.852941; proved: no other choice has a greater total
                        bound     0.902941 with 0.050000 for preferred pairs, gap 0.000000
                        figures   scores 0.352941 to 0.500000, median 0.426471, mean 0.426471, deviation 0.073530, Gini 0.086207
                        load      mentors with 0, 1 mentees: 0, 2; 2 places used, 0 free
                        blocking  0 pairs of a mentee and a mentor who would both rather have each other
                        gender    1 group withheld
                        age       1 group withheld
                        language  1 group withheld
                        said      3, with what each costs the total
                        """
                        + line("lock", first + " " + rights, "0.441177", "")
                        + line("forbid", second + " " + housing, "0.000000", "")
                        + line("prefer", third + " " + housing, "0.000000", "; chosen")
                        + """
                        unmatched 2
                                  mentee capacity                            1
                                  mentee outside-pool: not-selected permit-pending   1
                        """);
    }

    @Test
    void each_is_written_with_who_when_and_why() throws IOException {
        match(file(
                        said("lock", first, rights),
                        "prefer," + second + "," + rights + ",team-2,2025-10-30T14:05,both-like-music",
                        said("reserve", pending, housing),
                        said("hold-back", third, "")))
                .exits(0);

        JsonNode proposal = json("proposal.json");
        assertThat(proposal.get("bonusMicro").longValue()).isZero();
        assertThat(proposal.get("instructions"))
                .isEqualTo(new ObjectMapper().readTree("""
                [{"kind":"lock","mentee":"%1$s","mentor":"%4$s","by":"team-1","at":"2025-10-30T00:00",
                  "why":"met-before","priceMicro":294118,"overrides":[]},
                 {"kind":"prefer","mentee":"%2$s","mentor":"%4$s","by":"team-2","at":"2025-10-30T14:05",
                  "why":"both-like-music","priceMicro":0,"chosen":false},
                 {"kind":"reserve","mentee":"%5$s","mentor":"%6$s","by":"team-1","at":"2025-10-30T00:00",
                  "why":"met-before","priceMicro":352941},
                 {"kind":"hold-back","mentee":"%3$s","by":"team-1","at":"2025-10-30T00:00",
                  "why":"met-before","priceMicro":0}]
                """.formatted(first, second, third, rights, pending, housing)));
        assertThat(proposal.get("capacities").toString()).isEqualTo("{\"" + rights + "\":1}");
        assertThat(Csv.table(out.resolve("unmatched.csv")))
                .extracting(row -> row.get("person") + " " + row.get("detail"))
                .contains(third + " on-hold", housing + " no-capacity");
        assertThat(json("figures.json").get("placesKept").intValue()).isEqualTo(1);
    }

    @Test
    void what_a_lock_overrides_is_said() throws IOException {
        try (JdbcStore opened = JdbcStore.open(store)) {
            Team team = Team.of(opened);
            RecordId lived = team.confirmed(housing, first);
            team.work(
                    Team.PROPOSED,
                    work -> work.changing(
                                    lived,
                                    found -> found.endEarly(
                                            Team.PROPOSED,
                                            new Ending(LeavingReason.NO_TIME, EndingSide.BOTH),
                                            Team.decision(Team.PROPOSED)))
                            .orElseThrow());
        }

        String text = match(file(said("lock", first, housing))).exits(0).out();

        assertThat(text).contains(line("lock", first + " " + housing, "-0.147059", "; overrides not-again"));
        assertThat(json("proposal.json")
                        .get("instructions")
                        .get(0)
                        .get("overrides")
                        .toString())
                .isEqualTo("[\"not-again\"]");
    }

    @Test
    void rules_are_priced_if_asked_for() throws IOException {
        String text = run("match", "--out", out, "--prices").exits(0).out();

        assertThat(text).contains("""
                rules     what each costs the total
                          must-gender                              0.000000
                          must-age                                 0.000000
                          no-shared-language                       0.000000
                          not-again                                0.000000
                          forbidden                                0.000000
                          below-minimum                            0.000000
                """);
        assertThat(json("proposal.json").get("constraintPricesMicro"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"must-gender\":0,\"must-age\":0,\"no-shared-language\":0,\"not-again\":0,"
                                + "\"forbidden\":0,\"below-minimum\":0}"));
    }

    @Test
    void figures_are_written_and_small_groups_withheld() throws IOException {
        run("match", "--out", out).exits(0);

        assertThat(json("figures.json")).isEqualTo(new ObjectMapper().readTree("""
                {"pairCount":2,"totalMicro":1294118,"bonusMicro":0,"upperBoundMicro":1294118,"gapMicro":0,"blockingPairs":0,
                 "scores":{"minimumMicro":647059,"lowerQuartileMicro":647059,"medianMicro":647059,
                  "upperQuartileMicro":647059,"maximumMicro":647059,"meanMicro":647059,
                  "standardDeviationMicro":0,"giniMicro":0},
                 "mentorsByMentees":{"0":0,"1":2},"placesUsed":2,"placesFree":0,"placesKept":0,"smallestShown":6,
                 "matched":[{"by":"gender","group":"not-stated","withheld":true},
                  {"by":"age","group":"not-stated","withheld":true},
                  {"by":"language","group":"not-stated","withheld":true}]}
                """));

        run("match", "--out", out, "--small-group", "3").exits(0);

        assertThat(json("figures.json").get("matched").get(0)).isEqualTo(new ObjectMapper().readTree("""
                        {"by":"gender","group":"not-stated","withheld":false,"mentees":3,"matched":2,"shareMicro":666667}
                        """));
        assertThat(run("match", "--out", out, "--small-group", "-1").exits(2).err())
                .contains("--small-group is a number of people, at least 0");
    }

    @Test
    void explain_follows_them_too_and_says_the_smallest_change() throws IOException {
        Path instructions = file(said("lock", first, rights));

        assertThat(run("explain", "--instructions", instructions, first)
                        .exits(0)
                        .out())
                .contains("  Locked by the team (team-1, 2025-10-30, met-before).\n");
        assertThat(run("explain", third).exits(0).out())
                .endsWith(
                        "Smallest change for %s as a mentee: one place more with mentor %s, and the total would rise by 0.500000.\n"
                                .formatted(third, housing));
        assertThat(run("explain", pending).exits(0).out())
                .endsWith(
                        "Smallest change for %s as a mentee: to come into the pool needs to be selected by the team (R7); the residence permit that was applied for (R8).\n"
                                .formatted(pending));
        JsonNode told = new ObjectMapper()
                .readTree(run("explain", third, "--json").exits(0).out());
        assertThat(told.get("unmatched").get(0).get("smallestChange"))
                .isEqualTo(new ObjectMapper().readTree("""
                {"kind":"one-place-more","mentor":"%1$s","gainMicro":500000,"enough":true,
                 "sentence":"one place more with mentor %1$s, and the total would rise by 0.500000."}
                """.formatted(housing)));
    }

    @Test
    void kept_proposals_are_held_against_those_that_were_open() {
        run("match", "--out", out, "--keep", "--by", "team-7").exits(0);

        String text = match(file(said("lock", third, housing)), "--keep", "--by", "team-7")
                .exits(0)
                .out();

        assertThat(text)
                .contains("2 earlier proposals were undone\n")
                .contains(
                        "          against these: 1 as before, 0 with another mentor, 1 new, 1 without a mentor now\n");
    }

    @Nested
    class GivenWhatCannotBeFollowed {
        private String refused(Path file) {
            AmirRun run = match(file).exits(1);
            assertThat(out).doesNotExist();
            assertThat(run.out()).isEmpty();
            return run.err();
        }

        @Test
        void every_cell_that_is_wrong_is_told_at_once() {
            String err = refused(file(
                    "swap,x,p-000001,Team One,yesterday,",
                    "lock," + first + ",,team-1,2025-02-30,met-before",
                    "hold-back," + first + "," + housing + ",team-1,2025-10-30,met-before",
                    "hold-back,,,team-1,2025-10-30,met-before",
                    "lock,1,2"));

            assertThat(err).isEqualTo("""
                    amir: the instructions cannot be followed, so nothing was matched:
                    problem   said.csv, row 5: cell-count "3"; 6 cells, as the header has
                    problem   said.csv, row 1, column "kind": unknown-label "swap"; one of: lock, forbid, prefer, reserve, hold-back
                    problem   said.csv, row 1, column "by": bad-value; a code such as team-1, never a name
                    problem   said.csv, row 1, column "at": bad-stamp; a day of the calendar such as 2025-11-03, or with its time 2025-11-03T14:05
                    problem   said.csv, row 1, column "why": missing-value; a code of 1 to 60 characters from a-z, 0-9 and '-', such as met-before
                    problem   said.csv, row 1, column "mentee": bad-value; the id of a person, for example p-000042
                    problem   said.csv, row 2, column "at": bad-stamp "2025-02-30"; a day of the calendar such as 2025-11-03, or with its time 2025-11-03T14:05
                    problem   said.csv, row 2, column "mentor": missing-value; the id of a person, for example p-000042
                    problem   said.csv, row 3, column "mentee": bad-value "%s"; hold-back is of one person: a mentee or a mentor, the other cell blank
                    problem   said.csv, row 4, column "mentee": bad-value; hold-back is of one person: a mentee or a mentor, the other cell blank
                    """.formatted(first));
        }

        @Test
        void what_does_not_go_together_is_told_at_once_with_its_rows() {
            String err = refused(file(
                    said("lock", first, housing),
                    said("lock", "p-000099", housing),
                    said("forbid", first, housing),
                    said("hold-back", "", rights),
                    said("lock", second, rights)));

            assertThat(err).isEqualTo("""
                    amir: the instructions cannot be followed, so nothing was matched:
                    problem   said.csv, row 2, column "mentee": unknown-person "p-000099"; p-000099 is no mentee of this programme; name one who is in the pool or outside it
                    problem   said.csv, row 5, column "mentor": held-back "%3$s"; mentor %3$s is held back, so no lock with them; take one of the two back (rows 4, 5)
                    problem   said.csv, row 3: locked-and-forbidden; mentee %1$s and mentor %2$s are locked and forbidden; take one of the two back (rows 1, 3)
                    problem   said.csv, row 2, column "mentor": too-few-places "%2$s"; mentor %2$s has 1 free places, but 2 are locked or kept; take as many back (rows 1, 2)
                    """.formatted(first, housing, rights));
        }

        @Test
        void a_file_that_is_no_such_table_is_told() {
            assertThat(refused(text("", "kind,mentee,mentor,by,at,reason\n"))).isEqualTo("""
                    amir: the instructions cannot be followed, so nothing was matched:
                    problem   said.csv, column "reason": unknown-column; the columns kind, mentee, mentor, by, at, why
                    problem   said.csv, column "why": missing-column; the columns kind, mentee, mentor, by, at, why
                    """);
            assertThat(refused(folder.resolve("none.csv"))).isEqualTo("""
                    amir: the instructions cannot be followed, so nothing was matched:
                    problem   none.csv: unreadable-file; a file that is there and may be read
                    """);
        }

        @Test
        void nothing_is_kept() {
            AmirRun run = match(file(said("lock", pending, housing)), "--keep", "--by", "team-1")
                    .exits(1);

            assertThat(run.err())
                    .contains("column \"mentee\": outside-pool \"" + pending + "\"; mentee " + pending
                            + " is outside the pool (not-selected permit-pending)");
            assertThat(run("confirm", "--by", "team-1", "--all").exits(0).out()).isEqualTo("0 confirmed.\n");
        }
    }

    @Test
    void a_lock_on_the_swedish_forms_costs_what_another_solver_says() throws IOException {
        Path swedish = folder.resolve("swedish");
        AmirRun.importing(FormFile.swedishMentors(), swedish, folder);
        AmirRun.importing(FormFile.swedishMentees(), swedish, folder);
        Object[] line = {"match", "--store", swedish, "--on", "2025-10-01", "--preview", "--out", out};
        AmirRun.of(line).exits(0);
        long free = Optimum.proposal(out).get("totalMicro").longValue();
        Map<String, String> worst = Csv.table(out.resolve("scores.csv")).stream()
                .filter(pair -> "below-minimum".equals(pair.get("excluded")))
                .findFirst()
                .orElseGet(() -> Csv.table(out.resolve("scores.csv")).get(0));

        AmirRun.of(Stream.concat(
                                Stream.of(line),
                                Stream.of(
                                        "--instructions",
                                        file(said(
                                                "lock",
                                                worst.getOrDefault("mentee", ""),
                                                worst.getOrDefault("mentor", "")))))
                        .toArray())
                .exits(0);

        JsonNode locked = Optimum.proposal(out);
        assertThat(locked.get("totalMicro").longValue()).isEqualTo(Optimum.totalMicro(out, Optional.of(worst)));
        assertThat(locked.get("instructions").get(0).get("priceMicro").longValue())
                .isEqualTo(free - locked.get("totalMicro").longValue());
    }
}

package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a coordinator reads of the Swedish forms, 48 mentors and 70 mentees: a pair, somebody unmatched, a what-if and the
 * price of a lock. Each number is held against another solver, from scratch, with the problem altered. The text is left in
 * {@code target/swedish-case.txt}.
 */
class SwedishCaseTest {
    @TempDir
    static Path folder = Path.of("");

    private static final List<String> PRINTED = new ArrayList<>();

    private static Path out = Path.of("");

    @BeforeAll
    static void match() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors(), store, folder);
        AmirRun.importing(FormFile.swedishMentees(), store, folder);
        out = folder.resolve("out");
        run("match", "--out", out);
    }

    @AfterAll
    static void leave() throws IOException {
        Files.writeString(Path.of("target", "swedish-case.txt"), String.join("\n", PRINTED));
    }

    /** Runs the command on the forms, and keeps what it printed. */
    private static String run(String command, Object... more) {
        Object[] line = Stream.concat(
                        Stream.of(command, "--store", folder.resolve("store"), "--on", "2025-10-01", "--preview"),
                        Stream.of(more))
                .toArray();
        String text = AmirRun.of(line).exits(0).out();
        PRINTED.add("$ amir " + command + " ... "
                + String.join(" ", Stream.of(more).map(SwedishCaseTest::word).toList()) + "\n" + text);
        return text;
    }

    private static String word(Object argument) {
        return argument instanceof Path path ? String.valueOf(path.getFileName()) : String.valueOf(argument);
    }

    private static JsonNode json(Object... more) throws IOException {
        Object[] line = Stream.concat(
                        Stream.of(
                                "explain",
                                "--store",
                                folder.resolve("store"),
                                "--on",
                                "2025-10-01",
                                "--preview",
                                "--json"),
                        Stream.of(more))
                .toArray();
        return new ObjectMapper().readTree(AmirRun.of(line).exits(0).out());
    }

    private static Map<String, String> scoreOf(Path folder, String mentee, String mentor) {
        return Csv.table(folder.resolve("scores.csv")).stream()
                .filter(pair -> mentee.equals(pair.get("mentee")) && mentor.equals(pair.get("mentor")))
                .findFirst()
                .orElseThrow();
    }

    /** What the other solver loses if a pair has to be. */
    private static long lossOf(Path folder, String mentee, String mentor) {
        return Optimum.totalMicro(folder) - Optimum.totalMicro(folder, Optional.of(scoreOf(folder, mentee, mentor)));
    }

    /** The other people of all pairs that a person may be in. */
    private static List<String> allowed(Path folder, String role, String person, String otherRole) {
        return Csv.table(folder.resolve("scores.csv")).stream()
                .filter(pair -> person.equals(pair.get(role))
                        && pair.getOrDefault("excluded", "").isEmpty())
                .map(pair -> pair.getOrDefault(otherRole, ""))
                .toList();
    }

    private static String unmatched(Path folder, String reason) {
        return Csv.table(folder.resolve("unmatched.csv")).stream()
                .filter(left -> reason.equals(left.get("reason")))
                .map(left -> left.getOrDefault("person", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pair_says_what_each_runner_up_on_both_sides_would_cost() throws IOException {
        Map<String, String> pair = Csv.table(out.resolve("pairs.csv")).get(0);
        String mentee = pair.getOrDefault("mentee", "");
        String mentor = pair.getOrDefault("mentor", "");

        String text = run("explain", mentee);
        JsonNode told = json(mentee).get("pairs").get(0);

        assertThat(told.get("findings")).hasSize(8);
        assertThat(told.get("otherMentors")).hasSize(3).allSatisfy(next -> {
            String other = next.get("mentor").textValue();
            assertThat(next.get("loss").get("totalMicro").longValue()).isEqualTo(lossOf(out, mentee, other));
            assertThat(text)
                    .contains("  Runner-up: mentor " + other + " with score "
                            + scoreOf(out, mentee, other).get("score") + "; the whole would lose ");
        });
        assertThat(told.get("otherMentees")).hasSize(3).allSatisfy(next -> {
            String other = next.get("mentee").textValue();
            assertThat(next.get("loss").get("totalMicro").longValue()).isEqualTo(lossOf(out, other, mentor));
            assertThat(text)
                    .contains("  Runner-up: mentee " + other + " with score "
                            + scoreOf(out, other, mentor).get("score") + "; the whole would lose ");
        });
    }

    @Test
    void a_mentor_whom_nobody_needs_reads_which_lock_costs_least() throws IOException {
        String mentor = unmatched(out, "not-needed");

        String text = run("explain", mentor);
        JsonNode change = json(mentor).get("unmatched").get(0).get("smallestChange");

        assertThat(text)
                .startsWith("Mentor " + mentor + " has no mentee proposed (not-needed): ")
                .contains("Smallest change for " + mentor + " as a mentor: a lock with mentee ");
        assertThat(change.get("kind").textValue()).isEqualTo("lock-to");
        assertThat(lossOf(out, change.get("mentee").textValue(), mentor))
                .isEqualTo(change.get("lossMicro").longValue());
        assertThat(allowed(out, "mentor", mentor, "mentee"))
                .allSatisfy(mentee -> assertThat(lossOf(out, mentee, mentor))
                        .isGreaterThanOrEqualTo(change.get("lossMicro").longValue()));
    }

    @Test
    void somebody_unmatched_reads_what_a_place_would_cost_and_what_one_more_would_bring() throws IOException {
        Path fewer = folder.resolve("fewer");
        Path heldBack = heldBack(ImmutableList.copyOf(mentorOf(out).values()).subList(0, 24));
        run("match", "--out", fewer, "--instructions", heldBack);
        String mentee = matchedByOnePlace(fewer, heldBack);

        String text = run("explain", mentee, "--instructions", heldBack);
        JsonNode left =
                json(mentee, "--instructions", heldBack).get("unmatched").get(0);

        assertThat(text).startsWith("Mentee " + mentee + " has no mentor proposed (capacity): ");
        List<String> mentors = allowed(fewer, "mentee", mentee, "mentor");
        long least = mentors.stream()
                .mapToLong(mentor -> lossOf(fewer, mentee, mentor))
                .min()
                .orElseThrow();
        assertThat(left.get("detail").textValue()).endsWith("loss:" + Optimum.decimals(least));
        JsonNode change = left.get("smallestChange");
        assertThat(text)
                .contains("Smallest change for " + mentee + " as a mentee: one place more with mentor "
                        + change.get("mentor").textValue() + ", and the total would rise by ");
        assertThat(withPlace(fewer, change.get("mentor").textValue()) - Optimum.totalMicro(fewer))
                .isEqualTo(change.get("gainMicro").longValue());
    }

    /** The first whom a place more would match without others coming first. */
    private static String matchedByOnePlace(Path folder, Path instructions) throws IOException {
        for (Map<String, String> left : Csv.table(folder.resolve("unmatched.csv"))) {
            String person = left.getOrDefault("person", "");
            if ("capacity".equals(left.get("reason"))
                    && json(person, "--instructions", instructions)
                            .get("unmatched")
                            .get(0)
                            .get("smallestChange")
                            .get("enough")
                            .booleanValue()) {
                return person;
            }
        }
        throw new IllegalStateException("nobody would be matched by one place more");
    }

    private static Path heldBack(List<String> mentors) throws IOException {
        return Files.writeString(
                folder.resolve("held-back.csv"),
                "kind,mentee,mentor,by,at,why\n"
                        + mentors.stream()
                                .distinct()
                                .map(mentor -> "hold-back,," + mentor + ",team-1,2025-09-30,too-busy\n")
                                .collect(Collectors.joining()));
    }

    /** What the other solver finds with one place more. */
    private static long withPlace(Path from, String mentor) {
        Path more = folder.resolve("more");
        try {
            Files.createDirectories(more);
            Files.writeString(more.resolve("scores.csv"), Files.readString(from.resolve("scores.csv")));
            ObjectNode proposal = Optimum.proposal(from).deepCopy();
            ObjectNode capacities = (ObjectNode) proposal.get("capacities");
            capacities.put(mentor, capacities.get(mentor).intValue() + 1);
            Files.writeString(more.resolve("proposal.json"), proposal.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Optimum.totalMicro(more);
    }

    @Test
    void a_what_if_reads_what_the_whole_would_lose_and_who_else_would_change() throws IOException {
        String mentee = Csv.table(out.resolve("pairs.csv")).get(0).getOrDefault("mentee", "");
        String mentor = json(mentee)
                .get("pairs")
                .get(0)
                .get("otherMentors")
                .get(0)
                .get("mentor")
                .textValue();

        String text = run("explain", mentee, "--what-if", mentor);
        JsonNode whatIf = json(mentee, "--what-if", mentor);
        Path forced = folder.resolve("forced");
        run("match", "--out", forced, "--instructions", locked(mentee, mentor));

        long loss = lossOf(out, mentee, mentor);
        assertThat(whatIf.get("loss").get("totalMicro").longValue()).isEqualTo(loss);
        assertThat(text).contains("  The whole would lose " + Optimum.decimals(loss) + ".\n");
        Map<String, String> before = mentorOf(out);
        Map<String, String> now = mentorOf(forced);
        assertThat(whatIf.get("changes").get("newMentor")).allSatisfy(change -> {
            assertThat(before)
                    .containsEntry(
                            change.get("mentee").textValue(),
                            change.get("before").textValue());
            assertThat(now)
                    .containsEntry(
                            change.get("mentee").textValue(), change.get("now").textValue());
        });
        assertThat(whatIf.get("changes").get("newMentor")).hasSize((int) before.entrySet().stream()
                .filter(pair ->
                        now.containsKey(pair.getKey()) && !pair.getValue().equals(now.get(pair.getKey())))
                .count());
        assertThat(whatIf.get("changes").get("noLongerMatched")).hasSize((int)
                before.keySet().stream().filter(each -> !now.containsKey(each)).count());
    }

    private static Map<String, String> mentorOf(Path folder) {
        return Csv.table(folder.resolve("pairs.csv")).stream()
                .collect(ImmutableMap.toImmutableMap(
                        pair -> pair.getOrDefault("mentee", ""), pair -> pair.getOrDefault("mentor", "")));
    }

    private static Path locked(String mentee, String mentor) throws IOException {
        return Files.writeString(
                folder.resolve("lock.csv"),
                "kind,mentee,mentor,by,at,why\nlock," + mentee + "," + mentor + ",team-1,2025-09-30,met-before\n");
    }

    @Test
    void a_locks_price_is_what_the_whole_gains_without_it() throws IOException {
        String mentee = ImmutableList.copyOf(mentorOf(out).keySet()).get(1);
        String mentor = ImmutableList.copyOf(mentorOf(out).values()).get(0);
        Path bound = folder.resolve("bound");

        String text = run("match", "--out", bound, "--instructions", locked(mentee, mentor));

        long price = lossOf(out, mentee, mentor);
        assertThat(Optimum.proposal(bound)
                        .get("instructions")
                        .get(0)
                        .get("priceMicro")
                        .longValue())
                .isEqualTo(price);
        assertThat(text)
                .containsPattern("lock +" + mentee + " " + mentor + " +" + Optimum.decimals(price) + "  team-1");
    }

    @Test
    void each_objective_is_proved_and_holds_the_lock() throws IOException {
        Map<String, String> pair = Csv.table(out.resolve("scores.csv")).get(0);
        Path said = locked(pair.getOrDefault("mentee", ""), pair.getOrDefault("mentor", ""));

        for (String objective : List.of("most-matched", "highest-minimum", "stable")) {
            Path other = folder.resolve(objective);
            run("match", "--out", other, "--objective", objective, "--instructions", said, "--prices");
            assertThat(Optimum.proposal(other).get("objective").textValue()).isEqualTo(objective);
            assertThat(Optimum.proposal(other).get("objectivePriceMicro").longValue())
                    .isEqualTo(Optimum.totalMicro(out, Optional.of(pair))
                            - Optimum.proposal(other).get("totalMicro").longValue());
            assertThat(mentorOf(other)).containsEntry(pair.get("mentee"), pair.get("mentor"));
        }
    }
}

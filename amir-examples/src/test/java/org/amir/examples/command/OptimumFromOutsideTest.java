package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.amir.examples.forms.ManyAnswers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code match} wrote is as good as another solver finds, by nothing but the files. */
class OptimumFromOutsideTest {
    @TempDir
    Path folder;

    private record Applicants(String name, FormFile mentors, FormFile mentees) {
        static Applicants made(int mentors, int mentees, long seed) {
            return new Applicants(
                    "%d mentors, %d mentees, seed %d".formatted(mentors, mentees, seed),
                    ManyAnswers.of(FormFile.swedishMentors(), mentors, seed),
                    ManyAnswers.of(FormFile.swedishMentees(), mentees, seed + 1));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Applicants> applicants() {
        return Stream.of(
                new Applicants("the Swedish forms", FormFile.swedishMentors(), FormFile.swedishMentees()),
                new Applicants("the Italian forms", FormFile.italianMentors(), FormFile.italianMentees()),
                Applicants.made(20, 120, 11),
                Applicants.made(90, 60, 12),
                Applicants.made(60, 120, 13));
    }

    @ParameterizedTest
    @MethodSource("applicants")
    void another_solver_finds_the_same_total(Applicants applicants) {
        Path store = folder.resolve("store");
        AmirRun.importing(applicants.mentors(), store, folder);
        AmirRun.importing(applicants.mentees(), store, folder);

        AmirRun.of("match", "--store", store, "--on", "2025-10-01", "--preview", "--out", folder)
                .exits(0);

        JsonNode proposal = Optimum.proposal(folder);
        List<Map<String, String>> pairs = Csv.table(folder.resolve("pairs.csv"));
        assertThat(proposal.get("totalMicro").longValue()).isEqualTo(Optimum.totalMicro(folder));
        assertThat(pairs.stream()
                        .mapToLong(pair -> Optimum.micro(pair.getOrDefault("score", "")))
                        .sum())
                .isEqualTo(proposal.get("totalMicro").longValue());
        assertThat(proposal.get("certificate").get("valid").booleanValue()).isTrue();
        assertThat(proposal.get("certificate").get("gap").longValue()).isZero();
        assertIsAllowed(pairs, proposal.get("capacities"));
    }

    private void assertIsAllowed(List<Map<String, String>> pairs, JsonNode capacities) {
        Multiset<String> places = HashMultiset.create();
        Set<String> mentees = new HashSet<>();
        for (Map<String, String> pair : pairs) {
            places.add(pair.getOrDefault("mentor", ""));
            assertThat(mentees.add(pair.getOrDefault("mentee", ""))).isTrue();
        }
        places.entrySet()
                .forEach(mentor -> assertThat(mentor.getCount())
                        .isLessThanOrEqualTo(capacities.get(mentor.getElement()).intValue()));
        List<Map<String, String>> scores = Csv.table(folder.resolve("scores.csv"));
        assertThat(scores)
                .containsAll(pairs.stream()
                        .map(pair -> Map.of(
                                "mentee", pair.getOrDefault("mentee", ""),
                                "mentor", pair.getOrDefault("mentor", ""),
                                "score", pair.getOrDefault("score", ""),
                                "excluded", ""))
                        .toList());
    }
}

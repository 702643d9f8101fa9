package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.amir.examples.forms.ManyAnswers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody who applied is in every answer exactly once, in whatever order their applications stood. The profile
 * {@code thorough} tries more orders.
 */
class NobodyIsLostTest {
    private static final int ORDERS = Boolean.getBoolean("amir.thorough") ? 3 : 1;
    private static final ImmutableList<String> FILES = ImmutableList.of(
            "mentors.csv",
            "mentees.csv",
            "assessments.csv",
            "pairs.csv",
            "scores.csv",
            "unmatched.csv",
            "proposal.json",
            "figures.json");

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder;

    private record Applicants(String name, FormFile mentors, FormFile mentees) {
        /** What is written of them as they are: made once for both tests. */
        Path written() {
            Path out = shared.resolve("out-" + name);
            return Files.exists(out) ? out : NobodyIsLostTest.written(mentors, mentees, shared.resolve(name));
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
                new Applicants(
                        "few mentors",
                        ManyAnswers.of(FormFile.swedishMentors(), 12, 21),
                        ManyAnswers.of(FormFile.swedishMentees(), 90, 22)),
                new Applicants(
                        "no mentors",
                        FormFile.swedishMentors().withAnswers(List.of()),
                        FormFile.swedishMentees().rows(1, 6)),
                new Applicants(
                        "no mentees",
                        FormFile.swedishMentors().rows(1, 6),
                        FormFile.swedishMentees().withAnswers(List.of())));
    }

    @ParameterizedTest
    @MethodSource("applicants")
    void everybody_is_assessed_and_matched_or_told_why_not(Applicants applicants) {
        Path out = applicants.written();

        List<String> mentors = column(out, "mentors.csv", "person");
        List<String> mentees = column(out, "mentees.csv", "person");
        assertThat(mentors).doesNotHaveDuplicates().hasSize(different(applicants.mentors()));
        assertThat(mentees).doesNotHaveDuplicates().hasSize(different(applicants.mentees()));
        assertThat(ofRole(out, "assessments.csv", "mentor")).isEqualTo(mentors);
        assertThat(ofRole(out, "assessments.csv", "mentee")).isEqualTo(mentees);

        List<String> matchedMentees = column(out, "pairs.csv", "mentee");
        Set<String> matchedMentors = new TreeSet<>(column(out, "pairs.csv", "mentor"));
        assertThat(together(matchedMentees, ofRole(out, "unmatched.csv", "mentee")))
                .isEqualTo(mentees);
        assertThat(together(matchedMentors, ofRole(out, "unmatched.csv", "mentor")))
                .isEqualTo(mentors);
        if (!mentors.isEmpty() && !mentees.isEmpty()) {
            assertThat(together(matchedMentees, inPool(out, "mentee")))
                    .isEqualTo(new TreeSet<>(column(out, "scores.csv", "mentee"))
                            .stream().toList());
            assertThat(together(matchedMentors, inPool(out, "mentor")))
                    .isEqualTo(new TreeSet<>(column(out, "scores.csv", "mentor"))
                            .stream().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("applicants")
    void rows_in_another_order_or_in_two_files_give_the_same_bytes(Applicants applicants) {
        Map<String, String> expected = contents(applicants.written());
        assertThat(expected).containsKeys(FILES.toArray(String[]::new));
        for (long seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            FormFile mentors = applicants.mentors().shuffled(random);
            FormFile mentees = applicants.mentees().shuffled(random);

            assertThat(contents(written(mentors, mentees, folder.resolve("shuffled-" + seed))))
                    .isEqualTo(expected);
            assertThat(contents(writtenFromHalves(mentors, mentees, folder.resolve("halved-" + seed), random)))
                    .isEqualTo(expected);
        }
    }

    private static Path written(FormFile mentors, FormFile mentees, Path store) {
        AmirRun.importing(mentors, store, shared);
        AmirRun.importing(mentees, store, shared);
        return write(store);
    }

    private Path writtenFromHalves(FormFile mentors, FormFile mentees, Path store, Random random) {
        for (FormFile form : List.of(mentors, mentees)) {
            int half = 1 + random.nextInt(form.answers().size() + 1);
            Path first = form.rows(1, half).writeTo(folder, "first.csv");
            Path second = form.rows(half, form.answers().size() + 1).writeTo(folder, "second.csv");
            AmirRun.of("import", "--store", EmptyStore.at(store), "--mapping", form.mapping(), second, first)
                    .exits(0);
        }
        return write(store);
    }

    private static Path write(Path store) {
        Path out = store.resolveSibling("out-" + store.getFileName());
        AmirRun.of("people", "--store", store, "--out", out).exits(0);
        AmirRun.of("assess", "--store", store, "--on", "2025-10-01", "--out", out)
                .exits(0);
        AmirRun.of("match", "--store", store, "--on", "2025-10-01", "--preview", "--out", out)
                .exits(0);
        return out;
    }

    private static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(ImmutableSortedMap.toImmutableSortedMap(
                    String::compareTo, file -> String.valueOf(file.getFileName()), NobodyIsLostTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many people answered: by e-mail and birth date, none of which is blank. */
    private static int different(FormFile form) {
        return (int) form.answers().stream()
                .map(answer -> answer.get(2).strip().toLowerCase(Locale.ROOT) + " " + answer.get(4))
                .distinct()
                .count();
    }

    private static List<String> column(Path out, String file, String column) {
        return Csv.table(out.resolve(file)).stream()
                .map(row -> row.getOrDefault(column, ""))
                .toList();
    }

    private static List<String> ofRole(Path out, String file, String role) {
        return Csv.table(out.resolve(file)).stream()
                .filter(row -> role.equals(row.get("role")))
                .map(row -> row.getOrDefault("person", ""))
                .toList();
    }

    private static List<String> inPool(Path out, String role) {
        return Csv.table(out.resolve("unmatched.csv")).stream()
                .filter(row -> role.equals(row.get("role")))
                .filter(row -> !"outside-pool".equals(row.get("reason")))
                .map(row -> row.getOrDefault("person", ""))
                .toList();
    }

    private static List<String> together(Iterable<String> some, Iterable<String> others) {
        return Stream.of(some, others)
                .flatMap(ids -> ImmutableList.copyOf(ids).stream())
                .sorted()
                .collect(Collectors.toList());
    }
}

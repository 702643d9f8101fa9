package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import of the project's own forms says, against what was counted in them by other means. */
class ProjectFormsCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_swedish_forms_are_imported() {
        Path store = folder.resolve("store");

        AmirRun mentors = AmirRun.importing(FormFile.swedishMentors(), store, folder, "--out", folder.resolve("rs"));
        AmirRun mentees = AmirRun.importing(FormFile.swedishMentees(), store, folder, "--out", folder.resolve("es"));

        assertThat(mentors.out()).isEqualTo("""
                rows      50 (48 new, 2 replaced), 48 people
                note      withheld-background-without-consent        8
                Stored.
                """);
        assertThat(mentees.out()).isEqualTo("""
                rows      71 (70 new, 1 replaced), 70 people
                note      withheld-background-without-consent        8
                note      withheld-network-contact                  12
                Stored.
                """);
        assertThat(counts("rs/imported.csv", "outcome")).isEqualTo(Map.of("new", 48L, "replaced", 2L));
        assertThat(counts("es/imported.csv", "outcome")).isEqualTo(Map.of("new", 70L, "replaced", 1L));
        assertThat(counts("rs/notes.csv", "code")).isEqualTo(Map.of("withheld-background-without-consent", 8L));
        assertThat(counts("es/notes.csv", "code"))
                .isEqualTo(Map.of("withheld-background-without-consent", 8L, "withheld-network-contact", 12L));
        assertThat(Csv.table(folder.resolve("rs/problems.csv"))).isEmpty();
        assertPeople(store, 48, 70);
        assertNothingChangesAgain(store, FormFile.swedishMentors(), FormFile.swedishMentees());
    }

    @Test
    void the_italian_forms_are_imported() {
        Path store = folder.resolve("store");

        AmirRun mentors = AmirRun.importing(FormFile.italianMentors(), store, folder, "--out", folder.resolve("rs"));
        AmirRun mentees = AmirRun.importing(FormFile.italianMentees(), store, folder, "--out", folder.resolve("es"));

        assertThat(mentors.out()).isEqualTo("""
                rows      32 (30 new, 2 replaced), 30 people
                note      withheld-background-without-consent        2
                Stored.
                """);
        assertThat(mentees.out()).isEqualTo("""
                rows      46 (44 new, 2 replaced), 44 people
                note      possible-duplicate                         1
                note      withheld-background-without-consent        3
                note      withheld-network-contact                   4
                Stored.
                """);
        assertThat(counts("rs/imported.csv", "outcome")).isEqualTo(Map.of("new", 30L, "replaced", 2L));
        assertThat(counts("es/imported.csv", "outcome")).isEqualTo(Map.of("new", 44L, "replaced", 2L));
        assertPeople(store, 30, 44);
        assertNothingChangesAgain(store, FormFile.italianMentors(), FormFile.italianMentees());
    }

    @Test
    void one_italian_e_mail_stands_for_two_people() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.italianMentors(), store, folder, "--out", folder.resolve("rs"));
        AmirRun.importing(FormFile.italianMentees(), store, folder, "--out", folder.resolve("es"));

        List<Map<String, String>> duplicates = Csv.table(folder.resolve("es/notes.csv")).stream()
                .filter(note -> "possible-duplicate".equals(note.get("code")))
                .toList();

        assertThat(duplicates).hasSize(1);
        int menteeRow = Integer.parseInt(duplicates.get(0).getOrDefault("row", ""));
        List<String> mentee = FormFile.italianMentees().answers().get(menteeRow - 1);
        List<List<String>> others = FormFile.italianMentors().answers().stream()
                .filter(mentor -> email(mentor).equals(email(mentee)))
                .toList();
        assertThat(others).isNotEmpty().allMatch(mentor -> !mentor.get(4).equals(mentee.get(4)));
        int mentorRow = FormFile.italianMentors().answers().indexOf(others.get(0));
        assertThat(duplicates.get(0).get("other"))
                .isEqualTo(Csv.table(folder.resolve("rs/imported.csv"))
                        .get(mentorRow)
                        .get("person"))
                .isNotEqualTo(duplicates.get(0).get("person"));
    }

    @Test
    void the_eligibility_of_the_swedish_applicants() {
        Path store = folder.resolve("store");
        AmirRun.importing(FormFile.swedishMentors(), store, folder);
        AmirRun.importing(FormFile.swedishMentees(), store, folder);

        AmirRun run = AmirRun.of("assess", "--store", store, "--on", "2025-10-01", "--out", folder)
                .exits(0);

        Map<String, Long> recommended = Csv.table(folder.resolve("assessments.csv")).stream()
                .collect(Collectors.groupingBy(
                        one -> one.get("role") + " " + one.get("recommendation"), Collectors.counting()));
        assertThat(recommended)
                .isEqualTo(ImmutableMap.of(
                        "mentor eligible", 41L,
                        "mentor look", 4L,
                        "mentor not-eligible", 3L,
                        "mentee eligible", 34L,
                        "mentee look", 35L,
                        "mentee not-eligible", 1L));
        assertThat(run.out())
                .contains("mentor   48  eligible 41  look 4  not-eligible 3\n")
                .contains("mentee   70  eligible 34  look 35  not-eligible 1\n");
    }

    @Test
    void the_cycle_is_twelve_months_from_the_day_unless_given() {
        Path store = folder.resolve("store");
        FormFile mentees = FormFile.swedishMentees().rows(3, 7);
        int until = mentees.column("Till och med vilket datum");
        String[] days = {"2026-09-29", "2026-09-30", "2026-10-31", "2025-09-30"};
        for (int i = 0; i < days.length; i++) {
            mentees.set(i + 1, "Vilken sorts uppehåll", "Tillfälligt uppehållstillstånd");
            mentees.set(i + 1, mentees.header().get(until), days[i]);
        }
        AmirRun.importing(mentees, store, folder);

        assertThat(permitReasons(store)).containsExactly("permit-through-cycle", "", "", "permit-valid");
        assertThat(permitReasons(store, "--cycle-start", "2025-11-01"))
                .containsExactly("permit-through-cycle", "permit-through-cycle", "", "permit-valid");
        assertThat(permitReasons(store, "--cycle-end", "2026-09-29")).containsExactly("", "", "", "permit-valid");
        assertThat(permitReasons(store, "--cycle-start", "2025-10-01", "--cycle-end", "2026-12-31"))
                .containsExactly(
                        "permit-through-cycle", "permit-through-cycle", "permit-through-cycle", "permit-valid");
    }

    /** Of each applicant in order of id, the first reason that is about the permit. */
    private List<String> permitReasons(Path store, Object... more) {
        AmirRun.of(ImmutableList.builder()
                        .add("assess", "--store", store, "--on", "2025-10-01", "--out", folder)
                        .add(more)
                        .build()
                        .toArray())
                .exits(0);
        return Csv.table(folder.resolve("assessments.csv")).stream()
                .map(one -> List.of(one.getOrDefault("reasons", "").split(" ", -1)).stream()
                        .filter(reason -> reason.startsWith("permit"))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private void assertPeople(Path store, int mentors, int mentees) {
        assertThat(AmirRun.of("people", "--store", store, "--out", folder)
                        .exits(0)
                        .out())
                .startsWith("%d mentors, %d mentees".formatted(mentors, mentees));
        assertThat(Csv.table(folder.resolve("mentors.csv"))).hasSize(mentors);
        assertThat(Csv.table(folder.resolve("mentees.csv"))).hasSize(mentees);
        assertThat(Stored.identities(store)).hasSize(mentors + mentees);
    }

    private void assertNothingChangesAgain(Path store, FormFile... forms) {
        String before = Stored.script(store);
        for (FormFile form : forms) {
            AmirRun.importing(form, store, folder, "--out", folder.resolve("again"));
            assertThat(Csv.table(folder.resolve("again/imported.csv")))
                    .hasSameSizeAs(form.answers())
                    .allMatch(row -> "same".equals(row.get("outcome")));
        }
        assertThat(Stored.script(store)).isEqualTo(before);
    }

    private Map<String, Long> counts(String file, String column) {
        return Csv.table(folder.resolve(file)).stream()
                .map(row -> Objects.requireNonNull(row.get(column)))
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    private static String email(List<String> answer) {
        return answer.get(2).strip().toLowerCase(Locale.ROOT);
    }
}

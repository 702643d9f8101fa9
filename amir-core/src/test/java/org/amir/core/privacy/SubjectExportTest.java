package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.amir.core.privacy.FilledStore.MAIN;
import static org.amir.core.privacy.FilledStore.MENTEE;
import static org.amir.core.privacy.FilledStore.MENTOR;
import static org.amir.core.privacy.FilledStore.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.record.AuditRow;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
class SubjectExportTest {
    private static final PersonId OTHER = PersonId.numbered(3);
    private static final PersonId WAITING = PersonId.numbered(9);

    private final FilledStore store = new FilledStore(kind -> true);

    @BeforeEach
    void fill() {
        store.applies(MENTOR, Profiles.menteeWhoDeclinedEverything());
        long version = store.change(unit -> {
            unit.identities(MAIN).save(MENTOR, Identity.builder().name("Bilal").build(), 0);
            return unit.identities(MAIN).find(MENTOR).orElseThrow().version();
        });
        assertThat(version).isEqualTo(1);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SubjectExport export(PersonId person) {
        return store.read(unit -> SubjectExport.of(unit, MAIN, person));
    }

    private JsonNode json(PersonId person) {
        try {
            return new ObjectMapper().readTree(export(person).json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private ImmutableList<JsonNode> rows(PersonId person, String table) {
        return ImmutableList.copyOf(json(person).path("tables").path(table));
    }

    private static Stream<String> columns(TableShape table) {
        return table.columns().stream().map(column -> table.name() + "." + column.name());
    }

    private static Set<String> exported(JsonNode export) {
        Set<String> found = new TreeSet<>();
        export.path("tables")
                .properties()
                .forEach(table -> table.getValue()
                        .forEach(row ->
                                row.fieldNames().forEachRemaining(column -> found.add(table.getKey() + "." + column))));
        return found;
    }

    /** A new column fails here unless it reaches somebody or there is a decision why not. */
    @Test
    void each_column_of_each_table_reaches_whom_it_is_about_or_is_left_out_by_a_decision() {
        Set<String> lacking = new TreeSet<>();
        RecordExport.shapes().forEach(table -> columns(table).forEach(lacking::add));
        people().forEach(person -> lacking.removeAll(exported(json(person))));

        assertThat(lacking)
                .containsExactlyInAnyOrderElementsOf(RecordExport.shapes().stream()
                        .filter(table -> SubjectDecision.all().stream()
                                .anyMatch(decision -> decision.from() == SubjectDecision.From.EVERYBODY
                                        && decision.table().equals(table.name())))
                        .flatMap(SubjectExportTest::columns)
                        .toList());
    }

    @Test
    void each_decision_is_about_columns_that_there_are_and_says_why() {
        ImmutableSet<String> all = RecordExport.shapes().stream()
                .flatMap(SubjectExportTest::columns)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(SubjectDecision.all()).allSatisfy(decision -> {
            assertThat(decision.reason()).endsWith(".");
            assertThat(all).anyMatch(column -> column.startsWith(decision.table() + "."));
            assertThat(all)
                    .containsAll(decision.columns().stream()
                            .map(column -> decision.table() + "." + column)
                            .toList());
        });
    }

    @Test
    void the_text_says_all_that_the_json_says() {
        SubjectExport export = export(MENTEE);

        assertThat(export.tables()).hasSizeGreaterThan(40);
        assertThat(export.tables()).allSatisfy(table -> {
            assertThat(export.text())
                    .contains(table.shape().name() + ": " + table.shape().meaning());
            table.rows()
                    .forEach(row -> row.forEach((column, cell) -> assertThat(export.text())
                            .contains(column.meaning()
                                            .substring(0, column.meaning().length() - 1) + ": "
                                    + (cell instanceof Boolean flag
                                            ? flag ? "yes" : "no"
                                            : cell.toString()
                                                    .lines()
                                                    .findFirst()
                                                    .orElse("")))));
        });
        assertThat(export.text()).startsWith("""
                        What the programme "main-programme" keeps of p-000002

                        Who you are

                            Name: Amina
                            E-mail: amina@example.org
                            Telephone: 0701-555
                        """);
    }

    @Test
    void who_others_are_is_never_in_it_and_their_rows_are_not() {
        assertThat(json(MENTEE).path("identity").path("name").asText()).isEqualTo("Amina");
        assertThat(export(MENTEE).json() + export(MENTEE).text()).doesNotContain("Bilal");
        assertThat(rows(MENTEE, "candidacy"))
                .allMatch(row -> row.path("person").asText().equals("p-000002"));
        assertThat(rows(MENTEE, "training_session_mark"))
                .noneMatch(row -> row.path("person").asText().equals("p-000001"));
        assertThat(rows(MENTOR, "plan")).isEmpty();
        assertThat(rows(MENTOR, "voice")).isEmpty();
        assertThat(rows(MENTEE, "voice")).isNotEmpty();
    }

    @Test
    void a_note_on_a_pair_reaches_both_of_it_and_nobody_else() {
        assertThat(rows(MENTEE, "supervision_meeting_pair_note"))
                .isNotEmpty()
                .noneMatch(row -> row.path("mentorship").asText().equals("m-000002"));
        assertThat(rows(OTHER, "supervision_meeting_pair_note"))
                .isNotEmpty()
                .allMatch(row -> row.path("mentorship").asText().equals("m-000002"));
        assertThat(rows(MENTOR, "diary_entry")).isNotEmpty();
        assertThat(rows(WAITING, "diary_entry")).isEmpty();
    }

    @Test
    void the_other_sides_answer_after_the_first_meeting_is_kept_back_and_that_is_told() {
        List<JsonNode> answers = rows(MENTEE, "mentorship_trial_answer");

        assertThat(answers)
                .filteredOn(row -> row.path("side").asText().equals("mentor"))
                .isNotEmpty()
                .noneMatch(row -> row.has("goes_on") || row.has("note") || row.has("why"));
        assertThat(answers)
                .filteredOn(row -> row.path("side").asText().equals("mentee"))
                .isNotEmpty()
                .allMatch(row -> row.has("goes_on"));
        assertThat(rows(MENTOR, "mentorship_trial_answer"))
                .filteredOn(row -> row.path("side").asText().equals("mentor"))
                .anyMatch(row -> row.path("note").asText().equals("Wants to think"));
        assertThat(export(MENTEE).keptBack())
                .extracting(SubjectDecision::table)
                .containsExactly("mentorship_trial_answer");
        assertThat(export(MENTEE).text()).contains("must be free to say no.");
    }

    @Test
    void a_mentor_does_not_learn_of_the_mentor_before() {
        assertThat(rows(MENTOR, "mentorship")).noneMatch(row -> row.has("predecessor"));
        assertThat(rows(MENTEE, "mentorship")).anyMatch(row -> row.has("predecessor"));
    }

    @Test
    void the_changes_of_what_is_exported_are_in_it_and_no_others() {
        ImmutableList<String> changes = export(WAITING).audit().stream()
                .map(row -> row.kind() + " " + row.key())
                .collect(toImmutableList());

        assertThat(changes).isEmpty();
        assertThat(export(MENTEE).audit())
                .extracting(AuditRow::kind)
                .contains("identity", "application", "candidacy", "plan", "mentorship", "diary-entry", "voice")
                .doesNotContain("programme", "rules", "authority");
        assertThat(export(MENTEE).audit())
                .filteredOn(row -> row.kind().equals("identity") || row.kind().equals("application"))
                .extracting(AuditRow::key)
                .containsExactlyInAnyOrder("p-000002", "p-000002-mentee");
    }

    @Test
    void the_changes_of_somebody_whose_longer_id_begins_alike_are_not_in_it() {
        PersonId person = PersonId.numbered(100_000);
        PersonId longer = PersonId.numbered(1_000_000);
        ImmutableList<PersonId> both = ImmutableList.of(person, longer);
        both.forEach(each -> store.change(unit -> {
            unit.addPerson(MAIN, each);
            unit.identities(MAIN).save(each, Identity.builder().name("Dana").build(), 0);
            return each;
        }));

        assertThat(export(person).audit()).extracting(AuditRow::key).containsOnly(person.value());
        assertThat(export(longer).audit()).extracting(AuditRow::key).containsOnly(longer.value());
    }

    @Test
    void of_who_was_erased_it_says_so() {
        SubjectExport erased = store.change(unit -> {
            unit.identities(MAIN).erase(MENTEE, 1);
            return SubjectExport.of(unit, MAIN, MENTEE);
        });

        assertThat(erased.identity()).isEmpty();
        assertThat(erased.text()).contains("You were erased: test by team-1 at 2025-09-01T00:00, since routine.");
        assertThat(erased.json()).contains("\"erased\"").doesNotContain("Amina");
    }

    @Test
    void nothing_is_exported_of_somebody_unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export(PersonId.numbered(77)))
                .withMessage("the programme \"main-programme\" has nobody p-000077");
    }
}

package org.amir.core.exchange;

import static org.amir.core.coordination.Team.APPLIED;
import static org.amir.core.coordination.Team.MAIN;
import static org.amir.core.coordination.Team.PROPOSED;
import static org.amir.core.coordination.Team.TRAINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthPath;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.PlanReview;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.MotivationNote;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.survey.Stint;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.JoinDecision;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of tables makes no programme that the team could not have come to step by step. */
class ProgrammeCheckTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final RecordId PAIR = RecordId.of("m-000001");
    /** Those of the first pair. */
    private static final PersonId MENTOR = PersonId.numbered(1);

    private static final PersonId MENTEE = PersonId.numbered(2);

    @TempDir
    Path folder = Path.of("");

    private final Team team = Team.inMemory();
    private final ProgrammeStore other = InMemoryStore.empty();

    @AfterEach
    void close() {
        team.store().close();
        other.close();
    }

    private TableFolder exported() {
        return TableFolder.of(team.store(), MAIN, folder);
    }

    private static ImmutableList<Problem> problems(TableFolder tables) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            RecordImportReport report = tables.importInto(store, MAIN);

            assertThat(report.isStored()).isEqualTo(report.problems().isEmpty());
            assertThat(store.inUnit(unit -> unit.programmes().all()).isEmpty()).isNotEqualTo(report.isStored());
            return report.problems();
        }
    }

    private static Problem problem(TableFolder tables) {
        ImmutableList<Problem> problems = problems(tables);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static void assertAt(Problem problem, String table, int row, String column, String value) {
        assertThat(problem.file()).isEqualTo(table + ".csv");
        assertThat(problem.row()).isEqualTo(OptionalInt.of(row));
        assertThat(problem.column()).hasValue(column);
        assertThat(problem.code()).isEqualTo("broken-rule");
        assertThat(problem.value()).isEqualTo(Optional.of(value).filter(shown -> !shown.isEmpty()));
    }

    // ---- pairs and places

    @Test
    void a_mentee_has_one_pair_at_a_time() {
        team.confirmed();
        team.confirmed();
        TableFolder tables = exported();
        assertThat(problems(tables)).isEmpty();

        tables.set("mentorship", 2, "mentee", "p-000002");

        Problem problem = problem(tables);
        assertAt(problem, "mentorship", 2, "mentee", "p-000002");
        assertThat(problem.allowed())
                .isEqualTo(
                        "one pair of a mentee at a time, from its confirmation to its end; here p-000002 is in m-000001"
                                + " already; end it first, on 2025-11-03 at the latest, or leave this one out");
    }

    @Test
    void pairs_of_a_mentee_that_are_over_may_have_followed_each_other_but_not_overlapped() {
        endEarly(team.confirmed(), PROPOSED.plusDays(10));
        endEarly(team.confirmed(), PROPOSED.plusDays(20));
        TableFolder tables = exported();
        tables.set("mentorship", 2, "mentee", "p-000002");
        setBeginningOfSecond(tables, PROPOSED.plusDays(10));
        assertThat(problems(tables)).isEmpty();

        setBeginningOfSecond(tables, PROPOSED.plusDays(9));

        assertAt(problem(tables), "mentorship", 2, "mentee", "p-000002");
    }

    private void endEarly(RecordId pair, LocalDate on) {
        Ending ending = new Ending(LeavingReason.NO_CONTACT, EndingSide.BOTH);
        team.work(
                on,
                work -> work.changing(pair, found -> found.endEarly(on, ending, Team.decision(on)))
                        .orElseThrow());
    }

    /** Its proposal and confirmation; the steps of the first are the rows 1 to 3. */
    private static void setBeginningOfSecond(TableFolder tables, LocalDate day) {
        for (int step = 4; step <= 5; step++) {
            tables.set("mentorship_step", step, "reached_on", day.toString());
            tables.set("mentorship_step", step, "decided_at", day + "T12:00");
        }
    }

    @Test
    void of_two_pairs_that_overlap_the_one_that_the_store_had_not_is_told_of() {
        endEarly(team.confirmed(), PROPOSED.plusDays(10));
        endEarly(team.confirmed(), PROPOSED.plusDays(20));
        TableFolder tables = exported();
        tables.set("mentorship", 2, "mentee", "p-000002");

        assertThat(reportOfFirstAfterSecond(tables, PROPOSED.plusDays(10)).problems())
                .isEmpty();

        RecordImportReport report = reportOfFirstAfterSecond(tables, PROPOSED.plusDays(9));
        assertThat(report.problems()).hasSize(1);
        assertAt(report.problems().get(0), "mentorship", 1, "mentee", "p-000002");
        assertThat(report.problems().get(0).allowed()).contains("p-000002 is in m-000002 already");
        assertThat(report.isStored()).isFalse();
    }

    /** Of importing everything into a store that has all but the first pair. */
    private RecordImportReport reportOfFirstAfterSecond(TableFolder tables, LocalDate secondBegins) {
        setBeginningOfSecond(tables, secondBegins);
        TableFolder second = tables.copy(folder.resolve("second-" + secondBegins));
        second.removeRow("mentorship", 1);
        for (int step = 1; step <= 3; step++) {
            second.removeRow("mentorship_step", 1);
        }
        try (ProgrammeStore store = InMemoryStore.empty()) {
            assertThat(second.importInto(store, MAIN).problems()).isEmpty();
            return tables.importInto(store, MAIN);
        }
    }

    @Test
    void a_mentor_has_no_more_pairs_than_the_places_they_offered() {
        PersonId mentor = team.mentor(2);
        team.confirmed(mentor, team.mentee());
        team.confirmed(mentor, team.mentee());
        TableFolder tables = exported();
        assertThat(problems(tables)).isEmpty();

        tables.set("application", 1, "capacity", "1");

        Problem problem = problem(tables);
        assertAt(problem, "mentorship", 2, "mentor", "p-000001");
        assertThat(problem.allowed())
                .isEqualTo("no more pairs of a mentor at a time than they had places when a pair was confirmed; here"
                        + " p-000001 has 1 of 1 places taken from 2025-11-03 on: end another before it, or give the mentee"
                        + " another mentor");

        // who answered again may have offered more before
        tables.set("application", 1, "stamp", APPLIED.plusDays(1) + "T12:00");
        assertThat(problems(tables)).isEmpty();
    }

    @Test
    void a_mentor_has_no_more_pairs_than_the_rules_allow_that_they_were_decided_under() {
        PersonId mentor = team.mentor(2);
        team.confirmed(mentor, team.mentee());
        team.confirmed(mentor, team.mentee());
        TableFolder tables = exported();
        tables.addRow("rules", "r-000001", "2025-09-01");
        tables.addRow("rules_threshold", "r-000001", "mentees-per-mentor", "1");
        // they were proposed under the handbook's, so these came later
        assertThat(problems(tables)).isEmpty();

        tables.set("mentorship", 1, "rules_version", "1");
        tables.set("mentorship", 2, "rules_version", "1");

        assertAt(problem(tables), "mentorship", 2, "mentor", "p-000001");
    }

    @Test
    void an_application_that_leaves_no_place_for_the_pairs_of_the_store_is_told_of() {
        PersonId mentor = team.mentor(2);
        team.confirmed(mentor, team.mentee());
        team.confirmed(mentor, team.mentee());
        TableFolder tables = exported();
        String[] application = tables.cells("application", 1);
        tables.removeRow("application", 1);
        assertThat(tables.importInto(other, MAIN).problems()).isEmpty();

        tables.addRow("application", application);
        tables.set("application", 3, "capacity", "1");
        RecordImportReport report = tables.importInto(other, MAIN);

        assertThat(report.problems()).hasSize(1);
        assertAt(report.problems().get(0), "application", 3, "capacity", "");
    }

    // ---- training

    @Test
    @Tag("T8")
    void a_mentor_was_a_full_mentor_when_a_pair_was_confirmed() {
        team.confirmed();
        TableFolder tables = exported();
        assertThat(problems(tables)).isEmpty();

        tables.removeRow("training_session_mark", 5);

        Problem problem = problem(tables);
        assertAt(problem, "mentorship", 1, "mentor", "p-000001");
        assertThat(problem.allowed())
                .isEqualTo(
                        "a mentor who had attended all five units by 2025-11-03, when m-000001 was confirmed, and had"
                                + " not decided against joining (T8); here p-000001 lacks unit-5: bring in what is missing of the"
                                + " training, or leave the pair out");

        // without the sessions nobody can say
        tables.remove("training_session");
        assertThat(problems(tables)).isEmpty();
    }

    @Test
    @Tag("T8")
    void a_session_after_the_confirmation_comes_too_late() {
        team.confirmed();
        TableFolder tables = exported();
        tables.set("training_session", 5, "held_on", PROPOSED.toString());
        tables.set("training_session", 5, "held_recorded_on", PROPOSED.toString());
        tables.set("training_session_mark", 5, "recorded_on", PROPOSED.toString());
        assertThat(problems(tables)).isEmpty();

        tables.set("training_session", 5, "held_on", PROPOSED.plusDays(1).toString());
        tables.set(
                "training_session", 5, "held_recorded_on", PROPOSED.plusDays(1).toString());
        tables.set(
                "training_session_mark", 5, "recorded_on", PROPOSED.plusDays(1).toString());

        assertAt(problem(tables), "mentorship", 1, "mentor", "p-000001");
    }

    @Test
    void a_mentor_who_was_a_full_mentor_as_far_as_was_known_stays_one() {
        RecordId pair = team.confirmed();
        mark(RecordId.of("t-000001"), Attendance.ABSENT, PROPOSED);
        team.save(
                DAY,
                TrainingRecord.KIND,
                TrainingRecord.of(team.pair(pair).mentor())
                        .decide(new JoinDecision(false, Dated.of(TRAINED, DAY)))
                        .orElseThrow());

        assertThat(problems(exported())).isEmpty();
    }

    private void mark(RecordId session, Attendance attendance, LocalDate recordedOn) {
        TrainingSession found = team.store()
                .inUnit(unit -> unit.records(MAIN, TrainingSession.KIND)
                        .find(session)
                        .orElseThrow()
                        .value());
        team.save(
                recordedOn,
                TrainingSession.KIND,
                found.mark(MENTOR, attendance, recordedOn).orElseThrow());
    }

    @Test
    void a_decision_against_joining_does_not_fit_a_pair_that_the_store_has() {
        team.confirmed();
        team.save(
                TRAINED,
                TrainingRecord.KIND,
                TrainingRecord.of(MENTOR)
                        .decide(new JoinDecision(false, Dated.of(TRAINED)))
                        .orElseThrow());
        TableFolder tables = exported();
        assertAt(problem(tables), "mentorship", 1, "mentor", "p-000001");
        tables.remove("training_record");
        assertThat(tables.importInto(other, MAIN).problems()).isEmpty();

        RecordImportReport report = exported().importInto(other, MAIN);

        assertThat(report.problems()).hasSize(1);
        assertAt(report.problems().get(0), "training_record", 1, "mentor", "p-000001");
        assertThat(report.problems().get(0).allowed()).contains("here p-000001 had decided not to join");
    }

    // ---- roles

    /** A pair with something of each kind that is bound to a role; p-000003 is another mentor, p-000004 another mentee. */
    private TableFolder withEverythingOfARole() {
        team.started(STARTED);
        team.mentor(1);
        team.mentee();
        team.save(DAY, IntegrationPlan.KIND, IntegrationPlan.begin(MENTEE, Dated.of(STARTED)));
        team.save(
                DAY,
                VoiceNote.KIND,
                VoiceNote.of(
                        RecordId.of("v-000001"),
                        MENTEE,
                        Dated.of(DAY),
                        VoiceNote.Urgency.NORMAL,
                        ConfidentialText.of("Hello")));
        team.save(DAY, Survey.KIND, Survey.owed(RecordId.of("q-000001"), MENTEE, SurveyKind.MENTEE_FINAL, DAY));
        team.save(DAY, Survey.KIND, Survey.owed(RecordId.of("q-000002"), MENTOR, SurveyKind.SKILLS_IN_USE, DAY));
        team.save(DAY, TrainingRecord.KIND, TrainingRecord.of(MENTOR));
        team.save(
                DAY,
                SupervisionMeeting.KIND,
                SupervisionMeeting.planned(RecordId.of("s-000001"), SupervisionForm.INDIVIDUAL, DAY, Dated.of(STARTED))
                        .hold(Dated.of(DAY), Optional.empty())
                        .then(held ->
                                held.note(new MotivationNote(MENTOR, Optional.of(4), Optional.of(FreeText.of("Well")))))
                        .orElseThrow());
        team.save(
                DAY,
                Growth.KIND,
                Growth.invite(
                                RecordId.of("gw-000001"),
                                new Stint(MENTOR, Role.MENTOR, STARTED, Optional.empty()),
                                GrowthPath.TRAINER,
                                Dated.of(DAY),
                                Team.BY)
                        .orElseThrow());
        return exported();
    }

    @ParameterizedTest
    @CsvSource({
        "mentorship,                          1, mentee, p-000003, mentee",
        "plan,                                1, mentee, p-000001, mentee",
        "voice,                               1, mentee, p-000003, mentee",
        "survey,                              1, person, p-000001, mentee",
        "survey,                              2, person, p-000002, mentor",
        "training_record,                     1, mentor, p-000004, mentor",
        "supervision_meeting_motivation_note, 1, mentor, p-000002, mentor",
        "growth,                              1, mentor, p-000002, mentor"
    })
    void who_is_named_in_a_role_applied_in_it(String table, int row, String column, String person, String role) {
        TableFolder tables = withEverythingOfARole();
        tables.set(table, row, column, person);

        Problem problem = problem(tables);

        assertAt(problem, table, row, column, person);
        assertThat(problem.allowed()).startsWith("somebody who applied as a " + role + ": bring in their application");
    }

    @Test
    void a_mentor_of_a_pair_applied_as_one() {
        TableFolder tables = withEverythingOfARole();
        tables.set("mentorship", 1, "mentor", "p-000004");

        ImmutableList<Problem> problems = problems(tables);

        // nor were they trained, nor has the one who is invited to go on had a pair
        assertThat(problems).hasSize(3);
        assertAt(problems.get(0), "mentorship", 1, "mentor", "p-000004");
        assertThat(problems.get(0).allowed()).startsWith("somebody who applied as a mentor: ");
    }

    @Test
    void an_application_or_a_candidacy_is_enough_and_without_both_tables_nobody_can_say() {
        TableFolder tables = withEverythingOfARole();
        tables.removeRow("application", tables.row("application", "person", "p-000002"));
        assertThat(problems(tables)).isEmpty();

        tables.remove("application");
        assertThat(problems(tables)).isEmpty();

        tables.remove("candidacy");
        tables.set("voice", 1, "mentee", "p-000001");
        assertThat(problems(tables)).isEmpty();
    }

    @Test
    void what_the_store_has_already_is_not_told_of_again() {
        TableFolder tables = withEverythingOfARole();
        tables.set("voice", 1, "mentee", "p-000001");
        TableFolder some = tables.copy(folder.resolve("some"));
        some.remove("application");
        some.remove("candidacy");
        assertThat(some.importInto(other, MAIN).problems()).isEmpty();

        assertThat(tables.importInto(other, MAIN).problems()).isEmpty();
    }

    @Test
    void what_could_not_be_read_is_not_told_as_missing() {
        TableFolder tables = withEverythingOfARole();
        tables.remove("candidacy");
        tables.set("application", 1, "gender", "plant");
        tables.set("training_session", 1, "unit", "unit-9");
        tables.addRow("rules", "r-000001", "tomorrow");
        tables.set("mentorship", 1, "rules_version", "1");

        assertThat(problems(tables))
                .extracting(Problem::code)
                .containsExactly("unknown-label", "bad-date", "unknown-label");
    }

    // ---- what a pair did

    @ParameterizedTest
    @CsvSource({"meeting, 2026-01-15, 2026-01-14", "contact, 2025-11-03, 2025-11-02"})
    void a_diary_begins_with_its_pair(String kind, String first, String before) {
        team.started(STARTED);
        team.save(DAY, DiaryEntry.KIND, entry());
        TableFolder tables = exported();
        tables.set("diary_entry", 1, "kind", kind);
        tables.set("diary_entry", 1, "happened_on", first);
        assertThat(problems(tables)).isEmpty();

        tables.set("diary_entry", 1, "happened_on", before);

        Problem problem = problem(tables);
        assertAt(problem, "diary_entry", 1, "happened_on", before);
        assertThat(problem.allowed())
                .isEqualTo("a meeting from a pair's intake session on, anything else from its confirmation on; here"
                        + " d-000001 of " + before + " is from before m-000001 met in the intake session, or was"
                        + " confirmed: mend the day, or which pair");
    }

    private static DiaryEntry entry() {
        return DiaryEntry.builder()
                .id(RecordId.of("d-000001"))
                .mentorship(PAIR)
                .kind(EntryKind.MEETING)
                .dated(Dated.of(STARTED))
                .build();
    }

    @Test
    void a_plan_is_gone_through_in_no_pair_before_the_pair() {
        team.confirmed();
        team.save(DAY, IntegrationPlan.KIND, reviewedPlan());
        TableFolder tables = exported();
        tables.set("plan_review", 2, "held_on", PROPOSED.toString());
        assertThat(problems(tables)).isEmpty();

        tables.set("plan_review", 2, "held_on", PROPOSED.minusDays(1).toString());

        Problem problem = problem(tables);
        assertAt(problem, "plan_review", 2, "held_on", "2025-11-02");
        assertThat(problem.allowed())
                .contains("the plan of p-000002 was gone through in m-000001 on 2025-11-02, before it was confirmed");
    }

    /** One without a pair first, which may be of any day of the plan. */
    private static IntegrationPlan reviewedPlan() {
        return IntegrationPlan.begin(MENTEE, Dated.of(APPLIED))
                .review(PlanReview.of(Dated.of(APPLIED)))
                .then(plan -> plan.review(PlanReview.builder()
                        .dated(Dated.of(DAY))
                        .mentorship(PAIR)
                        .build()))
                .orElseThrow();
    }

    @Test
    void a_pair_that_comes_after_what_the_store_has_of_it_is_told_of() {
        team.started(STARTED);
        team.save(DAY, IntegrationPlan.KIND, reviewedPlan());
        TableFolder tables = exported();
        tables.set("plan_review", 2, "held_on", PROPOSED.minusDays(1).toString());
        tables.remove("mentorship");
        assertThat(tables.importInto(other, MAIN).problems()).isEmpty();

        TableFolder pair = exported();
        pair.remove("plan");
        RecordImportReport report = pair.importInto(other, MAIN);

        assertThat(report.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("mentorship.csv");
            assertThat(problem.row()).hasValue(1);
            assertThat(problem.code()).isEqualTo("broken-rule");
            assertThat(problem.allowed()).contains("here the plan of p-000002 was gone through");
        });
    }

    @Test
    @Tag("X2")
    void who_is_invited_to_go_on_has_been_a_mentor() {
        TableFolder tables = withEverythingOfARole();
        tables.set("growth", 1, "invited_on", STARTED.toString());
        assertThat(problems(tables)).isEmpty();

        tables.set("growth", 1, "invited_on", STARTED.minusDays(1).toString());
        Problem early = problem(tables);
        assertAt(early, "growth", 1, "mentor", "p-000001");
        assertThat(early.allowed()).contains("here the first pair of p-000001 started on 2026-01-15, after 2026-01-14");

        tables.set("growth", 1, "mentor", "p-000003");
        Problem without = problem(tables);
        assertAt(without, "growth", 1, "mentor", "p-000003");
        assertThat(without.allowed()).contains("here no pair of p-000003 has started");
    }

    // ---- rules and birth dates

    @Test
    @Tag("P3")
    void a_version_of_the_rules_that_a_decision_names_exists() {
        team.confirmed();
        TableFolder tables = exported();
        tables.set("mentorship", 1, "rules_version", "2");
        tables.set("candidacy_selection", 2, "rules_version", "2");

        ImmutableList<Problem> problems = problems(tables);

        assertThat(problems).hasSize(2);
        assertAt(problems.get(0), "candidacy_selection", 2, "rules_version", "2");
        assertAt(problems.get(1), "mentorship", 1, "rules_version", "2");

        tables.addRow("rules", "r-000002", "2025-09-01");
        assertThat(problems(tables)).isEmpty();

        // without the rules nobody can say
        tables.remove("rules");
        assertThat(problems(tables)).isEmpty();
    }

    @Test
    @Tag("X3")
    void nobody_is_born_after_they_applied_and_the_day_is_not_shown() {
        team.mentee();
        TableFolder tables = exported();
        tables.set("application", 1, "birth_date", APPLIED.toString());
        assertThat(problems(tables)).isEmpty();
        tables.set("application", 1, "birth_date", "1900-01-01");
        assertThat(problems(tables)).isEmpty();

        for (String wrong : ImmutableList.of(APPLIED.plusDays(1).toString(), "1899-12-31")) {
            tables.set("application", 1, "birth_date", wrong);

            Problem problem = problem(tables);
            assertAt(problem, "application", 1, "birth_date", "");
            assertThat(problem.allowed())
                    .isEqualTo("a day of birth from 1900 on and not after the day of the answer; mend it, or leave it"
                            + " blank");
        }
    }
}

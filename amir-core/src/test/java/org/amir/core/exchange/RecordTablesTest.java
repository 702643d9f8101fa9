package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.privacy.Audience;
import org.amir.core.privacy.FieldAccess;
import org.amir.core.privacy.FieldClass;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Changes;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme goes into tables and comes back from them. */
@Tag("X1")
class RecordTablesTest {
    private static final Programme MALMO = Programme.builder()
            .id(ProgrammeId.of("malmo-2025"))
            .country(CountryCode.of("SE"))
            .addHostLanguages(LanguageCode.of("sv"), LanguageCode.of("ar"))
            .partner(PartnerId.of("folk-high-school"))
            .zone(ZoneId.of("Europe/Stockholm"))
            .cohort("autumn-2025")
            .timeline(Timeline.handbook(LocalDate.of(2025, 9, 1)))
            .build();
    private static final ProgrammeId ID = MALMO.id();

    @TempDir
    Path folder = Path.of("");

    private final ProgrammeStore store = InMemoryStore.empty();
    private final ProgrammeStore other = InMemoryStore.empty();

    @BeforeEach
    void fill() {
        change(store, unit -> {
            unit.programmes().add(MALMO);
            for (int i = 0; i < 9; i++) {
                PersonId person = unit.newPerson(ID);
                unit.identities(ID)
                        .save(person, Identity.builder().name("Plantname").build(), 0);
            }
            applications().forEach(application -> unit.applications(ID).save(application, 0));
            SampleRecords.all().forEach(samples -> save(unit, samples));
        });
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    private static ImmutableList<Application> applications() {
        ImmutableList<Profile> profiles = ImmutableList.of(
                Profiles.mentorWhoAnsweredEverything(),
                Profiles.mentorWhoAnsweredNothing(),
                Profiles.mentorWhoDeclinedEverything(),
                Profiles.menteeWhoAnsweredEverything(),
                Profiles.menteeWhoAnsweredNothing(),
                Profiles.menteeWhoDeclinedEverything());
        ImmutableList.Builder<Application> applications = ImmutableList.builder();
        for (int i = 0; i < profiles.size(); i++) {
            applications.add(Application.builder()
                    .person(PersonId.numbered(i + 1))
                    .profile(profiles.get(i))
                    .firstStamp(LocalDateTime.of(2025, 8, 30, 23, 59))
                    .stamp(LocalDateTime.of(2025, 9, i + 1, 8, 0, 0, i))
                    .channel(Answer.declined())
                    .build());
        }
        return applications.build();
    }

    private static <K extends Comparable<K>, V> void save(UnitOfWork unit, Samples<K, V> samples) {
        samples.distinct().forEach(record -> unit.records(ID, samples.kind()).save(record, 0));
    }

    private static void change(ProgrammeStore in, Consumer<UnitOfWork> work) {
        boolean done = in.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    private void write(RecordExport export) throws IOException {
        boolean done = store.inUnit(unit -> {
            try {
                export.write(unit, folder);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(done).isTrue();
    }

    private void writeAll() throws IOException {
        write(RecordExport.of(ID).withTexts());
    }

    private RecordImportReport importInto(ProgrammeStore into) throws IOException {
        return RecordImport.into(into, ID, Changes.ANY).run(RecordImport.filesIn(folder));
    }

    /** Everything that a store holds of the programme but who people are. */
    private static ImmutableList<Object> everything(ProgrammeStore of) {
        return of.inUnit(unit -> {
            ImmutableList.Builder<Object> all = ImmutableList.builder();
            all.add(unit.programmes().find(ID))
                    .add(unit.people(ID))
                    .add(unit.applications(ID).all(Role.MENTOR))
                    .add(unit.applications(ID).all(Role.MENTEE));
            SampleRecords.all().forEach(samples -> all.add(all(unit, samples.kind())));
            return all.build();
        });
    }

    private static <K extends Comparable<K>, V> ImmutableList<Versioned<V>> all(
            UnitOfWork unit, RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> all = unit.records(ID, kind).all()) {
            return all.collect(toImmutableList());
        }
    }

    private static ImmutableList<Programme> programmes(ProgrammeStore of) {
        return of.inUnit(unit -> unit.programmes().all());
    }

    private List<String> lines(String table) throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve(table + ".csv")));
    }

    private void write(String table, List<String> lines) throws IOException {
        Files.write(folder.resolve(table + ".csv"), lines);
    }

    private void write(String table, String... lines) throws IOException {
        write(table, List.of(lines));
    }

    private static Problem problem(
            String table, int row, String column, ProblemCode code, Optional<String> value, RecordImportReport in) {
        return in.problems().stream()
                .filter(each -> each.file().equals(table + ".csv"))
                .filter(each -> each.row().orElse(0) == row)
                .filter(each -> each.column().orElse("").equals(column))
                .filter(each -> each.code().equals(code.code()))
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such problem in " + in.problems()));
    }

    private static Problem problem(String table, int row, String column, ProblemCode code, RecordImportReport in) {
        return problem(table, row, column, code, Optional.empty(), in);
    }

    @Test
    void what_is_exported_and_imported_makes_an_equal_store() throws Exception {
        writeAll();
        RecordImportReport report = importInto(other);

        assertThat(report.problems()).isEmpty();
        assertThat(report.isStored()).isTrue();
        assertThat(report.added()).containsEntry("person", 9).containsEntry("application", 6);
        assertThat(report.same()).isEmpty();
        assertThat(everything(other)).isEqualTo(everything(store));
        PersonId next = other.inUnit(Changes.ANY, unit -> unit.newPerson(ID));
        assertThat(next).isEqualTo(PersonId.numbered(10));
    }

    @Test
    void importing_again_changes_nothing() throws Exception {
        writeAll();
        ImmutableList<Object> before = everything(store);

        RecordImportReport report = importInto(store);

        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEmpty();
        assertThat(report.same()).containsEntry("programme", 1).containsEntry("application", 6);
        assertThat(everything(store)).isEqualTo(before);
    }

    @Test
    void the_tables_are_those_of_the_files() throws Exception {
        writeAll();
        ImmutableMap<String, Table> tables =
                store.inUnit(unit -> RecordExport.of(ID).withTexts().tables(unit));

        assertThat(tables.keySet())
                .containsExactlyElementsOf(
                        RecordExport.shapes().stream().map(TableShape::name).toList());
        assertThat(RecordImport.filesIn(folder)).hasSameSizeAs(tables.keySet());
        for (var table : tables.entrySet()) {
            Path again = folder.resolve("again.csv");
            table.getValue().write(again);
            assertThat(Files.readString(folder.resolve(table.getKey() + ".csv")))
                    .isEqualTo(Files.readString(again));
        }
    }

    @Test
    void neither_rows_nor_columns_need_be_in_order() throws Exception {
        writeAll();
        for (String table : ImmutableList.of("candidacy", "training_session_mark", "plan_goal_requirement")) {
            List<String> lines = lines(table);
            List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.reverse(shuffled);
            shuffled.add(0, lines.get(0));
            write(table, shuffled);
        }
        write("rules", "first_day;rules", " 2025-09-01 ; r-000002", "2025-08-01;r-000001");
        write("rules_threshold", "setting,threshold,rules");

        assertThat(importInto(other).problems()).isEmpty();
        assertThat(other.inUnit(unit -> all(unit, ProgrammeRules.KIND)).size()).isEqualTo(2);
        change(
                other,
                unit -> assertThat(unit.records(ID, ProgrammeRules.KIND)
                                .find(ProgrammeRules.of(2, LocalDate.of(2025, 9, 1), ImmutableMap.of())
                                        .id()))
                        .isPresent());
        assertThat(everything(other).subList(4, 8))
                .isNotEqualTo(everything(store).subList(4, 8));
        assertThat(everything(other).subList(5, 8)).isEqualTo(everything(store).subList(5, 8));
    }

    @Test
    void the_tables_that_one_has_are_enough() throws Exception {
        write(
                "programme",
                "programme,country,host_languages,partner,zone,cohort",
                "malmo-2025,SE,sv,partner,UTC,malmo-2025");
        write(
                "diary_submission",
                "diary_submission,mentorship,first_day,last_day,made_on,made_recorded_on",
                "ds-000001,m-000001,2025-11-01,2025-11-30,2025-12-01,2025-12-01");
        RecordImportReport without = importInto(other);

        assertThat(problem("diary_submission", 0, "", ProblemCode.MISSING_TABLE, without)
                        .allowed())
                .startsWith("mentorship.csv beside it, or a store with all pairs");
        assertThat(without.problems()).hasSize(1);

        Files.delete(folder.resolve("diary_submission.csv"));
        write("rules", "rules,first_day", "r-000001,2025-11-01");
        RecordImportReport report = importInto(other);

        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(ImmutableMap.of("programme", 1, "rules", 1));
        assertThat(programmes(other)).containsExactly(Programme.of(ID, CountryCode.of("SE"), LanguageCode.of("sv")));
    }

    @Test
    void a_rehearsal_says_the_same_and_stores_nothing() throws Exception {
        writeAll();
        RecordImportReport rehearsed = RecordImport.into(other, ID, Changes.ANY).rehearse(RecordImport.filesIn(folder));

        assertThat(rehearsed.isStored()).isFalse();
        assertThat(rehearsed.problems()).isEmpty();
        assertThat(programmes(other)).isEmpty();
        assertThat(importInto(other).added()).isEqualTo(rehearsed.added());
    }

    @Test
    @Tag("X3")
    void identities_are_in_no_table_and_texts_only_if_asked_for() throws Exception {
        write(RecordExport.of(ID));
        ImmutableSet<String> texts = RecordExport.shapes().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.type() == ColumnType.TEXT)
                .map(column -> column.name())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(texts).contains("motivation", "words", "reflections", "note");

        StringBuilder all = new StringBuilder();
        for (Path file : RecordImport.filesIn(folder)) {
            all.append(Files.readString(file));
        }
        assertThat(all)
                .contains("(text)")
                .doesNotContain("Plantname", "Please call me", "Goes well", "A cousin", "Wrote a CV", "Time,");
        RecordImportReport report = importInto(other);
        assertThat(report.problems()).isEmpty();
        assertThat(everything(other)).isNotEqualTo(everything(store)).hasSameSizeAs(everything(store));
    }

    @Test
    void an_unknown_programme_is_not_exported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.inUnit(
                        unit -> RecordExport.of(ProgrammeId.of("lund")).tables(unit)))
                .withMessageContaining("lund");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_stored() throws Exception {
        write("mentorships", "x");
        write("programme", "programme,country,partner,zone,cohort,owner", "a");
        write("rules", "rules,first_day,first_day");
        write("voice", "");
        write("survey", "survey,person,kind,mentorship,owed_from", "\"q-000001");
        write(
                "diary_submission",
                "diary_submission,mentorship,first_day,last_day,made_on,made_recorded_on",
                "ds-000001,m-000001,2025-11-31,2025-11-30,2025-12-01,2025-12-01",
                "ds-000001,m-000001,2025-11-01,2025-11-30,2025-12-01,2025-12-01",
                "ds-000002,m-000001,2025-12-01,2025-11-30,2025-12-01,2025-12-01",
                "d-000003,x,0000-11-01,,+12025-12-01,2025-11-01",
                "ds-000004,m-000001");
        write(
                "course",
                "course,person,kind,begun_on,begun_recorded_on,left_on,left_recorded_on,completed,before_level,"
                        + "before_assessed_on,before_assessed_recorded_on,after_level,after_assessed_on,"
                        + "after_assessed_recorded_on",
                "c-000001,p-000001,drawing,2025-11-01,2025-11-01,,,maybe,,,,,,",
                "c-000002,p-000001,other,2025-11-01,2025-11-01,2025-10-01,2025-12-01,,,,,,,");
        write(
                "rules_threshold",
                "rules,threshold,setting",
                "r-000001,no-meeting,twelve",
                "r-000001,no-meeting,9999999999");
        write("group_reflection_lesson", "group_reflection,lesson_number,lesson", "gr-000001,1,Plantlesson ");

        RecordImportReport report = importInto(other);

        assertThat(report.isStored()).isFalse();
        assertThat(programmes(other)).isEmpty();
        assertThat(problem("mentorships", 0, "", ProblemCode.UNKNOWN_TABLE, report)
                        .allowed())
                .contains("mentorship, mentorship_step");
        assertThat(problem("programme", 0, "owner", ProblemCode.UNKNOWN_COLUMN, report)
                        .allowed())
                .startsWith("as column 6, one of those of programme: programme, country, host_languages");
        problem("programme", 0, "host_languages", ProblemCode.MISSING_COLUMN, report);
        assertThat(problem("rules", 0, "first_day", ProblemCode.DUPLICATE_COLUMN, report)
                        .allowed())
                .isEqualTo("each column once, but columns 2 and 3 are both this one");
        problem("voice", 0, "", ProblemCode.EMPTY_FILE, report);
        problem("survey", 0, "", ProblemCode.MALFORMED_CSV, report);
        problem("diary_submission", 1, "first_day", ProblemCode.BAD_DATE, Optional.of("2025-11-31"), report);
        assertThat(problem("diary_submission", 2, "", ProblemCode.DUPLICATE_KEY, report)
                        .allowed())
                .contains("another diary_submission than row 1");
        assertThat(problem("diary_submission", 3, "", ProblemCode.BROKEN_RULE, report)
                        .allowed())
                .contains("ds-000002 goes from 2025-12-01 to 2025-11-30");
        problem("diary_submission", 4, "diary_submission", ProblemCode.BAD_VALUE, Optional.of("d-000003"), report);
        problem("diary_submission", 4, "mentorship", ProblemCode.BAD_VALUE, report);
        problem("diary_submission", 4, "first_day", ProblemCode.BAD_DATE, Optional.of("0000-11-01"), report);
        problem("diary_submission", 4, "made_on", ProblemCode.BAD_DATE, report);
        assertThat(problem("diary_submission", 4, "last_day", ProblemCode.MISSING_VALUE, report)
                        .allowed())
                .isEqualTo("a day of the calendar, written like 2025-09-30; The last day that it speaks of.");
        problem("diary_submission", 5, "", ProblemCode.CELL_COUNT, Optional.of("2"), report);
        assertThat(problem("course", 1, "kind", ProblemCode.UNKNOWN_LABEL, Optional.of("drawing"), report)
                        .allowed())
                .startsWith("one of: language, other; ");
        problem("course", 1, "completed", ProblemCode.UNKNOWN_LABEL, report);
        problem("course", 2, "", ProblemCode.BROKEN_RULE, report);
        problem("rules_threshold", 1, "setting", ProblemCode.BAD_NUMBER, report);
        problem("rules_threshold", 2, "setting", ProblemCode.BAD_VALUE, Optional.of("9999999999"), report);
        problem("rules_threshold", 2, "", ProblemCode.DUPLICATE_KEY, report);
        problem("group_reflection_lesson", 0, "", ProblemCode.MISSING_TABLE, report);
        problem("group_reflection_lesson", 1, "lesson", ProblemCode.BAD_VALUE, report);
        assertThat(report.problems().toString()).doesNotContain("Plantlesson");
    }

    @Test
    void lists_have_no_gaps_and_references_lead_somewhere() throws Exception {
        writeAll();
        List<String> steps = lines("mentorship_step");
        steps.removeIf(line -> line.startsWith("m-000001,2,"));
        write("mentorship_step", steps);
        List<String> submissions = lines("diary_submission");
        submissions.set(1, submissions.get(1).replace("m-000001", "m-000099"));
        write("diary_submission", submissions);

        RecordImportReport report = importInto(other);

        assertThat(problem("mentorship_step", 2, "", ProblemCode.BAD_VALUE, report)
                        .allowed())
                .isEqualTo("step_number from 1 on, without a gap");
        assertThat(problem(
                                "diary_submission",
                                1,
                                "mentorship",
                                ProblemCode.UNKNOWN_REFERENCE,
                                Optional.of("m-000099"),
                                report)
                        .allowed())
                .contains("mentorship.csv");
        assertThat(report.problems()).hasSize(2);
    }

    /** Nobody can say what the rest lacks of a table that could not be read: there would be a problem for each row. */
    @Test
    void a_table_with_a_wrong_header_is_told_once_and_not_for_each_row_that_belongs_to_it() throws Exception {
        writeAll();
        List<String> pairs = lines("mentorship");
        pairs.set(0, pairs.get(0).replace("mentor,", "mentro,"));
        write("mentorship", pairs);
        assertThat(lines("mentorship_step")).hasSizeGreaterThan(2);
        assertThat(lines("diary_entry")).hasSizeGreaterThan(1);

        RecordImportReport report = importInto(other);

        problem("mentorship", 0, "mentro", ProblemCode.UNKNOWN_COLUMN, report);
        problem("mentorship", 0, "mentor", ProblemCode.MISSING_COLUMN, report);
        assertThat(report.problems()).hasSize(2);
    }

    /** A header that people's values stand in may not be shown: then its place is all that tells which one it is. */
    @Test
    void a_wrong_header_is_told_by_its_place() throws Exception {
        write("person", "person,Plantname,Plantplace", "p-000001,x,y");

        assertThat(importInto(other).problems())
                .filteredOn(problem -> problem.file().equals("person.csv"))
                .extracting(Problem::code, Problem::column, Problem::allowed)
                .containsExactly(
                        tuple("unknown-column", Optional.empty(), "as column 2, one of those of person: person"),
                        tuple("unknown-column", Optional.empty(), "as column 3, one of those of person: person"));
    }

    @Test
    void a_table_that_others_belong_to_is_missed_once_a_table() throws Exception {
        writeAll();
        Files.delete(folder.resolve("mentorship.csv"));
        Files.delete(folder.resolve("plan_goal.csv"));
        assertThat(lines("mentorship_step")).hasSizeGreaterThan(2);
        assertThat(lines("plan_goal_step")).hasSizeGreaterThan(2);

        RecordImportReport report = importInto(other);

        assertThat(problem("mentorship_step", 0, "", ProblemCode.MISSING_TABLE, report)
                        .allowed())
                .isEqualTo(
                        "mentorship.csv beside it, to whose rows these belong; add that table, or leave out this one");
        assertThat(problem("plan_goal_step", 0, "", ProblemCode.MISSING_TABLE, report)
                        .allowed())
                .startsWith("plan_goal.csv beside it");
        assertThat(report.problems())
                .allMatch(problem -> problem.code().equals("missing-table"))
                .extracting(Problem::file)
                .allMatch(file -> file.startsWith("mentorship_")
                        || file.startsWith("plan_goal_")
                        || file.startsWith("diary_")
                        || file.equals("final_assessment.csv")
                        || file.equals("warning_reply.csv"))
                .contains("diary_entry.csv")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_time_zone_that_nobody_knows_is_told_with_what_is_allowed() throws Exception {
        writeAll();
        List<String> programme = lines("programme");
        programme.set(1, programme.get(1).replace("Europe/Stockholm", "Europe/Stokholm"));
        write("programme", programme);

        assertThat(importInto(other).problems())
                .containsExactly(new Problem(
                        "programme.csv",
                        OptionalInt.of(1),
                        Optional.of("zone"),
                        "bad-value",
                        Optional.of("Europe/Stokholm"),
                        "a time zone, written like Europe/Stockholm; The zone of its wall-clock times, as the tz"
                                + " database names it."));
    }

    @Test
    void what_is_allowed_has_the_right_article() throws Exception {
        writeAll();
        setFirst("application", "first_stamp", "2099-01-01T00:00");
        setFirst("authority", "authority", "x");
        setFirst("rules", "rules", "x");
        setFirst("diary_entry", "mentorship", "x");

        RecordImportReport report = importInto(other);

        assertThat(problem("application", 1, "", ProblemCode.BROKEN_RULE, report)
                        .allowed())
                .startsWith("rows that obey the rules of an application; here ");
        assertThat(problem("authority", 1, "authority", ProblemCode.BAD_VALUE, report)
                        .allowed())
                .startsWith("the id of an authority; ");
        assertThat(problem("rules", 1, "rules", ProblemCode.BAD_VALUE, report).allowed())
                .startsWith("the id of rules; ");
        assertThat(problem("diary_entry", 1, "mentorship", ProblemCode.BAD_VALUE, report)
                        .allowed())
                .startsWith("the id of a mentorship; ");
    }

    private void setFirst(String table, String column, String cell) throws IOException {
        List<String> lines = lines(table);
        List<String> cells = new ArrayList<>(Splitter.on(',').splitToList(lines.get(1)));
        cells.set(Splitter.on(',').splitToList(lines.get(0)).indexOf(column), cell);
        lines.set(1, String.join(",", cells));
        write(table, lines);
    }

    @Test
    void what_the_store_has_is_not_overwritten() throws Exception {
        writeAll();
        List<String> rules = lines("rules");
        rules.set(1, "r-000001,2025-09-09");
        write("rules", rules);
        List<String> programme = lines("programme");
        programme.set(1, programme.get(1).replace("autumn", "spring"));
        write("programme", programme);
        ImmutableList<Object> before = everything(store);

        RecordImportReport report = importInto(store);

        problem("rules", 1, "", ProblemCode.OTHER_CONTENT, report);
        problem("programme", 1, "", ProblemCode.OTHER_CONTENT, report);
        assertThat(report.problems()).hasSize(2);
        assertThat(everything(store)).isEqualTo(before);
    }

    @Test
    void people_of_two_programmes_never_mix() throws Exception {
        writeAll();
        change(other, unit -> {
            unit.programmes().add(Programme.of(ProgrammeId.of("lund"), CountryCode.of("SE"), LanguageCode.of("sv")));
            assertThat(unit.newPerson(ProgrammeId.of("lund"))).isEqualTo(PersonId.numbered(1));
        });

        RecordImportReport report = importInto(other);

        problem("person", 1, "person", ProblemCode.OTHER_CONTENT, Optional.of("p-000001"), report);
        assertThat(report.isStored()).isFalse();
        assertThat(other.inUnit(unit -> unit.programmes().all()).size()).isEqualTo(1);
    }

    @Test
    void a_programme_that_the_store_lacks_is_asked_for() throws Exception {
        write("person", "person", "p-000001");

        assertThat(importInto(other).problems())
                .containsExactly(new Problem(
                        "programme.csv",
                        OptionalInt.empty(),
                        Optional.empty(),
                        "missing-table",
                        Optional.empty(),
                        "this table, since the store has no programme malmo-2025"));
    }

    @Test
    @Tag("X3")
    void no_problem_shows_what_people_answered() throws Exception {
        writeAll();
        List<String> application = lines("application");
        ImmutableList<String> header = ImmutableList.copyOf(Splitter.on(',').split(application.get(0)));
        List<String> cells = new ArrayList<>(Splitter.on(',').splitToList(application.get(2)));
        cells.set(header.indexOf("birth_date"), "1987-06-45");
        cells.set(header.indexOf("gender"), "plantgender");
        cells.set(header.indexOf("background"), "plant background");
        application.set(2, String.join(",", cells));
        write("application", application);

        RecordImportReport report = importInto(other);

        problem("application", 2, "birth_date", ProblemCode.BAD_DATE, report);
        problem("application", 2, "gender", ProblemCode.UNKNOWN_LABEL, report);
        problem("application", 2, "background", ProblemCode.BAD_VALUE, report);
        assertThat(report.problems().toString()).doesNotContain("1987", "plant");
    }

    @Test
    @Tag("X3")
    void an_analyst_gets_no_text_and_no_trace_of_what_is_not_ordinary() {
        RecordExport forAnalyst =
                RecordExport.of(ID).withTexts().showing(FieldAccess.standard().of(Audience.ANALYST));

        ImmutableMap<String, Table> all = store.inUnit(RecordExport.of(ID).withTexts()::tables);
        ImmutableMap<String, Table> shown = store.inUnit(forAnalyst::tables);

        for (TableShape table : RecordExport.shapes()) {
            Table whole = requireNonNull(all.get(table.name()));
            Table part = requireNonNull(shown.get(table.name()));
            assertThat(part.rows()).hasSameSizeAs(whole.rows()).isNotEmpty();
            for (int i = 0; i < table.columns().size(); i++) {
                FieldClass fieldClass = FieldClass.of(table, table.columns().get(i));
                for (int row = 0; row < whole.rows().size(); row++) {
                    String cell = whole.rows().get(row).get(i);
                    String expected = fieldClass == FieldClass.ORDINARY
                            ? cell
                            : fieldClass != FieldClass.FREE_TEXT ? "(withheld)" : cell.isEmpty() ? "" : "(text)";
                    assertThat(part.rows().get(row).get(i))
                            .as("%s of %s", table.columns().get(i).name(), table.name())
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    @Tag("X3")
    void tables_of_which_something_was_withheld_are_not_taken_for_the_whole() throws Exception {
        write(RecordExport.of(ID).showing(FieldAccess.standard().of(Audience.ANALYST)));

        RecordImportReport report = importInto(other);

        assertThat(report.isStored()).isFalse();
        assertThat(programmes(other)).isEmpty();
        problem("application", 1, "postcode", ProblemCode.WITHHELD_VALUE, report);
        problem("application", 1, "convictions", ProblemCode.WITHHELD_VALUE, report);
        problem("candidacy_leaving", 1, "reason", ProblemCode.WITHHELD_VALUE, report);
    }
}

package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Due;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.Table;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.Agenda;
import org.amir.core.supervision.AgendaPoint;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningReply;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;
import org.amir.examples.forms.Csv;
import org.amir.storage.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command tells the team of a day in the fourth month of a simulated year. */
class DayOfTheTeamTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Actor BY = Actor.of("team-1");
    private static final boolean THOROUGH = Boolean.getBoolean("amir.thorough");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+_[A-Z]+");
    private static final Pattern ID = Pattern.compile("\\b[a-z]{1,4}-[0-9]{6}\\b");

    @TempDir
    static Path folder = Path.of("");

    private static Path store = Path.of("");
    /** What the command says of the year as it was lived, before anything of these tests is in it. */
    private static String warnings = "";

    private static ImmutableList<Due> due = ImmutableList.of();
    private static ImmutableList<Mentorship> pairs = ImmutableList.of();
    private static RecordId voice = RecordId.of("v-000001");
    private static RecordId lateVoice = RecordId.of("v-000001");
    private static PersonId asked = PersonId.numbered(1);

    private static @Nullable Connection held;

    @BeforeAll
    static void liveAYear() throws SQLException {
        store = LivedYear.at(folder.resolve("year"));
        held = Stored.held(store);
        warnings = run("warnings").out();
        try (JdbcStore opened = JdbcStore.open(store)) {
            pairs = opened.inUnit(unit -> Coordination.of(unit, MAIN).pairsOn(DAY));
            Change change = Change.routine(BY, DAY.atTime(9, 0), "test");
            voice = opened.inUnit(change, unit -> {
                RecordId id = said(unit, DAY, VoiceNote.Urgency.URGENT, "Zeynep is afraid of Karl-Erik");
                lateVoice = said(unit, DAY.minusDays(5), VoiceNote.Urgency.URGENT, "Zeynep waits");
                said(unit, DAY.minusDays(1), VoiceNote.Urgency.NORMAL, "Zeynep asks for another day");
                asked = acknowledged(unit);
                unit.identities(MAIN)
                        .save(
                                pairs.get(0).mentee(),
                                Identity.builder().name("Zeynep Yılmaz").build(),
                                0);
                return id;
            });
            due = opened.inUnit(unit -> Coordination.of(unit, MAIN).due(DAY));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        if (held != null) {
            held.close();
        }
    }

    private static RecordId said(UnitOfWork unit, LocalDate day, VoiceNote.Urgency urgency, String text) {
        RecordId id = unit.newRecord(MAIN, VoiceNote.KIND);
        unit.records(MAIN, VoiceNote.KIND)
                .save(VoiceNote.of(id, pairs.get(0).mentee(), Dated.of(day), urgency, ConfidentialText.of(text)), 0);
        return id;
    }

    /** A mentor of whom the next agenda shows the team a warning that somebody has seen, and that nobody asked of motives. */
    private static PersonId acknowledged(UnitOfWork unit) {
        Agenda agenda = Coordination.of(unit, MAIN).nextAgenda(DAY).orElseThrow();
        AgendaPoint point = agenda.points().stream()
                .filter(each -> agenda.motivesNotNoted().contains(each.mentor()))
                .filter(each -> agenda.forMentor(each.mentor()).warnings().size() > 0)
                .findFirst()
                .orElseThrow();
        agenda.forMentor(point.mentor())
                .warnings()
                .forEach(warning -> unit.records(MAIN, WarningReply.KIND)
                        .save(
                                WarningReply.to(
                                        warning,
                                        unit.newRecord(MAIN, WarningReply.KIND),
                                        WarningReply.Reply.ACKNOWLEDGED,
                                        Decision.of(BY, DAY.atTime(9, 0), Reason.of("calls-on-monday"))),
                                0));
        return point.mentor();
    }

    private static AmirRun run(String command, Object... more) {
        return AmirRun.of(Stream.concat(Stream.of(command, "--store", store, "--on", DAY), Stream.of(more))
                        .toArray())
                .exits(0);
    }

    private static RecordId withWarnings() {
        try (JdbcStore opened = JdbcStore.open(store)) {
            return opened.inUnit(
                    unit -> Coordination.of(unit, MAIN).warnings(DAY).get(0).mentorship());
        }
    }

    // ---- due

    @Test
    void due_says_the_counts_first_and_then_what_to_do_worst_first() {
        List<String> lines = run("due").out().lines().toList();

        assertThat(lines).containsSubsequence("Today (2)", "Late (" + (due.size() - 3) + ")", "In time (1)");
        assertThat(lines.get(lines.indexOf("Today (2)") + 2)).contains("Read " + lateVoice + ", which is urgent,");
        assertThat(lines).anyMatch(line -> line.contains("Diaries not handed in (diary)"));
    }

    /** An urgent one that is late stands under today, where somebody sees to it, and is counted there and nowhere else. */
    @Test
    void the_heading_the_table_and_the_list_of_what_is_due_count_alike() {
        List<String> lines = run("due", "--limit", 0).out().lines().toList();

        assertThat(due.stream().filter(each -> each.isUrgent() && each.isLateOn(DAY)))
                .hasSize(1);
        assertThat(lines.get(0))
                .isEqualTo("To do on 2026-02-10 in programme main: %s. Today 2, late %s, in time 1."
                        .formatted(due.size(), due.size() - 3));
        assertThat(lines.get(2)).matches(" *today +late +in time +earliest *");
        assertThat(lines.get(3)).matches(" +2 +1  2026-02-06  Messages of mentees to answer \\(voice\\)");
        assertThat(itemsUnder("Today (2)", lines)).isEqualTo(2);
        assertThat(itemsUnder("Late (" + (due.size() - 3) + ")", lines)).isEqualTo(due.size() - 3);
        assertThat(itemsUnder("In time (1)", lines)).isEqualTo(1);
        assertThat(run("due", "--lang", "sv").out())
                .startsWith("Att göra den 2026-02-10 i programmet main: %s. I dag 2, försenat %s, i tid 1.\n"
                        .formatted(due.size(), due.size() - 3));
    }

    /** How many lines under a heading, up to the next empty one, begin with a day. */
    private static int itemsUnder(String heading, List<String> lines) {
        return (int) lines.stream()
                .skip(lines.indexOf(heading))
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  [0-9]{4}-[0-9]{2}-[0-9]{2} .*"))
                .count();
    }

    @Test
    @Tag("T8")
    void what_is_missing_of_one_session_is_one_line() {
        List<String> sessions = run("due", "--limit", 0, "--kind", "attendance")
                .out()
                .lines()
                .filter(line -> line.contains("Record who came to "))
                .toList();

        assertThat(sessions).anyMatch(line -> line.contains("(2 missing)"));
        assertThat(sessions.stream().flatMap(line -> ID.matcher(line).results()).map(MatchResult::group))
                .hasSameSizeAs(sessions)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("S1")
    @Tag("S3")
    void everything_that_is_due_stands_in_a_file() {
        Path out = folder.resolve("due");
        run("due", "--out", out);

        List<Map<String, String>> rows = Csv.table(out.resolve("due.csv"));
        assertThat(Csv.header(out.resolve("due.csv")))
                .isEqualTo("kind,urgent,late,due,since,people,pair,record,citation,todo");
        assertThat(rows).hasSameSizeAs(due);
        assertThat(rows.stream().map(row -> row.getOrDefault("todo", "")))
                .containsExactlyElementsOf(due.stream().map(Due::english).toList());
        assertThat(rows.stream()
                        .filter(row -> "false".equals(row.get("urgent")) && "true".equals(row.get("late")))
                        .filter(row -> "diary".equals(row.get("kind")))
                        .map(row -> row.getOrDefault("due", "")))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Ordering.natural());
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        assertThat(run("due", "--limit", 2).out())
                .contains(" more: --limit 0 prints them, --out DIR writes them")
                .hasLineCount(lines("due", 2));
        assertThat(run("due", "--limit", 0).out()).doesNotContain(" more: ");
        assertThat(run("due", "--kind", "diary").out())
                .contains("Remind mentor")
                .doesNotContain("Record who came", voice.value());
    }

    private static int lines(String command, int limit) {
        return (int) run(command, "--limit", limit).out().lines().count();
    }

    @Test
    void nothing_is_said_to_be_nothing() {
        assertThat(AmirRun.of("due", "--store", store, "--on", "2025-08-01")
                        .exits(0)
                        .out())
                .isEqualTo("Nothing is owed on 2025-08-01 in programme main.\n");
        assertThat(AmirRun.of("due", "--store", store, "--on", "2025-08-01", "--lang", "sv")
                        .exits(0)
                        .out())
                .isEqualTo("Inget att göra den 2025-08-01 i programmet main.\n");
        assertThat(AmirRun.of("warnings", "--store", store, "--on", "2025-08-01")
                        .exits(0)
                        .out())
                .isEqualTo("Warnings on 2025-08-01 in programme main: 0, in 0 of 0 pairs.\n");
        assertThat(AmirRun.of("agenda", "--store", store, "--on", "2027-08-01")
                        .exits(0)
                        .out())
                .startsWith("No meeting with staff is planned on 2027-08-01 or after it");
    }

    // ---- warnings and agenda

    @Test
    @Tag("S2")
    void warnings_are_counted_by_kind_and_listed_by_level_with_what_may_be_done() {
        Path out = folder.resolve("warnings");
        String said = run("warnings", "--out", out, "--limit", 0).out();

        List<Map<String, String>> rows = Csv.table(out.resolve("warnings.csv"));
        assertThat(Csv.header(out.resolve("warnings.csv")))
                .isEqualTo("level,kind,since,pair,people,evidence,acknowledged,citation,action");
        assertThat(said)
                .startsWith("Warnings on 2026-02-10 in programme main: %s, in %s of %s pairs.\n"
                        .formatted(
                                rows.size(),
                                rows.stream()
                                        .map(row -> row.get("pair"))
                                        .distinct()
                                        .count(),
                                pairs.size()));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(said).contains(row.getOrDefault("since", "") + "  " + row.get("pair")));
    }

    @Test
    @Tag("S1")
    void the_agenda_goes_through_every_pair_of_the_meeting() {
        Path out = folder.resolve("agenda");
        String said = run("agenda", "--out", out).out();

        List<Map<String, String>> rows = Csv.table(out.resolve("agenda.csv"));
        assertThat(Csv.header(out.resolve("agenda.csv")))
                .isEqualTo(
                        "place,pair,mentor,mentee,state,level,warning,since,action,last-noted,motivation-last-noted");
        assertThat(said).startsWith("Agenda of s-").contains("What may help");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(said).contains(row.getOrDefault("pair", "-")));
        String first = rows.get(0).getOrDefault("mentor", "");
        assertThat(run("agenda", "--mentor", first).out()).contains(first);
        assertThat(Csv.table(written("agenda", out.resolve("own"), "--mentor", first)))
                .isNotEmpty()
                .allMatch(row -> first.equals(row.get("mentor")) && !"permit-lapses".equals(row.get("warning")));
        assertThat(AmirRun.of("agenda", "--store", store, "--on", DAY, "s-000099")
                        .exits(1)
                        .err())
                .isEqualTo("amir: there is no meeting s-000099 in the programme\n");
        assertThat(AmirRun.of("agenda", "--store", store, "--on", DAY, "m-000001")
                        .exits(1)
                        .err())
                .isEqualTo("amir: m-000001 is not the id of a meeting, such as s-000004\n");
    }

    @Test
    void an_agenda_is_for_a_mentor_of_the_programme() {
        String mentee = pairs.get(0).mentee().value();

        assertThat(AmirRun.of("agenda", "--store", store, "--on", DAY, "--mentor", "p-000999")
                        .exits(1)
                        .err())
                .isEqualTo("amir: there is no person p-000999 in the programme; people lists everyone\n");
        assertThat(AmirRun.of("agenda", "--store", store, "--on", DAY, "--mentor", mentee)
                        .exits(1)
                        .err())
                .isEqualTo("amir: " + mentee + " is no mentor; people lists mentors in mentors.csv\n");
    }

    @Test
    @Tag("R7")
    void a_mentors_own_agenda_is_without_what_the_team_has_seen_or_followed_up() {
        Path own = written("agenda", folder.resolve("asked"), "--mentor", asked);

        assertThat(run("agenda", "--width", 200).out()).contains(" [seen]").containsPattern("\\(R7\\):\n.*" + asked);
        assertThat(run("agenda", "--width", 200, "--mentor", asked).out())
                .contains(asked.value(), " since ")
                .doesNotContain("[seen", "R7", BY.value());
        assertThat(run("agenda", "--width", 200, "--mentor", asked, "--lang", "sv")
                        .out())
                .doesNotContain("[sett", "R7", BY.value());
        assertThat(Csv.header(own)).isEqualTo("place,pair,mentor,mentee,state,level,warning,since,action,last-noted");
    }

    private static Path written(String command, Path out, Object... more) {
        run(command, Stream.concat(Stream.of("--out", out), Stream.of(more)).toArray());
        return out.resolve(command + ".csv");
    }

    // ---- a pair on one page

    @Test
    void a_pairs_sheet_is_a_page_with_what_to_do_first() {
        RecordId pair = withWarnings();
        String sheet = run("pair", pair).out();

        assertThat(sheet)
                .startsWith("Pair " + pair + " on 2026-02-10: ")
                .containsSubsequence("Warnings\n", "History", "Introduction", "Meetings", "Diary", "Supervision");
        assertThat(sheet.lines().count()).isLessThan(60);
        assertThat(run("pair", pair, "--lang", "sv").out()).startsWith("Par " + pair + " den 2026-02-10: ");
    }

    @Test
    @Tag("E3")
    void a_pairs_sheet_does_not_show_that_the_mentee_has_said_something_in_confidence() {
        Mentorship pair = pairs.get(0);

        assertThat(run("due").out()).contains(voice.value());
        assertThat(run("pair", pair.id()).out()).doesNotContain("v-0", "Read ", "confiden");
        assertThat(run("agenda", "--mentor", pair.mentor()).out())
                .contains(pair.id().value())
                .doesNotContain("v-0", "Read ", "confiden");
        assertThat(run("agenda").out()).doesNotContain(voice.value());
        assertThat(run("warnings").out()).doesNotContain(voice.value());
    }

    @Test
    void a_pair_that_is_not_there_is_not_found() {
        assertThat(AmirRun.of("pair", "--store", store, "--on", DAY, "m-000999")
                        .exits(1)
                        .err())
                .isEqualTo("amir: there is no pair m-000999 in the programme; due and agenda name them\n");
        assertThat(AmirRun.of(
                                "pair",
                                "--store",
                                store,
                                "--on",
                                "2025-09-01",
                                pairs.get(0).id())
                        .exits(1)
                        .err())
                .contains(" did not exist on 2025-09-01");
        assertThat(AmirRun.of("pair", "--store", store, "--on", DAY, "p-000001")
                        .exits(1)
                        .err())
                .contains("is not the id of a pair");
    }

    // ---- all of them

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv"})
    @Tag("X3")
    void no_list_has_a_name_or_anything_that_somebody_wrote(String language) {
        Path out = folder.resolve("all-" + language);
        StringBuilder all = new StringBuilder();
        for (String command : List.of("due", "warnings", "agenda")) {
            all.append(run(command, "--lang", language, "--out", out).out());
            all.append(text(out.resolve(command + ".csv")));
        }
        for (Mentorship pair : pairs) {
            all.append(run("pair", pair.id(), "--lang", language).out());
        }

        ImmutableSet<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(20).contains("Zeynep is afraid of Karl-Erik");
        assertThat(all.toString()).doesNotContain("Zeynep", "Yılmaz", "Karl-Erik");
        assertThat(texts).allSatisfy(text -> assertThat(all).doesNotContain(text));
    }

    /**
     * Before the cycle, in the middle of it, when the final surveys are to be sent, and when they are late. The sheets
     * of pairs are in one language and the other by turns, and in both with the profile {@code thorough}.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-20", "2026-02-10", "2026-11-02", "2026-12-15"})
    void no_line_has_the_name_of_a_constant(LocalDate day) {
        List<String> languages = List.of("en", "sv");
        ImmutableList<RecordId> all = Stored.pairs(store, day);
        for (int turn = 0; turn < languages.size(); turn++) {
            String language = languages.get(turn);
            for (String command : List.of("due", "warnings", "agenda")) {
                assertNoConstant(AmirRun.of(Stream.concat(
                                Stream.of(command, "--store", store, "--on", day, "--lang", language),
                                unlimited(command))
                        .toArray()));
            }
            for (int pair = THOROUGH ? 0 : turn; pair < all.size(); pair += THOROUGH ? 1 : languages.size()) {
                assertNoConstant(AmirRun.of("pair", "--store", store, "--on", day, "--lang", language, all.get(pair)));
            }
        }
    }

    private static void assertNoConstant(AmirRun run) {
        assertThat(run.exits(0).out().lines())
                .isNotEmpty()
                .noneMatch(line -> CONSTANT.matcher(line).find());
    }

    /** Without a limit; an agenda never has one. */
    private static AmirRun whole(String command, Object... more) {
        return run(command, Stream.concat(Stream.of(more), unlimited(command)).toArray());
    }

    private static Stream<?> unlimited(String command) {
        return command.equals("agenda") ? Stream.of() : Stream.of("--limit", 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 140})
    void lines_fit_the_terminal(int width) {
        for (String command : List.of("due", "warnings", "agenda")) {
            assertThat(whole(command, "--width", width).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        }
        for (Mentorship pair : pairs) {
            assertThat(run("pair", "--width", width, pair.id()).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void both_languages_speak_of_the_same_things() {
        for (String command : List.of("due", "warnings", "agenda")) {
            assertThat(ids(whole(command, "--lang", "sv"))).isNotEmpty().isEqualTo(ids(whole(command)));
        }
    }

    private static Set<String> ids(AmirRun run) {
        return ID.matcher(run.out()).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
    }

    @Test
    void the_lists_change_nothing() {
        String before = Stored.script(store);

        for (String command : List.of("due", "warnings", "agenda")) {
            run(command);
        }
        run("pair", pairs.get(0).id());

        assertThat(Stored.script(store)).isEqualTo(before);
    }

    // ---- a simulated year

    @Test
    void one_seed_gives_one_year() {
        Path again = folder.resolve("again");

        assertThat(LivedYear.live(again).out()).contains("applied        14       18");
        assertThat(AmirRun.of("warnings", "--store", again, "--on", DAY).out()).isEqualTo(warnings);
    }

    @Test
    void a_year_is_never_lived_among_people_who_exist() {
        AmirRun refused = AmirRun.of("simulate", "--store", store, "--seed", 5, "--mentors", 1, "--mentees", 1)
                .exits(1);

        assertThat(refused.err()).startsWith("amir: the store has a programme \"main\" already");
        assertThat(AmirRun.of("simulate", "--store", store, "--seed", 5, "--mentors", -1, "--mentees", 1)
                        .exits(2)
                        .err())
                .contains("Usage: amir simulate");
    }

    /** Everything in the store that somebody wrote. */
    private static ImmutableSet<String> texts() {
        ImmutableMap<String, Table> tables;
        try (JdbcStore opened = JdbcStore.open(store)) {
            tables = opened.inUnit(
                    unit -> RecordExport.of(ProgrammeId.of("main")).withTexts().tables(unit));
        }
        ImmutableSet.Builder<String> texts = ImmutableSet.builder();
        for (TableShape shape : shapes()) {
            Table table = Optional.ofNullable(tables.get(shape.name())).orElseThrow();
            shape.columns().stream()
                    .filter(column -> column.type() == ColumnType.TEXT)
                    .map(column -> table.header().indexOf(column.name()))
                    .forEach(place -> table.rows().stream()
                            .map(row -> row.get(place))
                            .filter(text -> !text.isEmpty())
                            .forEach(texts::add));
        }
        return texts.build();
    }

    private static ImmutableList<TableShape> shapes() {
        return RecordCodecs.all().stream()
                .map(RecordCodec::tables)
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

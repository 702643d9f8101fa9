package org.amir.examples.indicators;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.examples.simulation.Shares;
import org.amir.examples.simulation.Simulation;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.StoredProgramme;
import org.amir.mel.measurement.Group;
import org.amir.storage.jdbc.JdbcStore;
import org.amir.storage.jdbc.KeyFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulated year whose figures are worked out twice: by the library, and by SQL that knows nothing of it. */
@Tag("K1")
@Tag("K2")
@Tag("K3")
@Tag("K4")
@Tag("K5")
@Tag("K6")
@Tag("K7")
@Tag("K8")
@Tag("K9")
@Tag("K10")
class YearInSqlTest {
    private static final ProgrammeId MALMO = ProgrammeId.of("malmo");

    /** A small year in which there is much of what definitions are made for, and what happens once or never in most. */
    private static final Shares TROUBLED = Shares.builder()
            .endsInFirstMonth(0.1)
            .menteeEndsExternally(0.2)
            .mentorEndsExternally(0.2)
            .menteeWithdraws(0.15)
            .mentorStops(0.2)
            .changesMentor(0.3)
            .notAFit(0.3)
            .completesEarly(0.2)
            .neverClosed(0.3)
            .pauses(0.4)
            .pausesLong(0.3)
            .pausesEarly(0.4)
            .agreesNoPlan(0.2)
            .meetsTooSeldom(0.2)
            .shortAndUnclear(0.2)
            .fallsBelowPlan(0.3)
            .fallsSilent(0.5)
            .noCommunityActivity(0.4)
            .meetsTwiceADay(0.4)
            .entryInError(0.5)
            .contactBetween(0.1)
            .meetingMissed(0.3)
            .entryLate(0.3)
            .handsInNothing(0.2)
            .handInMissed(0.2)
            .handInLate(0.3)
            .handInTooSoon(0.2)
            .planNeverAgreed(0.2)
            .planNeverReviewed(0.4)
            .noProgress(0.5)
            .takesCourse(0.1)
            .supervisionMoved(0.3)
            .monthWithoutSupervision(0.3)
            .supervisionCancelled(0.2)
            .absentFromSupervision(0.5)
            .supervisionNotRecorded(0.3)
            .surveyPartly(0.3)
            .surveyLate(0.4)
            .lowAnswer(0.3)
            .recordedLate(0.4)
            .endRecordedLate(0.5)
            .attendanceLost(0.2)
            .attendanceFoundLate(0.2)
            .makesUpLate(0.3)
            .neverComplete(0.1)
            .startsAtMonthEnd(0.5)
            .absentFromOrientation(0.5)
            .orientationNotRecorded(0.4)
            .selectedInError(0.1)
            .build();

    /** When and by what the figures are worked out. */
    private record Moment(LocalDate day, Optional<LocalDate> knownOn) {}

    /** One year begins on the last day of a month, so that months of the cycle and of pairs are cut short. */
    @ParameterizedTest
    @CsvSource({"25,24,30,2025-09-01", "23,20,26,2027-12-31"})
    void the_library_and_sql_place_everybody_alike(
            long seed, int mentors, int mentees, LocalDate start, @TempDir Path folder) throws Exception {
        String url = "jdbc:h2:mem:year-" + seed + ";DB_CLOSE_DELAY=-1";
        List<String> differences = new ArrayList<>();
        JdbcStore.connectOrCreate(url, KeyFile.create(folder.resolve("keys"))).close();
        try (ProgrammeStore year = InMemoryStore.empty();
                Connection connection = DriverManager.getConnection(url, "sa", "")) {
            Simulation.of(seed, mentors, mentees, MALMO, start).with(TROUBLED).live(year);
            Path tables = Files.createDirectory(folder.resolve("tables"));
            export(year, tables);
            ExportedTables.bring(tables, MALMO.toString(), connection);
            for (Moment moment : moments(start)) {
                differences.addAll(differences(moment, year, connection));
            }
        }

        assertThat(differences).isEmpty();
    }

    private static void export(ProgrammeStore year, Path folder) {
        year.inUnit(unit -> {
            try {
                RecordExport.of(MALMO).write(unit, folder);
                return unit;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * In the training, while there may be make-ups, in months 2 and 5, on the cycle's last day and after it; and twice by
     * what was known on an earlier day.
     */
    private static List<Moment> moments(LocalDate start) {
        Cycle cycle = Timeline.handbook(start).cycle();
        LocalDate first = cycle.firstDay();
        LocalDate last = cycle.lastDay();
        return List.of(
                new Moment(first.minusDays(12), Optional.empty()),
                new Moment(first.plusDays(4), Optional.empty()),
                new Moment(first.plusMonths(1).plusDays(9), Optional.empty()),
                new Moment(first.plusMonths(4).plusDays(14), Optional.empty()),
                new Moment(first.plusMonths(8).plusDays(4), Optional.of(first.plusMonths(8))),
                new Moment(last, Optional.empty()),
                new Moment(last.plusDays(15), Optional.empty()),
                new Moment(last.plusDays(40), Optional.of(last)),
                new Moment(last.plusDays(40), Optional.empty()));
    }

    private static List<String> differences(Moment moment, ProgrammeStore store, Connection connection)
            throws SQLException, IOException {
        ImmutableSortedSet.Builder<Placed> members = ImmutableSortedSet.naturalOrder();
        Evaluation evaluation = Evaluation.of(
                EvaluationTerms.builder()
                        .day(moment.day())
                        .knownOn(moment.knownOn())
                        .build(),
                (indicator, part, placement) -> members.add(new Placed(
                        indicator, part, placement.member(), placement.group().code())));
        store.inUnit(unit -> {
            StoredProgramme.of(unit, MALMO, moment.day()).addTo(evaluation);
            return unit;
        });
        ImmutableSortedSet<Placed> sql = new FiguresInSql(connection).placed(MALMO, moment.day(), moment.knownOn());

        return Stream.concat(
                        unlike(members.build(), people(sql), moment), unlike(counts(evaluation), counts(sql), moment))
                .toList();
    }

    private static <T extends Comparable<T>> Stream<String> unlike(
            ImmutableSortedSet<T> library, ImmutableSortedSet<T> sql, Moment moment) {
        return Stream.concat(
                library.stream().filter(one -> !sql.contains(one)).map(one -> moment + " library: " + one),
                sql.stream().filter(one -> !library.contains(one)).map(one -> moment + " SQL: " + one));
    }

    /** Those whom the library names: neither countries nor the partner in a month. */
    private static ImmutableSortedSet<Placed> people(ImmutableSortedSet<Placed> placed) {
        return placed.stream()
                .filter(each ->
                        !each.indicator().equals("K9") && !each.indicator().equals("K10a"))
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** How many of each figure are in each group, where anybody is. K10b as a whole only repeats a month of its own. */
    private static ImmutableSortedSet<String> counts(Evaluation evaluation) {
        return evaluation.result().figures().stream()
                .filter(figure -> !figure.id().equals("K10b") || !figure.part().isEmpty())
                .flatMap(YearInSqlTest::counts)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    private static Stream<String> counts(Figure figure) {
        return Arrays.stream(Group.values())
                .filter(group -> figure.tally().count(group) > 0)
                .map(group -> count(
                        figure.id() + " " + figure.part(),
                        group.code(),
                        figure.tally().count(group)));
    }

    /** The two roles of K4 and the months of K10a add up to a whole. */
    private static ImmutableSortedSet<String> counts(ImmutableSortedSet<Placed> placed) {
        Map<String, Map<String, Long>> counts = placed.stream()
                .flatMap(each ->
                        each.indicator().equals("K4") || each.indicator().equals("K10a")
                                ? Stream.of(each, new Placed(each.indicator(), "", each.member(), each.group()))
                                : Stream.of(each))
                .collect(Collectors.groupingBy(
                        each -> each.indicator() + " " + each.part(),
                        Collectors.groupingBy(Placed::group, Collectors.counting())));
        Function<Map.Entry<String, Map<String, Long>>, Stream<String>> lines =
                figure -> figure.getValue().entrySet().stream()
                        .map(group -> count(figure.getKey(), group.getKey(), group.getValue()));
        return counts.entrySet().stream().flatMap(lines).collect(toImmutableSortedSet(naturalOrder()));
    }

    private static String count(String figure, String group, long number) {
        return Strings.lenientFormat("%s: %s %s", figure, number, group);
    }
}

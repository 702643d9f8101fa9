package org.amir.examples.indicators;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.amir.examples.simulation.Simulation;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.StoredProgramme;
import org.amir.mel.measurement.Group;
import org.amir.storage.jdbc.JdbcStore;
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

    /** When and by what the figures are worked out. */
    private record Moment(LocalDate day, Optional<LocalDate> knownOn) {}

    /**
     * The first year is of the size and the seed in which {@code SimulationTest} finds every trap. The other begins the last day of
     * a month, so that months of the cycle and of pairs are cut short.
     */
    @ParameterizedTest
    @CsvSource({"2025,40,50,2025-09-01", "7,24,30,2027-12-31"})
    void the_library_and_sql_place_everybody_alike(
            long seed, int mentors, int mentees, LocalDate start, @TempDir Path folder) throws Exception {
        String url = "jdbc:h2:mem:year-" + seed + ";DB_CLOSE_DELAY=-1";
        List<String> differences = new ArrayList<>();
        JdbcStore.connectOrCreate(url).close();
        try (ProgrammeStore year = InMemoryStore.empty();
                Connection connection = DriverManager.getConnection(url, "sa", "")) {
            Simulation.of(seed, mentors, mentees, MALMO, start).live(year);
            export(year, folder);
            ExportedTables.bring(folder, MALMO.toString(), connection);
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

    /** In the training, in months 2 and 5, on the cycle's last day and after it; and twice by what was known earlier. */
    private static List<Moment> moments(LocalDate start) {
        Cycle cycle = Timeline.handbook(start).cycle();
        LocalDate first = cycle.firstDay();
        LocalDate last = cycle.lastDay();
        return List.of(
                new Moment(first.minusDays(12), Optional.empty()),
                new Moment(first.plusMonths(1).plusDays(19), Optional.empty()),
                new Moment(first.plusMonths(4).plusDays(14), Optional.empty()),
                new Moment(first.plusMonths(8).plusDays(4), Optional.of(first.plusMonths(8))),
                new Moment(last, Optional.empty()),
                new Moment(last.plusDays(15), Optional.empty()),
                new Moment(last.plusDays(40), Optional.empty()),
                new Moment(last.plusDays(40), Optional.of(last)));
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

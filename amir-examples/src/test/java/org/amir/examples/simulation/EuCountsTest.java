package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.mel.Evaluation;
import org.amir.mel.Figure;
import org.amir.mel.StoredProgramme;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Comparison;
import org.amir.mel.amif.Difference;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fund's counts of a simulated year, with its cycle from November 2025 to October 2026, beside the handbook's. */
class EuCountsTest {
    private static final ProgrammeId MALMO = ProgrammeId.of("malmo");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate MID_CYCLE = LocalDate.of(2026, 5, 15);
    private static final LocalDate AFTER_CYCLE = LocalDate.of(2027, 1, 15);

    private static final ProgrammeStore STORE = InMemoryStore.empty();

    /** What one pass over the people gives. */
    private record Counted(
            ImmutableList<AmifCount> counts, ImmutableList<Figure> figures, ImmutableList<Difference> differences) {
        AmifCount of(AmifCode code) {
            return counts.stream()
                    .filter(count -> count.code() == code)
                    .findFirst()
                    .orElseThrow();
        }

        /** The numerator that the handbook's evaluation has. */
        int numerator(String indicator) {
            return figures.stream()
                    .filter(figure ->
                            figure.id().equals(indicator) && figure.part().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .tally()
                    .count(Group.NUMERATOR);
        }

        ImmutableList<Difference> between(AmifCode code, String indicator) {
            return differences.stream()
                    .filter(difference ->
                            difference.code() == code && difference.indicator().equals(indicator))
                    .collect(toImmutableList());
        }
    }

    @BeforeAll
    static void live() {
        Simulation.of(2025, 40, 50, MALMO, START).live(STORE);
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    private static Counted count(LocalDate day) {
        List<Difference> differences = new ArrayList<>();
        Evaluation evaluation = Evaluation.on(day);
        AmifCounts counts = AmifCounts.of(day, Optional.empty(), IndicatorPolicy.standard(), differences::add);
        STORE.inUnit(unit -> {
            StoredProgramme programme = StoredProgramme.of(unit, MALMO, day);
            Vantage vantage = Vantage.of(programme.programme(), day, Optional.empty(), IndicatorPolicy.standard());
            Evaluation.OfProgramme evaluated = evaluation.of(programme.programme());
            AmifCounts.OfProgramme counted = counts.of(vantage);
            programme.forEachPerson(person -> {
                evaluated.add(person);
                counted.add(vantage.view(person));
            });
            return programme;
        });
        return new Counted(counts.counts(), evaluation.result().figures(), ImmutableList.copyOf(differences));
    }

    @Test
    void each_count_differs_from_the_handbooks_numerator_by_those_who_are_told_of() {
        for (LocalDate day : new LocalDate[] {MID_CYCLE, AFTER_CYCLE}) {
            Counted counted = count(day);
            for (AmifCode code : AmifCode.values()) {
                for (String indicator : code.linkedTo()) {
                    ImmutableList<Difference> differences = counted.between(code, indicator);

                    assertThat(counted.of(code).total()
                                    - members(differences, Difference.Side.COUNT_ONLY)
                                    + members(differences, Difference.Side.HANDBOOK_ONLY))
                            .as("%s beside %s on %s", code, indicator, day)
                            .isEqualTo(counted.numerator(indicator));
                }
            }
            assertThat(counted.differences()).isNotEmpty();
        }
    }

    private static int members(ImmutableList<Difference> differences, Difference.Side side) {
        return differences.stream()
                .filter(difference -> difference.side() == side)
                .map(Difference::member)
                .collect(toImmutableSet())
                .size();
    }

    @Test
    void what_the_records_say_plainly_is_what_is_counted() {
        Counted counted = count(AFTER_CYCLE);
        StoredYear year = StoredYear.of(STORE, MALMO);
        LocalDate last = year.cycle().lastDay();
        ImmutableSet<PersonId> supported = year.started().stream()
                .filter(pair ->
                        pair.startedOn().filter(day -> !day.isAfter(last)).isPresent())
                .map(Mentorship::mentee)
                .collect(toImmutableSet());
        ImmutableList<CourseParticipation> courses = year.all(CourseParticipation.KIND).stream()
                .filter(course -> supported.contains(course.person()) && course.isBegunBy(last))
                .collect(toImmutableList());

        assertThat(counted.of(AmifCode.O_2_3).total()).isEqualTo(supported.size());
        assertThat(counted.of(AmifCode.O_2_3_1).total()).isEqualTo(people(courses));
        assertThat(counted.of(AmifCode.R_2_8).total())
                .isEqualTo(people(courses.stream()
                        .filter(course -> course.isLevelRaisedBy(AFTER_CYCLE))
                        .collect(toImmutableList())));
        assertThat(counted.of(AmifCode.O_2_2).total()).isEqualTo(1);
        assertThat(counted.of(AmifCode.O_2_7).total()).isEqualTo(1);
        assertThat(counted.counts())
                .allSatisfy(
                        count -> assertThat(count.total()).as(count.code().id()).isPositive());
    }

    private static int people(ImmutableList<CourseParticipation> courses) {
        return (int)
                courses.stream().map(CourseParticipation::person).distinct().count();
    }

    @Test
    void the_table_stands_beside_the_handbooks() throws IOException {
        Counted counted = count(AFTER_CYCLE);
        List<String> lines = new ArrayList<>();
        lines.add("EU counts of a simulated year of 40 mentors and 50 mentees who applied, on " + AFTER_CYCLE);
        lines.add(AmifCode.SOURCE);
        for (AmifCount count : counted.counts()) {
            lines.add("");
            lines.add(Strings.padEnd(count.code().id(), 9, ' ') + count.total() + " "
                    + count.code().unit().code() + ": " + count.code().meaning());
            count.persons().forEach((group, number) -> {
                if (number > 0) {
                    lines.add("           " + Strings.padEnd(group.toString(), 22, ' ') + number);
                }
            });
            count.comparisons().forEach(comparison -> lines.addAll(beside(comparison, counted)));
        }
        Path file = Path.of("target", "eu-counts.txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);

        assertThat(Files.readAllLines(file))
                .contains(AmifCode.SOURCE)
                .anyMatch(line -> line.startsWith("O.2.3.1  "))
                .anyMatch(line -> line.startsWith("           beside K1b: "));
    }

    private static List<String> beside(Comparison comparison, Counted counted) {
        List<String> lines = new ArrayList<>();
        lines.add("           beside " + comparison.indicator() + ": " + comparison.counted() + " counted - "
                + sum(comparison.onlyCounted()) + " + " + sum(comparison.onlyInNumerator()) + " = "
                + counted.numerator(comparison.indicator()) + " in the numerator");
        comparison.onlyCounted().forEach((why, number) -> lines.add("             - " + number + " " + why));
        comparison.onlyInNumerator().forEach((why, number) -> lines.add("             + " + number + " " + why));
        return lines;
    }

    private static int sum(Map<String, Integer> reasons) {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }
}

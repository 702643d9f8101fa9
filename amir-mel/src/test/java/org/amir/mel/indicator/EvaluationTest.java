package org.amir.mel.indicator;

import static org.amir.mel.indicator.PairStory.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.amir.core.recruitment.LeavingReason;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final int PAIRS = 12;
    private static final int TRIES = 20;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static boolean everything(Dated dated) {
        return true;
    }

    private static Evaluation evaluate(
            LocalDate day, Optional<LocalDate> knownOn, ProgrammeRecords programme, Collection<PersonRecords> people) {
        Evaluation evaluation = Evaluation.of(
                EvaluationTerms.builder().day(day).knownOn(knownOn).build(), (id, part, placement) -> {});
        Evaluation.OfProgramme one = evaluation.of(programme);
        people.forEach(one::add);
        return evaluation;
    }

    private static ImmutableList<Figure> figures(LocalDate day, RandomProgramme programme) {
        return whole(day, programme).result().figures();
    }

    private static Evaluation whole(LocalDate day, RandomProgramme programme) {
        return evaluate(
                day,
                Optional.empty(),
                programme.programme(EvaluationTest::everything),
                programme.people(EvaluationTest::everything));
    }

    /** Everything that it says, a line a figure. */
    private static List<String> lines(Evaluation evaluation) {
        Evaluated result = evaluation.result();
        List<String> lines = new ArrayList<>();
        result.figures()
                .forEach(figure -> lines.add(String.join(
                        " ",
                        figure.id(),
                        figure.part(),
                        figure.tally().reasons().toString(),
                        figure.breakdowns().toString(),
                        figure.members().toString(),
                        figure.status().code(),
                        figure.completeness().toString())));
        lines.add(result.neverStarted() + " " + result.mentorsWithoutPair() + " " + result.diariesOfEveryMonth());
        return lines;
    }

    @Property(tries = TRIES)
    void every_member_of_every_population_is_in_exactly_one_group(
            @ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme programme = new RandomProgramme(seed, PAIRS);
        Set<String> placed = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Evaluation evaluation = Evaluation.of(EvaluationTerms.on(NEW_YEAR.plusDays(after)), (id, part, placement) -> {
            if (!placed.add(id + " " + part + " " + placement.member())) {
                twice.add(id + " " + placement.member());
            }
        });
        Evaluation.OfProgramme one = evaluation.of(programme.programme(EvaluationTest::everything));
        programme.people(EvaluationTest::everything).forEach(one::add);

        assertThat(evaluation.result().figures())
                .allSatisfy(figure -> assertThat(Arrays.stream(Group.values())
                                .mapToInt(figure.tally()::count)
                                .sum())
                        .isEqualTo(figure.tally().population()));
        assertThat(twice).isEmpty();
        assertThat(placed).isNotEmpty();
    }

    @Property(tries = TRIES)
    void parts_put_together_in_any_order_are_the_whole(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme programme = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        List<Evaluation> shards = new ArrayList<>();
        for (PersonRecords person : programme.people(EvaluationTest::everything)) {
            shards.add(evaluate(
                    day, Optional.empty(), programme.programme(EvaluationTest::everything), ImmutableList.of(person)));
        }
        Collections.shuffle(shards, new Random(seed));
        Evaluation sum =
                evaluate(day, Optional.empty(), programme.programme(EvaluationTest::everything), ImmutableList.of());
        shards.forEach(sum::addAll);

        assertThat(lines(sum)).isEqualTo(lines(whole(day, programme)));
    }

    @Property(tries = TRIES)
    void somebody_outside_the_populations_changes_nothing(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme programme = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);
        List<PersonRecords> people = new ArrayList<>(programme.people(EvaluationTest::everything));
        for (Role role : Role.values()) {
            people.add(PersonRecords.builder()
                    .person(PersonId.numbered(9_001))
                    .role(role)
                    .build());
        }

        assertThat(lines(evaluate(day, Optional.empty(), programme.programme(EvaluationTest::everything), people)))
                .isEqualTo(lines(whole(day, programme)));
    }

    @Property(tries = TRIES)
    void a_day_knows_nothing_of_what_happened_after_it(@ForAll long seed, @ForAll @IntRange(max = 420) int after) {
        RandomProgramme programme = new RandomProgramme(seed, PAIRS);
        LocalDate day = NEW_YEAR.plusDays(after);

        assertThat(lines(evaluate(
                        day,
                        Optional.empty(),
                        programme.programme(dated -> dated.happenedBy(day)),
                        programme.people(dated -> dated.happenedBy(day)))))
                .isEqualTo(lines(whole(day, programme)));
    }

    @Property(tries = TRIES)
    void what_was_known_on_a_day_is_what_had_been_recorded_by_then(
            @ForAll long seed, @ForAll @IntRange(max = 420) int after, @ForAll @IntRange(max = 60) int later) {
        RandomProgramme programme = new RandomProgramme(seed, PAIRS);
        LocalDate known = NEW_YEAR.plusDays(after);
        LocalDate day = known.plusDays(later);

        assertThat(lines(evaluate(
                        day,
                        Optional.of(known),
                        programme.programme(EvaluationTest::everything),
                        programme.people(EvaluationTest::everything))))
                .isEqualTo(lines(evaluate(
                        day,
                        Optional.empty(),
                        programme.programme(dated -> dated.knownBy(known)),
                        programme.people(dated -> dated.knownBy(known)))));
    }

    @Test
    void random_years_reach_every_group_of_the_figures_on_pairs_and_people() {
        Set<String> reached = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            for (int after : new int[] {100, 200, 364, 420}) {
                figures(NEW_YEAR.plusDays(after), new RandomProgramme(seed, PAIRS))
                        .forEach(figure -> figure.tally()
                                .reasons()
                                .keySet()
                                .forEach(group -> reached.add(figure.id() + " " + group.code())));
            }
        }

        for (String id : List.of("K2a", "K2b", "K2", "K4", "K8")) {
            for (Group group : Group.values()) {
                assertThat(reached).contains(id + " " + group.code());
            }
        }
    }

    @Test
    @Tag("K10")
    void k10_is_open_while_months_are_to_come_and_not_met_by_one_due_month() {
        PairStory pair = started(1, "01-01").handsIn("01-01", "01-31", "02-01");
        List<PersonRecords> people = List.of(PersonStory.mentor(pair).records());
        ProgrammeRecords programme = PersonStory.programme(PersonStory.CYCLE).build();

        ImmutableList<Figure> march = evaluate(LocalDate.of(2026, 3, 6), Optional.empty(), programme, people)
                .result()
                .figures();
        ImmutableList<Figure> later = evaluate(LocalDate.of(2026, 3, 7), Optional.empty(), programme, people)
                .result()
                .figures();

        assertThat(one(march, "K10b", "").status()).isEqualTo(Status.OPEN);
        assertThat(one(march, "K10b", "2026-01").tally().value()).contains(new Share(1, 1));
        assertThat(one(later, "K10b", "").status()).isEqualTo(Status.NOT_MET);
        assertThat(one(later, "K10b", "").tally().value()).contains(new Share(0, 1));
        assertThat(one(later, "K10", "").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @Tag("K10")
    void k10b_without_any_month_left_is_no_data() {
        ProgrammeRecords programme = PersonStory.programme(PersonStory.CYCLE).build();

        assertThat(one(
                                evaluate(LocalDate.of(2027, 2, 1), Optional.empty(), programme, List.of())
                                        .result()
                                        .figures(),
                                "K10b",
                                "")
                        .status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    @Tag("K1")
    void k1_goes_by_both_parts_and_k4_by_both_roles_together() {
        PairStory pair = started(1, "01-01");
        List<PersonRecords> people = List.of(
                PersonStory.mentor(pair).records(), PersonStory.mentee(pair).records());
        ImmutableList<Figure> figures = evaluate(
                        LocalDate.of(2026, 3, 1),
                        Optional.empty(),
                        PersonStory.programme(PersonStory.CYCLE).build(),
                        people)
                .result()
                .figures();

        assertThat(one(figures, "K1a", "").status()).isEqualTo(Status.NOT_MET);
        assertThat(one(figures, "K1b", "").status()).isEqualTo(Status.OPEN);
        assertThat(one(figures, "K1", "").status()).isEqualTo(Status.NOT_MET);
        assertThat(one(figures, "K4", "").tally().population()).isEqualTo(2);
        assertThat(one(figures, "K4", "mentors").tally().population()).isEqualTo(1);
        assertThat(one(figures, "K4", "mentees").tally().population()).isEqualTo(1);
    }

    @Test
    void who_was_selected_and_never_started_stands_beside() {
        Evaluation evaluation = evaluate(
                LocalDate.of(2026, 3, 1),
                Optional.empty(),
                PersonStory.programme(PersonStory.CYCLE).build(),
                List.of(
                        PersonStory.mentor(1).records(),
                        PersonStory.mentor(2)
                                .leaves("02-01", LeavingReason.NO_TIME)
                                .records(),
                        PersonStory.mentor(started(3, "02-01")).records()));

        assertThat(evaluation.result().neverStarted())
                .containsOnlyKeys(Role.MENTOR)
                .containsEntry(Role.MENTOR, ImmutableSortedMap.of("left", 1, "waiting", 1));
    }

    @Test
    void evaluations_of_other_days_are_not_put_together() {
        Evaluation march = Evaluation.on(LocalDate.of(2026, 3, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> march.addAll(Evaluation.on(LocalDate.of(2026, 3, 2))));
    }

    private static Figure one(ImmutableList<Figure> figures, String id, String part) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id) && figure.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}

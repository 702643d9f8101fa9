package org.amir.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    private static final Timeline HANDBOOK = Timeline.handbook(day("2025-09-01"));

    @Tag("P2")
    @Test
    void the_handbooks_table_begins_in_september_and_ends_in_november_of_the_next_year() {
        assertThat(HANDBOOK.windows())
                .containsExactly(
                        window(Phase.RECRUITMENT, "2025-09-01", "2025-09-30"),
                        window(Phase.TRAINING, "2025-10-01", "2025-10-31"),
                        window(Phase.MATCHING, "2025-11-01", "2026-10-31"),
                        window(Phase.IMPLEMENTATION, "2025-11-01", "2026-10-31"),
                        window(Phase.EVALUATION, "2026-11-01", "2026-11-30"));
        assertThat(HANDBOOK.cycle()).isEqualTo(Cycle.beginning(day("2025-11-01")));
    }

    /** Adding a month to the last result would lose the 31st for good. */
    @Tag("P2")
    @Test
    void a_start_on_the_31st_is_clipped_month_by_month() {
        assertThat(Timeline.handbook(day("2025-01-31")).windows())
                .containsExactly(
                        window(Phase.RECRUITMENT, "2025-01-31", "2025-02-27"),
                        window(Phase.TRAINING, "2025-02-28", "2025-03-30"),
                        window(Phase.MATCHING, "2025-03-31", "2026-03-30"),
                        window(Phase.IMPLEMENTATION, "2025-03-31", "2026-03-30"),
                        window(Phase.EVALUATION, "2026-03-31", "2026-04-29"));
    }

    @Tag("P2")
    @Test
    void a_start_on_31_january_of_a_leap_year_has_a_29_february() {
        assertThat(Timeline.handbook(day("2024-01-31")).windows())
                .containsExactly(
                        window(Phase.RECRUITMENT, "2024-01-31", "2024-02-28"),
                        window(Phase.TRAINING, "2024-02-29", "2024-03-30"),
                        window(Phase.MATCHING, "2024-03-31", "2025-03-30"),
                        window(Phase.IMPLEMENTATION, "2024-03-31", "2025-03-30"),
                        window(Phase.EVALUATION, "2025-03-31", "2025-04-29"));
    }

    @Tag("P2")
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-02-29, 2025-02-27",
        "2022-12-31, 2023-02-28, 2024-02-28",
        "2024-02-29, 2024-04-29, 2025-04-28",
        "2031-09-15, 2031-11-15, 2032-11-14"
    })
    void the_cycle_may_begin_or_end_in_february(LocalDate start, LocalDate first, LocalDate last) {
        assertThat(Timeline.handbook(start).cycle()).isEqualTo(Cycle.of(first, last));
    }

    @Property
    void a_handbook_timeline_has_each_of_its_days_in_some_phase(@ForAll @IntRange(min = 0, max = 36_000) int days) {
        LocalDate start = day("1990-01-01").plusDays(days);
        Timeline timeline = Timeline.handbook(start);

        assertThat(timeline.firstDay()).isEqualTo(start);
        assertThat(timeline.lastDay()).isEqualTo(start.plusMonths(15).minusDays(1));
        assertThat(start.datesUntil(timeline.lastDay().plusDays(1)))
                .noneMatch(day -> timeline.phasesOn(day).isEmpty());
        assertThat(timeline.phasesOn(start.minusDays(1))).isEmpty();
        assertThat(timeline.phasesOn(timeline.lastDay().plusDays(1))).isEmpty();
    }

    @Tag("P2")
    @Test
    void phases_may_overlap_and_leave_days_between_them() {
        Timeline timeline = Timeline.of(ImmutableList.of(
                window(Phase.RECRUITMENT, "2026-01-10", "2026-03-20"),
                window(Phase.TRAINING, "2026-02-10", "2026-03-10"),
                window(Phase.MATCHING, "2026-03-15", "2026-04-15"),
                window(Phase.IMPLEMENTATION, "2026-04-01", "2027-03-31"),
                window(Phase.EVALUATION, "2027-05-01", "2027-05-31")));

        assertThat(timeline.phasesOn(day("2026-02-09"))).containsExactly(Phase.RECRUITMENT);
        assertThat(timeline.phasesOn(day("2026-02-10"))).containsExactly(Phase.RECRUITMENT, Phase.TRAINING);
        assertThat(timeline.phasesOn(day("2026-03-15"))).containsExactly(Phase.RECRUITMENT, Phase.MATCHING);
        assertThat(timeline.phasesOn(day("2027-04-15"))).isEmpty();
        assertThat(timeline.cycle()).isEqualTo(Cycle.of(day("2026-03-15"), day("2027-03-31")));
    }

    @Tag("P2")
    @Test
    void matching_that_goes_on_longest_ends_the_cycle() {
        Timeline timeline = Timeline.of(ImmutableList.of(
                window(Phase.RECRUITMENT, "2026-01-01", "2026-01-31"),
                window(Phase.TRAINING, "2026-02-01", "2026-02-28"),
                window(Phase.MATCHING, "2026-03-01", "2027-03-15"),
                window(Phase.IMPLEMENTATION, "2026-04-01", "2027-02-28"),
                window(Phase.EVALUATION, "2027-03-01", "2027-03-10")));

        assertThat(timeline.cycle().lastDay()).isEqualTo(day("2027-03-15"));
        assertThat(timeline.lastDay()).isEqualTo(day("2027-03-15"));
    }

    @Test
    void windows_may_be_given_in_any_order() {
        assertThat(Timeline.of(HANDBOOK.windows().reverse())).isEqualTo(HANDBOOK);
        assertThat(HANDBOOK.window(Phase.EVALUATION)).isEqualTo(window(Phase.EVALUATION, "2026-11-01", "2026-11-30"));
    }

    @Tag("P1")
    @Test
    void each_phase_has_one_window() {
        List<PhaseWindow> windows = HANDBOOK.windows();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(windows.subList(0, 4)))
                .withMessage("a timeline has one window for each of [recruitment, training, matching, implementation,"
                        + " evaluation], but had them for [recruitment, training, matching, implementation]");
        assertThatIllegalArgumentException().isThrownBy(() -> Timeline.of(ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(ImmutableList.<PhaseWindow>builder()
                        .addAll(windows)
                        .add(windows.get(1))
                        .build()));
    }

    @Tag("P1")
    @Test
    void phases_begin_in_their_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(ImmutableList.<PhaseWindow>builder()
                        .addAll(HANDBOOK.windows().subList(0, 4))
                        .add(window(Phase.EVALUATION, "2025-10-31", "2025-11-30"))
                        .build()))
                .withMessageContaining("a phase begins no earlier than the one before it")
                .withMessageContaining("2025-10-31");
    }

    @Test
    void a_phase_may_last_one_day_but_not_end_before_it_begins() {
        assertThat(window(Phase.TRAINING, "2026-01-01", "2026-01-01").includes(day("2026-01-01")))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window(Phase.TRAINING, "2026-01-01", "2025-12-31"))
                .withMessage("the last day of phase training must not be before its first, but they were 2025-12-31"
                        + " and 2026-01-01");
    }

    @Tag("P1")
    @Test
    void there_are_five_phases_that_prepare_mentor_and_close() {
        assertThat(Phase.byCode().keySet())
                .containsExactly("recruitment", "training", "matching", "implementation", "evaluation");
        assertThat(Phase.values()).extracting(Phase::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(Phase.values())
                .extracting(Phase::part)
                .containsExactly(
                        Phase.Part.PREPARATION,
                        Phase.Part.PREPARATION,
                        Phase.Part.PREPARATION,
                        Phase.Part.MENTORING,
                        Phase.Part.CLOSING);
        assertThat(Phase.values()).allMatch(phase -> phase.citation().equals(Citation.of("P1")));
        assertThat(Phase.values()).extracting(Phase::title).doesNotHaveDuplicates();
    }

    @Tag("P2")
    @ParameterizedTest
    @CsvSource({
        "RECRUITMENT, 1 2 3 4",
        "TRAINING, 5 6 7 8",
        "MATCHING, 5 6 8 9",
        "IMPLEMENTATION, 5 6 8 9",
        "EVALUATION, 9 10 11 12"
    })
    void each_phase_has_procedures_and_tools(Phase phase, String annexes) {
        assertThat(phase.tools())
                .extracting(annex -> Integer.toString(annex.number()))
                .containsExactly(annexes.split(" ", -1));
        assertThat(phase.procedures()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Tag("P5")
    @Test
    void there_are_twelve_annexes_and_each_is_the_tool_of_a_phase() {
        assertThat(Annex.values()).hasSize(12).isSortedAccordingTo(Comparator.comparingInt(Annex::number));
        assertThat(Annex.byCode().keySet()).hasSize(12).contains("annex-1", "annex-12");
        assertThat(Annex.values()).extracting(Annex::title).doesNotHaveDuplicates();
        assertThat(Annex.values()).noneMatch(annex -> annex.phases().isEmpty());
        assertThat(Annex.INTEGRATION_PLAN.number()).isEqualTo(8);
        assertThat(Annex.DIARY.phases()).containsExactly(Phase.MATCHING, Phase.IMPLEMENTATION, Phase.EVALUATION);
        assertThat(Annex.TRAUMA_AND_VULNERABILITY.phases()).containsExactly(Phase.TRAINING);
    }

    @Tag("P4")
    @ParameterizedTest
    @ValueSource(strings = {"en", "el", "it", "de", "fr", "sv", "es", "hu"})
    void there_is_material_in_eight_languages(String code) {
        assertThat(MaterialLanguage.values()).hasSize(8);
        assertThat(MaterialLanguage.find(LanguageCode.of(code)))
                .hasValueSatisfying(found -> assertThat(found.code().value()).isEqualTo(code));
        assertThat(MaterialLanguage.find(LanguageCode.of("ar"))).isEmpty();
    }

    private static PhaseWindow window(Phase phase, String first, String last) {
        return new PhaseWindow(phase, day(first), day(last));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

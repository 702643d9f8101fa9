package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of a pair says of the mentee's goals: one of each status, all due on one day. */
class PairSheetTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 15);
    private static final LocalDate NOTED = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final ImmutableList<GoalStatus> STATUSES = ImmutableList.copyOf(GoalStatus.values());
    private static final RecordId PAIR = RecordId.numbered("m", 1);

    @TempDir
    Path folder;

    @Test
    void a_goal_is_overdue_as_long_as_somebody_works_towards_it() {
        Path store = having(team -> {});

        assertThat(goals(store, DUE))
                .containsExactly("open", "in progress", "partly reached", "reached", "not reached", "dropped");
        assertThat(goals(store, DUE.plusDays(1)))
                .containsExactly(
                        "open, overdue",
                        "in progress, overdue",
                        "partly reached, overdue",
                        "reached",
                        "not reached",
                        "dropped");
    }

    @Test
    void a_pair_that_was_closed_shows_how_its_goals_ended_and_none_is_overdue() {
        Path store = having(team -> {
            FinalAssessment.Builder assessment = FinalAssessment.builder()
                    .id(RecordId.numbered("fa", 1))
                    .mentorship(PAIR)
                    .dated(Dated.of(DUE.plusDays(2)));
            for (int i = 0; i < STATUSES.size(); i++) {
                GoalStatus noted = STATUSES.get(i);
                assessment.addOutcomes(GoalOutcome.of(i + 1, noted.isOpen() ? GoalStatus.PARTLY_REACHED : noted));
            }
            team.work(
                    DUE.plusDays(2),
                    work -> work.complete(PAIR, DUE.plusDays(2), assessment.build(), Team.decision(DUE.plusDays(2)))
                            .orElseThrow());
        });

        assertThat(goals(store, DUE.plusDays(1))).contains("open, overdue");
        assertThat(goals(store, DUE.plusDays(2)))
                .containsExactly(
                        "partly reached", "partly reached", "partly reached", "reached", "not reached", "dropped");
    }

    @Test
    void no_goal_is_overdue_in_a_pair_that_ended_early() {
        Path store = having(team -> {
            team.work(
                    DUE.minusDays(2),
                    work -> work.changing(
                                    PAIR,
                                    pair -> pair.endEarly(
                                            DUE.minusDays(2),
                                            new Ending(LeavingReason.NO_TIME, EndingSide.MENTOR),
                                            Team.decision(DUE.minusDays(2))))
                            .orElseThrow());
        });

        assertThat(goals(store, DUE.plusDays(1)))
                .containsExactly("open", "in progress", "partly reached", "reached", "not reached", "dropped");
    }

    /** A store with one pair whose mentee has a goal of each status, and with what happened afterwards. */
    private Path having(Consumer<Team> afterwards) {
        Path store = folder.resolve("pair");
        try (JdbcStore opened = JdbcStore.openOrCreateForManyUnits(EmptyStore.at(store))) {
            Team team = Team.in(opened);
            RecordId pair = team.started(STARTED);
            assertThat(pair).isEqualTo(PAIR);
            IntegrationPlan plan = IntegrationPlan.begin(team.pair(pair).mentee(), Dated.of(STARTED));
            for (GoalStatus status : STATUSES) {
                int number = plan.goals().size() + 1;
                plan = plan.addGoal(wording(status), Dated.of(STARTED))
                        .then(with -> with.noteProgress(number, status, Optional.empty(), Dated.of(NOTED)))
                        .orElseThrow();
            }
            team.save(NOTED, IntegrationPlan.KIND, plan);
            afterwards.accept(team);
        }
        return store;
    }

    private static GoalWording wording(GoalStatus status) {
        return GoalWording.builder()
                .area(Area.HOUSING)
                .term(Term.SHORT)
                .title(FreeText.of("A goal that is " + status.code()))
                .due(DUE)
                .build();
    }

    /** What the sheet says of the state of each goal, the last column of their table. */
    private static ImmutableList<String> goals(Path store, LocalDate day) {
        return AmirRun.of("pair", "--store", store, "--on", day, PAIR)
                .exits(0)
                .out()
                .lines()
                .filter(line -> line.matches(" +[1-6]  housing .*"))
                .map(line -> line.substring(line.lastIndexOf("  ") + 2))
                .collect(ImmutableList.toImmutableList());
    }
}

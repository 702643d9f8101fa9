package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * When each phase of a programme runs (P2). Windows may overlap, since mentees are selected while mentors are trained, and
 * may leave days between them. Dates are data of a programme; {@link #handbook} is the standard.
 */
@Value.Immutable
public abstract class Timeline {
    private static final int TRAINING_AFTER = 1;
    private static final int MENTORING_AFTER = 2;
    private static final int EVALUATION_AFTER = 14;
    private static final int MONTHS = 15;

    Timeline() {}

    /** @param windows one for each phase, in any order; a phase begins no earlier than the one before it */
    public static Timeline of(Collection<PhaseWindow> windows) {
        return ImmutableTimeline.builder()
                .addAllWindows(ImmutableList.sortedCopyOf(Comparator.comparing(PhaseWindow::phase), windows))
                .build();
    }

    /**
     * The handbook's timeline (P2) for a programme that begins on a day: a month of recruitment, a month of training,
     * twelve months of matching and mentoring, a month of evaluation. Each month is counted from the start, so that one
     * that is too short for the day clips it once and not for good.
     */
    public static Timeline handbook(LocalDate start) {
        return of(ImmutableList.of(
                months(Phase.RECRUITMENT, start, 0, TRAINING_AFTER),
                months(Phase.TRAINING, start, TRAINING_AFTER, MENTORING_AFTER),
                months(Phase.MATCHING, start, MENTORING_AFTER, EVALUATION_AFTER),
                months(Phase.IMPLEMENTATION, start, MENTORING_AFTER, EVALUATION_AFTER),
                months(Phase.EVALUATION, start, EVALUATION_AFTER, MONTHS)));
    }

    private static PhaseWindow months(Phase phase, LocalDate start, int from, int to) {
        return new PhaseWindow(
                phase, start.plusMonths(from), start.plusMonths(to).minusDays(1));
    }

    /** One for each phase, in their order. */
    public abstract ImmutableList<PhaseWindow> windows();

    public final PhaseWindow window(Phase phase) {
        return windows().get(phase.number() - 1);
    }

    /** The first day of the first phase. */
    public final LocalDate firstDay() {
        return window(Phase.RECRUITMENT).first();
    }

    /** The day after which no phase runs. */
    public final LocalDate lastDay() {
        return windows().stream()
                .map(PhaseWindow::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The months of mentoring: from the first day of phases 3 and 4 to their last. */
    public final Cycle cycle() {
        PhaseWindow matching = window(Phase.MATCHING);
        PhaseWindow mentoring = window(Phase.IMPLEMENTATION);
        return Cycle.of(
                matching.first(), mentoring.last().isBefore(matching.last()) ? matching.last() : mentoring.last());
    }

    /** The phases that run on a day, in order; none before the first, after the last, or between two. */
    public final ImmutableSet<Phase> phasesOn(LocalDate day) {
        return windows().stream()
                .filter(window -> window.includes(day))
                .map(PhaseWindow::phase)
                .collect(toImmutableSet());
    }

    @Value.Check
    final void check() {
        ImmutableList<Phase> phases = windows().stream().map(PhaseWindow::phase).collect(toImmutableList());
        checkArgument(
                phases.equals(ImmutableList.copyOf(Phase.values())),
                "a timeline has one window for each of %s, but had them for %s",
                codes(Arrays.asList(Phase.values())),
                codes(phases));
        ImmutableList<LocalDate> firsts =
                windows().stream().map(PhaseWindow::first).collect(toImmutableList());
        checkArgument(
                Ordering.natural().isOrdered(firsts),
                "a phase begins no earlier than the one before it, but their first days were %s",
                firsts);
    }

    private static ImmutableList<String> codes(Collection<Phase> phases) {
        return phases.stream().map(Phase::code).collect(toImmutableList());
    }
}

package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;

/**
 * The pair has paused for long.
 *
 * @param days of the pause after which somebody should ask
 */
record PauseLong(int days) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.PAUSE_LONG;
    }

    @Override
    public String explain() {
        return "the pair has paused for " + days + " days";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Mentorship pair = file.mentorship();
        Optional<LocalDate> paused = pair.steps().stream()
                .skip(pair.steps().size() - 1L)
                .filter(step -> step.to() == MentorshipState.PAUSED)
                .map(MentorshipStep::on)
                .findFirst();
        return paused.filter(on -> !on.plusDays(days).isAfter(day))
                .map(on -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.NOTICE,
                        on.plusDays(days),
                        file.both(),
                        ImmutableSortedMap.of("paused", on.toString())))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }
}

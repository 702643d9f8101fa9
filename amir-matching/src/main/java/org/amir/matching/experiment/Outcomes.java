package org.amir.matching.experiment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalStatus;
import org.amir.core.supervision.PairFile;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;

/**
 * What came of a pair, as far as is known; each has six decimals.
 *
 * @param meetings days on which the two met, for each 30 days that the pair was live and not paused; known once it was for
 *     30 days (K5 counts the same meetings)
 * @param progress the share of the mentee's goals that were reached, at least in part (K3); known if there are any that were
 *     not given up
 * @param satisfaction the share of the final surveys of the two that say the relation was satisfying (K4); known if one of
 *     them answered
 */
public record Outcomes(
        Optional<BigDecimal> meetings, Optional<BigDecimal> progress, Optional<BigDecimal> satisfaction) {
    private static final int DAYS = 30;
    private static final int DECIMALS = 6;

    /** Nothing is known of it. */
    public static final Outcomes UNKNOWN = new Outcomes(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * What has come of a pair by a day.
     *
     * @param surveys of any people; those of others do not count
     */
    public static Outcomes of(PairFile pair, Collection<Survey> surveys, LocalDate day) {
        return pair.happenedBy(day)
                .map(file -> new Outcomes(meetings(file, day), progress(file, day), satisfaction(file, surveys, day)))
                .orElse(UNKNOWN);
    }

    private static Optional<BigDecimal> meetings(PairFile file, LocalDate day) {
        long days = file.mentorship()
                .startedOn()
                .map(start -> file.mentorship().unpausedDays(start, day))
                .orElse(0L);
        long meetings = file.meetingDays().stream()
                .filter(file.mentorship()::countsMeetingOn)
                .count();
        return days < DAYS ? Optional.empty() : Optional.of(share(meetings * DAYS, days));
    }

    private static Optional<BigDecimal> progress(PairFile file, LocalDate day) {
        ImmutableList<Goal> goals = file.plan()
                .map(plan -> plan.goalsOn(day).stream()
                        .filter(goal -> goal.statusOn(day) != GoalStatus.DROPPED)
                        .collect(toImmutableList()))
                .orElse(ImmutableList.of());
        long reached =
                goals.stream().filter(goal -> goal.statusOn(day).isProgress()).count();
        return goals.isEmpty() ? Optional.empty() : Optional.of(share(reached, goals.size()));
    }

    private static Optional<BigDecimal> satisfaction(PairFile file, Collection<Survey> surveys, LocalDate day) {
        ImmutableList<Judgement> given = surveys.stream()
                .filter(survey -> survey.kind().isFinal() && file.both().contains(survey.person()))
                .filter(survey -> survey.mentorship().map(file.id()::equals).orElse(true))
                .flatMap(survey -> survey.latestAnswerBy(day).stream())
                .flatMap(answer -> answer.satisfaction().value().stream())
                .collect(toImmutableList());
        long positive = given.stream().filter(Judgement::isPositive).count();
        return given.isEmpty() ? Optional.empty() : Optional.of(share(positive, given.size()));
    }

    private static BigDecimal share(long part, long of) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}

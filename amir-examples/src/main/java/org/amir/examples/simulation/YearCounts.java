package org.amir.examples.simulation;

import java.time.LocalDate;
import java.util.Collection;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.recruitment.SelectionOutcome;

/**
 * How far how many came, in a programme that was lived through.
 *
 * @param mentorsApplied who applied as mentors
 * @param menteesApplied who applied as mentees
 * @param mentorsSelected who was selected as a mentor at some time, later drop-outs included
 * @param menteesSelected who was selected as a mentee at some time
 * @param fullMentors who attended all five units and joined
 * @param proposed pairs proposed
 * @param confirmed pairs confirmed
 * @param started pairs that became active
 * @param completed pairs closed by a final assessment
 * @param endedEarly started pairs that ended before their time
 * @param entries entries of diaries
 */
public record YearCounts(
        int mentorsApplied,
        int menteesApplied,
        int mentorsSelected,
        int menteesSelected,
        int fullMentors,
        int proposed,
        int confirmed,
        int started,
        int completed,
        int endedEarly,
        int entries) {
    static YearCounts of(Callers callers, MatchingWeeks matching, LocalDate last) {
        Collection<PairLife> pairs = matching.pairs();
        return new YearCounts(
                callers.volunteers().size(),
                callers.newcomers().size(),
                selected(callers.volunteers()),
                selected(callers.newcomers()),
                (int) callers.volunteers().stream()
                        .filter(volunteer -> volunteer.isFullOn(last))
                        .count(),
                pairs.size(),
                count(pairs, MentorshipState.CONFIRMED),
                count(pairs, MentorshipState.ACTIVE),
                count(pairs, MentorshipState.COMPLETED),
                (int) pairs.stream()
                        .map(pair -> pair.mentorship().get())
                        .filter(pair -> pair.state() == MentorshipState.ENDED_EARLY
                                && pair.startedOn().isPresent())
                        .count(),
                pairs.stream().mapToInt(pair -> pair.entriesByDay().size()).sum());
    }

    private static int selected(Collection<? extends Applicant> applicants) {
        return (int) applicants.stream()
                .filter(applicant -> applicant.candidacy().get().selections().stream()
                        .anyMatch(
                                selection -> selection.isInForce() && selection.outcome() == SelectionOutcome.SELECTED))
                .count();
    }

    /** How many reached a state. */
    private static int count(Collection<PairLife> pairs, MentorshipState state) {
        return (int) pairs.stream()
                .map(pair -> pair.mentorship().get())
                .map(Mentorship::steps)
                .filter(steps -> steps.stream().anyMatch(step -> step.to() == state))
                .count();
    }
}

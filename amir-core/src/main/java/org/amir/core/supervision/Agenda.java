package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * What the next meeting with staff goes through: each pair of its mentors, those with the worst warnings first (S1, S2), and
 * whose motives have not been followed up for long (R7).
 *
 * <p>It is made of {@link PairFile}s alone, so that nothing a mentee told the team in confidence can stand on it (E3).
 */
@Value.Immutable
public abstract class Agenda {
    private static final Comparator<AgendaPoint> WORST_FIRST = Comparator.comparing(
                    (AgendaPoint point) -> point.warnings().stream().findFirst(),
                    Comparators.emptiesLast(EarlyWarning.WORST_FIRST))
            .thenComparing(AgendaPoint::mentorship);

    Agenda() {}

    /**
     * The agenda of a meeting, as it stands on a day.
     *
     * @param files of all pairs; those of mentors who are not invited are left out, but if nobody has been invited to a
     *     group, everybody's are in
     */
    public static Agenda of(
            SupervisionMeeting meeting, Collection<PairFile> files, EarlyWarnings warnings, LocalDate day) {
        boolean everybody = meeting.form() != SupervisionForm.INDIVIDUAL
                && meeting.gathering().invitees().isEmpty();
        return ImmutableAgenda.builder()
                .meeting(meeting.id())
                .day(day)
                .plannedOn(meeting.plannedOn(day))
                .addAllPoints(files.stream()
                        .filter(file -> everybody || meeting.gathering().isInvited(file.mentor(), day))
                        .filter(file -> file.mentorship().takesPlaceOn(day))
                        .flatMap(file -> point(file, warnings, day).stream())
                        .sorted(WORST_FIRST)
                        .collect(toImmutableList()))
                .build();
    }

    private static Optional<AgendaPoint> point(PairFile file, EarlyWarnings warnings, LocalDate day) {
        return file.mentorship()
                .stateOn(day)
                .map(state -> AgendaPoint.builder()
                        .mentorship(file.id())
                        .mentor(file.mentor())
                        .mentee(file.mentee())
                        .state(state)
                        .addAllWarnings(warnings.of(file, day))
                        .lastNoted(
                                last(file, meeting -> meeting.noteOn(file.id()).isPresent(), day))
                        .motivationLastNoted(last(
                                file,
                                meeting -> meeting.motivationOf(file.mentor()).isPresent(),
                                day))
                        .build());
    }

    private static Optional<LocalDate> last(PairFile file, Predicate<SupervisionMeeting> noted, LocalDate day) {
        return file.meetings().stream()
                .filter(meeting -> meeting.isHeldBy(day))
                .filter(noted)
                .flatMap(meeting -> meeting.gathering().held().map(Dated::on).stream())
                .max(Comparator.naturalOrder());
    }

    public abstract RecordId meeting();

    /** The day as of which it is made. */
    public abstract LocalDate day();

    /** Whose own copy it is, without what is for the team alone; empty if it is the team's. */
    public abstract Optional<PersonId> shownTo();

    /** The day for which the meeting is planned. */
    public abstract Optional<LocalDate> plannedOn();

    /** The pairs, those with the worst warnings first, and those without any last. */
    public abstract ImmutableList<AgendaPoint> points();

    /** All warnings, worst first; one that all pairs of a mentor have at once stands there once. */
    public final ImmutableList<EarlyWarning> warnings() {
        Set<List<Object>> ofMentors = new HashSet<>();
        return points().stream()
                .flatMap(point -> point.warnings().stream())
                .sorted(EarlyWarning.WORST_FIRST)
                .filter(warning -> !warning.kind().isOfMentor()
                        || ofMentors.add(ImmutableList.of(warning.kind(), warning.people())))
                .collect(toImmutableList());
    }

    /**
     * The mentors whose motives nobody has noted (R7), in order; none on a mentor's own copy, since following them up is
     * the team's.
     */
    public final ImmutableSortedSet<PersonId> motivesNotNoted() {
        return points().stream()
                .filter(point -> shownTo().isEmpty())
                .filter(point -> point.motivationLastNoted().isEmpty())
                .map(AgendaPoint::mentor)
                .collect(toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * What one mentor may be shown of it: the own pairs, without what is for the team alone: warnings of that kind, who of
     * the team has seen what, and whose motives were followed up.
     */
    public final Agenda forMentor(PersonId mentor) {
        return ((ImmutableAgenda) this)
                .withShownTo(mentor)
                .withPoints(points().stream()
                        .filter(point -> point.mentor().equals(mentor))
                        .map(AgendaPoint::shared)
                        .sorted(WORST_FIRST)
                        .toList());
    }
}

package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.amir.core.training.Attendance;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.Gathering;
import org.amir.core.training.Invitee;
import org.amir.core.training.Presence;
import org.immutables.value.Value;

/**
 * A meeting of staff with one or several mentors (S1): planned, perhaps moved, then held or called off; who was there, and
 * what was said of each pair and of each mentor's motives (R7).
 *
 * <p>It exists from the day it was planned. Whose attendance was not recorded was neither present nor absent.
 */
@Value.Immutable
public abstract class SupervisionMeeting {
    public static final RecordKind<RecordId, SupervisionMeeting> KIND = new RecordKind<>(
            "supervision-meeting",
            "s",
            SupervisionMeeting.class,
            SupervisionMeeting::id,
            meeting -> meeting.id().value());

    SupervisionMeeting() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Plans a meeting.
     *
     * @param on the day on which it is to be held
     * @param since when that was planned
     */
    public static SupervisionMeeting planned(RecordId id, SupervisionForm form, LocalDate on, Dated since) {
        return builder()
                .id(id)
                .form(form)
                .gathering(Gathering.planned(on, since))
                .build();
    }

    /** Of the meetings still to be held, the next on a day or after it, as planned on that day. */
    public static Optional<SupervisionMeeting> next(Collection<SupervisionMeeting> meetings, LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.gathering().isOpenOn(day))
                .filter(meeting ->
                        meeting.plannedOn(day).filter(on -> !on.isBefore(day)).isPresent())
                .min(Comparator.comparing((SupervisionMeeting meeting) ->
                                meeting.plannedOn(day).orElse(LocalDate.MAX))
                        .thenComparing(SupervisionMeeting::id));
    }

    public abstract RecordId id();

    public abstract SupervisionForm form();

    /** When it is to be held, whether it was, who was invited and who came. */
    public abstract Gathering gathering();

    /** At most one a pair. */
    public abstract ImmutableList<PairNote> pairNotes();

    /** At most one a mentor (R7). */
    public abstract ImmutableList<MotivationNote> motivationNotes();

    /**
     * The day it is planned for, as planned on another day, moves made by then included; empty if it did not exist then.
     */
    public final Optional<LocalDate> plannedOn(LocalDate asOf) {
        return gathering().plannedOnAsOf(asOf);
    }

    /**
     * The day by which the diaries that it reviews are due: some days before the day it is planned for (S3). It moves with
     * the meeting. Empty if the meeting did not exist on the day, or reviews no diaries.
     */
    public final Optional<LocalDate> diaryDue(ProgrammeRules rules, LocalDate asOf) {
        return form().reviewsDiaries()
                ? plannedOn(asOf).map(on -> on.minusDays(rules.value(Threshold.DIARY_DUE_BEFORE)))
                : Optional.empty();
    }

    public final boolean isHeldBy(LocalDate day) {
        return gathering().isHeldBy(day);
    }

    /** The day it was held, or else that it is planned for, as known on a day; empty if it did not exist then. */
    public final Optional<LocalDate> dayOf(LocalDate asOf) {
        return isHeldBy(asOf) ? gathering().held().map(Dated::on) : plannedOn(asOf);
    }

    /** Whether a mentor was invited, or has a recorded attendance. */
    public final boolean concerns(PersonId mentor) {
        return gathering().invitees().stream().map(Invitee::person).anyMatch(mentor::equals)
                || gathering().marks().stream().map(AttendanceMark::person).anyMatch(mentor::equals);
    }

    /** What is known of a mentor's part in it, of what had happened by a day. */
    public final Presence presenceOf(PersonId mentor, LocalDate day) {
        return gathering().presenceOf(mentor, day);
    }

    public final Optional<PairNote> noteOn(RecordId mentorship) {
        return pairNotes().stream()
                .filter(note -> note.mentorship().equals(mentorship))
                .findFirst();
    }

    public final Optional<MotivationNote> motivationOf(PersonId mentor) {
        return motivationNotes().stream()
                .filter(note -> note.mentor().equals(mentor))
                .findFirst();
    }

    /** What of it had been recorded by a day; empty if nothing had. Its notes were, if that it was held was. */
    public final Optional<SupervisionMeeting> knownBy(LocalDate day) {
        return gathering().knownBy(day).map(known -> {
            Builder meeting = builder().id(id()).form(form()).gathering(known);
            if (known.held().isPresent()) {
                meeting.addAllPairNotes(pairNotes()).addAllMotivationNotes(motivationNotes());
            }
            return meeting.build();
        });
    }

    /** Moves it to another day, and what is due before it, as {@link Gathering#move} does. */
    public final Attempt<SupervisionMeeting> move(LocalDate to, Decision decision) {
        return step(gathering -> gathering.move(to, decision));
    }

    /** Calls it off, as {@link Gathering#cancel} does. */
    public final Attempt<SupervisionMeeting> cancel(Decision decision) {
        return step(gathering -> gathering.cancel(decision));
    }

    /** Invites mentors, as {@link Gathering#invite} does. */
    public final Attempt<SupervisionMeeting> invite(ImmutableSet<PersonId> mentors, Dated invited) {
        return step(gathering -> gathering.invite(mentors, invited));
    }

    /** Records that it was held, as {@link Gathering#hold} does. */
    public final Attempt<SupervisionMeeting> hold(Dated on, Optional<Integer> minutes) {
        return step(gathering -> gathering.hold(on, minutes));
    }

    /** Records whether a mentor was there, as {@link Gathering#mark} does. */
    public final Attempt<SupervisionMeeting> mark(PersonId mentor, Attendance attendance, LocalDate recordedOn) {
        return step(gathering -> gathering.mark(mentor, attendance, recordedOn));
    }

    /** Records what was said of a pair, in place of an earlier note on it. Refused: {@code not-held}. */
    public final Attempt<SupervisionMeeting> note(PairNote note) {
        return Attempt.unless(
                notHeld(),
                () -> changed()
                        .withPairNotes(ImmutableList.<PairNote>builder()
                                .addAll(Iterables.filter(
                                        pairNotes(),
                                        other -> !other.mentorship().equals(note.mentorship())))
                                .add(note)
                                .build()));
    }

    /** Records what a mentor said of the own motives, in place of an earlier note. Refused: {@code not-held}. */
    public final Attempt<SupervisionMeeting> note(MotivationNote note) {
        return Attempt.unless(
                notHeld(),
                () -> changed()
                        .withMotivationNotes(ImmutableList.<MotivationNote>builder()
                                .addAll(Iterables.filter(
                                        motivationNotes(),
                                        other -> !other.mentor().equals(note.mentor())))
                                .add(note)
                                .build()));
    }

    private Attempt<SupervisionMeeting> step(Function<Gathering, Attempt<Gathering>> step) {
        return step.apply(gathering()).map(changed()::withGathering);
    }

    private ImmutableList<Refusal> notHeld() {
        return gathering().held().isPresent()
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Refusal("not-held", id() + " has not been held; record first on which day it was"));
    }

    private ImmutableSupervisionMeeting changed() {
        return (ImmutableSupervisionMeeting) this;
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(KIND.prefix()), "a meeting's id begins with s-, but it was %s", id());
        checkArgument(
                gathering().held().isPresent()
                        || (pairNotes().isEmpty() && motivationNotes().isEmpty()),
                "%s has notes, but was not held",
                id());
        checkOnce(pairNotes().stream().map(PairNote::mentorship).collect(toImmutableList()));
        checkOnce(motivationNotes().stream().map(MotivationNote::mentor).collect(toImmutableList()));
    }

    private void checkOnce(ImmutableList<?> noted) {
        Set<Object> seen = new HashSet<>();
        for (Object each : noted) {
            checkArgument(seen.add(each), "%s has two notes on %s", id(), each);
        }
    }

    /** Builds a {@link SupervisionMeeting}. */
    public static final class Builder extends ImmutableSupervisionMeeting.Builder {
        Builder() {}
    }
}

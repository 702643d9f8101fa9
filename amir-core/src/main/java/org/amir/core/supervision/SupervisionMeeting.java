package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
     * @param on the day of the meeting
     * @param since the day on which it was planned, not after it
     */
    public static SupervisionMeeting plan(
            RecordId id, SupervisionForm form, LocalDate on, LocalDate since, Set<PersonId> mentors) {
        return builder()
                .id(id)
                .form(form)
                .firstPlannedOn(on)
                .plannedSince(since)
                .addAllInvited(mentors)
                .build();
    }

    public abstract RecordId id();

    public abstract SupervisionForm form();

    /** The day that it was first planned for; {@link #plannedOn} knows of moves. */
    public abstract LocalDate firstPlannedOn();

    /** The day on which it was planned, and from which it exists. */
    public abstract LocalDate plannedSince();

    /** Moves, in the order in which they were made. */
    public abstract ImmutableList<MeetingMove> moves();

    /** That it will not be held. */
    public abstract Optional<Decision> cancelled();

    /** When it was held. */
    public abstract Optional<Dated> held();

    /** The mentors who were asked to come. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> invited();

    /** What was recorded of attendance once it was held. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, Attendance> attendance();

    /** At most one a pair. */
    public abstract ImmutableList<PairNote> pairNotes();

    /** At most one a mentor (R7). */
    public abstract ImmutableList<MotivationNote> motivationNotes();

    /** Whether it exists on a day: planned by then, and not called off by then. */
    public final boolean existsOn(LocalDate day) {
        return !plannedSince().isAfter(day)
                && cancelled()
                        .filter(decision -> !decision.recordedOn().isAfter(day))
                        .isEmpty();
    }

    /** The day it is planned for, as planned on another day, moves made by then included; empty if it does not exist. */
    public final Optional<LocalDate> plannedOn(LocalDate asOf) {
        return existsOn(asOf)
                ? Optional.of(lastMove(asOf).map(MeetingMove::to).orElse(firstPlannedOn()))
                : Optional.empty();
    }

    /** The day on which the plan in force on a day was made: that of the last move, or of the first planning. */
    public final LocalDate plannedSince(LocalDate asOf) {
        return lastMove(asOf).map(move -> move.decision().recordedOn()).orElse(plannedSince());
    }

    /**
     * The day by which the diaries that it reviews are due: some days before the day it is planned for (S3). It moves with
     * the meeting. Empty if the meeting does not exist on the day, or reviews no diaries.
     */
    public final Optional<LocalDate> diaryDue(ProgrammeRules rules, LocalDate asOf) {
        return form().reviewsDiaries()
                ? plannedOn(asOf).map(on -> on.minusDays(rules.value(Threshold.DIARY_DUE_BEFORE)))
                : Optional.empty();
    }

    public final boolean isHeldBy(LocalDate day) {
        return held().filter(dated -> dated.happenedBy(day)).isPresent();
    }

    /** The day it was held, or else that it is planned for, as known on a day; empty if it does not exist. */
    public final Optional<LocalDate> dayOf(LocalDate asOf) {
        return isHeldBy(asOf) ? held().map(Dated::on) : plannedOn(asOf);
    }

    /** Whether a mentor was asked to come or has a recorded attendance. */
    public final boolean concerns(PersonId mentor) {
        return invited().contains(mentor) || attendance().containsKey(mentor);
    }

    /** Whether a mentor was there; empty if that was not recorded. */
    public final Optional<Attendance> attendanceOf(PersonId mentor) {
        return Optional.ofNullable(attendance().get(mentor));
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

    /** Moves the meeting. Refused as {@code held}, {@code cancelled} or {@code out-of-order}. */
    public final Attempt<SupervisionMeeting> move(LocalDate to, Decision decision) {
        List<Refusal> refusals = new ArrayList<>(open());
        refuseOutOfOrder(decision).ifPresent(refusals::add);
        return Attempt.unless(
                refusals,
                () -> changed()
                        .withMoves(ImmutableList.<MeetingMove>builder()
                                .addAll(moves())
                                .add(new MeetingMove(to, decision))
                                .build()));
    }

    /** Calls the meeting off. Refused as {@code held}, {@code cancelled} or {@code out-of-order}. */
    public final Attempt<SupervisionMeeting> cancel(Decision decision) {
        List<Refusal> refusals = new ArrayList<>(open());
        refuseOutOfOrder(decision).ifPresent(refusals::add);
        return Attempt.unless(refusals, () -> changed().withCancelled(decision));
    }

    /** Asks further mentors to come. Refused as {@code held} or {@code cancelled}. */
    public final Attempt<SupervisionMeeting> invite(Set<PersonId> mentors) {
        return Attempt.unless(
                open(),
                () -> changed()
                        .withInvited(ImmutableSortedSet.<PersonId>naturalOrder()
                                .addAll(invited())
                                .addAll(mentors)
                                .build()));
    }

    /** The meeting was held. Refused as {@code held}, {@code cancelled} or {@code before-planned}. */
    public final Attempt<SupervisionMeeting> hold(Dated dated) {
        List<Refusal> refusals = new ArrayList<>(open());
        if (dated.on().isBefore(plannedSince())) {
            refusals.add(new Refusal(
                    "before-planned",
                    id() + " was planned on " + plannedSince() + ", so it was not held on " + dated.on()));
        }
        return Attempt.unless(refusals, () -> changed().withHeld(dated));
    }

    /** Records, or corrects, whether a mentor was there. Refused as {@code not-held}. */
    public final Attempt<SupervisionMeeting> record(PersonId mentor, Attendance was) {
        return Attempt.unless(notHeld(), () -> {
            TreeMap<PersonId, Attendance> recorded = new TreeMap<>(attendance());
            recorded.put(mentor, was);
            return changed().withAttendance(ImmutableSortedMap.copyOf(recorded));
        });
    }

    /** Records what was said of a pair, in place of an earlier note on it. Refused as {@code not-held}. */
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

    /** Records what a mentor said of the own motives, in place of an earlier note. Refused as {@code not-held}. */
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

    private Optional<MeetingMove> lastMove(LocalDate asOf) {
        Optional<MeetingMove> last = Optional.empty();
        for (MeetingMove move : moves()) {
            if (!move.decision().recordedOn().isAfter(asOf)) {
                last = Optional.of(move);
            }
        }
        return last;
    }

    private ImmutableList<Refusal> open() {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        held().ifPresent(dated -> refusals.add(new Refusal("held", id() + " was held on " + dated.on())));
        cancelled()
                .ifPresent(decision ->
                        refusals.add(new Refusal("cancelled", id() + " was called off on " + decision.recordedOn())));
        return refusals.build();
    }

    private ImmutableList<Refusal> notHeld() {
        return held().isPresent()
                ? ImmutableList.of()
                : ImmutableList.of(new Refusal("not-held", id() + " has not been held; record first that it was"));
    }

    private Optional<Refusal> refuseOutOfOrder(Decision decision) {
        LocalDate last = plannedSince(LocalDate.MAX);
        return decision.recordedOn().isBefore(last)
                ? Optional.of(new Refusal(
                        "out-of-order", id() + " was last planned on " + last + "; a later change cannot be before it"))
                : Optional.empty();
    }

    private ImmutableSupervisionMeeting changed() {
        return (ImmutableSupervisionMeeting) this;
    }

    @Value.Check
    final void check() {
        checkArgument(
                !plannedSince().isAfter(firstPlannedOn()),
                "%s was planned on %s, after the day that it was planned for, %s",
                id(),
                plannedSince(),
                firstPlannedOn());
        LocalDate last = plannedSince();
        for (MeetingMove move : moves()) {
            LocalDate made = move.decision().recordedOn();
            checkArgument(!made.isBefore(last), "%s has a move of %s after one of %s", id(), made, last);
            last = made;
        }
        checkArgument(held().isEmpty() || cancelled().isEmpty(), "%s cannot be both held and called off", id());
        checkArgument(
                held().isPresent()
                        || (attendance().isEmpty()
                                && pairNotes().isEmpty()
                                && motivationNotes().isEmpty()),
                "%s has attendance or notes, but was not held",
                id());
        held().ifPresent(dated -> checkArgument(
                !dated.on().isBefore(plannedSince()),
                "%s was held on %s, before it was planned on %s",
                id(),
                dated.on(),
                plannedSince()));
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

package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * When people are to get together, whether they did, who was invited and who came. It exists from the day it was planned;
 * what nobody recorded is neither present nor absent.
 */
@Value.Immutable
public abstract class Gathering {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    Gathering() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param on the day on which it is to be held
     * @param since when that was planned
     */
    public static Gathering planned(LocalDate on, Dated since) {
        return builder().plannedOn(on).plannedSince(since).build();
    }

    /** The day for which it was first planned; {@link #currentDay} follows its moves. */
    public abstract LocalDate plannedOn();

    /** When it was planned, and when that was recorded. */
    public abstract Dated plannedSince();

    /** The days it was moved to, in order of their decisions. */
    public abstract ImmutableList<Move> moves();

    /** The decision to call it off. */
    public abstract Optional<Decision> cancelled();

    /** When it was held, and when that was recorded. */
    public abstract Optional<Dated> held();

    /** How long it took, if it was held and somebody noted it. */
    public abstract Optional<Integer> minutes();

    /** Who was invited, each person once. */
    public abstract ImmutableList<Invitee> invitees();

    /** Who was there and who was not, in order of recording; a person's latest mark counts. */
    public abstract ImmutableList<AttendanceMark> marks();

    @Value.Lazy
    ImmutableMap<PersonId, Invitee> byInvitee() {
        return invitees().stream().collect(toImmutableMap(Invitee::person, invitee -> invitee));
    }

    @Value.Lazy
    ImmutableMap<PersonId, Attendance> attendance() {
        return marks().stream()
                .sorted(Comparator.comparing(AttendanceMark::recordedOn))
                .collect(toImmutableMap(AttendanceMark::person, AttendanceMark::attendance, (earlier, later) -> later));
    }

    /** The day for which it stands in the calendar after its moves. */
    public final LocalDate currentDay() {
        return Streams.findLast(moves().stream()).map(Move::to).orElseGet(this::plannedOn);
    }

    /**
     * The day for which it stood in the calendar on a day; empty if it had not been planned by then or was called off.
     */
    public final Optional<LocalDate> plannedOnAsOf(LocalDate day) {
        if (!plannedSince().happenedBy(day) || isCancelledBy(day)) {
            return Optional.empty();
        }
        return Streams.findLast(moves().stream()
                        .filter(move -> !move.decision().recordedOn().isAfter(day))
                        .map(Move::to))
                .or(() -> Optional.of(plannedOn()));
    }

    public final boolean isHeldBy(LocalDate day) {
        return held().filter(held -> held.happenedBy(day)).isPresent();
    }

    public final boolean isCancelledBy(LocalDate day) {
        return cancelled()
                .filter(decision -> !decision.recordedOn().isAfter(day))
                .isPresent();
    }

    /** Whether it stood in the calendar on a day and had not been held, whatever its own day. */
    public final boolean isOpenOn(LocalDate day) {
        return plannedOnAsOf(day).isPresent() && !isHeldBy(day);
    }

    /** Whether its day had passed, and nobody had recorded that it was held or called off. */
    public final boolean isUnclearOn(LocalDate day) {
        return isOpenOn(day)
                && plannedOnAsOf(day).filter(planned -> planned.isBefore(day)).isPresent();
    }

    /** Whether a person had been invited by a day. */
    public final boolean isInvited(PersonId person, LocalDate day) {
        Invitee invitee = byInvitee().get(person);
        return invitee != null && invitee.invited().happenedBy(day);
    }

    /** What is known of a person's part in it, of what had happened by a day. */
    public final Presence presenceOf(PersonId person, LocalDate day) {
        if (!isHeldBy(day)) {
            return Presence.NOT_HELD;
        }
        Attendance mark = attendance().get(person);
        if (mark != null) {
            return mark == Attendance.PRESENT ? Presence.PRESENT : Presence.ABSENT;
        }
        return isInvited(person, day) ? Presence.NOT_RECORDED : Presence.NOT_INVITED;
    }

    /** Everybody who was there, if it had been held by a day, in order of id. */
    public final ImmutableSet<PersonId> presentBy(LocalDate day) {
        return withPresence(Presence.PRESENT, day);
    }

    /** Everybody who was invited and of whom nobody recorded whether they came, in order of id. */
    public final ImmutableSet<PersonId> notRecordedBy(LocalDate day) {
        return withPresence(Presence.NOT_RECORDED, day);
    }

    private ImmutableSet<PersonId> withPresence(Presence presence, LocalDate day) {
        return Stream.concat(byInvitee().keySet().stream(), attendance().keySet().stream())
                .filter(person -> presenceOf(person, day) == presence)
                .sorted()
                .collect(toImmutableSet());
    }

    /** What of it had been recorded by a day; empty if nothing had. */
    public final Optional<Gathering> knownBy(LocalDate day) {
        boolean heldIsKnown = held().filter(held -> held.knownBy(day)).isPresent();
        if (!plannedSince().knownBy(day) && !heldIsKnown) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .plannedOn(plannedOn())
                .plannedSince(plannedSince())
                .addAllMoves(moves().stream()
                        .filter(move -> !move.decision().recordedOn().isAfter(day))
                        .collect(toImmutableList()))
                .cancelled(cancelled().filter(decision -> !decision.recordedOn().isAfter(day)))
                .held(held().filter(held -> heldIsKnown))
                .minutes(minutes().filter(length -> heldIsKnown))
                .addAllInvitees(invitees().stream()
                        .filter(invitee -> invitee.invited().knownBy(day))
                        .collect(toImmutableList()))
                .addAllMarks(marks().stream()
                        .filter(mark -> heldIsKnown && !mark.recordedOn().isAfter(day))
                        .collect(toImmutableList()))
                .build());
    }

    /** Moves it to another day. Refused: {@code held}, {@code cancelled}, {@code before-planned}, {@code out-of-order}. */
    public final Attempt<Gathering> move(LocalDate to, Decision decision) {
        ImmutableList.Builder<Refusal> refusals = notOver();
        if (to.isBefore(plannedSince().on())) {
            refusals.add(beforePlanned(to));
        }
        if (moves().stream().anyMatch(move -> move.decision().at().isAfter(decision.at()))) {
            refusals.add(
                    new Refusal("out-of-order", "it was moved again later; decisions are recorded in their order"));
        }
        return Attempt.unless(
                refusals.build(), () -> ((ImmutableGathering) this).withMoves(with(moves(), new Move(to, decision))));
    }

    /** Calls it off. Refused: {@code held}, {@code cancelled}. */
    public final Attempt<Gathering> cancel(Decision decision) {
        return Attempt.unless(notOver().build(), () -> ((ImmutableGathering) this).withCancelled(decision));
    }

    /** Invites people. Refused: {@code cancelled}, {@code held-before}, and {@code invited} for each who is already. */
    public final Attempt<Gathering> invite(ImmutableSet<PersonId> people, Dated invited) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        cancelled().ifPresent(decision -> refusals.add(isCancelled(decision)));
        held().filter(held -> held.on().isBefore(invited.on()))
                .ifPresent(held -> refusals.add(new Refusal(
                        "held-before",
                        Strings.lenientFormat(
                                "it was held on %s, so nobody was invited to it on %s", held.on(), invited.on()))));
        people.stream()
                .filter(byInvitee()::containsKey)
                .forEach(person -> refusals.add(new Refusal("invited", person + " has been invited")));
        return Attempt.unless(
                refusals.build(),
                () -> ((ImmutableGathering) this)
                        .withInvitees(Iterables.concat(
                                invitees(), Iterables.transform(people, person -> new Invitee(person, invited)))));
    }

    /**
     * Records that it was held. Refused: {@code held}, {@code cancelled}, {@code before-planned}, and {@code
     * invited-later} for each who was invited after that day.
     */
    public final Attempt<Gathering> hold(Dated on, Optional<Integer> minutes) {
        ImmutableList.Builder<Refusal> refusals = notOver();
        if (on.on().isBefore(plannedSince().on())) {
            refusals.add(beforePlanned(on.on()));
        }
        invitees().stream()
                .filter(invitee -> invitee.invited().on().isAfter(on.on()))
                .forEach(invitee -> refusals.add(new Refusal(
                        "invited-later",
                        Strings.lenientFormat(
                                "%s was invited on %s, after %s",
                                invitee.person(), invitee.invited().on(), on.on()))));
        return Attempt.unless(
                refusals.build(), () -> ((ImmutableGathering) this).withHeld(on).withMinutes(minutes));
    }

    /**
     * Records whether somebody was there, invited or not; a later mark corrects an earlier one. Refused: {@code not-held},
     * {@code before-held}, {@code out-of-order}.
     */
    public final Attempt<Gathering> mark(PersonId person, Attendance attendance, LocalDate recordedOn) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (held().isEmpty()) {
            refusals.add(new Refusal("not-held", "it has not been held; record first on which day it was"));
        }
        held().filter(held -> recordedOn.isBefore(held.on()))
                .ifPresent(held -> refusals.add(new Refusal(
                        "before-held",
                        Strings.lenientFormat(
                                "it was held on %s, so who came cannot have been recorded on %s",
                                held.on(), recordedOn))));
        marks().stream()
                .filter(mark ->
                        mark.person().equals(person) && mark.recordedOn().isAfter(recordedOn))
                .findFirst()
                .ifPresent(mark -> refusals.add(new Refusal(
                        "out-of-order",
                        Strings.lenientFormat("%s was marked later, on %s", person, mark.recordedOn()))));
        return Attempt.unless(
                refusals.build(),
                () -> ((ImmutableGathering) this)
                        .withMarks(with(marks(), new AttendanceMark(person, attendance, recordedOn))));
    }

    private ImmutableList.Builder<Refusal> notOver() {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        held().ifPresent(held -> refusals.add(new Refusal("held", "it has been held, on " + held.on())));
        cancelled().ifPresent(decision -> refusals.add(isCancelled(decision)));
        return refusals;
    }

    private static Refusal isCancelled(Decision decision) {
        return new Refusal("cancelled", "it was called off on " + decision.recordedOn() + "; plan another");
    }

    private Refusal beforePlanned(LocalDate day) {
        return new Refusal(
                "before-planned",
                Strings.lenientFormat(
                        "it was planned on %s, so it cannot be on %s",
                        plannedSince().on(), day));
    }

    private static <T> ImmutableList<T> with(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builder().addAll(list).add(last).build();
    }

    @Value.Check
    final void check() {
        LocalDate since = plannedSince().on();
        checkArgument(!plannedOn().isBefore(since), "it was planned on %s for %s, before it", since, plannedOn());
        moves().forEach(move -> checkArgument(
                !move.to().isBefore(since), "it was planned on %s and moved to %s, before it", since, move.to()));
        for (int i = 1; i < moves().size(); i++) {
            checkArgument(
                    !moves().get(i)
                            .decision()
                            .at()
                            .isBefore(moves().get(i - 1).decision().at()),
                    "moves stand in the order of their decisions, but number %s does not",
                    i + 1);
        }
        checkArgument(held().isEmpty() || cancelled().isEmpty(), "what was called off was not held");
        checkArgument(minutes().isEmpty() || held().isPresent(), "only what was held took minutes");
        minutes()
                .ifPresent(length -> checkArgument(
                        length >= 1 && length <= MINUTES_OF_A_DAY,
                        "minutes go from 1 to %s, but were %s",
                        MINUTES_OF_A_DAY,
                        length));
        checkArgument(marks().isEmpty() || held().isPresent(), "only what was held was attended");
        checkArgument(
                invitees().stream().map(Invitee::person).distinct().count()
                        == invitees().size(),
                "each person is invited once");
        held().ifPresent(this::checkHeld);
    }

    private void checkHeld(Dated held) {
        LocalDate since = plannedSince().on();
        checkArgument(!held.on().isBefore(since), "it was planned on %s and held on %s, before it", since, held.on());
        invitees()
                .forEach(invitee -> checkArgument(
                        !invitee.invited().on().isAfter(held.on()),
                        "%s was invited on %s to what was held on %s",
                        invitee.person(),
                        invitee.invited().on(),
                        held.on()));
        marks().forEach(mark -> checkArgument(
                !mark.recordedOn().isBefore(held.on()),
                "%s was marked on %s in what was held on %s",
                mark.person(),
                mark.recordedOn(),
                held.on()));
    }

    /** Builds a {@link Gathering}. */
    public static final class Builder extends ImmutableGathering.Builder {
        Builder() {}
    }
}

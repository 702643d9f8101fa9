package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.participant.PersonId;
import org.immutables.value.Value;

/**
 * How one mentor stands with the training on a day, and what is missing (T8). A unit is attended by being present at one
 * session of it: the first or a make-up, invited or not, short or long. Four units of five are not complete, however many
 * sessions were attended.
 */
@Value.Immutable
public abstract class TrainingProgress {
    TrainingProgress() {}

    /**
     * @param person the mentor
     * @param sessions the programme's sessions
     * @param record what else belongs to this mentor's training, if anything was recorded
     * @param day the day; what happened later does not exist
     */
    public static TrainingProgress of(
            PersonId person, Collection<TrainingSession> sessions, Optional<TrainingRecord> record, LocalDate day) {
        checkArgument(
                record.filter(own -> !own.mentor().equals(person)).isEmpty(),
                "the training record is not of %s",
                person);
        ImmutableMap<TrainingUnit, UnitProgress> units = Maps.toMap(
                Arrays.asList(TrainingUnit.values()), unit -> progress(unit, sessionsOf(unit, sessions), person, day));
        Optional<JoinDecision> joining = record.flatMap(own -> own.joinDecisionOn(day));
        return ImmutableTrainingProgress.builder()
                .person(person)
                .day(day)
                .putAllUnits(units)
                .joinDecision(joining)
                .addAllMissing(missing(units, sessions, record, joining, person, day))
                .build();
    }

    private static ImmutableList<TrainingSession> sessionsOf(TrainingUnit unit, Collection<TrainingSession> sessions) {
        return sessions.stream().filter(session -> session.unit() == unit).collect(toImmutableList());
    }

    private static UnitProgress progress(
            TrainingUnit unit, ImmutableList<TrainingSession> sessions, PersonId person, LocalDate day) {
        Optional<LocalDate> attendedOn = sessions.stream()
                .filter(session -> session.presenceOf(person, day) == Presence.PRESENT)
                .flatMap(session -> session.gathering().held().stream())
                .map(held -> held.on())
                .min(Comparator.naturalOrder());
        return new UnitProgress(
                unit, attendedOn.isPresent() ? UnitState.ATTENDED : lacking(sessions, person, day), attendedOn);
    }

    private static UnitState lacking(ImmutableList<TrainingSession> sessions, PersonId person, LocalDate day) {
        ImmutableSet<Presence> presence = sessions.stream()
                .map(session -> session.presenceOf(person, day))
                .collect(toImmutableSet());
        if (presence.contains(Presence.NOT_RECORDED)) {
            return UnitState.NOT_RECORDED;
        }
        if (presence.contains(Presence.ABSENT)) {
            return UnitState.MISSED;
        }
        return sessions.stream().anyMatch(session -> session.gathering().isOpenOn(day))
                ? UnitState.OPEN
                : UnitState.NONE_PLANNED;
    }

    private static ImmutableList<Missing> missing(
            ImmutableMap<TrainingUnit, UnitProgress> units,
            Collection<TrainingSession> sessions,
            Optional<TrainingRecord> record,
            Optional<JoinDecision> joining,
            PersonId person,
            LocalDate day) {
        if (joining.filter(decision -> !decision.joins()).isPresent()) {
            return ImmutableList.of(new Missing(
                    Missing.What.DECLINED,
                    Optional.empty(),
                    Optional.empty(),
                    joining.map(decision -> decision.made().on())));
        }
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        units.values().stream()
                .filter(unit -> unit.state() != UnitState.ATTENDED)
                .map(unit -> help(unit.unit(), sessionsOf(unit.unit(), sessions), person, day))
                .forEach(missing::add);
        if (joining.isEmpty()) {
            missing.add(Missing.of(Missing.What.JOIN_DECISION));
        }
        if (record.flatMap(TrainingRecord::glossaryShown)
                .filter(shown -> shown.happenedBy(day))
                .isEmpty()) {
            missing.add(Missing.of(Missing.What.GLOSSARY));
        }
        if (record.flatMap(TrainingRecord::agreementShown)
                .filter(shown -> shown.happenedBy(day))
                .isEmpty()) {
            missing.add(Missing.of(Missing.What.AGREEMENT));
        }
        return missing.build();
    }

    /** What would help with a unit that was not attended: what is nearest to it first. */
    private static Missing help(
            TrainingUnit unit, ImmutableList<TrainingSession> sessions, PersonId person, LocalDate day) {
        Predicate<TrainingSession> invited = session -> session.gathering().isInvited(person, day);
        Predicate<TrainingSession> unclear = session -> session.gathering().isUnclearOn(day);
        Predicate<TrainingSession> toCome = session -> session.gathering().isOpenOn(day);
        return first(
                        Missing.What.ATTENDANCE,
                        unit,
                        sessions,
                        session -> session.presenceOf(person, day) == Presence.NOT_RECORDED,
                        day)
                .or(() -> first(Missing.What.WHETHER_HELD, unit, sessions, unclear.and(invited), day))
                .or(() -> first(
                        Missing.What.TO_ATTEND,
                        unit,
                        sessions,
                        toCome.and(unclear.negate()).and(invited),
                        day))
                .or(() -> first(Missing.What.TO_INVITE, unit, sessions, toCome.and(unclear.negate()), day))
                .orElseGet(
                        () -> new Missing(Missing.What.TO_PLAN, Optional.of(unit), Optional.empty(), Optional.empty()));
    }

    private static Optional<Missing> first(
            Missing.What what,
            TrainingUnit unit,
            ImmutableList<TrainingSession> sessions,
            Predicate<TrainingSession> helps,
            LocalDate day) {
        return sessions.stream()
                .filter(helps)
                .min(Comparator.comparing((TrainingSession session) -> dayOf(session, day))
                        .thenComparing(TrainingSession::id))
                .map(session -> new Missing(
                        what, Optional.of(unit), Optional.of(session.id()), Optional.of(dayOf(session, day))));
    }

    private static LocalDate dayOf(TrainingSession session, LocalDate day) {
        Gathering gathering = session.gathering();
        return gathering
                .held()
                .filter(held -> held.happenedBy(day))
                .map(held -> held.on())
                .or(() -> gathering.plannedOnAsOf(day))
                .orElseGet(gathering::currentDay);
    }

    public abstract PersonId person();

    /** The day on which this is how the mentor stands. */
    public abstract LocalDate day();

    /** Every unit, in order. */
    public abstract ImmutableMap<TrainingUnit, UnitProgress> units();

    /** The latest decision to join or not, if one was recorded (T2). */
    public abstract Optional<JoinDecision> joinDecision();

    /**
     * Everything that is missing, by unit, then what else is owed to the mentor; what stands between the volunteer and a
     * full mentor {@linkplain Missing#isRequired says so}.
     */
    public abstract ImmutableList<Missing> missing();

    /** The units that were not attended. */
    public final ImmutableSet<TrainingUnit> lacking() {
        return units().values().stream()
                .filter(unit -> unit.state() != UnitState.ATTENDED)
                .map(UnitProgress::unit)
                .collect(toImmutableSet());
    }

    /** Whether all five units were attended: what K1a counts. */
    public final boolean isComplete() {
        return lacking().isEmpty();
    }

    /** Whether nobody knows if it is complete: attendance of every lacking unit was not recorded (K1). */
    public final boolean isNotKnown() {
        return !isComplete()
                && units().values().stream()
                        .allMatch(unit -> unit.state() == UnitState.ATTENDED || unit.state() == UnitState.NOT_RECORDED);
    }

    /** The day on which the fifth unit was attended; empty as long as one is lacking. */
    public final Optional<LocalDate> completedOn() {
        return isComplete()
                ? units().values().stream()
                        .flatMap(unit -> unit.attendedOn().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether the volunteer decided not to join (T2). */
    public final boolean isDeclined() {
        return joinDecision().filter(decision -> !decision.joins()).isPresent();
    }

    /**
     * Whether the volunteer is a full mentor who may be matched: all five units attended, and no recorded decision against
     * joining (T8). A decision that was not recorded is missing, but is no no.
     */
    public final boolean isFullMentor() {
        return isComplete() && !isDeclined();
    }
}

package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/** A session in which one unit is taught, the first time or again for those who missed it (T1, T8). */
@Value.Immutable
public abstract class TrainingSession {
    /** The kind of record: {@code t-000001} and on. */
    public static final RecordKind<RecordId, TrainingSession> KIND = new RecordKind<>(
            "training-session",
            "t",
            TrainingSession.class,
            TrainingSession::id,
            session -> session.id().value());

    TrainingSession() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param on the day on which it is to be held
     * @param since when that was planned
     */
    public static TrainingSession planned(RecordId id, TrainingUnit unit, Place place, LocalDate on, Dated since) {
        return builder()
                .id(id)
                .unit(unit)
                .place(place)
                .gathering(Gathering.planned(on, since))
                .build();
    }

    public abstract RecordId id();

    public abstract TrainingUnit unit();

    /** Whether it is held again for those who missed the unit. */
    @Value.Default
    public boolean makeUp() {
        return false;
    }

    public abstract Place place();

    /** The room or the link. */
    public abstract Optional<FreeText> venue();

    /** What it consists of; a lecture and a workshop unless set. */
    @SuppressWarnings("immutables:untype")
    @Value.Default
    public ImmutableSet<SessionPart> parts() {
        return ImmutableSet.copyOf(SessionPart.values());
    }

    /** How its content was adapted to the mentors' needs and to the place (T7). */
    public abstract Optional<FreeText> adaptation();

    /** When it is to be held, whether it was, who was invited and who came. */
    public abstract Gathering gathering();

    /** What is known of a person's part in it, of what had happened by a day. */
    public final Presence presenceOf(PersonId person, LocalDate day) {
        return gathering().presenceOf(person, day);
    }

    /**
     * Whether it was shorter or longer than sessions are (T1): worth a question to whoever recorded it. Length never
     * decides whether a unit was attended (T8).
     */
    public final boolean raisesQuestion(ProgrammeRules rules) {
        return gathering()
                .minutes()
                .filter(minutes ->
                        minutes < rules.value(Threshold.SESSION_FROM) || minutes > rules.value(Threshold.SESSION_TO))
                .isPresent();
    }

    /** What of it had been recorded by a day; empty if nothing had. */
    public final Optional<TrainingSession> knownBy(LocalDate day) {
        return gathering().knownBy(day).map(((ImmutableTrainingSession) this)::withGathering);
    }

    /** Moves it to another day, as {@link Gathering#move} does. */
    public final Attempt<TrainingSession> move(LocalDate to, Decision decision) {
        return step(gathering -> gathering.move(to, decision));
    }

    /** Calls it off, as {@link Gathering#cancel} does. */
    public final Attempt<TrainingSession> cancel(Decision decision) {
        return step(gathering -> gathering.cancel(decision));
    }

    /** Invites people, as {@link Gathering#invite} does. */
    public final Attempt<TrainingSession> invite(ImmutableSet<PersonId> people, Dated invited) {
        return step(gathering -> gathering.invite(people, invited));
    }

    /** Records that it was held, as {@link Gathering#hold} does. */
    public final Attempt<TrainingSession> hold(Dated on, Optional<Integer> minutes) {
        return step(gathering -> gathering.hold(on, minutes));
    }

    /** Records whether somebody was there, as {@link Gathering#mark} does. */
    public final Attempt<TrainingSession> mark(PersonId person, Attendance attendance, LocalDate recordedOn) {
        return step(gathering -> gathering.mark(person, attendance, recordedOn));
    }

    private Attempt<TrainingSession> step(Function<Gathering, Attempt<Gathering>> step) {
        return step.apply(gathering()).map(((ImmutableTrainingSession) this)::withGathering);
    }

    @Value.Check
    final void check() {
        checkArgument(
                id().prefix().equals(KIND.prefix()), "a training session's id begins with t-, but it was %s", id());
        checkArgument(!parts().isEmpty(), "%s has neither a lecture nor a workshop", id());
    }

    /** Builds a {@link TrainingSession}. */
    public static final class Builder extends ImmutableTrainingSession.Builder {
        Builder() {}
    }
}

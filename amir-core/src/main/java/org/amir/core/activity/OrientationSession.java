package org.amir.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.Gathering;
import org.amir.core.training.Presence;
import org.immutables.value.Value;

/** A session or workshop of civic orientation, its themes and who came (K6). */
@Value.Immutable
public abstract class OrientationSession {
    /** The kind of record: {@code o-000001} and on. */
    public static final RecordKind<RecordId, OrientationSession> KIND = new RecordKind<>(
            "orientation-session",
            "o",
            OrientationSession.class,
            OrientationSession::id,
            session -> session.id().value());

    OrientationSession() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param themes at least one
     * @param on the day on which it is to be held
     * @param since when that was planned
     */
    public static OrientationSession planned(
            RecordId id, OrientationKind kind, ImmutableSet<OrientationTheme> themes, LocalDate on, Dated since) {
        return builder()
                .id(id)
                .kind(kind)
                .addAllThemes(themes)
                .gathering(Gathering.planned(on, since))
                .build();
    }

    /** The themes of the sessions that a person had attended by a day, each with the day of the first (K6). */
    public static ImmutableMap<OrientationTheme, LocalDate> themesAttended(
            Collection<OrientationSession> sessions, PersonId person, LocalDate day) {
        return Arrays.stream(OrientationTheme.values())
                .flatMap(theme -> sessions.stream()
                        .filter(session -> session.themes().contains(theme))
                        .filter(session -> session.presenceOf(person, day) == Presence.PRESENT)
                        .flatMap(session -> session.gathering().held().stream())
                        .map(Dated::on)
                        .min(Comparator.naturalOrder())
                        .map(on -> Map.entry(theme, on))
                        .stream())
                .collect(Maps.toImmutableEnumMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether anybody had recorded, for a session held by a day, if a person was there or not (K6's not known). */
    public static boolean isAnyRecorded(Collection<OrientationSession> sessions, PersonId person, LocalDate day) {
        return sessions.stream()
                .map(session -> session.presenceOf(person, day))
                .anyMatch(presence -> presence == Presence.PRESENT || presence == Presence.ABSENT);
    }

    public abstract RecordId id();

    public abstract OrientationKind kind();

    /** At least one. */
    public abstract ImmutableSet<OrientationTheme> themes();

    /** When it is to be held, whether it was, who was invited and who came. */
    public abstract Gathering gathering();

    /** What is known of a person's part in it, of what had happened by a day. */
    public final Presence presenceOf(PersonId person, LocalDate day) {
        return gathering().presenceOf(person, day);
    }

    /** What of it had been recorded by a day; empty if nothing had. */
    public final Optional<OrientationSession> knownBy(LocalDate day) {
        return gathering().knownBy(day).map(((ImmutableOrientationSession) this)::withGathering);
    }

    /** Moves it to another day, as {@link Gathering#move} does. */
    public final Attempt<OrientationSession> move(LocalDate to, Decision decision) {
        return step(gathering -> gathering.move(to, decision));
    }

    /** Calls it off, as {@link Gathering#cancel} does. */
    public final Attempt<OrientationSession> cancel(Decision decision) {
        return step(gathering -> gathering.cancel(decision));
    }

    /** Invites people, as {@link Gathering#invite} does. */
    public final Attempt<OrientationSession> invite(ImmutableSet<PersonId> people, Dated invited) {
        return step(gathering -> gathering.invite(people, invited));
    }

    /** Records that it was held, as {@link Gathering#hold} does. */
    public final Attempt<OrientationSession> hold(Dated on, Optional<Integer> minutes) {
        return step(gathering -> gathering.hold(on, minutes));
    }

    /** Records whether somebody was there, as {@link Gathering#mark} does. */
    public final Attempt<OrientationSession> mark(PersonId person, Attendance attendance, LocalDate recordedOn) {
        return step(gathering -> gathering.mark(person, attendance, recordedOn));
    }

    private Attempt<OrientationSession> step(Function<Gathering, Attempt<Gathering>> step) {
        return step.apply(gathering()).map(((ImmutableOrientationSession) this)::withGathering);
    }

    @Value.Check
    final void check() {
        checkArgument(
                id().prefix().equals(KIND.prefix()), "an orientation session's id begins with o-, but it was %s", id());
        checkArgument(!themes().isEmpty(), "%s has no theme", id());
    }

    /** Builds an {@link OrientationSession}. */
    public static final class Builder extends ImmutableOrientationSession.Builder {
        Builder() {}
    }
}

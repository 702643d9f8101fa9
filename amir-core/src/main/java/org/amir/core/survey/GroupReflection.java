package org.amir.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.Gathering;
import org.immutables.value.Value;

/** A session at the end in which the mentors look back together (E7): who came, what was learnt, what to do better. */
@Value.Immutable
public abstract class GroupReflection {
    /** The kind of record: {@code gr-000001} and on. */
    public static final RecordKind<RecordId, GroupReflection> KIND = new RecordKind<>(
            "group-reflection",
            "gr",
            GroupReflection.class,
            GroupReflection::id,
            reflection -> reflection.id().value());

    GroupReflection() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * @param on the day on which it is to be held
     * @param since when that was planned
     */
    public static GroupReflection planned(RecordId id, LocalDate on, Dated since) {
        return builder().id(id).gathering(Gathering.planned(on, since)).build();
    }

    /**
     * Whether the programme owes its mentors a reflection on a day: the cycle has ended, and none was held (E7).
     *
     * @param reflections all of the programme
     */
    public static boolean isOwedOn(LocalDate day, Collection<GroupReflection> reflections, Cycle cycle) {
        return !cycle.lastDay().isAfter(day)
                && reflections.stream()
                        .noneMatch(reflection -> reflection.gathering().isHeldBy(day));
    }

    public abstract RecordId id();

    /** When it is to be held, whether it was, who was invited and who came. */
    public abstract Gathering gathering();

    /** What the mentors learnt, nobody's name with it. */
    public abstract ImmutableList<FreeText> lessons();

    /** What could be done better. */
    public abstract ImmutableList<FreeText> ideas();

    /** Moves it to another day, as {@link Gathering#move} does. */
    public final Attempt<GroupReflection> move(LocalDate to, Decision decision) {
        return step(gathering -> gathering.move(to, decision));
    }

    /** Calls it off, as {@link Gathering#cancel} does. */
    public final Attempt<GroupReflection> cancel(Decision decision) {
        return step(gathering -> gathering.cancel(decision));
    }

    /** Invites mentors, as {@link Gathering#invite} does. */
    public final Attempt<GroupReflection> invite(ImmutableSet<PersonId> mentors, Dated invited) {
        return step(gathering -> gathering.invite(mentors, invited));
    }

    /** Records that it was held, as {@link Gathering#hold} does. */
    public final Attempt<GroupReflection> hold(Dated on, Optional<Integer> minutes) {
        return step(gathering -> gathering.hold(on, minutes));
    }

    /** Records whether a mentor was there, as {@link Gathering#mark} does. */
    public final Attempt<GroupReflection> mark(PersonId mentor, Attendance attendance, LocalDate recordedOn) {
        return step(gathering -> gathering.mark(mentor, attendance, recordedOn));
    }

    /** Adds what came of it. Refused: {@code not-held}. */
    public final Attempt<GroupReflection> note(ImmutableList<FreeText> lessons, ImmutableList<FreeText> ideas) {
        return gathering().held().isEmpty()
                ? Attempt.refused("not-held", id() + " has not been held; record first on which day it was")
                : Attempt.taken(((ImmutableGroupReflection) this)
                        .withLessons(Iterables.concat(lessons(), lessons))
                        .withIdeas(Iterables.concat(ideas(), ideas)));
    }

    /** What of it had been recorded by a day; empty if nothing had. Lessons and ideas stand with the day it was held. */
    public final Optional<GroupReflection> knownBy(LocalDate day) {
        return gathering().knownBy(day).map(known -> {
            boolean held = known.held().isPresent();
            return builder()
                    .id(id())
                    .gathering(known)
                    .addAllLessons(held ? lessons() : ImmutableList.of())
                    .addAllIdeas(held ? ideas() : ImmutableList.of())
                    .build();
        });
    }

    private Attempt<GroupReflection> step(Function<Gathering, Attempt<Gathering>> step) {
        return step.apply(gathering()).map(((ImmutableGroupReflection) this)::withGathering);
    }

    @Value.Check
    final void check() {
        checkArgument(
                id().prefix().equals(KIND.prefix()), "a group reflection's id begins with gr-, but it was %s", id());
        checkArgument(
                gathering().held().isPresent() || (lessons().isEmpty() && ideas().isEmpty()),
                "%s has not been held, so nothing came of it",
                id());
    }

    /** Builds a {@link GroupReflection}. */
    public static final class Builder extends ImmutableGroupReflection.Builder {
        Builder() {}
    }
}

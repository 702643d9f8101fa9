package org.amir.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.FormalStep;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * A person's part in a course. It counts for K3 on its first day; for R.2.8 a language course counts when it was left
 * with a level above the one before it, enrolment alone is not enough.
 */
@Value.Immutable
public abstract class CourseParticipation {
    /** The kind of record: {@code c-000001} and on; it belongs to the person. */
    public static final RecordKind<RecordId, CourseParticipation> KIND = new RecordKind<>(
            "course",
            "c",
            CourseParticipation.class,
            CourseParticipation::id,
            course -> course.person().value());

    CourseParticipation() {}

    public static Builder builder() {
        return new Builder();
    }

    public static CourseParticipation begun(RecordId id, PersonId person, CourseKind kind, Dated begun) {
        return builder().id(id).person(person).kind(kind).begun(begun).build();
    }

    public abstract RecordId id();

    public abstract PersonId person();

    public abstract CourseKind kind();

    /** The first day of the course. */
    public abstract Dated begun();

    /** When the person left it, completed or not. */
    public abstract Optional<Dated> left();

    /** Whether it was completed, if it was left and somebody noted it. */
    public abstract Optional<Boolean> completed();

    /** The level before a language course, assessed no later than it was left. */
    public abstract Optional<AssessedLevel> before();

    /** The level with which a language course was left, assessed during it or after. */
    public abstract Optional<AssessedLevel> after();

    /** The formal step that enrolment is, on the first day (K3). */
    public final FormalStep formalStep() {
        return new FormalStep(kind().step(), begun());
    }

    public final boolean isBegunBy(LocalDate day) {
        return begun().happenedBy(day);
    }

    public final boolean isLeftBy(LocalDate day) {
        return left().filter(left -> left.happenedBy(day)).isPresent();
    }

    /** Whether, by a day, a language course had been left with a level above the one before it (R.2.8). */
    public final boolean isLevelRaisedBy(LocalDate day) {
        Optional<CefrLevel> from = levelBy(before(), day);
        Optional<CefrLevel> to = levelBy(after(), day);
        return kind() == CourseKind.LANGUAGE
                && isLeftBy(day)
                && from.isPresent()
                && to.filter(level -> level.compareTo(from.get()) > 0).isPresent();
    }

    private static Optional<CefrLevel> levelBy(Optional<AssessedLevel> level, LocalDate day) {
        return level.filter(assessed -> assessed.assessed().happenedBy(day)).map(AssessedLevel::level);
    }

    /** What of it had been recorded by a day; empty if not even its beginning had. */
    public final Optional<CourseParticipation> knownBy(LocalDate day) {
        if (!begun().knownBy(day)) {
            return Optional.empty();
        }
        Optional<Dated> leftThen = left().filter(left -> left.knownBy(day));
        return Optional.of(builder()
                .id(id())
                .person(person())
                .kind(kind())
                .begun(begun())
                .left(leftThen)
                .completed(completed().filter(completed -> leftThen.isPresent()))
                .before(before().filter(level -> level.assessed().knownBy(day)))
                .after(after().filter(level -> level.assessed().knownBy(day)))
                .build());
    }

    /** Records the level before the course. Refused: {@code not-a-language-course}, {@code assessed}, {@code after-left}. */
    public final Attempt<CourseParticipation> assessBefore(AssessedLevel level) {
        ImmutableList.Builder<Refusal> refusals = assessment(before());
        left().filter(left -> level.assessed().on().isAfter(left.on()))
                .ifPresent(left -> refusals.add(new Refusal(
                        "after-left",
                        Strings.lenientFormat(
                                "%s was left on %s, so a level of %s is not the one before it",
                                id(), left.on(), level.assessed().on()))));
        return Attempt.unless(refusals.build(), () -> ((ImmutableCourseParticipation) this).withBefore(level));
    }

    /** Records the level after the course. Refused: {@code not-a-language-course}, {@code assessed}, {@code before-begun}. */
    public final Attempt<CourseParticipation> assessAfter(AssessedLevel level) {
        ImmutableList.Builder<Refusal> refusals = assessment(after());
        if (level.assessed().on().isBefore(begun().on())) {
            refusals.add(beforeBegun(level.assessed().on()));
        }
        return Attempt.unless(refusals.build(), () -> ((ImmutableCourseParticipation) this).withAfter(level));
    }

    /** Records that the person left the course. Refused: {@code left}, {@code before-begun}. */
    public final Attempt<CourseParticipation> leave(Dated on, boolean completed) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        left().ifPresent(left ->
                refusals.add(new Refusal("left", Strings.lenientFormat("%s was left on %s", id(), left.on()))));
        if (on.on().isBefore(begun().on())) {
            refusals.add(beforeBegun(on.on()));
        }
        return Attempt.unless(
                refusals.build(),
                () -> ((ImmutableCourseParticipation) this).withLeft(on).withCompleted(completed));
    }

    private ImmutableList.Builder<Refusal> assessment(Optional<AssessedLevel> earlier) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (kind() != CourseKind.LANGUAGE) {
            refusals.add(new Refusal("not-a-language-course", id() + " is no language course, so it has no level"));
        }
        earlier.ifPresent(level -> refusals.add(new Refusal(
                "assessed",
                Strings.lenientFormat(
                        "that level of %s was assessed on %s",
                        id(), level.assessed().on()))));
        return refusals;
    }

    private Refusal beforeBegun(LocalDate day) {
        return new Refusal("before-begun", Strings.lenientFormat("%s began on %s, after %s", id(), begun().on(), day));
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(KIND.prefix()), "a course's id begins with c-, but it was %s", id());
        checkArgument(
                kind() == CourseKind.LANGUAGE || (before().isEmpty() && after().isEmpty()),
                "%s is no language course, so it has no level",
                id());
        left().ifPresent(left -> checkArgument(
                !left.on().isBefore(begun().on()),
                "%s began on %s and was left on %s, before it",
                id(),
                begun().on(),
                left.on()));
        checkArgument(completed().isEmpty() || left().isPresent(), "%s was not left, so it was not completed", id());
        after().ifPresent(level -> checkArgument(
                !level.assessed().on().isBefore(begun().on()),
                "%s began on %s, but the level after it was assessed on %s",
                id(),
                begun().on(),
                level.assessed().on()));
        before().ifPresent(level -> left().ifPresent(left -> checkArgument(
                !level.assessed().on().isAfter(left.on()),
                "%s was left on %s, but the level before it was assessed on %s",
                id(),
                left.on(),
                level.assessed().on())));
    }

    /** Builds a {@link CourseParticipation}. */
    public static final class Builder extends ImmutableCourseParticipation.Builder {
        Builder() {}
    }
}

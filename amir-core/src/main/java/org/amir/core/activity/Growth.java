package org.amir.core.activity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.amir.core.survey.Stint;
import org.immutables.value.Value;

/** An experienced mentor's invitation to go on as trainer, supervisor or community leader, and what came of it (X2). */
@Value.Immutable
public abstract class Growth {
    /** The kind of record: {@code gw-000001} and on; it belongs to the mentor. */
    public static final RecordKind<RecordId, Growth> KIND = new RecordKind<>(
            "growth", "gw", Growth.class, Growth::id, growth -> growth.mentor().value());

    Growth() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Invites a mentor who has been one: whose first pair had started. Refused: {@code not-a-mentor}, {@code no-pair-yet}.
     *
     * @param stint their time in the mentoring
     */
    public static Attempt<Growth> invite(RecordId id, Stint stint, GrowthPath path, Dated invited, Actor by) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (stint.role() != Role.MENTOR) {
            refusals.add(new Refusal("not-a-mentor", stint.person() + " took part as a mentee"));
        }
        if (stint.firstStart().isAfter(invited.on())) {
            refusals.add(new Refusal(
                    "no-pair-yet",
                    Strings.lenientFormat(
                            "the first pair of %s started on %s, after %s",
                            stint.person(), stint.firstStart(), invited.on())));
        }
        return Attempt.unless(
                refusals.build(),
                () -> builder()
                        .id(id)
                        .mentor(stint.person())
                        .path(path)
                        .invited(invited)
                        .invitedBy(by)
                        .build());
    }

    public abstract RecordId id();

    public abstract PersonId mentor();

    public abstract GrowthPath path();

    public abstract Dated invited();

    public abstract Actor invitedBy();

    public abstract Optional<GrowthAnswer> answer();

    /** When they began in it. */
    public abstract Optional<Dated> begun();

    /** How it stood on a day; empty before the invitation. */
    public final Optional<GrowthState> stateOn(LocalDate day) {
        if (!invited().happenedBy(day)) {
            return Optional.empty();
        }
        if (begun().filter(begun -> begun.happenedBy(day)).isPresent()) {
            return Optional.of(GrowthState.BEGUN);
        }
        return Optional.of(answer().filter(answer -> answer.given().happenedBy(day))
                .map(answer -> answer.accepts() ? GrowthState.ACCEPTED : GrowthState.DECLINED)
                .orElse(GrowthState.INVITED));
    }

    /** What of it had been recorded by a day; empty if not even the invitation had. */
    public final Optional<Growth> knownBy(LocalDate day) {
        if (!invited().knownBy(day)) {
            return Optional.empty();
        }
        Optional<GrowthAnswer> answered =
                answer().filter(answer -> answer.given().knownBy(day));
        return Optional.of(builder()
                .id(id())
                .mentor(mentor())
                .path(path())
                .invited(invited())
                .invitedBy(invitedBy())
                .answer(answered)
                .begun(begun().filter(begun -> answered.isPresent() && begun.knownBy(day)))
                .build());
    }

    /** Records the mentor's answer. Refused: {@code answered}, {@code before-invited}. */
    public final Attempt<Growth> answer(GrowthAnswer reply) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        answer().ifPresent(earlier -> refusals.add(new Refusal(
                "answered",
                Strings.lenientFormat(
                        "%s was answered on %s; invite again",
                        id(), earlier.given().on()))));
        if (reply.given().on().isBefore(invited().on())) {
            refusals.add(new Refusal(
                    "before-invited",
                    Strings.lenientFormat(
                            "%s was sent on %s, after %s",
                            id(), invited().on(), reply.given().on())));
        }
        return Attempt.unless(refusals.build(), () -> ((ImmutableGrowth) this).withAnswer(reply));
    }

    /** Records that the mentor began. Refused: {@code not-accepted}, {@code begun}, {@code before-answer}. */
    public final Attempt<Growth> begin(Dated on) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (answer().filter(GrowthAnswer::accepts).isEmpty()) {
            refusals.add(new Refusal("not-accepted", id() + " was not accepted"));
        }
        begun().ifPresent(begun ->
                refusals.add(new Refusal("begun", Strings.lenientFormat("%s began on %s", id(), begun.on()))));
        answer().filter(answer -> on.on().isBefore(answer.given().on()))
                .ifPresent(answer -> refusals.add(new Refusal(
                        "before-answer",
                        Strings.lenientFormat(
                                "%s was answered on %s, after %s",
                                id(), answer.given().on(), on.on()))));
        return Attempt.unless(refusals.build(), () -> ((ImmutableGrowth) this).withBegun(on));
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(KIND.prefix()), "a growth's id begins with gw-, but it was %s", id());
        answer().ifPresent(answer -> checkArgument(
                !answer.given().on().isBefore(invited().on()),
                "%s was sent on %s and answered on %s, before it",
                id(),
                invited().on(),
                answer.given().on()));
        begun().ifPresent(begun -> checkArgument(
                answer().filter(answer -> answer.accepts()
                                && !begun.on().isBefore(answer.given().on()))
                        .isPresent(),
                "%s began on %s without an earlier yes",
                id(),
                begun.on()));
    }

    /** Builds a {@link Growth}. */
    public static final class Builder extends ImmutableGrowth.Builder {
        Builder() {}
    }
}

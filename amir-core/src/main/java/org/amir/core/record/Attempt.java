package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What came of asking for a step: it was taken, or it was refused with every reason. A refusal is an answer, not an error.
 *
 * @param <T> what there is after the step
 */
public sealed interface Attempt<T> {
    /** The step was taken. */
    record Taken<T>(T after) implements Attempt<T> {}

    /**
     * The step was refused.
     *
     * @param refusals every reason, at least one
     */
    record Refused<T>(ImmutableList<Refusal> refusals) implements Attempt<T> {
        public Refused {
            checkArgument(!refusals.isEmpty(), "what is refused is refused for a reason");
        }
    }

    static <T> Attempt<T> taken(T value) {
        return new Taken<>(value);
    }

    static <T> Attempt<T> refused(String code, String text) {
        return new Refused<>(ImmutableList.of(new Refusal(code, text)));
    }

    /** Taken if there is no refusal. */
    static <T> Attempt<T> unless(List<Refusal> refusals, Supplier<T> step) {
        return refusals.isEmpty() ? taken(step.get()) : new Refused<>(ImmutableList.copyOf(refusals));
    }

    /** What there is after the step, or empty if it was refused. */
    default Optional<T> value() {
        return this instanceof Taken<T> taken ? Optional.of(taken.after()) : Optional.empty();
    }

    /** Every reason; empty if the step was taken. */
    default ImmutableList<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : ImmutableList.of();
    }

    default boolean isTaken() {
        return this instanceof Taken;
    }

    /** The codes of every reason. */
    default ImmutableList<String> codes() {
        return refusals().stream().map(Refusal::code).collect(toImmutableList());
    }

    /** Asks for a further step, if this one was taken. */
    default <R> Attempt<R> then(Function<? super T, Attempt<R>> next) {
        return this instanceof Taken<T> taken ? next.apply(taken.after()) : new Refused<>(refusals());
    }

    /** What there is after a further change that is never refused. */
    default <R> Attempt<R> map(Function<? super T, R> change) {
        return then(value -> taken(change.apply(value)));
    }

    /**
     * What there is after the step, for callers that have made sure of it.
     *
     * @throws IllegalStateException if it was refused; the message has every reason
     */
    default T orElseThrow() {
        return value().orElseThrow(() ->
                new IllegalStateException(refusals().stream().map(Refusal::text).collect(Collectors.joining("; "))));
    }
}

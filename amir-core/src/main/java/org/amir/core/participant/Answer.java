package org.amir.core.participant;

import com.google.common.base.Preconditions;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody said to a question. Not answered, declined and answered are three things: a blank cell is missing data,
 * and "I would rather not say" is a wish to respect.
 *
 * @param <T> what an answer to the question is
 */
public sealed interface Answer<T> {
    /** The question was left blank, or was never asked. */
    record NotAnswered<T>() implements Answer<T> {}

    /** The person would rather not say. */
    record Declined<T>() implements Answer<T> {}

    /** The person answered. */
    record Given<T>(T given) implements Answer<T> {
        public Given {
            Preconditions.checkNotNull(given, "a given answer has a value");
        }

        /** Says that there is an answer, not which. */
        @Override
        public String toString() {
            return "(given)";
        }
    }

    static <T> Answer<T> notAnswered() {
        return new NotAnswered<>();
    }

    static <T> Answer<T> declined() {
        return new Declined<>();
    }

    static <T> Answer<T> of(T given) {
        return new Given<>(given);
    }

    /** The answer, or empty if there is none, for whichever of the two reasons. */
    default Optional<T> value() {
        return this instanceof Given<T> answer ? Optional.of(answer.given()) : Optional.empty();
    }

    default boolean isGiven() {
        return this instanceof Given;
    }

    default boolean isDeclined() {
        return this instanceof Declined;
    }

    /** Whether this exact answer was given. */
    default boolean is(T answer) {
        return value().filter(answer::equals).isPresent();
    }

    /** Returns the same kind of answer with its value, if any, changed by a function that never returns null. */
    default <R> Answer<R> map(Function<? super T, R> change) {
        return this instanceof Given<T> answer
                ? of(change.apply(answer.given()))
                : isDeclined() ? declined() : notAnswered();
    }
}

package org.amir.core.participant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fixtures must keep up with the traits, or a store that loses a new trait would pass. */
class ProfilesTest {
    @Test
    void who_answered_everything_has_an_answer_to_every_question() {
        assertThat(states(Profiles.mentorWhoAnsweredEverything()))
                .hasSizeGreaterThan(20)
                .containsOnly("given");
        assertThat(states(Profiles.menteeWhoAnsweredEverything()))
                .hasSizeGreaterThan(20)
                .containsOnly("given");
    }

    @Test
    void who_declined_everything_has_declined_every_question_that_can_be_declined() {
        assertThat(states(Profiles.mentorWhoDeclinedEverything())).containsOnly("declined", "empty");
        assertThat(states(Profiles.menteeWhoDeclinedEverything())).containsOnly("declined", "empty");
    }

    @Test
    void who_answered_nothing_has_no_answer_to_any_question() {
        assertThat(states(Profiles.mentorWhoAnsweredNothing())).containsOnly("not answered", "empty");
        assertThat(states(Profiles.menteeWhoAnsweredNothing())).containsOnly("not answered", "empty");
    }

    private static ImmutableList<String> states(Object value) {
        return questions(value.getClass().getSuperclass())
                .flatMap(question -> states(question, value))
                .collect(toImmutableList());
    }

    private static Stream<Method> questions(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isFinal(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName));
    }

    private static Stream<String> states(Method question, Object value) {
        Object answer;
        try {
            answer = question.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        if (answer instanceof Answer<?> given) {
            return Stream.of(given.isGiven() ? "given" : given.isDeclined() ? "declined" : "not answered");
        }
        if (answer instanceof Map<?, ?> rated) {
            return Stream.of(rated.isEmpty() ? "empty" : "given");
        }
        if (answer instanceof Optional<?> optional) {
            return Stream.of(optional.isPresent() ? "given" : "empty");
        }
        return states(answer).stream();
    }
}

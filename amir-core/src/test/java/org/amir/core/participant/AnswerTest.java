package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Answer<Integer> BLANK = Answer.notAnswered();
    private static final Answer<Integer> DECLINED = Answer.declined();
    private static final Answer<Integer> SEVEN = Answer.of(7);

    @Test
    void blank_declined_and_given_are_three_different_things() {
        assertThat(List.of(BLANK, DECLINED, SEVEN)).doesNotHaveDuplicates();
        assertThat(Stream.of(BLANK, DECLINED, SEVEN).map(Answer::isGiven)).containsExactly(false, false, true);
        assertThat(Stream.of(BLANK, DECLINED, SEVEN).map(Answer::isDeclined)).containsExactly(false, true, false);
    }

    @Test
    void only_a_given_answer_has_a_value() {
        assertThat(SEVEN.value()).contains(7);
        assertThat(BLANK.value()).isEmpty();
        assertThat(DECLINED.value()).isEmpty();
    }

    @Test
    void an_answer_is_what_was_given_and_nothing_else() {
        assertThat(SEVEN.is(7)).isTrue();
        assertThat(SEVEN.is(8)).isFalse();
        assertThat(BLANK.is(7)).isFalse();
        assertThat(DECLINED.is(7)).isFalse();
    }

    @Test
    void a_change_keeps_the_kind_of_answer() {
        assertThat(SEVEN.map(seven -> "n" + seven)).isEqualTo(Answer.of("n7"));
        assertThat(BLANK.map(seven -> "n" + seven)).isEqualTo(Answer.notAnswered());
        assertThat(DECLINED.map(seven -> "n" + seven)).isEqualTo(Answer.declined());
    }

    @Test
    void equal_answers_are_equal() {
        assertThat(Answer.of(7)).isEqualTo(SEVEN).hasSameHashCodeAs(SEVEN);
        assertThat(Answer.<Integer>declined()).isEqualTo(DECLINED);
        assertThat(Answer.<Integer>notAnswered()).isEqualTo(BLANK);
    }

    @Test
    @SuppressWarnings("NullAway") // the broken contract is what is tested
    void a_given_answer_is_never_null() {
        assertThatNullPointerException().isThrownBy(() -> Answer.of(null));
    }
}

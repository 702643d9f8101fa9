package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void only_labels_numbers_and_dates_other_than_the_birth_date_may_be_shown() {
        assertThat(Stream.of(Question.values())
                        .filter(question -> question.kind().isShown())
                        .map(Question::code))
                .containsExactly(
                        "stamp",
                        "gender",
                        "citizenship",
                        "arrival",
                        "languages",
                        "host-language-level",
                        "permit",
                        "permit-valid-until",
                        "occupation",
                        "housing",
                        "availability",
                        "hours",
                        "meeting-form",
                        "themes-offered",
                        "themes-needed",
                        "most-important-theme",
                        "skill",
                        "temperament",
                        "wish",
                        "capacity",
                        "channel");
    }

    @Test
    void what_looks_like_a_contact_or_a_personal_number_is_not_shown_in_any_column() {
        assertThat(AnswerKind.LABEL.mayShow("Annat")).isTrue();
        assertThat(AnswerKind.LABEL.mayShow("karim@example.org")).isFalse();
        assertThat(AnswerKind.LABEL.mayShow("070-174 06 05")).isFalse();
        assertThat(AnswerKind.DATE.mayShow("2023-02-30")).isTrue();
        assertThat(AnswerKind.DATE.mayShow("19900521-1234")).isFalse();
        assertThat(AnswerKind.STAMP.mayShow("2025-09-31 10:00:00")).isTrue();
    }
}

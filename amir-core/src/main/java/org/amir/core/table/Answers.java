package org.amir.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.Answer;

/**
 * Answers in the row of what they are part of: blank if there is none, and named in a column {@code declined} if the person
 * would rather not say. Answers are added one after another, and that column after the last.
 */
final class Answers<V> {
    private final RecordTable<V> table;
    private final Map<String, Function<V, Answer<?>>> asked = new LinkedHashMap<>();
    private final Map<Field<V, ?>, String> names = new LinkedHashMap<>();
    private Optional<Field<V, ImmutableList<String>>> declined = Optional.empty();

    Answers(RecordTable<V> table) {
        this.table = table;
    }

    <T> Field<V, Optional<T>> one(String name, Scalar<T> scalar, String meaning, Function<V, Answer<T>> answer) {
        return noted(name, answer, table.maybe(name, scalar.neverBlank(), meaning, answer.andThen(Answer::value)));
    }

    <T> Field<V, Optional<T>> one(String name, Columns<T> columns, String meaning, Function<V, Answer<T>> answer) {
        return noted(name, answer, table.maybe(name, columns, meaning, answer.andThen(Answer::value)));
    }

    private <T> Field<V, Optional<T>> noted(String name, Function<V, Answer<T>> answer, Field<V, Optional<T>> field) {
        asked.put(name, answer::apply);
        names.put(field, name);
        return field;
    }

    /** Adds the column that names what was declined. */
    void addDeclined() {
        declined = Optional.of(table.one(
                "declined",
                Scalar.anyCodesOf(asked.keySet()),
                "What the person would rather not say, which is not the same as leaving it blank.",
                value -> asked.entrySet().stream()
                        .filter(question -> question.getValue().apply(value).isDeclined())
                        .map(Map.Entry::getKey)
                        .collect(toImmutableList())));
    }

    /** What was answered, as it stands in a row. */
    <T> Answer<T> of(Row row, Field<V, Optional<T>> field) {
        boolean isDeclined = declined.orElseThrow().of(row).contains(names.get(field));
        return field.of(row).map(Answer::of).orElseGet(() -> isDeclined ? Answer.declined() : Answer.notAnswered());
    }
}

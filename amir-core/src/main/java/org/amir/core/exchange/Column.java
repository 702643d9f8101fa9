package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.record.FreeText;

/**
 * One column of a table of people.
 *
 * @param header the column's name
 * @param content everything that somebody answered there, as text; two people who answered differently have different
 *     contents
 * @param cell what is written of it
 */
record Column<T>(String header, Function<T, Answer<String>> content, Function<T, String> cell) {
    private static final String DECLINED = "declined";

    /** A column that shows all that was answered: blank for no answer, {@code declined}, or the answer. */
    static <T> Column<T> of(String header, Function<T, Answer<String>> content) {
        return new Column<>(header, content, content.andThen(answer -> shown(answer, given -> given)));
    }

    /** A column that always has a value. */
    static <T> Column<T> always(String header, Function<T, String> value) {
        return of(header, value.andThen(Answer::of));
    }

    static <T> Column<T> ofCode(String header, Function<T, ? extends Answer<? extends Coded>> answer) {
        return of(header, answer.andThen(given -> given.map(Coded::code)));
    }

    static <T> Column<T> ofDate(String header, Function<T, Answer<LocalDate>> answer) {
        return of(header, answer.andThen(given -> given.map(LocalDate::toString)));
    }

    static <T> Column<T> ofYesNo(String header, Function<T, Answer<Boolean>> answer) {
        return of(header, answer.andThen(given -> given.map(yes -> yes ? "yes" : "no")));
    }

    static <T, C extends Coded> Column<T> ofCodes(
            String header, Function<T, ? extends Answer<? extends Collection<C>>> answer) {
        return of(
                header,
                answer.andThen(given -> given.map(codes ->
                        String.join(" ", codes.stream().map(Coded::code).toList()))));
    }

    /** A column that shows only whether a text was answered. */
    static <T> Column<T> ofText(String header, Function<T, Answer<FreeText>> answer) {
        return new Column<>(
                header,
                answer.andThen(given -> given.map(FreeText::value)),
                answer.andThen(given -> shown(given, text -> "answered")));
    }

    /** The same column of something that has a {@code T}. */
    <S> Column<S> in(Function<? super S, T> part) {
        return new Column<>(header, whole -> content.apply(part.apply(whole)), whole -> cell.apply(part.apply(whole)));
    }

    /** The same columns of something that has a {@code T}. */
    static <S, T> ImmutableList<Column<S>> in(Function<? super S, T> part, List<Column<T>> columns) {
        return columns.stream().map(column -> column.<S>in(part)).collect(toImmutableList());
    }

    static <T> Table table(List<Column<T>> columns, List<T> people) {
        return Table.of(
                columns.stream().map(Column::header).toList(),
                people.stream()
                        .map(person -> columns.stream()
                                .map(column -> column.cell().apply(person))
                                .toList())
                        .toList());
    }

    private static <A> String shown(Answer<A> answer, Function<A, String> given) {
        return answer.isDeclined() ? DECLINED : answer.value().map(given).orElse("");
    }
}

package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Wish;
import org.amir.core.record.FreeText;

/** The answers in one row of applications: given if there is a value, otherwise declined or not answered. */
final class Answers {
    private final ResultSet row;
    private final Set<Question> declined;
    private final ImmutableMap<Question, FreeText> texts;

    Answers(ResultSet row, Set<Question> declined, ImmutableMap<Question, FreeText> texts) {
        this.texts = texts;
        this.row = row;
        this.declined = declined;
    }

    <T> Answer<T> answer(Question question, Optional<T> value) {
        return value.map(Answer::of)
                .orElseGet(() -> declined.contains(question) ? Answer.declined() : Answer.notAnswered());
    }

    /** An answer of several rows: given if there is at least one. */
    <C extends Collection<?>> Answer<C> rows(Question question, C found) {
        return answer(question, Optional.of(found).filter(rows -> !rows.isEmpty()));
    }

    Answer<String> string(Question question) throws SQLException {
        return answer(question, column(question.code()));
    }

    Answer<FreeText> text(Question question) {
        return answer(question, Optional.ofNullable(texts.get(question)));
    }

    <E> Answer<E> coded(Question question, ImmutableMap<String, E> list) throws SQLException {
        return string(question).map(code -> Codes.parse(list, code));
    }

    Answer<LocalDate> day(Question question) throws SQLException {
        return answer(question, column(question.code(), LocalDate.class));
    }

    Answer<Boolean> yesOrNo(Question question) throws SQLException {
        return answer(question, column(question.code(), Boolean.class));
    }

    Answer<Integer> number(Question question) throws SQLException {
        return answer(question, column(question.code(), Integer.class));
    }

    <E extends Enum<E> & Coded> Map<E, Integer> ratings(RatingColumns<E> columns) throws SQLException {
        return columns.read(row);
    }

    <T> Answer<Wish<T>> wish(Question question, String mustColumn, Function<String, T> parse) throws SQLException {
        boolean must = row.getBoolean(mustColumn);
        return string(question).map(code -> wish(code, must, parse));
    }

    private static <T> Wish<T> wish(String code, boolean must, Function<String, T> parse) {
        if (code.equals(ApplicationWriter.NO_PREFERENCE)) {
            return Wish.noPreference();
        }
        T wanted = parse.apply(code);
        return must ? Wish.must(wanted) : Wish.prefer(wanted);
    }

    <T> Answer<T> pair(Question question, String first, String second, BiFunction<Integer, Integer, T> make)
            throws SQLException {
        return answer(question, pair(first, second, make));
    }

    <T> Optional<T> pair(String first, String second, BiFunction<Integer, Integer, T> make) throws SQLException {
        Optional<Integer> one = column(first, Integer.class);
        Optional<Integer> other = column(second, Integer.class);
        return one.flatMap(a -> other.map(b -> make.apply(a, b)));
    }

    Optional<String> column(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private <T> Optional<T> column(String column, Class<T> type) throws SQLException {
        return Optional.ofNullable(row.getObject(column, type));
    }
}

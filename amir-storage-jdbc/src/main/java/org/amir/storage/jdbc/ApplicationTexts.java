package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.amir.core.record.FreeText;
import org.jspecify.annotations.Nullable;

/** What applicants wrote in their own words, sealed with the key of the person. */
final class ApplicationTexts {
    private static final ImmutableList<Question> QUESTIONS = Question.in(Question.Place.TEXT);

    private ApplicationTexts() {}

    /** The texts of an application, in order of the questions, null where none was given. */
    static @Nullable Object[] of(AnswerSheet answers) {
        return QUESTIONS.stream()
                .map(question -> answers.text(question).orElse(null))
                .toArray();
    }

    static byte[] seal(DataKey key, long application, @Nullable Object[] texts) {
        return SealedTexts.seal(key, where(application), texts);
    }

    private static String where(long application) {
        return SealedTexts.where("application_text", List.of(application));
    }

    /** The texts in a row; none if the key of the person was destroyed. */
    static ImmutableMap<Question, FreeText> read(TextReading reading, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("texts");
        Optional<DataKey> key = sealed == null
                ? Optional.empty()
                : reading.keyring().find(reading.handle(), reading.programme(), row.getString("person"));
        if (key.isEmpty()) {
            return ImmutableMap.of();
        }
        @Nullable String[] texts = SealedTexts.open(key.get(), where(row.getLong("id")), sealed, QUESTIONS.size());
        ImmutableMap.Builder<Question, FreeText> found = ImmutableMap.builder();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                found.put(QUESTIONS.get(i), FreeText.of(text));
            }
        }
        return found.buildOrThrow();
    }
}

package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amir.core.record.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Big List of Naughty Strings as names and as free text: each is kept to the character but for blanks at its ends. */
class NaughtyStringsTest {
    /** White space at the ends, by another way than the reader's. */
    private static final String ENDS =
            "^[\\p{IsWhite_Space}\\x1c-\\x1f\u200b\u2060\ufeff\u180e]+|[\\p{IsWhite_Space}\\x1c-\\x1f\u200b\u2060\ufeff\u180e]+$";

    @TempDir
    Path folder;

    @Test
    void all_515_survive() throws IOException {
        List<String> naughty =
                new ObjectMapper().readValue(Resource.path("blns/blns.json").toFile(), new TypeReference<>() {});
        assertThat(naughty).hasSize(515);
        Sheet sheet = Sheet.ofMentors(0);
        Sheet rows = Sheet.ofMentors(1);
        for (String text : naughty) {
            sheet.withRow(rows.with(1, "För-", text).with(1, "Varför", text).row(1));
        }

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.submissions()).hasSize(515);
        for (int i = 0; i < naughty.size(); i++) {
            Submission read = reading.submissions().get(i);
            Optional<String> expected =
                    Optional.of(naughty.get(i).replaceAll(ENDS, "")).filter(text -> !text.isEmpty());
            assertThat(read.identity().name()).isEqualTo(expected);
            assertThat(read.profile().traits().motivation().value().map(FreeText::value))
                    .isEqualTo(expected);
            expected.ifPresent(
                    text -> assertThat(text.length() < 4 || !read.toString().contains(text) || isCommon(text))
                            .isTrue());
        }
    }

    /** Words that stand in any submission's text, so that they tell nothing. */
    private static boolean isCommon(String text) {
        return text.matches("(?i)true|false|none");
    }
}

package org.amir.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S3")
class DiarySubmissionTest {
    private static final RecordId ID = RecordId.of("ds-000001");
    private static final RecordId PAIR = RecordId.of("m-000001");

    @Test
    void covers_its_days_from_the_first_to_the_last() {
        DiarySubmission february = made("2026-02-01", "2026-02-28", "2026-03-05");
        LocalDate later = day("2026-03-31");

        assertThat(february.covers(day("2026-01-31"), later)).isFalse();
        assertThat(february.covers(day("2026-02-01"), later)).isTrue();
        assertThat(february.covers(day("2026-02-28"), later)).isTrue();
        assertThat(february.covers(day("2026-03-01"), later)).isFalse();
    }

    @Test
    void covers_no_day_after_it_was_made_whatever_it_says() {
        DiarySubmission tooSoon = made("2026-02-01", "2026-02-28", "2026-02-20");

        assertThat(tooSoon.lastCovered()).isEqualTo("2026-02-20");
        assertThat(tooSoon.covers(day("2026-02-20"), day("2026-03-31"))).isTrue();
        assertThat(tooSoon.covers(day("2026-02-21"), day("2026-03-31"))).isFalse();
    }

    @Test
    void covers_nothing_before_the_day_it_was_made() {
        DiarySubmission february = made("2026-02-01", "2026-02-28", "2026-03-05");

        assertThat(february.covers(day("2026-02-10"), day("2026-03-04"))).isFalse();
        assertThat(february.covers(day("2026-02-10"), day("2026-03-05"))).isTrue();
    }

    @Test
    void goes_by_the_day_it_was_made_and_not_by_the_day_that_was_recorded() {
        DiarySubmission submission = DiarySubmission.of(
                ID, PAIR, day("2026-02-01"), day("2026-02-28"), Dated.of(day("2026-03-02"), day("2026-03-20")));

        assertThat(submission.covers(day("2026-02-10"), day("2026-03-02"))).isTrue();
    }

    @Test
    void one_day_is_a_span() {
        assertThat(made("2026-02-01", "2026-02-01", "2026-02-01").covers(day("2026-02-01"), day("2026-02-01")))
                .isTrue();
    }

    @Test
    void a_span_that_ends_before_it_begins_or_begins_after_it_was_made_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> made("2026-02-02", "2026-02-01", "2026-03-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made("2026-02-02", "2026-02-28", "2026-02-01"))
                .withMessage("ds-000001 was made on 2026-02-01, so it cannot begin on 2026-02-02, after it");
    }

    @Test
    void belongs_to_its_pair() {
        DiarySubmission submission = made("2026-02-01", "2026-02-28", "2026-03-01");

        assertThat(DiarySubmission.KIND.key().apply(submission)).isEqualTo(ID);
        assertThat(DiarySubmission.KIND.owner().apply(submission)).isEqualTo("m-000001");
    }

    private static DiarySubmission made(String from, String to, String made) {
        return DiarySubmission.of(ID, PAIR, day(from), day(to), Dated.of(day(made)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

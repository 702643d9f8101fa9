package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Far more rows than a programme has. */
class FormImportSizeTest {
    private static final int ROWS = 10_000;

    private final ImportTestBed bed = new ImportTestBed();

    @Test
    void ten_thousand_rows_into_an_empty_and_a_full_store_are_all_accounted_for() {
        FormReading reading = reading(i -> AnsweredRow.mentor(email(i / 2), born(i / 2), stamp(i)));

        assertThat(bed.run(ImportTestBed.OPTIONS, reading).count(RowOutcome.NEW))
                .isEqualTo(ROWS / 2);
        assertThat(bed.run(ImportTestBed.OPTIONS, reading).count(RowOutcome.SAME))
                .isEqualTo(ROWS);
    }

    @Test
    void ten_thousand_rows_without_a_key_or_a_time_of_their_own_are_too() {
        FormReading reading =
                reading(i -> AnsweredRow.mentor("", born(i % 400), stamp(0)).saying("because " + i));

        assertThat(bed.run(ImportTestBed.OPTIONS, reading).count(RowOutcome.NEW))
                .isEqualTo(ROWS);
        assertThat(bed.run(ImportTestBed.OPTIONS, reading).count(RowOutcome.SAME))
                .isEqualTo(ROWS);
    }

    @Test
    void ten_thousand_withdrawals_are_too() {
        FormReading reading = reading(i -> {
            AnsweredRow row = AnsweredRow.mentee(email(0), born(0), stamp(i));
            return i % 2 == 0 ? row : row.sayingNo();
        });

        assertThat(bed.run(ImportTestBed.OPTIONS, reading).count(RowOutcome.REJECTED))
                .isEqualTo(ROWS);
    }

    private static FormReading reading(IntFunction<AnsweredRow> row) {
        return ImportTestBed.reading(ImportTestBed.submissions(
                ImportTestBed.FILE, IntStream.range(0, ROWS).mapToObj(row).collect(ImmutableList.toImmutableList())));
    }

    private static String email(int i) {
        return "somebody-" + i + "@example.org";
    }

    private static String born(int i) {
        return LocalDate.of(1970, 1, 1).plusDays(i).toString();
    }

    private static String stamp(int i) {
        return LocalDateTime.of(2025, 1, 1, 0, 0).plusSeconds(i).toString();
    }
}

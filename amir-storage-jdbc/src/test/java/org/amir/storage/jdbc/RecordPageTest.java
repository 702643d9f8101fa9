package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static List<RecordPage> pages(Stream<String> ids) {
        return RecordPage.of(ids.toList());
    }

    private static Stream<String> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> String.format("d-%06d", number));
    }

    @Test
    void of_nothing_there_is_no_page() {
        assertThat(pages(Stream.of())).isEmpty();
    }

    @Test
    void each_page_has_500_records_but_the_last() {
        assertThat(pages(ids(1, 1_001)))
                .containsExactly(
                        new RecordPage("d-000001", "d-000500"),
                        new RecordPage("d-000501", "d-001000"),
                        new RecordPage("d-001001", "d-001001"));
    }

    @Test
    void what_begins_with_the_same_id_is_on_one_page() {
        assertThat(pages(Stream.concat(
                        ids(1, 499), Stream.concat(Collections.nCopies(3, "d-000500").stream(), ids(501, 502)))))
                .containsExactly(new RecordPage("d-000001", "d-000500"), new RecordPage("d-000501", "d-000502"));
    }

    @Test
    void longer_ids_begin_a_page() {
        assertThat(pages(ids(999_998, 1_000_001)))
                .containsExactly(new RecordPage("d-999998", "d-999999"), new RecordPage("d-1000000", "d-1000001"));
    }
}

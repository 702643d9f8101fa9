package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static List<RecordPage> pages(Stream<String> ids) {
        return RecordPage.of(
                ids.toList(), Map.of("d-000002", 4_000_000L, "d-000004", 4_000_001L, "d-000005", 9_000_000L));
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
        assertThat(pages(ids(1_001, 2_001)))
                .containsExactly(
                        new RecordPage("d-001001", "d-001500"),
                        new RecordPage("d-001501", "d-002000"),
                        new RecordPage("d-002001", "d-002001"));
    }

    @Test
    void a_page_has_8_million_bytes_of_long_texts_unless_one_record_has_more() {
        assertThat(pages(ids(1, 6)))
                .containsExactly(
                        new RecordPage("d-000001", "d-000003"),
                        new RecordPage("d-000004", "d-000004"),
                        new RecordPage("d-000005", "d-000005"),
                        new RecordPage("d-000006", "d-000006"));
        assertThat(pages(Collections.nCopies(3, "d-000005").stream()))
                .containsExactly(new RecordPage("d-000005", "d-000005"));
    }

    @Test
    void what_begins_with_the_same_id_is_on_one_page() {
        assertThat(pages(Stream.concat(
                        ids(1_001, 1_499),
                        Stream.concat(Collections.nCopies(3, "d-001500").stream(), ids(1_501, 1_502)))))
                .containsExactly(new RecordPage("d-001001", "d-001500"), new RecordPage("d-001501", "d-001502"));
    }

    @Test
    void longer_ids_begin_a_page() {
        assertThat(pages(ids(999_998, 1_000_001)))
                .containsExactly(new RecordPage("d-999998", "d-999999"), new RecordPage("d-1000000", "d-1000001"));
    }
}

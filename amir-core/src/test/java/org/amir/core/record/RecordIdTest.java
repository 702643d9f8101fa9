package org.amir.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"m-000001", "d-999999", "d-1000000", "d-999999999999999999"})
    void a_number_is_written_in_one_way(String written) {
        RecordId id = RecordId.of(written);

        assertThat(RecordId.numbered(id.prefix(), id.number())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"m-0000001", "m-01000000", "x-00001", "m-1000000000000000000", "-000001", "M-000001", "m-00000a"
            })
    void two_ids_of_one_number_there_are_not(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordId.of(written))
                .withMessageContaining("such as m-000017")
                .withMessageNotContaining(written);
    }

    @Test
    void longer_ids_come_later() {
        assertThat(RecordId.of("d-1000000")).isGreaterThan(RecordId.of("d-999999"));
    }
}

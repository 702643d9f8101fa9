package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidacyKeyTest {
    private static CandidacyKey key(int number, Role role) {
        return CandidacyKey.of(PersonId.numbered(number), role);
    }

    @Test
    void it_is_written_as_person_and_role_and_read_back() {
        assertThat(key(1, Role.MENTOR)).hasToString("p-000001-mentor");
        assertThat(CandidacyKey.parse("p-000001-mentor")).isEqualTo(key(1, Role.MENTOR));
        assertThat(CandidacyKey.parse("p-1000000-mentee")).isEqualTo(key(1_000_000, Role.MENTEE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mentor", "-mentor", "p-000001", "p-000001-coach", "p-000001-MENTOR", "P 1-mentor"})
    void nothing_else_is_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CandidacyKey.parse(text));
    }

    @Test
    void they_are_in_order_of_person_and_then_role() {
        assertThat(key(1, Role.MENTEE)).isGreaterThan(key(1, Role.MENTOR)).isLessThan(key(2, Role.MENTOR));
        assertThat(key(1_000_000, Role.MENTOR)).isGreaterThan(key(999_999, Role.MENTEE));
    }
}

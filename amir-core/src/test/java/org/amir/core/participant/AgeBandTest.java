package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {
    @Test
    void both_limits_belong_to_the_band() {
        AgeBand band = AgeBand.between(25, 34);

        assertThat(band.contains(24)).isFalse();
        assertThat(band.contains(25)).isTrue();
        assertThat(band.contains(34)).isTrue();
        assertThat(band.contains(35)).isFalse();
    }

    @Test
    void an_open_band_has_no_upper_end() {
        AgeBand band = AgeBand.from(45);

        assertThat(band.contains(44)).isFalse();
        assertThat(band.contains(45)).isTrue();
        assertThat(band.contains(Integer.MAX_VALUE)).isTrue();
        assertThat(band.to()).isEmpty();
    }

    @Test
    void codes_are_read_as_they_are_written() {
        assertThat(AgeBand.parse("25-34")).isEqualTo(AgeBand.between(25, 34));
        assertThat(AgeBand.parse("45+")).isEqualTo(AgeBand.from(45));
        assertThat(AgeBand.between(25, 34).code()).isEqualTo("25-34");
        assertThat(AgeBand.from(45).code()).isEqualTo("45+");
        assertThat(AgeBand.parse("0-0").code()).isEqualTo("0-0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "25-",
                "-25",
                "+45",
                "25 - 34",
                "25\u201334",
                "25-34 ",
                "1000+",
                "a-b",
                "025-34",
                "25-034",
                "٢٥-٣٤"
            })
    void another_way_of_writing_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.parse(code))
                .withMessageStartingWith("an age band is written like 25-34 or 45+");
    }

    @Test
    void a_band_lies_within_0_and_150_years_and_never_runs_backwards() {
        assertThat(AgeBand.between(0, 150).code()).isEqualTo("0-150");
        assertThat(AgeBand.from(150).code()).isEqualTo("150+");
        assertThat(AgeBand.between(30, 30).contains(30)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.between(0, 151))
                .withMessage("an age band runs from 0 to 150 years and not backwards, but was 0-151");
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.from(151));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.from(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBand.parse("34-25"));
    }
}

package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.amir.core.participant.Coordinates;
import org.amir.core.programme.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource({
        "SE, 'SÖDERTÄLJE ', Södertälje, 59195540, 17625250",
        "SE, go\u0308teborg, Göteborg, 57707160, 11966790",
        "IT, REGGIO NELL’EMILIA, Reggio nell'Emilia, 44698250, 10631250",
        "IT, reggio calabria, Reggio di Calabria, 38110470, 15661290",
        "IT, Milano, Milano, 45464270, 9189510",
        "AT, Wien, Vienna, 48208490, 16372080",
        "DE, münchen, Munich, 48137430, 11575490",
        "ES, donostia, Donostia / San Sebastián, 43312830, -1974990",
        "FR, Lyon, Lyon, 45748460, 4846710",
        "GR, ΑΘΉΝΑ, Athens, 37983760, 23727840",
        "HU, Budapest, Budapest, 47498350, 19040450"
    })
    void a_place_is_found_by_its_name_to_the_millionth(
            String country, String answer, String name, int latitude, int longitude) {
        assertThat(Gazetteer.of(CountryCode.of(country)).find(answer))
                .contains(new Gazetteer.Place(name, Coordinates.ofMicroDegrees(latitude, longitude)));
    }

    @Test
    void the_largest_of_several_places_of_one_name_is_taken() {
        // Halle in Westphalia has 21 071 people, the other one 1 779.
        assertThat(Gazetteer.of(CountryCode.of("DE"))
                        .find("Halle")
                        .orElseThrow()
                        .coordinates())
                .isEqualTo(Coordinates.ofMicroDegrees(52060070, 8360830));
    }

    @Test
    void what_is_not_in_the_table_is_not_found_nor_is_anything_where_there_is_no_table() {
        assertThat(Gazetteer.of(CountryCode.of("SE")).find("Ingenstans")).isEmpty();
        assertThat(Gazetteer.of(CountryCode.of("NO")).find("Oslo")).isEmpty();
    }
}

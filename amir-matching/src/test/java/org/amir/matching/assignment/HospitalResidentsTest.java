package org.amir.matching.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of another library: residents are rows, hospitals columns. */
class HospitalResidentsTest {

    /** A case as its file has it; numbers are those of the file's order. */
    private record Case(ImmutableList<String> residents, ImmutableList<String> hospitals, Preferences preferences) {

        static Case of(JsonNode residentLists, JsonNode hospitalLists, JsonNode capacities) {
            ImmutableList<String> residents = ImmutableList.copyOf(residentLists.fieldNames());
            ImmutableList<String> hospitals = ImmutableList.copyOf(hospitalLists.fieldNames());
            Preferences.Builder builder = Preferences.builder(residents.size(), hospitals.size());
            for (int row = 0; row < residents.size(); row++) {
                builder.row(row, strict(residentLists.get(residents.get(row)), hospitals));
            }
            for (int column = 0; column < hospitals.size(); column++) {
                builder.column(column, strict(hospitalLists.get(hospitals.get(column)), residents));
                builder.capacity(column, capacities.path(hospitals.get(column)).asInt(1));
            }
            return new Case(residents, hospitals, builder.build());
        }

        private static List<List<Integer>> strict(JsonNode names, List<String> numbers) {
            return StreamSupport.stream(names.spliterator(), false)
                    .map(name -> List.of(numbers.indexOf(name.asText())))
                    .toList();
        }

        /** Hospitals with their residents, both by name. */
        ImmutableListMultimap<String, String> named(StableMatching matching) {
            ImmutableListMultimap.Builder<String, String> named = ImmutableListMultimap.builder();
            for (int column = 0; column < hospitals.size(); column++) {
                for (int row : matching.rowsOf(column)) {
                    named.put(hospitals.get(column), residents.get(row));
                }
            }
            return named.build();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"readme", "issue_67", "loses_all_preferences"})
    void the_expected_matching_is_found_and_stable(String id) throws IOException {
        JsonNode node = StreamSupport.stream(json("cases.json").spliterator(), false)
                .filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        Case given = Case.of(node.get("resident_prefs"), node.get("hospital_prefs"), node.get("capacities"));

        StableMatching best = StableMatching.bestForRows(given.preferences());

        ImmutableListMultimap<String, String> found = given.named(best);
        for (String hospital : given.hospitals()) {
            assertThat(found.get(hospital))
                    .containsExactlyInAnyOrderElementsOf(
                            texts(node.get("expected_resident_optimal").get(hospital)));
        }
        assertThat(BlockingPairs.of(given.preferences(), best.columns(), 1).count())
                .isZero();
        assertThat(given.preferences().oneSided()).isZero();
    }

    @Test
    void a_case_in_which_many_rank_somebody_who_does_not_rank_them_is_solved_for_both_sides() throws IOException {
        JsonNode node = json("issue_159.json");
        Case given = Case.of(node.get("residents"), node.get("hospitals"), node.path("capacities"));

        StableMatching forResidents = StableMatching.bestForRows(given.preferences());
        StableMatching forHospitals = StableMatching.bestForColumns(given.preferences());

        assertThat(given.preferences()).hasToString("Preferences{100 rows, 50 columns, 64 pairs}");
        assertThat(given.preferences().oneSided()).isEqualTo(85);
        assertThat(forResidents.matched()).isEqualTo(37);
        assertThat(forHospitals.matched()).isEqualTo(37);
        for (StableMatching matching : List.of(forResidents, forHospitals)) {
            assertThat(BlockingPairs.of(given.preferences(), matching.columns(), 1)
                            .count())
                    .isZero();
        }
    }

    private static List<String> texts(JsonNode names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.add(name.asText()));
        return texts;
    }

    private static JsonNode json(String file) throws IOException {
        return new ObjectMapper()
                .readTree(Resources.toString(
                        Resources.getResource(HospitalResidentsTest.class, "hospitalresidents/" + file), UTF_8));
    }
}

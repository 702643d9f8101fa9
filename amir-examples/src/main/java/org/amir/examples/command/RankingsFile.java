package org.amir.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.amir.matching.experiment.Population;
import org.amir.matching.experiment.RankedPopulation;

/**
 * A file of whom each would take, best first, as problems of hospitals and residents are passed around: residents, here
 * mentees, under {@code resident_prefs} or {@code residents}; hospitals, here mentors, under {@code hospital_prefs} or
 * {@code hospitals}; and {@code capacities}, 1 where there is none. Or a list of such cases, each with an {@code id}.
 */
final class RankingsFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SpecReading reading;
    private final String where;
    private final Path file;

    RankingsFile(SpecReading reading, String where, Path file) {
        this.reading = reading;
        this.where = where;
        this.file = file;
    }

    /** @param id of the case, needed if the file has a list of them */
    Optional<Population> read(Optional<String> id) {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            if (root.isArray()) {
                return theCase(root, id).flatMap(node -> population(id.orElseThrow(), node));
            }
            return population(MoreFiles.getNameWithoutExtension(file), root);
        } catch (JsonProcessingException e) {
            reading.problem(
                    where + ".rankings",
                    Strings.lenientFormat(
                            "%s, line %s: this is not JSON",
                            file, e.getLocation().getLineNr()));
        } catch (IOException e) {
            reading.problem(where + ".rankings", file + " is not a file of text in UTF-8 that can be read");
        }
        return Optional.empty();
    }

    private Optional<JsonNode> theCase(JsonNode root, Optional<String> id) {
        ImmutableList<String> ids = StreamSupport.stream(root.spliterator(), false)
                .map(node -> node.path("id").asText())
                .collect(ImmutableList.toImmutableList());
        Optional<JsonNode> found = id.filter(ids::contains).map(ids::indexOf).map(root::get);
        if (found.isEmpty()) {
            reading.problem(where + ".case", "one of " + String.join(", ", ids) + " is wanted");
        }
        return found;
    }

    private Optional<Population> population(String code, JsonNode node) {
        try {
            return Optional.of(new RankedPopulation(
                    code.replace('_', '-'),
                    lists(node, "resident_prefs", "residents"),
                    lists(node, "hospital_prefs", "hospitals"),
                    places(node.path("capacities"))));
        } catch (IllegalArgumentException e) {
            reading.problem(where + ".rankings", file + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static ImmutableMap<String, ImmutableList<String>> lists(JsonNode node, String key, String otherKey) {
        JsonNode lists = node.has(key) ? node.path(key) : node.path(otherKey);
        if (!lists.isObject()) {
            throw new IllegalArgumentException("lists under " + key + " are wanted");
        }
        ImmutableMap.Builder<String, ImmutableList<String>> ranked = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> list : lists.properties()) {
            ranked.put(
                    list.getKey(),
                    StreamSupport.stream(list.getValue().spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(ImmutableList.toImmutableList()));
        }
        return ranked.buildOrThrow();
    }

    private static ImmutableMap<String, Integer> places(JsonNode capacities) {
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> each : capacities.properties()) {
            if (!each.getValue().canConvertToInt() || each.getValue().asInt() < 0) {
                throw new IllegalArgumentException(Strings.lenientFormat(
                        "capacities.%s: a number from 0 on is wanted, but it is %s", each.getKey(), each.getValue()));
            }
            places.put(each.getKey(), each.getValue().asInt());
        }
        return places.buildOrThrow();
    }
}

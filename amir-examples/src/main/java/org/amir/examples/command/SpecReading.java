package org.amir.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads values from JSON and keeps all that is wrong, each with its place. */
final class SpecReading {
    private final List<String> problems = new ArrayList<>();

    ImmutableList<String> problems() {
        return ImmutableList.copyOf(problems);
    }

    void problem(String where, String wanted) {
        problems.add(where + ": " + wanted);
    }

    <T> ImmutableList<T> list(JsonNode root, String key, BiFunction<String, JsonNode, Optional<T>> reading) {
        JsonNode array = root.path(key);
        if (!array.isArray() || array.isEmpty()) {
            problem(key, "a list of at least one is wanted");
            return ImmutableList.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> reading.apply(Strings.lenientFormat("%s[%s]", key, i), array.get(i)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** @param conversion throws an {@link IllegalArgumentException} or {@link DateTimeException} for what is not allowed */
    <T> Optional<T> text(JsonNode value, String where, String wanted, Function<String, T> conversion) {
        try {
            if (value.isTextual()) {
                return Optional.of(conversion.apply(value.textValue()));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // told below, as for what is no text at all
        }
        problem(where, Strings.lenientFormat("%s is wanted, but it is %s", wanted, found(value)));
        return Optional.empty();
    }

    /** A whole number, or the least one if it is none. */
    long number(JsonNode value, String where, long least, long greatest) {
        if (value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= least
                && value.longValue() <= greatest) {
            return value.longValue();
        }
        problem(
                where,
                Strings.lenientFormat(
                        "a whole number from %s to %s is wanted, but it is %s", least, greatest, found(value)));
        return least;
    }

    /** @param where empty for the whole */
    void checkKeys(JsonNode node, String where, Set<String> known) {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> problem(
                        where.isEmpty() ? key : where + "." + key, "unknown; known are " + String.join(", ", known)));
    }

    static String found(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }
}

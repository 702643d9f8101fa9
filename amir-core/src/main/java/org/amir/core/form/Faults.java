package org.amir.core.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads parts of a JSON file and gathers everything that is wrong with them, so that all is told at once. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    ImmutableList<String> found() {
        return ImmutableList.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FormMappingException(found());
        }
    }

    /** Says which keys an object has that nobody reads. */
    void checkKeys(JsonNode object, String where, ImmutableSet<String> known) {
        object.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                add(where.isEmpty() ? key : where + "." + key, "unknown key; allowed are " + String.join(", ", known));
            }
        });
    }

    /** Returns a text that must be there and not blank; the empty text if it is not. */
    String required(JsonNode object, String where, String key) {
        if (!object.has(key)) {
            add(inside(where, key), "missing; it must be a text");
            return "";
        }
        return optional(object, where, key).orElse("");
    }

    Optional<String> optional(JsonNode object, String where, String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isTextual() || Wording.trim(value.asText()).isEmpty()) {
            add(inside(where, key), "it must be a text that is not blank");
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    ImmutableList<String> requiredTexts(JsonNode object, String key) {
        JsonNode list = object.get(key);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        if (list == null || !list.isArray() || list.isEmpty()) {
            add(key, "it must be a list of at least one text");
            return texts.build();
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isTextual()) {
                texts.add(list.get(i).asText());
            } else {
                add(key + "[" + i + "]", "it must be a text");
            }
        }
        return texts.build();
    }

    /** Returns an object from text to text, with the keys as they are written; empty if there is none. */
    ImmutableMap<String, String> texts(JsonNode object, String where, String key) {
        JsonNode map = object.get(key);
        Map<String, String> texts = new LinkedHashMap<>();
        if (map == null) {
            return ImmutableMap.of();
        }
        if (!map.isObject()) {
            add(inside(where, key), "it must be an object from label to code");
            return ImmutableMap.of();
        }
        map.properties().forEach(entry -> {
            if (entry.getValue().isTextual() && !Wording.trim(entry.getKey()).isEmpty()) {
                texts.put(entry.getKey(), entry.getValue().asText());
            } else {
                add(inside(inside(where, key), entry.getKey()), "it must be a text for a label that is not blank");
            }
        });
        return ImmutableMap.copyOf(texts);
    }

    static String inside(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }
}

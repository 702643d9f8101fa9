package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was removed, with the version that it had. */
final class RemovedFormat implements Format<String, RemovedFormat.Removed> {
    static final RemovedFormat REMOVED = new RemovedFormat();

    private RemovedFormat() {}

    /** The last version of what was removed under a key of a kind. */
    record Removed(String kind, String key, long lastVersion) {}

    static String keyOf(String kind, String key) {
        return kind + " " + key;
    }

    @Override
    public String name() {
        return "removed";
    }

    @Override
    public String key(Removed removed) {
        return keyOf(removed.kind(), removed.key());
    }

    @Override
    public String owner(Removed removed) {
        return removed.key();
    }

    @Override
    public String what(String key) {
        return "removed " + key;
    }

    @Override
    public ObjectNode write(Removed removed) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", removed.kind())
                .put("key", removed.key())
                .put("last_version", removed.lastVersion());
    }

    @Override
    public Removed read(JsonNode node) {
        return new Removed(
                node.path("kind").asText(),
                node.path("key").asText(),
                node.path("last_version").asLong());
    }
}

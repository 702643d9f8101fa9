package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;

/** Who changed what. */
final class AuditFormat implements Format<Long, AuditRow> {
    static final AuditFormat AUDIT = new AuditFormat();

    private AuditFormat() {}

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Long key(AuditRow row) {
        return row.number();
    }

    @Override
    public String owner(AuditRow row) {
        return row.key();
    }

    @Override
    public String what(Long number) {
        return "audit row " + number;
    }

    @Override
    public ObjectNode write(AuditRow row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("number", row.number());
        return write(row.change(), node)
                .put("kind", row.kind())
                .put("key", row.key())
                .put("version", row.version());
    }

    /** Adds who, when, what and why to an object. */
    static ObjectNode write(Change change, ObjectNode node) {
        return node.put("by", change.by().value())
                .put("at", change.at().toString())
                .put("action", change.action())
                .put("why", change.why().code());
    }

    @Override
    public AuditRow read(JsonNode node) {
        return new AuditRow(
                node.path("number").asLong(),
                change(node),
                node.path("kind").asText(),
                node.path("key").asText(),
                node.path("version").asLong());
    }

    /** Reads what {@link #write(Change, ObjectNode)} added. */
    static Change change(JsonNode node) {
        return new Change(
                Actor.of(node.path("by").asText()),
                LocalDateTime.parse(node.path("at").asText()),
                node.path("action").asText(),
                Reason.of(node.path("why").asText()));
    }
}

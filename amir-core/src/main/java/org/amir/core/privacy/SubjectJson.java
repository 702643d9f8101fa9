package org.amir.core.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.amir.core.participant.Identity;
import org.amir.core.record.Change;
import org.amir.core.table.Column;

/** A {@link SubjectExport} as JSON: blank cells are left out, days and times are written as in ISO 8601. */
final class SubjectJson {
    /** Goes up when a field changes its meaning or goes away. */
    private static final int FORMAT = 1;

    private static final ObjectWriter INDENTED =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private SubjectJson() {}

    static String of(SubjectExport export) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("format", FORMAT)
                .put("programme", export.programme().value())
                .put("person", export.person().value());
        export.tombstone().ifPresent(tombstone -> change(tombstone.change(), all.putObject("erased")));
        export.identity().ifPresent(identity -> identity(identity, all.putObject("identity")));
        ObjectNode tables = all.putObject("tables");
        export.tables().forEach(table -> {
            ArrayNode rows = tables.putArray(table.shape().name());
            table.rows().forEach(row -> row(row, rows.addObject()));
        });
        ArrayNode audit = all.putArray("changes");
        export.audit().forEach(row -> {
            ObjectNode change = audit.addObject();
            change.put("number", row.number());
            change(row.change(), change);
            change.put("kind", row.kind()).put("key", row.key()).put("version", row.version());
        });
        ArrayNode keptBack = all.putArray("keptBack");
        export.keptBack().forEach(decision -> {
            ObjectNode told = keptBack.addObject().put("table", decision.table());
            ArrayNode columns = told.putArray("columns");
            decision.columns().forEach(columns::add);
            told.put("reason", decision.reason());
        });
        try {
            return INDENTED.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree has always a text", e);
        }
    }

    private static void identity(Identity identity, ObjectNode to) {
        identity.name().ifPresent(name -> to.put("name", name));
        identity.email().ifPresent(email -> to.put("email", email));
        identity.phone().ifPresent(phone -> to.put("phone", phone));
    }

    private static void row(Map<Column, Object> cells, ObjectNode to) {
        cells.forEach((column, cell) -> {
            if (cell instanceof Boolean flag) {
                to.put(column.name(), flag);
            } else if (cell instanceof Long number) {
                to.put(column.name(), number);
            } else {
                to.put(column.name(), cell.toString());
            }
        });
    }

    private static void change(Change change, ObjectNode to) {
        to.put("by", change.by().value())
                .put("at", change.at().toString())
                .put("action", change.action())
                .put("why", change.why().code());
    }
}

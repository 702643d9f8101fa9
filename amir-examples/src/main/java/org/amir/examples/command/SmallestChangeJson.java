package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.amir.matching.SmallestChange;
import org.amir.matching.SmallestChange.EnterPool;
import org.amir.matching.SmallestChange.Lift;
import org.amir.matching.SmallestChange.LockTo;
import org.amir.matching.SmallestChange.OnePlaceMore;
import org.amir.matching.SmallestChange.SomebodyElse;
import org.amir.matching.SmallestChange.TakeBack;
import org.amir.matching.SmallestChange.Way;

/** What would match somebody, as JSON. */
final class SmallestChangeJson {
    private SmallestChangeJson() {}

    static ObjectNode of(SmallestChange change) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (change instanceof EnterPool enter) {
            ObjectNode needs = node.put("kind", "enter-pool").putObject("needs");
            enter.needs().forEach(needs::put);
        } else if (change instanceof SomebodyElse somebody) {
            node.put("kind", "somebody-else").put("role", somebody.role().code());
        } else if (change instanceof Lift lift) {
            ArrayNode ways = node.put("kind", "lift").putArray("ways");
            lift.ways().forEach(way -> addTo(ways.addObject(), way));
        } else if (change instanceof OnePlaceMore place) {
            node.put("kind", "one-place-more")
                    .put("mentor", place.mentor().value())
                    .put("gainMicro", place.gainMicro())
                    .put("enough", place.isEnough());
        } else if (change instanceof LockTo lock) {
            node.put("kind", "lock-to").put("mentee", lock.mentee().value()).put("lossMicro", lock.lossMicro());
        } else if (change instanceof TakeBack back) {
            ArrayNode locks = node.put("kind", "take-back").putArray("locks");
            back.locks()
                    .forEach(lock -> locks.addObject()
                            .put("mentee", lock.pair().mentee().value())
                            .put("mentor", lock.pair().mentor().value()));
        }
        return node.put("sentence", change.sentence());
    }

    private static void addTo(ObjectNode node, Way way) {
        ArrayNode constraints = node.putArray("constraints");
        way.constraints().forEach(constraints::add);
        node.put("opens", way.opens());
        way.minimum().ifPresent(minimum -> node.put("minimumMicro", minimum.micro()));
    }
}

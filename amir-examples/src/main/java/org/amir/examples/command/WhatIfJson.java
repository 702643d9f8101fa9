package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.amir.core.participant.PersonId;
import org.amir.matching.Disturbance;
import org.amir.matching.Loss;
import org.amir.matching.Outside;
import org.amir.matching.RunnersUp.Instead;
import org.amir.matching.WhatIf;
import org.amir.matching.criterion.Pair;

/** What would be with another pair, as JSON. */
final class WhatIfJson {
    private WhatIfJson() {}

    static ObjectNode of(WhatIf whatIf) {
        ObjectNode node = pair(JsonNodeFactory.instance.objectNode(), whatIf.pair());
        node.put("proposed", whatIf.isProposed());
        whatIf.assessment().ifPresent(judged -> {
            node.put("scoreMicro", judged.total().micro());
            node.put("evidenceMicro", judged.evidence().micro());
            ArrayNode overrides = node.putArray("overrides");
            judged.exclusions().forEach(overrides::add);
        });
        ArrayNode barredBy = node.putArray("barredBy");
        whatIf.barredBy().forEach(outside -> addTo(barredBy.addObject(), outside));
        whatIf.takesBack().ifPresent(lock -> pair(node.putObject("takesBackLock"), lock.pair()));
        whatIf.loss().ifPresent(loss -> addTo(node.putObject("loss"), loss));
        whatIf.disturbance().ifPresent(disturbance -> addTo(node.putObject("changes"), disturbance));
        return node;
    }

    /** Who comes next on one side of a pair. */
    static void addTo(ObjectNode node, String role, PersonId person, Instead other) {
        node.put(role, person.value());
        node.put("scoreMicro", other.score().micro());
        addTo(node.putObject("loss"), other.loss());
    }

    private static void addTo(ObjectNode node, Loss loss) {
        node.put("pairs", loss.pairs());
        node.put("minimumMicro", loss.minimumMicro());
        node.put("totalMicro", loss.totalMicro());
    }

    private static void addTo(ObjectNode node, Outside outside) {
        node.put("person", outside.person().value());
        node.put("role", outside.role().code());
        ArrayNode codes = node.putArray("codes");
        outside.codes().forEach(codes::add);
    }

    private static void addTo(ObjectNode node, Disturbance disturbance) {
        ArrayNode newMentor = node.putArray("newMentor");
        disturbance
                .newMentor()
                .forEach(change -> newMentor
                        .addObject()
                        .put("mentee", change.mentee().value())
                        .put("before", change.before().value())
                        .put("now", change.now().value()));
        ArrayNode newlyMatched = node.putArray("newlyMatched");
        disturbance.newlyMatched().forEach(matched -> pair(newlyMatched.addObject(), matched));
        ArrayNode noLongerMatched = node.putArray("noLongerMatched");
        disturbance.noLongerMatched().forEach(left -> pair(noLongerMatched.addObject(), left));
    }

    private static ObjectNode pair(ObjectNode node, Pair pair) {
        return node.put("mentee", pair.mentee().value())
                .put("mentor", pair.mentor().value());
    }
}

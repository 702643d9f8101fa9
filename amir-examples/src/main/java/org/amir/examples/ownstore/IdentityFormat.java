package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;

/** Who somebody is. */
final class IdentityFormat implements Format<PersonId, IdentityFormat.Known> {
    static final IdentityFormat IDENTITIES = new IdentityFormat();

    private IdentityFormat() {}

    /** A person and who they are. */
    record Known(PersonId person, Identity identity) {}

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public PersonId key(Known known) {
        return known.person();
    }

    @Override
    public String owner(Known known) {
        return known.person().value();
    }

    @Override
    public String what(PersonId person) {
        return "identity " + person;
    }

    @Override
    public ObjectNode write(Known known) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("person", known.person().value());
        known.identity().name().ifPresent(name -> node.put("name", name));
        known.identity().email().ifPresent(email -> node.put("email", email));
        known.identity().phone().ifPresent(phone -> node.put("phone", phone));
        return node;
    }

    @Override
    public Known read(JsonNode node) {
        Identity identity = Identity.builder()
                .name(text(node, "name"))
                .email(text(node, "email"))
                .phone(text(node, "phone"))
                .build();
        return new Known(PersonId.of(node.path("person").asText()), identity);
    }

    private static Optional<String> text(JsonNode node, String member) {
        return Optional.ofNullable(node.path(member).textValue());
    }
}

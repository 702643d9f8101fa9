package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Tombstone;

/** Who was erased, with a digest of the e-mail that they had. */
final class ErasedFormat implements Format<PersonId, ErasedFormat.Erased> {
    static final ErasedFormat ERASED = new ErasedFormat();

    private ErasedFormat() {}

    /** Somebody who was erased. */
    record Erased(Tombstone tombstone, Optional<String> emailDigest) {}

    @Override
    public String name() {
        return "erased";
    }

    @Override
    public PersonId key(Erased erased) {
        return erased.tombstone().person();
    }

    @Override
    public String owner(Erased erased) {
        return key(erased).value();
    }

    @Override
    public String what(PersonId person) {
        return "erased " + person;
    }

    @Override
    public ObjectNode write(Erased erased) {
        ObjectNode node = AuditFormat.write(erased.tombstone().change(), JsonNodeFactory.instance.objectNode());
        erased.emailDigest().ifPresent(digest -> node.put("email_digest", digest));
        return node.put("person", key(erased).value());
    }

    @Override
    public Erased read(JsonNode node) {
        return new Erased(
                new Tombstone(PersonId.of(node.path("person").asText()), AuditFormat.change(node)),
                Optional.ofNullable(node.path("email_digest").textValue()));
    }
}

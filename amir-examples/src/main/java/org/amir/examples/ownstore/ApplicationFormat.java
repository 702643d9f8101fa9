package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.table.RecordCodecs;

/** Applications, which stand in tables as records do, and are named by person and role. */
final class ApplicationFormat implements Format<CandidacyKey, Application> {
    private final RecordFormat<CandidacyKey, Application> asRecord = new RecordFormat<>(RecordCodecs.applications());

    @Override
    public String name() {
        return asRecord.name();
    }

    @Override
    public CandidacyKey key(Application application) {
        return asRecord.key(application);
    }

    @Override
    public String owner(Application application) {
        return asRecord.owner(application);
    }

    @Override
    public String what(CandidacyKey key) {
        return "application " + key.person() + " " + key.role().code();
    }

    @Override
    public JsonNode write(Application application) {
        return asRecord.write(application);
    }

    @Override
    public Application read(JsonNode node) {
        return asRecord.read(node);
    }
}

package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;

/** Applications in the database. What an application has in other tables is deleted with it. */
final class ApplicationTable implements VersionedTable<ApplicationKey, Application> {
    private static final String VERSION = """
            select version
            from application
            where id = :id""";
    private static final String DELETE = """
            delete from application
            where id = :id and version = :version""";

    private final Keyring keyring;
    private final People people;

    ApplicationTable(Keyring keyring, People people) {
        this.keyring = keyring;
        this.people = people;
    }

    Optional<Versioned<Application>> find(Handle handle, ProgrammeId programme, ApplicationKey key) {
        return ApplicationReader.one(new TextReading(handle, programme, keyring), key).read().stream()
                .findFirst();
    }

    ImmutableList<Versioned<Application>> all(Handle handle, ProgrammeId programme, Role role) {
        keyring.load(handle, programme);
        return ApplicationReader.all(new TextReading(handle, programme, keyring), role)
                .read();
    }

    @Override
    public long version(Handle handle, ApplicationKey key) {
        return handle.createQuery(VERSION)
                .bind("id", key.id())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    @Override
    public int[] delete(Handle handle, List<Change<ApplicationKey, Application>> changes) {
        return Batches.run(
                handle,
                DELETE,
                changes,
                (change, batch) -> batch.bind("id", change.key().id()).bind("version", change.before()));
    }

    @Override
    public void insert(Handle handle, List<Change<ApplicationKey, Application>> changes) {
        new ApplicationWriter(handle, keyring, people)
                .insert(changes.stream()
                        .flatMap(change -> change.after().stream())
                        .toList());
    }

    @Override
    public String what(ApplicationKey key) {
        return key.toString();
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public String auditKey(ApplicationKey key) {
        return key.code();
    }
}

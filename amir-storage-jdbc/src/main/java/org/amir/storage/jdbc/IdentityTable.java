package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Who people are, in the database: sealed, each with the key of the person. */
final class IdentityTable implements VersionedTable<PersonId, Identity> {
    private static final String VERSION = """
            select version
            from identity
            where person = :person""";
    private static final String ALL = """
            select i.person, i.version, i.sealed
            from identity i
            join person p on p.id = i.person
            where p.programme = :programme""";
    private static final String ONE = ALL + " and i.person = :person";
    private static final String WITH_EMAIL = """
            select i.person
            from identity i
            join person p on p.id = i.person
            where p.programme = :programme and i.email_digest = :digest""";
    private static final String DELETE = """
            delete from identity
            where person = :person and version = :version""";
    private static final String INSERT = """
            insert into identity (person, version, email_digest, sealed)
            values (:person, :version, :email_digest, :sealed)""";

    private static final int PARTS = 3;

    private final Keyring keyring;
    private final People people;

    IdentityTable(Keyring keyring, People people) {
        this.keyring = keyring;
        this.people = people;
    }

    Optional<Versioned<Identity>> find(Handle handle, ProgrammeId programme, PersonId person) {
        return handle.createQuery(ONE)
                .bind("programme", programme.value())
                .bind("person", person.value())
                .map((row, context) -> identity(handle, programme, row))
                .findOne();
    }

    ImmutableSortedMap<PersonId, Versioned<Identity>> all(Handle handle, ProgrammeId programme) {
        keyring.load(handle, programme);
        return handle
                .createQuery(ALL)
                .bind("programme", programme.value())
                .map((row, context) ->
                        Map.entry(PersonId.of(row.getString("person")), identity(handle, programme, row)))
                .stream()
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }

    ImmutableSortedSet<PersonId> withEmailKey(Handle handle, ProgrammeId programme, String emailKey) {
        return handle
                .createQuery(WITH_EMAIL)
                .bind("programme", programme.value())
                .bind("digest", keyring.emailDigest(handle, programme, emailKey))
                .mapTo(String.class)
                .map(PersonId::of)
                .stream()
                .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
    }

    @Override
    public long version(Handle handle, PersonId person) {
        return handle.createQuery(VERSION)
                .bind("person", person.value())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    @Override
    public int[] delete(Handle handle, List<Change<PersonId, Identity>> changes) {
        return Batches.run(
                handle,
                DELETE,
                changes,
                (change, batch) -> batch.bind("person", change.key().value()).bind("version", change.before()));
    }

    @Override
    public void insert(Handle handle, List<Change<PersonId, Identity>> changes) {
        List<Change<PersonId, Identity>> saved =
                changes.stream().filter(change -> change.after().isPresent()).toList();
        saved.forEach(change -> keyring.take(
                handle, people.programme(change.key()), change.key().value()));
        keyring.write(handle);
        Batches.run(handle, INSERT, saved, (change, batch) -> bind(handle, change, batch));
    }

    @Override
    public String what(PersonId person) {
        return kind() + " " + person;
    }

    @Override
    public String kind() {
        return "identity";
    }

    @Override
    public String auditKey(PersonId person) {
        return person.value();
    }

    private void bind(Handle handle, Change<PersonId, Identity> change, PreparedBatch batch) {
        Versioned<Identity> after = change.after().orElseThrow();
        PersonId person = change.key();
        ProgrammeId programme = people.programme(person);
        Identity identity = after.value();
        @Nullable
        Object[] parts = {
            identity.name().orElse(null),
            identity.email().orElse(null),
            identity.phone().orElse(null)
        };
        batch.bind("person", person.value())
                .bind("version", after.version())
                .bind(
                        "email_digest",
                        Plain.of(identity.emailKey().map(key -> keyring.emailDigest(handle, programme, key))))
                .bind(
                        "sealed",
                        SealedTexts.seal(
                                keyring.take(handle, programme, person.value()), where(person.value()), parts));
    }

    private static String where(String person) {
        return SealedTexts.where("identity", List.of(person));
    }

    /** Nothing is known of somebody whose key was destroyed. */
    private Versioned<Identity> identity(Handle handle, ProgrammeId programme, ResultSet row) throws SQLException {
        String person = row.getString("person");
        byte[] sealed = row.getBytes("sealed");
        @Nullable
        String[] parts = keyring.find(handle, programme, person)
                .map(key -> SealedTexts.open(key, where(person), sealed, PARTS))
                .orElseGet(() -> new String[PARTS]);
        Identity identity = Identity.builder()
                .name(Optional.ofNullable(parts[0]))
                .email(Optional.ofNullable(parts[1]))
                .phone(Optional.ofNullable(parts[2]))
                .build();
        return new Versioned<>(identity, row.getLong("version"));
    }
}

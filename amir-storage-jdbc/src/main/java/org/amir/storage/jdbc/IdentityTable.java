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
import org.jdbi.v3.core.statement.StatementContext;

/** Who people are, in the database. */
final class IdentityTable implements VersionedTable<PersonId, Identity> {
    private static final String VERSION = """
            select version
            from identity
            where person = :person""";
    private static final String ALL = """
            select i.person, i.version, i.name, i.email, i.phone
            from identity i
            join person p on p.id = i.person
            where p.programme = :programme""";
    private static final String ONE = ALL + " and i.person = :person";
    private static final String WITH_EMAIL = """
            select i.person
            from identity i
            join person p on p.id = i.person
            where p.programme = :programme and i.email_key = :email_key""";
    private static final String DELETE = """
            delete from identity
            where person = :person and version = :version""";
    private static final String INSERT = """
            insert into identity (person, version, name, email, email_key, phone)
            values (:person, :version, :name, :email, :email_key, :phone)""";

    Optional<Versioned<Identity>> find(Handle handle, ProgrammeId programme, PersonId person) {
        return handle.createQuery(ONE)
                .bind("programme", programme.value())
                .bind("person", person.value())
                .map(IdentityTable::identity)
                .findOne();
    }

    ImmutableSortedMap<PersonId, Versioned<Identity>> all(Handle handle, ProgrammeId programme) {
        return handle
                .createQuery(ALL)
                .bind("programme", programme.value())
                .map((row, context) -> Map.entry(PersonId.of(row.getString("person")), identity(row, context)))
                .stream()
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }

    ImmutableSortedSet<PersonId> withEmailKey(Handle handle, ProgrammeId programme, String emailKey) {
        return handle
                .createQuery(WITH_EMAIL)
                .bind("programme", programme.value())
                .bind("email_key", emailKey)
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
        Batches.run(
                handle,
                INSERT,
                changes.stream().filter(change -> change.after().isPresent()).toList(),
                IdentityTable::bind);
    }

    @Override
    public String what(PersonId person) {
        return "identity " + person;
    }

    private static void bind(Change<PersonId, Identity> change, PreparedBatch batch) {
        Versioned<Identity> after = change.after().orElseThrow();
        Identity identity = after.value();
        batch.bind("person", change.key().value())
                .bind("version", after.version())
                .bind("name", Plain.of(identity.name()))
                .bind("email", Plain.of(identity.email()))
                .bind("email_key", Plain.of(identity.emailKey()))
                .bind("phone", Plain.of(identity.phone()));
    }

    private static Versioned<Identity> identity(ResultSet row, StatementContext context) throws SQLException {
        Identity identity = Identity.builder()
                .name(Optional.ofNullable(row.getString("name")))
                .email(Optional.ofNullable(row.getString("email")))
                .phone(Optional.ofNullable(row.getString("phone")))
                .build();
        return new Versioned<>(identity, row.getLong("version"));
    }
}

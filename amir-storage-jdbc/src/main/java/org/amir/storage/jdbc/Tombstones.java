package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Tombstone;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.jdbi.v3.core.statement.StatementContext;

/** Who was erased, in the database, as one unit of work sees it. */
final class Tombstones {
    private static final String OF_PROGRAMME = """
            select t.person, t.erased_by, t.erased_at, t.action, t.why
            from tombstone t
            join person p on p.id = t.person
            where p.programme = :programme""";
    private static final String WITH_EMAIL = """
            select t.person
            from tombstone t
            join person p on p.id = t.person
            where p.programme = :programme and t.email_digest = :digest""";
    private static final String INSERT = """
            insert into tombstone (person, erased_by, erased_at, action, why, email_digest)
            values (:person, :erased_by, :erased_at, :action, :why, :digest)""";

    private final Session session;
    private final Map<ProgrammeId, ImmutableSortedMap<PersonId, Tombstone>> read = new TreeMap<>();

    Tombstones(Session session) {
        this.session = session;
    }

    ImmutableSortedMap<PersonId, Tombstone> all(ProgrammeId programme) {
        session.checkUsable();
        return read.computeIfAbsent(programme, this::read);
    }

    private ImmutableSortedMap<PersonId, Tombstone> read(ProgrammeId programme) {
        return session.sql(handle ->
                handle
                        .createQuery(OF_PROGRAMME)
                        .bind("programme", programme.value())
                        .map(Tombstones::tombstone)
                        .stream()
                        .collect(toImmutableSortedMap(
                                Comparator.<PersonId>naturalOrder(), Tombstone::person, tombstone -> tombstone)));
    }

    ImmutableSortedSet<PersonId> withEmail(ProgrammeId programme, String digest) {
        return session.sql(handle -> handle
                .createQuery(WITH_EMAIL)
                .bind("programme", programme.value())
                .bind("digest", digest)
                .mapTo(String.class)
                .map(PersonId::of)
                .stream()
                .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder())));
    }

    void add(ProgrammeId programme, Tombstone tombstone, Optional<String> emailDigest) {
        session.changing();
        session.sql(handle -> handle.createUpdate(INSERT)
                .bind("person", tombstone.person().value())
                .bind("erased_by", tombstone.change().by().value())
                .bind("erased_at", Plain.of(Optional.of(tombstone.change().at())))
                .bind("action", tombstone.change().action())
                .bind("why", tombstone.change().why().code())
                .bind("digest", Plain.of(emailDigest))
                .execute());
        read.remove(programme);
    }

    private static Tombstone tombstone(ResultSet row, StatementContext context) throws SQLException {
        Change change = new Change(
                Actor.of(row.getString("erased_by")),
                row.getObject("erased_at", LocalDateTime.class),
                row.getString("action"),
                Reason.of(row.getString("why")));
        return new Tombstone(PersonId.of(row.getString("person")), change);
    }
}

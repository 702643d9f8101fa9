package org.amir.storage.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.storage.jdbc.StoreKeys.Wrapped;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The data keys of people and programmes, as one unit of work uses them: each is unwrapped once, when it is first needed, and
 * made when something is first sealed with it.
 */
final class Keyring {
    private static final String ALL = """
            select concat('person ', k.person), k.key_id, k.wrapped
            from person_key k
            join person p on p.id = k.person
            where p.programme = :programme
            union all
            select concat('programme ', programme), key_id, wrapped
            from programme_key
            where programme = :programme""";
    private static final String OF_PERSON = """
            select person, key_id, wrapped
            from person_key
            where person = :id""";
    private static final String OF_PROGRAMME = """
            select programme, key_id, wrapped
            from programme_key
            where programme = :id""";
    private static final String INSERT_PERSON = """
            insert into person_key (person, key_id, wrapped)
            values (?, ?, ?)""";
    private static final String INSERT_PROGRAMME = """
            insert into programme_key (programme, key_id, wrapped)
            values (?, ?, ?)""";
    private static final String DELETE = """
            delete from person_key
            where person = :person""";
    /** From so many people on, the keys of all in the programme are read at once. */
    private static final int MANY = 8;

    private final StoreKeys store;
    private final Map<String, DataKey> open = new HashMap<>();
    private final Map<String, Wrapped> wrapped = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<ProgrammeId> loaded = new HashSet<>();
    private final List<Object[]> newOfProgrammes = new ArrayList<>();
    private final List<Object[]> newOfPeople = new ArrayList<>();
    private int asked;

    Keyring(StoreKeys store) {
        this.store = store;
    }

    /** The digest of an e-mail's key. */
    String emailDigest(Handle handle, ProgrammeId programme, String emailKey) {
        return store.emailDigest(handle, programme, emailKey);
    }

    /** The store's own key and the one that wraps. */
    StoreKeys ofStore() {
        return store;
    }

    /**
     * Reads the keys of a programme and everybody in it, if that is not done already: before many rows are read, since some
     * drivers hold all that is left of a result once something else is asked for.
     */
    void load(Handle handle, ProgrammeId programme) {
        if (loaded.add(programme)) {
            handle.createQuery(ALL)
                    .bind("programme", programme.value())
                    .map((row, context) -> Map.entry(row.getString(1), new Wrapped(row.getString(2), row.getBytes(3))))
                    .forEach(key -> wrapped.putIfAbsent(key.getKey(), key.getValue()));
        }
    }

    /** The key of a person, or of the programme for what is of nobody; empty if it is not there, or not any more. */
    Optional<DataKey> find(Handle handle, ProgrammeId programme, @Nullable String person) {
        String owner = person == null ? StoreKeys.owner(programme) : StoreKeys.ownerPerson(person);
        DataKey known = open.get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<DataKey> found =
                stored(handle, programme, person, owner).map(key -> DataKey.of(store.unwrap(key, owner)));
        found.ifPresentOrElse(key -> open.put(owner, key), () -> absent.add(owner));
        return found;
    }

    private Optional<Wrapped> stored(Handle handle, ProgrammeId programme, @Nullable String person, String owner) {
        if (absent.contains(owner)) {
            return Optional.empty();
        }
        if (person != null && !loaded.contains(programme) && ++asked > MANY) {
            load(handle, programme);
        }
        Wrapped known = wrapped.get(owner);
        if (known != null || loaded.contains(programme)) {
            return Optional.ofNullable(known);
        }
        return handle.createQuery(person == null ? OF_PROGRAMME : OF_PERSON)
                .bind("id", person == null ? programme.value() : person)
                .map((row, context) -> new Wrapped(row.getString(2), row.getBytes(3)))
                .findOne();
    }

    /** The key of a person or of the programme, which is made if there is none; {@link #write} writes it. */
    DataKey take(Handle handle, ProgrammeId programme, @Nullable String person) {
        return find(handle, programme, person).orElseGet(() -> {
            String owner = person == null ? StoreKeys.owner(programme) : StoreKeys.ownerPerson(person);
            DataKey made = DataKey.made();
            Wrapped key = store.wrap(made.bytes(), owner);
            (person == null ? newOfProgrammes : newOfPeople)
                    .add(new Object[] {person == null ? programme.value() : person, key.keyId(), key.bytes()});
            absent.remove(owner);
            open.put(owner, made);
            return made;
        });
    }

    /** Writes the keys that were made. */
    void write(Handle handle) {
        Batches.change(handle, INSERT_PROGRAMME, newOfProgrammes);
        newOfProgrammes.clear();
        Batches.change(handle, INSERT_PERSON, newOfPeople);
        newOfPeople.clear();
    }

    /** Destroys the key of a person: what it sealed cannot be read any more. */
    void destroy(Handle handle, PersonId person) {
        handle.createUpdate(DELETE).bind("person", person.value()).execute();
        String owner = StoreKeys.owner(person);
        open.remove(owner);
        wrapped.remove(owner);
        absent.add(owner);
    }
}

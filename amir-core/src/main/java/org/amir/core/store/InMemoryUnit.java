package org.amir.core.store;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Tombstone;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.HeldProgrammes.HeldProgramme;

/** One unit of work on what is held in memory, which it changes only when told to keep its changes. */
final class InMemoryUnit implements UnitOfWork {
    private static final String PERSON_PREFIX = "p";
    private static final String AUDIT = "audit";

    private final HeldProgrammes held;
    private final Optional<Change> change;
    private final NavigableMap<ProgrammeId, DraftProgramme> drafts = new TreeMap<>();
    private final HighestNumbers highest;
    private boolean ended;

    /** @param change who changes something, when and why; empty for a unit that only reads */
    InMemoryUnit(HeldProgrammes held, Optional<Change> change) {
        this.held = held;
        this.change = change;
        this.highest = held.highest().copy();
    }

    @Override
    public Programmes programmes() {
        checkNotEnded();
        return new DraftProgrammes();
    }

    @Override
    public Identities identities(ProgrammeId programme) {
        checkNotEnded();
        return new DraftIdentities(programme);
    }

    @Override
    public Applications applications(ProgrammeId programme) {
        checkNotEnded();
        return new DraftApplications(programme);
    }

    @Override
    public <K extends Comparable<K>, V> Records<K, V> records(ProgrammeId programme, RecordKind<K, V> kind) {
        checkNotEnded();
        return new DraftRecords<>(programme, kind);
    }

    @Override
    public PersonId newPerson(ProgrammeId programme) {
        DraftProgramme draft = changing(programme);
        PersonId person = PersonId.numbered(highest.next(PERSON_PREFIX));
        draft.newPeople.add(person);
        return person;
    }

    @Override
    public void addPerson(ProgrammeId programme, PersonId person) {
        DraftProgramme draft = changing(programme);
        checkArgument(person.number() > 0, "a person to add has an id such as p-000042, but had %s", person);
        checkArgument(isNobody(person), "somebody in the store has the id %s already", person);
        highest.met(PERSON_PREFIX, person.number());
        draft.newPeople.add(person);
    }

    private boolean isNobody(PersonId person) {
        return held.programmes().values().stream()
                        .noneMatch(programme -> programme.people().contains(person))
                && drafts.values().stream().noneMatch(draft -> draft.newPeople.contains(person));
    }

    @Override
    public ImmutableSortedSet<PersonId> people(ProgrammeId programme) {
        return find(programme)
                .map(draft -> ImmutableSortedSet.<PersonId>naturalOrder()
                        .addAll(draft.held.people())
                        .addAll(draft.newPeople)
                        .build())
                .orElse(ImmutableSortedSet.of());
    }

    @Override
    public RecordId newRecord(ProgrammeId programme, RecordKind<RecordId, ?> kind) {
        changing(programme);
        return RecordId.numbered(kind.prefix(), highest.next(kind.prefix()));
    }

    @Override
    public Stream<AuditRow> audit(ProgrammeId programme) {
        return find(programme).stream()
                .flatMap(draft -> Stream.concat(draft.held.audit().stream(), draft.newAudit.stream()));
    }

    void keep() {
        if (change.isEmpty()) {
            return;
        }
        drafts.forEach((programme, draft) -> PlaceCheck.check(this, programme, draft.newlyLive()));
        drafts.forEach((programme, draft) -> {
            held.programmes().put(programme, draft.held);
            draft.keep();
        });
        held.setHighest(highest);
    }

    void end() {
        ended = true;
    }

    private void checkNotEnded() {
        checkState(!ended, "a unit of work may not be used once its work has returned");
    }

    private Optional<DraftProgramme> find(ProgrammeId programme) {
        checkNotEnded();
        DraftProgramme draft = drafts.get(programme);
        if (draft != null) {
            return Optional.of(draft);
        }
        Optional<DraftProgramme> drawn =
                Optional.ofNullable(held.programmes().get(programme)).map(DraftProgramme::new);
        drawn.ifPresent(found -> drafts.put(programme, found));
        return drawn;
    }

    private Change checkMayChange() {
        checkNotEnded();
        return Change.required(change);
    }

    /** The programme, which is about to be changed. */
    private DraftProgramme changing(ProgrammeId programme) {
        checkMayChange();
        return find(programme)
                .orElseThrow(() -> new IllegalArgumentException(
                        Strings.lenientFormat("the store has no programme \"%s\"; add it first", programme)));
    }

    private DraftProgramme changing(ProgrammeId programme, PersonId person) {
        DraftProgramme draft = changing(programme);
        draft.checkHas(person);
        return draft;
    }

    /** A programme that the unit has looked at or added. */
    private final class DraftProgramme {
        private HeldProgramme held;
        private final TreeSet<PersonId> newPeople = new TreeSet<>();
        private final Draft<PersonId, Identity> identities;
        private final Draft<PersonId, Erased> erased;
        private final Draft<PersonId, Application> mentors;
        private final Draft<PersonId, Application> mentees;
        private final Map<RecordKind<?, ?>, Draft<?, ?>> records = new LinkedHashMap<>();
        private final List<AuditRow> newAudit = new ArrayList<>();

        DraftProgramme(HeldProgramme held) {
            this.held = held;
            this.identities = new Draft<>(held.identities());
            this.erased = new Draft<>(held.erased());
            this.mentors = new Draft<>(held.mentors());
            this.mentees = new Draft<>(held.mentees());
        }

        Draft<PersonId, Application> applications(Role role) {
            return role == Role.MENTOR ? mentors : mentees;
        }

        void checkHas(PersonId person) {
            checkArgument(
                    held.people().contains(person) || newPeople.contains(person),
                    "programme \"%s\" has no person %s; people are added with newPerson",
                    held.programme().id(),
                    person);
        }

        void replace(Programme programme) {
            held = held.with(programme);
        }

        @SuppressWarnings("unchecked") // put under its kind
        <K extends Comparable<K>, V> Draft<K, V> records(RecordKind<K, V> kind) {
            return (Draft<K, V>) records.computeIfAbsent(
                    kind, unseen -> new Draft<>(held.records().of(kind)));
        }

        /** Kind and id of something that belongs to a pair. */
        Optional<String> leftOf(RecordId pair) {
            return Stream.concat(held.records().kinds().stream(), records.keySet().stream())
                    .distinct()
                    .sorted(Comparator.comparing(RecordKind::name))
                    .flatMap(kind -> whatBelongs(kind, pair))
                    .findFirst();
        }

        private <K extends Comparable<K>, V> Stream<String> whatBelongs(RecordKind<K, V> kind, RecordId pair) {
            return records(kind).of(pair.value()).stream()
                    .map(found -> kind.what(kind.key().apply(found.value())));
        }

        ImmutableSet<RecordId> newlyLive() {
            return records(Mentorship.KIND)
                    .saved()
                    .filter(pair -> PlaceCheck.isNewlyLive(pair.before(), pair.after()))
                    .map(pair -> pair.after().id())
                    .collect(toImmutableSet());
        }

        /** @param version after the change, 0 if there is nothing any more */
        void note(String kind, String key, long version) {
            newAudit.add(new AuditRow(highest.next(AUDIT), checkMayChange(), kind, key, version));
        }

        /** Notes that something is gone, if there was something. */
        void noteRemoval(String kind, String key, long versionBefore) {
            if (versionBefore > 0) {
                note(kind, key, 0);
            }
        }

        void keep() {
            held.people().addAll(newPeople);
            identities.keep();
            erased.keep();
            mentors.keep();
            mentees.keep();
            records.values().forEach(Draft::keep);
            held.audit().addAll(newAudit);
        }
    }

    private final class DraftProgrammes implements Programmes {
        @Override
        public Optional<Programme> find(ProgrammeId id) {
            return InMemoryUnit.this.find(id).map(draft -> draft.held.programme());
        }

        @Override
        public ImmutableList<Programme> all() {
            checkNotEnded();
            return Stream.concat(held.programmes().keySet().stream(), drafts.keySet().stream())
                    .distinct()
                    .sorted()
                    .flatMap(id -> find(id).stream())
                    .collect(toImmutableList());
        }

        @Override
        public void add(Programme programme) {
            checkMayChange();
            checkArgument(find(programme.id()).isEmpty(), "the store has a programme \"%s\" already", programme.id());
            DraftProgramme draft = new DraftProgramme(HeldProgramme.withoutPeople(programme));
            drafts.put(programme.id(), draft);
            draft.note("programme", programme.id().value(), 1);
        }

        @Override
        public void replace(Programme read, Programme changed) {
            checkMayChange();
            Programmes.checkMayReplace(read, changed, find(read.id()));
            DraftProgramme draft = changing(changed.id());
            draft.replace(changed);
            draft.note("programme", changed.id().value(), 1);
        }
    }

    private final class DraftIdentities implements Identities {
        private static final String KIND = "identity";

        private final ProgrammeId programme;

        DraftIdentities(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Identity>> find(PersonId person) {
            return InMemoryUnit.this.find(programme).flatMap(draft -> draft.identities.find(person));
        }

        @Override
        public ImmutableSortedMap<PersonId, Versioned<Identity>> all() {
            return InMemoryUnit.this
                    .find(programme)
                    .map(draft -> draft.identities.all())
                    .orElse(ImmutableSortedMap.of());
        }

        @Override
        public void save(PersonId person, Identity identity, long expectedVersion) {
            DraftProgramme draft = changing(programme, person);
            Tombstone.checkNotErased(person, draft.erased.find(person).isPresent());
            long version = draft.identities.save(person, identity, expectedVersion, what(person));
            draft.note(KIND, person.value(), version);
        }

        @Override
        public void remove(PersonId person, long expectedVersion) {
            DraftProgramme draft = changing(programme);
            draft.identities.remove(person, expectedVersion, what(person));
            draft.noteRemoval(KIND, person.value(), expectedVersion);
        }

        @Override
        public ImmutableSortedSet<PersonId> withEmail(String email) {
            Optional<String> key = Optional.of(Identity.keyOfEmail(email)).filter(found -> !found.isEmpty());
            return all().entrySet().stream()
                    .filter(known -> key.isPresent()
                            && known.getValue().value().emailKey().equals(key))
                    .map(Map.Entry::getKey)
                    .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
        }

        @Override
        public void erase(PersonId person, long expectedVersion) {
            DraftProgramme draft = changing(programme, person);
            Optional<String> digest = draft.identities
                    .find(person)
                    .flatMap(held -> held.value().emailKey())
                    .map(Tombstone::digestOfEmail);
            draft.identities.remove(person, expectedVersion, what(person));
            if (draft.erased.find(person).isEmpty()) {
                Tombstone tombstone = new Tombstone(person, checkMayChange());
                draft.erased.save(person, new Erased(tombstone, digest), 0, what(person));
                draft.note(KIND, person.value(), 0);
            }
        }

        @Override
        public ImmutableSortedMap<PersonId, Tombstone> erased() {
            return allErased()
                    .map(Erased::tombstone)
                    .collect(toImmutableSortedMap(
                            Comparator.<PersonId>naturalOrder(), Tombstone::person, tombstone -> tombstone));
        }

        @Override
        public ImmutableSortedSet<PersonId> erasedWithEmail(String email) {
            Optional<String> digest = Optional.of(Tombstone.digestOfEmail(email));
            return allErased()
                    .filter(erased -> erased.emailDigest().equals(digest))
                    .map(erased -> erased.tombstone().person())
                    .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
        }

        private Stream<Erased> allErased() {
            return InMemoryUnit.this.find(programme).stream()
                    .flatMap(draft -> draft.erased.stream())
                    .map(Versioned::value);
        }

        private static String what(PersonId person) {
            return KIND + " " + person;
        }
    }

    private final class DraftApplications implements Applications {
        private static final String KIND = "application";

        private final ProgrammeId programme;

        DraftApplications(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Application>> find(PersonId person, Role role) {
            return InMemoryUnit.this
                    .find(programme)
                    .flatMap(draft -> draft.applications(role).find(person));
        }

        @Override
        public ImmutableList<Versioned<Application>> all(Role role) {
            return InMemoryUnit.this
                    .find(programme)
                    .map(draft -> draft.applications(role).stream().collect(toImmutableList()))
                    .orElse(ImmutableList.of());
        }

        @Override
        public void save(Application application, long expectedVersion) {
            PersonId person = application.person();
            Role role = application.role();
            DraftProgramme draft = changing(programme, person);
            long version = draft.applications(role).save(person, application, expectedVersion, what(person, role));
            draft.note(KIND, key(person, role), version);
        }

        @Override
        public void remove(PersonId person, Role role, long expectedVersion) {
            DraftProgramme draft = changing(programme);
            draft.applications(role).remove(person, expectedVersion, what(person, role));
            draft.noteRemoval(KIND, key(person, role), expectedVersion);
        }

        private static String key(PersonId person, Role role) {
            return person + "-" + role.code();
        }

        private static String what(PersonId person, Role role) {
            return Strings.lenientFormat("%s %s %s", KIND, person, role.code());
        }
    }

    private final class DraftRecords<K extends Comparable<K>, V> implements Records<K, V> {
        private final ProgrammeId programme;
        private final RecordKind<K, V> kind;

        DraftRecords(ProgrammeId programme, RecordKind<K, V> kind) {
            this.programme = programme;
            this.kind = kind;
        }

        private Optional<Draft<K, V>> draft() {
            return InMemoryUnit.this.find(programme).map(found -> found.records(kind));
        }

        @Override
        public Optional<Versioned<V>> find(K key) {
            return draft().flatMap(records -> records.find(key));
        }

        @Override
        public ImmutableList<Versioned<V>> of(String owner) {
            return draft().map(records -> records.of(owner)).orElse(ImmutableList.of());
        }

        @Override
        public Stream<Versioned<V>> all() {
            return draft().stream().flatMap(Draft::stream);
        }

        @Override
        public void save(V record, long expectedVersion) {
            K key = kind.key().apply(record);
            DraftProgramme draft = PersonId.find(kind.owner().apply(record))
                    .map(person -> changing(programme, person))
                    .orElseGet(() -> changing(programme));
            PairCheck.mentorOf(record).ifPresent(draft::checkHas);
            PairCheck.pairOf(kind, record)
                    .ifPresent(pair -> PairCheck.checkIsThere(
                            programme,
                            kind.what(key),
                            pair,
                            draft.records(Mentorship.KIND).find(pair).isPresent()));
            kind.id(key).ifPresent(id -> highest.met(id.prefix(), id.number()));
            long version = draft.records(kind).save(key, record, expectedVersion, kind.what(key));
            draft.note(kind.name(), key.toString(), version);
        }

        @Override
        public void remove(K key, long expectedVersion) {
            DraftProgramme draft = changing(programme);
            if (kind.equals(Mentorship.KIND)) {
                kind.id(key).ifPresent(pair -> PairCheck.checkNothingIsLeft(pair, draft.leftOf(pair)));
            }
            draft.records(kind).remove(key, expectedVersion, kind.what(key));
            draft.noteRemoval(kind.name(), key.toString(), expectedVersion);
        }
    }
}

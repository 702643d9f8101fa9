package org.amir.examples.ownstore;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
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
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.store.PairCheck;
import org.amir.core.store.PlaceCheck;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodecs;
import org.amir.examples.ownstore.ErasedFormat.Erased;
import org.amir.examples.ownstore.IdentityFormat.Known;
import org.amir.examples.ownstore.RemovedFormat.Removed;

/** One unit of work: what it changes it copies first, so that there is nothing to undo if it throws. */
final class FolderUnit implements UnitOfWork {
    private static final Format<ProgrammeId, Programme> PROGRAMMES = new RecordFormat<>(RecordCodecs.programmes());
    private static final Format<PersonId, PersonId> PEOPLE = new RecordFormat<>(RecordCodecs.people());
    private static final Format<RecordId, Mentorship> PAIRS = new RecordFormat<>(RecordCodecs.of(Mentorship.KIND));
    private static final Format<CandidacyKey, Application> APPLICATIONS = new ApplicationFormat();

    private final FolderFiles files;
    private final Contents changed = new Contents();
    private final Optional<Change> change;
    private boolean ended;

    /** @param change who changes something, when and why; empty for a unit that only reads */
    FolderUnit(FolderFiles files, Optional<Change> change) {
        this.files = files;
        this.change = change;
        changed.highest().putAll(files.highest());
    }

    /** What is to be kept. */
    Contents changed() {
        return changed;
    }

    /** Checks that there is a place for every pair that is live now and was not. */
    void checkPlaces() {
        programmes()
                .all()
                .forEach(programme -> changed.<RecordId, Mentorship>find(programme.id() + "/" + PAIRS.name())
                        .ifPresent(pairs -> checkPlaces(programme.id(), pairs)));
    }

    private void checkPlaces(ProgrammeId programme, Shelf<RecordId, Mentorship> pairs) {
        Shelf<RecordId, Mentorship> before = files.shelf(programme + "/" + PAIRS.name(), PAIRS);
        PlaceCheck.check(
                this,
                programme,
                pairs.all()
                        .map(Versioned::value)
                        .filter(pair ->
                                PlaceCheck.isNewlyLive(before.find(pair.id()).map(Versioned::value), pair))
                        .map(Mentorship::id)
                        .collect(toImmutableSet()));
    }

    void end() {
        ended = true;
    }

    @Override
    public Programmes programmes() {
        checkUsable();
        return new FolderProgrammes();
    }

    @Override
    public Identities identities(ProgrammeId programme) {
        checkUsable();
        return new FolderIdentities(programme);
    }

    @Override
    public Applications applications(ProgrammeId programme) {
        checkUsable();
        return new FolderApplications(programme);
    }

    @Override
    public <K extends Comparable<K>, V> Records<K, V> records(ProgrammeId programme, RecordKind<K, V> kind) {
        checkUsable();
        return new FolderRecords<>(programme, kind, new RecordFormat<>(RecordCodecs.of(kind)));
    }

    @Override
    public PersonId newPerson(ProgrammeId programme) {
        Shelf<PersonId, PersonId> people = toChange(programme, PEOPLE);
        PersonId person = PersonId.numbered(changed.next("p"));
        people.add(person);
        return person;
    }

    @Override
    public void addPerson(ProgrammeId programme, PersonId person) {
        Shelf<PersonId, PersonId> people = toChange(programme, PEOPLE);
        checkArgument(person.number() > 0, "a person to add has an id such as p-000042, but had %s", person);
        checkArgument(
                programmes().all().stream().noneMatch(held -> isIn(held.id(), person)),
                "somebody in the store has the id %s already",
                person);
        changed.met("p", person.number());
        people.add(person);
    }

    @Override
    public ImmutableSortedSet<PersonId> people(ProgrammeId programme) {
        return of(programme, PEOPLE)
                .all()
                .map(Versioned::value)
                .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
    }

    @Override
    public RecordId newRecord(ProgrammeId programme, RecordKind<RecordId, ?> kind) {
        checkHeld(programme);
        return RecordId.numbered(kind.prefix(), changed.next(kind.prefix()));
    }

    @Override
    public Stream<AuditRow> audit(ProgrammeId programme) {
        return of(programme, AuditFormat.AUDIT).all().map(Versioned::value);
    }

    private void checkUsable() {
        checkState(!ended, "a unit of work may not be used once its work has returned");
    }

    private boolean isIn(ProgrammeId programme, PersonId person) {
        return of(programme, PEOPLE).find(person).isPresent();
    }

    private void checkIn(ProgrammeId programme, PersonId person) {
        checkHeld(programme);
        checkArgument(
                isIn(programme, person),
                "programme \"%s\" has no person %s; people are added with newPerson",
                programme,
                person);
    }

    private Change checkMayChange() {
        checkUsable();
        return Change.required(change);
    }

    private void checkHeld(ProgrammeId programme) {
        checkMayChange();
        checkArgument(
                shelf("", PROGRAMMES).find(programme).isPresent(),
                "the store has no programme \"%s\"; add it first",
                programme);
    }

    private <K extends Comparable<K>, V> Shelf<K, V> of(ProgrammeId programme, Format<K, V> format) {
        return shelf(programme + "/", format);
    }

    /** The shelf as this unit sees it. */
    private <K extends Comparable<K>, V> Shelf<K, V> shelf(String folder, Format<K, V> format) {
        checkUsable();
        String name = folder + format.name();
        return changed.<K, V>find(name).orElseGet(() -> files.shelf(name, format));
    }

    private <K extends Comparable<K>, V> Shelf<K, V> toChange(ProgrammeId programme, Format<K, V> format) {
        checkHeld(programme);
        return toChange(programme + "/", format);
    }

    private <K extends Comparable<K>, V> Shelf<K, V> toChange(String folder, Format<K, V> format) {
        checkMayChange();
        String name = folder + format.name();
        return changed.<K, V>find(name)
                .orElseGet(() -> changed.put(name, files.shelf(name, format).copy()));
    }

    /** @param version after the change, 0 if there is nothing any more */
    private void note(ProgrammeId programme, String kind, String key, long version) {
        AuditRow row = new AuditRow(changed.next(AuditFormat.AUDIT.name()), checkMayChange(), kind, key, version);
        toChange(programme, AuditFormat.AUDIT).add(row);
    }

    private final class FolderProgrammes implements Programmes {
        @Override
        public Optional<Programme> find(ProgrammeId id) {
            return shelf("", PROGRAMMES).find(id).map(Versioned::value);
        }

        @Override
        public ImmutableList<Programme> all() {
            return shelf("", PROGRAMMES).all().map(Versioned::value).collect(toImmutableList());
        }

        @Override
        public void add(Programme programme) {
            Shelf<ProgrammeId, Programme> programmes = toChange("", PROGRAMMES);
            checkArgument(find(programme.id()).isEmpty(), "the store has a programme \"%s\" already", programme.id());
            programmes.add(programme);
            note(programme.id(), PROGRAMMES.name(), programme.id().value(), 1);
        }

        @Override
        public void replace(Programme read, Programme changed) {
            checkMayChange();
            Programmes.checkMayReplace(read, changed, find(read.id()));
            toChange("", PROGRAMMES).put(new Versioned<>(changed, 1));
            note(changed.id(), PROGRAMMES.name(), changed.id().value(), 1);
        }
    }

    private final class FolderIdentities implements Identities {
        private final ProgrammeId programme;

        FolderIdentities(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Identity>> find(PersonId person) {
            return of(programme, IdentityFormat.IDENTITIES).find(person).map(FolderIdentities::identity);
        }

        @Override
        public ImmutableSortedMap<PersonId, Versioned<Identity>> all() {
            return of(programme, IdentityFormat.IDENTITIES)
                    .all()
                    .collect(toImmutableSortedMap(
                            Comparator.naturalOrder(), known -> known.value().person(), FolderIdentities::identity));
        }

        private static Versioned<Identity> identity(Versioned<Known> known) {
            return new Versioned<>(known.value().identity(), known.version());
        }

        @Override
        public void save(PersonId person, Identity identity, long expectedVersion) {
            checkIn(programme, person);
            Tombstone.checkNotErased(
                    person, of(programme, ErasedFormat.ERASED).find(person).isPresent());
            FolderUnit.this.save(programme, IdentityFormat.IDENTITIES, new Known(person, identity), expectedVersion);
        }

        @Override
        public void remove(PersonId person, long expectedVersion) {
            FolderUnit.this.remove(programme, IdentityFormat.IDENTITIES, person, expectedVersion);
        }

        @Override
        public ImmutableSortedSet<PersonId> withEmail(String email) {
            String key = Identity.keyOfEmail(email);
            return of(programme, IdentityFormat.IDENTITIES)
                    .all()
                    .map(Versioned::value)
                    .filter(known ->
                            !key.isEmpty() && known.identity().emailKey().equals(Optional.of(key)))
                    .map(Known::person)
                    .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
        }

        @Override
        public void erase(PersonId person, long expectedVersion) {
            checkIn(programme, person);
            Optional<String> digest =
                    find(person).flatMap(held -> held.value().emailKey()).map(Tombstone::digestOfEmail);
            toChange(programme, IdentityFormat.IDENTITIES).remove(person, expectedVersion);
            if (!erased().containsKey(person)) {
                Tombstone tombstone = new Tombstone(person, checkMayChange());
                toChange(programme, ErasedFormat.ERASED).add(new Erased(tombstone, digest));
                note(programme, IdentityFormat.IDENTITIES.name(), person.value(), 0);
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
            String digest = Tombstone.digestOfEmail(email);
            return allErased()
                    .filter(erased -> erased.emailDigest().equals(Optional.of(digest)))
                    .map(erased -> erased.tombstone().person())
                    .collect(toImmutableSortedSet(Comparator.<PersonId>naturalOrder()));
        }

        private Stream<Erased> allErased() {
            return of(programme, ErasedFormat.ERASED).all().map(Versioned::value);
        }
    }

    /** Saves a value, and notes it; what is saved after a removal goes on counting. */
    private <K extends Comparable<K>, V> void save(
            ProgrammeId programme, Format<K, V> format, V value, long expectedVersion) {
        String key = format.key(value).toString();
        long removed = of(programme, RemovedFormat.REMOVED)
                .find(RemovedFormat.keyOf(format.name(), key))
                .map(found -> found.value().lastVersion())
                .orElse(0L);
        note(programme, format.name(), key, toChange(programme, format).save(value, expectedVersion, removed));
    }

    /** Removes what there is, and notes it. */
    private <K extends Comparable<K>> void remove(
            ProgrammeId programme, Format<K, ?> format, K key, long expectedVersion) {
        toChange(programme, format).remove(key, expectedVersion);
        if (expectedVersion > 0) {
            toChange(programme, RemovedFormat.REMOVED)
                    .put(new Versioned<>(new Removed(format.name(), key.toString(), expectedVersion), 1));
            note(programme, format.name(), key.toString(), 0);
        }
    }

    /** Kind and id of something that belongs to a pair. */
    private Optional<String> leftOf(ProgrammeId programme, RecordId pair) {
        return RecordCodecs.all().stream()
                .flatMap(codec -> whatBelongs(programme, new RecordFormat<>(codec), pair))
                .findFirst();
    }

    private <K extends Comparable<K>, V> Stream<String> whatBelongs(
            ProgrammeId programme, Format<K, V> format, RecordId pair) {
        return of(programme, format)
                .all()
                .map(Versioned::value)
                .filter(record -> format.owner(record).equals(pair.value()))
                .map(record -> format.what(format.key(record)));
    }

    private final class FolderApplications implements Applications {
        private final ProgrammeId programme;

        FolderApplications(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Application>> find(PersonId person, Role role) {
            return of(programme, APPLICATIONS).find(CandidacyKey.of(person, role));
        }

        @Override
        public ImmutableList<Versioned<Application>> all(Role role) {
            return of(programme, APPLICATIONS)
                    .all()
                    .filter(found -> found.value().role() == role)
                    .collect(toImmutableList());
        }

        @Override
        public void save(Application application, long expectedVersion) {
            checkIn(programme, application.person());
            FolderUnit.this.save(programme, APPLICATIONS, application, expectedVersion);
        }

        @Override
        public void remove(PersonId person, Role role, long expectedVersion) {
            FolderUnit.this.remove(programme, APPLICATIONS, CandidacyKey.of(person, role), expectedVersion);
        }
    }

    private final class FolderRecords<K extends Comparable<K>, V> implements Records<K, V> {
        private final ProgrammeId programme;
        private final RecordKind<K, V> kind;
        private final Format<K, V> format;

        FolderRecords(ProgrammeId programme, RecordKind<K, V> kind, Format<K, V> format) {
            this.programme = programme;
            this.kind = kind;
            this.format = format;
        }

        @Override
        public Optional<Versioned<V>> find(K key) {
            return FolderUnit.this.of(programme, format).find(key);
        }

        @Override
        public ImmutableList<Versioned<V>> of(String owner) {
            return all().filter(record -> format.owner(record.value()).equals(owner))
                    .collect(toImmutableList());
        }

        @Override
        public Stream<Versioned<V>> all() {
            return FolderUnit.this.of(programme, format).all();
        }

        @Override
        public void save(V record, long expectedVersion) {
            PersonId.find(format.owner(record)).ifPresent(person -> checkIn(programme, person));
            PairCheck.mentorOf(record).ifPresent(mentor -> checkIn(programme, mentor));
            K key = format.key(record);
            PairCheck.pairOf(kind, record)
                    .ifPresent(pair -> PairCheck.checkIsThere(
                            programme,
                            kind.what(key),
                            pair,
                            FolderUnit.this.of(programme, PAIRS).find(pair).isPresent()));
            kind.id(key).ifPresent(id -> changed.met(id.prefix(), id.number()));
            FolderUnit.this.save(programme, format, record, expectedVersion);
        }

        @Override
        public void remove(K key, long expectedVersion) {
            if (kind.equals(Mentorship.KIND)) {
                kind.id(key).ifPresent(pair -> PairCheck.checkNothingIsLeft(pair, leftOf(programme, pair)));
            }
            FolderUnit.this.remove(programme, format, key, expectedVersion);
        }
    }
}

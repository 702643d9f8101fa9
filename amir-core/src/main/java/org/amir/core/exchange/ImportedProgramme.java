package org.amir.core.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.TrainingSession;

/**
 * A programme as it stands in a unit of work with what an import has added. Of a kind without a table and without a record
 * in the store, and of one with a table that has problems, nobody can say what is missing.
 */
final class ImportedProgramme {
    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final RecordReading reading;
    private final ImmutableSet<String> unclear;
    private final Map<CandidacyKey, Boolean> applied = new HashMap<>();
    private final Supplier<ImmutableMap<RecordId, Mentorship>> pairs = Suppliers.memoize(() -> all(Mentorship.KIND));
    private final Supplier<ImmutableMap<RecordId, ProgrammeRules>> rules =
            Suppliers.memoize(() -> all(ProgrammeRules.KIND));
    private final Supplier<ImmutableListMultimap<PersonId, TrainingSession>> marked =
            Suppliers.memoize(this::sessionsByMark);

    ImportedProgramme(UnitOfWork unit, ProgrammeId programme, RecordReading reading) {
        this.unit = unit;
        this.programme = programme;
        this.reading = reading;
        this.unclear = RecordExport.codecs()
                .filter(codec -> reading.of(codec)
                        .files()
                        .anyMatch(file -> !file.problems().isEmpty()))
                .map(codec -> codec.kind().name())
                .collect(toImmutableSet());
    }

    RecordReading reading() {
        return reading;
    }

    /** Whether the import has added the programme itself. */
    boolean isNew() {
        return !reading.of(RecordCodecs.programmes()).added().isEmpty();
    }

    <K extends Comparable<K>, V> AddedRecords<K, V> added(RecordKind<K, V> kind) {
        return reading.of(RecordCodecs.of(kind)).added();
    }

    AddedRecords<CandidacyKey, Application> addedApplications() {
        return reading.of(RecordCodecs.applications()).added();
    }

    <K extends Comparable<K>, V> Optional<V> find(RecordKind<K, V> kind, K key) {
        return added(kind)
                .find(key)
                .or(() -> unit.records(programme, kind).find(key).map(Versioned::value));
    }

    /** The records of a kind that belong to an owner and were in the store before. */
    <K extends Comparable<K>, V> Stream<V> storedOf(RecordKind<K, V> kind, String owner) {
        return unit.records(programme, kind).of(owner).stream()
                .map(Versioned::value)
                .filter(value -> !added(kind).has(kind.key().apply(value)));
    }

    /** Whether what is missing of a kind is missing in the programme. */
    <K extends Comparable<K>, V> boolean isWhole(RecordKind<K, V> kind) {
        return !isUnclear(kind) && (isGiven(RecordCodecs.of(kind)) || isHeld(kind));
    }

    /** Whether the tables of a kind had problems by themselves. */
    boolean isUnclear(RecordKind<?, ?> kind) {
        return unclear.contains(kind.name());
    }

    /** Whether who has neither an application nor a candidacy in a role has not applied in it. */
    boolean knowsWhoApplied() {
        return !isUnclear(RecordCodecs.applications().kind())
                && !isUnclear(Candidacy.KIND)
                && (isGiven(RecordCodecs.applications())
                        || isGiven(RecordCodecs.of(Candidacy.KIND))
                        || isHeld(Candidacy.KIND)
                        || Arrays.stream(Role.values())
                                .anyMatch(role ->
                                        !unit.applications(programme).all(role).isEmpty()));
    }

    private boolean isGiven(RecordCodec<?, ?> codec) {
        return reading.of(codec).main().isPresent();
    }

    private <K extends Comparable<K>, V> boolean isHeld(RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> all = unit.records(programme, kind).all()) {
            return all.findAny().isPresent();
        }
    }

    // ---- people

    Optional<Application> application(PersonId person, Role role) {
        return addedApplications()
                .find(CandidacyKey.of(person, role))
                .or(() -> unit.applications(programme).find(person, role).map(Versioned::value));
    }

    /** Whether somebody has an application or a candidacy in a role. */
    boolean hasApplied(PersonId person, Role role) {
        return applied.computeIfAbsent(
                CandidacyKey.of(person, role),
                key -> application(person, role).isPresent()
                        || find(Candidacy.KIND, key).isPresent());
    }

    /** The training sessions in which somebody was marked as present or absent. */
    ImmutableList<TrainingSession> sessionsOf(PersonId person) {
        return marked.get().get(person);
    }

    private ImmutableListMultimap<PersonId, TrainingSession> sessionsByMark() {
        ImmutableListMultimap.Builder<PersonId, TrainingSession> sessions = ImmutableListMultimap.builder();
        all(TrainingSession.KIND)
                .values()
                .forEach(session -> session.gathering().marks().stream()
                        .map(AttendanceMark::person)
                        .distinct()
                        .forEach(person -> sessions.put(person, session)));
        return sessions.build();
    }

    // ---- pairs and rules

    /** All pairs, in order of id. */
    ImmutableCollection<Mentorship> pairs() {
        return pairs.get().values();
    }

    Optional<Mentorship> pair(RecordId id) {
        return Optional.ofNullable(pairs.get().get(id));
    }

    /** The version of the rules that holds on a day. */
    ProgrammeRules rulesOn(LocalDate day) {
        return ProgrammeRules.on(day, rules.get().values().stream());
    }

    /** A version of the rules; empty if the programme has none of its number. */
    Optional<ProgrammeRules> rules(long version) {
        return version == 0
                ? Optional.of(ProgrammeRules.handbook())
                : rules.get().values().stream()
                        .filter(each -> each.version() == version)
                        .findFirst();
    }

    private <K extends Comparable<K>, V> ImmutableMap<K, V> all(RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> all = unit.records(programme, kind).all()) {
            return all.map(Versioned::value).collect(toImmutableMap(kind.key(), value -> value));
        }
    }
}

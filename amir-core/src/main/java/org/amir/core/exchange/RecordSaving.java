package org.amir.core.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.amir.core.exchange.KindFiles.Read;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.PairCheck;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;

/** Brings what was read into a store, and notes what does not fit what the store has. */
final class RecordSaving {
    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final RecordReading reading;
    private final Map<String, Integer> added = new TreeMap<>();
    private final Map<String, Integer> same = new TreeMap<>();
    private final StoreConflicts conflicts = new StoreConflicts();
    private final Supplier<ImmutableMap<String, PersonId>> menteeByPair;

    RecordSaving(UnitOfWork unit, ProgrammeId programme, RecordReading reading) {
        this.unit = unit;
        this.programme = programme;
        this.reading = reading;
        this.menteeByPair = Suppliers.memoize(() -> reading.of(RecordCodecs.of(Mentorship.KIND)).values().stream()
                .map(Read::value)
                .collect(toImmutableMap(pair -> pair.id().value(), Mentorship::mentee)));
    }

    ImmutableSortedMap<String, Integer> added() {
        return ImmutableSortedMap.copyOf(added);
    }

    ImmutableSortedMap<String, Integer> same() {
        return ImmutableSortedMap.copyOf(same);
    }

    void saveAll() {
        saveProgramme();
        if (unit.programmes().find(programme).isPresent() && addPeople()) {
            saveApplications();
            RecordCodecs.all().forEach(this::saveRecords);
            if (conflicts.isEmpty()) {
                ProgrammeCheck.run(unit, programme, reading);
            }
        }
        conflicts.tell();
    }

    private boolean addPeople() {
        PeopleOfTables people = new PeopleOfTables(unit, programme, reading);
        boolean mayBeSaved = people.add();
        if (people.added() > 0) {
            added.put(PeopleOfTables.PERSON, people.added());
        }
        return mayBeSaved;
    }

    private void saveProgramme() {
        KindFiles<ProgrammeId, Programme> files = reading.of(RecordCodecs.programmes());
        Optional<Programme> held = unit.programmes().find(programme);
        for (Read<Programme> read : files.values()) {
            if (read.value().id().equals(programme)) {
                take(files, read, held, () -> unit.programmes().add(read.value()));
            } else {
                note(files, read, ProblemCode.OTHER_CONTENT, "the programme that is imported into, " + programme);
            }
        }
        if (held.isEmpty() && files.main().isEmpty()) {
            reading.add(
                    "programme" + RecordReading.ENDING,
                    ProblemCode.MISSING_TABLE,
                    "this table, since the store has no programme " + programme);
        }
    }

    private void saveApplications() {
        Applications applications = unit.applications(programme);
        var files = reading.of(RecordCodecs.applications());
        for (Read<Application> read : files.values()) {
            Application application = read.value();
            take(
                    files,
                    read,
                    applications.find(application.person(), application.role()).map(Versioned::value),
                    () -> applications.save(application, 0));
        }
    }

    private <K extends Comparable<K>, V> void saveRecords(RecordCodec<K, V> codec) {
        KindFiles<K, V> files = reading.of(codec);
        Records<K, V> records = unit.records(programme, codec.kind());
        boolean isAnyOfUnknownPair = false;
        for (Read<V> read : files.values()) {
            K key = codec.kind().key().apply(read.value());
            if (isOfUnknownPair(codec, read)) {
                isAnyOfUnknownPair = true;
            } else {
                take(files, read, records.find(key).map(Versioned::value), () -> records.save(read.value(), 0));
            }
        }
        if (isAnyOfUnknownPair) {
            noteUnknownPairs(files);
        }
        files.main().ifPresent(main -> checkReferences(main, codec, records));
    }

    private <V> boolean isOfUnknownPair(RecordCodec<?, V> codec, Read<V> read) {
        return PairCheck.pairOf(codec.kind(), read.value())
                .filter(pair -> !isHeld(unit.records(programme, Mentorship.KIND), pair.value()))
                .isPresent();
    }

    /** Where there is a table of pairs, it tells what is wrong: the pair has no row, or one with problems of its own. */
    private void noteUnknownPairs(KindFiles<?, ?> files) {
        if (reading.of(RecordCodecs.of(Mentorship.KIND)).main().isEmpty()) {
            files.main()
                    .ifPresent(main -> main.addOfFile(
                            ProblemCode.MISSING_TABLE,
                            "mentorship" + RecordReading.ENDING
                                    + " beside it, or a store with all pairs that its rows belong to; add"
                                    + " that table, or leave out this one"));
        }
    }

    /** What refers to a kind of which there is a table, refers to something in that table or in the store. */
    private <K extends Comparable<K>, V> void checkReferences(
            RecordFile main, RecordCodec<K, V> codec, Records<K, V> records) {
        if (!main.isRead()) {
            return;
        }
        Set<Object> ids = new HashSet<>();
        main.rows().forEach(row -> row.first(1).ifPresent(first -> ids.add(first.get(0))));
        TableCells.referringTo(codec.kind().name(), reading).each((file, row, column, id) -> {
            if (!ids.contains(id) && !isHeld(records, id.toString())) {
                file.addOfCell(
                        row.number(),
                        column.name(),
                        ProblemCode.UNKNOWN_REFERENCE,
                        Optional.of(id.toString()),
                        "the id of a row of " + main.table().name() + RecordReading.ENDING + ", or of the store");
            }
        });
    }

    @SuppressWarnings("unchecked") // only records with ids are referred to
    private static boolean isHeld(Records<?, ?> records, String id) {
        return ((Records<RecordId, ?>) records).find(RecordId.of(id)).isPresent();
    }

    private <K extends Comparable<K>, V> void take(
            KindFiles<K, V> files, Read<V> read, Optional<V> held, Runnable save) {
        String kind = files.codec().kind().name();
        if (held.isEmpty()) {
            try {
                save.run();
                files.added().add(read);
                added.merge(kind, 1, Integer::sum);
            } catch (IllegalArgumentException e) {
                note(files, read, ProblemCode.BROKEN_RULE, "what the store can hold; here " + e.getMessage());
            }
        } else if (held.get().equals(read.value())) {
            same.merge(kind, 1, Integer::sum);
        } else {
            Optional<PersonId> whose = whose(files.codec().kind().owner().apply(read.value()));
            files.main().ifPresent(main -> conflicts.add(main, read.row(), whose));
        }
    }

    /** The person, or the mentee of the pair, that a record belongs to. */
    private Optional<PersonId> whose(String owner) {
        return PersonId.find(owner)
                .or(() -> Optional.ofNullable(menteeByPair.get().get(owner)));
    }

    private static void note(KindFiles<?, ?> files, Read<?> read, ProblemCode code, String allowed) {
        files.main().ifPresent(main -> main.addOfRow(read.row(), code, allowed));
    }
}

package org.amir.core.exchange;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.amir.core.exchange.KindFiles.Read;
import org.amir.core.exchange.RecordFile.ReadRow;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;

/** Brings what was read into a store, and notes what does not fit what the store has. */
final class RecordSaving {
    private static final String PERSON = "person";

    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final RecordReading reading;
    private final Map<String, Integer> added = new TreeMap<>();
    private final Map<String, Integer> same = new TreeMap<>();

    RecordSaving(UnitOfWork unit, ProgrammeId programme, RecordReading reading) {
        this.unit = unit;
        this.programme = programme;
        this.reading = reading;
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
        }
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

    /** Adds everybody whom the tables name, and returns whether nobody of them belongs to another programme. */
    private boolean addPeople() {
        Set<PersonId> known = new HashSet<>(unit.people(programme));
        Set<PersonId> elsewhere = peopleElsewhere();
        Set<PersonId> strangers = new HashSet<>();
        eachReference(PERSON, (file, row, column, id) -> {
            PersonId person = PersonId.of(id);
            if (person.number() == 0 || elsewhere.contains(person)) {
                strangers.add(person);
                file.addOfCell(
                        row.number(),
                        column,
                        ProblemCode.OTHER_CONTENT,
                        id,
                        "an id such as p-000042 that nobody in another programme of the store has");
            } else if (known.add(person)) {
                unit.addPerson(programme, person);
                added.merge(PERSON, 1, Integer::sum);
            }
        });
        return strangers.isEmpty();
    }

    private Set<PersonId> peopleElsewhere() {
        Set<PersonId> elsewhere = new HashSet<>();
        unit.programmes().all().stream()
                .map(Programme::id)
                .filter(other -> !other.equals(programme))
                .forEach(other -> elsewhere.addAll(unit.people(other)));
        return elsewhere;
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
        for (Read<V> read : files.values()) {
            K key = codec.kind().key().apply(read.value());
            take(files, read, records.find(key).map(Versioned::value), () -> records.save(read.value(), 0));
        }
        files.main().ifPresent(main -> checkReferences(main, codec, records));
    }

    /** What refers to a kind of which there is a table, refers to something in that table or in the store. */
    private <K extends Comparable<K>, V> void checkReferences(
            RecordFile main, RecordCodec<K, V> codec, Records<K, V> records) {
        if (!main.isRead()) {
            return;
        }
        Set<Object> ids = new HashSet<>();
        main.rows().forEach(row -> row.first(1).ifPresent(first -> ids.add(first.get(0))));
        eachReference(codec.kind().name(), (file, row, column, id) -> {
            if (!ids.contains(id) && !isHeld(records, id)) {
                file.addOfCell(
                        row.number(),
                        column,
                        ProblemCode.UNKNOWN_REFERENCE,
                        id,
                        "the id of a row of " + main.table().name() + RecordReading.ENDING + ", or of the store");
            }
        });
    }

    @SuppressWarnings("unchecked") // only records with ids are referred to
    private static boolean isHeld(Records<?, ?> records, String id) {
        return ((Records<RecordId, ?>) records).find(RecordId.of(id)).isPresent();
    }

    /** Takes a cell that refers to something. */
    private interface Reference {
        void take(RecordFile file, ReadRow row, Column column, String id);
    }

    private void eachReference(String kind, Reference reference) {
        reading.files().forEach(file -> {
            // What a row belongs to is looked for in the table that it belongs to.
            for (int i = file.table().parentKeyWidth();
                    i < file.table().columns().size();
                    i++) {
                Column column = file.table().columns().get(i);
                if (column.refersTo().filter(kind::equals).isPresent()) {
                    eachCell(file, column, i, reference);
                }
            }
        });
    }

    private static void eachCell(RecordFile file, Column column, int place, Reference reference) {
        for (ReadRow row : file.rows()) {
            if (row.cells()[place] instanceof String id) {
                reference.take(file, row, column, id);
            }
        }
    }

    private <V> void take(KindFiles<?, V> files, Read<V> read, Optional<V> held, Runnable save) {
        String kind = files.codec().kind().name();
        if (held.isEmpty()) {
            try {
                save.run();
                added.merge(kind, 1, Integer::sum);
            } catch (IllegalArgumentException e) {
                note(files, read, ProblemCode.BROKEN_RULE, "what the store can hold; here " + e.getMessage());
            }
        } else if (held.get().equals(read.value())) {
            same.merge(kind, 1, Integer::sum);
        } else {
            note(files, read, ProblemCode.OTHER_CONTENT, "what the store has under this key, or a key that it has not");
        }
    }

    private static void note(KindFiles<?, ?> files, Read<?> read, ProblemCode code, String allowed) {
        files.main().ifPresent(main -> main.addOfRow(read.row(), code, allowed));
    }
}

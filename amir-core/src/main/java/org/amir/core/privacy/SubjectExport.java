package org.amir.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Tombstone;
import org.amir.core.privacy.SubjectDecision.From;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;

/**
 * Everything that a programme keeps of one person, for that person (X3): who they are, what they applied with, what stands
 * in any record, texts included, and the changes of all that in the audit trail. As JSON and as a text to read.
 *
 * <p>A row is the person's if one of its columns for people names them; without such a column, if a pair in it is theirs;
 * without either, if the row that it belongs to is, or, of a record as a whole, if any of its rows is. Others stand in it by
 * their ids alone, but for what a text says of them: read the texts before the export is given away. What is kept back, and
 * why, is in it too: {@link SubjectDecision}.
 */
public final class SubjectExport {
    private static final String MENTOR = Role.MENTOR.code();

    private final ProgrammeId programme;
    private final PersonId person;
    private final Optional<Identity> identity;
    private final Optional<Tombstone> tombstone;
    private final ImmutableList<SubjectTable> tables;
    private final ImmutableList<AuditRow> audit;
    private final ImmutableList<SubjectDecision> keptBack;

    private SubjectExport(ProgrammeId programme, PersonId person, UnitOfWork unit, Found found) {
        Identities identities = unit.identities(programme);
        this.programme = programme;
        this.person = person;
        this.identity = identities.find(person).map(Versioned::value);
        this.tombstone = Optional.ofNullable(identities.erased().get(person));
        this.tables = found.tables();
        this.keptBack =
                SubjectDecision.all().stream().filter(found.keptBack::contains).collect(toImmutableList());
        try (Stream<AuditRow> rows = unit.audit(programme)) {
            this.audit = rows.filter(found::isAbout).collect(toImmutableList());
        }
    }

    /**
     * Reads everything on a person: all records of the programme are looked through once, one at a time.
     *
     * @throws IllegalArgumentException if the programme has no such person
     */
    public static SubjectExport of(UnitOfWork unit, ProgrammeId programme, PersonId person) {
        checkArgument(unit.people(programme).contains(person), "the programme \"%s\" has nobody %s", programme, person);
        Pairs pairs = Pairs.of(unit, programme);
        Found found = new Found(person);
        found.add(RecordCodecs.people(), person, pairs);
        Stream.of(Role.values())
                .flatMap(role -> unit.applications(programme).find(person, role).stream())
                .forEach(application -> found.add(RecordCodecs.applications(), application.value(), pairs));
        RecordCodecs.all().forEach(codec -> found.addAll(unit, programme, codec, pairs));
        return new SubjectExport(programme, person, unit, found);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public PersonId person() {
        return person;
    }

    /** Who the person is; empty if that is not known, or was erased. */
    public Optional<Identity> identity() {
        return identity;
    }

    /** That the person was erased. */
    public Optional<Tombstone> tombstone() {
        return tombstone;
    }

    /** Those with anything of the person. */
    ImmutableList<SubjectTable> tables() {
        return tables;
    }

    /** The changes of what is exported, in order. */
    public ImmutableList<AuditRow> audit() {
        return audit;
    }

    /** What of the person's rows was kept back. */
    public ImmutableList<SubjectDecision> keptBack() {
        return keptBack;
    }

    /** Everything as JSON, indented, with a line feed at its end. */
    public String json() {
        return SubjectJson.of(this);
    }

    /** Everything as an English text to read. */
    public String text() {
        return SubjectText.of(this);
    }

    /** The id. */
    @Override
    public String toString() {
        return "export of " + person;
    }

    /** What has been found of a person so far. */
    private static final class Found {
        private final PersonId person;
        private final Map<TableShape, List<ImmutableMap<Column, Object>>> rows = new LinkedHashMap<>();
        private final Set<String> changed = new HashSet<>();
        private final Set<SubjectDecision> keptBack = new HashSet<>();

        Found(PersonId person) {
            this.person = person;
        }

        <K extends Comparable<K>, V> void addAll(
                UnitOfWork unit, ProgrammeId programme, RecordCodec<K, V> codec, Pairs pairs) {
            try (Stream<Versioned<V>> all =
                    unit.records(programme, codec.kind()).all()) {
                all.map(Versioned::value).forEach(value -> add(codec, value, pairs));
            }
        }

        <K extends Comparable<K>, V> void add(RecordCodec<K, V> codec, V value, Pairs pairs) {
            RecordRows<V> record = RecordRows.of(codec, value, pairs);
            boolean any = false;
            for (RecordRows.Row row : record.rows()) {
                if (record.isOf(row, person)) {
                    any = true;
                    add(record.shape(row), row);
                }
            }
            if (any) {
                RecordKind<K, V> kind = codec.kind();
                changed.add(what(kind.name(), kind.key().apply(value).toString()));
            }
        }

        private void add(TableShape shape, RecordRows.Row row) {
            ImmutableMap.Builder<Column, Object> cells = ImmutableMap.builder();
            for (int i = 0; i < shape.columns().size(); i++) {
                Column column = shape.columns().get(i);
                Object cell = row.cells().get(i);
                if (cell != null) {
                    Optional<SubjectDecision> back = keptBack(shape, column, row);
                    back.ifPresent(keptBack::add);
                    if (back.isEmpty()) {
                        cells.put(column, cell);
                    }
                }
            }
            rows.computeIfAbsent(shape, any -> new ArrayList<>()).add(cells.buildOrThrow());
        }

        private Optional<SubjectDecision> keptBack(TableShape shape, Column column, RecordRows.Row row) {
            return SubjectDecision.all().stream()
                    .filter(decision -> decision.covers(shape.name(), column.name()))
                    .filter(decision -> isKeptBack(decision.from(), shape, row))
                    .findFirst();
        }

        private boolean isKeptBack(From from, TableShape shape, RecordRows.Row row) {
            return switch (from) {
                case EVERYBODY -> true;
                case MENTOR -> isMentor(row);
                case OTHER_SIDE ->
                    row.cell(shape, "side").filter(MENTOR::equals).isPresent() != isMentor(row);
            };
        }

        /** Pairs name their mentor first. */
        private boolean isMentor(RecordRows.Row row) {
            return row.ofPairs().asList().get(0).equals(person);
        }

        boolean isAbout(AuditRow row) {
            return changed.contains(what(row.kind(), row.key())) || isKeyOfPerson(row.key());
        }

        /** Also of what is no longer kept: {@code p-000001} and what begins with it, such as {@code p-000001-mentor}. */
        private boolean isKeyOfPerson(String key) {
            int length = person.value().length();
            return key.startsWith(person.value()) && (key.length() == length || !Character.isDigit(key.charAt(length)));
        }

        private static String what(String kind, String key) {
            return kind + " " + key;
        }

        ImmutableList<SubjectTable> tables() {
            return rows.entrySet().stream()
                    .map(entry -> new SubjectTable(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                    .collect(toImmutableList());
        }
    }
}

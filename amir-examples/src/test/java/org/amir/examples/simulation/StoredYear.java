package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;

/** Everything that a store holds of one programme, read back. */
final class StoredYear {
    private final ImmutableList<Programme> programmes;
    private final ImmutableMap<Role, ImmutableList<Versioned<Application>>> applications;
    private final ImmutableMap<RecordKind<?, ?>, ImmutableList<? extends Versioned<?>>> records;
    private final ImmutableList<AuditRow> audit;

    private StoredYear(
            ImmutableList<Programme> programmes,
            ImmutableMap<Role, ImmutableList<Versioned<Application>>> applications,
            ImmutableMap<RecordKind<?, ?>, ImmutableList<? extends Versioned<?>>> records,
            ImmutableList<AuditRow> audit) {
        this.programmes = programmes;
        this.applications = applications;
        this.records = records;
        this.audit = audit;
    }

    static StoredYear of(ProgrammeStore store, ProgrammeId programme) {
        return store.inUnit(unit -> new StoredYear(
                unit.programmes().all(),
                ImmutableMap.of(
                        Role.MENTOR, unit.applications(programme).all(Role.MENTOR),
                        Role.MENTEE, unit.applications(programme).all(Role.MENTEE)),
                RecordCodecs.all().stream()
                        .map(RecordCodec::kind)
                        .collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> all(unit, programme, kind))),
                unit.audit(programme).collect(toImmutableList())));
    }

    private static <K extends Comparable<K>, V> ImmutableList<? extends Versioned<?>> all(
            UnitOfWork unit, ProgrammeId programme, RecordKind<K, V> kind) {
        return unit.records(programme, kind).all().collect(toImmutableList());
    }

    /** Everything, to be compared. */
    List<Object> everything() {
        return List.of(programmes, applications, records, audit);
    }

    ImmutableList<AuditRow> audit() {
        return audit;
    }

    Cycle cycle() {
        return programmes.get(0).cycle().orElseThrow();
    }

    LocalDate lastDay() {
        return audit.get(audit.size() - 1).change().at().toLocalDate();
    }

    ImmutableList<Application> applications(Role role) {
        return applications.getOrDefault(role, ImmutableList.of()).stream()
                .map(Versioned::value)
                .collect(toImmutableList());
    }

    <V> ImmutableList<V> all(RecordKind<?, V> kind) {
        return records.getOrDefault(kind, ImmutableList.of()).stream()
                .map(Versioned::value)
                .map(kind.type()::cast)
                .collect(toImmutableList());
    }

    <V> ImmutableList<V> of(RecordKind<?, V> kind, Function<V, RecordId> owner, RecordId of) {
        return all(kind).stream().filter(each -> owner.apply(each).equals(of)).collect(toImmutableList());
    }

    ImmutableList<Mentorship> started() {
        return all(Mentorship.KIND).stream()
                .filter(pair -> pair.startedOn().isPresent())
                .collect(toImmutableList());
    }

    Candidacy candidacy(PersonId person, Role role) {
        return all(Candidacy.KIND).stream()
                .filter(each -> each.person().equals(person) && each.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** The days with a meeting of a pair, in order. */
    ImmutableList<LocalDate> meetings(Mentorship pair) {
        return DiaryEntry.meetingDays(of(DiaryEntry.KIND, DiaryEntry::mentorship, pair.id()).stream())
                .asList();
    }

    /** Whether every day from one to another lies in a hand-in of a pair's diary. */
    boolean isCovered(Mentorship pair, LocalDate from, LocalDate to) {
        List<DiarySubmission> submissions = of(DiarySubmission.KIND, DiarySubmission::mentorship, pair.id());
        return from.datesUntil(to.plusDays(1))
                .allMatch(day -> submissions.stream().anyMatch(each -> each.covers(day, LocalDate.MAX)));
    }

    /** The first start of a person's pairs. */
    Stream<LocalDate> firstStart(PersonId person) {
        return Streams.concat(started().stream()
                        .filter(pair ->
                                pair.mentor().equals(person) || pair.mentee().equals(person))
                        .flatMap(pair -> pair.startedOn().stream()))
                .min(Comparator.naturalOrder())
                .stream();
    }
}

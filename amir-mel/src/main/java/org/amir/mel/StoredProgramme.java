package org.amir.mel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.activity.Authority;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Survey;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.Gathering;
import org.amir.core.training.Invitee;
import org.amir.core.training.TrainingSession;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;

/**
 * Reads a programme in a store for an evaluation, person by person: diaries, plans, surveys and what else is somebody's are
 * held for one person at a time; sessions, meetings and the ids of people and pairs for all.
 *
 * <p>Used by one thread, within the unit of work that it was made with.
 */
public final class StoredProgramme {
    private final UnitOfWork unit;
    private final ProgrammeId id;
    private final ImmutableListMultimap<CandidacyKey, RecordId> pairs;
    private final ImmutableListMultimap<PersonId, TrainingSession> sessionsOf;
    private final ImmutableListMultimap<PersonId, SupervisionMeeting> supervisionsOf;
    private final ImmutableListMultimap<PersonId, OrientationSession> orientationsOf;
    private final ImmutableList<SupervisionMeeting> supervisionsOfAll;
    private final ProgrammeRecords programme;

    private StoredProgramme(UnitOfWork unit, Programme found, LocalDate day) {
        this.unit = unit;
        id = found.id();
        ImmutableList<TrainingSession> sessions = all(TrainingSession.KIND);
        ImmutableList<SupervisionMeeting> supervisions = all(SupervisionMeeting.KIND);
        pairs = values(
                Mentorship.KIND,
                stream -> stream.flatMap(pair -> Stream.of(
                                new Pairing(CandidacyKey.of(pair.mentor(), Role.MENTOR), pair.id()),
                                new Pairing(CandidacyKey.of(pair.mentee(), Role.MENTEE), pair.id())))
                        .collect(toImmutableListMultimap(Pairing::person, Pairing::pair)));
        sessionsOf = byPerson(sessions, TrainingSession::gathering);
        supervisionsOf = byPerson(supervisions, SupervisionMeeting::gathering);
        orientationsOf = byPerson(all(OrientationSession.KIND), OrientationSession::gathering);
        supervisionsOfAll = supervisions.stream()
                .filter(meeting -> meeting.form() != SupervisionForm.INDIVIDUAL
                        && people(meeting.gathering()).findAny().isEmpty())
                .collect(toImmutableList());
        programme = ProgrammeRecords.builder()
                .programme(found)
                .cycle(found.cycle().orElseGet(() -> firstCycle(day)))
                .addAllSessions(sessions)
                .addAllSupervisions(supervisions)
                .addAllAuthorities(all(Authority.KIND))
                .build();
    }

    /** A pair of somebody in one role. */
    private record Pairing(CandidacyKey person, RecordId pair) {}

    /**
     * Reads a programme.
     *
     * @param day the evaluation day, with which the cycle begins if nothing else says when it does
     * @throws IllegalArgumentException if the store has no such programme
     */
    public static StoredProgramme of(UnitOfWork unit, ProgrammeId id, LocalDate day) {
        Optional<Programme> found = unit.programmes().find(id);
        checkArgument(found.isPresent(), "there is no programme \"%s\" in the store", id);
        return new StoredProgramme(unit, found.get(), day);
    }

    /** While the programme's dates are not settled: the twelve months that begin with the first confirmation of a pair. */
    private Cycle firstCycle(LocalDate day) {
        return values(
                        Mentorship.KIND,
                        stream -> stream.flatMap(pair -> pair.confirmedOn().stream())
                                .min(Comparator.naturalOrder()))
                .map(Cycle::beginning)
                .orElseGet(() -> Cycle.beginning(day));
    }

    /** What is kept of the programme itself. */
    public ProgrammeRecords programme() {
        return programme;
    }

    /** Counts the programme and all its people. */
    public void addTo(Evaluation evaluation) {
        forEachPerson(evaluation.of(programme)::add);
    }

    /** Reads everybody with a candidacy or a pair, in each of their roles, in order of id. */
    public void forEachPerson(Consumer<PersonRecords> reader) {
        people().map(this::person).forEach(reader);
    }

    private Stream<CandidacyKey> people() {
        ImmutableSortedSet<CandidacyKey> people = values(
                Candidacy.KIND,
                stream -> Stream.concat(stream.map(Candidacy::key), pairs.keySet().stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
        return people.stream();
    }

    private PersonRecords person(CandidacyKey key) {
        PersonId person = key.person();
        PersonRecords.Builder records = PersonRecords.builder()
                .person(person)
                .role(key.role())
                .application(unit.applications(id).find(person, key.role()).map(Versioned::value))
                .candidacy(unit.records(id, Candidacy.KIND).find(key).map(Versioned::value))
                .addAllPairs(pairs.get(key).stream().map(this::file).collect(toImmutableList()))
                .addAllSurveys(owned(Survey.KIND, person.value()).stream()
                        .filter(survey -> survey.role() == key.role())
                        .collect(toImmutableList()));
        if (key.role() == Role.MENTOR) {
            records.addAllSessions(sessionsOf.get(person))
                    .addAllSupervisions(supervisionsOf.get(person))
                    .addAllSupervisions(supervisionsOfAll);
        } else {
            records.plan(unit.records(id, IntegrationPlan.KIND).find(person).map(Versioned::value))
                    .addAllCourses(owned(CourseParticipation.KIND, person.value()))
                    .addAllOrientations(orientationsOf.get(person));
        }
        return records.build();
    }

    private PairFile file(RecordId pair) {
        return PairFile.builder()
                .mentorship(unit.records(id, Mentorship.KIND)
                        .find(pair)
                        .map(Versioned::value)
                        .orElseThrow())
                .addAllEntries(owned(DiaryEntry.KIND, pair.value()).stream()
                        .sorted(Comparator.comparing(
                                (DiaryEntry entry) -> entry.dated().on()))
                        .collect(toImmutableList()))
                .addAllSubmissions(owned(DiarySubmission.KIND, pair.value()))
                .assessment(owned(FinalAssessment.KIND, pair.value()).stream()
                        .max(Comparator.comparing(FinalAssessment::id)))
                .build();
    }

    private <V> ImmutableList<V> owned(RecordKind<RecordId, V> kind, String owner) {
        return unit.records(id, kind).of(owner).stream().map(Versioned::value).collect(toImmutableList());
    }

    private <V> ImmutableList<V> all(RecordKind<RecordId, V> kind) {
        return values(kind, stream -> stream.collect(toImmutableList()));
    }

    private <K extends Comparable<K>, V, R> R values(RecordKind<K, V> kind, Function<Stream<V>, R> read) {
        try (Stream<Versioned<V>> records = unit.records(id, kind).all()) {
            return read.apply(records.map(Versioned::value));
        }
    }

    private static <V> ImmutableListMultimap<PersonId, V> byPerson(
            ImmutableList<V> records, Function<V, Gathering> gathering) {
        ImmutableListMultimap.Builder<PersonId, V> byPerson = ImmutableListMultimap.builder();
        records.forEach(record -> people(gathering.apply(record)).forEach(person -> byPerson.put(person, record)));
        return byPerson.build();
    }

    private static Stream<PersonId> people(Gathering gathering) {
        return Stream.concat(
                        gathering.invitees().stream().map(Invitee::person),
                        gathering.marks().stream().map(AttendanceMark::person))
                .distinct();
    }
}

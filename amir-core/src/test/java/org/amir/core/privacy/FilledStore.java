package org.amir.core.privacy;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Records;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.store.UnitOfWork;

/** A store with records of every kind on nine people; of its pairs m-000001 is of {@link #MENTOR} and {@link #MENTEE}. */
final class FilledStore {
    static final ProgrammeId MAIN = ProgrammeId.of("main-programme");
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    static final PersonId MENTOR = PersonId.numbered(1);

    /** Called Amina; the others' names are not known. */
    static final PersonId MENTEE = PersonId.numbered(2);

    private final ProgrammeStore store = InMemoryStore.empty();

    /** With the records of those kinds that are asked for. */
    FilledStore(Predicate<RecordKind<?, ?>> kinds) {
        change(unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            people().forEach(person -> unit.addPerson(MAIN, person));
            SampleRecords.all().filter(samples -> kinds.test(samples.kind())).forEach(samples -> save(unit, samples));
            unit.identities(MAIN)
                    .save(
                            MENTEE,
                            Identity.builder()
                                    .name("Amina")
                                    .email("amina@example.org")
                                    .phone("0701-555")
                                    .build(),
                            0);
            return unit;
        });
        applies(MENTOR, Profiles.mentorWhoAnsweredEverything());
        applies(MENTEE, Profiles.menteeWhoAnsweredEverything());
    }

    private static <K extends Comparable<K>, V> void save(UnitOfWork unit, Samples<K, V> samples) {
        Records<K, V> records = unit.records(MAIN, samples.kind());
        samples.distinct().forEach(value -> records.save(value, 0));
    }

    static Stream<PersonId> people() {
        return IntStream.rangeClosed(1, 9).mapToObj(PersonId::numbered);
    }

    void applies(PersonId person, Profile profile) {
        change(unit -> {
            unit.applications(MAIN)
                    .save(
                            Application.builder()
                                    .person(person)
                                    .profile(profile)
                                    .stamp(DAY.atTime(9, 30))
                                    .firstStamp(DAY.atTime(9, 30))
                                    .channel(Answer.of(Channel.LANGUAGE_SCHOOL))
                                    .build(),
                            0);
            return person;
        });
    }

    <T> T read(Function<UnitOfWork, T> work) {
        return store.inUnit(work);
    }

    <T> T change(Function<UnitOfWork, T> work) {
        return store.inUnit(Change.routine(Actor.of("team-1"), DAY.atStartOfDay(), "test"), work);
    }

    void close() {
        store.close();
    }
}

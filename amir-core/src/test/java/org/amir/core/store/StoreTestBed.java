package org.amir.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Changes;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store to test, with two programmes, and short words for what tests do with it. */
public abstract class StoreTestBed {
    static final Programme MALMO =
            Programme.of(ProgrammeId.of("malmo-2025"), CountryCode.of("SE"), LanguageCode.of("sv"));
    static final Programme TURIN = Programme.of(ProgrammeId.of("turin"), CountryCode.of("IT"), LanguageCode.of("it"));
    static final Programme BOLZANO = Programme.builder()
            .id(ProgrammeId.of("bolzano"))
            .country(CountryCode.of("IT"))
            .addHostLanguages(LanguageCode.of("it"), LanguageCode.of("de"))
            .partner(PartnerId.of("partner-2"))
            .zone(ZoneId.of("Europe/Rome"))
            .cohort("spring")
            .timeline(Timeline.handbook(LocalDate.of(2025, 1, 31)))
            .build();
    static final ProgrammeId UNKNOWN = ProgrammeId.of("unknown");
    static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30, 59);
    static final Identity AMINA =
            Identity.builder().name("Amina").email("amina@example.org").build();
    static final Identity BILAL = Identity.builder().name("Bilal").build();

    ProgrammeStore store = InMemoryStore.empty();

    /** Returns a store that holds no programme, and shares nothing with one returned before. */
    protected abstract ProgrammeStore empty();

    /**
     * Closes a store and opens another on what it kept. A store that keeps nothing once closed is returned as it is.
     */
    protected ProgrammeStore reopened(ProgrammeStore store) {
        return store;
    }

    @BeforeEach
    public final void startWithTwoProgrammes() {
        store = empty();
        run(unit -> {
            unit.programmes().add(MALMO);
            unit.programmes().add(TURIN);
        });
    }

    @AfterEach
    public final void close() {
        store.close();
    }

    static final class Failure extends RuntimeException {
        static final long serialVersionUID = 1L;
    }

    static void failAfter(PersonId person) {
        assertThat(person.number()).isPositive();
        throw new Failure();
    }

    void assertStale(String what, long expected, long stored, Consumer<UnitOfWork> work) {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> run(work))
                .satisfies(stale -> assertThat(stale.what()).isEqualTo(what))
                .satisfies(stale -> assertThat(stale.expected()).isEqualTo(expected))
                .satisfies(stale -> assertThat(stale.stored()).isEqualTo(stored));
    }

    void reopen() {
        store = reopened(store);
    }

    void run(Consumer<UnitOfWork> work) {
        boolean done = store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    <T> T ask(Function<UnitOfWork, T> question) {
        return store.inUnit(question);
    }

    <T> T change(Function<UnitOfWork, T> work) {
        return store.inUnit(Changes.ANY, work);
    }

    PersonId newPerson(Programme programme) {
        return change(unit -> unit.newPerson(programme.id()));
    }

    ImmutableSortedSet<PersonId> people(ProgrammeId programme) {
        return store.inUnit(unit -> unit.people(programme));
    }

    Optional<Programme> programme(ProgrammeId programme) {
        return store.inUnit(unit -> unit.programmes().find(programme));
    }

    ImmutableSortedMap<PersonId, Versioned<Identity>> identities(ProgrammeId programme) {
        return store.inUnit(unit -> unit.identities(programme).all());
    }

    Optional<Versioned<Identity>> identity(ProgrammeId programme, PersonId person) {
        return store.inUnit(unit -> unit.identities(programme).find(person));
    }

    ImmutableList<Versioned<Application>> applications(ProgrammeId programme, Role role) {
        return store.inUnit(unit -> unit.applications(programme).all(role));
    }

    Optional<Versioned<Application>> application(ProgrammeId programme, PersonId person, Role role) {
        return store.inUnit(unit -> unit.applications(programme).find(person, role));
    }

    Optional<Versioned<Identity>> identityOf(PersonId person) {
        return identity(MALMO.id(), person);
    }

    Optional<Versioned<Application>> applicationOf(PersonId person, Role role) {
        return application(MALMO.id(), person, role);
    }

    static Application mentor(PersonId person) {
        return application(person, Profiles.mentorWhoAnsweredEverything());
    }

    static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .stamp(STAMP)
                .firstStamp(STAMP)
                .channel(Answer.declined())
                .build();
    }
}

package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Changes;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two stores on one database, as two processes on a server have them. */
@ParameterizedClass
@EnumSource(Database.class)
class OtherWritersTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final PersonId PERSON = PersonId.numbered(1);
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30);
    private static final Identity AMINA = Identity.builder().name("Amina").build();
    private static final Identity BILAL = Identity.builder().name("Bilal").build();

    private static final ProgrammeRules RULES = ProgrammeRules.of(1, STAMP.toLocalDate(), ImmutableMap.of());

    private final JdbcStore ours;
    private final JdbcStore theirs;

    OtherWritersTest(Database database) {
        UrlSource source = UrlSource.of(database.impatient(database.empty()));
        ours = JdbcStore.over(source::getConnection, TestKeys.store());
        theirs = JdbcStore.over(source::getConnection, TestKeys.store());
    }

    @BeforeEach
    void startWithOnePerson() {
        run(ours, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            assertThat(unit.newPerson(MAIN)).isEqualTo(PERSON);
            unit.identities(MAIN).save(PERSON, AMINA, 0);
        });
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    private static void run(JdbcStore store, Consumer<UnitOfWork> work) {
        boolean done = store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return true;
        });
        assertThat(done).isTrue();
    }

    private static Application application() {
        return Application.builder()
                .person(PERSON)
                .profile(Profiles.mentorWhoAnsweredEverything())
                .stamp(STAMP)
                .firstStamp(STAMP)
                .build();
    }

    private Versioned<Identity> identity(JdbcStore store) {
        return store.inUnit(unit -> unit.identities(MAIN).find(PERSON).orElseThrow());
    }

    private void assertStale(String what, long expected, long stored, Consumer<UnitOfWork> work) {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> run(ours, work))
                .satisfies(stale -> assertThat(stale.what()).isEqualTo(what))
                .satisfies(stale -> assertThat(stale.expected()).isEqualTo(expected))
                .satisfies(stale -> assertThat(stale.stored()).isEqualTo(stored));
    }

    @Test
    void a_unit_sees_the_store_as_it_was_when_it_began() {
        run(ours, unit -> {
            assertThat(unit.identities(MAIN).find(PERSON)).contains(new Versioned<>(AMINA, 1));
            run(theirs, other -> other.identities(MAIN).save(PERSON, BILAL, 1));
            run(theirs, other -> other.applications(MAIN).save(application(), 0));

            assertThat(unit.identities(MAIN).find(PERSON)).contains(new Versioned<>(AMINA, 1));
            assertThat(unit.applications(MAIN).all(Role.MENTOR)).isEmpty();
        });
        assertThat(identity(ours)).isEqualTo(new Versioned<>(BILAL, 2));
    }

    @Test
    void what_a_unit_reads_late_is_as_old_as_what_it_read_first() {
        run(ours, unit -> {
            assertThat(unit.records(MAIN, Mentorship.KIND).find(RecordId.of("m-000001")))
                    .isEmpty();
            run(theirs, other -> rules(other).save(RULES, 0));

            assertThat(rules(unit).find(RULES.id())).isEmpty();
        });
    }

    @Test
    void what_others_changed_meanwhile_is_not_overwritten() {
        assertStale("identity p-000001", 1, 2, unit -> {
            assertThat(unit.identities(MAIN).find(PERSON)).isPresent();
            run(theirs, other -> other.identities(MAIN).save(PERSON, BILAL, 1));
            unit.identities(MAIN).save(PERSON, AMINA, 1);
            unit.applications(MAIN).save(application(), 0);
        });

        assertThat(identity(ours)).isEqualTo(new Versioned<>(BILAL, 2));
        assertThat(ours.inUnit(unit -> unit.applications(MAIN).all(Role.MENTOR)).isEmpty())
                .isTrue();
    }

    @Test
    void what_others_added_or_removed_meanwhile_is_stale_too() {
        assertStale("application p-000001 mentor", 0, 1, unit -> {
            unit.applications(MAIN).save(application(), 0);
            run(theirs, other -> other.applications(MAIN).save(application(), 0));
        });
        assertStale("application p-000001 mentor", 1, 0, unit -> {
            unit.applications(MAIN).save(application(), 1);
            run(theirs, other -> other.applications(MAIN).remove(PERSON, Role.MENTOR, 1));
        });
    }

    @Test
    void of_two_who_add_people_at_once_one_does_it_again() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> run(ours, unit -> {
                    PersonId person = unit.newPerson(MAIN);
                    unit.identities(MAIN).save(person, AMINA, 0);
                    run(theirs, other -> assertThat(other.newPerson(MAIN)).isEqualTo(person));
                }))
                .withMessageContaining("do it again");

        run(ours, unit -> {
            assertThat(unit.identities(MAIN).all()).hasSize(1);
            assertThat(unit.newPerson(MAIN)).isEqualTo(PersonId.numbered(3));
        });
    }

    @Test
    void a_record_that_others_changed_meanwhile_is_not_overwritten() {
        assertStale("rules r-000001", 0, 1, unit -> {
            rules(unit).save(RULES, 0);
            run(theirs, other -> rules(other).save(RULES, 0));
        });
        assertStale("rules r-000001", 1, 2, unit -> {
            assertThat(rules(unit).find(RULES.id())).isPresent();
            rules(unit).save(RULES, 1);
            run(theirs, other -> rules(other).save(RULES, 1));
        });
        assertStale("rules r-000001", 2, 0, unit -> {
            rules(unit).save(RULES, 2);
            run(theirs, other -> rules(other).remove(RULES.id(), 2));
        });
    }

    @Test
    void of_two_who_number_records_at_once_one_does_it_again() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> run(ours, unit -> {
                    RecordId id = unit.newRecord(MAIN, ProgrammeRules.KIND);
                    run(
                            theirs,
                            other -> assertThat(other.newRecord(MAIN, ProgrammeRules.KIND))
                                    .isEqualTo(id));
                }))
                .withMessageContaining("do it again");

        run(ours, unit -> assertThat(unit.newRecord(MAIN, ProgrammeRules.KIND)).isEqualTo(RecordId.of("r-000002")));
    }

    private static Records<RecordId, ProgrammeRules> rules(UnitOfWork unit) {
        return unit.records(MAIN, ProgrammeRules.KIND);
    }

    @Test
    void who_waits_too_long_for_another_does_it_again() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> run(theirs, unit -> {
                    unit.identities(MAIN).save(PERSON, BILAL, 1);
                    assertThat(unit.identities(MAIN).find(PERSON)).contains(new Versioned<>(BILAL, 2));
                    run(ours, other -> other.identities(MAIN).save(PERSON, AMINA, 1));
                }))
                .withMessageContaining("do it again");
        assertThat(identity(ours)).isEqualTo(new Versioned<>(AMINA, 1));
    }

    @Test
    void a_unit_that_makes_light_of_a_conflict_is_not_kept() {
        assertStale("identity p-000001", 1, 2, unit -> {
            unit.identities(MAIN).save(PERSON, AMINA, 1);
            run(theirs, other -> other.identities(MAIN).save(PERSON, BILAL, 1));
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> unit.identities(MAIN).find(PERSON));
        });
        assertThat(identity(ours)).isEqualTo(new Versioned<>(BILAL, 2));
    }
}

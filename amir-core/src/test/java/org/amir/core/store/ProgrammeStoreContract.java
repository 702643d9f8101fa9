package org.amir.core.store;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.Identities;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ProgrammeStore} must do. Extend it with a test class that says how to get an empty store. It needs
 * JUnit 5, jqwik and AssertJ.
 */
public abstract class ProgrammeStoreContract extends StoredPairsContract {
    @Test
    public void a_programme_is_found_as_it_was_added() {
        reopen();

        assertThat(programme(MALMO.id())).contains(MALMO);
        assertThat(programme(TURIN.id())).contains(TURIN);
        assertThat(programme(UNKNOWN)).isEmpty();
    }

    @Test
    public void a_programme_is_not_added_twice() {
        Programme moved = Programme.of(MALMO.id(), CountryCode.of("DK"), LanguageCode.of("da"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.programmes().add(moved)))
                .withMessageContaining("malmo-2025");
        assertThat(programme(MALMO.id())).contains(MALMO);
    }

    @Tag("P6")
    @Test
    public void all_that_is_known_of_a_programme_is_kept() {
        run(unit -> {
            unit.programmes().add(BOLZANO);
            assertThat(unit.programmes().find(BOLZANO.id())).contains(BOLZANO);
        });
        reopen();

        assertThat(programme(BOLZANO.id())).contains(BOLZANO);
    }

    @Tag("P6")
    @Test
    public void programmes_are_in_order_of_id() {
        run(unit -> {
            unit.programmes().add(BOLZANO);
            assertThat(unit.programmes().all()).containsExactly(BOLZANO, MALMO, TURIN);
        });
        reopen();

        ImmutableList<Programme> kept = ask(unit -> unit.programmes().all());
        assertThat(kept).containsExactly(BOLZANO, MALMO, TURIN);
    }

    @Tag("P2")
    @Test
    public void a_programme_may_change_and_keeps_its_people() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        Programme dated = MALMO.withDates(Timeline.handbook(LocalDate.of(2024, 1, 31)));
        Programme moved = Programme.builder()
                .id(MALMO.id())
                .country(MALMO.country())
                .addHostLanguages(LanguageCode.of("en"), LanguageCode.of("sv"))
                .timeline(Timeline.handbook(LocalDate.of(2027, 9, 1)))
                .build();

        run(unit -> {
            unit.programmes().replace(MALMO, dated);
            assertThat(unit.programmes().find(MALMO.id())).contains(dated);
        });
        reopen();
        assertThat(programme(MALMO.id())).contains(dated);
        run(unit -> unit.programmes().replace(dated, moved));
        reopen();

        assertThat(programme(MALMO.id())).contains(moved);
        assertThat(programme(TURIN.id())).contains(TURIN);
        assertThat(identityOf(person)).contains(new Versioned<>(AMINA, 1));
    }

    @Test
    public void a_programme_of_work_that_threw_did_not_change() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> run(unit -> {
                    unit.programmes().replace(MALMO, MALMO.withDates(Timeline.handbook(LocalDate.of(2024, 1, 31))));
                    failAfter(unit.newPerson(MALMO.id()));
                }));
        reopen();

        assertThat(programme(MALMO.id())).contains(MALMO);
    }

    @Test
    public void only_a_programme_that_is_there_is_replaced() {
        Programme unknown = Programme.of(UNKNOWN, CountryCode.of("FR"), LanguageCode.of("fr"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.programmes().replace(unknown, unknown)))
                .withMessageContaining("unknown");
        assertThat(programme(UNKNOWN)).isEmpty();
    }

    @Test
    public void a_programme_that_somebody_else_changed_is_not_replaced() {
        Programme dated = MALMO.withDates(Timeline.handbook(LocalDate.of(2024, 1, 31)));
        Programme later = MALMO.withDates(Timeline.handbook(LocalDate.of(2027, 9, 1)));
        run(unit -> unit.programmes().replace(MALMO, dated));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> run(unit -> unit.programmes().replace(MALMO, later)))
                .withMessage("programme %s is not as it was read; read it again and reapply the change", MALMO.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.programmes().replace(dated, TURIN)))
                .withMessageContaining("a programme keeps its id");
        reopen();
        assertThat(programme(MALMO.id())).contains(dated);
    }

    @Test
    public void an_unknown_programme_has_nobody() {
        assertThat(identities(UNKNOWN)).isEmpty();
        assertThat(applications(UNKNOWN, Role.MENTOR)).isEmpty();
        assertThat(identity(UNKNOWN, PersonId.numbered(1))).isEmpty();
        assertThat(application(UNKNOWN, PersonId.numbered(1), Role.MENTEE)).isEmpty();
    }

    @Test
    public void nothing_is_saved_under_an_unknown_programme() {
        PersonId person = newPerson(MALMO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.identities(UNKNOWN).save(person, AMINA, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.applications(UNKNOWN).save(mentor(person), 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> change(unit -> unit.newPerson(UNKNOWN)));
        assertThat(newPerson(MALMO)).isEqualTo(PersonId.numbered(2));
    }

    @Test
    public void nothing_is_saved_of_an_unknown_person() {
        PersonId stranger = PersonId.numbered(7);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.identities(MALMO.id()).save(stranger, AMINA, 0)))
                .withMessageContaining("p-000007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.applications(MALMO.id()).save(mentor(stranger), 0)))
                .withMessageContaining("p-000007");
    }

    @Test
    public void nothing_is_saved_of_a_person_of_another_programme() {
        PersonId person = newPerson(TURIN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0)));
    }

    @Test
    public void ids_go_on_across_programmes_and_are_never_given_again() {
        assertThat(newPerson(MALMO)).isEqualTo(PersonId.numbered(1));
        assertThat(newPerson(TURIN)).isEqualTo(PersonId.numbered(2));
        run(unit -> {
            assertThat(unit.newPerson(MALMO.id())).isEqualTo(PersonId.numbered(3));
            assertThat(unit.newPerson(MALMO.id())).isEqualTo(PersonId.numbered(4));
        });
        run(unit -> unit.identities(MALMO.id()).save(PersonId.numbered(4), AMINA, 0));
        run(unit -> unit.identities(MALMO.id()).remove(PersonId.numbered(4), 1));
        reopen();

        assertThat(newPerson(TURIN)).isEqualTo(PersonId.numbered(5));
    }

    @Test
    public void a_person_may_be_added_with_an_id_that_was_given_elsewhere() {
        PersonId given = PersonId.numbered(1_000_007);
        assertThat(newPerson(TURIN)).isEqualTo(PersonId.numbered(1));
        run(unit -> {
            unit.addPerson(MALMO.id(), given);
            unit.identities(MALMO.id()).save(given, AMINA, 0);
            unit.addPerson(MALMO.id(), PersonId.numbered(5));
            assertThat(unit.newPerson(MALMO.id())).isEqualTo(PersonId.numbered(1_000_008));
            assertThat(unit.people(MALMO.id()))
                    .containsExactly(PersonId.numbered(5), given, PersonId.numbered(1_000_008));
        });
        reopen();

        assertThat(people(MALMO.id())).hasSize(3).contains(given);
        assertThat(people(TURIN.id())).containsExactly(PersonId.numbered(1));
        assertThat(people(UNKNOWN)).isEmpty();
        assertThat(newPerson(TURIN)).isEqualTo(PersonId.numbered(1_000_009));
    }

    @Test
    public void nobody_is_added_whose_id_is_somebodys() {
        assertThat(newPerson(TURIN)).isEqualTo(PersonId.numbered(1));
        for (PersonId taken : ImmutableList.of(PersonId.numbered(1), PersonId.of("someone"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> run(unit -> unit.addPerson(MALMO.id(), taken)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> {
                    unit.addPerson(MALMO.id(), PersonId.numbered(2));
                    unit.addPerson(TURIN.id(), PersonId.numbered(2));
                }))
                .withMessageContaining("p-000002");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.addPerson(UNKNOWN, PersonId.numbered(3))));
        assertThat(newPerson(MALMO)).isEqualTo(PersonId.numbered(2));
    }

    @Test
    public void an_id_from_work_that_threw_was_nobodys() {
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> run(unit -> failAfter(unit.newPerson(MALMO.id()))));

        assertThat(newPerson(MALMO)).isEqualTo(PersonId.numbered(1));
    }

    @Test
    public void versions_count_the_saves() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        assertThat(identityOf(person)).contains(new Versioned<>(AMINA, 1));
        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 1));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 1));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 2));
        reopen();

        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 2));
        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(mentor(person), 3));
    }

    @Test
    public void a_new_value_has_not_been_read_at_version_1() {
        PersonId person = newPerson(MALMO);

        assertStale(
                "identity p-000001", 1, 0, unit -> unit.identities(MALMO.id()).save(person, AMINA, 1));
        assertStale(
                "application p-000001 mentor",
                1,
                0,
                unit -> unit.applications(MALMO.id()).save(mentor(person), 1));
    }

    @Test
    public void a_save_over_a_newer_version_is_refused() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 1));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));

        assertStale(
                "identity p-000001", 1, 2, unit -> unit.identities(MALMO.id()).save(person, AMINA, 1));
        assertStale(
                "identity p-000001", 0, 2, unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        assertStale(
                "application p-000001 mentor",
                0,
                1,
                unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 2));
    }

    @Test
    public void what_was_removed_is_gone_and_may_be_saved_again() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        run(unit -> unit.identities(MALMO.id()).remove(person, 1));
        run(unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1));
        reopen();

        assertThat(identityOf(person)).isEmpty();
        assertThat(applicationOf(person, Role.MENTOR)).isEmpty();
        assertThat(identities(MALMO.id())).isEmpty();
        assertThat(applications(MALMO.id(), Role.MENTOR)).isEmpty();
        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 2));
        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(mentor(person), 2));
    }

    @Test
    public void what_is_saved_after_a_removal_is_not_taken_for_what_was_read_before() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        run(unit -> unit.identities(MALMO.id()).remove(person, 1));
        run(unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1));
        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        reopen();

        assertStale(
                "identity p-000001", 1, 2, unit -> unit.identities(MALMO.id()).save(person, AMINA, 1));
        assertStale(
                "application p-000001 mentor",
                1,
                2,
                unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1));
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 2));
    }

    @Test
    public void versions_go_on_after_each_removal_within_a_unit_too() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> {
            Identities identities = unit.identities(MALMO.id());
            identities.remove(person, 1);
            assertThat(identities.find(person)).isEmpty();
            identities.save(person, BILAL, 0);
            identities.save(person, AMINA, 2);
            identities.remove(person, 3);
            identities.save(person, BILAL, 0);
        });
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 4));
        run(unit -> {
            unit.identities(MALMO.id()).save(person, AMINA, 4);
            unit.identities(MALMO.id()).remove(person, 5);
        });
        reopen();

        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 0));
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 6));
    }

    @Test
    public void what_was_changed_since_is_not_removed() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.identities(MALMO.id()).save(person, BILAL, 1));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 1));

        assertStale(
                "identity p-000001", 1, 2, unit -> unit.identities(MALMO.id()).remove(person, 1));
        assertStale(
                "application p-000001 mentor",
                1,
                2,
                unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1));
        assertStale(
                "application p-000001 mentee",
                1,
                0,
                unit -> unit.applications(MALMO.id()).remove(person, Role.MENTEE, 1));
        assertThat(identityOf(person)).contains(new Versioned<>(BILAL, 2));
    }

    @Test
    public void all_are_in_order_of_id() {
        run(unit -> IntStream.range(0, 12)
                .forEach(i -> assertThat(unit.newPerson(MALMO.id())).isNotNull()));
        ImmutableList<PersonId> shuffled =
                Stream.of(10, 2, 12, 1, 7).map(PersonId::numbered).collect(toImmutableList());
        shuffled.forEach(person -> run(unit -> {
            unit.identities(MALMO.id()).save(person, AMINA, 0);
            unit.applications(MALMO.id()).save(mentor(person), 0);
        }));
        reopen();

        ImmutableList<PersonId> inOrder = ImmutableList.sortedCopyOf(shuffled);
        assertThat(identities(MALMO.id()).keySet()).containsExactlyElementsOf(inOrder);
        assertThat(applications(MALMO.id(), Role.MENTOR))
                .extracting(found -> found.value().person())
                .containsExactlyElementsOf(inOrder);
        assertThat(applications(MALMO.id(), Role.MENTEE)).isEmpty();
    }

    @Test
    public void a_person_may_apply_in_both_roles() {
        PersonId person = newPerson(MALMO);
        Application mentee = application(person, Profiles.menteeWhoAnsweredEverything());
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        run(unit -> unit.applications(MALMO.id()).save(mentee, 0));
        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(mentor(person), 1));
        assertThat(applicationOf(person, Role.MENTEE)).contains(new Versioned<>(mentee, 1));

        run(unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1));
        reopen();
        assertThat(applicationOf(person, Role.MENTOR)).isEmpty();
        assertThat(applicationOf(person, Role.MENTEE)).contains(new Versioned<>(mentee, 1));
    }

    @Test
    public void two_programmes_never_mix() {
        PersonId amina = newPerson(MALMO);
        PersonId bilal = newPerson(TURIN);
        run(unit -> unit.identities(MALMO.id()).save(amina, AMINA, 0));
        run(unit -> unit.identities(TURIN.id()).save(bilal, BILAL, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(amina), 0));
        run(unit -> unit.applications(TURIN.id()).save(mentor(bilal), 0));
        reopen();

        assertThat(identities(MALMO.id())).isEqualTo(ImmutableSortedMap.of(amina, new Versioned<>(AMINA, 1)));
        assertThat(identities(TURIN.id())).isEqualTo(ImmutableSortedMap.of(bilal, new Versioned<>(BILAL, 1)));
        assertThat(identity(TURIN.id(), amina)).isEmpty();
        assertThat(applications(MALMO.id(), Role.MENTOR)).containsExactly(new Versioned<>(mentor(amina), 1));
        assertThat(application(TURIN.id(), amina, Role.MENTOR)).isEmpty();
    }

    @Test
    public void work_that_throws_leaves_nothing_in_any_store() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> run(unit -> {
                    unit.programmes().add(Programme.of(UNKNOWN, CountryCode.of("FR"), LanguageCode.of("fr")));
                    unit.identities(MALMO.id()).save(person, BILAL, 1);
                    unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1);
                    unit.applications(MALMO.id()).save(application(person, Profiles.menteeWhoAnsweredNothing()), 0);
                    failAfter(unit.newPerson(TURIN.id()));
                }));
        reopen();

        assertThat(programme(UNKNOWN)).isEmpty();
        assertThat(identityOf(person)).contains(new Versioned<>(AMINA, 1));
        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(mentor(person), 1));
        assertThat(applicationOf(person, Role.MENTEE)).isEmpty();
    }

    @Test
    public void a_stale_save_undoes_the_rest_of_its_unit() {
        PersonId person = newPerson(MALMO);

        assertStale("application p-000001 mentor", 3, 0, unit -> {
            unit.identities(MALMO.id()).save(person, AMINA, 0);
            unit.applications(MALMO.id()).save(mentor(person), 3);
        });
        assertThat(identityOf(person)).isEmpty();
    }

    @Test
    public void a_unit_sees_what_it_has_saved_itself() {
        run(unit -> {
            ProgrammeId programme = ProgrammeId.of("new");
            Identities identities = unit.identities(programme);
            Applications applications = unit.applications(programme);
            unit.programmes().add(Programme.of(programme, CountryCode.of("FR"), LanguageCode.of("fr")));
            PersonId first = unit.newPerson(programme);
            PersonId second = unit.newPerson(programme);
            identities.save(second, AMINA, 0);
            identities.save(first, AMINA, 0);
            identities.save(first, BILAL, 1);
            applications.save(mentor(second), 0);
            applications.save(mentor(first), 0);
            applications.remove(second, Role.MENTOR, 1);

            assertThat(identities.find(first)).contains(new Versioned<>(BILAL, 2));
            assertThat(identities.all())
                    .isEqualTo(
                            ImmutableSortedMap.of(first, new Versioned<>(BILAL, 2), second, new Versioned<>(AMINA, 1)));
            assertThat(applications.find(second, Role.MENTOR)).isEmpty();
            assertThat(applications.all(Role.MENTOR)).containsExactly(new Versioned<>(mentor(first), 1));
        });
    }

    @Test
    public void a_unit_may_not_be_used_once_its_work_has_returned() {
        PersonId person = newPerson(MALMO);
        UnitOfWork ended = change(unit -> unit);
        Identities identities = change(unit -> unit.identities(MALMO.id()));
        Applications applications = change(unit -> unit.applications(MALMO.id()));

        assertThatIllegalStateException().isThrownBy(() -> ended.newPerson(MALMO.id()));
        assertThatIllegalStateException()
                .isThrownBy(() -> ended.identities(MALMO.id()).all());
        assertThatIllegalStateException().isThrownBy(() -> ended.programmes().find(MALMO.id()));
        assertThatIllegalStateException().isThrownBy(() -> identities.save(person, AMINA, 0));
        assertThatIllegalStateException().isThrownBy(() -> identities.find(person));
        assertThatIllegalStateException().isThrownBy(() -> applications.save(mentor(person), 0));
        assertThatIllegalStateException().isThrownBy(() -> applications.all(Role.MENTOR));
        assertThat(identityOf(person)).isEmpty();
    }

    @Test
    public void several_threads_may_use_it_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<PersonId> addsSomebody = () -> change(unit -> {
                PersonId person = unit.newPerson(MALMO.id());
                unit.identities(MALMO.id()).save(person, AMINA, 0);
                unit.applications(MALMO.id()).save(mentor(person), 0);
                return person;
            });
            ImmutableSet.Builder<PersonId> people = ImmutableSet.builder();
            for (Future<PersonId> added : threads.invokeAll(Collections.nCopies(40, addsSomebody))) {
                people.add(added.get());
            }

            assertThat(people.build()).hasSize(40);
            assertThat(identities(MALMO.id())).hasSize(40);
            assertThat(applications(MALMO.id(), Role.MENTOR)).hasSize(40);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    public void a_closed_store_cannot_be_reached() {
        store.close();
        store.close();

        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> programme(MALMO.id()));
    }
}

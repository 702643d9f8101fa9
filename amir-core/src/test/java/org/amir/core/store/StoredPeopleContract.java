package org.amir.core.store;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.participant.Tombstone;
import org.amir.core.participant.Traits;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Change;
import org.amir.core.record.Changes;
import org.amir.core.record.FreeText;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people come back as from a store: part of {@link ProgrammeStoreContract}. */
public abstract class StoredPeopleContract extends StoreTestBed {
    @ParameterizedTest
    @MethodSource("profilesAtTheEdges")
    public void every_trait_comes_back_as_it_was_saved(Profile profile) {
        PersonId person = newPerson(MALMO);
        Application saved = application(person, profile);
        run(unit -> unit.applications(MALMO.id()).save(saved, 0));
        reopen();

        assertThat(applicationOf(person, profile.role())).contains(new Versioned<>(saved, 1));
        assertThat(applications(MALMO.id(), profile.role())).containsExactly(new Versioned<>(saved, 1));
    }

    public static Stream<Profile> profilesAtTheEdges() {
        return Stream.of(
                Profiles.mentorWhoAnsweredNothing(),
                Profiles.mentorWhoDeclinedEverything(),
                Profiles.mentorWhoAnsweredEverything(),
                Profiles.menteeWhoAnsweredNothing(),
                Profiles.menteeWhoDeclinedEverything(),
                Profiles.menteeWhoAnsweredEverything());
    }

    @ParameterizedTest
    @MethodSource("profilesAtTheEdges")
    public void every_trait_of_answers_that_are_replaced_is_replaced(Profile later) {
        PersonId person = newPerson(MALMO);
        Profile earlier = later.role() == Role.MENTOR
                ? Profiles.mentorWhoAnsweredEverything()
                : Profiles.menteeWhoAnsweredEverything();
        run(unit -> unit.applications(MALMO.id()).save(application(person, earlier), 0));
        run(unit -> unit.applications(MALMO.id()).save(application(person, later), 1));
        reopen();

        assertThat(applicationOf(person, later.role())).contains(new Versioned<>(application(person, later), 2));
    }

    @Property(tries = 25)
    public void any_profile_and_identity_comes_back_as_it_was_saved(@ForAll("people") List<AnyPerson> people) {
        store = empty();
        run(unit -> unit.programmes().add(MALMO));
        ImmutableList<PersonId> ids = change(unit ->
                people.stream().map(person -> person.addTo(unit, MALMO.id())).collect(toImmutableList()));
        reopen();

        for (int i = 0; i < ids.size(); i++) {
            PersonId id = ids.get(i);
            AnyPerson person = people.get(i);
            assertThat(identityOf(id)).contains(new Versioned<>(person.identity(), 1));
            assertThat(applicationOf(id, person.profile().role())).contains(new Versioned<>(person.application(id), 1));
        }
        store.close();
    }

    @Provide
    public Arbitrary<List<AnyPerson>> people() {
        return Combinators.combine(
                        Profiles.profiles(),
                        Profiles.identities(),
                        Profiles.stamps().tuple2(),
                        Profiles.answers(Arbitraries.of(Channel.class)))
                .as((profile, identity, stamps, channel) -> new AnyPerson(
                        profile, identity, ImmutableList.sortedCopyOf(List.of(stamps.get1(), stamps.get2())), channel))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    public record AnyPerson(
            Profile profile, Identity identity, ImmutableList<LocalDateTime> stamps, Answer<Channel> channel) {
        PersonId addTo(UnitOfWork unit, ProgrammeId programme) {
            PersonId id = unit.newPerson(programme);
            unit.identities(programme).save(id, identity, 0);
            unit.applications(programme).save(application(id), 0);
            return id;
        }

        Application application(PersonId id) {
            return Application.builder()
                    .person(id)
                    .profile(profile)
                    .firstStamp(stamps.get(0))
                    .stamp(stamps.get(1))
                    .channel(channel)
                    .build();
        }
    }

    @Test
    public void texts_of_any_kind_come_back_as_they_were_saved() {
        for (String text : Profiles.NAUGHTY_TEXTS) {
            PersonId person = newPerson(MALMO);
            Identity identity =
                    Identity.builder().name(text).email(text).phone(text).build();
            Mentee mentee = Mentee.builder()
                    .traits(Traits.builder()
                            .motivation(Answer.of(FreeText.of(text)))
                            .build())
                    .expectations(Answer.of(FreeText.of(text)))
                    .build();
            run(unit -> unit.identities(MALMO.id()).save(person, identity, 0));
            run(unit -> unit.applications(MALMO.id()).save(application(person, mentee), 0));
            reopen();

            assertThat(identityOf(person)).contains(new Versioned<>(identity, 1));
            assertThat(applicationOf(person, Role.MENTEE)
                            .map(found -> found.value().profile()))
                    .contains(mentee);
        }
    }

    @Test
    public void the_longest_texts_come_back_whole() {
        String longest = "\uD83C\uDF0D".repeat(ProgrammeStore.LONGEST_TEXT / 2);
        PersonId person = newPerson(MALMO);
        Identity identity = Identity.builder().name(longest).build();
        Mentor mentor = Mentor.builder()
                .traits(Traits.builder().build())
                .livedExperience(Answer.of(FreeText.of(longest)))
                .build();
        run(unit -> unit.identities(MALMO.id()).save(person, identity, 0));
        run(unit -> unit.applications(MALMO.id()).save(application(person, mentor), 0));
        reopen();

        boolean sameName = identityOf(person).equals(Optional.of(new Versioned<>(identity, 1)));
        boolean sameText =
                applicationOf(person, Role.MENTOR).equals(Optional.of(new Versioned<>(application(person, mentor), 1)));
        assertThat(sameName).isTrue();
        assertThat(sameText).isTrue();
    }

    @Test
    public void moments_come_back_to_the_microsecond() {
        PersonId person = newPerson(MALMO);
        LocalDateTime last = LocalDateTime.of(2025, 12, 31, 23, 59, 59, 999_999_999);
        Application saved = Application.builder()
                .person(person)
                .profile(Profiles.mentorWhoAnsweredNothing())
                .stamp(last)
                .firstStamp(last.minusNanos(1_000))
                .build();
        run(unit -> unit.applications(MALMO.id()).save(saved, 0));
        reopen();

        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(saved, 1));
        assertThat(saved.stamp()).isEqualTo("2025-12-31T23:59:59.999999");
        assertThat(saved.firstStamp()).isEqualTo("2025-12-31T23:59:59.999998");
    }

    @Test
    public void an_identity_may_lack_anything() {
        ImmutableList<Identity> identities = ImmutableList.of(
                Identity.builder().build(),
                Identity.builder().name("A").build(),
                Identity.builder().email("a@example.org").build(),
                Identity.builder().phone("+46 70 000 00 00").build());
        for (Identity identity : identities) {
            PersonId person = newPerson(MALMO);
            run(unit -> unit.identities(MALMO.id()).save(person, identity, 0));

            assertThat(identityOf(person)).contains(new Versioned<>(identity, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    public void every_channel_comes_back(Channel channel) {
        PersonId person = newPerson(MALMO);
        Application saved = Application.builder()
                .person(person)
                .profile(Profiles.mentorWhoAnsweredNothing())
                .stamp(STAMP)
                .firstStamp(STAMP.minusYears(1))
                .channel(Answer.of(channel))
                .build();
        run(unit -> unit.applications(MALMO.id()).save(saved, 0));

        assertThat(applicationOf(person, Role.MENTOR)).contains(new Versioned<>(saved, 1));
    }

    @Test
    public void people_are_found_by_their_email_however_it_is_written() {
        PersonId amina = newPerson(MALMO);
        PersonId also = newPerson(MALMO);
        PersonId elsewhere = newPerson(TURIN);
        PersonId nobody = newPerson(MALMO);
        Identity shouted = Identity.builder().email(" AMINA@Example.org ").build();
        Identity blank = Identity.builder().email(" ").build();
        run(unit -> {
            unit.identities(MALMO.id()).save(also, shouted, 0);
            unit.identities(MALMO.id()).save(amina, AMINA, 0);
            unit.identities(MALMO.id()).save(nobody, blank, 0);
            unit.identities(TURIN.id()).save(elsewhere, AMINA, 0);
            assertThat(unit.identities(MALMO.id()).withEmail("amina@EXAMPLE.org"))
                    .containsExactly(amina, also);
        });
        reopen();

        assertThat(withEmail("Amina@example.org")).containsExactly(amina, also);
        assertThat(withEmail("bilal@example.org")).isEmpty();
        assertThat(withEmail(" ")).isEmpty();
        run(unit -> unit.identities(MALMO.id()).save(amina, BILAL, 1));
        assertThat(withEmail("amina@example.org")).containsExactly(also);
    }

    private ImmutableSortedSet<PersonId> withEmail(String email) {
        return ask(unit -> unit.identities(MALMO.id()).withEmail(email));
    }

    @Test
    @Tag("X3")
    public void who_was_erased_leaves_a_tombstone_and_is_known_again_by_their_email() {
        PersonId amina = newPerson(MALMO);
        PersonId elsewhere = newPerson(TURIN);
        run(unit -> {
            unit.identities(MALMO.id()).save(amina, AMINA, 0);
            unit.identities(TURIN.id()).save(elsewhere, AMINA, 0);
        });
        run(unit -> {
            unit.identities(MALMO.id()).erase(amina, 1);
            assertThat(unit.identities(MALMO.id()).erased()).containsKey(amina);
            assertThat(unit.identities(MALMO.id()).find(amina)).isEmpty();
        });
        reopen();

        assertThat(identityOf(amina)).isEmpty();
        assertThat(identity(TURIN.id(), elsewhere)).isPresent();
        assertThat(withEmail("amina@example.org")).isEmpty();
        assertThat(erased()).isEqualTo(ImmutableSortedMap.of(amina, new Tombstone(amina, Changes.ANY)));
        assertThat(erasedWithEmail(" Amina@EXAMPLE.org")).containsExactly(amina);
        assertThat(erasedWithEmail("bilal@example.org")).isEmpty();
        assertThat(erasedWithEmail("")).isEmpty();
        assertThat(people(MALMO.id())).contains(amina);
    }

    private ImmutableSortedMap<PersonId, Tombstone> erased() {
        return ask(unit -> unit.identities(MALMO.id()).erased());
    }

    private ImmutableSortedSet<PersonId> erasedWithEmail(String email) {
        return ask(unit -> unit.identities(MALMO.id()).erasedWithEmail(email));
    }

    @Test
    @Tag("X3")
    public void a_tombstone_keeps_its_time() {
        PersonId amina = newPerson(MALMO);
        Change change = Change.routine(Changes.ANY.by(), LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000), "erase");
        PersonId erased = store.inUnit(change, unit -> {
            unit.identities(MALMO.id()).erase(amina, 0);
            return amina;
        });
        reopen();

        assertThat(erased().get(erased)).isEqualTo(new Tombstone(amina, change));
    }

    @Test
    @Tag("X3")
    public void who_was_erased_is_given_no_identity_any_more() {
        PersonId amina = newPerson(MALMO);
        PersonId withoutName = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(amina, AMINA, 0));
        run(unit -> unit.identities(MALMO.id()).erase(amina, 1));
        run(unit -> unit.identities(MALMO.id()).erase(withoutName, 0));
        run(unit -> unit.identities(MALMO.id()).erase(amina, 0));
        reopen();

        assertThat(erased()).containsOnlyKeys(amina, withoutName);
        for (PersonId gone : ImmutableList.of(amina, withoutName)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run(unit -> unit.identities(MALMO.id()).save(gone, BILAL, 0)))
                    .withMessageContaining(gone + " was erased");
        }
        assertThat(identities(MALMO.id())).isEmpty();
        ImmutableList<String> audited = ask(unit -> unit.audit(MALMO.id())
                .filter(row -> row.kind().equals("identity"))
                .map(row -> row.key() + " " + row.version())
                .collect(toImmutableList()));
        assertThat(audited).containsExactly("p-000001 1", "p-000001 0", "p-000002 0");
    }

    @Test
    @Tag("X3")
    public void nobody_is_erased_over_a_newer_version_or_by_work_that_throws() {
        PersonId amina = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(amina, AMINA, 0));

        assertStale(
                "identity p-000001", 2, 1, unit -> unit.identities(MALMO.id()).erase(amina, 2));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> run(unit -> {
                    unit.identities(MALMO.id()).erase(amina, 1);
                    failAfter(amina);
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> unit.identities(TURIN.id()).erase(amina, 1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> ask(unit -> {
                    unit.identities(MALMO.id()).erase(amina, 1);
                    return amina;
                }));
        reopen();

        assertThat(erased()).isEmpty();
        assertThat(identityOf(amina)).contains(new Versioned<>(AMINA, 1));
    }
}

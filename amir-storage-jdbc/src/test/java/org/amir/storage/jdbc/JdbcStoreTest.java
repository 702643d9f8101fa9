package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TimeZone;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** The contract on an H2 file. Its properties run in jqwik, which knows no temporary folders of JUnit. */
class JdbcStoreTest extends ProgrammeStoreContract {
    private Path file = Path.of("target");

    @Override
    protected ProgrammeStore empty() {
        file = EmptyStore.newFile();
        return EmptyStore.at(file);
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return JdbcStore.open(file);
    }

    @Test
    void a_time_that_summer_time_skips_comes_back() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        try {
            every_channel_comes_back(Channel.FLYER);
            every_trait_comes_back_as_it_was_saved(Profiles.menteeWhoAnsweredEverything());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_text_that_is_too_long_is_refused_at_once() {
        try (ProgrammeStore store = empty()) {
            ProgrammeId main = ProgrammeId.of("main");
            Identity longest = Identity.builder().name("n".repeat(1_000_000)).build();
            Identity tooLong = Identity.builder().name("n".repeat(1_000_001)).build();
            PersonId person = store.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(main, CountryCode.of("SE"), LanguageCode.of("sv")));
                return unit.newPerson(main);
            });
            Optional<Versioned<Identity>> kept = store.inUnit(Changes.ANY, unit -> {
                unit.identities(main).save(person, longest, 0);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> unit.identities(main).save(person, tooLong, 1))
                        .withMessage("the store holds texts of up to 1000000 characters, but one has 1000001");
                return unit.identities(main).find(person);
            });
            assertThat(kept).contains(new Versioned<>(longest, 1));
        }
    }

    @Test
    void a_text_may_hold_any_character_even_broken_ones() {
        try (ProgrammeStore store = empty()) {
            ProgrammeId main = ProgrammeId.of("main");
            Identity identity = Identity.builder()
                    .name("a\u0000b")
                    .email("\uD800 is half a character")
                    .phone("")
                    .build();
            boolean saved = store.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(main, CountryCode.of("SE"), LanguageCode.of("sv")));
                unit.identities(main).save(unit.newPerson(main), identity, 0);
                return true;
            });
            assertThat(saved).isTrue();
            try (ProgrammeStore reopened = reopened(store)) {
                Optional<Versioned<Identity>> kept =
                        reopened.inUnit(unit -> unit.identities(main).find(PersonId.numbered(1)));
                assertThat(kept).contains(new Versioned<>(identity, 1));
            }
        }
    }

    @Test
    void a_unit_is_not_started_inside_another() {
        try (ProgrammeStore store = empty()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.inUnit(outer -> store.inUnit(UnitOfWork::programmes)));
        }
    }

    @Test
    void a_store_is_not_closed_inside_a_unit() {
        ProgrammeStore store = empty();

        assertThatIllegalStateException()
                .isThrownBy(() -> store.inUnit(Changes.ANY, unit -> {
                    store.close();
                    return unit.programmes();
                }));
        store.close();
    }
}

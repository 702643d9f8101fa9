package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Application;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many statements many people take: that decides how long they take, and is the same on every machine. */
class ManyPeopleTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30);
    /** One statement for the keys of those who are read, however many they are. */
    private static final int KEYS = 1;

    private static final int MANY = 2_500;

    private final UrlSource source = UrlSource.of("jdbc:h2:mem:many");
    private final Connection keepsIt;
    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcStore store;

    ManyPeopleTest() throws SQLException {
        keepsIt = source.getConnection();
        JdbcStore.on(source, TestKeys.KEYS).close();
        store = JdbcStore.over(this::counting, TestKeys.store());
        run(unit -> unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv"))));
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        keepsIt.close();
    }

    private Connection counting() throws SQLException {
        Connection connection = source.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return called.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private int run(Consumer<UnitOfWork> work) {
        statements.set(0);
        return store.inUnit(Changes.ANY, unit -> {
            work.accept(unit);
            return statements.get();
        });
    }

    private static void addPerson(UnitOfWork unit, Profile profile) {
        PersonId person = unit.newPerson(MAIN);
        unit.identities(MAIN).save(person, Identity.builder().name("Amina").build(), 0);
        unit.applications(MAIN).save(application(person, profile), 0);
    }

    private static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .stamp(STAMP)
                .firstStamp(STAMP)
                .build();
    }

    @Test
    void many_new_people_are_written_in_few_statements() {
        run(unit -> {
            for (int i = 0; i < MANY; i++) {
                addPerson(
                        unit,
                        i % 2 == 0 ? Profiles.mentorWhoAnsweredEverything() : Profiles.menteeWhoAnsweredEverything());
            }
        });
        assertThat(statements).hasValueLessThan(60);

        int forIdentities = run(unit -> assertThat(unit.identities(MAIN).all()).hasSize(MANY));
        assertThat(forIdentities).isEqualTo(1 + KEYS);
        int forMentors =
                run(unit -> assertThat(unit.applications(MAIN).all(Role.MENTOR)).hasSize(MANY / 2));
        assertThat(forMentors).isEqualTo(5 + KEYS);
        int forOne = run(unit -> assertThat(unit.applications(MAIN).find(PersonId.numbered(1), Role.MENTOR))
                .isPresent());
        assertThat(forOne).isEqualTo(5 + KEYS);
    }

    @Test
    void people_may_be_looked_for_between_saves() {
        run(unit -> {
            for (int i = 0; i < 20; i++) {
                addPerson(unit, Profiles.mentorWhoAnsweredNothing());
                PersonId person = PersonId.numbered(i + 1);
                assertThat(unit.applications(MAIN).find(PersonId.numbered(99), Role.MENTOR))
                        .isEmpty();
                assertThat(unit.identities(MAIN).find(person)).isPresent();
            }
        });
        int forAll =
                run(unit -> assertThat(unit.applications(MAIN).all(Role.MENTOR)).hasSize(20));
        assertThat(forAll).isEqualTo(5 + KEYS);
    }
}

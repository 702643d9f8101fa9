package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.StaleVersionException;
import org.amir.core.store.RetryingStore;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A unit that had to give way to another is done again, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class RetriedUnitsTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final Identity AMINA = Identity.builder().name("Amina").build();

    private final JdbcStore ours;
    private final JdbcStore theirs;

    RetriedUnitsTest(Database database) {
        UrlSource source = UrlSource.of(database.impatient(database.empty()));
        ours = JdbcStore.over(source::getConnection, TestKeys.store());
        theirs = JdbcStore.over(source::getConnection, TestKeys.store());
    }

    @BeforeEach
    void startWithAProgramme() {
        Programme added = Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv"));
        assertThat(ours.<Integer>inUnit(Changes.ANY, unit -> {
                    unit.programmes().add(added);
                    return 1;
                }))
                .isEqualTo(1);
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    private ImmutableSortedSet<PersonId> people() {
        return ours.inUnit(unit -> unit.people(MAIN));
    }

    private static PersonId add(UnitOfWork unit) {
        PersonId person = unit.newPerson(MAIN);
        unit.identities(MAIN).save(person, AMINA, 0);
        return person;
    }

    /** Adds a person, of which the others have added one by then, as often as they are to. */
    private PersonId addAfterOthers(UnitOfWork unit, AtomicInteger tries, int othersAre) {
        PersonId person = add(unit);
        if (tries.incrementAndGet() <= othersAre) {
            assertThat(theirs.inUnit(Changes.ANY, RetriedUnitsTest::add)).isEqualTo(person);
        }
        return person;
    }

    @Test
    void a_unit_that_gave_way_sees_in_its_next_try_what_the_other_kept() {
        AtomicInteger tries = new AtomicInteger();

        PersonId added = RetryingStore.of(ours, 3).inUnit(Changes.ANY, unit -> addAfterOthers(unit, tries, 2));

        assertThat(tries).hasValue(3);
        assertThat(added).isEqualTo(PersonId.numbered(3));
        assertThat(people())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 3).mapToObj(PersonId::numbered).toList());
        assertThat(ours.verifyAudit().head().number()).isEqualTo(4);
        assertThat(ours.verifyAudit().isWhole()).isTrue();
    }

    @Test
    void the_last_failure_is_thrown_and_nothing_of_any_try_is_kept() {
        AtomicInteger tries = new AtomicInteger();

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(
                        () -> RetryingStore.of(ours, 3).inUnit(Changes.ANY, unit -> addAfterOthers(unit, tries, 99)));

        assertThat(tries).hasValue(3);
        assertThat(people()).hasSize(3);
        assertThat(ours.verifyAudit().head().number()).isEqualTo(4);
    }
}

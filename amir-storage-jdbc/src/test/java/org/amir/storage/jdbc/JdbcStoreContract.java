package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link JdbcStore} does beyond the contract of all stores. */
abstract class JdbcStoreContract extends ProgrammeStoreContract {
    private static final Programme LUND =
            Programme.of(ProgrammeId.of("lund"), CountryCode.of("SE"), LanguageCode.of("sv"));

    @Test
    void a_time_that_summer_time_skips_comes_back() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        try {
            a_tombstone_keeps_its_time();
            every_channel_comes_back(Channel.FLYER);
            every_trait_comes_back_as_it_was_saved(Profiles.menteeWhoAnsweredEverything());
        } finally {
            TimeZone.setDefault(before);
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
    void the_audit_trail_is_read_to_its_end_within_its_unit_only() {
        try (ProgrammeStore store = empty()) {
            int people = store.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(LUND);
                for (int i = 0; i < 600; i++) {
                    unit.identities(LUND.id())
                            .save(
                                    unit.newPerson(LUND.id()),
                                    Identity.builder().name("somebody").build(),
                                    0);
                }
                return unit.people(LUND.id()).size();
            });
            List<Long> numbers = store.inUnit(
                    unit -> unit.audit(LUND.id()).map(AuditRow::number).toList());
            assertThat(numbers).hasSize(people + 1).isSorted();

            Stream<AuditRow> left = store.inUnit(unit -> unit.audit(LUND.id()));
            assertThatIllegalStateException()
                    .isThrownBy(() -> left.forEach(row -> assertThat(row).isNotNull()));
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

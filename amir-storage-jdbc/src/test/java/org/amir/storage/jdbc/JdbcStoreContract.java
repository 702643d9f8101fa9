package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.TimeZone;
import org.amir.core.participant.Profiles;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** What every {@link JdbcStore} does beyond the contract of all stores. */
abstract class JdbcStoreContract extends ProgrammeStoreContract {
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

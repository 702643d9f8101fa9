package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store with tables from before the audit trail was a chain is brought up to date with what is in it. */
@ParameterizedClass
@EnumSource(Database.class)
class UpgradeTest {
    private final String url;
    private final UrlSource source;

    UpgradeTest(Database database) {
        url = database.withoutTables();
        source = UrlSource.of(url);
    }

    @BeforeEach
    void makeOldStore() throws SQLException {
        StoreBeforeChain.make(url);
    }

    private void assertUpToDate() {
        try (JdbcStore store = JdbcStore.connectOrCreate(url, TestKeys.KEYS)) {
            assertThat(StoreBeforeChain.isUpToDate(store)).isTrue();
            Programme elsewhere =
                    Programme.of(ProgrammeId.of("elsewhere"), CountryCode.of("IT"), LanguageCode.of("it"));
            assertThat(store.<Long>inUnit(Changes.ANY, unit -> {
                        unit.programmes().add(elsewhere);
                        return unit.audit(elsewhere.id()).count();
                    }))
                    .isEqualTo(1);
            assertThat(store.verifyAudit().isWhole()).isTrue();
            assertThat(store.verifyAudit().head().number()).isEqualTo(StoreBeforeChain.ROWS + 1);
        }
    }

    @Test
    void what_was_there_is_kept_and_its_trail_chained() {
        assertUpToDate();
    }

    /** As a killed process leaves it on a database that keeps each statement on tables at once. */
    @Test
    void an_upgrade_that_was_cut_off_goes_on() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("alter table audit_row add column digest character varying(64)"))
                    .isFalse();
        }

        assertUpToDate();
    }
}

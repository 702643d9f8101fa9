package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.store.RetryingStore;
import org.amir.core.store.StoreUnavailableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is lost after the database has kept a unit and before it could say so. */
class LostCommitTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");

    private static Connection losing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LostCommitTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, called, arguments) -> {
                    try {
                        Object answer = called.invoke(connection, arguments);
                        if (called.getName().equals("commit")) {
                            throw new SQLException("lost", "08006");
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void nobody_is_told_that_nothing_was_kept_and_it_is_not_done_again(Database database) {
        UrlSource source = UrlSource.of(database.empty());
        AtomicInteger tries = new AtomicInteger();

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> RetryingStore.of(
                                JdbcStore.over(() -> losing(source.getConnection()), TestKeys.store()), 3)
                        .inUnit(Changes.ANY, unit -> {
                            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
                            return tries.incrementAndGet();
                        }))
                .withMessage(
                        "the store failed while it kept this unit of work, so that it may be kept, or nothing of it;"
                                + " look before you do it again (SQL state 08006)");

        assertThat(tries).hasValue(1);
        boolean isKept = JdbcStore.over(source::getConnection, TestKeys.store())
                .inUnit(unit -> unit.programmes().find(MAIN).isPresent());
        assertThat(isKept).isTrue();
    }
}

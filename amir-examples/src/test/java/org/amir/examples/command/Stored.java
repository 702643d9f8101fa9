package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.store.ProgrammeStore;
import org.amir.storage.jdbc.JdbcStore;

/** What is in a store, asked otherwise than by the command. */
final class Stored {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");

    private Stored() {}

    /** Keeps a store's file open within this process, where opening it takes longer than most commands. */
    static Connection held(Path store) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + store + ";IFEXISTS=TRUE", "sa", "");
    }

    /** Every table of the database, as a script that would make it again. */
    static String script(Path store) {
        StringBuilder script = new StringBuilder();
        try (Connection connection = held(store);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return script.toString();
    }

    /** Everything of the programme that is sealed, and its tables, as text. */
    static String opened(Path store) {
        try (ProgrammeStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> {
                StringBuilder all = new StringBuilder();
                unit.identities(MAIN)
                        .all()
                        .values()
                        .forEach(held -> Stream.of(
                                        held.value().name(),
                                        held.value().email(),
                                        held.value().phone())
                                .flatMap(Optional::stream)
                                .forEach(said -> all.append(said).append('\n')));
                RecordExport.of(MAIN).withTexts().tables(unit).values().forEach(table -> all.append(table.rows()));
                return all.toString();
            });
        }
    }

    /** The audit trail but for its times: which record came to which version, by what and by whom. */
    static ImmutableList<String> audit(Path store) {
        try (ProgrammeStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> {
                try (Stream<AuditRow> rows = unit.audit(MAIN)) {
                    return rows.map(row -> String.join(
                                    " ",
                                    Long.toString(row.number()),
                                    row.kind(),
                                    row.key(),
                                    Long.toString(row.version()),
                                    row.change().action(),
                                    row.change().by().value()))
                            .collect(ImmutableList.toImmutableList());
                }
            });
        }
    }

    /** Every pair that had been proposed by a day, in order of id. */
    static ImmutableList<RecordId> pairs(Path store, LocalDate day) {
        try (ProgrammeStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> unit.records(MAIN, Mentorship.KIND)
                    .all()
                    .map(Versioned::value)
                    .filter(pair -> !pair.proposedOn().isAfter(day))
                    .map(Mentorship::id)
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    static ImmutableMap<PersonId, Identity> identities(Path store) {
        try (ProgrammeStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> unit.identities(MAIN).all().entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            entry -> entry.getKey(), entry -> entry.getValue().value())));
        }
    }

    static ImmutableMap<PersonId, Application> applications(Path store, Role role) {
        try (ProgrammeStore opened = JdbcStore.open(store)) {
            return opened.inUnit(unit -> unit.applications(MAIN).all(role).stream()
                    .map(Versioned::value)
                    .collect(ImmutableMap.toImmutableMap(Application::person, application -> application)));
        }
    }
}

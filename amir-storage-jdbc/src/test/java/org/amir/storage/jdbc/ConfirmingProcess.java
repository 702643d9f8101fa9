package org.amir.storage.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordId;
import org.amir.core.record.StaleVersionException;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.RetryingStore;
import org.amir.core.store.StoreBusyException;

/** A process that confirms each pair of which it is told on its input, and says on its output how that ended. */
final class ConfirmingProcess {
    /** Both may have to give way, and then one of them again. */
    private static final int TRIES = 20;

    /** How a confirmation ended, busy if it had to give way and was refused when it was done again; all else ends the process. */
    enum End {
        READY,
        KEPT,
        REFUSED,
        STALE,
        BUSY
    }

    private ConfirmingProcess() {}

    /** @param arguments the JDBC URL of a store */
    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (JdbcStore store = JdbcStore.connect(arguments[0], TestKeys.KEYS)) {
            say(End.READY);
            String pair = input.readLine();
            while (pair != null) {
                say(confirm(store, RecordId.of(pair)));
                pair = input.readLine();
            }
        }
    }

    private static End confirm(ProgrammeStore store, RecordId pair) {
        try {
            return confirmed(store, pair);
        } catch (StaleVersionException e) {
            return End.STALE;
        } catch (StoreBusyException e) {
            return confirmed(RetryingStore.of(store, TRIES), pair) == End.KEPT ? End.KEPT : End.BUSY;
        }
    }

    private static End confirmed(ProgrammeStore store, RecordId pair) {
        Attempt<Mentorship> confirmed = Team.of(store)
                .work(Team.PROPOSED, work -> work.confirm(pair, Team.PROPOSED, Team.decision(Team.PROPOSED)));
        return confirmed.isTaken() ? End.KEPT : End.REFUSED;
    }

    private static void say(End end) {
        System.out.println(end);
        System.out.flush();
    }
}

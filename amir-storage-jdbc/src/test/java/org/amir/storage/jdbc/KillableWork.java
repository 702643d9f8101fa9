package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.exchange.RecordImport;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Change;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;

/**
 * A process to kill: it does one piece of work on a store, and says on its output when that begins, when a unit of work has
 * only to be written and kept, and when all is kept.
 */
enum KillableWork {
    /** Brings the tables of a programme into a store without any. */
    IMPORT {
        @Override
        void doIn(String place, Path tables) throws IOException {
            try (JdbcStore store = open(place)) {
                say(BEGINS);
                importTables(new Telling(store), tables);
                say(KEPT);
            }
        }
    },
    /** Confirms every proposed pair in one unit. */
    CONFIRMATION {
        @Override
        void doIn(String place, Path tables) {
            try (JdbcStore store = open(place)) {
                say(BEGINS);
                int confirmed = Team.of(new Telling(store)).work(Team.PROPOSED, KillableWork::confirmAll);
                checkState(confirmed > 0, "no pair was proposed");
                say(KEPT);
            }
        }
    },
    /** Brings a store of before the audit chain up to date. */
    MIGRATION {
        @Override
        void doIn(String place, Path tables) {
            say(BEGINS);
            openUpToDate(place).close();
            say(KEPT);
        }
    };

    static final String BEGINS = "begins";
    static final String WRITES = "writes";
    static final String KEPT = "kept";

    /** Says when the work of a unit that changes something is done, and what it has changed is about to be written. */
    private record Telling(ProgrammeStore store) implements ProgrammeStore {
        @Override
        public <T> T inUnit(Function<UnitOfWork, T> work) {
            return store.inUnit(work);
        }

        @Override
        public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
            return store.inUnit(change, unit -> {
                T done = work.apply(unit);
                say(WRITES);
                return done;
            });
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Whether it has a time in which it only writes. */
    boolean tellsThatItWrites() {
        return this != MIGRATION;
    }

    /** Does it whole in a store. */
    abstract void doIn(String place, Path tables) throws IOException;

    /** @param arguments which work, a JDBC URL or the file of a store, the folder with a programme's tables */
    public static void main(String[] arguments) throws IOException {
        valueOf(arguments[0]).doIn(arguments[1], Path.of(arguments[2]));
    }

    static JdbcStore open(String place) {
        return place.startsWith("jdbc:") ? JdbcStore.connect(place, TestKeys.KEYS) : JdbcStore.open(Path.of(place));
    }

    static JdbcStore openUpToDate(String place) {
        return place.startsWith("jdbc:")
                ? JdbcStore.connectOrCreate(place, TestKeys.KEYS)
                : JdbcStore.open(Path.of(place));
    }

    static void importTables(ProgrammeStore store, Path tables) throws IOException {
        var report =
                RecordImport.into(store, Team.MAIN, Team.change(Team.PROPOSED)).run(RecordImport.filesIn(tables));
        checkState(report.isStored(), "%s", report.problems());
    }

    private static int confirmAll(Coordination work) {
        ImmutableList<Mentorship> proposed = work.proposals();
        proposed.forEach(pair -> work.confirm(pair.id(), Team.PROPOSED, Team.decision(Team.PROPOSED))
                .orElseThrow());
        return proposed.size();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

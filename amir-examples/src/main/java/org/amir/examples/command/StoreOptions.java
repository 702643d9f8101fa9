package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.participant.Role;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Change;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.storage.jdbc.JdbcStore;
import org.amir.storage.jdbc.KeyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store, and which programme in it. */
final class StoreOptions {
    private static final String KEYS_VARIABLE = "AMIR_KEYS";

    @Option(
            names = "--store",
            required = true,
            paramLabel = "STORE",
            description = "The store: a file of the embedded database, or a JDBC URL.")
    String store = "";

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            defaultValue = "${env:" + KEYS_VARIABLE + "}",
            description =
                    "The file with the store's keys (default: what AMIR_KEYS says, else for a file of the embedded"
                            + " database the one beside it, with the ending .keys).")
    @Nullable
    Path keys;

    @Option(
            names = "--programme",
            paramLabel = "NAME",
            defaultValue = "main",
            description = "The programme in the store (default: ${DEFAULT-VALUE}).")
    ProgrammeId programme = ProgrammeId.of("main");

    /** The file with keys that is meant where none is named. */
    static Optional<Path> usualKeys() {
        return Optional.ofNullable(System.getenv(KEYS_VARIABLE))
                .filter(file -> !file.isEmpty())
                .map(Path::of);
    }

    /** Works on the programme in an existing store. */
    <T> T read(Function<ProgrammeInStore, T> work) {
        try (ProgrammeStore opened = open()) {
            return opened.inUnit(unit -> work.apply(find(unit)));
        }
    }

    /**
     * Changes the programme in an existing store, in one unit of work: all that is saved is kept or, if the work throws,
     * nothing.
     *
     * @param change who changes it, when and why, by the programme's zone
     */
    <T> T change(Function<ZoneId, Change> change, BiFunction<ProgrammeInStore, Change, T> work) {
        try (ProgrammeStore opened = open()) {
            Change made =
                    change.apply(opened.inUnit(unit -> find(unit).programme().zone()));
            return opened.inUnit(made, unit -> work.apply(find(unit), made));
        }
    }

    /**
     * Leaves no byte of what was deleted in the file of the embedded database; another database is not ours to rewrite.
     *
     * @return whether there is such a file
     */
    boolean compactFile() {
        if (isUrl()) {
            return false;
        }
        try (JdbcStore opened = open()) {
            opened.compact();
        }
        return true;
    }

    /** Opens the store, which must be there. */
    JdbcStore open() {
        if (isUrl()) {
            return JdbcStore.connect(store, KeyFile.open(keysOfUrl()));
        }
        return namedKeys()
                .map(named -> JdbcStore.open(path(), KeyFile.open(named)))
                .orElseGet(() -> JdbcStore.open(path()));
    }

    /** Opens the store, making it if there is none. */
    ProgrammeStore openOrCreate() {
        if (isUrl()) {
            return JdbcStore.connectOrCreate(store, KeyFile.openOrCreate(keysOfUrl()));
        }
        return namedKeys()
                .map(named -> JdbcStore.openOrCreate(path(), keysOfFile(named)))
                .orElseGet(() -> JdbcStore.openOrCreate(path()));
    }

    /** Opens the store, making it if there is none, for a long row of units: a file keeps all of them or none. */
    ProgrammeStore openOrCreateForManyUnits() {
        if (isUrl()) {
            return openOrCreate();
        }
        return namedKeys()
                .map(named -> JdbcStore.openOrCreateForManyUnits(path(), keysOfFile(named)))
                .orElseGet(() -> JdbcStore.openOrCreateForManyUnits(path()));
    }

    /** Keys are made only with a store: those of one that is there are not made anew. */
    private KeyFile keysOfFile(Path named) {
        return isThere() ? KeyFile.open(named) : KeyFile.openOrCreate(named);
    }

    private Path keysOfUrl() {
        return namedKeys()
                .orElseThrow(() -> new InputRejectedException(
                        "a store at a URL needs the file with its keys: give --keys FILE, or set AMIR_KEYS; with a store"
                                + " that is made, that file is made"));
    }

    /** None where AMIR_KEYS is set to nothing. */
    private Optional<Path> namedKeys() {
        return Optional.ofNullable(keys).filter(named -> !named.toString().isEmpty());
    }

    /** Whether there is a store to open, as far as one can see from here. */
    boolean isThere() {
        return isUrl() || JdbcStore.exists(path());
    }

    /** Opens the store, or, where there is no file, an empty one in memory, for work that keeps nothing. */
    ProgrammeStore openOrEmpty() {
        return isThere() ? open() : InMemoryStore.empty();
    }

    private boolean isUrl() {
        return store.startsWith("jdbc:");
    }

    private Path path() {
        try {
            return Path.of(store);
        } catch (InvalidPathException e) {
            throw new InputRejectedException("--store is not a path: " + e.getReason(), e);
        }
    }

    private ProgrammeInStore find(UnitOfWork unit) {
        Programme found = unit.programmes()
                .find(programme)
                .orElseThrow(() -> new InputRejectedException(Strings.lenientFormat(
                        "there is no programme \"%s\" in the store; import makes one", programme)));
        return new ProgrammeInStore(found, unit, Coordination.of(unit, programme));
    }

    /** A programme and its team's work, within one unit of work. */
    record ProgrammeInStore(Programme programme, UnitOfWork unit, Coordination coordination) {
        Applications applications() {
            return unit.applications(programme.id());
        }

        /** Every application, mentors first, each role in order of person. */
        ImmutableList<Application> all() {
            return Stream.of(Role.values())
                    .flatMap(role -> applications().all(role).stream())
                    .map(Versioned::value)
                    .collect(ImmutableList.toImmutableList());
        }
    }
}

package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Change;
import org.amir.core.store.ProgrammeStore;

/**
 * Brings tables of records into a store, as {@link RecordExport} writes them: all, or nothing with every problem at once.
 *
 * <p>The tables that one has are enough. A table is a file {@code <table>.csv} with all columns of the table, in any order;
 * its rows may stand in any order. The programme is added if the store has none of its name, and so are the people whose
 * ids the tables name; what the store has already must be the same. Everything new is at version 1. Together they make a
 * programme that the steps of a {@link org.amir.core.coordination.Coordination} could have come to.
 */
public final class RecordImport {
    private final ProgrammeStore store;
    private final ProgrammeId programme;
    private final Change change;

    private RecordImport(ProgrammeStore store, ProgrammeId programme, Change change) {
        this.store = store;
        this.programme = programme;
        this.change = change;
    }

    /** @param change who imports, when and why */
    public static RecordImport into(ProgrammeStore store, ProgrammeId programme, Change change) {
        return new RecordImport(store, programme, change);
    }

    /**
     * The files of a folder that end in {@code .csv}, in order of name.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ImmutableList<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(RecordReading.ENDING))
                    .sorted()
                    .collect(toImmutableList());
        }
    }

    /** Imports tables; stores nothing if there is any problem. */
    public RecordImportReport run(List<Path> files) {
        return run(files, true);
    }

    /** Says what {@link #run} would do to the store as it is now, and leaves it so. */
    public RecordImportReport rehearse(List<Path> files) {
        return run(files, false);
    }

    private RecordImportReport run(List<Path> files, boolean isToStore) {
        RecordReading reading = RecordReading.of(files);
        try {
            return store.inUnit(change, unit -> {
                RecordSaving saving = new RecordSaving(unit, programme, reading);
                saving.saveAll();
                ImmutableList<Problem> problems = reading.problems();
                RecordImportReport.Builder report = RecordImportReport.builder();
                report.addAllProblems(problems)
                        .putAllAdded(saving.added())
                        .putAllSame(saving.same())
                        .isStored(isToStore && problems.isEmpty());
                return keptOrThrown(report.build());
            });
        } catch (NotKept done) {
            return done.report;
        }
    }

    private static RecordImportReport keptOrThrown(RecordImportReport report) {
        if (!report.isStored()) {
            throw new NotKept(report);
        }
        return report;
    }

    /** Thrown to undo what is not to be kept. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient RecordImportReport report;

        NotKept(RecordImportReport report) {
            super("nothing of this is kept", null, false, false);
            this.report = report;
        }
    }
}

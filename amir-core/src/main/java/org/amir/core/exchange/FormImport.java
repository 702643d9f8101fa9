package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amir.core.exchange.ImportOptions.Mode;
import org.amir.core.exchange.ImportOptions.OnProblems;
import org.amir.core.participant.Identities;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Merges the answers of form exports into a programme.
 *
 * <p>Answers with one e-mail and one birth date are one person's, in whichever role; the latest in a role replaces those
 * before. Where an e-mail or a birth date is missing, each answer is a person, unless it is the same answer once more. It
 * does not matter in which order rows stand. Nor does it in which order files are imported, but for the numbers people
 * get, for consents withdrawn, and for different answers of one person with one stamp, of which the first imported stays
 * and the other is noted. Importing a file again changes nothing.
 *
 * <p>Who was erased does not come back unseen (X3): an answer with their e-mail is held back, with a note that says whose it
 * was, until the team says by {@link ImportOptions#bringBack} that they may; then it is a new person's.
 *
 * <p>All rows of an import are one unit of work: all are stored, or none.
 */
public final class FormImport {
    private static final Logger LOG = LoggerFactory.getLogger(FormImport.class);

    private final ProgrammeStore store;
    private final ProgrammeId programme;
    private final ImportOptions options;

    private FormImport(ProgrammeStore store, ProgrammeId programme, ImportOptions options) {
        this.store = store;
        this.programme = programme;
        this.options = options;
    }

    /** @param options who imports, and how */
    public static FormImport into(ProgrammeStore store, ProgrammeId programme, ImportOptions options) {
        return new FormImport(store, programme, options);
    }

    /**
     * Imports what was read, and adds the programme if the store has none of its name.
     *
     * @throws NotErasedException if somebody is to be brought back who was not erased
     * @throws WrongCountryException if the programme is of another country or host language than what was read
     */
    public ImportReport run(FormReading reading) {
        ImportReport report;
        if (isRefused(reading)) {
            report = store.inUnit(unit -> refuse(unit, reading));
        } else if (options.mode() == Mode.DRY_RUN) {
            report = rehearse(reading);
        } else {
            report = store.inUnit(options.change(), unit -> perform(unit, reading));
        }
        log(report);
        return report;
    }

    private boolean isRefused(FormReading reading) {
        boolean hasProblems =
                !reading.problems().isEmpty() || !reading.unreadable().isEmpty();
        return reading.isUnusable() || (hasProblems && options.onProblems() == OnProblems.REFUSE);
    }

    private ImportReport refuse(UnitOfWork unit, FormReading reading) {
        checkCountry(unit.programmes().find(programme), reading);
        List<ImportedRow> rows = reading.submissions().stream()
                .map(row -> new ImportedRow(
                        row.row(),
                        Optional.empty(),
                        row.programmeConsent().is(true) ? RowOutcome.NOT_STORED : RowOutcome.REJECTED))
                .toList();
        return report(reading, rows, ImportNotes.withheld(reading.submissions()))
                .isStored(false)
                .isRefused(true)
                .build();
    }

    /** Does all but keep it: the ids are those that people would get. */
    private ImportReport rehearse(FormReading reading) {
        try {
            return store.inUnit(options.change(), unit -> {
                throw new Rehearsed(perform(unit, reading));
            });
        } catch (Rehearsed done) {
            return done.report;
        }
    }

    private ImportReport perform(UnitOfWork unit, FormReading reading) {
        Optional<Programme> held = unit.programmes().find(programme);
        checkCountry(held, reading);
        if (held.isEmpty()) {
            unit.programmes().add(Programme.of(programme, reading.country(), reading.hostLanguage()));
        }
        Identities identities = unit.identities(programme);
        Applications applications = unit.applications(programme);
        checkErased(identities);
        ImportPlan plan = ImportPlan.of(reading.submissions(), identities, applications, options.bringBack());
        plan.number(() -> unit.newPerson(programme));
        plan.save(identities, applications);
        List<ImportedRow> rows = plan.rows().stream().map(PlannedRow::imported).toList();
        return report(reading, rows, ImportNotes.of(plan))
                .isStored(options.mode() == Mode.STORE)
                .isRefused(false)
                .build();
    }

    private void checkErased(Identities identities) {
        Set<PersonId> others =
                Sets.difference(options.bringBack(), identities.erased().keySet());
        if (!others.isEmpty()) {
            throw new NotErasedException(programme, others);
        }
    }

    private static void checkCountry(Optional<Programme> held, FormReading reading) {
        Optional<Programme> wrong = held.filter(known -> !known.country().equals(reading.country())
                || !known.hostLanguage().equals(reading.hostLanguage()));
        if (wrong.isPresent()) {
            throw new WrongCountryException(wrong.get(), reading.country(), reading.hostLanguage());
        }
    }

    private static ImportReport.Builder report(FormReading reading, List<ImportedRow> read, List<ImportNote> notes) {
        Comparator<Row> asGiven = asGiven(reading.files());
        List<ImportedRow> unreadable = reading.unreadable().stream()
                .map(row -> new ImportedRow(row, Optional.empty(), RowOutcome.NOT_STORED))
                .toList();
        ImmutableList<ImportedRow> rows = ImmutableList.<ImportedRow>builder()
                .addAll(read)
                .addAll(unreadable)
                .build();
        ImportReport.Builder report = ImportReport.builder();
        report.addAllRows(sortedCopyOf(comparing(ImportedRow::row, asGiven), rows))
                .addAllProblems(reading.problems())
                .addAllNotes(sortedCopyOf(comparing(ImportNote::row, asGiven).thenComparing(ImportNote::code), notes));
        return report;
    }

    private static Comparator<Row> asGiven(List<String> files) {
        ImmutableMap<String, Integer> places =
                IntStream.range(0, files.size()).boxed().collect(toImmutableMap(files::get, place -> place, Math::min));
        return Comparator.<Row, Integer>comparing(row -> places.getOrDefault(row.file(), files.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    private void log(ImportReport report) {
        LOG.info(
                "import into programme {}: {} rows, {}; {} problems, {} notes; {}",
                programme,
                report.rows().size(),
                counts(report),
                report.problems().size(),
                report.notes().size(),
                report.isStored() ? "stored" : report.isRefused() ? "refused" : "dry run");
    }

    private static String counts(ImportReport report) {
        return String.join(
                ", ",
                report.counts().entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().code())
                        .toList());
    }

    /** Thrown to undo a dry run. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        Rehearsed(ImportReport report) {
            super("a dry run keeps nothing", null, false, false);
            this.report = report;
        }
    }
}

package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amir.core.exchange.ImportNote;
import org.amir.core.exchange.ImportReport;
import org.amir.core.exchange.ImportTables;
import org.amir.core.exchange.ImportedRow;
import org.amir.core.exchange.Problem;
import org.amir.core.exchange.RowOutcome;

/** What an import did, as files and as a summary. */
record ImportFiles(ImportReport report) {
    private static final int PROBLEMS_SHOWN = 20;

    void write(OutFolder folder) {
        folder.write("imported.csv", ImportTables.imported(report));
        folder.write("problems.csv", ImportTables.problems(report));
        folder.write("notes.csv", ImportTables.notes(report));
    }

    /** Prints the counts of outcomes and notes, and the first problems. */
    void summarise(PrintWriter out) {
        long people = report.rows().stream()
                .flatMap(row -> row.person().stream())
                .distinct()
                .count();
        String outcomes = report.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().code())
                .collect(Collectors.joining(", "));
        out.println(Strings.lenientFormat(
                "rows      %s (%s), %s people", report.rows().size(), outcomes, people));
        Multiset<String> notes = TreeMultiset.create();
        report.notes().stream().map(ImportNote::code).forEach(notes::add);
        notes.entrySet()
                .forEach(note -> out.println(
                        String.format(Locale.ROOT, "note      %-40s %3d", note.getElement(), note.getCount())));
        printProblems(report.problems(), out);
        out.println(ending());
    }

    /** Prints the first problems, and how many there are besides. */
    static void printProblems(List<Problem> problems, PrintWriter out) {
        problems.stream().limit(PROBLEMS_SHOWN).map(ImportFiles::line).forEach(out::println);
        int more = problems.size() - PROBLEMS_SHOWN;
        if (more > 0) {
            out.println(Strings.lenientFormat("problem   and %s more; --out writes them all", more));
        }
    }

    private String ending() {
        if (report.isRefused()) {
            return "Nothing was stored: mend what is listed and import again"
                    + ", or, where only single rows are wrong, take the others with --accept-valid.";
        }
        if (!report.isStored()) {
            return "A dry run: nothing was stored.";
        }
        long held = report.rows().stream()
                .filter(row -> row.outcome() == RowOutcome.ERASED)
                .count();
        if (held > 0) {
            return Strings.lenientFormat(
                    "Stored, but for %s rows of people who were erased and any with problems; notes.csv says whose, and"
                            + " --bring-back lets them come back.",
                    held);
        }
        boolean allStored = report.rows().stream().map(ImportedRow::outcome).allMatch(ImportFiles::isSettled);
        return allStored ? "Stored." : "Stored, but for the rows with problems.";
    }

    private static boolean isSettled(RowOutcome outcome) {
        return outcome != RowOutcome.NOT_STORED;
    }

    /** One problem in a line. */
    static String line(Problem problem) {
        StringBuilder line = new StringBuilder("problem   ").append(problem.file());
        problem.row().ifPresent(row -> line.append(", row ").append(row));
        problem.column()
                .ifPresent(column -> line.append(", column \"").append(column).append('"'));
        line.append(": ").append(problem.code());
        problem.value().ifPresent(value -> line.append(" \"").append(value).append('"'));
        return line.append("; ").append(problem.allowed()).toString();
    }
}

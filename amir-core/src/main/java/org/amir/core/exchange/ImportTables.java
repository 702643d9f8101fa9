package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.amir.core.participant.PersonId;

/** Tables of what an import did, by file as given and row. */
public final class ImportTables {
    private ImportTables() {}

    /** Every row and what became of it. */
    public static Table imported(ImportReport report) {
        return Table.of(
                ImmutableList.of("file", "row", "person", "outcome"),
                report.rows().stream()
                        .map(row -> ImmutableList.of(
                                row.row().file(),
                                number(row.row()),
                                id(row.person()),
                                row.outcome().code()))
                        .toList());
    }

    /** What could not be read. */
    public static Table problems(ImportReport report) {
        return problems(report.problems());
    }

    /** Problems of whatever import, in the order given. */
    public static Table problems(Collection<Problem> problems) {
        return Table.of(
                ImmutableList.of("file", "row", "column", "code", "value", "allowed"),
                problems.stream()
                        .map(problem -> ImmutableList.of(
                                problem.file(),
                                problem.row().isPresent()
                                        ? Integer.toString(problem.row().getAsInt())
                                        : "",
                                problem.column().orElse(""),
                                problem.code(),
                                problem.value().orElse(""),
                                problem.allowed()))
                        .toList());
    }

    /** What people should know; other people by their ids with blanks between. */
    public static Table notes(ImportReport report) {
        return Table.of(
                ImmutableList.of("file", "row", "person", "code", "other"),
                report.notes().stream()
                        .map(note -> ImmutableList.of(
                                note.row().file(),
                                number(note.row()),
                                id(note.person()),
                                note.code(),
                                String.join(
                                        " ",
                                        note.other().stream()
                                                .map(PersonId::value)
                                                .toList())))
                        .toList());
    }

    private static String number(Row row) {
        return Integer.toString(row.number());
    }

    private static String id(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse("");
    }
}

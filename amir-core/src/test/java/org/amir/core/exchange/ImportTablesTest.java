package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.exchange.ImportOptions.OnProblems;
import org.amir.core.record.Changes;
import org.junit.jupiter.api.Test;

class ImportTablesTest {
    private static final Problem OF_THE_FILE = new Problem(
            "b.csv", OptionalInt.empty(), Optional.empty(), "missing-column", Optional.empty(), "a column E-mail");

    private final ImportReport report = new ImportTestBed()
            .run(
                    ImportOptions.builder()
                            .change(Changes.ANY)
                            .onProblems(OnProblems.ACCEPT_VALID)
                            .build(),
                    ImportTestBed.reading(
                                    AnsweredRow.mentor("a@example.org", "1990-01-01", "2025-03-01T10:00:00"),
                                    AnsweredRow.mentor("a@example.org", "1990-01-02", "2025-03-01T10:00:00"),
                                    AnsweredRow.mentor("a@example.org", "", "2025-03-01T10:00:00"),
                                    AnsweredRow.mentor("", "", "2025-03-01T10:00:00")
                                            .sayingNo())
                            .addUnreadable(new Row(ImportTestBed.FILE, 5))
                            .addProblems(ImportTestBed.problem(5), OF_THE_FILE)
                            .build());

    @Test
    void imported_has_every_row() {
        Table table = ImportTables.imported(report);

        assertThat(table.header()).containsExactly("file", "row", "person", "outcome");
        assertThat(table.rows())
                .containsExactly(
                        ImmutableList.of("answers.csv", "1", "p-000002", "new"),
                        ImmutableList.of("answers.csv", "2", "p-000003", "new"),
                        ImmutableList.of("answers.csv", "3", "p-000001", "new"),
                        ImmutableList.of("answers.csv", "4", "", "rejected"),
                        ImmutableList.of("answers.csv", "5", "", "not-stored"));
    }

    @Test
    void problems_have_blanks_for_what_they_do_not_have() {
        Table table = ImportTables.problems(report);

        assertThat(table.header()).containsExactly("file", "row", "column", "code", "value", "allowed");
        assertThat(table.rows())
                .containsExactly(
                        ImmutableList.of(
                                "answers.csv",
                                "5",
                                "Gender",
                                "unknown-label",
                                "kvinna",
                                "Kvinna, Man; correct the cell"),
                        ImmutableList.of("b.csv", "", "", "missing-column", "", "a column E-mail"));
    }

    @Test
    void notes_name_others_by_id_with_blanks_between() {
        Table table = ImportTables.notes(report);

        assertThat(table.header()).containsExactly("file", "row", "person", "code", "other");
        assertThat(table.rows())
                .containsExactly(
                        ImmutableList.of("answers.csv", "1", "p-000002", "possible-duplicate", "p-000001 p-000003"),
                        ImmutableList.of("answers.csv", "2", "p-000003", "possible-duplicate", "p-000001 p-000002"),
                        ImmutableList.of("answers.csv", "3", "p-000001", "possible-duplicate", "p-000002 p-000003"));
    }
}

package org.amir.core.exchange;

import static org.amir.core.exchange.AnsweredRow.mentee;
import static org.amir.core.exchange.AnsweredRow.mentor;
import static org.amir.core.exchange.ImportTestBed.FILE;
import static org.amir.core.exchange.ImportTestBed.P1;
import static org.amir.core.exchange.ImportTestBed.P2;
import static org.amir.core.exchange.ImportTestBed.notes;
import static org.amir.core.exchange.ImportTestBed.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.amir.core.exchange.ImportOptions.Mode;
import org.amir.core.exchange.ImportOptions.OnProblems;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.record.Change;
import org.amir.core.record.Changes;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FormImportTest {
    private static final String AMINA = "amina@example.org";
    private static final String BILAL = "bilal@example.org";
    private static final String BORN = "1990-01-01";
    private static final String DAY_1 = "2025-03-01T10:00:00";
    private static final String DAY_2 = "2025-03-02T10:00:00";

    private static final ImportOptions ACCEPT_VALID = ImportOptions.builder()
            .change(Changes.ANY)
            .onProblems(OnProblems.ACCEPT_VALID)
            .build();
    private static final ImportOptions DRY_RUN =
            ImportOptions.builder().change(Changes.ANY).mode(Mode.DRY_RUN).build();

    private final ImportTestBed bed = new ImportTestBed();

    @Nested
    class Problems {
        private final FormReading withProblem = ImportTestBed.reading(
                        mentor(AMINA, BORN, DAY_1).withholding(Withheld.NETWORK_CONTACT),
                        mentor(BILAL, BORN, DAY_1).sayingNo().withholding(Withheld.NETWORK_CONTACT),
                        mentor("", BORN, DAY_1).withoutConsent())
                .addUnreadable(new Row(FILE, 4))
                .addProblems(ImportTestBed.problem(4))
                .build();

        @Test
        void any_problem_keeps_all_rows_out() {
            ImportReport report = bed.run(ImportTestBed.OPTIONS, withProblem);

            assertThat(outcomes(report)).containsExactly("not-stored", "rejected", "rejected", "not-stored");
            assertThat(notes(report)).containsExactly("1 withheld-network-contact -:");
            assertThat(report.problems()).containsExactly(ImportTestBed.problem(4));
            assertThat(report.isRefused()).isTrue();
            assertThat(report.isStored()).isFalse();
            assertThat(bed.programme()).isEmpty();
        }

        @Test
        void a_problem_without_an_unreadable_row_keeps_all_rows_out_too() {
            FormReading reading = ImportTestBed.reading(mentor(AMINA, BORN, DAY_1))
                    .addProblems(ImportTestBed.problem(1))
                    .build();

            assertThat(bed.run(ImportTestBed.OPTIONS, reading).isRefused()).isTrue();
        }

        @Test
        void valid_rows_are_stored_where_that_is_accepted() {
            ImportReport report = bed.run(ACCEPT_VALID, withProblem);

            assertThat(outcomes(report)).containsExactly("new 1", "rejected", "rejected", "not-stored");
            assertThat(report.isRefused()).isFalse();
            assertThat(report.isStored()).isTrue();
            assertThat(report.problems()).containsExactly(ImportTestBed.problem(4));
            assertThat(bed.applications()).hasSize(1);
        }

        @Test
        void not_even_valid_rows_are_stored_of_a_file_that_cannot_be_used() {
            FormReading unusable = ImportTestBed.empty()
                    .addAllSubmissions(ImportTestBed.submissions(FILE, ImmutableList.of(mentor(AMINA, BORN, DAY_1))))
                    .isUnusable(true)
                    .build();
            ImportReport report = bed.run(ACCEPT_VALID, unusable);

            assertThat(outcomes(report)).containsExactly("not-stored");
            assertThat(report.isRefused()).isTrue();
            assertThat(bed.programme()).isEmpty();
        }

        @Test
        void rows_are_reported_by_file_as_given_and_row() {
            FormReading reading = ImportTestBed.empty()
                    .addFiles("z.csv", "a.csv", "m.csv")
                    .addSubmissions(mentor(AMINA, BORN, DAY_2).in("z.csv", 10))
                    .addSubmissions(mentor(BILAL, BORN, DAY_1).in("m.csv", 1))
                    .addUnreadable(new Row("z.csv", 9), new Row("a.csv", 1))
                    .isUnusable(false)
                    .build();

            assertThat(bed.run(ImportTestBed.OPTIONS, reading).isRefused()).isTrue();
            assertThat(bed.run(ACCEPT_VALID, reading).rows())
                    .extracting(row -> row.row().file() + " " + row.row().number())
                    .containsExactly("z.csv 9", "z.csv 10", "a.csv 1", "m.csv 1");
        }

        @Test
        void counts_name_every_outcome() {
            assertThat(bed.run(ACCEPT_VALID, withProblem).counts())
                    .containsEntry(RowOutcome.NEW, 1)
                    .containsEntry(RowOutcome.REJECTED, 2)
                    .containsEntry(RowOutcome.NOT_STORED, 1)
                    .containsEntry(RowOutcome.SAME, 0)
                    .containsEntry(RowOutcome.REPLACED, 0);
        }
    }

    @Nested
    class TheProgramme {
        @Test
        void it_is_added_with_the_country_and_language_of_the_mapping() {
            assertThat(bed.run().isStored()).isTrue();
            assertThat(bed.programme())
                    .contains(Programme.of(ImportTestBed.PROGRAMME, CountryCode.of("SE"), LanguageCode.of("sv")));
        }

        @Test
        void another_country_or_host_language_is_refused() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImmutableList<Object> before = bed.everything();

            for (FormReading wrong : ImmutableList.of(reading("FI", "sv"), reading("SE", "ar"))) {
                assertThatExceptionOfType(WrongCountryException.class)
                        .isThrownBy(() -> bed.run(ImportTestBed.OPTIONS, wrong))
                        .withMessageContainingAll("malmo-2025", "SE", "sv", "nothing was stored");
                assertThatExceptionOfType(WrongCountryException.class).isThrownBy(() -> bed.run(DRY_RUN, wrong));
            }
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void another_country_is_told_before_problems() {
            bed.run();
            FormReading wrong = FormReading.builder()
                    .country(CountryCode.of("FI"))
                    .hostLanguage(LanguageCode.of("fi"))
                    .isUnusable(true)
                    .build();

            assertThatExceptionOfType(WrongCountryException.class)
                    .isThrownBy(() -> bed.run(ImportTestBed.OPTIONS, wrong))
                    .withMessageContaining("FI");
        }

        private static FormReading reading(String country, String language) {
            return FormReading.builder()
                    .country(CountryCode.of(country))
                    .hostLanguage(LanguageCode.of(language))
                    .addSubmissions(mentor(BILAL, BORN, DAY_1).in(FILE, 1))
                    .isUnusable(false)
                    .build();
        }
    }

    @Nested
    class DryRuns {
        @Test
        void a_dry_run_says_what_an_import_would_and_stores_nothing() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImmutableList<Object> before = bed.everything();
            AnsweredRow[] rows = {
                mentor(BILAL, BORN, DAY_1),
                mentor(AMINA, BORN, DAY_2),
                mentor("", BORN, DAY_1),
                mentee(AMINA, BORN, DAY_2).sayingNo()
            };
            ImportReport dry = bed.run(DRY_RUN, rows);

            assertThat(dry.isStored()).isFalse();
            assertThat(dry.isRefused()).isFalse();
            assertThat(bed.everything()).isEqualTo(before);
            ImportReport real = bed.run(rows);
            assertThat(real.isStored()).isTrue();
            assertThat(dry.rows()).isEqualTo(real.rows());
            assertThat(dry.notes()).isEqualTo(real.notes());
        }

        @Test
        void a_dry_run_adds_no_programme() {
            assertThat(outcomes(bed.run(DRY_RUN, mentor(AMINA, BORN, DAY_1)))).containsExactly("new 1");
            assertThat(bed.programme()).isEmpty();
        }
    }

    @Test
    void a_throw_at_the_end_leaves_nothing_of_any_row() {
        bed.run(mentor(AMINA, BORN, DAY_1));
        ImmutableList<Object> before = bed.everything();
        FormReading reading = ImportTestBed.reading(
                        mentor(AMINA, BORN, DAY_2), mentor(BILAL, BORN, DAY_1), mentee(AMINA, BORN, DAY_1))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> FormImport.into(new Failing(bed.store), ImportTestBed.PROGRAMME, ImportTestBed.OPTIONS)
                                .run(reading));
        assertThat(bed.everything()).isEqualTo(before);
    }

    /** A store that fails once all the work of a unit is done. */
    private record Failing(ProgrammeStore store) implements ProgrammeStore {
        @Override
        public <T> T inUnit(Function<UnitOfWork, T> work) {
            return store.inUnit(work);
        }

        @Override
        public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
            return store.inUnit(change, unit -> {
                T result = work.apply(unit);
                throw new IllegalStateException("failed after " + result);
            });
        }

        @Override
        public void close() {
            store.close();
        }
    }

    @Test
    void one_line_is_logged_without_personal_data() {
        Logger logger = (Logger) LoggerFactory.getLogger(FormImport.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        try {
            bed.run(
                    mentor(AMINA, BORN, DAY_1).named("Amina Haddad"),
                    mentor(BILAL, BORN, DAY_1).sayingNo());
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }

        assertThat(log.list).hasSize(1);
        assertThat(log.list.get(0).getLevel()).isEqualTo(Level.INFO);
        assertThat(log.list.get(0).getFormattedMessage())
                .isEqualTo("import into programme malmo-2025: 2 rows, 1 new, 0 replaced, 0 same, 1 rejected, 0 erased,"
                        + " 0 not-stored; 0 problems, 0 notes; stored");
    }

    @Test
    void a_report_shows_no_personal_data() {
        ImportReport report = bed.run(mentor(AMINA, BORN, DAY_1).named("Amina Haddad"), mentor("", BORN, DAY_1));

        assertThat(report.toString()).contains("p-000001").doesNotContain("amina", "Haddad", "1990");
        assertThat(bed.applications())
                .extracting(stored -> stored.value().person())
                .containsExactlyInAnyOrder(P1, P2);
    }
}

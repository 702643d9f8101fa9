package org.amir.mel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;

/**
 * The same figures at the end of each month and on a last day, from one reading of the records. What a month's end knew is
 * what had happened by then, or, if the terms name a day, what of it had been recorded by that day.
 *
 * <p>Not for several threads at once.
 */
public final class MonthlySeries {
    private final ImmutableList<Evaluation> evaluations;

    private MonthlySeries(ImmutableList<Evaluation> evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * @param from the day whose month is the first
     * @param terms those of the last day
     */
    public static MonthlySeries of(LocalDate from, EvaluationTerms terms) {
        Stream<LocalDate> ends = Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .takeWhile(end -> end.isBefore(terms.day()));
        return new MonthlySeries(Stream.concat(ends, Stream.of(terms.day()))
                .map(day -> Evaluation.of(terms.asOf(day), Members.NOBODY))
                .collect(toImmutableList()));
    }

    /** One programme of those evaluated, to which its people are added. */
    public static final class OfProgramme {
        private final ImmutableList<Evaluation.OfProgramme> each;

        private OfProgramme(ImmutableList<Evaluation.OfProgramme> each) {
            this.each = each;
        }

        /** Counts a person of the programme in one role, and a mentee's pairs with them. */
        public void add(PersonRecords records) {
            each.forEach(one -> one.add(records));
        }
    }

    /** Counts what is of a programme as a whole. */
    public OfProgramme of(ProgrammeRecords programme) {
        return new OfProgramme(
                evaluations.stream().map(evaluation -> evaluation.of(programme)).collect(toImmutableList()));
    }

    /** What came of it, in order of day. */
    public ImmutableList<Evaluated> results() {
        return evaluations.stream().map(Evaluation::result).collect(toImmutableList());
    }
}

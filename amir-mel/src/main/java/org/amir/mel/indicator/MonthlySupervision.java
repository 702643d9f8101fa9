package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.amir.core.programme.Citation;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.PartnerId;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Share;

/** K10a: months in which a partner held group supervision. */
public final class MonthlySupervision extends Indicator<MonthlySupervision.PartnerMonth> {
    private static final int TARGET = 100;

    /**
     * A month of a partner.
     *
     * @param held whether group supervision was held in it
     * @param day the evaluation day
     */
    public record PartnerMonth(CountryCode country, PartnerId partner, YearMonth month, boolean held, LocalDate day) {
        /** The months that lie wholly within a programme's cycle, those to come included. */
        public static ImmutableList<PartnerMonth> of(Vantage vantage) {
            ImmutableSet<YearMonth> held = vantage.programme().groupSupervisions().stream()
                    .flatMap(meeting -> meeting.gathering().held().stream())
                    .filter(on -> on.happenedBy(vantage.limit()))
                    .map(on -> YearMonth.from(on.on()))
                    .collect(toImmutableSet());
            return CalendarMonths.within(vantage.cycle()).stream()
                    .map(month -> new PartnerMonth(
                            vantage.programme().programme().country(),
                            vantage.programme().programme().partner(),
                            month,
                            held.contains(month),
                            vantage.day()))
                    .collect(toImmutableList());
        }
    }

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K10a")
                .title("Monthly group supervision")
                .population("partner x calendar month wholly within the cycle")
                .numerator("group supervision held in the month")
                .notYetDue("month not over")
                .example(
                        "On 1 April of a cycle from January to December two of three months had group supervision: reached"
                                + " so far 2/12; lower 2/12, upper 11/12")
                .citation(Citation.of("K10"))
                .target(Share.ofPercent(TARGET))
                .build();
    }

    @Override
    protected String member(PartnerMonth month) {
        return month.partner().value() + "/" + month.month();
    }

    @Override
    protected boolean isOfPopulation(PartnerMonth month) {
        return true;
    }

    @Override
    protected boolean isReached(PartnerMonth month) {
        return month.held();
    }

    @Override
    protected Optional<String> notYetDue(PartnerMonth month) {
        return when(month.month().atEndOfMonth().isAfter(month.day()), "month-not-over");
    }

    @Override
    protected String missed(PartnerMonth month) {
        return "not-held";
    }
}

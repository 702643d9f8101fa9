package org.amir.mel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.amir.core.programme.CountryCode;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.indicator.LocalActors;
import org.amir.mel.indicator.MonthlySupervision;
import org.amir.mel.measurement.Placement;

/** The figures on programmes as a whole: K9 by country, K10a by partner and month. A programme may be added again. */
final class ProgrammeFigures {
    private final EvaluationTerms terms;
    private final LocalActors localActors = new LocalActors();
    private final MonthlySupervision supervision = new MonthlySupervision();
    private final Map<CountryCode, LocalActors.Country> countries =
            new TreeMap<>(Comparator.comparing(CountryCode::value));
    private final Map<String, MonthlySupervision.PartnerMonth> partnerMonths = new TreeMap<>();

    ProgrammeFigures(EvaluationTerms terms) {
        this.terms = terms;
    }

    void add(Vantage vantage) {
        LocalActors.Country.of(vantage).ifPresent(this::add);
        MonthlySupervision.PartnerMonth.of(vantage).forEach(this::add);
    }

    void addAll(ProgrammeFigures other) {
        other.countries.values().forEach(this::add);
        other.partnerMonths.values().forEach(this::add);
    }

    private void add(LocalActors.Country country) {
        countries.merge(country.code(), country, LocalActors.Country::plus);
    }

    private void add(MonthlySupervision.PartnerMonth month) {
        partnerMonths.merge(
                month.country().value() + " " + month.partner().value() + " " + month.month(),
                month,
                (one, other) -> one.held() ? one : other);
    }

    Figure localActors() {
        Count count = new Count();
        ImmutableList.Builder<Placement> members = ImmutableList.builder();
        countries
                .values()
                .forEach(country -> localActors.place(country).ifPresent(placement -> {
                    count.add(placement, ImmutableSetMultimap.of());
                    members.add(placement);
                }));
        return Figure.of(localActors, "", count, terms)
                .addAllMembers(members.build())
                .build();
    }

    /** K10a over all months, then each. */
    ImmutableList<Figure> supervisions() {
        Count all = new Count();
        Map<YearMonth, Count> byMonth = new TreeMap<>();
        Map<YearMonth, ImmutableList.Builder<Placement>> members = new TreeMap<>();
        for (MonthlySupervision.PartnerMonth month : partnerMonths.values()) {
            supervision.place(month).ifPresent(placement -> {
                all.add(placement, ImmutableSetMultimap.of());
                byMonth.computeIfAbsent(month.month(), key -> new Count()).add(placement, ImmutableSetMultimap.of());
                members.computeIfAbsent(month.month(), key -> ImmutableList.builder())
                        .add(placement);
            });
        }
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        figures.add(Figure.of(supervision, "", all, terms).build());
        byMonth.forEach((month, count) -> figures.add(Figure.of(supervision, month.toString(), count, terms)
                .addAllMembers(
                        members.getOrDefault(month, ImmutableList.builder()).build())
                .build()));
        return figures.build();
    }
}

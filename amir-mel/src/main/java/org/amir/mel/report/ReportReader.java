package org.amir.mel.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Consent;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.store.UnitOfWork;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Insights;
import org.amir.core.survey.Survey;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Members;
import org.amir.mel.MonthlySeries;
import org.amir.mel.StoredProgramme;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Difference;
import org.amir.mel.disclosure.Disclosure;
import org.amir.mel.evidence.Vantage;

/**
 * Reads a report from a store: one pass over the people for the figures, their months and the EU counts, and one over the
 * surveys for what was said. The internal edition holds where each member is, so it is for programmes and not for countries.
 */
public final class ReportReader {
    private static final Disclosure DISCLOSURE = Disclosure.standard();

    private final UnitOfWork unit;
    private final EvaluationTerms terms;
    private final Edition edition;
    private final List<Report.Member> members = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private ReportReader(UnitOfWork unit, EvaluationTerms terms, Edition edition) {
        this.unit = unit;
        this.terms = terms;
        this.edition = edition;
    }

    /**
     * Reads a report.
     *
     * @param ids of the programmes that are told of together, at least one
     * @throws IllegalArgumentException if the store lacks one of them
     */
    public static Report read(UnitOfWork unit, Collection<ProgrammeId> ids, EvaluationTerms terms, Edition edition) {
        checkArgument(!ids.isEmpty(), "a report is of at least one programme");
        return new ReportReader(unit, terms, edition).read(ImmutableList.copyOf(ids));
    }

    /** What the edition tells of figures. */
    private Evaluated told(Evaluated evaluated) {
        return edition == Edition.INTERNAL ? evaluated : evaluated.withholding(DISCLOSURE::isOfFew);
    }

    private Report read(ImmutableList<ProgrammeId> ids) {
        ImmutableList<StoredProgramme> stored = ids.stream()
                .map(id -> StoredProgramme.of(unit, id, terms.day()))
                .collect(toImmutableList());
        boolean isInternal = edition == Edition.INTERNAL;
        Members told =
                isInternal ? (id, part, where) -> members.add(new Report.Member(id, part, where)) : Members.NOBODY;
        Evaluation evaluation = Evaluation.of(terms, told);
        MonthlySeries series = MonthlySeries.of(firstDay(stored), terms);
        AmifCounts counts = AmifCounts.of(
                terms.day(), terms.knownOn(), terms.policy(), isInternal ? differences::add : difference -> {});
        stored.forEach(programme -> read(programme, evaluation, series, counts));
        Report.Builder report = Report.builder()
                .edition(edition)
                .disclosure(DISCLOSURE)
                .addAllProgrammes(stored.stream()
                        .map(programme -> programme.programme().programme())
                        .collect(toImmutableList()))
                .evaluated(told(evaluation.result()))
                .addAllSeries(Iterables.transform(series.results(), this::told))
                .addAllEuCounts(counts.counts())
                .insights(insights(ids));
        return report.addAllMembers(members).addAllDifferences(differences).build();
    }

    private LocalDate firstDay(ImmutableList<StoredProgramme> stored) {
        return stored.stream()
                .map(programme -> programme.programme().cycle().firstDay())
                .min(Comparator.naturalOrder())
                .orElse(terms.day());
    }

    private void read(StoredProgramme stored, Evaluation evaluation, MonthlySeries series, AmifCounts counts) {
        Vantage vantage = Vantage.of(stored.programme(), terms.day(), terms.knownOn(), terms.policy());
        Evaluation.OfProgramme figures = evaluation.of(stored.programme());
        MonthlySeries.OfProgramme months = series.of(stored.programme());
        AmifCounts.OfProgramme eu = counts.of(vantage);
        stored.forEachPerson(person -> {
            figures.add(person);
            months.add(person);
            eu.add(vantage.view(person));
        });
    }

    private Insights insights(ImmutableList<ProgrammeId> ids) {
        Optional<LocalDate> knownOn = terms.knownOn();
        List<Survey> surveys = new ArrayList<>();
        List<GroupReflection> reflections = new ArrayList<>();
        for (ProgrammeId id : ids) {
            ImmutableMap<PersonId, Consent> consents = Maps.uniqueIndex(all(id, Consent.KIND), Consent::person);
            surveys.addAll(all(id, Survey.KIND).stream()
                    .map(survey -> knownOn.map(survey::knownBy).orElse(survey))
                    .map(survey -> survey.forQuotingOn(terms.day(), Optional.ofNullable(consents.get(survey.person()))))
                    .toList());
            reflections.addAll(all(id, GroupReflection.KIND).stream()
                    .flatMap(reflection ->
                            knownOn.map(reflection::knownBy).orElseGet(() -> Optional.of(reflection)).stream())
                    .toList());
        }
        return Insights.of(surveys, reflections, terms.day());
    }

    private <K extends Comparable<K>, V> ImmutableList<V> all(ProgrammeId id, RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> records = unit.records(id, kind).all()) {
            return records.map(Versioned::value).collect(toImmutableList());
        }
    }
}

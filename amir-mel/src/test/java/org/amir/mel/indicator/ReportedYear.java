package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Programme;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Insights;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Members;
import org.amir.mel.MonthlySeries;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Difference;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.report.Edition;
import org.amir.mel.report.Report;

/** Reports of random years, with texts of one's choice as what people wrote. */
public final class ReportedYear {
    private static final int PAIRS = 24;
    private static final int MANY = 160;
    private static final Map<Asked, Counted> COUNTED = new ConcurrentHashMap<>();

    private ReportedYear() {}

    /** The report of a year as of a day in it or after it. */
    public static Report of(long seed, LocalDate day, Edition edition, String... texts) {
        return of(seed, EvaluationTerms.on(day), edition, texts);
    }

    /** The report of a year on terms of one's own. */
    public static Report of(long seed, EvaluationTerms terms, Edition edition, String... texts) {
        return of(new Asked(seed, PAIRS, terms, edition), texts);
    }

    /** The report of a year with so many people that groups of them are large. */
    public static Report ofMany(long seed, LocalDate day, Edition edition) {
        return of(new Asked(seed, MANY, EvaluationTerms.on(day), edition));
    }

    private static Report of(Asked asked, String... texts) {
        Counted counted = COUNTED.computeIfAbsent(asked, Counted::of);
        LocalDate day = asked.terms().day();
        return Report.builder()
                .edition(asked.edition())
                .addProgrammes(counted.programme())
                .evaluated(counted.evaluated())
                .addAllSeries(counted.series())
                .addAllEuCounts(counted.euCounts())
                .insights(insights(ImmutableList.copyOf(texts), day))
                .addAllMembers(counted.members())
                .addAllDifferences(counted.differences())
                .build();
    }

    /** What a report depends on, but for what people wrote. */
    private record Asked(long seed, int pairs, EvaluationTerms terms, Edition edition) {}

    /** What takes long, and is the same for every text. */
    private record Counted(
            Programme programme,
            Evaluated evaluated,
            ImmutableList<Evaluated> series,
            ImmutableList<AmifCount> euCounts,
            ImmutableList<Report.Member> members,
            ImmutableList<Difference> differences) {
        static Counted of(Asked asked) {
            EvaluationTerms terms = asked.terms();
            RandomProgramme year = new RandomProgramme(asked.seed(), asked.pairs());
            ProgrammeRecords programme = year.programme(dated -> true);
            ImmutableList<PersonRecords> people = year.people(dated -> true);
            List<Report.Member> members = new ArrayList<>();
            List<Difference> differences = new ArrayList<>();
            boolean isInternal = asked.edition() == Edition.INTERNAL;
            Evaluation evaluation = Evaluation.of(
                    terms,
                    isInternal ? (id, part, where) -> members.add(new Report.Member(id, part, where)) : Members.NOBODY);
            people.forEach(evaluation.of(programme)::add);
            MonthlySeries series = MonthlySeries.of(programme.cycle().firstDay(), terms);
            people.forEach(series.of(programme)::add);
            AmifCounts counts = AmifCounts.of(
                    terms.day(), terms.knownOn(), terms.policy(), isInternal ? differences::add : difference -> {});
            Vantage vantage = Vantage.of(programme, terms.day(), terms.knownOn(), terms.policy());
            people.stream().map(vantage::view).forEach(counts.of(vantage)::add);
            return new Counted(
                    programme.programme(),
                    evaluation.result(),
                    series.results(),
                    counts.counts(),
                    ImmutableList.copyOf(members),
                    ImmutableList.copyOf(differences));
        }
    }

    private static Insights insights(ImmutableList<String> texts, LocalDate day) {
        ImmutableList<FreeText> written = texts.stream().map(FreeText::of).collect(toImmutableList());
        ImmutableList<Survey> surveys = IntStream.range(0, texts.size())
                .mapToObj(i -> survey(i + 1, written.get(i), day))
                .collect(toImmutableList());
        GroupReflection reflection = GroupReflection.planned(RecordId.numbered("gr", 1), day, Dated.of(day))
                .hold(Dated.of(day), Optional.empty())
                .then(held -> held.note(written, written))
                .orElseThrow();
        return Insights.of(surveys, ImmutableList.of(reflection), day);
    }

    private static Survey survey(int number, FreeText text, LocalDate day) {
        return Survey.owed(RecordId.numbered("q", number), PersonId.numbered(number), SurveyKind.MENTEE_FINAL, day)
                .answer(SurveyAnswer.builder()
                        .answered(Dated.of(day))
                        .experience(text)
                        .mayBeQuoted(true)
                        .build())
                .orElseThrow();
    }
}

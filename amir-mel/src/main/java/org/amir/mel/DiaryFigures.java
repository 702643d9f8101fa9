package org.amir.mel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.evidence.Participation;
import org.amir.mel.indicator.DiariesHandedIn;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Status;

/** The figure K10b: month by month, and the worst due month as the whole. */
final class DiaryFigures {
    private final EvaluationTerms terms;
    private final Members members;
    private final DiariesHandedIn diaries = new DiariesHandedIn();
    private final Map<YearMonth, Count> months = new TreeMap<>();
    private final Map<YearMonth, Completeness> completeness = new TreeMap<>();
    private final Set<YearMonth> notDue = new TreeSet<>();
    private Completeness everyMonth = Completeness.NONE;

    DiaryFigures(EvaluationTerms terms, Members members) {
        this.terms = terms;
        this.members = members;
    }

    /** Notes which months of a programme are still to come. */
    void add(ImmutableList<DiariesHandedIn.DiaryMonth> ofProgramme) {
        ofProgramme.stream()
                .filter(month -> !month.isDueOn(terms.day()))
                .map(DiariesHandedIn.DiaryMonth::month)
                .forEach(notDue::add);
    }

    void add(
            Participation mentor,
            ImmutableList<DiariesHandedIn.DiaryMonth> ofProgramme,
            ImmutableSetMultimap<Dimension, String> standing) {
        Completeness due = Completeness.NONE;
        for (DiariesHandedIn.DiaryMonth month : ofProgramme) {
            DiariesHandedIn.MentorMonth one = DiariesHandedIn.MentorMonth.of(mentor, month);
            Optional<Placement> placement = diaries.place(one);
            if (placement.isPresent()) {
                months.computeIfAbsent(month.month(), key -> new Count()).add(placement.get(), standing);
                members.placed("K10b", month.month().toString(), placement.get());
                completeness.merge(month.month(), one.completeness(), Completeness::plus);
                due = one.isDue() ? due.plus(one.completeness()) : due;
            }
        }
        if (due.expected() > 0) {
            everyMonth = everyMonth.plus(
                    Completeness.ofOne(due.received() == due.expected(), due.onTime() == due.expected()));
        }
    }

    void addAll(DiaryFigures other) {
        other.months.forEach((month, count) ->
                months.computeIfAbsent(month, key -> new Count()).addAll(count));
        other.completeness.forEach((month, found) -> completeness.merge(month, found, Completeness::plus));
        notDue.addAll(other.notDue);
        everyMonth = everyMonth.plus(other.everyMonth);
    }

    /** How many mentors owed diaries of due months, handed in every one of them, and every one in time. */
    Completeness everyMonth() {
        return everyMonth;
    }

    /** The worst due month first, as the whole, then each month. */
    ImmutableList<Figure> figures() {
        ImmutableList<Figure> each = months.entrySet().stream()
                .map(entry -> Figure.of(diaries, entry.getKey().toString(), entry.getValue(), terms)
                        .completeness(completeness.getOrDefault(entry.getKey(), Completeness.NONE))
                        .build())
                .collect(toImmutableList());
        ImmutableList<Figure> due = each.stream()
                .filter(month -> !notDue.contains(YearMonth.parse(month.part())))
                .collect(toImmutableList());
        Optional<Figure> worst = due.stream()
                .min(Comparator.comparing(
                                (Figure month) -> month.tally().lower().orElseThrow())
                        .thenComparing(Figure::part));
        Figure whole = worst.map(month -> (Figure) ((ImmutableFigure) month).withPart(""))
                .orElseGet(() -> Figure.of(diaries, "", new Count(), terms).build());
        return ImmutableList.<Figure>builder()
                .add(((ImmutableFigure) whole).withStatus(status(due)))
                .addAll(each)
                .build();
    }

    private Status status(ImmutableList<Figure> due) {
        if (due.stream().anyMatch(month -> month.status() == Status.NOT_MET)) {
            return Status.NOT_MET;
        }
        if (!notDue.isEmpty()) {
            return Status.OPEN;
        }
        return due.isEmpty() ? Status.NO_DATA : Status.MET;
    }
}

package org.amir.mel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.indicator.DiariesHandedIn;
import org.amir.mel.indicator.Indicator;
import org.amir.mel.indicator.KeyIndicators;
import org.amir.mel.indicator.LocalActors;
import org.amir.mel.indicator.MonthlySupervision;
import org.amir.mel.indicator.PairIndicator;
import org.amir.mel.indicator.PersonIndicator;
import org.amir.mel.indicator.SatisfactionAndBenefit;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;
import org.amir.mel.measurement.Tally;

/**
 * The handbook's ten indicators over any number of programmes, as of a day: a fold over one person's records at a time.
 *
 * <p>It keeps counts and nobody's records, so that its memory does not grow with the people. Parts of the work, each with
 * an evaluation of its own, are put together by {@link #addAll} in any order; each person is added once in all, in one role
 * after the other if they have both. Pairs are counted with their mentees.
 *
 * <p>Not for several threads at once.
 */
public final class Evaluation {
    private static final Members NOBODY = (indicator, part, placement) -> {};

    private final LocalDate day;
    private final Optional<LocalDate> knownOn;
    private final IndicatorPolicy policy;
    private final Members members;
    private final ImmutableList<PersonIndicator> onPeople;
    private final ImmutableList<PairIndicator> onPairs;
    private final LocalActors localActors = new LocalActors();
    private final MonthlySupervision supervision = new MonthlySupervision();
    private final DiariesHandedIn diaries = new DiariesHandedIn();

    private final Map<String, Tally.Counter> counts = new TreeMap<>();
    private final Map<Role, Map<String, Integer>> neverStarted = new TreeMap<>();
    private int mentorsWithoutPair;
    private final Map<CountryCode, LocalActors.Country> countries =
            new TreeMap<>(Comparator.comparing(CountryCode::value));
    private final Map<String, MonthlySupervision.PartnerMonth> partnerMonths = new TreeMap<>();
    private final Map<YearMonth, Tally.Counter> diaryMonths = new TreeMap<>();
    private final Map<YearMonth, Completeness> diaryCompleteness = new TreeMap<>();
    private final Set<YearMonth> monthsNotDue = new TreeSet<>();
    private Completeness everyMonth = Completeness.NONE;

    private Evaluation(LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy, Members members) {
        this.day = day;
        this.knownOn = knownOn;
        this.policy = policy;
        this.members = members;
        onPeople = KeyIndicators.onPeople();
        onPairs = KeyIndicators.onPairs();
    }

    /** As of a day, with everything that was ever recorded of the days before, by the definitions as they stand. */
    public static Evaluation on(LocalDate day) {
        return of(day, Optional.empty(), IndicatorPolicy.standard(), NOBODY);
    }

    /**
     * @param day the evaluation day
     * @param knownOn only what had been recorded by the end of this day counts; everything, if empty
     * @param members is told of each member
     */
    public static Evaluation of(LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy, Members members) {
        return new Evaluation(day, knownOn, policy, members);
    }

    /** One programme of those evaluated, to which its people are added. */
    public final class OfProgramme {
        private final Vantage vantage;
        private final ImmutableList<DiariesHandedIn.DiaryMonth> months;

        private OfProgramme(Vantage vantage) {
            this.vantage = vantage;
            months = DiariesHandedIn.DiaryMonth.of(vantage);
        }

        /** Counts a person of the programme in one role, and a mentee's pairs with them. */
        public void add(PersonRecords records) {
            Participation person = vantage.view(records);
            person.neverStarted()
                    .ifPresent(reason -> neverStarted
                            .computeIfAbsent(person.role(), role -> new TreeMap<>())
                            .merge(reason, 1, Math::addExact));
            for (PersonIndicator indicator : onPeople) {
                count(indicator, indicator instanceof SatisfactionAndBenefit ? part(person.role()) : "", person);
            }
            if (person.role() == Role.MENTEE) {
                person.pairs().forEach(this::addPair);
            } else {
                addMentor(person);
            }
        }

        private void addPair(StartedPair pair) {
            onPairs.forEach(indicator -> count(indicator, "", pair));
        }

        private void addMentor(Participation mentor) {
            if (mentor.isWithoutPairFor(vantage.value(Parameter.SILENT_MONTHS))) {
                mentorsWithoutPair++;
            }
            Completeness due = Completeness.NONE;
            for (DiariesHandedIn.DiaryMonth month : months) {
                DiariesHandedIn.MentorMonth one = new DiariesHandedIn.MentorMonth(mentor, month);
                Optional<Placement> placement = diaries.place(one);
                if (placement.isPresent()) {
                    diaryMonths
                            .computeIfAbsent(month.month(), key -> Tally.counter())
                            .add(placement.get());
                    members.placed("K10b", month.month().toString(), placement.get());
                    Completeness completeness = one.completeness();
                    diaryCompleteness.merge(month.month(), completeness, Completeness::plus);
                    due = month.isDueOn(day) ? due.plus(completeness) : due;
                }
            }
            if (due.expected() > 0) {
                everyMonth = everyMonth.plus(
                        Completeness.ofOne(due.received() == due.expected(), due.onTime() == due.expected()));
            }
        }
    }

    /** Counts what is of a programme as a whole, which may be done in every part of the work. */
    public OfProgramme of(ProgrammeRecords programme) {
        Vantage vantage = Vantage.of(programme, day, knownOn, policy);
        LocalActors.Country.of(vantage)
                .ifPresent(country -> countries.merge(country.code(), country, LocalActors.Country::plus));
        MonthlySupervision.PartnerMonth.of(vantage).forEach(this::addMonth);
        OfProgramme one = new OfProgramme(vantage);
        one.months.stream()
                .filter(month -> !month.isDueOn(day))
                .map(DiariesHandedIn.DiaryMonth::month)
                .forEach(monthsNotDue::add);
        return one;
    }

    private void addMonth(MonthlySupervision.PartnerMonth month) {
        partnerMonths.merge(month.partner() + " " + month.month(), month, (one, other) -> one.held() ? one : other);
    }

    /** Adds what another part of the work counted, of other people on the same day. */
    public void addAll(Evaluation other) {
        checkArgument(
                other != this && day.equals(other.day) && knownOn.equals(other.knownOn) && policy.equals(other.policy),
                "only evaluations of the same day, knowledge and policy are put together");
        other.counts.forEach((key, counter) -> counter(key).addAll(counter.build()));
        other.neverStarted.forEach((role, reasons) -> reasons.forEach((reason, number) ->
                neverStarted.computeIfAbsent(role, key -> new TreeMap<>()).merge(reason, number, Math::addExact)));
        mentorsWithoutPair = Math.addExact(mentorsWithoutPair, other.mentorsWithoutPair);
        other.countries.forEach((code, country) -> countries.merge(code, country, LocalActors.Country::plus));
        other.partnerMonths.values().forEach(this::addMonth);
        other.diaryMonths.forEach((month, counter) ->
                diaryMonths.computeIfAbsent(month, key -> Tally.counter()).addAll(counter.build()));
        other.diaryCompleteness.forEach(
                (month, completeness) -> diaryCompleteness.merge(month, completeness, Completeness::plus));
        monthsNotDue.addAll(other.monthsNotDue);
        everyMonth = everyMonth.plus(other.everyMonth);
    }

    private <T> void count(Indicator<T> indicator, String part, T one) {
        indicator.place(one).ifPresent(placement -> {
            String id = indicator.definition().id();
            counter(key(id, part)).add(placement);
            members.placed(id, part, placement);
        });
    }

    private Tally.Counter counter(String key) {
        return counts.computeIfAbsent(key, made -> Tally.counter());
    }

    private static String key(String id, String part) {
        return id + " " + part;
    }

    private static String part(Role role) {
        return role == Role.MENTOR ? "mentors" : "mentees";
    }

    private Tally tally(String id, String part) {
        Tally.Counter counter = counts.get(key(id, part));
        return counter == null ? Tally.none() : counter.build();
    }

    // ---- what came of it

    /** Those selected who never started a pair, by where they stand, so that nobody escapes the figures. */
    public ImmutableSortedMap<String, Integer> neverStarted(Role role) {
        return ImmutableSortedMap.copyOf(neverStarted.getOrDefault(role, Map.of()));
    }

    /** How many mentors who take part have been without any pair for as long as would be silence (beside K5). */
    public int mentorsWithoutPair() {
        return mentorsWithoutPair;
    }

    /** How many mentors owed diaries of due months, handed in every one of them, and every one in time (beside K10b). */
    public Completeness diariesOfEveryMonth() {
        return everyMonth;
    }

    /** The figures, in order: of K4 both roles together and each; of K10a and K10b the whole and each month. */
    public ImmutableList<Figure> figures() {
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        Map<String, Figure> whole = new TreeMap<>();
        Stream.concat(onPeople.stream(), onPairs.stream())
                .filter(indicator -> !(indicator instanceof SatisfactionAndBenefit))
                .forEach(indicator -> {
                    String id = indicator.definition().id();
                    whole.put(id, figure(indicator, "", tally(id, "")));
                });
        figures.add(made("K1", whole, "K1a", "K1b"));
        Stream.of("K1a", "K1b", "K2", "K2a", "K2b", "K3").map(whole::get).forEach(figures::add);
        figures.addAll(satisfaction());
        Stream.of("K5", "K6", "K7", "K8").map(whole::get).forEach(figures::add);
        Tally.Counter of = Tally.counter();
        countries
                .values()
                .forEach(country -> localActors.place(country).ifPresent(placement -> {
                    of.add(placement);
                    members.placed("K9", "", placement);
                }));
        figures.add(figure(localActors, "", of.build()));
        ImmutableList<Figure> supervisions = supervisions();
        ImmutableList<Figure> handedIn = handedIn();
        whole.put("K10a", supervisions.get(0));
        whole.put("K10b", handedIn.get(0));
        return figures.add(made("K10", whole, "K10a", "K10b"))
                .addAll(supervisions)
                .addAll(handedIn)
                .build();
    }

    private Figure figure(Indicator<?> indicator, String part, Tally tally) {
        return figure(indicator, part, tally, Completeness.NONE);
    }

    private Figure figure(Indicator<?> indicator, String part, Tally tally, Completeness completeness) {
        Share target = policy.target(
                indicator.definition().id(), indicator.definition().target());
        return Figure.builder()
                .id(indicator.definition().id())
                .part(part)
                .definition(indicator.definition())
                .tally(tally)
                .target(target)
                .status(tally.status(target))
                .completeness(completeness)
                .build();
    }

    private static Figure made(String id, Map<String, Figure> whole, String... parts) {
        return Figure.builder()
                .id(id)
                .status(Status.ofAll(Stream.of(parts)
                        .flatMap(part -> Stream.ofNullable(whole.get(part)))
                        .map(Figure::status)
                        .toList()))
                .build();
    }

    private ImmutableList<Figure> satisfaction() {
        SatisfactionAndBenefit indicator = new SatisfactionAndBenefit();
        Tally mentors = tally("K4", part(Role.MENTOR));
        Tally mentees = tally("K4", part(Role.MENTEE));
        return ImmutableList.of(
                figure(indicator, "", mentors.plus(mentees)),
                figure(indicator, part(Role.MENTOR), mentors),
                figure(indicator, part(Role.MENTEE), mentees));
    }

    private ImmutableList<Figure> supervisions() {
        Tally.Counter all = Tally.counter();
        Map<YearMonth, Tally.Counter> byMonth = new TreeMap<>();
        partnerMonths
                .values()
                .forEach(month -> supervision.place(month).ifPresent(placement -> {
                    all.add(placement);
                    byMonth.computeIfAbsent(month.month(), key -> Tally.counter())
                            .add(placement);
                    members.placed("K10a", month.month().toString(), placement);
                }));
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        figures.add(figure(supervision, "", all.build()));
        byMonth.forEach((month, counter) -> figures.add(figure(supervision, month.toString(), counter.build())));
        return figures.build();
    }

    /** The worst due month first, as the whole, then each month. */
    private ImmutableList<Figure> handedIn() {
        ImmutableList<Figure> months = diaryMonths.entrySet().stream()
                .map(entry -> figure(
                        diaries,
                        entry.getKey().toString(),
                        entry.getValue().build(),
                        diaryCompleteness.getOrDefault(entry.getKey(), Completeness.NONE)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Figure> due = months.stream()
                .filter(month -> !monthsNotDue.contains(YearMonth.parse(month.part())))
                .collect(ImmutableList.toImmutableList());
        Optional<Figure> worst = due.stream()
                .min(Comparator.comparing(
                                (Figure month) -> month.tally().lower().orElseThrow())
                        .thenComparing(Figure::part));
        return ImmutableList.<Figure>builder()
                .add(Figure.builder()
                        .id("K10b")
                        .definition(diaries.definition())
                        .target(policy.target("K10b", diaries.definition().target()))
                        .tally(worst.map(Figure::tally).orElse(Tally.none()))
                        .completeness(worst.map(Figure::completeness).orElse(Completeness.NONE))
                        .status(everyMonth(due))
                        .build())
                .addAll(months)
                .build();
    }

    private Status everyMonth(ImmutableList<Figure> due) {
        if (due.stream().anyMatch(month -> month.status() == Status.NOT_MET)) {
            return Status.NOT_MET;
        }
        if (!monthsNotDue.isEmpty()) {
            return Status.OPEN;
        }
        return due.isEmpty() ? Status.NO_DATA : Status.MET;
    }
}

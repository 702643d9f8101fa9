package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.MustAge;
import org.amir.matching.criterion.MustGender;
import org.amir.matching.criterion.MutualPreference;
import org.amir.matching.criterion.NoSharedLanguage;
import org.amir.matching.criterion.OwnExperience;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SelfAssessment;
import org.amir.matching.criterion.SharedBackground;
import org.amir.matching.criterion.Temperament;
import org.amir.matching.criterion.ThematicNeeds;
import org.amir.matching.criterion.WeeklyAvailability;

/**
 * What of a rubric is scored by columns: the handbook's criteria and the constraints that read the same answers. The rest is
 * judged pair by pair.
 */
final class Terms {
    private final Rubric rubric;
    private final Sides sides;
    private final ImmutableList<Term> terms;
    private final ImmutableList<Integer> weightOfTerm;
    private final ImmutableList<Criterion> otherCriteria;
    private final Weights weights;
    private final boolean fitInts;

    /** A term to be made as soon as it is known in what numbers points are counted. */
    private record Planned(int weight, IntFunction<Term> term) {}

    Terms(Rubric rubric, Sides sides) {
        this.rubric = rubric;
        this.sides = sides;
        ImmutableList.Builder<Planned> planning =
                ImmutableList.<Planned>builder().add(backgrounds()).add(wishes());
        ImmutableList.Builder<Criterion> others = ImmutableList.builder();
        for (Criterion criterion : rubric.criteria()) {
            int weight = rubric.weightOf(criterion);
            if (weight > 0 && !(criterion instanceof SharedBackground) && !(criterion instanceof MutualPreference)) {
                term(criterion)
                        .ifPresentOrElse(term -> planning.add(new Planned(weight, term)), () -> others.add(criterion));
            }
        }
        this.otherCriteria = others.build();
        ImmutableList<Planned> planned = planning.build();
        // A mean stays the same if all weights are divided by the same number.
        int common = Math.max(1, planned.stream().mapToInt(Planned::weight).reduce(0, IntMath::gcd));
        long sum = planned.stream().mapToLong(term -> term.weight() / common).sum();
        this.fitInts = otherCriteria.isEmpty() && sum <= Division.GREATEST_DIVISOR;
        this.weightOfTerm = planned.stream()
                .map(term -> fitInts ? term.weight() / common : term.weight())
                .collect(ImmutableList.toImmutableList());
        this.terms = planned.stream()
                .map(term -> term.term().apply(fitInts ? term.weight() / common : 1))
                .collect(ImmutableList.toImmutableList());
        this.weights = new Weights(terms, weightOfTerm, sides);
    }

    /** The constraint on languages, if there is one, that is part of a term. */
    static Optional<NoSharedLanguage> languages(Rubric rubric) {
        return rubric.constraints().stream()
                .flatMap(constraint -> constraint instanceof NoSharedLanguage found ? Stream.of(found) : Stream.of())
                .findFirst();
    }

    /** The totals of some columns. */
    Totals over(Term.Columns columns) {
        ImmutableList<Term.Strip> strips =
                terms.stream().map(term -> term.over(columns)).collect(ImmutableList.toImmutableList());
        return fitInts
                ? new IntTotals(strips, weights, rubric.minimumScore(), columns)
                : new LongTotals(strips, weightOfTerm, weights, rubric, otherCriteria, sides, columns);
    }

    private Planned backgrounds() {
        Optional<SharedBackground> criterion = rubric.criteria().stream()
                .flatMap(each -> each instanceof SharedBackground found ? Stream.of(found) : Stream.of())
                .findFirst();
        return new Planned(
                criterion.map(rubric::weightOf).orElse(0),
                weight -> new BackgroundTerm(criterion, languages(rubric), weight, rubric.unknownScore(), sides));
    }

    private Planned wishes() {
        WishesTerm.Musts musts = new WishesTerm.Musts(
                rubric.constraints().contains(new MustGender()),
                rubric.constraints().contains(new MustAge()));
        return new Planned(
                rubric.criteria().stream()
                        .filter(MutualPreference.class::isInstance)
                        .mapToInt(rubric::weightOf)
                        .sum(),
                weight -> new WishesTerm(weight, rubric.unknownScore(), musts, sides));
    }

    /** The term of a criterion that shares it with no constraint. */
    private Optional<IntFunction<Term>> term(Criterion criterion) {
        Score unknown = rubric.unknownScore();
        if (criterion instanceof ThematicNeeds needs) {
            return Optional.of(weight -> new ClassTerm<>(new NeedsReading(needs), weight, unknown, sides));
        }
        if (criterion instanceof OwnExperience) {
            return Optional.of(weight -> new ClassTerm<>(new ExperienceReading(), weight, unknown, sides));
        }
        if (criterion instanceof Temperament scales) {
            return Optional.of(weight -> new ClassTerm<>(new TemperamentReading(scales), weight, unknown, sides));
        }
        if (criterion instanceof SelfAssessment skills) {
            return Optional.of(weight -> new ClassTerm<>(new SkillsReading(skills), weight, unknown, sides));
        }
        if (criterion instanceof Closeness closeness) {
            return Optional.of(weight -> new PlaceTerm(closeness, weight, unknown, sides));
        }
        return criterion instanceof WeeklyAvailability slots && slots.enoughSlots() <= SlotsTerm.MOST_ENOUGH
                ? Optional.of(weight -> new SlotsTerm(slots, weight, unknown, sides))
                : Optional.empty();
    }
}

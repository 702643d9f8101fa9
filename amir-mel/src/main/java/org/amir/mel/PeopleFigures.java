package org.amir.mel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.evidence.Participation;
import org.amir.mel.indicator.Indicator;
import org.amir.mel.indicator.KeyIndicators;
import org.amir.mel.indicator.PairIndicator;
import org.amir.mel.indicator.PersonIndicator;
import org.amir.mel.indicator.SatisfactionAndBenefit;

/** The figures on people and on pairs: K1 to K8, and those that the handbook does not have. */
final class PeopleFigures {
    private static final String K4 = "K4";

    private final EvaluationTerms terms;
    private final Members members;
    private final ImmutableList<PersonIndicator> onPeople;
    private final ImmutableList<PairIndicator> onPairs;
    private final Map<String, Count> counts = new TreeMap<>();

    PeopleFigures(EvaluationTerms terms, Members members) {
        this.terms = terms;
        this.members = members;
        onPeople = ImmutableList.copyOf(Iterables.concat(KeyIndicators.onPeople(), terms.ownOnPeople()));
        onPairs = ImmutableList.copyOf(Iterables.concat(KeyIndicators.onPairs(), terms.ownOnPairs()));
    }

    /** A pair is counted with its mentee. */
    void add(Participation person, ImmutableSetMultimap<Dimension, String> standing) {
        for (PersonIndicator indicator : onPeople) {
            count(indicator, indicator instanceof SatisfactionAndBenefit ? part(person.role()) : "", person, standing);
        }
        if (person.role() == Role.MENTEE) {
            person.pairs().forEach(pair -> onPairs.forEach(indicator -> count(indicator, "", pair, standing)));
        }
    }

    private <T> void count(
            Indicator<T> indicator, String part, T one, ImmutableSetMultimap<Dimension, String> standing) {
        indicator.place(one).ifPresent(placement -> {
            String id = indicator.definition().id();
            count(id, part).add(placement, standing);
            members.placed(id, part, placement);
        });
    }

    void addAll(PeopleFigures other) {
        other.counts.forEach(
                (key, count) -> counts.computeIfAbsent(key, made -> new Count()).addAll(count));
    }

    private Count count(String id, String part) {
        return counts.computeIfAbsent(id + " " + part, made -> new Count());
    }

    private static String part(Role role) {
        return role == Role.MENTOR ? "mentors" : "mentees";
    }

    /** In order, of K4 both roles together and then each; only these are broken down, so that no sum gives one away. */
    ImmutableList<Figure> figures() {
        Map<String, Figure> byId = new TreeMap<>();
        Stream.concat(onPeople.stream(), onPairs.stream())
                .filter(indicator -> !(indicator instanceof SatisfactionAndBenefit))
                .forEach(indicator -> byId.put(indicator.definition().id(), whole(indicator)));
        ImmutableList.Builder<Figure> figures = ImmutableList.builder();
        figures.add(Figure.madeOf("K1", take(byId, "K1a", "K1b")))
                .addAll(take(byId, "K1a", "K1b", "K2", "K2a", "K2b", "K3"))
                .addAll(satisfaction())
                .addAll(take(byId, "K5", "K6", "K7", "K8"));
        return figures.build();
    }

    /** Those that the handbook does not have, in the order in which they were given, people before pairs. */
    ImmutableList<Figure> ownFigures() {
        return Stream.concat(terms.ownOnPeople().stream(), terms.ownOnPairs().stream())
                .map(this::whole)
                .collect(toImmutableList());
    }

    private Figure whole(Indicator<?> indicator) {
        return Figure.of(indicator, "", count(indicator.definition().id(), ""), terms)
                .build();
    }

    private static ImmutableList<Figure> take(Map<String, Figure> byId, String... ids) {
        return Stream.of(ids).map(byId::get).map(Objects::requireNonNull).collect(toImmutableList());
    }

    private ImmutableList<Figure> satisfaction() {
        SatisfactionAndBenefit indicator = new SatisfactionAndBenefit();
        Count both = new Count();
        Stream.of(Role.values()).forEach(role -> both.addWhole(count(K4, part(role))));
        return ImmutableList.of(
                Figure.of(indicator, "", both, terms).build(),
                Figure.of(indicator, part(Role.MENTOR), count(K4, part(Role.MENTOR)), terms)
                        .build(),
                Figure.of(indicator, part(Role.MENTEE), count(K4, part(Role.MENTEE)), terms)
                        .build());
    }
}

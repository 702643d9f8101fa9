package org.amir.mel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Optional;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.indicator.Definition;
import org.amir.mel.indicator.Indicator;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;
import org.amir.mel.measurement.Tally;
import org.immutables.value.Value;

/**
 * One figure of an evaluation.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public abstract class Figure {
    Figure() {}

    static ImmutableFigure.Builder builder() {
        return ImmutableFigure.builder();
    }

    /** What was counted for an indicator, held against its target. */
    static ImmutableFigure.Builder of(Indicator<?> indicator, String part, Count count, EvaluationTerms terms) {
        Definition definition = indicator.definition();
        Share target = terms.policy().target(definition.id(), definition.target());
        Tally tally = count.whole();
        return builder()
                .id(definition.id())
                .part(part)
                .definition(definition)
                .tally(tally)
                .target(target)
                .status(tally.status(target))
                .putAllBreakdowns(count.breakdowns());
    }

    /** A figure that is made of others, each of which is to be met. */
    static Figure madeOf(String id, Collection<Figure> parts) {
        return builder()
                .id(id)
                .status(Status.ofAll(parts.stream().map(Figure::status).toList()))
                .build();
    }

    final Figure withoutNumbers() {
        return ((ImmutableFigure) this)
                .withTally(Tally.none())
                .withBreakdowns(ImmutableSortedMap.of())
                .withCompleteness(Completeness.NONE)
                .withStatus(Status.NO_DATA);
    }

    /** For example {@code K2a}; {@code K1} and {@code K10} are made of others. */
    public abstract String id();

    /** Of whom or when it is, where an indicator has several figures: a role, or a month; empty for the whole. */
    @Value.Default
    public String part() {
        return "";
    }

    /** What it means; empty for a figure made of others. */
    public abstract Optional<Definition> definition();

    /** How many fall into each group; nobody for a figure made of others. */
    @Value.Default
    public Tally tally() {
        return Tally.none();
    }

    /**
     * The same by gender, age band and so on, and by value. In each dimension the values add up to the whole, but for
     * languages, of which a person may speak several.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Dimension, ImmutableSortedMap<String, Tally>> breakdowns();

    /** The share that is to be reached; empty for a figure made of others. */
    public abstract Optional<Share> target();

    public abstract Status status();

    /** How much of what it goes by came in, where something was owed. */
    @Value.Default
    public Completeness completeness() {
        return Completeness.NONE;
    }

    /** Where each member falls, if members are countries or months of partners. People and pairs are told to {@link Members}. */
    public abstract ImmutableList<Placement> members();
}

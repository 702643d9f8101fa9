package org.amir.mel.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.amir.mel.measurement.Share;
import org.immutables.value.Value;

/**
 * The parameters and targets by which figures are worked out. What is not changed is the standard: {@link Parameter} for
 * parameters, and an indicator's own definition for its target.
 */
@Value.Immutable
public abstract class IndicatorPolicy {
    IndicatorPolicy() {}

    /** The definitions as they stand. */
    public static IndicatorPolicy standard() {
        return of(ImmutableSortedMap.of(), ImmutableSortedMap.of());
    }

    /**
     * @param parameters what differs from the standard, each at least 0
     * @param targets the targets that differ, by the indicator's id, for example {@code K3}
     */
    public static IndicatorPolicy of(Map<Parameter, Integer> parameters, Map<String, Share> targets) {
        return ImmutableIndicatorPolicy.builder()
                .putAllParameters(parameters)
                .putAllTargets(targets)
                .build();
    }

    /** The parameters that differ from the standard. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Parameter, Integer> parameters();

    /** The targets that differ from those of the definitions, by the indicator's id. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Share> targets();

    /** What a parameter is set to. */
    public final int value(Parameter parameter) {
        return parameters().getOrDefault(parameter, parameter.standard());
    }

    /** The target of an indicator: its own, unless it is changed here. */
    public final Share target(String indicator, Share standard) {
        return targets().getOrDefault(indicator, standard);
    }

    @Value.Check
    final void check() {
        Map<Parameter, Integer> negative = Maps.filterValues(parameters(), value -> value < 0);
        checkArgument(negative.isEmpty(), "parameters are at least 0, but were %s", negative);
    }
}

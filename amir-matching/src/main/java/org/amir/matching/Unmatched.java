package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.immutables.value.Value;

/** Somebody who applied and is not proposed to anybody, with the proven reason. */
@Value.Immutable
public abstract class Unmatched {
    Unmatched() {}

    public abstract PersonId person();

    public abstract Role role();

    public abstract UnmatchedReason reason();

    /** Why the person is outside the pool; empty with any other reason. */
    public abstract ImmutableList<String> outsideCodes();

    /**
     * How many people each constraint excludes, in the constraints' order; empty unless all are excluded. One person may
     * be excluded by several.
     */
    public abstract ImmutableMap<String, Integer> excludedBy();

    /** What a place would cost; empty unless the reason is capacity and the objective the best total, whose prices tell it. */
    public abstract Optional<PriceOfPlace> priceOfPlace();

    /**
     * The reason's detail in one line: the codes outside the pool joined by a blank; each constraint with its count, for
     * example {@code must-gender:3 below-minimum:12}; or who would give way at what loss, for example
     * {@code gives-way:p-000012 loss:0.024000}, or {@code loss:0.024000} if it is enough that others change mentor.
     * Blank with the other reasons.
     */
    public final String detail() {
        return switch (reason()) {
            case OUTSIDE_POOL -> String.join(" ", outsideCodes());
            case ALL_EXCLUDED ->
                excludedBy().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(" "));
            case CAPACITY -> priceOfPlace().map(PriceOfPlace::toString).orElse("");
            case NO_MENTORS, NO_MENTEES, NOT_NEEDED, NOT_BETTER -> "";
        };
    }

    static ImmutableUnmatched.Builder builder() {
        return ImmutableUnmatched.builder();
    }

    /**
     * What it would cost the whole if a mentee had to have a mentor.
     *
     * @param givesWay the mentee who would lose theirs; empty if it is enough that others change mentor
     * @param lossMicro by how many micro-points the total would fall, preferred pairs counting their bonus more
     */
    public record PriceOfPlace(Optional<PersonId> givesWay, long lossMicro) {
        @Override
        public String toString() {
            String loss = "loss:" + BigDecimal.valueOf(lossMicro, 6).toPlainString();
            return givesWay.map(person -> "gives-way:" + person + " " + loss).orElse(loss);
        }
    }
}

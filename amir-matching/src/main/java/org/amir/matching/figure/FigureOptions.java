package org.amir.matching.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.amir.core.participant.AgeBand;
import org.immutables.value.Value;

/** How people are counted by group. */
@Value.Immutable
@SuppressWarnings("immutables:untype") // bands that are set replace the default as a whole, which is what is meant
public abstract class FigureOptions {
    FigureOptions() {}

    public static FigureOptions defaults() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** From how many people on a group is shown, at least 0; 6 unless set. */
    @Value.Default
    public int smallestShown() {
        return 6;
    }

    /** The bands by which ages are counted, in order and without overlap; 0-17, 18-24, 25-34, 35-44, 45+ unless set. */
    @Value.Default
    public ImmutableList<AgeBand> ageBands() {
        return ImmutableList.of(
                AgeBand.between(0, 17),
                AgeBand.between(18, 24),
                AgeBand.between(25, 34),
                AgeBand.between(35, 44),
                AgeBand.from(45));
    }

    @Value.Check
    final void check() {
        checkArgument(smallestShown() >= 0, "a group is shown from 0 people on or more, not from %s", smallestShown());
        for (int i = 1; i < ageBands().size(); i++) {
            AgeBand before = ageBands().get(i - 1);
            AgeBand band = ageBands().get(i);
            checkArgument(
                    before.to().isPresent() && before.to().getAsInt() < band.from(),
                    "age bands are in order and do not overlap, but %s comes before %s",
                    before.code(),
                    band.code());
        }
    }

    /** Builds {@link FigureOptions}. */
    public static final class Builder extends ImmutableFigureOptions.Builder {
        Builder() {}
    }
}

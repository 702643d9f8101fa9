package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Skill;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** Something that a mentor needs from the training, found in the form or in the interview, to which it is adapted (T7). */
@Value.Immutable
public abstract class TrainingNeed {
    /** The highest rating of one's own skill that suggests a need (ours). */
    private static final int LOW_RATING = 2;

    TrainingNeed() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The skills that a mentor rated low in the form, by the units that train them: suggestions for whoever prepares the
     * training, who decides which are needs.
     */
    public static ImmutableSetMultimap<TrainingUnit, Skill> suggestedBy(Mentor mentor) {
        return Arrays.stream(TrainingUnit.values())
                .flatMap(unit -> unit.skills().stream()
                        .filter(skill -> mentor.skills().getOrDefault(skill, LOW_RATING + 1) <= LOW_RATING)
                        .map(skill -> Map.entry(unit, skill)))
                .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** From 1 on within a mentor's record. */
    public abstract int number();

    /** The unit that can meet it. */
    public abstract TrainingUnit unit();

    public abstract Optional<Skill> skill();

    public abstract Optional<FreeText> note();

    public abstract NeedSource source();

    public abstract Dated found();

    /** When it was met. */
    public abstract Optional<Dated> met();

    /** Whether it had been found by a day and not met. */
    public final boolean isOpenOn(LocalDate day) {
        return found().happenedBy(day)
                && !met().filter(met -> met.happenedBy(day)).isPresent();
    }

    @Value.Check
    final void check() {
        checkArgument(number() >= 1, "needs are numbered from 1, but the number was %s", number());
        checkArgument(skill().isPresent() || note().isPresent(), "need %s says neither a skill nor a note", number());
        met().ifPresent(met -> checkArgument(
                !met.on().isBefore(found().on()),
                "need %s was found on %s and met on %s, before it",
                number(),
                found().on(),
                met.on()));
    }

    /** Builds a {@link TrainingNeed}. */
    public static final class Builder extends ImmutableTrainingNeed.Builder {
        Builder() {}
    }
}

package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What one criterion finds in one pair: a score, that it does not apply, or that it is not known. */
public sealed interface Finding {
    /**
     * The criterion applies and can be judged.
     *
     * @param evidence what the score rests on, as codes a reader can look up; never a name, a contact or a background
     */
    record Scored(Score points, ImmutableList<String> evidence) implements Finding {}

    /** The criterion has nothing to say of this pair: it neither rewards nor punishes. */
    record DoesNotApply() implements Finding {}

    /**
     * The criterion applies, but an answer that it needs is missing.
     *
     * @param missing what is missing, as codes
     */
    record NotKnown(ImmutableList<String> missing) implements Finding {}

    static Finding scored(Score score, String... evidence) {
        return new Scored(score, ImmutableList.copyOf(evidence));
    }

    static Finding doesNotApply() {
        return new DoesNotApply();
    }

    static Finding notKnown(String... missing) {
        return new NotKnown(ImmutableList.copyOf(missing));
    }

    /** The score; empty if the criterion does not apply or is not known. */
    default Optional<Score> score() {
        return this instanceof Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    /** Whether the criterion has a say in this pair, known or not. */
    default boolean applies() {
        return !(this instanceof DoesNotApply);
    }

    /** The score with six decimals, {@code n/a} where the criterion does not apply, {@code ?} where it is not known. */
    default String code() {
        return score().map(Score::decimals).orElse(applies() ? "?" : "n/a");
    }

    /** What the score rests on, or what is missing. */
    default ImmutableList<String> details() {
        if (this instanceof Scored scored) {
            return scored.evidence();
        }
        return this instanceof NotKnown unknown ? unknown.missing() : ImmutableList.of();
    }
}

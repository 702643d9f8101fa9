package org.amir.mel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.participant.Role;
import org.amir.mel.measurement.Completeness;
import org.immutables.value.Value;

/**
 * What came of an evaluation.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public abstract class Evaluated {
    Evaluated() {}

    static ImmutableEvaluated.Builder builder() {
        return ImmutableEvaluated.builder();
    }

    public abstract EvaluationTerms terms();

    /**
     * The figures, in order: of K4 both roles together and each; of K10a and K10b the whole and each month; at the end those
     * that the handbook does not have.
     */
    public abstract ImmutableList<Figure> figures();

    /**
     * Those selected who never started a pair, by role and where they stand, so that nobody escapes the figures; a role
     * without any is left out.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Role, ImmutableSortedMap<String, Integer>> neverStarted();

    /** How many mentors who take part have been without any pair for as long as would be silence (beside K5). */
    public abstract int mentorsWithoutPair();

    /** How many mentors owed diaries of due months, handed in every one of them, and every one in time (beside K10b). */
    public abstract Completeness diariesOfEveryMonth();

    /** The same, some figures without their numbers, where these would tell of few people: as if there were no data. */
    public final Evaluated withholding(Predicate<Figure> few) {
        return ((ImmutableEvaluated) this)
                .withFigures(
                        Iterables.transform(figures(), figure -> few.test(figure) ? figure.withoutNumbers() : figure));
    }

    /** A figure by its id and part; empty if there is none. */
    public final Optional<Figure> figure(String id, String part) {
        return figures().stream()
                .filter(figure -> figure.id().equals(id) && figure.part().equals(part))
                .findFirst();
    }
}

package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.immutables.value.Value;

/**
 * The introduction of a pair: the intake session (I1) and what goes with it, above all the agreement of annex 6, signed by
 * mentor and mentee and countersigned by the team (T10).
 */
@Value.Immutable
public abstract class Introduction {
    private static final ImmutableSet<IntroductionItem> SIGNATURES = ImmutableSet.of(
            IntroductionItem.SIGNED_BY_MENTOR, IntroductionItem.SIGNED_BY_MENTEE, IntroductionItem.COUNTERSIGNED);

    Introduction() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Before the intake session. */
    public static Introduction none() {
        return builder().build();
    }

    /** What is done and when. Nothing comes before the intake session, and the countersignature after the pair's own. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<IntroductionItem, Dated> done();

    /** Who countersigned the agreement for the team; present exactly if somebody did. */
    public abstract Optional<Actor> countersignedBy();

    /** When something was done. */
    public final Optional<Dated> when(IntroductionItem item) {
        return Optional.ofNullable(done().get(item));
    }

    /** When the intake session was held. */
    public final Optional<Dated> intake() {
        return when(IntroductionItem.INTAKE_SESSION);
    }

    /** What is not done. */
    public final ImmutableSet<IntroductionItem> missing() {
        return missing(dated -> true);
    }

    /** What had not been done by the end of a day. */
    public final ImmutableSet<IntroductionItem> missingOn(LocalDate day) {
        return missing(dated -> dated.happenedBy(day));
    }

    /** Whether mentor, mentee and team had signed the agreement by the end of a day. */
    public final boolean isAgreementSignedOn(LocalDate day) {
        return missingOn(day).stream().noneMatch(SIGNATURES::contains);
    }

    final Introduction with(IntroductionItem item, Dated dated, Optional<Actor> countersigner) {
        return builder()
                .putAllDone(done())
                .putDone(item, dated)
                .countersignedBy(countersignedBy().or(() -> countersigner))
                .build();
    }

    /** What remains if only some facts are looked at: what rests on a fact that is left out is left out too. */
    final Introduction keeping(Predicate<Dated> counts) {
        if (intake().filter(counts).isEmpty()) {
            return none();
        }
        Map<IntroductionItem, Dated> kept = Maps.filterValues(done(), counts::test);
        boolean signed = kept.keySet().containsAll(SIGNATURES);
        return builder()
                .putAllDone(Maps.filterKeys(kept, item -> signed || item != IntroductionItem.COUNTERSIGNED))
                .countersignedBy(countersignedBy().filter(by -> signed))
                .build();
    }

    private ImmutableSet<IntroductionItem> missing(Predicate<Dated> counts) {
        return Arrays.stream(IntroductionItem.values())
                .filter(item -> when(item).filter(counts).isEmpty())
                .collect(toImmutableSet());
    }

    @Value.Check
    final void check() {
        intake().ifPresentOrElse(
                        intake -> done().forEach((item, dated) -> checkArgument(
                                !dated.on().isBefore(intake.on()),
                                "%s on %s is before the intake session on %s",
                                item.code(),
                                dated.on(),
                                intake.on())),
                        () -> checkArgument(done().isEmpty(), "nothing is introduced without an intake session"));
        Optional<Dated> countersigned = when(IntroductionItem.COUNTERSIGNED);
        checkArgument(
                countersigned.isPresent() == countersignedBy().isPresent(),
                "a countersignature says whose it is, and nothing else does");
        countersigned.ifPresent(dated -> checkArgument(
                SIGNATURES.stream()
                        .allMatch(item -> when(item)
                                .filter(signed -> signed.happenedBy(dated.on()))
                                .isPresent()),
                "the agreement was countersigned on %s, before both had signed it",
                dated.on()));
    }

    /** Builds an {@link Introduction}. */
    public static final class Builder extends ImmutableIntroduction.Builder {
        Builder() {}
    }
}

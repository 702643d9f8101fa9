package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * What belongs to one mentor's training beside the sessions: the decision to join (T2), the agreement shown (T10), needs
 * (T7), and what the team learnt (T9).
 */
@Value.Immutable
public abstract class TrainingRecord {
    /** The kind of record: one a mentor, under the mentor's id. */
    public static final RecordKind<PersonId, TrainingRecord> KIND = new RecordKind<>(
            "training-record",
            "p",
            TrainingRecord.class,
            TrainingRecord::mentor,
            record -> record.mentor().value());

    TrainingRecord() {}

    public static Builder builder() {
        return new Builder();
    }

    /** A record with nothing in it yet. */
    public static TrainingRecord of(PersonId mentor) {
        return builder().mentor(mentor).build();
    }

    public abstract PersonId mentor();

    /** In the order in which they were taken; the latest counts. */
    public abstract ImmutableList<JoinDecision> joinDecisions();

    /** When annex 5 was shown to the mentor (T2). */
    public abstract Optional<Dated> glossaryShown();

    /** When annex 6 was shown to the mentor (T2, T10); it is signed at the introduction of the pair. */
    public abstract Optional<Dated> agreementShown();

    /** In order of their numbers. */
    public abstract ImmutableList<TrainingNeed> needs();

    public abstract ImmutableList<Observation> observations();

    /** Each area once. */
    public abstract ImmutableList<ExperienceTag> tags();

    /** The decision to join or not that held on a day; empty if none had been taken. */
    public final Optional<JoinDecision> joinDecisionOn(LocalDate day) {
        return joinDecisions().stream()
                .filter(decision -> decision.made().happenedBy(day))
                .reduce((earlier, later) -> later);
    }

    /** The needs that were open on a day (T7). */
    public final ImmutableList<TrainingNeed> needsOpenOn(LocalDate day) {
        return needs().stream().filter(need -> need.isOpenOn(day)).collect(toImmutableList());
    }

    /**
     * What each unit has to be adapted to: the needs open on a day, by unit, those of one mentor together in order of id
     * (T7).
     */
    public static ImmutableListMultimap<TrainingUnit, TrainingNeed> needsByUnit(
            Collection<TrainingRecord> records, LocalDate day) {
        return records.stream()
                .sorted(Comparator.comparing(TrainingRecord::mentor))
                .flatMap(record -> record.needsOpenOn(day).stream())
                .sorted(Comparator.comparing(TrainingNeed::unit))
                .map(need -> Map.entry(need.unit(), need))
                .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The areas in which the team knew on a day that the mentor has experience: what matching may use (T9, M5). */
    public final ImmutableSet<Theme> experienceOn(LocalDate day) {
        return tags().stream()
                .filter(tag -> tag.tagged().happenedBy(day))
                .map(ExperienceTag::theme)
                .collect(Sets.toImmutableEnumSet());
    }

    /** What the team had learnt by a day (T9). */
    public final ImmutableList<Observation> observationsBy(LocalDate day) {
        return observations().stream()
                .filter(observation -> observation.made().happenedBy(day))
                .collect(toImmutableList());
    }

    /** What of it had been recorded by a day. */
    public final TrainingRecord knownBy(LocalDate day) {
        return builder()
                .mentor(mentor())
                .addAllJoinDecisions(Iterables.filter(
                        joinDecisions(), decision -> decision.made().knownBy(day)))
                .glossaryShown(glossaryShown().filter(shown -> shown.knownBy(day)))
                .agreementShown(agreementShown().filter(shown -> shown.knownBy(day)))
                .addAllNeeds(needs().stream()
                        .filter(need -> need.found().knownBy(day))
                        .map(need -> (TrainingNeed) ((ImmutableTrainingNeed) need)
                                .withMet(need.met().filter(met -> met.knownBy(day))))
                        .collect(toImmutableList()))
                .addAllObservations(Iterables.filter(
                        observations(), observation -> observation.made().knownBy(day)))
                .addAllTags(Iterables.filter(tags(), tag -> tag.tagged().knownBy(day)))
                .build();
    }

    /** Records the mentor's decision to join or not (T2). Refused: {@code out-of-order}. */
    public final Attempt<TrainingRecord> decide(JoinDecision decision) {
        return joinDecisions().stream()
                .map(earlier -> earlier.made().on())
                .filter(day -> day.isAfter(decision.made().on()))
                .findFirst()
                .map(day ->
                        Attempt.<TrainingRecord>refused("out-of-order", mentor() + " decided again later, on " + day))
                .orElseGet(() -> Attempt.taken(self().withJoinDecisions(with(joinDecisions(), decision))));
    }

    /** Records that the glossary was shown (annex 5). Refused: {@code shown}. */
    public final Attempt<TrainingRecord> showGlossary(Dated shown) {
        return glossaryShown().isPresent() ? alreadyShown("glossary") : Attempt.taken(self().withGlossaryShown(shown));
    }

    /** Records that the agreement was shown (annex 6, T10). Refused: {@code shown}. */
    public final Attempt<TrainingRecord> showAgreement(Dated shown) {
        return agreementShown().isPresent()
                ? alreadyShown("agreement")
                : Attempt.taken(self().withAgreementShown(shown));
    }

    private Attempt<TrainingRecord> alreadyShown(String what) {
        return Attempt.refused("shown", Strings.lenientFormat("the %s has been shown to %s", what, mentor()));
    }

    /** The number that the next need takes. */
    public final int nextNeed() {
        return needs().stream().mapToInt(TrainingNeed::number).max().orElse(0) + 1;
    }

    /**
     * Adds a need that was found (T7).
     *
     * @throws IllegalArgumentException if its number is not above those of the others; {@link #nextNeed} is the next
     */
    public final TrainingRecord find(TrainingNeed need) {
        return self().withNeeds(with(needs(), need));
    }

    /** Records that a need was met. Refused: {@code no-such-need}, {@code met}, {@code before-found}. */
    public final Attempt<TrainingRecord> meet(int number, Dated met) {
        Optional<TrainingNeed> found =
                needs().stream().filter(need -> need.number() == number).findFirst();
        if (found.isEmpty()) {
            return Attempt.refused("no-such-need", Strings.lenientFormat("%s has no need %s", mentor(), number));
        }
        TrainingNeed need = found.get();
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (need.met().isPresent()) {
            refusals.add(new Refusal("met", Strings.lenientFormat("need %s of %s has been met", number, mentor())));
        }
        if (met.on().isBefore(need.found().on())) {
            refusals.add(new Refusal(
                    "before-found",
                    Strings.lenientFormat(
                            "need %s of %s was found on %s, so it cannot have been met on %s",
                            number, mentor(), need.found().on(), met.on())));
        }
        return Attempt.unless(
                refusals.build(),
                () -> self().withNeeds(Iterables.transform(
                        needs(),
                        each -> each.number() == number ? ((ImmutableTrainingNeed) each).withMet(met) : each)));
    }

    /** Adds what the team learnt of the mentor (T9). */
    public final TrainingRecord observe(Observation observation) {
        return self().withObservations(with(observations(), observation));
    }

    /** Tags an area of experience (T9, M5). Refused: {@code tagged}. */
    public final Attempt<TrainingRecord> tag(ExperienceTag tag) {
        return tags().stream().anyMatch(other -> other.theme() == tag.theme())
                ? Attempt.refused(
                        "tagged",
                        Strings.lenientFormat(
                                "%s is tagged with %s", mentor(), tag.theme().code()))
                : Attempt.taken(self().withTags(with(tags(), tag)));
    }

    private ImmutableTrainingRecord self() {
        return (ImmutableTrainingRecord) this;
    }

    private static <T> ImmutableList<T> with(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builder().addAll(list).add(last).build();
    }

    @Value.Check
    final void check() {
        for (int i = 1; i < joinDecisions().size(); i++) {
            checkArgument(
                    !joinDecisions()
                            .get(i)
                            .made()
                            .on()
                            .isBefore(joinDecisions().get(i - 1).made().on()),
                    "the decisions of %s stand in order of their days, but number %s does not",
                    mentor(),
                    i + 1);
        }
        int above = 0;
        for (TrainingNeed need : needs()) {
            checkArgument(
                    need.number() > above,
                    "the needs of %s are numbered upwards from 1, but %s follows %s",
                    mentor(),
                    need.number(),
                    above);
            above = need.number();
        }
        checkArgument(
                tags().stream().map(ExperienceTag::theme).distinct().count() == tags().size(),
                "%s is tagged with an area twice",
                mentor());
    }

    /** Builds a {@link TrainingRecord}. */
    public static final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}

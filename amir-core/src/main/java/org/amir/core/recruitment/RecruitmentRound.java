package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/** A call for applications, from its opening until everybody who applied in it has a decision and knows it (R4, R9). */
@Value.Immutable
public abstract class RecruitmentRound {
    static final String PREFIX = "rr";

    /** The kind of record: {@code rr-000001} and on. */
    public static final RecordKind<RecordId, RecruitmentRound> KIND = new RecordKind<>(
            "recruitment-round",
            PREFIX,
            RecruitmentRound.class,
            RecruitmentRound::id,
            round -> round.id().value());

    RecruitmentRound() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Opens a round for mentors, for mentees or for both. */
    public static RecruitmentRound open(RecordId id, Collection<Role> roles, Dated opened) {
        return builder().id(id).addAllRoles(roles).opened(opened).build();
    }

    public abstract RecordId id();

    /** Who is called for; at least one role. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Role> roles();

    public abstract Dated opened();

    /** Who closed it, when and why; empty as long as it is open. */
    public abstract Optional<Decision> closed();

    /** Whether it is open by the end of a day: it has opened, and has not been closed by then. */
    public final boolean isOpenOn(LocalDate day) {
        return opened().happenedBy(day)
                && !closed().filter(by -> !by.recordedOn().isAfter(day)).isPresent();
    }

    /**
     * Where everybody stands who applied in this round, in order of standing and key. Each application of the round is in
     * exactly one group (R9).
     *
     * @param candidacies may hold those of other rounds, which are left out
     */
    public final ImmutableListMultimap<Standing, CandidacyKey> standings(
            Collection<Candidacy> candidacies, LocalDate day) {
        ImmutableListMultimap.Builder<Standing, CandidacyKey> standings = ImmutableListMultimap.builder();
        candidacies.stream()
                .sorted(Comparator.comparing(Candidacy::key))
                .forEach(candidacy ->
                        candidacy.standingsIn(id(), day).forEach(standing -> standings.put(standing, candidacy.key())));
        return standings.orderKeysBy(Comparator.naturalOrder()).build();
    }

    /**
     * What keeps the round from being closed on a day, in order of person: {@code undecided} for each application without
     * a decision, {@code feedback-owed} for each decision that the person has not been told of (R9).
     *
     * @param candidacies all of the round; those of other rounds are left out
     */
    public final ImmutableList<Refusal> unfinished(Collection<Candidacy> candidacies, LocalDate day) {
        ImmutableListMultimap<Standing, CandidacyKey> standings = standings(candidacies, day);
        return Stream.concat(
                        standings.get(Standing.OPEN).stream()
                                .map(key -> new Refusal(
                                        "undecided",
                                        key + " has no decision: select, put on the waiting list or decline")),
                        standings.get(Standing.OWED).stream()
                                .map(key -> new Refusal(
                                        "feedback-owed",
                                        key + " has a decision and has not been told: give feedback (R9)")))
                .collect(toImmutableList());
    }

    /**
     * Closes the round on the day of a decision. Refused, with every reason at once: {@code closed}, {@code not-open-yet},
     * and whatever is {@link #unfinished}. That everybody gets feedback is a basic principle (P3): no rule and no reason
     * gets around it.
     *
     * @param candidacies all of the round; those of other rounds are left out
     */
    public final Attempt<RecruitmentRound> close(Collection<Candidacy> candidacies, Decision decision) {
        LocalDate day = decision.recordedOn();
        return new Hindrances()
                .when(closed().isPresent(), "closed", () -> id() + " is closed")
                .when(!opened().happenedBy(day), "not-open-yet", () -> id() + " opens on " + opened().on())
                .and(unfinished(candidacies, day))
                .unless(() -> ((ImmutableRecruitmentRound) this).withClosed(decision));
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(PREFIX), "a round's id begins with rr, but was %s", id());
        checkArgument(!roles().isEmpty(), "%s calls for nobody", id());
        checkArgument(
                closed().map(by -> opened().happenedBy(by.recordedOn())).orElse(true),
                "%s cannot be closed before it opens, on %s",
                id(),
                opened().on());
    }

    /** Builds a {@link RecruitmentRound}. */
    public static final class Builder extends ImmutableRecruitmentRound.Builder {
        Builder() {}
    }
}

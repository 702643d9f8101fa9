package org.amir.matching;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.SmallestChange.Lift;
import org.amir.matching.SmallestChange.LockTo;
import org.amir.matching.SmallestChange.OnePlaceMore;
import org.amir.matching.SmallestChange.SomebodyElse;
import org.amir.matching.SmallestChange.TakeBack;
import org.amir.matching.SmallestChange.Way;
import org.amir.matching.Variations.Variation;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;

/**
 * The smallest change that would match each of those whom a proposal leaves without. With another objective than the best
 * total a place more is sought with the mentor who fits best, and a mentor who is left costs one matching more for each
 * mentee they could have. The pairs are judged once more when
 * the first is asked for, and a mentee for whom all places are taken costs one matching more: for pools of up to a few
 * thousand people.
 *
 * <p>Not safe for use by several threads.
 */
public final class SmallestChanges {
    private final MatchingProposal proposal;
    private final Supplier<Variations> variations;
    private final Supplier<Variation> asProposed;

    private SmallestChanges(MatchingProposal proposal) {
        this.proposal = proposal;
        this.variations = Suppliers.memoize(() -> Variations.of(proposal));
        this.asProposed = Suppliers.memoize(() -> variations.get().asProposed());
    }

    public static SmallestChanges in(MatchingProposal proposal) {
        return new SmallestChanges(proposal);
    }

    /** The change for a person in a role; empty if they are matched, or not known. */
    public Optional<SmallestChange> of(PersonId person, Role role) {
        return proposal.unmatched(person, role).map(this::of);
    }

    private SmallestChange of(Unmatched unmatched) {
        return switch (unmatched.reason()) {
            case OUTSIDE_POOL -> PoolNeeds.of(unmatched, proposal.instructions());
            case NO_MENTORS -> new SomebodyElse(Role.MENTOR);
            case NO_MENTEES -> new SomebodyElse(Role.MENTEE);
            case ALL_EXCLUDED -> unmatched.role() == Role.MENTEE ? forMentee(unmatched) : forMentor(unmatched);
            case CAPACITY -> onePlaceMore(unmatched.person());
            case NOT_NEEDED, NOT_BETTER -> lockTo(unmatched.person());
        };
    }

    private SmallestChange forMentee(Unmatched unmatched) {
        Variation now = asProposed.get();
        int row = row(now, unmatched.person());
        return lift(
                Role.MENTOR,
                now.mentors().size(),
                column -> now.exclusions(row, column),
                column -> now.total(row, column));
    }

    private SmallestChange forMentor(Unmatched unmatched) {
        Variation now = asProposed.get();
        int column = column(now, unmatched.person());
        return lift(
                Role.MENTEE, now.mentees().size(), row -> now.exclusions(row, column), row -> now.total(row, column));
    }

    private SmallestChange lift(Role other, int others, IntUnaryOperator exclusions, IntUnaryOperator total) {
        JudgedPairs judged = variations.get().judged();
        int never = judged.bits(ImmutableList.of(PriceList.SAME_PERSON));
        int[] liftable = IntStream.range(0, others)
                .filter(each -> (exclusions.applyAsInt(each) & never) == 0)
                .toArray();
        int fewest = IntStream.of(liftable)
                .map(each -> Integer.bitCount(exclusions.applyAsInt(each)))
                .min()
                .orElse(0);
        Map<Integer, ImmutableIntArray.Builder> totals = new TreeMap<>();
        IntStream.of(liftable)
                .filter(each -> Integer.bitCount(exclusions.applyAsInt(each)) == fewest)
                .forEach(
                        each -> totals.computeIfAbsent(exclusions.applyAsInt(each), bits -> ImmutableIntArray.builder())
                                .add(total.applyAsInt(each)));
        ImmutableList<Way> ways = totals.entrySet().stream()
                .map(entry -> way(judged.codes(entry.getKey()), entry.getValue().build()))
                .collect(ImmutableList.toImmutableList());
        return ways.isEmpty() ? new SomebodyElse(other) : new Lift(other, ways);
    }

    /** @param totals of those whom nothing but the constraints excludes */
    private static Way way(ImmutableList<String> constraints, ImmutableIntArray totals) {
        if (!constraints.contains(Matchmaker.BELOW_MINIMUM)) {
            return new Way(constraints, totals.length(), Optional.empty());
        }
        int greatest = totals.stream().max().orElseThrow();
        int reaching = (int) totals.stream().filter(total -> total == greatest).count();
        return new Way(constraints, reaching, Optional.of(Score.ofMicro(greatest)));
    }

    private SmallestChange onePlaceMore(PersonId mentee) {
        Variation now = asProposed.get();
        PlacePaths.MorePlace place = morePlace(now, row(now, mentee));
        PersonId mentor = now.mentors().get(place.column()).person();
        Variation with = variations.get().withPlace(mentor);
        return with.mentorOf().containsKey(mentee)
                ? new OnePlaceMore(mentor, with.totalMicro() - proposal.totalMicro(), true)
                : new OnePlaceMore(mentor, place.gainMicro(), false);
    }

    /** The place by the prices or, without them, with the mentor who fits best: nobody else need move then. */
    private static PlacePaths.MorePlace morePlace(Variation now, int row) {
        if (now.best().priced().isPresent()) {
            return new PlacePaths(now).morePlace(row).orElseThrow();
        }
        return IntStream.range(0, now.mentors().size())
                .filter(column -> now.solved().isAllowed(row, column))
                .mapToObj(column -> new PlacePaths.MorePlace(column, now.total(row, column)))
                .max(Comparator.comparingLong(PlacePaths.MorePlace::gainMicro)
                        .thenComparing(PlacePaths.MorePlace::column, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private SmallestChange lockTo(PersonId mentor) {
        Variation now = asProposed.get();
        int column = column(now, mentor);
        return taking(now, column)
                .map(taking -> (SmallestChange)
                        new LockTo(now.mentees().get(taking.row()).person(), taking.lossMicro()))
                .orElseGet(() -> new TakeBack(IntStream.range(0, now.mentees().size())
                        .filter(row -> now.exclusions(row, column) == 0)
                        .mapToObj(row -> now.mentees().get(row).person())
                        .flatMap(mentee -> proposal.instructions().lockOf(mentee).stream())
                        .collect(ImmutableList.toImmutableList())));
    }

    /** The mentee by the prices or, without them, by trying each. */
    private Optional<PlacePaths.Taking> taking(Variation now, int column) {
        if (now.best().priced().isPresent()) {
            return new PlacePaths(now).taking(column);
        }
        return IntStream.range(0, now.mentees().size())
                .filter(row -> now.solved().isAllowed(row, column))
                .mapToObj(row -> proposal.whatIf(new Pair(
                        now.mentees().get(row).person(),
                        now.mentors().get(column).person())))
                .min(Comparator.comparing(whatIf -> whatIf.loss().orElseThrow(), Loss.LEAST_FIRST))
                .map(least -> new PlacePaths.Taking(
                        row(now, least.pair().mentee()),
                        proposal.totalMicro() - least.again().orElseThrow().totalMicro()));
    }

    private static int row(Variation variation, PersonId mentee) {
        return variation.mentees().stream().map(PoolMentee::person).toList().indexOf(mentee);
    }

    private static int column(Variation variation, PersonId mentor) {
        return variation.mentors().stream().map(PoolMentor::person).toList().indexOf(mentor);
    }
}

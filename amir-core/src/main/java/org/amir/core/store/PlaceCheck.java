package org.amir.core.store;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.LivePair;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.OfferedPlaces;
import org.amir.core.mentorship.PlaceTakenException;
import org.amir.core.mentorship.TakenPlaces;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;

/**
 * Holds what a unit of work leaves to {@link TakenPlaces}, for a store whose database does not: called when the work is done,
 * before anything is kept. How many places a mentor has counts when a pair takes one, not later.
 */
public final class PlaceCheck {
    private PlaceCheck() {}

    /** Whether a pair takes a place that it did not take before. */
    public static boolean isNewlyLive(Optional<Mentorship> before, Mentorship after) {
        return LivePair.of(after).isPresent() && before.flatMap(LivePair::of).isEmpty();
    }

    /**
     * @param unit sees what is to be kept
     * @param newlyLive the pairs that take a place that they did not take before
     * @throws PlaceTakenException if there is no place for one
     */
    public static void check(UnitOfWork unit, ProgrammeId programme, ImmutableSet<RecordId> newlyLive) {
        if (newlyLive.isEmpty()) {
            return;
        }
        ImmutableList<LivePair> live = all(unit, programme, Mentorship.KIND).stream()
                .flatMap(pair -> LivePair.of(pair).stream())
                .collect(toImmutableList());
        ImmutableList<ProgrammeRules> rules = all(unit, programme, ProgrammeRules.KIND);
        TakenPlaces taken = new TakenPlaces();
        live.stream().filter(pair -> !newlyLive.contains(pair.id())).forEach(taken::hold);
        live.stream()
                .filter(pair -> newlyLive.contains(pair.id()))
                .sorted(LivePair.IN_ORDER)
                .forEach(pair -> taken.take(pair, pair.places(offered(unit, programme, pair.mentor()), rules)));
    }

    private static Optional<OfferedPlaces> offered(UnitOfWork unit, ProgrammeId programme, PersonId mentor) {
        return unit.applications(programme)
                .find(mentor, Role.MENTOR)
                .map(Versioned::value)
                .flatMap(OfferedPlaces::of);
    }

    private static <K extends Comparable<K>, V> ImmutableList<V> all(
            UnitOfWork unit, ProgrammeId programme, RecordKind<K, V> kind) {
        try (Stream<Versioned<V>> all = unit.records(programme, kind).all()) {
            return all.map(Versioned::value).collect(toImmutableList());
        }
    }
}

package org.amir.core.mentorship;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;

/**
 * Who takes which place in a programme as it stands: a mentee is in one pair at a time, and each pair has a place of its own
 * among the mentor's, which are numbered from 1. Every store holds what it keeps to it.
 */
public final class TakenPlaces {
    private final Map<PersonId, RecordId> byMentee = new TreeMap<>();
    private final Map<PersonId, NavigableMap<Integer, RecordId>> byMentor = new TreeMap<>();

    /** A pair has had a place already. */
    public void hold(RecordId pair, PersonId mentor, PersonId mentee, int place) {
        byMentee.put(mentee, pair);
        ofMentor(mentor).put(place, pair);
    }

    /** A pair has had a place already, and any will do. */
    public void hold(LivePair pair) {
        hold(pair.id(), pair.mentor(), pair.mentee(), firstFree(pair.mentor()));
    }

    /**
     * Gives a pair the first free place of its mentor.
     *
     * @param places how many the mentor had when it was confirmed
     * @return the number of the place
     * @throws PlaceTakenException if the mentee is in another pair, or all of the mentor's places are taken
     */
    public int take(LivePair pair, Places places) {
        ImmutableList<Refusal> refusals = refusals(pair, places);
        if (!refusals.isEmpty()) {
            throw new PlaceTakenException(refusals);
        }
        int place = firstFree(pair.mentor());
        hold(pair.id(), pair.mentor(), pair.mentee(), place);
        return place;
    }

    private ImmutableList<Refusal> refusals(LivePair pair, Places places) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        RecordId other = byMentee.get(pair.mentee());
        if (other != null) {
            refusals.add(new Refusal(
                    "mentee-in-live-pair",
                    Strings.lenientFormat(
                            "%s cannot be live, since its mentee %s is in %s, which is not over; end that first",
                            pair.id(), pair.mentee(), other)));
        }
        NavigableMap<Integer, RecordId> taken = ofMentor(pair.mentor());
        if (taken.size() >= places.most()) {
            refusals.add(new Refusal(
                    "mentor-full",
                    Strings.lenientFormat(
                            "%s cannot be live, since its mentor %s had %s when it was confirmed and is in %s; %s",
                            pair.id(),
                            pair.mentor(),
                            places.most() == 1 ? "1 place" : places.most() + " places",
                            taken.isEmpty()
                                    ? "no other"
                                    : taken.values().stream()
                                            .sorted()
                                            .map(RecordId::value)
                                            .collect(Collectors.joining(", ")),
                            taken.isEmpty()
                                    ? "give the mentee another mentor"
                                    : "end one of those first, or give the mentee another mentor")));
        }
        return refusals.build();
    }

    private NavigableMap<Integer, RecordId> ofMentor(PersonId mentor) {
        return byMentor.computeIfAbsent(mentor, unmet -> new TreeMap<>());
    }

    private int firstFree(PersonId mentor) {
        NavigableMap<Integer, RecordId> taken = ofMentor(mentor);
        return IntStream.rangeClosed(1, taken.size() + 1)
                .filter(place -> !taken.containsKey(place))
                .findFirst()
                .orElseThrow();
    }
}

package org.amir.core.mentorship;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Refusal;

/**
 * The pairs of a programme that take a place, by their people: what a further pair is held against. A mentee has one
 * mentor at a time, and a mentor no more mentees than they have {@link Places}, on every day from a confirmation on: one
 * that is recorded late meets the pairs that came after it too.
 */
public final class LivePairs {
    private final ImmutableListMultimap<PersonId, Mentorship> byMentor;
    private final ImmutableListMultimap<PersonId, Mentorship> byMentee;

    private LivePairs(ImmutableList<Mentorship> taking) {
        byMentor = taking.stream().collect(toImmutableListMultimap(Mentorship::mentor, pair -> pair));
        byMentee = taking.stream().collect(toImmutableListMultimap(Mentorship::mentee, pair -> pair));
    }

    /** @param mentorships any; those that never took a place are left out */
    public static LivePairs of(Stream<Mentorship> mentorships) {
        return new LivePairs(
                mentorships.filter(pair -> pair.confirmedOn().isPresent()).collect(ImmutableList.toImmutableList()));
    }

    /** Those that take one of a mentor's places on a day, in the order given. */
    public ImmutableList<Mentorship> ofMentor(PersonId mentor, LocalDate day) {
        return byMentor.get(mentor).stream()
                .filter(pair -> pair.takesPlaceOn(day))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that take a mentee's place on a day: one, unless the records are wrong. */
    public ImmutableList<Mentorship> ofMentee(PersonId mentee, LocalDate day) {
        return byMentee.get(mentee).stream()
                .filter(pair -> pair.takesPlaceOn(day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Why a pair may not take a place from a day on, until it ends if it is over; empty if it may.
     *
     * @param places the mentor's
     */
    public ImmutableList<Refusal> refusals(Mentorship candidate, LocalDate from, Places places) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        others(byMentee.get(candidate.mentee()), candidate, from)
                .forEach(pair -> refusals.add(new Refusal(
                        "mentee-in-live-pair",
                        Strings.lenientFormat(
                                "%s is in %s already; end it first, on %s at the latest",
                                candidate.mentee(), pair.id(), from))));
        ImmutableList<Mentorship> mentors = others(byMentor.get(candidate.mentor()), candidate, from);
        long taken = Stream.concat(
                        Stream.of(from),
                        mentors.stream()
                                .flatMap(pair -> pair.confirmedOn().stream())
                                .filter(day -> day.isAfter(from)))
                .mapToLong(day ->
                        mentors.stream().filter(pair -> pair.takesPlaceOn(day)).count())
                .max()
                .orElse(0);
        if (taken >= places.most()) {
            refusals.add(new Refusal(
                    "mentor-full",
                    Strings.lenientFormat(
                            "%s has %s of %s places taken from %s on",
                            candidate.mentor(), taken, places.most(), from)));
        }
        return refusals.build();
    }

    private static ImmutableList<Mentorship> others(
            ImmutableList<Mentorship> pairs, Mentorship candidate, LocalDate from) {
        return pairs.stream()
                .filter(pair -> !pair.id().equals(candidate.id()))
                .filter(pair -> pair.takesPlaceAfter(from))
                .filter(pair -> candidate
                        .endedOn()
                        .filter(end -> !pair.takesPlaceBefore(end))
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}

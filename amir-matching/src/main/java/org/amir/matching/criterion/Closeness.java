package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Citation;

/**
 * M6: 1 up to {@code nearKm}, falling linearly to 0 at {@code farKm}, by the distance of the places in whole metres; the
 * same postcode or the same place is 1. It does not apply if both want to meet only online. Not known if a place is
 * missing or not in the country's table.
 *
 * @param nearKm up to how many kilometres the score is 1, at least 0
 * @param farKm from how many kilometres the score is 0, more than {@code nearKm}, at most 20 100
 */
public record Closeness(int nearKm, int farKm) implements Criterion {
    private static final int METRES_A_KM = 1000;
    private static final int HALF_ROUND_THE_EARTH_KM = 20_100;

    public Closeness {
        checkArgument(
                nearKm >= 0 && nearKm < farKm && farKm <= HALF_ROUND_THE_EARTH_KM,
                "nearKm is at least 0 and less than farKm, which is at most %s, but they were %s and %s",
                HALF_ROUND_THE_EARTH_KM,
                nearKm,
                farKm);
    }

    @Override
    public String id() {
        return "M6";
    }

    @Override
    public String title() {
        return "closeness of residence";
    }

    @Override
    public Citation citation() {
        return Citation.of("M6");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Traits one = mentor.profile().traits();
        Traits other = mentee.profile().traits();
        if (one.meetingForm().is(MeetingForm.ONLINE) && other.meetingForm().is(MeetingForm.ONLINE)) {
            return Finding.doesNotApply();
        }
        return judge(one.residence(), other.residence());
    }

    private Finding judge(Residence one, Residence other) {
        if (areSame(one.postcode(), other.postcode())) {
            return Finding.scored(Score.perfect(), "postcode:same");
        }
        if (areSame(one.place(), other.place())) {
            return Finding.scored(Score.perfect(), "place:same");
        }
        Optional<Coordinates> here = one.coordinates();
        Optional<Coordinates> there = other.coordinates();
        return here.isPresent() && there.isPresent()
                ? ofMetres(here.get().metresTo(there.get()))
                : Finding.notKnown("place");
    }

    private Finding ofMetres(int metres) {
        return Finding.scored(scoreAt(metres), "metres:" + metres);
    }

    /** The score of two places so many metres apart. */
    public Score scoreAt(int metres) {
        int near = nearKm * METRES_A_KM;
        int far = farKm * METRES_A_KM;
        int left = Math.min(far - near, Math.max(0, far - metres));
        return Score.ofShare(left, far - near);
    }

    private static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.filter(one.get()::equalsIgnoreCase).isPresent();
    }
}

package org.amir.matching.criterion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.Citation;

/** Excludes a pair in which one is, on the day, of another age than the other's must. */
public record MustAge() implements Constraint {
    @Override
    public String code() {
        return "must-age";
    }

    @Override
    public Citation citation() {
        return Citation.of("M2");
    }

    @Override
    public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Traits one = mentor.profile().traits();
        Traits other = mentee.profile().traits();
        return isBroken(one, other, day) || isBroken(other, one, day);
    }

    private static boolean isBroken(Traits wishing, Traits wished, LocalDate day) {
        Optional<AgeBand> must = wishing.ageWish().value().flatMap(Wish::required);
        OptionalInt age = wished.ageOn(day);
        return must.isPresent() && age.isPresent() && !must.get().contains(age.getAsInt());
    }
}

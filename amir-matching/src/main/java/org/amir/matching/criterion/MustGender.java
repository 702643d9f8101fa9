package org.amir.matching.criterion;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.Citation;

/** Excludes a pair in which one states another gender than the other's must. */
public record MustGender() implements Constraint {
    @Override
    public String code() {
        return "must-gender";
    }

    @Override
    public Citation citation() {
        return Citation.of("M2");
    }

    @Override
    public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Traits one = mentor.profile().traits();
        Traits other = mentee.profile().traits();
        return isBroken(one, other) || isBroken(other, one);
    }

    private static boolean isBroken(Traits wishing, Traits wished) {
        Optional<Gender> must = wishing.genderWish().value().flatMap(Wish::required);
        Optional<Gender> stated = wished.gender().value();
        return must.isPresent() && stated.isPresent() && !must.equals(stated);
    }
}

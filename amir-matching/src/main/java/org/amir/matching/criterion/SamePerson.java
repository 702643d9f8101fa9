package org.amir.matching.criterion;

import java.time.LocalDate;
import org.amir.core.programme.Citation;

/** Excludes a person in both roles from being paired with themselves. */
public record SamePerson() implements Constraint {
    @Override
    public String code() {
        return "same-person";
    }

    @Override
    public Citation citation() {
        return Citation.of("ours");
    }

    @Override
    public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        return mentor.person().equals(mentee.person());
    }
}

package org.amir.mel.evidence;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.amir.core.participant.Coded;

/** The age on the day of first registration, in the bands of the EU counts. It stays as it was then. */
public enum RegisteredAge implements Coded {
    UNDER_18("under-18"),
    FROM_18_TO_60("18-60"),
    OVER_60("over-60"),
    NOT_KNOWN("not-known");

    private static final int ADULT = 18;
    private static final int OLDEST_OF_MIDDLE = 60;

    private final String code;

    RegisteredAge(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Of a person; not known without a birth date or a day of registration. */
    public static RegisteredAge of(Participation person) {
        return person.registeredOn()
                .map((LocalDate day) -> band(person.traits().ageOn(day)))
                .orElse(NOT_KNOWN);
    }

    private static RegisteredAge band(OptionalInt age) {
        if (age.isEmpty()) {
            return NOT_KNOWN;
        }
        if (age.getAsInt() < ADULT) {
            return UNDER_18;
        }
        return age.getAsInt() <= OLDEST_OF_MIDDLE ? FROM_18_TO_60 : OVER_60;
    }
}

package org.amir.mel.amif;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.Coded;

/**
 * What the fund counts (Regulation (EU) 2021/1147, Annex VIII), in the order of the definitions. The meanings are in our
 * words: see {@link #SOURCE}.
 *
 * <p>Common to all: events after the evaluation day or the cycle don't count, except surveys and the leaving of a course. A
 * participant is a mentee with a started pair, but R.1.6 counts mentors who completed the training. Staff have no records
 * as a mentor or mentee, and so are never counted.
 */
public enum AmifCode {
    R_1_6(
            "R.1.6",
            Unit.PERSONS,
            "participants who report, three months after the training, that they use the skills and competences acquired",
            "mentors' latest skills-in-use answer on or after the day they completed the training + 3 months: 4, 5 or yes",
            "K1b"),
    O_2_3("O.2.3", Unit.PERSONS, "participants supported", "mentees with a started pair"),
    O_2_3_1(
            "O.2.3.1",
            Unit.PERSONS,
            "participants supported who took part in a language course",
            "of O.2.3, those with a recorded language course that has begun"),
    O_2_3_2(
            "O.2.3.2",
            Unit.PERSONS,
            "participants supported who took part in a civic orientation course",
            "of O.2.3, those who reached K6's numerator, whoever K6 excludes",
            "K6"),
    O_2_3_3(
            "O.2.3.3",
            Unit.PERSONS,
            "participants supported who received personal professional guidance",
            "of O.2.3, those who reached K7's numerator, whoever K7 excludes",
            "K7"),
    R_2_8(
            "R.2.8",
            Unit.PERSONS,
            "participants in language courses whose level rose by at least one CEFR level, or national equivalent, on"
                    + " leaving the course",
            "mentees who left a language course with a level above the one before it; enrolment is not enough",
            "K3"),
    R_2_9(
            "R.2.9",
            Unit.PERSONS,
            "participants who report that the activity was helpful for their integration",
            "mentees' latest answer on the benefit for integration: 4, 5 or yes; satisfaction is not asked",
            "K3",
            "K4"),
    R_2_10(
            "R.2.10",
            Unit.PERSONS,
            "participants who applied for recognition or assessment of qualifications or skills acquired in a third"
                    + " country",
            "mentees with a formal step of that kind, in a diary or done as a step of their plan; a job application is"
                    + " not it",
            "K3"),
    O_2_2(
            "O.2.2",
            Unit.AUTHORITIES,
            "local and regional authorities supported to implement integration measures",
            "authorities recorded as supported"),
    O_2_7(
            "O.2.7",
            Unit.PROGRAMMES,
            "integration projects in which local and regional authorities are the beneficiary",
            "programmes with an authority as beneficiary; partner and support don't count",
            "K9");

    /** Where the meanings come from, and what is to be done before they are published: to be said in every report. */
    public static final String SOURCE =
            "Asylum, Migration and Integration Fund 2021-2027, Regulation (EU) 2021/1147, Annex VIII. The meanings are given"
                    + " in our words: check them against the Official Journal before this report is published.";

    /** What is counted. */
    public enum Unit implements Coded {
        /** Each once, told apart by gender and by age on the day of first registration. */
        PERSONS("persons"),
        AUTHORITIES("authorities"),
        PROGRAMMES("programmes");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final String id;
    private final Unit unit;
    private final String meaning;
    private final String evidence;
    private final ImmutableList<String> linkedTo;

    AmifCode(String id, Unit unit, String meaning, String evidence, String... linkedTo) {
        this.id = id;
        this.unit = unit;
        this.meaning = meaning;
        this.evidence = evidence;
        this.linkedTo = ImmutableList.copyOf(linkedTo);
    }

    /** The code in the regulation, for example {@code O.2.3.1}. */
    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    /** What it means, in our words. */
    public String meaning() {
        return meaning;
    }

    /** By what in our data it is counted. */
    public String evidence() {
        return evidence;
    }

    /** The ids of the handbook's figures beside which it stands, for example {@code K3}. */
    public ImmutableList<String> linkedTo() {
        return linkedTo;
    }

    /** The count of which this one is a part: everyone in this one is in that. */
    public Optional<AmifCode> parent() {
        return switch (this) {
            case O_2_3_1, O_2_3_2, O_2_3_3 -> Optional.of(O_2_3);
            default -> Optional.empty();
        };
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}

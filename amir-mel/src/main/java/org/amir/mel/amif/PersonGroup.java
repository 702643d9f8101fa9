package org.amir.mel.amif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Gender;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.RegisteredAge;

/**
 * Persons of one gender and age band, as the fund tells them apart; in order of gender, those who did not state it last,
 * and of age.
 *
 * @param gender as stated; empty if it was not, or declined
 * @param age on the day of first registration
 */
public record PersonGroup(Optional<Gender> gender, RegisteredAge age) implements Comparable<PersonGroup> {
    private static final Comparator<PersonGroup> ORDER = Comparator.comparing(
                    PersonGroup::gender, Comparators.emptiesLast(Comparator.naturalOrder()))
            .thenComparing(PersonGroup::age);

    /** Every group, in order. */
    public static ImmutableList<PersonGroup> all() {
        return Stream.concat(Arrays.stream(Gender.values()).map(Optional::of), Stream.of(Optional.<Gender>empty()))
                .flatMap(gender -> Arrays.stream(RegisteredAge.values()).map(age -> new PersonGroup(gender, age)))
                .collect(toImmutableList());
    }

    static PersonGroup of(Participation person) {
        return new PersonGroup(person.traits().gender().value(), RegisteredAge.of(person));
    }

    /** {@code woman}, {@code man}, {@code non-binary} or {@code not-stated}. */
    public String genderCode() {
        return gender.map(Gender::code).orElse(Dimension.NOT_STATED);
    }

    @Override
    public int compareTo(PersonGroup other) {
        return ORDER.compare(this, other);
    }

    /** Both codes, for example {@code woman 18-60}. */
    @Override
    public String toString() {
        return genderCode() + " " + age.code();
    }
}

package org.amir.mel.evidence;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Locale;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Gender;
import org.amir.core.programme.LanguageCode;

/** By what people are told apart in a breakdown. A pair stands where its mentee does. */
public enum Dimension implements Coded {
    /** As stated; not stated and declined are one. */
    GENDER("gender") {
        @Override
        Stream<String> stated(Participation person) {
            return person.traits().gender().value().stream().map(Gender::code);
        }
    },
    /** On the day of first registration. */
    AGE_BAND("age-band") {
        @Override
        Stream<String> stated(Participation person) {
            return Stream.of(RegisteredAge.of(person).code());
        }
    },
    /** The languages spoken fluently: who speaks two stands in both. */
    LANGUAGE("language") {
        @Override
        Stream<String> stated(Participation person) {
            return person.traits().languages().value().stream()
                    .flatMap(ImmutableSortedSet::stream)
                    .map(LanguageCode::value);
        }
    },
    /** The place of residence in lower case, with the country before it: {@code SE/uppsala}. */
    MUNICIPALITY("municipality") {
        @Override
        Stream<String> stated(Participation person) {
            return Stream.of(country(person)
                    + "/"
                    + person.traits()
                            .residence()
                            .place()
                            .map(place -> place.toLowerCase(Locale.ROOT))
                            .orElse(NOT_STATED));
        }
    },
    /** The partner organisation, with the country before it: {@code SE/partner}. */
    PARTNER("partner") {
        @Override
        Stream<String> stated(Participation person) {
            return Stream.of(country(person) + "/"
                    + person.vantage().programme().programme().partner().value());
        }
    },
    COUNTRY("country") {
        @Override
        Stream<String> stated(Participation person) {
            return Stream.of(country(person));
        }
    };

    /** Where those stand who did not say. */
    public static final String NOT_STATED = "not-stated";

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    abstract Stream<String> stated(Participation person);

    private static String country(Participation person) {
        return person.vantage().programme().programme().country().value();
    }

    /** Where a person stands in each dimension. */
    public static ImmutableSetMultimap<Dimension, String> all(Participation person) {
        ImmutableSetMultimap.Builder<Dimension, String> all = ImmutableSetMultimap.builder();
        Stream.of(values()).forEach(dimension -> all.putAll(dimension, dimension.of(person)));
        return all.build();
    }

    /** Where a person stands: at least one value, {@link #NOT_STATED} if nothing is stated. */
    public ImmutableSortedSet<String> of(Participation person) {
        ImmutableSortedSet<String> stated =
                stated(person).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        return stated.isEmpty() ? ImmutableSortedSet.of(NOT_STATED) : stated;
    }
}

package org.amir.core.privacy;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.store.UnitOfWork;

/**
 * Who is in each pair of a programme.
 *
 * @param people the mentor and the mentee, by the pair's id
 */
record Pairs(ImmutableMap<String, ImmutableSet<PersonId>> people) {
    static Pairs of(UnitOfWork unit, ProgrammeId programme) {
        try (Stream<Versioned<Mentorship>> all =
                unit.records(programme, Mentorship.KIND).all()) {
            return of(all.map(Versioned::value));
        }
    }

    static Pairs of(Stream<Mentorship> pairs) {
        return new Pairs(pairs.collect(
                toImmutableMap(pair -> pair.id().value(), pair -> ImmutableSet.of(pair.mentor(), pair.mentee()))));
    }

    /** The people of a pair; nobody if there is no such pair. */
    ImmutableSet<PersonId> people(String pair) {
        return people.getOrDefault(pair, ImmutableSet.of());
    }
}

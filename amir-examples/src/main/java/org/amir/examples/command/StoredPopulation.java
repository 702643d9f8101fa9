package org.amir.examples.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.time.LocalDate;
import org.amir.core.exchange.RecordExport;
import org.amir.core.record.Versioned;
import org.amir.core.survey.Survey;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import org.amir.matching.experiment.LivedPair;
import org.amir.matching.experiment.Outcomes;
import org.amir.matching.experiment.PoolPopulation;

/** The people of a stored programme on a day, the pairs that its team made from then on, and what had come of them later. */
final class StoredPopulation {
    private StoredPopulation() {}

    /** @param until the day up to which is told what came of the pairs */
    static PoolPopulation of(ProgrammeInStore found, PoolOptions pool, LocalDate until) {
        return new PoolPopulation(
                "store-" + found.programme().id() + "-" + pool.day + (pool.preview ? "-preview" : ""),
                fingerprint(found, pool, until),
                pool.pool(found),
                lived(found, pool.day, until));
    }

    private static ImmutableList<LivedPair> lived(ProgrammeInStore found, LocalDate from, LocalDate until) {
        ImmutableList<Survey> surveys = found.unit()
                .records(found.programme().id(), Survey.KIND)
                .all()
                .map(Versioned::value)
                .collect(toImmutableList());
        return found.coordination().pairs().stream()
                .filter(pair -> pair.mentorship()
                        .confirmedOn()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .isPresent())
                .map(pair -> new LivedPair(pair.mentee(), pair.mentor(), Outcomes.of(pair, surveys, until)))
                .collect(toImmutableList());
    }

    /** Of everything that the programme's tables say, what people wrote left out. */
    private static String fingerprint(ProgrammeInStore found, PoolOptions pool, LocalDate until) {
        Hasher hasher = Hashing.sha256().newHasher();
        RecordExport.of(found.programme().id()).tables(found.unit()).forEach((name, table) -> {
            put(hasher, name);
            table.header().forEach(cell -> put(hasher, cell));
            table.rows().forEach(row -> row.forEach(cell -> put(hasher, cell)));
        });
        put(hasher, pool.day + " " + pool.preview + " " + until);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }
}

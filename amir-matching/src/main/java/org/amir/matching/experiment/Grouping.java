package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Traits;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;

/** How mentees are told apart to see whether a method serves all alike. Who did not state it is in no group. */
public enum Grouping implements Coded {
    GENDER("gender") {
        @Override
        ImmutableSet<String> of(Traits traits, Pool pool) {
            return traits.gender()
                    .value()
                    .map(Coded::code)
                    .map(ImmutableSet::of)
                    .orElse(ImmutableSet.of());
        }
    },
    AGE("age") {
        @Override
        ImmutableSet<String> of(Traits traits, Pool pool) {
            return traits.ageOn(pool.day()).stream()
                    .boxed()
                    .flatMap(age -> BANDS.stream().filter(band -> band.contains(age)))
                    .map(AgeBand::code)
                    .collect(ImmutableSet.toImmutableSet());
        }
    },
    /** Who speaks several is in several groups. */
    LANGUAGE("language") {
        @Override
        ImmutableSet<String> of(Traits traits, Pool pool) {
            return traits.languages().value().stream()
                    .flatMap(languages -> languages.stream())
                    .map(LanguageCode::value)
                    .collect(ImmutableSet.toImmutableSet());
        }
    };

    private static final ImmutableList<AgeBand> BANDS = ImmutableList.of(
            AgeBand.between(0, 17),
            AgeBand.between(18, 24),
            AgeBand.between(25, 34),
            AgeBand.between(35, 44),
            AgeBand.from(45));

    private final String code;

    Grouping(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The mentees of each group, by their numbers in order of id. */
    final ImmutableListMultimap<String, Integer> of(Pool pool) {
        ImmutableListMultimap.Builder<String, Integer> groups =
                ImmutableListMultimap.<String, Integer>builder().orderKeysBy(Ordering.natural());
        int row = 0;
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (String group : of(mentee.profile().traits(), pool)) {
                groups.put(group, row);
            }
            row++;
        }
        return groups.build();
    }

    abstract ImmutableSet<String> of(Traits traits, Pool pool);
}

package org.amir.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.scoring.Scoring;

/** Scoring all pairs at once says what judging each pair says, to the micro-point. */
class EveryScoreTest {
    private static final String SEED = "20251001";

    @Provide
    Arbitrary<Pool> pools() {
        return RandomPeople.pools();
    }

    @Provide
    Arbitrary<MatchingPolicy> policies() {
        return RandomPolicies.policies();
    }

    @Property(tries = 2000, seed = SEED)
    void a_row_holds_the_total_of_each_allowed_pair_and_minus_one_for_the_others(
            @ForAll("pools") Pool pool, @ForAll("policies") MatchingPolicy policy) {
        Matchmaker matchmaker = Matchmaker.following(policy);

        Scoring scoring = matchmaker.scoring(pool);

        assertThat(scoring.rows()).isEqualTo(pool.menteesById().size());
        assertThat(scoring.columns()).isEqualTo(pool.mentorsById().size());
        int row = 0;
        for (PoolMentee mentee : pool.menteesById().values()) {
            int[] scores = new int[scoring.columns()];
            Arrays.fill(scores, -7);
            scoring.row(row++, scores);
            assertThat(scores).containsExactly(judged(matchmaker, mentee, pool));
        }
    }

    private static int[] judged(Matchmaker matchmaker, PoolMentee mentee, Pool pool) {
        return pool.mentorsById().values().stream()
                .map(mentor -> matchmaker.assess(mentor, mentee, pool))
                .mapToInt(pair -> pair.isAllowed() ? pair.total().micro() : -1)
                .toArray();
    }
}

package org.amir.examples.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.MatchingProposal;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.junit.jupiter.api.Test;

class WholeCountryTest {
    @Test
    void candidates_come_to_what_all_pairs_give() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Pool pool = WholeCountry.pool(300);
        MatchingPolicy policy = MatchingPolicy.defaults(LanguageCode.of("sv"));

        WholeCountry.tell(pool, policy, new PrintStream(said, true, StandardCharsets.UTF_8));

        MatchingProposal proposal = Matchmaker.following(policy).propose(pool);
        assertThat(proposal.pairs()).hasSize(200);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("""
                        172 mentees have no mentor, and at least 0 cannot have one; the total is at most 104117536 below the \
                        best of all pairs
                        after all: 100 have none, and the total %s is the best
                        """.replace("%s", String.valueOf(proposal.totalMicro())));
    }
}

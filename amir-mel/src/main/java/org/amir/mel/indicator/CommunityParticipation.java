package org.amir.mel.indicator;

import java.util.Optional;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Share;

/** K8: pairs that took part in the community together. */
public final class CommunityParticipation extends PairIndicator {
    private static final int TARGET = 100;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K8")
                .title("Participation in the community")
                .population("pairs started")
                .excluded("external end within the first month")
                .numerator("at least one community activity taken part in together")
                .notYetDue("none yet, pair live, the cycle goes on")
                .notKnown("none, and no diary handed in at all")
                .example(
                        "Of 10 pairs after the cycle 8 took part in something, 1 did not, 1 never handed in a diary: 8/9;"
                                + " lower 8/10, upper 9/10")
                .citation(Citation.of("K8"))
                .target(Share.ofPercent(TARGET))
                .build();
    }

    @Override
    protected boolean isOfPopulation(StartedPair pair) {
        return true;
    }

    @Override
    protected Optional<String> excluded(StartedPair pair) {
        return when(endedExternallyBefore(pair.month(1).last().plusDays(1), pair), EXTERNAL_END);
    }

    @Override
    protected boolean isReached(StartedPair pair) {
        return pair.hasCommunityActivity();
    }

    @Override
    protected Optional<String> notYetDue(StartedPair pair) {
        return when(!pair.isOver(), "cycle-goes-on");
    }

    @Override
    protected Optional<String> notKnown(StartedPair pair) {
        return when(pair.handIns().isEmpty(), "no-diary");
    }

    @Override
    protected String missed(StartedPair pair) {
        return "no-activity";
    }
}

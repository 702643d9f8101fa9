package org.amir.mel.indicator;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Share;

/** K2: pairs that met twice a month in their first three months and go on by their plan. */
public final class ConsistentMeetings extends PairIndicator {
    private static final int TARGET = 75;

    private final RegularMeetings first = new RegularMeetings();
    private final MeetingsByPlan later = new MeetingsByPlan();

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K2")
                .title("Consistency and frequency of meetings")
                .population("pairs started")
                .excluded("as K2a")
                .numerator(
                        "K2a's numerator, and K2b's, or excluded by K2b (ended, or paused, so that no later month could"
                                + " be judged)")
                .notYetDue("no part failed, and one not yet due")
                .notKnown("no part failed, and one not known")
                .example(
                        "Of 10 pairs 8 are in K2a's numerator; of these 6 go on by plan, 1 ended in its fourth month, 1"
                                + " is below its plan; the other 2 met too rarely: 7/10")
                .citation(Citation.of("K2"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.PAUSE_SHARE, Parameter.PLAN_TOLERANCE)
                .build();
    }

    @Override
    protected boolean isOfPopulation(StartedPair pair) {
        return true;
    }

    @Override
    protected Optional<String> excluded(StartedPair pair) {
        return first.place(pair)
                .filter(placement -> placement.group() == Group.EXCLUDED)
                .map(Placement::reason);
    }

    @Override
    protected boolean isReached(StartedPair pair) {
        return first(pair) == Group.NUMERATOR
                && Sets.immutableEnumSet(Group.NUMERATOR, Group.EXCLUDED).contains(later(pair));
    }

    @Override
    protected Optional<String> notYetDue(StartedPair pair) {
        return either(pair, Group.NOT_YET_DUE, "months-not-over");
    }

    @Override
    protected Optional<String> notKnown(StartedPair pair) {
        return either(pair, Group.NOT_KNOWN, "part-not-known");
    }

    @Override
    protected String missed(StartedPair pair) {
        return first(pair) == Group.DENOMINATOR_ONLY ? "too-few-meetings" : "below-plan";
    }

    private Optional<String> either(StartedPair pair, Group group, String reason) {
        Group met = first(pair);
        if (met == Group.DENOMINATOR_ONLY) {
            return Optional.empty();
        }
        Group plan = later(pair);
        return when(plan != Group.DENOMINATOR_ONLY && (met == group || plan == group), reason);
    }

    private Group first(StartedPair pair) {
        return first.place(pair).map(Placement::group).orElseThrow();
    }

    /** A pair that ended in its first three months can have no later month; one that lives may have one yet. */
    private Group later(StartedPair pair) {
        return later.place(pair)
                .map(Placement::group)
                .orElseGet(() -> pair.isOver() ? Group.EXCLUDED : Group.NOT_YET_DUE);
    }
}

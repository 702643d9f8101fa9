package org.amir.core.coordination;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;

class RandomCommandsTest {
    @Property(tries = 120)
    @Tag("E5")
    @Tag("M9")
    @Tag("T8")
    void whatever_is_tried_the_rules_hold(@ForAll("commands") RandomCommands commands) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            commands.tryIn(store);
        }
        Statistics.label(RandomCommands.PAIRS).coverage(pairs -> {
            pairs.check(MentorshipState.COMPLETED.code()).count(times -> times > 0);
            pairs.check(LeavingReason.CHANGE_OF_MENTOR.code()).count(times -> times > 0);
        });
        Statistics.label(RandomCommands.LEAVINGS)
                .coverage(leavings -> leavings.check(2).count(times -> times > 0));
    }

    @Provide
    Arbitrary<RandomCommands> commands() {
        return RandomCommands.any();
    }
}

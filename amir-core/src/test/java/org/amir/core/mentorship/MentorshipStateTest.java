package org.amir.core.mentorship;

import static org.amir.core.mentorship.MentorshipState.ACTIVE;
import static org.amir.core.mentorship.MentorshipState.COMPLETED;
import static org.amir.core.mentorship.MentorshipState.CONFIRMED;
import static org.amir.core.mentorship.MentorshipState.ENDED_EARLY;
import static org.amir.core.mentorship.MentorshipState.INTRODUCED;
import static org.amir.core.mentorship.MentorshipState.NOT_CONTINUED;
import static org.amir.core.mentorship.MentorshipState.PAUSED;
import static org.amir.core.mentorship.MentorshipState.PROPOSED;
import static org.amir.core.mentorship.MentorshipState.TRIAL;
import static org.amir.core.mentorship.MentorshipState.UNDONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class MentorshipStateTest {
    @Test
    void the_whole_table() {
        ImmutableSetMultimap<MentorshipState, MentorshipState> expected =
                ImmutableSetMultimap.<MentorshipState, MentorshipState>builder()
                        .putAll(PROPOSED, CONFIRMED, UNDONE)
                        .putAll(CONFIRMED, UNDONE, INTRODUCED, ENDED_EARLY)
                        .putAll(INTRODUCED, TRIAL, ENDED_EARLY)
                        .putAll(TRIAL, ACTIVE, ENDED_EARLY, NOT_CONTINUED)
                        .putAll(ACTIVE, PAUSED, COMPLETED, ENDED_EARLY)
                        .putAll(PAUSED, ACTIVE, COMPLETED, ENDED_EARLY)
                        .build();

        for (MentorshipState state : MentorshipState.values()) {
            assertThat(state.next()).as(state.code()).isEqualTo(expected.get(state));
        }
    }

    @Test
    void every_state_is_reached_from_a_proposal() {
        EnumSet<MentorshipState> reached = EnumSet.of(PROPOSED);
        for (int i = 0; i < MentorshipState.values().length; i++) {
            EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }

        assertThat(reached).containsExactlyInAnyOrder(MentorshipState.values());
    }

    @Test
    void a_place_is_taken_from_the_confirmation_until_the_life_is_over() {
        assertThat(MentorshipState.values())
                .filteredOn(MentorshipState::takesPlace)
                .containsExactly(CONFIRMED, INTRODUCED, TRIAL, ACTIVE, PAUSED);
        assertThat(MentorshipState.values())
                .filteredOn(MentorshipState::isOver)
                .containsExactly(UNDONE, COMPLETED, ENDED_EARLY, NOT_CONTINUED);
        assertThat(MentorshipState.values()).filteredOn(MentorshipState::isLive).containsExactly(ACTIVE, PAUSED);
    }
}

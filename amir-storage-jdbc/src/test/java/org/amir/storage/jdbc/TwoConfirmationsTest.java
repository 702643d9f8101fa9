package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordId;
import org.amir.core.record.StaleVersionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two of the team confirm at once, each in a process of their own: both saw a free place, and there is one. */
class TwoConfirmationsTest {
    private static final LocalDate DAY = Team.PROPOSED;

    private static Attempt<Mentorship> confirm(Coordination work, RecordId pair) {
        return work.confirm(pair, DAY, Team.decision(DAY));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    @Tag("M9")
    void of_two_that_read_the_same_last_place_one_is_refused_by_its_version(Database database) {
        String url = database.empty();
        try (JdbcStore one = JdbcStore.connect(url, TestKeys.KEYS);
                JdbcStore other = JdbcStore.connect(url, TestKeys.KEYS)) {
            Team team = Team.in(one);
            PersonId mentor = team.mentor(1);
            RecordId first = team.proposed(mentor, team.mentee());
            RecordId second = team.proposed(mentor, team.mentee());

            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> one.inUnit(Team.change(DAY), unit -> {
                        Attempt<Mentorship> taken = confirm(Coordination.of(unit, Team.MAIN), first);
                        assertThat(taken.isTaken()).isTrue();
                        return other.inUnit(Team.change(DAY), overtaking -> {
                            Attempt<Mentorship> faster = confirm(Coordination.of(overtaking, Team.MAIN), second);
                            assertThat(faster.isTaken()).isTrue();
                            return faster;
                        });
                    }))
                    .withMessageContaining("candidacy " + mentor + "-mentor");

            assertThat(Stream.of(first, second).map(pair -> team.pair(pair).state()))
                    .containsExactly(MentorshipState.PROPOSED, MentorshipState.CONFIRMED);
        }
    }
}

package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 9, 8, 23, 59, 59);
    private static final Traits NOTHING_SAID = Traits.builder().build();

    private static final Mentee MENTEE = Mentee.builder().traits(NOTHING_SAID).build();

    private static Application.Builder application(LocalDateTime stamp) {
        return application(MENTEE, stamp);
    }

    private static Application.Builder application(Profile profile, LocalDateTime stamp) {
        return Application.builder()
                .person(PersonId.numbered(7))
                .profile(profile)
                .firstStamp(FIRST)
                .stamp(stamp);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-07, 0", "2025-09-08, 0", "2025-09-09, 1", "2025-10-01, 23", "2026-09-08, 365"})
    void waiting_is_counted_in_whole_days_from_the_first_answer(LocalDate day, long days) {
        assertThat(application(FIRST.plusDays(10)).build().daysWaitingOn(day)).isEqualTo(days);
    }

    @Test
    void the_latest_answers_may_be_the_first_but_no_earlier() {
        assertThat(application(FIRST).build().stamp()).isEqualTo(FIRST);
        assertThatIllegalArgumentException()
                .isThrownBy(application(FIRST.minusSeconds(1))::build)
                .withMessage("p-000007 has answers from before the first: 2025-09-08T23:59:59");
    }

    @Test
    void the_role_is_that_of_the_profile() {
        assertThat(application(FIRST).build().role()).isEqualTo(Role.MENTEE);
        assertThat(application(Mentor.builder().traits(NOTHING_SAID).build(), FIRST)
                        .build()
                        .role())
                .isEqualTo(Role.MENTOR);
    }

    @Tag("R5")
    @Test
    void the_channel_is_not_answered_unless_set() {
        assertThat(application(FIRST).build().channel()).isEqualTo(Answer.notAnswered());
    }

    @Tag("R5")
    @Test
    void channels_have_these_codes() {
        assertThat(Coded.byCode(Channel.class).keySet())
                .containsExactly(
                        "language-school",
                        "university-course",
                        "cooperative",
                        "intercultural-centre",
                        "migration-office",
                        "help-centre",
                        "employment-office",
                        "immigration-desk",
                        "social-media",
                        "flyer",
                        "friend",
                        "other");
    }
}

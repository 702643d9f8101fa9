package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;
import org.amir.core.record.FreeText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R6")
class InterviewTest {
    private static Interview.Builder interview() {
        return Interview.builder().held(Recruits.on(5)).by(Recruits.TEAM);
    }

    @Test
    void each_role_has_its_topics() {
        assertThat(InterviewTopic.of(Role.MENTOR))
                .containsExactly(
                        InterviewTopic.PROFILE,
                        InterviewTopic.MOTIVATION,
                        InterviewTopic.LIVED_EXPERIENCE,
                        InterviewTopic.AVAILABILITY);
        assertThat(InterviewTopic.of(Role.MENTEE))
                .containsExactly(
                        InterviewTopic.PROFILE,
                        InterviewTopic.MOTIVATION,
                        InterviewTopic.EXPERIENCES_SHARED,
                        InterviewTopic.AGE,
                        InterviewTopic.LANGUAGES,
                        InterviewTopic.RESIDENCE,
                        InterviewTopic.NEEDS);
    }

    @Tag("R7")
    @Test
    void it_says_what_is_left_to_ask_such_as_the_motives() {
        Interview interview = interview()
                .putNotes(InterviewTopic.AVAILABILITY, FreeText.of("kvällar"))
                .putNotes(InterviewTopic.PROFILE, FreeText.of("fyra år här"))
                .build();

        assertThat(interview.topicsLeft(Role.MENTOR))
                .containsExactly(InterviewTopic.MOTIVATION, InterviewTopic.LIVED_EXPERIENCE);
        assertThat(interview.notes().keySet())
                .as("in the order of the topics")
                .containsExactly(InterviewTopic.PROFILE, InterviewTopic.AVAILABILITY);
    }

    @Test
    void applications_are_numbered_from_one() {
        assertThat(interview().build().application()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(interview().application(0)::build);
    }

    @Test
    void topics_have_these_codes() {
        assertThat(Coded.byCode(InterviewTopic.class).keySet())
                .containsExactly(
                        "profile",
                        "motivation",
                        "lived-experience",
                        "availability",
                        "experiences-shared",
                        "age",
                        "languages",
                        "residence",
                        "needs");
    }
}

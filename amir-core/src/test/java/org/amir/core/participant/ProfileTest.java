package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    private static final Traits NOTHING_SAID = Traits.builder().build();

    @Nested
    class GivenTraits {
        @ParameterizedTest
        @CsvSource({
            "2007-10-01, 2025-10-01, 18",
            "2007-10-02, 2025-10-01, 17",
            "2007-09-30, 2025-10-01, 18",
            "2008-02-29, 2026-02-28, 17",
            "2008-02-29, 2026-03-01, 18",
            "2025-10-01, 2025-10-01, 0"
        })
        void age_is_in_completed_years_on_the_day(LocalDate born, LocalDate day, int age) {
            Traits traits = Traits.builder().birthDate(Answer.of(born)).build();

            assertThat(traits.ageOn(day)).isEqualTo(OptionalInt.of(age));
        }

        @Test
        void without_a_birth_date_there_is_no_age() {
            assertThat(NOTHING_SAID.ageOn(LocalDate.of(2025, 10, 1))).isEmpty();
        }

        @Test
        void a_background_is_held_only_with_consent() {
            Answer<Background> syrian = Answer.of(Background.of("SY"));
            Traits.Builder refused = Traits.builder().background(syrian).backgroundConsent(Answer.of(false));
            Traits.Builder blank = Traits.builder().background(syrian);
            Traits.Builder declined = Traits.builder().background(syrian).backgroundConsent(Answer.declined());

            for (Traits.Builder without : new Traits.Builder[] {refused, blank, declined}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(without::build)
                        .withMessage("a background is held only with the consent to use it");
            }
            assertThat(Traits.builder()
                            .background(syrian)
                            .backgroundConsent(Answer.of(true))
                            .build()
                            .background())
                    .isEqualTo(syrian);
            assertThat(Traits.builder().background(Answer.declined()).build().background())
                    .isEqualTo(Answer.declined());
        }

        @Test
        @Tag("R2")
        void languages_that_are_answered_name_at_least_one() {
            Traits.Builder none = Traits.builder().languages(Answer.of(ImmutableSortedSet.of()));

            assertThatIllegalArgumentException()
                    .isThrownBy(none::build)
                    .withMessage("languages, if answered, name at least one");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6, -1})
        void places_on_a_scale_go_from_1_to_5(int place) {
            Traits.Builder beyond = Traits.builder().putTemperament(TemperamentScale.CALM_ENERGETIC, place);

            assertThatIllegalArgumentException()
                    .isThrownBy(beyond::build)
                    .withMessage("calm-energetic goes from 1 to 5, but was %s", place);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5})
        void the_ends_of_a_scale_belong_to_it(int place) {
            assertThat(Traits.builder()
                            .putTemperament(TemperamentScale.CALM_ENERGETIC, place)
                            .build()
                            .temperament())
                    .containsEntry(TemperamentScale.CALM_ENERGETIC, place);
        }
    }

    @Nested
    class GivenAMentor {
        private final Mentor.Builder mentor = Mentor.builder().traits(NOTHING_SAID);

        @Test
        void the_role_is_mentor_and_nothing_else_is_answered() {
            Mentor blank = mentor.build();

            assertThat(blank.role()).isEqualTo(Role.MENTOR);
            assertThat(blank.capacity()).isEqualTo(Answer.notAnswered());
            assertThat(blank.convictions()).isEqualTo(Answer.notAnswered());
            assertThat(blank.allSessions()).isEqualTo(Answer.notAnswered());
            assertThat(blank.themesOffered()).isEqualTo(Answer.notAnswered());
            assertThat(blank.hoursPerWeek()).isEqualTo(Answer.notAnswered());
            assertThat(blank.livedExperience()).isEqualTo(Answer.notAnswered());
            assertThat(blank.skills()).isEmpty();
        }

        @Test
        void themes_that_are_answered_name_at_least_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(mentor.themesOffered(Answer.of(ImmutableSet.of()))::build)
                    .withMessage("themes offered, if answered, name at least one");
        }

        @Test
        void a_capacity_is_0_or_more() {
            assertThat(mentor.capacity(Answer.of(0)).build().capacity()).isEqualTo(Answer.of(0));
            assertThatIllegalArgumentException()
                    .isThrownBy(Mentor.builder().traits(NOTHING_SAID).capacity(Answer.of(-1))::build)
                    .withMessageStartingWith("a capacity is at least 0");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6})
        @Tag("R2")
        void ratings_go_from_1_to_5(int rating) {
            assertThatIllegalArgumentException()
                    .isThrownBy(mentor.putSkills(Skill.DIGITAL, rating)::build)
                    .withMessage("digital goes from 1 to 5, but was %s", rating);
        }

        @Test
        void traits_are_needed() {
            assertThatIllegalStateException().isThrownBy(Mentor.builder()::build);
        }
    }

    @Nested
    class GivenAMentee {
        private final Mentee.Builder mentee = Mentee.builder().traits(NOTHING_SAID);

        @Test
        void the_role_is_mentee_and_nothing_else_is_answered() {
            Mentee blank = mentee.build();

            assertThat(blank.role()).isEqualTo(Role.MENTEE);
            assertThat(blank.permit()).isEqualTo(Permit.notAnswered());
            assertThat(blank.themesNeeded()).isEqualTo(Answer.notAnswered());
            assertThat(blank.mostImportantTheme()).isEqualTo(Answer.notAnswered());
            assertThat(blank.expectations()).isEqualTo(Answer.notAnswered());
        }

        @Test
        void themes_that_are_answered_name_at_least_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(mentee.themesNeeded(Answer.of(ImmutableSet.of()))::build)
                    .withMessage("themes needed, if answered, name at least one");
        }

        @Test
        void traits_are_needed() {
            assertThatIllegalStateException().isThrownBy(Mentee.builder()::build);
        }
    }
}

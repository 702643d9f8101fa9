package org.amir.mel.indicator;

import static org.amir.core.plan.OrientationTheme.EMPLOYMENT;
import static org.amir.core.plan.OrientationTheme.FINANCIAL_LITERACY;
import static org.amir.core.plan.OrientationTheme.HEALTH;
import static org.amir.core.plan.OrientationTheme.HOUSING;
import static org.amir.core.plan.OrientationTheme.RIGHTS;
import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.between;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.Area;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.Dated;
import org.amir.core.training.Attendance;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** K6, K7 and K8. */
class OrientationAndGuidanceTest {
    private static final Optional<Attendance> CAME = Optional.of(Attendance.PRESENT);
    private static final Optional<Attendance> STAYED_AWAY = Optional.of(Attendance.ABSENT);

    private static PairStory pair() {
        return started(1, "02-01");
    }

    @Nested
    @Tag("K6")
    class CivicOrientationOf {
        private Placement place(Participation person) {
            return new CivicOrientation().place(person).orElseThrow();
        }

        private Group group(Participation person) {
            return place(person).group();
        }

        @Test
        void each_of_the_four_themes_is_covered_by_a_session_or_by_guidance() {
            PersonStory served = mentee(pair().guides("03-01", EMPLOYMENT, FINANCIAL_LITERACY))
                    .orientation("04-01", CAME, HEALTH, HOUSING);

            assertThat(group(served.on("03-31"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(served.on("04-01"))).isEqualTo(Group.NUMERATOR);
        }

        @Test
        void a_fifth_theme_makes_up_for_none_and_what_is_lacking_is_listed() {
            PersonStory lacking = mentee(pair().guides("03-01", EMPLOYMENT, FINANCIAL_LITERACY, RIGHTS))
                    .orientation("04-01", CAME, HEALTH);

            assertThat(group(lacking.on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(place(lacking.on("12-31")).reason()).isEqualTo("lacks housing");
        }

        @Test
        void a_session_that_was_missed_covers_nothing_but_is_a_record() {
            PersonStory missed = mentee(pair()).orientation("04-01", STAYED_AWAY, HEALTH);
            PersonStory unrecorded = mentee(pair()).orientation("04-01", Optional.empty(), HEALTH);

            assertThat(group(missed.on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(unrecorded.on("12-31"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(group(mentee(pair().handsIn("02-01", "02-28", "03-01")).on("12-31")))
                    .isEqualTo(Group.DENOMINATOR_ONLY);
        }

        @Test
        void an_external_end_excludes_who_lacks_a_theme_by_then() {
            PersonStory late =
                    mentee(pair()).orientation("05-02", CAME, HEALTH, HOUSING, EMPLOYMENT, FINANCIAL_LITERACY);
            PersonStory inTime =
                    mentee(pair()).orientation("05-01", CAME, HEALTH, HOUSING, EMPLOYMENT, FINANCIAL_LITERACY);

            assertThat(group(late.leaves("05-01", MOVED_AWAY).on("12-31"))).isEqualTo(Group.EXCLUDED);
            assertThat(group(inTime.leaves("05-01", MOVED_AWAY).on("12-31"))).isEqualTo(Group.NUMERATOR);
        }

        @Test
        void who_left_has_no_time_left() {
            assertThat(group(mentee(pair()).leaves("05-01", NO_TIME).on("05-01")))
                    .isEqualTo(Group.NOT_KNOWN);
        }
    }

    @Nested
    @Tag("K7")
    class PersonalGuidanceOf {
        private Group group(Participation person) {
            return new PersonalGuidance().place(person).map(Placement::group).orElseThrow();
        }

        private IntegrationPlan agreed(String on) {
            return IntegrationProgressTest.plan(Area.HEALTH)
                    .agree(Dated.of(day(on)))
                    .orElseThrow();
        }

        @Test
        void a_plan_agreed_with_a_goal_and_three_meetings_are_guidance() {
            PersonStory guided =
                    mentee(pair().meets("02-02", "02-03", "02-03", "02-04")).has(agreed("03-01"));

            assertThat(group(guided.on("02-28"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(guided.on("03-01"))).isEqualTo(Group.NUMERATOR);
            assertThat(group(mentee(pair().meets("02-02", "02-03", "02-03"))
                            .has(agreed("03-01"))
                            .on("12-30")))
                    .isEqualTo(Group.NOT_YET_DUE);
        }

        @Test
        void meetings_with_two_mentors_are_added_up() {
            PersonId mentee = PersonId.numbered(2001);
            PairStory first = between(1, PersonId.numbered(1001), mentee, "02-01")
                    .meets("02-02")
                    .ends("03-01", NO_TIME);
            PairStory second =
                    between(2, PersonId.numbered(1002), mentee, "04-01").meets("04-02", "04-03");

            assertThat(group(mentee(first, second).has(agreed("03-01")).on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
        }

        @Test
        void a_plan_without_any_diary_is_not_known_and_no_plan_is_known() {
            IntegrationPlan notAgreed = IntegrationProgressTest.plan(Area.HEALTH);
            PairStory handedIn = pair().meets("02-02").handsIn("02-01", "02-28", "03-01");

            assertThat(group(mentee(pair().meets("02-02")).has(agreed("03-01")).on("12-31")))
                    .isEqualTo(Group.NOT_KNOWN);
            assertThat(group(mentee(handedIn).has(agreed("03-01")).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(mentee(pair()).has(notAgreed).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(mentee(pair()).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
        }
    }

    @Nested
    @Tag("K8")
    class CommunityParticipationOf {
        private Group group(StartedPair pair) {
            return new CommunityParticipation()
                    .place(pair)
                    .map(Placement::group)
                    .orElseThrow();
        }

        @Test
        void one_activity_together_is_enough_and_none_is_open_until_the_end() {
            assertThat(group(pair().volunteers("03-01").on("02-28"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(pair().volunteers("03-01").on("03-01"))).isEqualTo(Group.NUMERATOR);
            assertThat(group(pair().volunteers("2027-01-01").on("2027-01-01"))).isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void without_any_hand_in_nobody_can_tell() {
            assertThat(group(pair().meets("03-01").on("12-31"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(group(pair().handsIn("02-01", "02-28", "03-01").on("12-31")))
                    .isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(pair().ends("05-01", NO_TIME).on("05-01"))).isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void an_external_end_excludes_only_within_the_first_month() {
            assertThat(group(pair().ends("02-28", MOVED_AWAY).on("03-01"))).isEqualTo(Group.EXCLUDED);
            assertThat(group(pair().ends("03-01", MOVED_AWAY).on("03-01"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(group(pair().ends("02-10", NO_TIME).on("03-01"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(group(
                            pair().volunteers("02-20").ends("02-20", MOVED_AWAY).on("03-01")))
                    .isEqualTo(Group.NUMERATOR);
        }
    }
}

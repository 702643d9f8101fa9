package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.between;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.decided;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.CYCLE;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityLevel;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.activity.Involvement;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** K9 and K10. */
class MonthsAndCountriesTest {
    private static Vantage vantage(ProgrammeRecords.Builder programme, String day) {
        return Vantage.of(programme.build(), day(day), Optional.empty(), IndicatorPolicy.standard());
    }

    private static ProgrammeRecords.Builder programme() {
        return PersonStory.programme(CYCLE);
    }

    private static SupervisionMeeting planned(int number, SupervisionForm form, String on, String since) {
        return SupervisionMeeting.planned(RecordId.numbered("s", number), form, day(on), Dated.of(day(since)));
    }

    private static SupervisionMeeting held(int number, SupervisionForm form, String on) {
        return planned(number, form, on, "01-01")
                .hold(Dated.of(day(on)), Optional.empty())
                .orElseThrow();
    }

    @Nested
    @Tag("K9")
    class LocalActorsOf {
        private Authority involved(String from) {
            return Authority.builder()
                    .id(RecordId.numbered("a", 1))
                    .name(FreeText.of("the town"))
                    .level(AuthorityLevel.LOCAL)
                    .country(CountryCode.of("SE"))
                    .addInvolvements(new Involvement(
                            AuthorityRole.SUPPORT, Dated.of(day(from)), Optional.of(Dated.of(day(from)))))
                    .build();
        }

        private Optional<Group> group(ProgrammeRecords.Builder programme, String day) {
            return LocalActors.Country.of(vantage(programme, day))
                    .flatMap(new LocalActors()::place)
                    .map(Placement::group);
        }

        @Test
        void a_country_counts_from_the_first_day_of_its_cycle_and_is_open_to_the_last() {
            assertThat(group(programme(), "2025-12-31")).isEmpty();
            assertThat(group(programme(), "01-01")).contains(Group.NOT_YET_DUE);
            assertThat(group(programme(), "12-30")).contains(Group.NOT_YET_DUE);
            assertThat(group(programme(), "12-31")).contains(Group.DENOMINATOR_ONLY);
        }

        @Test
        void one_authority_in_whichever_role_is_enough_even_if_it_has_ended() {
            assertThat(group(programme().addAuthorities(involved("05-01")), "04-30"))
                    .contains(Group.NOT_YET_DUE);
            assertThat(group(programme().addAuthorities(involved("05-01")), "12-31"))
                    .contains(Group.NUMERATOR);
            assertThat(group(programme().addAuthorities(involved("2027-01-01")), "2027-01-01"))
                    .contains(Group.DENOMINATOR_ONLY);
        }

        @Test
        void programmes_of_a_country_are_one_member_until_the_last_of_them_ends() {
            Cycle longer = Cycle.of(day("06-01"), day("2027-05-31"));
            LocalActors.Country one =
                    LocalActors.Country.of(vantage(programme(), "12-31")).orElseThrow();
            LocalActors.Country other = LocalActors.Country.of(vantage(PersonStory.programme(longer), "12-31"))
                    .orElseThrow();

            assertThat(new LocalActors().place(one.plus(other)).map(Placement::group))
                    .contains(Group.NOT_YET_DUE);
            assertThat(one.plus(other)).isEqualTo(other.plus(one));
        }
    }

    @Nested
    @Tag("K10")
    class MonthlySupervisionOf {
        private long count(ProgrammeRecords.Builder programme, String day, Group group) {
            return MonthlySupervision.PartnerMonth.of(vantage(programme, day)).stream()
                    .flatMap(month -> new MonthlySupervision().place(month).stream())
                    .filter(placement -> placement.group() == group)
                    .count();
        }

        @Test
        void each_month_wholly_within_the_cycle_asks_for_one_group_supervision() {
            ProgrammeRecords.Builder programme = programme()
                    .addSupervisions(held(1, SupervisionForm.GROUP, "01-20"))
                    .addSupervisions(held(2, SupervisionForm.INDIVIDUAL, "02-20"))
                    .addSupervisions(planned(3, SupervisionForm.GROUP, "03-20", "01-01"));

            assertThat(count(programme, "03-31", Group.NUMERATOR)).isEqualTo(1);
            assertThat(count(programme, "03-31", Group.DENOMINATOR_ONLY)).isEqualTo(2);
            assertThat(count(programme, "03-31", Group.NOT_YET_DUE)).isEqualTo(9);
        }

        @Test
        void months_that_the_cycle_cuts_are_left_out() {
            Cycle cut = Cycle.of(day("01-02"), day("12-30"));

            assertThat(count(PersonStory.programme(cut), "01-02", Group.NOT_YET_DUE))
                    .isEqualTo(10);
        }
    }

    @Nested
    @Tag("K10")
    class DiariesHandedInOf {
        private final YearMonth march = YearMonth.of(2026, 3);

        private DiariesHandedIn.DiaryMonth month(Vantage vantage) {
            return DiariesHandedIn.DiaryMonth.of(vantage).stream()
                    .filter(month -> month.month().equals(march))
                    .findFirst()
                    .orElseThrow();
        }

        private LocalDate due(ProgrammeRecords.Builder programme, String day) {
            return month(vantage(programme, day)).due();
        }

        private DiariesHandedIn.MentorMonth march(PersonStory mentor, String day) {
            Vantage vantage = vantage(programme(), day);
            return DiariesHandedIn.MentorMonth.of(mentor.on(vantage), month(vantage));
        }

        private Optional<Group> group(PersonStory mentor, String day) {
            return new DiariesHandedIn().place(march(mentor, day)).map(Placement::group);
        }

        @Test
        void a_diary_is_due_a_week_before_the_reviewing_supervision_or_a_week_after_the_month() {
            assertThat(due(programme(), "05-01")).isEqualTo(day("04-07"));
            assertThat(due(programme().addSupervisions(held(1, SupervisionForm.GROUP, "04-20")), "05-01"))
                    .isEqualTo(day("04-13"));
            assertThat(due(programme().addSupervisions(held(1, SupervisionForm.GROUP, "04-06")), "05-01"))
                    .isEqualTo(day("04-07"));
            assertThat(due(programme().addSupervisions(held(1, SupervisionForm.GROUP, "05-01")), "05-01"))
                    .isEqualTo(day("04-07"));
            assertThat(due(programme().addSupervisions(held(1, SupervisionForm.INDIVIDUAL, "04-20")), "05-01"))
                    .isEqualTo(day("04-07"));
        }

        @Test
        void a_planned_supervision_moves_the_due_day_from_the_day_it_was_planned_and_with_its_own_moves() {
            ProgrammeRecords.Builder late =
                    programme().addSupervisions(planned(1, SupervisionForm.GROUP, "04-20", "04-05"));
            SupervisionMeeting moved = planned(1, SupervisionForm.GROUP, "04-20", "04-01")
                    .move(day("04-25"), decided(day("04-10")))
                    .orElseThrow();

            assertThat(due(late, "04-04")).isEqualTo(day("04-07"));
            assertThat(due(late, "04-05")).isEqualTo(day("04-13"));
            assertThat(due(programme().addSupervisions(moved), "04-09")).isEqualTo(day("04-13"));
            assertThat(due(programme().addSupervisions(moved), "04-10")).isEqualTo(day("04-18"));
        }

        @Test
        void a_mentor_owes_a_month_with_a_pair_live_and_unpaused_on_half_its_days() {
            assertThat(group(mentor(started(1, "03-16")), "04-10")).contains(Group.DENOMINATOR_ONLY);
            assertThat(group(mentor(started(1, "03-17")), "04-10")).isEmpty();
            assertThat(group(mentor(started(1, "01-10").pauses("03-16")), "04-10"))
                    .isEmpty();
            assertThat(group(mentor(started(1, "01-10").pauses("03-17")), "04-10"))
                    .contains(Group.DENOMINATOR_ONLY);
        }

        @Test
        void it_is_handed_in_if_every_live_day_of_every_such_pair_is_covered() {
            PairStory first = started(1, "01-10").handsIn("03-01", "03-31", "04-08");
            PairStory second = between(2, PersonId.numbered(1001), PersonId.numbered(2002), "03-10");

            assertThat(group(mentor(first), "04-07")).contains(Group.DENOMINATOR_ONLY);
            assertThat(group(mentor(first), "04-08")).contains(Group.NUMERATOR);
            assertThat(march(mentor(first), "04-08").completeness()).isEqualTo(new Completeness(1, 1, 0));
            assertThat(group(mentor(first, second), "04-08")).contains(Group.DENOMINATOR_ONLY);
            assertThat(group(mentor(first, second.handsIn("03-10", "03-31", "04-08")), "04-08"))
                    .contains(Group.NUMERATOR);
        }

        @Test
        void a_hand_in_made_before_the_last_day_does_not_cover_it_unless_the_pair_had_ended() {
            assertThat(group(mentor(started(1, "01-10").handsIn("03-01", "03-31", "03-30")), "04-10"))
                    .contains(Group.DENOMINATOR_ONLY);
            assertThat(group(
                            mentor(started(1, "01-10")
                                    .handsIn("03-01", "03-31", "03-24")
                                    .ends("03-25", NO_TIME)),
                            "03-26"))
                    .contains(Group.NUMERATOR);
        }

        @Test
        void before_the_due_day_it_is_not_yet_due() {
            assertThat(group(mentor(started(1, "01-10")), "03-31")).contains(Group.NOT_YET_DUE);
            assertThat(group(mentor(started(1, "01-10")), "04-06")).contains(Group.NOT_YET_DUE);
            assertThat(group(mentor(started(1, "01-10")), "04-07")).contains(Group.DENOMINATOR_ONLY);
        }
    }
}

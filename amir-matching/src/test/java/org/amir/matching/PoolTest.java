package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.People;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PoolTest {
    private static final Permit PERMANENT = Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered());
    private static final Permit LAPSED = until(DAY.minusDays(1));
    private static final PersonId SOMEBODY = PersonId.numbered(7);

    private static Permit until(LocalDate lastDay) {
        return Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(lastDay));
    }

    private static Permit declared(PermitKind kind) {
        return Permit.of(Answer.of(kind), Answer.notAnswered());
    }

    private static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .firstStamp(DAY.minusDays(23).atTime(23, 59))
                .stamp(DAY.minusDays(1).atTime(12, 0))
                .build();
    }

    private static Mentee mentee(Traits traits, Permit permit) {
        return Mentee.builder().traits(traits).permit(permit).build();
    }

    private static Mentor mentor(Traits traits, Answer<Integer> capacity, Convictions convictions) {
        return Mentor.builder()
                .traits(traits)
                .capacity(capacity)
                .convictions(Answer.of(convictions))
                .build();
    }

    private static Traits born(LocalDate day, Answer<Boolean> consent) {
        return Traits.builder()
                .birthDate(Answer.of(day))
                .guardianConsent(consent)
                .build();
    }

    private static Pool preview(Application... applications) {
        return Pool.preview(List.of(applications), EligibilityPolicy.handbook(), DAY);
    }

    @Nested
    class GivenOneApplication {
        private static final LocalDate TURNS_18 = DAY.minusYears(18);
        private static final Traits MINOR = born(TURNS_18.plusDays(1), Answer.notAnswered());
        private static final Convictions NONE = Convictions.DECLARED_NONE;

        private static Arguments row(String given, Profile profile, String... codes) {
            return Arguments.of(given, profile, ImmutableList.copyOf(codes));
        }

        static Stream<Arguments> rows() {
            return Stream.of(
                    row("mentee, permanent", mentee(SILENT, PERMANENT)),
                    row("mentee, permit to the day", mentee(SILENT, until(DAY))),
                    row("mentee, lapsed the day before", mentee(SILENT, LAPSED), "not-eligible", "permit-lapsed"),
                    row("mentee, declared none", mentee(SILENT, declared(PermitKind.NONE)), "not-eligible"),
                    row("mentee, pending", mentee(SILENT, declared(PermitKind.PENDING)), "permit-pending"),
                    row("mentee, blank", mentee(SILENT, Permit.notAnswered()), "permit-unknown"),
                    row("mentee, no last day", mentee(SILENT, declared(PermitKind.STUDY)), "permit-unknown"),
                    row("mentee, 18 today", mentee(born(TURNS_18, Answer.notAnswered()), PERMANENT)),
                    row("mentee, 18 tomorrow", mentee(MINOR, PERMANENT), "guardian-consent"),
                    row(
                            "mentee, 18 tomorrow, guardian consents",
                            mentee(born(TURNS_18.plusDays(1), Answer.of(true)), PERMANENT)),
                    row(
                            "mentee, 18 tomorrow, guardian refuses",
                            mentee(born(TURNS_18.plusDays(1), Answer.of(false)), PERMANENT),
                            "guardian-consent"),
                    row(
                            "mentee, 18 tomorrow and lapsed",
                            mentee(MINOR, LAPSED),
                            "not-eligible",
                            "permit-lapsed",
                            "guardian-consent"),
                    row(
                            "mentee, 18 tomorrow and pending",
                            mentee(MINOR, declared(PermitKind.PENDING)),
                            "permit-pending",
                            "guardian-consent"),
                    row("mentor, one place", mentor(SILENT, Answer.of(1), NONE)),
                    row("mentor, blank capacity", mentor(SILENT, Answer.notAnswered(), NONE)),
                    row("mentor, no place", mentor(SILENT, Answer.of(0), NONE), "no-capacity"),
                    row("mentor, 18 tomorrow", mentor(MINOR, Answer.of(1), NONE), "guardian-consent"),
                    row("mentor, convictions", mentor(SILENT, Answer.of(1), Convictions.DECLARED_SOME), "not-eligible"),
                    row(
                            "mentor, everything at once",
                            mentor(MINOR, Answer.of(0), Convictions.DECLARED_SOME),
                            "not-eligible",
                            "guardian-consent",
                            "no-capacity"));
        }

        @ParameterizedTest(name = "{0}: {2}")
        @MethodSource("rows")
        void the_codes_outside_the_pool_are(String given, Profile profile, ImmutableList<String> codes) {
            Pool pool = preview(application(SOMEBODY, profile));

            assertThat(pool.outside())
                    .as(given)
                    .isEqualTo(
                            codes.isEmpty()
                                    ? ImmutableList.of()
                                    : ImmutableList.of(new Outside(SOMEBODY, profile.role(), codes)));
            assertThat(pool.mentorsById().size() + pool.menteesById().size()).isEqualTo(codes.isEmpty() ? 1 : 0);
        }

        @Test
        void a_mentor_has_the_places_answered_or_1() {
            Answer<Integer> declined = Answer.declined();

            assertThat(Stream.of(Answer.of(3), Answer.<Integer>notAnswered(), declined)
                            .map(capacity -> preview(application(SOMEBODY, mentor(SILENT, capacity, NONE))))
                            .map(pool -> pool.mentorsById().get(SOMEBODY))
                            .toList())
                    .extracting(mentor -> mentor == null ? 0 : mentor.places())
                    .containsExactly(3, 1, 1);
        }

        @Test
        void a_mentee_waits_from_the_first_answer() {
            Mentee profile = mentee(SILENT, PERMANENT);

            assertThat(preview(application(SOMEBODY, profile)).menteesById())
                    .isEqualTo(ImmutableSortedMap.of(
                            SOMEBODY,
                            PoolMentee.builder()
                                    .person(SOMEBODY)
                                    .profile(profile)
                                    .daysWaiting(23)
                                    .build()));
        }
    }

    @Nested
    class GivenWhoNeedsALook {
        @Test
        void who_said_no_to_training_or_twelve_months_is_taken_as_selected_and_trained() {
            Traits noYear = Traits.builder().twelveMonths(Answer.of(false)).build();
            Mentor mentor = Mentor.builder()
                    .traits(noYear)
                    .allSessions(Answer.of(false))
                    .build();

            Pool pool = preview(
                    application(PersonId.numbered(1), mentor), application(SOMEBODY, mentee(noYear, PERMANENT)));

            assertThat(pool.outside()).isEmpty();
        }
    }

    @Test
    void a_country_that_sets_another_adult_age_asks_for_consent_up_to_it() {
        Traits of19 = born(DAY.minusYears(19), Answer.notAnswered());
        EligibilityPolicy policy = EligibilityPolicy.builder().adultAge(20).build();

        assertThat(Pool.preview(List.of(application(SOMEBODY, mentee(of19, PERMANENT))), policy, DAY)
                        .outside())
                .containsExactly(new Outside(SOMEBODY, Role.MENTEE, ImmutableList.of("guardian-consent")));
    }

    @Test
    void somebody_may_be_in_the_pool_in_both_roles_or_outside_in_both() {
        Application asMentee = application(SOMEBODY, mentee(SILENT, PERMANENT));
        Application asMentor = application(SOMEBODY, mentor(SILENT, Answer.of(1), Convictions.DECLARED_NONE));
        Application lapsed = application(SOMEBODY, mentee(SILENT, LAPSED));
        Application full = application(SOMEBODY, mentor(SILENT, Answer.of(0), Convictions.DECLARED_NONE));

        Pool both = preview(asMentee, asMentor);
        assertThat(both.mentorsById()).containsOnlyKeys(SOMEBODY);
        assertThat(both.menteesById()).containsOnlyKeys(SOMEBODY);
        assertThat(preview(lapsed, full).outside())
                .containsExactly(
                        new Outside(SOMEBODY, Role.MENTOR, ImmutableList.of("no-capacity")),
                        new Outside(SOMEBODY, Role.MENTEE, ImmutableList.of("not-eligible", "permit-lapsed")));
    }

    @Nested
    class GivenPeopleAddedByHand {
        private final PoolMentor mentor1 = People.mentor(SILENT);
        private final PoolMentor mentor2 = PoolMentor.builder()
                .person(People.mentorId(2))
                .profile(mentor1.profile())
                .build();
        private final PoolMentee mentee1 = People.mentee(SILENT);
        private final PoolMentee mentee2 = PoolMentee.builder()
                .person(People.menteeId(2))
                .profile(mentee1.profile())
                .daysWaiting(1)
                .build();
        private final Outside mentorOutside = outside(8, Role.MENTOR);
        private final Outside menteeOutside = outside(8, Role.MENTEE);
        private final Outside lower = outside(7, Role.MENTEE);
        private final Pair pair = new Pair(mentee1.person(), mentor1.person());

        private Outside outside(int number, Role role) {
            return new Outside(PersonId.numbered(number), role, ImmutableList.of("on-hold"));
        }

        @Test
        void the_order_does_not_matter() {
            Pool one = Pool.builder()
                    .day(DAY)
                    .addMentors(mentor1, mentor2)
                    .addMentees(mentee1, mentee2)
                    .addOutside(lower, mentorOutside, menteeOutside)
                    .addForbidden(pair)
                    .addNotAgain(pair)
                    .build();
            Pool other = Pool.builder()
                    .day(DAY)
                    .addMentors(mentor2, mentor1)
                    .addMentees(mentee2, mentee1)
                    .addOutside(menteeOutside, mentorOutside, lower)
                    .addForbidden(pair)
                    .addNotAgain(pair)
                    .build();

            assertThat(other).isEqualTo(one);
            assertThat(other.outside()).containsExactly(lower, mentorOutside, menteeOutside);
            assertThat(other.mentorsById().keySet()).containsExactly(mentor1.person(), mentor2.person());
            assertThat(other.menteesById().keySet()).containsExactly(mentee1.person(), mentee2.person());
        }

        @Test
        void nobody_is_in_it_twice_in_a_role() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Pool.builder().day(DAY).addMentors(mentor1, mentor1)::build);
            assertThatIllegalArgumentException()
                    .isThrownBy(Pool.builder().day(DAY).addMentees(mentee1, mentee1)::build);
            assertThatIllegalArgumentException()
                    .isThrownBy(Pool.builder().day(DAY).addOutside(lower, lower)::build)
                    .withMessage("p-000007 is in the pool, or outside it, more than once as a mentee");
            assertThatIllegalArgumentException()
                    .isThrownBy(Pool.builder().day(DAY).addMentors(mentor1).addOutside(outside(1, Role.MENTOR))::build)
                    .withMessage("p-000001 is in the pool, or outside it, more than once as a mentor");
        }

        @Test
        void who_is_outside_has_a_reason() {
            Outside without = new Outside(SOMEBODY, Role.MENTEE, ImmutableList.of());

            assertThatIllegalArgumentException()
                    .isThrownBy(Pool.builder().day(DAY).addOutside(without)::build)
                    .withMessage("who is outside the pool has at least one reason");
        }

        @Test
        void a_mentor_has_a_place_and_nobody_waits_less_than_0_days() {
            assertThatIllegalArgumentException()
                    .isThrownBy(PoolMentor.builder()
                            .person(SOMEBODY)
                            .profile(mentor1.profile())
                            .places(0)::build)
                    .withMessage("p-000007 has 0 places; a mentor in the pool has at least 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(PoolMentee.builder()
                            .person(SOMEBODY)
                            .profile(mentee1.profile())
                            .daysWaiting(-1)::build)
                    .withMessage("p-000007 has waited -1 days; days are at least 0");
            assertThat(mentor1.places()).isEqualTo(1);
        }
    }
}

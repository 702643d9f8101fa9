package org.amir.matching.criterion;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.amir.matching.criterion.People.languages;
import static org.amir.matching.criterion.People.mentee;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentor;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.matching.MatchingPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConstraintTest {
    private static boolean excludes(Constraint constraint, Traits mentor, Traits mentee) {
        return constraint.excludes(mentor(mentor), mentee(mentee), DAY);
    }

    @Nested
    class GivenAMustOnGender {
        private final Constraint constraint = new MustGender();

        private Traits of(Gender gender) {
            return Traits.builder().gender(Answer.of(gender)).build();
        }

        private Traits with(Wish<Gender> wish) {
            return Traits.builder().genderWish(Answer.of(wish)).build();
        }

        @ParameterizedTest
        @EnumSource(Gender.class)
        void a_must_of_either_side_excludes_every_other_gender(Gender gender) {
            Traits must = with(Wish.must(Gender.WOMAN));

            assertThat(excludes(constraint, must, of(gender))).isEqualTo(gender != Gender.WOMAN);
            assertThat(excludes(constraint, of(gender), must)).isEqualTo(gender != Gender.WOMAN);
        }

        @Test
        void who_does_not_state_a_gender_is_not_excluded() {
            Traits declined = Traits.builder().gender(Answer.declined()).build();

            assertThat(excludes(constraint, with(Wish.must(Gender.WOMAN)), declined))
                    .isFalse();
            assertThat(excludes(constraint, SILENT, with(Wish.must(Gender.WOMAN))))
                    .isFalse();
        }

        @Test
        void a_mere_wish_excludes_nobody() {
            assertThat(excludes(constraint, with(Wish.prefer(Gender.WOMAN)), of(Gender.MAN)))
                    .isFalse();
            assertThat(excludes(constraint, with(Wish.noPreference()), of(Gender.MAN)))
                    .isFalse();
        }
    }

    @Nested
    class GivenAMustOnAge {
        private final Constraint constraint = new MustAge();

        private Traits born(LocalDate day) {
            return Traits.builder().birthDate(Answer.of(day)).build();
        }

        private Traits with(Wish<AgeBand> wish) {
            return Traits.builder().ageWish(Answer.of(wish)).build();
        }

        @ParameterizedTest
        @CsvSource({"2000-10-01, false", "2000-10-02, true", "1990-10-02, false", "1990-10-01, true"})
        void a_must_of_either_side_excludes_who_is_outside_the_band_on_the_day(LocalDate born, boolean excluded) {
            Traits must = with(Wish.must(AgeBand.between(25, 34)));

            assertThat(excludes(constraint, must, born(born))).isEqualTo(excluded);
            assertThat(excludes(constraint, born(born), must)).isEqualTo(excluded);
        }

        @Test
        void who_does_not_state_a_birth_date_is_not_excluded() {
            assertThat(excludes(constraint, with(Wish.must(AgeBand.from(45))), SILENT))
                    .isFalse();
        }

        @Test
        void a_mere_wish_excludes_nobody() {
            assertThat(excludes(constraint, with(Wish.prefer(AgeBand.from(45))), born(DAY.minusYears(20))))
                    .isFalse();
        }
    }

    @Nested
    class GivenLanguages {
        private final Constraint constraint = new NoSharedLanguage(SWEDISH, CefrLevel.B1, CefrLevel.A2);

        private Traits speaking(CefrLevel level, String... codes) {
            return Traits.builder()
                    .languages(languages(codes))
                    .hostLanguageLevel(Answer.of(level))
                    .build();
        }

        private Traits speaking(String... codes) {
            return Traits.builder().languages(languages(codes)).build();
        }

        @Test
        @Tag("R2")
        void two_without_a_language_in_common_are_excluded() {
            assertThat(excludes(constraint, speaking("ar"), speaking("fa"))).isTrue();
            assertThat(excludes(constraint, speaking("ar", "en"), speaking("en", "fa")))
                    .isFalse();
        }

        @Test
        void who_names_none_is_never_excluded() {
            Traits declined = Traits.builder().languages(Answer.declined()).build();
            Traits onlyLevel =
                    Traits.builder().hostLanguageLevel(Answer.of(CefrLevel.C2)).build();

            assertThat(Stream.of(SILENT, declined, onlyLevel)
                            .flatMap(one -> Stream.of(
                                    excludes(constraint, one, speaking("fa")),
                                    excludes(constraint, speaking("fa"), one))))
                    .containsOnly(false);
        }

        @ParameterizedTest
        @CsvSource({"B1, A2, false", "A2, A2, true", "B1, A1, true", "C2, C2, false", "A1, C2, true"})
        @Tag("R2")
        void the_host_language_counts_from_a_level_on(CefrLevel mentor, CefrLevel mentee, boolean excluded) {
            assertThat(excludes(constraint, speaking(mentor, "ar"), speaking(mentee, "fa")))
                    .isEqualTo(excluded);
        }

        @Test
        void the_host_language_counts_when_named_whatever_the_level() {
            assertThat(excludes(constraint, speaking(CefrLevel.A1, "sv"), speaking("fa", "sv")))
                    .isFalse();
            assertThat(excludes(constraint, speaking("sv"), speaking(CefrLevel.A2, "fa")))
                    .isFalse();
            assertThat(excludes(constraint, speaking("sv"), speaking(CefrLevel.A1, "fa")))
                    .isTrue();
            assertThat(excludes(constraint, speaking("sv"), speaking("fa"))).isTrue();
        }

        @Test
        void the_levels_are_those_of_the_policy() {
            MatchingPolicy strict = MatchingPolicy.builder()
                    .hostLanguage(SWEDISH)
                    .mentorHostLevel(CefrLevel.C1)
                    .menteeHostLevel(CefrLevel.C2)
                    .build();

            assertThat(strict.constraints()).contains(new NoSharedLanguage(SWEDISH, CefrLevel.C1, CefrLevel.C2));
            assertThat(MatchingPolicy.defaults(SWEDISH).constraints())
                    .containsExactly(new MustGender(), new MustAge(), constraint, new SamePerson());
        }
    }

    @Test
    void nobody_is_matched_with_themselves() {
        PersonId both = mentorId(7);
        PoolMentor mentor = PoolMentor.builder()
                .person(both)
                .profile(mentor(SILENT).profile())
                .build();
        PoolMentee mentee = PoolMentee.builder()
                .person(both)
                .profile(Mentee.builder().traits(SILENT).build())
                .daysWaiting(0)
                .build();

        assertThat(new SamePerson().excludes(mentor, mentee, DAY)).isTrue();
        assertThat(new SamePerson().excludes(mentor, mentee(SILENT), DAY)).isFalse();
    }

    @Test
    void a_listed_pair_is_excluded_and_no_other() {
        Pair listed = new Pair(menteeId(1), mentorId(1));
        Pair reversed = new Pair(mentorId(1), menteeId(1));

        assertThat(excludes(ExcludedPairs.forbidden(ImmutableSet.of(listed)), SILENT, SILENT))
                .isTrue();
        assertThat(excludes(ExcludedPairs.notAgain(ImmutableSet.of(listed)), SILENT, SILENT))
                .isTrue();
        assertThat(excludes(ExcludedPairs.notAgain(ImmutableSet.of(reversed)), SILENT, SILENT))
                .isFalse();
        assertThat(excludes(ExcludedPairs.forbidden(ImmutableSet.of()), SILENT, SILENT))
                .isFalse();
    }

    @Test
    void each_has_a_code_and_a_source() {
        assertThat(Stream.of(
                                new MustGender(),
                                new MustAge(),
                                new NoSharedLanguage(SWEDISH, CefrLevel.B1, CefrLevel.A2),
                                new SamePerson(),
                                ExcludedPairs.notAgain(ImmutableSet.of()),
                                ExcludedPairs.forbidden(ImmutableSet.of()))
                        .map(each -> each.code() + " " + each.citation()))
                .containsExactly(
                        "must-gender M2",
                        "must-age M2",
                        "no-shared-language R2",
                        "same-person ours",
                        "not-again ours",
                        "forbidden M9");
    }

    @Test
    void pairs_are_in_order_of_the_mentee_first() {
        assertThat(Stream.of(
                                new Pair(menteeId(2), mentorId(1)),
                                new Pair(menteeId(1), mentorId(2)),
                                new Pair(menteeId(1), mentorId(1)))
                        .sorted())
                .containsExactly(
                        new Pair(menteeId(1), mentorId(1)),
                        new Pair(menteeId(1), mentorId(2)),
                        new Pair(menteeId(2), mentorId(1)));
    }
}

package org.amir.matching.criterion;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.amir.matching.criterion.People.languages;
import static org.amir.matching.criterion.People.mentee;
import static org.amir.matching.criterion.People.menteeNeeding;
import static org.amir.matching.criterion.People.mentor;
import static org.amir.matching.criterion.People.mentorOffering;
import static org.amir.matching.criterion.People.slots;
import static org.amir.matching.criterion.People.themes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Background;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.CountryCode;
import org.amir.matching.MatchingPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the criteria's table: when it applies, when it is not known, and what it scores. */
class CriterionTest {
    private static final MatchingPolicy DEFAULTS = MatchingPolicy.defaults(SWEDISH);

    private static Criterion criterion(MatchingPolicy policy, String id) {
        return policy.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding judge(String id, PoolMentor mentor, PoolMentee mentee) {
        return criterion(DEFAULTS, id).judge(mentor, mentee, DAY);
    }

    private static Finding judge(String id, Traits mentor, Traits mentee) {
        return judge(id, mentor(mentor), mentee(mentee));
    }

    private static Finding scored(int micro, String... evidence) {
        return Finding.scored(Score.ofMicro(micro), evidence);
    }

    private static String code(Finding finding) {
        return finding.code();
    }

    @Nested
    class M1Background {
        private final Finding unknown = Finding.notKnown("languages", "background");

        private Traits speaking(String... codes) {
            return Traits.builder().languages(languages(codes)).build();
        }

        private Traits.Builder from(String background) {
            return Traits.builder()
                    .background(Answer.of(Background.of(background)))
                    .backgroundConsent(Answer.of(true));
        }

        @Test
        void a_shared_language_scores_1() {
            assertThat(judge("M1", speaking("en", "so"), speaking("ar", "en", "so")))
                    .isEqualTo(scored(1_000_000, "language:en", "language:so"));
        }

        @Test
        void no_shared_language_scores_0() {
            assertThat(judge("M1", speaking("ar"), speaking("fa"))).isEqualTo(scored(0));
        }

        @Test
        void the_host_language_is_no_background() {
            assertThat(judge("M1", speaking("ar", "sv"), speaking("fa", "sv"))).isEqualTo(scored(0));
            assertThat(judge("M1", speaking("sv"), speaking("sv"))).isEqualTo(scored(0));
        }

        @Test
        void if_either_names_no_language_it_is_not_known() {
            assertThat(judge("M1", speaking("ar"), SILENT)).isEqualTo(unknown);
            assertThat(judge("M1", SILENT, speaking("ar"))).isEqualTo(unknown);
            assertThat(judge(
                            "M1",
                            speaking("ar"),
                            Traits.builder().languages(Answer.declined()).build()))
                    .isEqualTo(unknown);
        }

        @Test
        void the_same_background_scores_1_even_without_languages() {
            assertThat(judge("M1", from("SY").build(), from("SY").build()))
                    .isEqualTo(scored(1_000_000, "background:same"));
        }

        @Test
        void another_background_scores_0() {
            assertThat(judge("M1", from("SY").build(), from("IR").build())).isEqualTo(scored(0));
        }

        @Test
        void the_greater_of_the_two_parts_counts() {
            Traits.Builder syrian = from("SY").languages(languages("ar"));

            assertThat(judge(
                            "M1",
                            syrian.build(),
                            from("IR").languages(languages("ar")).build()))
                    .isEqualTo(scored(1_000_000, "language:ar"));
            assertThat(judge(
                            "M1",
                            from("SY").languages(languages("ar")).build(),
                            from("SY").languages(languages("ku")).build()))
                    .isEqualTo(scored(1_000_000, "background:same"));
            assertThat(judge(
                            "M1",
                            from("SY").languages(languages("ar")).build(),
                            from("SY").languages(languages("ar")).build()))
                    .isEqualTo(scored(1_000_000, "language:ar", "background:same"));
        }

        @Test
        void a_background_of_only_one_side_is_not_judged() {
            assertThat(judge("M1", from("SY").build(), SILENT)).isEqualTo(unknown);
            assertThat(judge(
                            "M1",
                            SILENT,
                            Traits.builder().background(Answer.declined()).build()))
                    .isEqualTo(unknown);
        }

        @Test
        void citizenship_never_stands_in_for_it() {
            Traits citizen = Traits.builder()
                    .citizenship(Answer.of(CountryCode.of("SY")))
                    .build();

            assertThat(judge("M1", citizen, citizen)).isEqualTo(unknown);
        }

        @Test
        void similar_backgrounds_score_half_in_either_direction() {
            Criterion m1 = criterion(
                    MatchingPolicy.builder()
                            .hostLanguage(SWEDISH)
                            .addSimilarBackgrounds(ImmutableSet.of(Background.of("SY"), Background.of("LB")))
                            .build(),
                    "M1");
            PoolMentor syrian = mentor(from("SY").build());
            PoolMentor lebanese = mentor(from("LB").build());

            assertThat(m1.judge(syrian, mentee(from("LB").build()), DAY))
                    .isEqualTo(scored(500_000, "background:similar"));
            assertThat(m1.judge(lebanese, mentee(from("SY").build()), DAY))
                    .isEqualTo(scored(500_000, "background:similar"));
            assertThat(m1.judge(syrian, mentee(from("IR").build()), DAY)).isEqualTo(scored(0));
        }

        @Test
        void similar_is_never_called_the_same_whatever_it_scores() {
            MatchingPolicy.Builder policy = MatchingPolicy.builder()
                    .hostLanguage(SWEDISH)
                    .similarBackground(Score.perfect())
                    .addSimilarBackgrounds(ImmutableSet.of(Background.of("SY"), Background.of("LB")));

            assertThat(criterion(policy.build(), "M1")
                            .judge(mentor(from("SY").build()), mentee(from("LB").build()), DAY))
                    .isEqualTo(scored(1_000_000, "background:similar"));
        }
    }

    @Tag("M2")
    @Nested
    class M2Preference {
        private final Traits woman = Traits.builder()
                .gender(Answer.of(Gender.WOMAN))
                .birthDate(Answer.of(LocalDate.of(1990, 10, 1)))
                .build();

        private Traits wishing(Gender gender) {
            return Traits.builder().genderWish(Answer.of(Wish.prefer(gender))).build();
        }

        private Traits wishing(AgeBand band) {
            return Traits.builder().ageWish(Answer.of(Wish.prefer(band))).build();
        }

        private Traits born(String date) {
            return Traits.builder().birthDate(Answer.of(LocalDate.parse(date))).build();
        }

        @Test
        void without_a_wish_it_does_not_apply() {
            Traits noPreference = Traits.builder()
                    .genderWish(Answer.of(Wish.noPreference()))
                    .ageWish(Answer.of(Wish.noPreference()))
                    .build();
            Traits musts = Traits.builder()
                    .genderWish(Answer.of(Wish.must(Gender.WOMAN)))
                    .ageWish(Answer.of(Wish.must(AgeBand.from(45))))
                    .build();
            Traits declined = Traits.builder()
                    .genderWish(Answer.declined())
                    .ageWish(Answer.declined())
                    .build();

            assertThat(Stream.of(SILENT, noPreference, musts, declined)
                            .flatMap(one -> Stream.of(judge("M2", one, woman), judge("M2", woman, one))))
                    .containsOnly(Finding.doesNotApply());
        }

        @Test
        void a_wish_of_either_side_is_met_or_not() {
            assertThat(judge("M2", wishing(Gender.WOMAN), woman))
                    .isEqualTo(scored(1_000_000, "mentor-wishes-gender:met"));
            assertThat(judge("M2", woman, wishing(Gender.WOMAN)))
                    .isEqualTo(scored(1_000_000, "mentee-wishes-gender:met"));
            assertThat(judge("M2", wishing(Gender.MAN), woman)).isEqualTo(scored(0, "mentor-wishes-gender:not-met"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Gender.class,
                names = {"WOMAN", "MAN"})
        void who_is_non_binary_is_neither(Gender wish) {
            Traits nonBinary =
                    Traits.builder().gender(Answer.of(Gender.NON_BINARY)).build();

            assertThat(judge("M2", nonBinary, wishing(wish))).isEqualTo(scored(0, "mentee-wishes-gender:not-met"));
            assertThat(judge("M2", nonBinary, wishing(Gender.NON_BINARY)))
                    .isEqualTo(scored(1_000_000, "mentee-wishes-gender:met"));
        }

        @ParameterizedTest
        @CsvSource({
            "2000-10-01, met", // 25 on the day
            "2000-10-02, not-met", // 24
            "1990-10-02, met", // 34, and 35 tomorrow
            "1990-10-01, not-met" // 35
        })
        void the_limits_of_a_band_belong_to_it_on_the_day(String born, String expected) {
            assertThat(judge("M2", wishing(AgeBand.between(25, 34)), born(born)).details())
                    .containsExactly("mentor-wishes-age:" + expected);
            assertThat(judge("M2", born(born), wishing(AgeBand.between(25, 34))).details())
                    .containsExactly("mentee-wishes-age:" + expected);
        }

        @Test
        void the_share_of_the_wishes_that_are_met_is_the_score() {
            Traits wishesBoth = Traits.builder()
                    .gender(Answer.of(Gender.MAN))
                    .genderWish(Answer.of(Wish.prefer(Gender.WOMAN)))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.from(45))))
                    .build();
            Traits wishesOne = Traits.builder()
                    .gender(woman.gender())
                    .birthDate(woman.birthDate())
                    .genderWish(Answer.of(Wish.prefer(Gender.WOMAN)))
                    .build();

            assertThat(judge("M2", wishesBoth, wishesOne))
                    .isEqualTo(scored(
                            333_333,
                            "mentor-wishes-gender:met",
                            "mentor-wishes-age:not-met",
                            "mentee-wishes-gender:not-met"));
        }

        @Test
        void a_must_beside_a_wish_is_not_counted() {
            Traits both = Traits.builder()
                    .genderWish(Answer.of(Wish.must(Gender.WOMAN)))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.between(25, 34))))
                    .build();

            assertThat(judge("M2", both, woman)).isEqualTo(scored(0, "mentor-wishes-age:not-met"));
        }

        @Test
        void a_wish_on_what_the_other_does_not_state_is_not_judged() {
            Traits both = Traits.builder()
                    .genderWish(Answer.of(Wish.prefer(Gender.WOMAN)))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.from(18))))
                    .build();
            Traits onlyGender = Traits.builder().gender(Answer.of(Gender.WOMAN)).build();
            Traits declined = Traits.builder()
                    .gender(Answer.declined())
                    .birthDate(Answer.declined())
                    .build();

            assertThat(judge("M2", both, onlyGender)).isEqualTo(scored(1_000_000, "mentor-wishes-gender:met"));
            assertThat(judge("M2", both, declined))
                    .isEqualTo(Finding.notKnown("mentor-wishes-gender", "mentor-wishes-age"));
            assertThat(judge("M2", SILENT, wishing(Gender.MAN))).isEqualTo(Finding.notKnown("mentee-wishes-gender"));
        }
    }

    @Nested
    class M3Needs {
        @Test
        void the_worked_example_is_two_thirds_rounded_half_up() {
            PoolMentee mentee = mentee(Mentee.builder()
                    .traits(SILENT)
                    .themesNeeded(themes(Theme.EMPLOYMENT, Theme.HOUSING))
                    .mostImportantTheme(Answer.of(Theme.EMPLOYMENT))
                    .build());

            assertThat(judge("M3", mentorOffering(Theme.EMPLOYMENT, Theme.LANGUAGE), mentee))
                    .isEqualTo(scored(666_667, "theme:employment"));
            assertThat(judge("M3", mentorOffering(Theme.HOUSING), mentee)).isEqualTo(scored(333_333, "theme:housing"));
        }

        @Test
        void without_a_most_important_one_all_themes_weigh_the_same() {
            PoolMentee mentee = menteeNeeding(Theme.RIGHTS, Theme.HOUSING, Theme.HEALTH, Theme.DIGITAL);

            assertThat(judge("M3", mentorOffering(Theme.RIGHTS, Theme.HOUSING, Theme.HEALTH, Theme.NETWORK), mentee))
                    .isEqualTo(scored(750_000, "theme:housing", "theme:health", "theme:rights"));
        }

        @Test
        void a_most_important_theme_outside_the_list_is_needed_too() {
            PoolMentee mentee = mentee(Mentee.builder()
                    .traits(SILENT)
                    .themesNeeded(themes(Theme.HOUSING))
                    .mostImportantTheme(Answer.of(Theme.HEALTH))
                    .build());
            PoolMentee onlyImportant = mentee(Mentee.builder()
                    .traits(SILENT)
                    .mostImportantTheme(Answer.of(Theme.HEALTH))
                    .build());

            assertThat(judge("M3", mentorOffering(Theme.HEALTH), mentee)).isEqualTo(scored(666_667, "theme:health"));
            assertThat(judge("M3", mentorOffering(Theme.HEALTH), onlyImportant))
                    .isEqualTo(scored(1_000_000, "theme:health"));
        }

        @Test
        void needs_found_in_the_interview_count_as_named() {
            Mentee silent = Mentee.builder().traits(SILENT).build();
            Mentee housing = Mentee.builder()
                    .traits(SILENT)
                    .themesNeeded(themes(Theme.HOUSING))
                    .build();

            assertThat(judge("M3", mentorOffering(Theme.HOUSING), mentee(silent, Theme.HOUSING)))
                    .isEqualTo(scored(1_000_000, "theme:housing"));
            assertThat(judge("M3", mentorOffering(Theme.HOUSING), mentee(housing, Theme.HOUSING, Theme.HEALTH)))
                    .isEqualTo(scored(500_000, "theme:housing"));
        }

        @Test
        void it_is_not_known_if_either_names_no_theme() {
            Finding noNeeds = Finding.notKnown("themes-needed");
            Mentor declining = Mentor.builder()
                    .traits(SILENT)
                    .themesOffered(Answer.declined())
                    .build();

            assertThat(judge("M3", mentorOffering(Theme.HOUSING), mentee(SILENT)))
                    .isEqualTo(noNeeds);
            assertThat(judge("M3", mentor(SILENT), mentee(SILENT))).isEqualTo(noNeeds);
            assertThat(judge("M3", mentor(SILENT), menteeNeeding(Theme.HOUSING)))
                    .isEqualTo(Finding.notKnown("themes-offered"));
            assertThat(judge("M3", mentor(declining), menteeNeeding(Theme.HOUSING)))
                    .isEqualTo(Finding.notKnown("themes-offered"));
        }

        @Test
        void the_weight_of_the_most_important_theme_is_a_parameter() {
            PoolMentee mentee = mentee(Mentee.builder()
                    .traits(SILENT)
                    .themesNeeded(themes(Theme.EMPLOYMENT, Theme.HOUSING))
                    .mostImportantTheme(Answer.of(Theme.EMPLOYMENT))
                    .build());

            assertThat(new ThematicNeeds(3).judge(mentorOffering(Theme.EMPLOYMENT), mentee, DAY))
                    .isEqualTo(scored(750_000, "theme:employment"));
            assertThat(new ThematicNeeds(1).judge(mentorOffering(Theme.EMPLOYMENT), mentee, DAY))
                    .isEqualTo(scored(500_000, "theme:employment"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ThematicNeeds(0))
                    .withMessage("priorityWeight is at least 1, but was 0");
        }
    }

    @Nested
    class M4Availability {
        private Traits meeting(Answer<Availability> availability, MeetingForm form) {
            return Traits.builder()
                    .availability(availability)
                    .meetingForm(Answer.of(form))
                    .build();
        }

        private Traits free(int... slots) {
            return Traits.builder().availability(slots(slots)).build();
        }

        @Test
        void two_common_slots_of_a_week_are_enough() {
            assertThat(judge("M4", free(0, 1), free(2, 20))).isEqualTo(scored(0, "common-slots:0"));
            assertThat(judge("M4", free(0, 1), free(1, 20))).isEqualTo(scored(500_000, "common-slots:1"));
            assertThat(judge("M4", free(0, 1, 20), free(1, 20))).isEqualTo(scored(1_000_000, "common-slots:2"));
            assertThat(judge("M4", free(0, 1, 20), free(0, 1, 20))).isEqualTo(scored(1_000_000, "common-slots:3"));
        }

        @Test
        void it_is_not_known_if_either_grid_is_blank() {
            Traits declined = Traits.builder().availability(Answer.declined()).build();

            assertThat(Stream.of(SILENT, declined)
                            .flatMap(one -> Stream.of(judge("M4", one, free(0)), judge("M4", free(0), one))))
                    .containsOnly(Finding.notKnown("availability"));
        }

        @ParameterizedTest
        @CsvSource({
            "IN_PERSON, ONLINE, 500000",
            "ONLINE, IN_PERSON, 500000",
            "IN_PERSON, IN_PERSON, 1000000",
            "ONLINE, ONLINE, 1000000",
            "EITHER, ONLINE, 1000000",
            "IN_PERSON, EITHER, 1000000",
            "EITHER, EITHER, 1000000"
        })
        void opposite_forms_halve_it(MeetingForm mentor, MeetingForm mentee, int micro) {
            Finding finding = judge("M4", meeting(slots(0, 1), mentor), meeting(slots(0, 1), mentee));

            assertThat(finding)
                    .isEqualTo(
                            micro == 500_000
                                    ? scored(micro, "common-slots:2", "form:opposite")
                                    : scored(micro, "common-slots:2"));
        }

        @Test
        void a_form_that_is_not_answered_is_no_mismatch() {
            assertThat(judge("M4", free(0), meeting(slots(0), MeetingForm.ONLINE)))
                    .isEqualTo(scored(500_000, "common-slots:1"));
        }

        @Test
        void parameters_round_half_up() {
            Criterion third = new WeeklyAvailability(3, Score.ofMicro(500_000));
            Criterion mismatch = new WeeklyAvailability(2, Score.ofMicro(333_333));

            assertThat(third.judge(mentor(free(0, 1)), mentee(free(0, 1)), DAY))
                    .isEqualTo(scored(666_667, "common-slots:2"));
            assertThat(mismatch.judge(
                            mentor(meeting(slots(0), MeetingForm.ONLINE)),
                            mentee(meeting(slots(0), MeetingForm.IN_PERSON)),
                            DAY))
                    .isEqualTo(scored(166_667, "common-slots:1", "form:opposite"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WeeklyAvailability(0, Score.none()))
                    .withMessage("enoughSlots is at least 1, but was 0");
        }
    }

    @Nested
    class M5OwnExperience {
        private final Mentor profile = Mentor.builder()
                .traits(SILENT)
                .themesOffered(themes(Theme.HOUSING, Theme.HEALTH))
                .build();

        @Test
        void the_share_of_the_needed_themes_with_experience_is_the_score() {
            PoolMentee mentee = menteeNeeding(Theme.HOUSING, Theme.HEALTH, Theme.RIGHTS);

            assertThat(judge("M5", mentor(profile, Theme.RIGHTS, Theme.HOUSING, Theme.DIGITAL), mentee))
                    .isEqualTo(scored(666_667, "theme:housing", "theme:rights"));
            assertThat(judge("M5", mentor(profile, Theme.DIGITAL), mentee)).isEqualTo(scored(0));
        }

        @Test
        void the_most_important_theme_weighs_no_more_than_another() {
            PoolMentee mentee = mentee(Mentee.builder()
                    .traits(SILENT)
                    .themesNeeded(themes(Theme.HOUSING))
                    .mostImportantTheme(Answer.of(Theme.HEALTH))
                    .build());

            assertThat(judge("M5", mentor(profile, Theme.HEALTH), mentee)).isEqualTo(scored(500_000, "theme:health"));
        }

        @Test
        void it_is_not_known_without_tags_or_themes_and_what_is_offered_is_no_tag() {
            assertThat(judge("M5", mentor(profile), menteeNeeding(Theme.HOUSING)))
                    .isEqualTo(Finding.notKnown("experience-tags"));
            assertThat(judge("M5", mentor(profile, Theme.HOUSING), mentee(SILENT)))
                    .isEqualTo(Finding.notKnown("themes-needed"));
            assertThat(judge("M5", mentor(profile), mentee(SILENT))).isEqualTo(Finding.notKnown("themes-needed"));
        }
    }

    @Nested
    class M6Closeness {
        private Residence at(int latitudeMicro) {
            return Residence.builder()
                    .place("at " + latitudeMicro)
                    .coordinates(Coordinates.ofMicroDegrees(latitudeMicro, 0))
                    .build();
        }

        private Traits living(Residence residence) {
            return Traits.builder().residence(residence).build();
        }

        private Finding judged(Residence mentor, Residence mentee) {
            return judge("M6", living(mentor), living(mentee));
        }

        /** Latitudes whose distance from the equator was computed apart: one millionth is 0.1112 m. */
        @ParameterizedTest
        @CsvSource({
            "1, 0, 1000000",
            "44966, 5000, 1000000",
            "44975, 5001, 999978", // (50 000 - 5 001) / 45 000 = 0.999977 7...
            "247313, 27500, 500000",
            "449651, 49999, 22", // 1 / 45 000 = 0.000022 2...
            "449660, 50000, 0",
            "449669, 50001, 0",
            "10000000, 1111951, 0"
        })
        void it_falls_from_1_at_5_km_to_0_at_50_km(int latitude, int metres, int micro) {
            assertThat(judged(at(0), at(latitude))).isEqualTo(scored(micro, "metres:" + metres));
            assertThat(judged(at(latitude), at(0))).isEqualTo(scored(micro, "metres:" + metres));
        }

        @Test
        void the_same_postcode_is_1_even_with_no_place() {
            Residence coded = Residence.builder().postcode("16453").build();

            assertThat(judged(coded, coded)).isEqualTo(scored(1_000_000, "postcode:same"));
            assertThat(judged(
                            Residence.builder().postcode("16453").place("Kista").build(), coded))
                    .isEqualTo(scored(1_000_000, "postcode:same"));
        }

        @Test
        void another_postcode_says_nothing() {
            assertThat(judged(
                            Residence.builder().postcode("16453").build(),
                            Residence.builder().postcode("16455").build()))
                    .isEqualTo(Finding.notKnown("place"));
        }

        @Test
        void the_same_place_is_1_even_if_the_table_does_not_have_it() {
            Residence nowhere = Residence.builder().place("Bortom").build();

            assertThat(judged(nowhere, nowhere)).isEqualTo(scored(1_000_000, "place:same"));
            assertThat(judged(
                            Residence.builder().place("Kista").postcode("16453").build(),
                            Residence.builder().place("Kista").postcode("16455").build()))
                    .isEqualTo(scored(1_000_000, "place:same"));
        }

        @Test
        void a_place_that_is_missing_or_not_found_is_not_known() {
            Residence notFound = Residence.builder().place("Bortom").build();
            Residence other = Residence.builder().place("Borta").build();

            assertThat(Stream.of(
                            judged(Residence.unknown(), at(0)),
                            judged(at(0), Residence.unknown()),
                            judged(Residence.unknown(), Residence.unknown()),
                            judged(notFound, at(0)),
                            judged(at(0), notFound),
                            judged(notFound, other)))
                    .containsOnly(Finding.notKnown("place"));
        }

        @ParameterizedTest
        @CsvSource({
            "ONLINE, ONLINE, n/a",
            "ONLINE, EITHER, 1.000000",
            "EITHER, ONLINE, 1.000000",
            "ONLINE, IN_PERSON, 1.000000"
        })
        void it_applies_unless_both_want_only_online(MeetingForm mentor, MeetingForm mentee, String expected) {
            Traits.Builder one = Traits.builder().residence(at(0)).meetingForm(Answer.of(mentor));
            Traits.Builder other = Traits.builder().residence(at(0)).meetingForm(Answer.of(mentee));

            assertThat(code(judge("M6", one.build(), other.build()))).isEqualTo(expected);
            assertThat(code(judge(
                            "M6",
                            living(at(0)),
                            Traits.builder()
                                    .meetingForm(Answer.of(MeetingForm.ONLINE))
                                    .build())))
                    .isEqualTo("?");
        }

        @Test
        void its_distances_are_parameters() {
            Criterion tight = new Closeness(0, 1);

            assertThat(tight.judge(mentor(living(at(0))), mentee(living(at(4497))), DAY))
                    .isEqualTo(scored(500_000, "metres:500"));
            assertThatIllegalArgumentException().isThrownBy(() -> new Closeness(5, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> new Closeness(-1, 5));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Closeness(5, 20_101))
                    .withMessage(
                            "nearKm is at least 0 and less than farKm, which is at most 20100, but they were 5 and 20101");
            assertThat(new Closeness(0, 20_100).farKm()).isEqualTo(20_100);
        }
    }

    @Nested
    class M7Temperament {
        private Traits placed(int calm, int reserved, int structured) {
            Traits.Builder traits = Traits.builder();
            if (calm > 0) {
                traits = traits.putTemperament(TemperamentScale.CALM_ENERGETIC, calm);
            }
            if (reserved > 0) {
                traits = traits.putTemperament(TemperamentScale.RESERVED_OUTGOING, reserved);
            }
            if (structured > 0) {
                traits = traits.putTemperament(TemperamentScale.STRUCTURED_SPONTANEOUS, structured);
            }
            return traits.build();
        }

        @Test
        void each_step_apart_takes_a_quarter_of_a_scale() {
            assertThat(judge("M7", placed(1, 3, 5), placed(1, 4, 1)))
                    .isEqualTo(scored(
                            583_333,
                            "calm-energetic:apart-0",
                            "reserved-outgoing:apart-1",
                            "structured-spontaneous:apart-4"));
            assertThat(judge("M7", placed(5, 0, 0), placed(1, 0, 0))).isEqualTo(scored(0, "calm-energetic:apart-4"));
        }

        @Test
        void only_scales_that_both_answered_count() {
            assertThat(judge("M7", placed(5, 3, 0), placed(0, 2, 2)))
                    .isEqualTo(scored(750_000, "reserved-outgoing:apart-1"));
        }

        @Test
        void it_is_not_known_if_no_scale_is_answered_by_both() {
            Finding unknown = Finding.notKnown("temperament");

            assertThat(judge("M7", placed(5, 0, 0), placed(0, 2, 2))).isEqualTo(unknown);
            assertThat(judge("M7", SILENT, placed(1, 2, 2))).isEqualTo(unknown);
            assertThat(judge("M7", SILENT, SILENT)).isEqualTo(unknown);
        }

        @Test
        void on_a_complementary_scale_opposites_fit() {
            Criterion opposites = criterion(
                    MatchingPolicy.builder()
                            .hostLanguage(SWEDISH)
                            .addComplementaryScales(TemperamentScale.RESERVED_OUTGOING)
                            .build(),
                    "M7");

            assertThat(opposites.judge(mentor(placed(1, 5, 0)), mentee(placed(1, 1, 0)), DAY))
                    .isEqualTo(scored(1_000_000, "calm-energetic:apart-0", "reserved-outgoing:apart-4"));
            assertThat(opposites.judge(mentor(placed(1, 2, 0)), mentee(placed(2, 2, 0)), DAY))
                    .isEqualTo(scored(375_000, "calm-energetic:apart-1", "reserved-outgoing:apart-0"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"fa-IR", "ar-EG"})
        void evidence_is_written_the_same_in_every_locale(String tag) {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag(tag));
            try {
                assertThat(judge("M7", placed(5, 0, 0), placed(2, 0, 0)))
                        .isEqualTo(scored(250_000, "calm-energetic:apart-3"));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class M8SelfAssessment {
        private PoolMentor rated(Skill skill, int rating) {
            return mentor(
                    Mentor.builder().traits(SILENT).putSkills(skill, rating).build());
        }

        @ParameterizedTest
        @CsvSource({
            "HOUSING, LOCAL_SERVICES",
            "HEALTH, LOCAL_SERVICES",
            "EDUCATION, LOCAL_SERVICES",
            "RIGHTS, LOCAL_SERVICES",
            "DIGITAL, DIGITAL",
            "LANGUAGE, COMMUNICATION",
            "NETWORK, COMMUNICATION",
            "EMPLOYMENT, PROBLEM_SOLVING",
            "ECONOMY, PROBLEM_SOLVING"
        })
        void each_theme_is_linked_to_one_skill(Theme theme, Skill linked) {
            assertThat(judge("M8", rated(linked, 4), menteeNeeding(theme)))
                    .isEqualTo(scored(750_000, "skill:" + linked.code()));
            assertThat(Stream.of(Skill.values())
                            .filter(skill -> skill != linked && skill != Skill.LISTENING)
                            .map(skill -> judge("M8", rated(skill, 4), menteeNeeding(theme))))
                    .hasSize(3)
                    .containsOnly(Finding.notKnown("skills"));
        }

        @ParameterizedTest
        @CsvSource({"1, 0", "2, 250000", "3, 500000", "4, 750000", "5, 1000000"})
        void a_rating_goes_from_0_to_1(int rating, int micro) {
            assertThat(judge("M8", rated(Skill.LISTENING, rating), menteeNeeding(Theme.HOUSING)))
                    .isEqualTo(scored(micro, "skill:listening"));
        }

        @Test
        void listening_counts_whatever_the_themes_and_without_any() {
            assertThat(judge("M8", rated(Skill.LISTENING, 5), mentee(SILENT)))
                    .isEqualTo(scored(1_000_000, "skill:listening"));
        }

        @Test
        void each_linked_skill_counts_once_and_unrated_ones_not_at_all() {
            PoolMentor mentor = mentor(Mentor.builder()
                    .traits(SILENT)
                    .putSkills(Skill.LISTENING, 5)
                    .putSkills(Skill.LOCAL_SERVICES, 1)
                    .putSkills(Skill.DIGITAL, 1)
                    .build());

            assertThat(judge("M8", mentor, menteeNeeding(Theme.HOUSING, Theme.HEALTH, Theme.RIGHTS, Theme.LANGUAGE)))
                    .isEqualTo(scored(500_000, "skill:listening", "skill:local-services"));
        }

        @Test
        void a_mean_is_rounded_half_up() {
            PoolMentor mentor = mentor(Mentor.builder()
                    .traits(SILENT)
                    .putSkills(Skill.LISTENING, 5)
                    .putSkills(Skill.LOCAL_SERVICES, 4)
                    .putSkills(Skill.DIGITAL, 2)
                    .build());

            assertThat(judge("M8", mentor, menteeNeeding(Theme.HOUSING, Theme.DIGITAL)))
                    .isEqualTo(scored(666_667, "skill:listening", "skill:local-services", "skill:digital"));
        }

        @Test
        void it_is_not_known_if_no_linked_skill_is_rated() {
            assertThat(judge("M8", mentor(SILENT), menteeNeeding(Theme.HOUSING)))
                    .isEqualTo(Finding.notKnown("skills"));
        }
    }

    @Test
    void there_are_eight_criteria_each_citing_itself() {
        assertThat(DEFAULTS.criteria().stream().map(each -> each.id() + " " + each.citation() + " " + each.title()))
                .containsExactly(
                        "M1 M1 background",
                        "M2 M2 preferred gender and age",
                        "M3 M3 needs",
                        "M4 M4 availability",
                        "M5 M5 skills and experience",
                        "M6 M6 closeness of residence",
                        "M7 M7 temperament",
                        "M8 M8 self-assessment");
    }
}

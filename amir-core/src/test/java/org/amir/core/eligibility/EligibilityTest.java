package org.amir.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Citation;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.record.FreeText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final Cycle CYCLE = Cycle.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
    private static final EligibilityPolicy HANDBOOK = EligibilityPolicy.handbook();
    private static final Permit PERMANENT = Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered());

    /** Answers that meet everything that is asked of a mentor or a mentee of 27, apart from what a test changes. */
    private record Answers(
            Answer<LocalDate> born,
            Answer<CountryCode> citizenship,
            Answer<LocalDate> arrival,
            Answer<CefrLevel> level,
            Answer<Boolean> twelveMonths,
            Answer<FreeText> motivation,
            Permit permit,
            Answer<Convictions> convictions,
            Answer<Boolean> allSessions) {

        static final Answers GOOD = new Answers(
                Answer.of(LocalDate.of(1998, 3, 1)),
                Answer.of(CountryCode.of("SY")),
                Answer.of(LocalDate.of(2022, 1, 1)),
                Answer.of(CefrLevel.C1),
                Answer.of(true),
                Answer.of(FreeText.of("Jag vill hjälpa andra")),
                PERMANENT,
                Answer.of(Convictions.DECLARED_NONE),
                Answer.of(true));

        static final Answers BLANK = new Answers(
                Answer.notAnswered(),
                Answer.notAnswered(),
                Answer.notAnswered(),
                Answer.notAnswered(),
                Answer.notAnswered(),
                Answer.notAnswered(),
                Permit.notAnswered(),
                Answer.notAnswered(),
                Answer.notAnswered());

        static final Answers DECLINED = new Answers(
                Answer.declined(),
                Answer.declined(),
                Answer.declined(),
                Answer.declined(),
                Answer.declined(),
                Answer.declined(),
                Permit.of(Answer.declined(), Answer.declined()),
                Answer.declined(),
                Answer.declined());

        Answers born(Answer<LocalDate> other) {
            return new Answers(
                    other, citizenship, arrival, level, twelveMonths, motivation, permit, convictions, allSessions);
        }

        Answers citizenship(Answer<CountryCode> other) {
            return new Answers(born, other, arrival, level, twelveMonths, motivation, permit, convictions, allSessions);
        }

        Answers arrival(Answer<LocalDate> other) {
            return new Answers(
                    born, citizenship, other, level, twelveMonths, motivation, permit, convictions, allSessions);
        }

        Answers level(Answer<CefrLevel> other) {
            return new Answers(
                    born, citizenship, arrival, other, twelveMonths, motivation, permit, convictions, allSessions);
        }

        Answers twelveMonths(Answer<Boolean> other) {
            return new Answers(born, citizenship, arrival, level, other, motivation, permit, convictions, allSessions);
        }

        Answers motivation(Answer<FreeText> other) {
            return new Answers(
                    born, citizenship, arrival, level, twelveMonths, other, permit, convictions, allSessions);
        }

        Answers permit(Permit other) {
            return new Answers(
                    born, citizenship, arrival, level, twelveMonths, motivation, other, convictions, allSessions);
        }

        Answers convictions(Answer<Convictions> other) {
            return new Answers(born, citizenship, arrival, level, twelveMonths, motivation, permit, other, allSessions);
        }

        Answers allSessions(Answer<Boolean> other) {
            return new Answers(born, citizenship, arrival, level, twelveMonths, motivation, permit, convictions, other);
        }

        private Traits traits() {
            return Traits.builder()
                    .birthDate(born)
                    .citizenship(citizenship)
                    .arrival(arrival)
                    .hostLanguageLevel(level)
                    .twelveMonths(twelveMonths)
                    .motivation(motivation)
                    .build();
        }

        Mentor mentor() {
            return Mentor.builder()
                    .traits(traits())
                    .convictions(convictions)
                    .allSessions(allSessions)
                    .build();
        }

        Mentee mentee() {
            return Mentee.builder().traits(traits()).permit(permit).build();
        }

        Profile in(Role role) {
            return role == Role.MENTOR ? mentor() : mentee();
        }
    }

    private static Assessment assess(Profile profile) {
        return HANDBOOK.assess(profile, DAY, CYCLE);
    }

    private static Outcome outcome(EligibilityPolicy policy, Profile profile, String rule) {
        return policy.assess(profile, DAY, CYCLE).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Profile profile, String rule) {
        return outcome(HANDBOOK, profile, rule);
    }

    private static void assertRecommended(Profile profile, Recommendation expected, String... reasons) {
        Assessment assessment = assess(profile);
        assertThat(assessment.recommendation()).isEqualTo(expected);
        assertThat(assessment.reasons()).containsExactly(reasons);
    }

    private static Permit until(PermitKind kind, LocalDate lastDay) {
        return Permit.of(Answer.of(kind), Answer.of(lastDay));
    }

    @Nested
    class GivenTheIssuesTable {
        private static final Recommendation E = Recommendation.ELIGIBLE;
        private static final Recommendation L = Recommendation.LOOK;
        private static final Recommendation N = Recommendation.NOT_ELIGIBLE;

        private static Arguments row(
                String given, Role role, UnaryOperator<Answers> change, Recommendation expected, String... reasons) {
            return Arguments.of(given, change.apply(Answers.GOOD).in(role), expected, reasons);
        }

        private static Stream<Arguments> both(
                String given, UnaryOperator<Answers> change, Recommendation expected, String... reasons) {
            return Stream.of(
                    row("mentor " + given, Role.MENTOR, change, expected, reasons),
                    row("mentee " + given, Role.MENTEE, change, expected, reasons));
        }

        private static Arguments mentee(String given, Permit permit, Recommendation expected, String... reasons) {
            return row("permit " + given, Role.MENTEE, good -> good.permit(permit), expected, reasons);
        }

        static Stream<Arguments> rows() {
            Stream<Arguments> permits = Stream.of(
                    mentee("permanent", PERMANENT, E),
                    mentee(
                            "declared none",
                            Permit.of(Answer.of(PermitKind.NONE), Answer.notAnswered()),
                            N,
                            "permit-valid"),
                    mentee("expired the day before", until(PermitKind.TEMPORARY, DAY.minusDays(1)), N, "permit-valid"),
                    mentee("lapsing on the day", until(PermitKind.TEMPORARY, DAY), L, "permit-through-cycle"),
                    mentee(
                            "lapsing the day before the cycle's last",
                            until(PermitKind.STUDY, CYCLE.lastDay().minusDays(1)),
                            L,
                            "permit-through-cycle"),
                    mentee("lapsing on the cycle's last day", until(PermitKind.STUDY, CYCLE.lastDay()), E),
                    mentee(
                            "pending",
                            Permit.of(Answer.of(PermitKind.PENDING), Answer.notAnswered()),
                            L,
                            "permit-valid"),
                    mentee("blank", Permit.notAnswered(), L, "permit-valid"),
                    mentee("declined", Permit.of(Answer.declined(), Answer.declined()), L, "permit-valid"),
                    mentee(
                            "temporary without a day",
                            Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.notAnswered()),
                            L,
                            "permit-valid"));
            Stream<Arguments> mentors = Stream.of(
                    row(
                            "convictions declared",
                            Role.MENTOR,
                            good -> good.convictions(Answer.of(Convictions.DECLARED_SOME)),
                            N,
                            "no-convictions"),
                    row(
                            "convictions not answered",
                            Role.MENTOR,
                            good -> good.convictions(Answer.notAnswered()),
                            L,
                            "no-convictions"),
                    row(
                            "convictions declined",
                            Role.MENTOR,
                            good -> good.convictions(Answer.declined()),
                            L,
                            "no-convictions"),
                    row("no to training", Role.MENTOR, good -> good.allSessions(Answer.of(false)), L, "all-sessions"),
                    row(
                            "level A2",
                            Role.MENTOR,
                            good -> good.level(Answer.of(CefrLevel.A2)),
                            E,
                            "host-language-preferred"));
            return Stream.of(
                            permits,
                            mentors,
                            both("who meets everything", good -> good, E),
                            both(
                                    "no to twelve months",
                                    good -> good.twelveMonths(Answer.of(false)),
                                    L,
                                    "twelve-months"),
                            both(
                                    "a citizen of the Union",
                                    good -> good.citizenship(Answer.of(CountryCode.of("SE"))),
                                    L,
                                    "third-country-national"),
                            both(
                                    "18 tomorrow",
                                    good -> good.born(Answer.of(LocalDate.of(2007, 10, 2))),
                                    L,
                                    "adult",
                                    "age-preferred"),
                            both("46", good -> good.born(Answer.of(LocalDate.of(1979, 1, 1))), E, "age-preferred"),
                            both(
                                    "a week in the country",
                                    good -> good.arrival(Answer.of(DAY.minusDays(7))),
                                    E,
                                    "stay-preferred"),
                            both("no motive", good -> good.motivation(Answer.notAnswered()), E, "motivation-stated"))
                    .flatMap(rows -> rows);
        }

        @ParameterizedTest(name = "{0}: {2}")
        @MethodSource("rows")
        @Tag("R1")
        @Tag("R3")
        @Tag("R8")
        void the_recommendation_and_its_reasons_are(
                String given, Profile profile, Recommendation expected, String... reasons) {
            assertThat(given).isNotBlank();
            assertRecommended(profile, expected, reasons);
        }

        @Test
        void the_level_is_no_preference_on_mentees() {
            assertRecommended(Answers.GOOD.level(Answer.of(CefrLevel.A1)).mentee(), E);
        }

        @Test
        void convictions_and_training_are_not_asked_of_mentees_nor_permits_of_mentors() {
            assertRecommended(
                    Answers.GOOD
                            .convictions(Answer.of(Convictions.DECLARED_SOME))
                            .allSessions(Answer.of(false))
                            .mentee(),
                    E);
            assertRecommended(
                    Answers.GOOD
                            .permit(Permit.of(Answer.of(PermitKind.NONE), Answer.notAnswered()))
                            .mentor(),
                    E);
        }
    }

    @Nested
    class GivenNobodyAnswered {
        private static final ImmutableList<String> MENTOR_REASONS = ImmutableList.of(
                "no-convictions",
                "all-sessions",
                "twelve-months",
                "third-country-national",
                "adult",
                "age-preferred",
                "stay-preferred",
                "host-language-preferred",
                "motivation-stated");
        private static final ImmutableList<String> MENTEE_REASONS = ImmutableList.of(
                "permit-valid",
                "twelve-months",
                "third-country-national",
                "adult",
                "age-preferred",
                "stay-preferred",
                "motivation-stated");

        @Test
        void blank_answers_ask_for_a_look_with_every_reason_in_order() {
            assertThat(assess(Answers.BLANK.mentor()).reasons()).isEqualTo(MENTOR_REASONS);
            assertThat(assess(Answers.BLANK.mentee()).reasons()).isEqualTo(MENTEE_REASONS);
            assertThat(assess(Answers.BLANK.mentor()).recommendation()).isEqualTo(Recommendation.LOOK);
            assertThat(assess(Answers.BLANK.mentee()).recommendation()).isEqualTo(Recommendation.LOOK);
        }

        @Test
        void declined_answers_do_the_same() {
            assertThat(assess(Answers.DECLINED.mentor()).findings())
                    .isEqualTo(assess(Answers.BLANK.mentor()).findings());
            assertThat(assess(Answers.DECLINED.mentee()).findings())
                    .isEqualTo(assess(Answers.BLANK.mentee()).findings());
        }

        @Test
        void nothing_missing_is_ever_a_rule_not_met() {
            assertThat(Stream.of(assess(Answers.BLANK.mentor()), assess(Answers.BLANK.mentee()))
                            .flatMap(assessment -> assessment.findings().stream())
                            .map(Finding::outcome))
                    .doesNotContain(Outcome.NOT_MET, Outcome.MET);
        }
    }

    @Nested
    class GivenTheRules {
        private static String row(EligibilityRule<?> rule) {
            return "%s %s %s %s"
                    .formatted(
                            rule.code(),
                            rule.level().code(),
                            rule.citation(),
                            rule.whenNotMet().code());
        }

        @Test
        @Tag("R1")
        void those_on_mentors_are_these() {
            assertThat(HANDBOOK.mentorRules().stream().map(GivenTheRules::row))
                    .containsExactly(
                            "no-convictions required R1 not-eligible",
                            "all-sessions required T1 look",
                            "twelve-months required R5 look",
                            "third-country-national required R1 look",
                            "adult required ours look",
                            "age-preferred preferred R1 look",
                            "stay-preferred preferred R1 look",
                            "host-language-preferred preferred R1 look",
                            "motivation-stated preferred R7 look");
        }

        @Test
        @Tag("R3")
        void those_on_mentees_are_these() {
            assertThat(HANDBOOK.menteeRules().stream().map(GivenTheRules::row))
                    .containsExactly(
                            "permit-valid required R8 not-eligible",
                            "permit-through-cycle required R8 look",
                            "twelve-months required R3 look",
                            "third-country-national required R3 look",
                            "adult required ours look",
                            "age-preferred preferred R3 look",
                            "stay-preferred preferred R3 look",
                            "motivation-stated preferred R3 look");
        }

        /** The codes of the table in the policy's documentation; change both together. */
        @Test
        void every_code_is_documented_and_every_documented_code_exists() {
            assertThat(Stream.concat(HANDBOOK.menteeRules().stream(), HANDBOOK.mentorRules().stream())
                            .map(EligibilityRule::code)
                            .distinct())
                    .containsExactlyInAnyOrder(
                            "permit-valid",
                            "permit-through-cycle",
                            "no-convictions",
                            "all-sessions",
                            "twelve-months",
                            "third-country-national",
                            "adult",
                            "age-preferred",
                            "stay-preferred",
                            "host-language-preferred",
                            "motivation-stated");
        }

        @Test
        void outcomes_levels_and_recommendations_have_codes() {
            assertThat(Stream.of(Outcome.values()).map(Outcome::code))
                    .containsExactly("met", "not-met", "not-known", "not-applicable");
            assertThat(Stream.of(Level.values()).map(Level::code)).containsExactly("required", "preferred");
            assertThat(Stream.of(Recommendation.values()).map(Recommendation::code))
                    .containsExactly("eligible", "look", "not-eligible");
        }

        @Test
        void what_is_asked_names_the_parameters() {
            assertThat(HANDBOOK.mentorRules().stream().map(EligibilityRule::asked))
                    .containsExactly(
                            "no convictions and no pending legal proceedings",
                            "attends all five training sessions",
                            "takes part for twelve months",
                            "no citizen of AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE"
                                    + " SI SK",
                            "at least 18 years old on the day",
                            "preferably 25-45 years old",
                            "preferably at least 12 months in the country",
                            "the host language from B1",
                            "says why they want to take part");
            assertThat(HANDBOOK.menteeRules().stream().map(EligibilityRule::asked))
                    .startsWith(
                            "a residence permit that is valid on the day",
                            "a residence permit that lasts to the end of the cycle")
                    .contains("preferably 18-30 years old", "preferably at least 6 months in the country");
        }
    }

    @Nested
    class GivenAFinding {
        @Test
        void it_says_the_rule_its_source_its_level_and_what_was_found() {
            Assessment assessment = assess(Answers.GOOD
                    .permit(until(PermitKind.TEMPORARY, DAY.minusDays(1)))
                    .mentee());

            assertThat(assessment.findings().get(0))
                    .isEqualTo(new Finding(
                            "permit-valid",
                            Citation.of("R8"),
                            Level.REQUIRED,
                            Outcome.NOT_MET,
                            Recommendation.NOT_ELIGIBLE,
                            "a residence permit that is valid on the day"));
            assertThat(assessment.findings().get(1).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(assessment.role()).isEqualTo(Role.MENTEE);
            assertThat(assessment.day()).isEqualTo(DAY);
        }

        @Test
        void a_preference_not_met_recommends_nothing_worse_than_eligible() {
            Finding finding = assess(Answers.GOOD.arrival(Answer.of(DAY)).mentor()).findings().stream()
                    .filter(each -> each.rule().equals("stay-preferred"))
                    .findFirst()
                    .orElseThrow();

            assertThat(finding)
                    .isEqualTo(new Finding(
                            "stay-preferred",
                            Citation.of("R1"),
                            Level.PREFERRED,
                            Outcome.NOT_MET,
                            Recommendation.ELIGIBLE,
                            "preferably at least 12 months in the country"));
            assertThat(finding.isReason()).isTrue();
        }

        @Test
        void the_worst_recommendation_wins_and_every_finding_is_kept() {
            Assessment assessment = assess(Answers.GOOD
                    .convictions(Answer.of(Convictions.DECLARED_SOME))
                    .twelveMonths(Answer.of(false))
                    .level(Answer.of(CefrLevel.A1))
                    .mentor());

            assertThat(assessment.recommendation()).isEqualTo(Recommendation.NOT_ELIGIBLE);
            assertThat(assessment.reasons())
                    .containsExactly("no-convictions", "twelve-months", "host-language-preferred");
            assertThat(assessment.findings()).hasSize(9);
        }

        @Test
        void no_finding_at_all_speaks_against_nobody() {
            assertThat(Assessment.of(Role.MENTEE, DAY, ImmutableList.of()).recommendation())
                    .isEqualTo(Recommendation.ELIGIBLE);
        }
    }

    @Nested
    class GivenBoundaryDays {
        @ParameterizedTest
        @CsvSource({"2007-10-01, MET", "2007-10-02, NOT_MET", "1998-03-01, MET"})
        void adult_is_who_is_18_on_the_day(LocalDate born, Outcome expected) {
            assertThat(outcome(Answers.GOOD.born(Answer.of(born)).mentee(), "adult"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "MENTOR, 2000-10-01, MET",
            "MENTOR, 2000-10-02, NOT_MET",
            "MENTOR, 1979-10-02, MET",
            "MENTOR, 1979-10-01, NOT_MET",
            "MENTEE, 2007-10-01, MET",
            "MENTEE, 2007-10-02, NOT_MET",
            "MENTEE, 1994-10-02, MET",
            "MENTEE, 1994-10-01, NOT_MET"
        })
        void preferred_ages_are_inclusive(Role role, LocalDate born, Outcome expected) {
            assertThat(outcome(Answers.GOOD.born(Answer.of(born)).in(role), "age-preferred"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "MENTOR, 2024-10-01, MET",
            "MENTOR, 2024-10-02, NOT_MET",
            "MENTEE, 2025-04-01, MET",
            "MENTEE, 2025-04-02, NOT_MET"
        })
        void preferred_stays_are_in_whole_months(Role role, LocalDate arrival, Outcome expected) {
            assertThat(outcome(Answers.GOOD.arrival(Answer.of(arrival)).in(role), "stay-preferred"))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(CefrLevel.class)
        void the_preferred_level_begins_at_b1(CefrLevel level) {
            boolean enough = ImmutableList.of(CefrLevel.B1, CefrLevel.B2, CefrLevel.C1, CefrLevel.C2)
                    .contains(level);

            assertThat(outcome(Answers.GOOD.level(Answer.of(level)).mentor(), "host-language-preferred"))
                    .isEqualTo(enough ? Outcome.MET : Outcome.NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"SE", "DE", "HR", "NO", "IS", "LI", "CH"})
        void a_citizen_of_the_union_the_eea_or_switzerland_is_no_third_country_national(String country) {
            assertThat(outcome(
                            Answers.GOOD
                                    .citizenship(Answer.of(CountryCode.of(country)))
                                    .mentor(),
                            "third-country-national"))
                    .isEqualTo(Outcome.NOT_MET);
        }

        @ParameterizedTest
        @ValueSource(strings = {"GB", "UA", "TR", "RS", "SY", "US"})
        void others_are(String country) {
            assertThat(outcome(
                            Answers.GOOD
                                    .citizenship(Answer.of(CountryCode.of(country)))
                                    .mentor(),
                            "third-country-national"))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void the_union_the_eea_and_switzerland_are_31_countries() {
            assertThat(HANDBOOK.unionCountries()).hasSize(31);
        }
    }

    @Nested
    class GivenAPermitThatIsNotValidOnTheDay {
        private static Stream<Permit> permits() {
            return Stream.of(
                    Permit.notAnswered(),
                    Permit.of(Answer.of(PermitKind.NONE), Answer.notAnswered()),
                    Permit.of(Answer.of(PermitKind.PENDING), Answer.notAnswered()),
                    until(PermitKind.TEMPORARY, DAY.minusDays(1)));
        }

        @ParameterizedTest
        @MethodSource("permits")
        void how_long_it_lasts_is_not_asked(Permit permit) {
            assertThat(outcome(Answers.GOOD.permit(permit).mentee(), "permit-through-cycle"))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Nested
    class GivenACountrysOwnParameters {
        private final EligibilityPolicy policy = EligibilityPolicy.builder()
                .preferredMentorAge(AgeBand.from(30))
                .preferredMenteeAge(AgeBand.between(20, 22))
                .preferredMentorStayMonths(36)
                .preferredMenteeStayMonths(0)
                .preferredMentorLevel(CefrLevel.C2)
                .adultAge(28)
                .unionCountries(ImmutableSortedSet.of(CountryCode.of("SY")))
                .build();

        @Test
        void every_rule_follows_them() {
            Answers stayed = Answers.GOOD.arrival(Answer.of(DAY.minusMonths(36).plusDays(1)));

            assertThat(policy.assess(stayed.mentor(), DAY, CYCLE).reasons())
                    .containsExactly(
                            "third-country-national",
                            "adult",
                            "age-preferred",
                            "stay-preferred",
                            "host-language-preferred");
            assertThat(policy.assess(Answers.GOOD.arrival(Answer.of(DAY)).mentee(), DAY, CYCLE)
                            .reasons())
                    .containsExactly("third-country-national", "adult", "age-preferred");
            assertThat(outcome(
                            policy,
                            Answers.GOOD.arrival(Answer.of(DAY.minusMonths(36))).mentor(),
                            "stay-preferred"))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void who_is_a_minor_follows_the_adult_age() {
            Profile of27 = Answers.GOOD.mentee();

            assertThat(policy.isMinor(of27, DAY)).isTrue();
            assertThat(HANDBOOK.isMinor(of27, DAY)).isFalse();
            assertThat(HANDBOOK.isMinor(
                            Answers.GOOD
                                    .born(Answer.of(LocalDate.of(2007, 10, 1)))
                                    .mentor(),
                            DAY))
                    .isFalse();
            assertThat(HANDBOOK.isMinor(
                            Answers.GOOD
                                    .born(Answer.of(LocalDate.of(2007, 10, 2)))
                                    .mentor(),
                            DAY))
                    .isTrue();
            assertThat(HANDBOOK.isMinor(Answers.BLANK.mentee(), DAY)).isFalse();
        }

        @Test
        void a_stay_is_never_below_0() {
            String message = "a preferred stay is at least 0 months";

            assertThat(EligibilityPolicy.builder()
                            .preferredMentorStayMonths(0)
                            .build()
                            .preferredMentorStayMonths())
                    .isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(EligibilityPolicy.builder().preferredMentorStayMonths(-1)::build)
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(EligibilityPolicy.builder().preferredMenteeStayMonths(-1)::build)
                    .withMessage(message);
        }

        @Test
        void policies_with_equal_parameters_are_equal_and_so_are_their_rules() {
            assertThat(EligibilityPolicy.builder().adultAge(18).build()).isEqualTo(HANDBOOK);
            assertThat(EligibilityPolicy.handbook().mentorRules()).isEqualTo(HANDBOOK.mentorRules());
            assertThat(policy).isNotEqualTo(HANDBOOK);
            assertThat(policy.menteeRules()).isNotEqualTo(HANDBOOK.menteeRules());
        }
    }

    @Nested
    class GivenRulesThatAreLeftOut {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "permit-through-cycle",
                    "no-convictions",
                    "twelve-months",
                    "third-country-national",
                    "adult",
                    "age-preferred",
                    "stay-preferred",
                    "host-language-preferred",
                    "motivation-stated"
                })
        void all_but_basic_principles_can_be(String code) {
            EligibilityPolicy policy =
                    EligibilityPolicy.builder().addLeftOut(code).build();

            assertThat(Stream.concat(policy.menteeRules().stream(), policy.mentorRules().stream())
                            .map(EligibilityRule::code))
                    .doesNotContain(code)
                    .hasSizeBetween(15, 16);
        }

        @Test
        void a_rule_that_is_not_there_cannot_be() {
            assertThatIllegalArgumentException()
                    .isThrownBy(EligibilityPolicy.builder().addLeftOut("age-prefered")::build)
                    .withMessageStartingWith("there are no rules [age-prefered] to leave out, but [no-convictions,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"permit-valid", "all-sessions"})
        void a_basic_principle_cannot_be(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(EligibilityPolicy.builder().addLeftOut("adult", code)::build)
                    .withMessage("[%s] stand for basic principles (P3) and cannot be left out", code);
        }
    }

    @Nested
    class GivenRulesOfTheCountrysOwn {
        /** A rule of another package's: whoever is on it, it finds the same. */
        private record Always(String code, Level level, Outcome finds, Recommendation whenNotMet)
                implements EligibilityRule<Profile> {
            @Override
            public Citation citation() {
                return Citation.of("ours");
            }

            @Override
            public String asked() {
                return "always " + finds;
            }

            @Override
            public Outcome judge(Profile profile, LocalDate day, Cycle cycle) {
                return finds;
            }
        }

        private static Recommendation recommended(Level level, Outcome outcome) {
            return EligibilityPolicy.builder()
                    .addOwnMentorRules(new Always("own", level, outcome, Recommendation.NOT_ELIGIBLE))
                    .build()
                    .assess(Answers.GOOD.mentor(), DAY, CYCLE)
                    .recommendation();
        }

        @Test
        void they_come_after_the_handbooks_in_their_own_role_only() {
            Always first = new Always("first", Level.REQUIRED, Outcome.NOT_MET, Recommendation.LOOK);
            Always second = new Always("second", Level.PREFERRED, Outcome.NOT_MET, Recommendation.LOOK);
            EligibilityPolicy policy = EligibilityPolicy.builder()
                    .addOwnMentorRules(first, second)
                    .addOwnMenteeRules(second)
                    .build();

            assertThat(policy.assess(Answers.GOOD.motivation(Answer.declined()).mentor(), DAY, CYCLE)
                            .reasons())
                    .containsExactly("motivation-stated", "first", "second");
            assertThat(policy.assess(Answers.GOOD.mentee(), DAY, CYCLE).reasons())
                    .containsExactly("second");
        }

        @Test
        void a_required_rule_of_their_own_may_reject() {
            assertThat(recommended(Level.REQUIRED, Outcome.NOT_MET)).isEqualTo(Recommendation.NOT_ELIGIBLE);
            assertThat(recommended(Level.REQUIRED, Outcome.NOT_KNOWN)).isEqualTo(Recommendation.LOOK);
            assertThat(recommended(Level.REQUIRED, Outcome.MET)).isEqualTo(Recommendation.ELIGIBLE);
            assertThat(recommended(Level.REQUIRED, Outcome.NOT_APPLICABLE)).isEqualTo(Recommendation.ELIGIBLE);
        }

        @Test
        void a_preference_of_their_own_never_does() {
            for (Outcome outcome : List.of(Outcome.values())) {
                assertThat(recommended(Level.PREFERRED, outcome)).isEqualTo(Recommendation.ELIGIBLE);
            }
        }
    }
}

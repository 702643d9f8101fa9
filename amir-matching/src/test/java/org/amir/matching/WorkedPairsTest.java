package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.amir.matching.criterion.People.languages;
import static org.amir.matching.criterion.People.mentee;
import static org.amir.matching.criterion.People.mentor;
import static org.amir.matching.criterion.People.slots;
import static org.amir.matching.criterion.People.themes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Gender;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.Test;

/** The whole pairs that the criteria's text works through, typed by hand from the rows of the Swedish forms. */
class WorkedPairsTest {
    private static final PoolMentee MENTEE_1 = mentee(Mentee.builder()
            .traits(Traits.builder()
                    .birthDate(born("2003-03-21"))
                    .gender(Answer.of(Gender.WOMAN))
                    .background(Answer.of(Background.of("AF")))
                    .backgroundConsent(Answer.of(true))
                    .languages(languages("fa", "ps", "en"))
                    .hostLanguageLevel(Answer.of(CefrLevel.B1))
                    .availability(slots(2, 3, 5, 8, 10, 13, 14, 16, 17, 20))
                    .meetingForm(Answer.of(MeetingForm.IN_PERSON))
                    .putAllTemperament(temperament(3, 4, 2))
                    .genderWish(Answer.of(Wish.noPreference()))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.between(35, 44))))
                    .build())
            .themesNeeded(themes(Theme.HOUSING, Theme.NETWORK, Theme.DIGITAL, Theme.HEALTH))
            .mostImportantTheme(Answer.of(Theme.HOUSING))
            .build());

    private static final PoolMentor MENTOR_1 = mentor(Mentor.builder()
            .traits(Traits.builder()
                    .birthDate(born("1994-12-21"))
                    .gender(Answer.of(Gender.MAN))
                    .languages(languages("so", "en"))
                    .hostLanguageLevel(Answer.of(CefrLevel.A2))
                    .availability(slots(2, 5, 6, 8, 11, 14, 15, 17, 18, 19, 20))
                    .meetingForm(Answer.of(MeetingForm.EITHER))
                    .putTemperament(TemperamentScale.CALM_ENERGETIC, 5)
                    .putTemperament(TemperamentScale.STRUCTURED_SPONTANEOUS, 2)
                    .genderWish(Answer.of(Wish.noPreference()))
                    .ageWish(Answer.of(Wish.noPreference()))
                    .build())
            .themesOffered(themes(Theme.HEALTH, Theme.DIGITAL))
            .putAllSkills(skills(5, 2, 4, 5, 4))
            .build());

    private static final PoolMentee MENTEE_15 = mentee(Mentee.builder()
            .traits(Traits.builder()
                    .birthDate(born("2002-02-02"))
                    .gender(Answer.of(Gender.WOMAN))
                    .background(Answer.of(Background.of("IR")))
                    .backgroundConsent(Answer.of(true))
                    .languages(languages("fa"))
                    .hostLanguageLevel(Answer.of(CefrLevel.A2))
                    .availability(slots(1, 5, 15, 16, 20))
                    .meetingForm(Answer.of(MeetingForm.IN_PERSON))
                    .putAllTemperament(temperament(2, 5, 3))
                    .genderWish(Answer.of(Wish.prefer(Gender.WOMAN)))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.from(45))))
                    .build())
            .themesNeeded(themes(Theme.RIGHTS, Theme.NETWORK, Theme.LANGUAGE, Theme.EMPLOYMENT))
            .mostImportantTheme(Answer.of(Theme.RIGHTS))
            .build());

    private static final PoolMentor MENTOR_23 = mentor(Mentor.builder()
            .traits(Traits.builder()
                    .birthDate(born("1989-03-25"))
                    .gender(Answer.of(Gender.MAN))
                    .backgroundConsent(Answer.of(false))
                    .languages(languages("ar"))
                    .hostLanguageLevel(Answer.of(CefrLevel.C1))
                    .availability(slots(2, 8, 14, 16, 20))
                    .meetingForm(Answer.of(MeetingForm.ONLINE))
                    .putAllTemperament(temperament(3, 2, 4))
                    .genderWish(Answer.of(Wish.prefer(Gender.MAN)))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.between(35, 44))))
                    .build())
            .themesOffered(themes(Theme.ECONOMY, Theme.HEALTH, Theme.RIGHTS, Theme.LANGUAGE, Theme.DIGITAL))
            .putAllSkills(skills(4, 3, 4, 4, 3))
            .build());

    private static final PoolMentee MENTEE_41 = mentee(Mentee.builder()
            .traits(Traits.builder()
                    .birthDate(born("1999-12-07"))
                    .gender(Answer.of(Gender.WOMAN))
                    .backgroundConsent(Answer.of(false))
                    .languages(languages("ar"))
                    .hostLanguageLevel(Answer.of(CefrLevel.B1))
                    .availability(slots(1, 2, 5, 6, 8, 11, 12, 14, 15, 16, 18, 19))
                    .meetingForm(Answer.of(MeetingForm.IN_PERSON))
                    .putTemperament(TemperamentScale.CALM_ENERGETIC, 1)
                    .putTemperament(TemperamentScale.STRUCTURED_SPONTANEOUS, 2)
                    .genderWish(Answer.of(Wish.noPreference()))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.between(25, 34))))
                    .build())
            .themesNeeded(themes(Theme.DIGITAL, Theme.HOUSING, Theme.NETWORK))
            .mostImportantTheme(Answer.of(Theme.DIGITAL))
            .build());

    private static final PoolMentor MENTOR_6 = mentor(Mentor.builder()
            .traits(Traits.builder()
                    .birthDate(born("1997-12-05"))
                    .gender(Answer.of(Gender.MAN))
                    .backgroundConsent(Answer.of(false))
                    .languages(languages("ar", "en"))
                    .hostLanguageLevel(Answer.of(CefrLevel.A2))
                    .availability(slots(2, 3, 8, 12, 14, 15, 16, 18, 19))
                    .meetingForm(Answer.of(MeetingForm.ONLINE))
                    .putAllTemperament(temperament(5, 5, 2))
                    .genderWish(Answer.of(Wish.noPreference()))
                    .ageWish(Answer.of(Wish.prefer(AgeBand.between(25, 34))))
                    .build())
            .themesOffered(themes(Theme.DIGITAL, Theme.ECONOMY))
            .putAllSkills(skills(5, 5, 5, 2, 4))
            .build());

    private static Answer<LocalDate> born(String date) {
        return Answer.of(LocalDate.parse(date));
    }

    private static ImmutableMap<TemperamentScale, Integer> temperament(int calm, int reserved, int structured) {
        return ImmutableMap.of(
                TemperamentScale.CALM_ENERGETIC,
                calm,
                TemperamentScale.RESERVED_OUTGOING,
                reserved,
                TemperamentScale.STRUCTURED_SPONTANEOUS,
                structured);
    }

    private static ImmutableMap<Skill, Integer> skills(
            int listening, int problems, int services, int digital, int communication) {
        return ImmutableMap.of(
                Skill.LISTENING,
                listening,
                Skill.PROBLEM_SOLVING,
                problems,
                Skill.LOCAL_SERVICES,
                services,
                Skill.DIGITAL,
                digital,
                Skill.COMMUNICATION,
                communication);
    }

    private static PairAssessment assess(PoolMentee mentee, PoolMentor mentor) {
        Pool pool =
                Pool.builder().day(DAY).addMentors(mentor).addMentees(mentee).build();
        return Matchmaker.following(MatchingPolicy.defaults(SWEDISH)).assess(mentor, mentee, pool);
    }

    /** Without M6, as the text has it; nobody here has a place. */
    private static ImmutableMap<String, String> scores(PairAssessment assessment) {
        return ImmutableMap.copyOf(
                Maps.filterKeys(Maps.transformValues(assessment.findings(), Finding::code), id -> !id.equals("M6")));
    }

    private static ImmutableMap<String, String> scores(
            String m1, String m2, String m3, String m4, String m5, String m7, String m8) {
        return ImmutableMap.<String, String>builder()
                .put("M1", m1)
                .put("M2", m2)
                .put("M3", m3)
                .put("M4", m4)
                .put("M5", m5)
                .put("M7", m7)
                .put("M8", m8)
                .buildOrThrow();
    }

    @Test
    void mentee_1_and_mentor_1() {
        PairAssessment assessment = assess(MENTEE_1, MENTOR_1);

        assertThat(scores(assessment))
                .isEqualTo(scores("1.000000", "0.000000", "0.400000", "1.000000", "?", "0.750000", "0.875000"));
        // 15*1 + 15*0 + 25*.4 + 15*1 + 10*.5 + 10*.5 + 5*.75 + 5*.875 of 100, M5 and M6 not known
        assertThat(assessment.total()).hasToString("0.581250");
        assertThat(assessment.evidence()).hasToString("0.800000");
        assertThat(assessment.exclusions()).isEmpty();
    }

    @Test
    void mentee_15_and_mentor_23() {
        PairAssessment assessment = assess(MENTEE_15, MENTOR_23);

        assertThat(scores(assessment))
                .isEqualTo(scores("0.000000", "0.000000", "0.600000", "0.500000", "?", "0.583333", "0.625000"));
        // 0 + 0 + 15 + 7.5 + 5 + 5 + 2.916665 + 3.125 of 100
        assertThat(assessment.total()).hasToString("0.385417");
        // Both know enough Swedish.
        assertThat(assessment.exclusions()).isEmpty();
    }

    @Test
    void mentee_41_and_mentor_6() {
        PairAssessment assessment = assess(MENTEE_41, MENTOR_6);

        assertThat(scores(assessment))
                .isEqualTo(scores("1.000000", "1.000000", "0.500000", "0.500000", "?", "0.500000", "0.750000"));
        // 15 + 15 + 12.5 + 7.5 + 5 + 5 + 2.5 + 3.75 of 100
        assertThat(assessment.total()).hasToString("0.662500");
    }
}

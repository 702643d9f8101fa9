package org.amir.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrainingRecordTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final PersonId MENTOR = PersonId.numbered(7);
    private static final Actor TEAM = Actor.of("team-1");
    private static final TrainingRecord EMPTY = TrainingRecord.of(MENTOR);

    private static TrainingNeed need(int number, TrainingUnit unit, LocalDate found) {
        return TrainingNeed.builder()
                .number(number)
                .unit(unit)
                .skill(Skill.DIGITAL)
                .source(NeedSource.FORM)
                .found(Dated.of(found))
                .build();
    }

    @Test
    @Tag("T2")
    void the_latest_decision_to_join_or_not_holds() {
        TrainingRecord record = EMPTY.decide(new JoinDecision(false, Dated.of(DAY)))
                .then(once -> once.decide(new JoinDecision(true, Dated.of(DAY.plusDays(3)))))
                .orElseThrow();

        assertThat(record.joinDecisionOn(DAY.minusDays(1))).isEmpty();
        assertThat(record.joinDecisionOn(DAY)).map(JoinDecision::joins).contains(false);
        assertThat(record.joinDecisionOn(DAY.plusDays(3)))
                .map(JoinDecision::joins)
                .contains(true);
        assertThat(record.decide(new JoinDecision(false, Dated.of(DAY.plusDays(2))))
                        .codes())
                .containsExactly("out-of-order");
        assertThat(record.decide(new JoinDecision(false, Dated.of(DAY.plusDays(3))))
                        .orElseThrow()
                        .joinDecisionOn(DAY.plusDays(3)))
                .map(JoinDecision::joins)
                .contains(false);
    }

    @Test
    @Tag("T2")
    @Tag("T10")
    void glossary_and_agreement_are_shown_once() {
        TrainingRecord record = EMPTY.showGlossary(Dated.of(DAY))
                .then(one -> one.showAgreement(Dated.of(DAY)))
                .orElseThrow();

        assertThat(record.glossaryShown()).contains(Dated.of(DAY));
        assertThat(record.agreementShown()).contains(Dated.of(DAY));
        assertThat(record.showGlossary(Dated.of(DAY)).codes()).containsExactly("shown");
        assertThat(record.showAgreement(Dated.of(DAY)).codes()).containsExactly("shown");
    }

    @Test
    @Tag("T7")
    void low_ratings_in_the_form_suggest_needs_by_unit() {
        Mentor mentor = Mentor.builder()
                .traits(Traits.builder().build())
                .putAllSkills(ImmutableMap.of(
                        Skill.LISTENING, 3, Skill.LOCAL_SERVICES, 2, Skill.DIGITAL, 1, Skill.COMMUNICATION, 5))
                .build();

        assertThat(TrainingNeed.suggestedBy(mentor).asMap())
                .hasToString("{HEALTH_AND_EDUCATION=[LOCAL_SERVICES], HOUSING_AND_WORK=[LOCAL_SERVICES, DIGITAL]}");
    }

    @Test
    @Tag("T7")
    void needs_are_found_and_met() {
        TrainingRecord record = EMPTY.find(need(EMPTY.nextNeed(), TrainingUnit.TRUST, DAY));
        TrainingRecord met = record.find(need(record.nextNeed(), TrainingUnit.GOALS, DAY))
                .meet(1, Dated.of(DAY.plusDays(8)))
                .orElseThrow();

        assertThat(met.needsOpenOn(DAY.minusDays(1))).isEmpty();
        assertThat(met.needsOpenOn(DAY.plusDays(7)))
                .extracting(TrainingNeed::number)
                .containsExactly(1, 2);
        assertThat(met.needsOpenOn(DAY.plusDays(8)))
                .extracting(TrainingNeed::number)
                .containsExactly(2);
        assertThat(met.meet(3, Dated.of(DAY)).codes()).containsExactly("no-such-need");
        assertThat(met.meet(1, Dated.of(DAY.minusDays(1))).codes()).containsExactly("met", "before-found");
    }

    @Test
    @Tag("T7")
    void each_unit_is_adapted_to_the_needs_that_are_open() {
        TrainingRecord other = TrainingRecord.of(PersonId.numbered(3))
                .find(need(1, TrainingUnit.GOALS, DAY))
                .find(need(2, TrainingUnit.TRUST, DAY.plusDays(1)));
        TrainingRecord record = EMPTY.find(need(1, TrainingUnit.GOALS, DAY)).find(need(2, TrainingUnit.ROLE, DAY));

        assertThat(TrainingRecord.needsByUnit(ImmutableList.of(record, other), DAY)
                        .asMap())
                .satisfies(needs -> {
                    assertThat(needs.keySet()).containsExactly(TrainingUnit.ROLE, TrainingUnit.GOALS);
                    assertThat(needs.get(TrainingUnit.GOALS)).hasSize(2);
                });
    }

    @Test
    @Tag("T9")
    void what_the_team_learns_feeds_the_matching_from_the_day_it_was_learnt() {
        TrainingRecord record = EMPTY.tag(new ExperienceTag(Theme.HOUSING, Dated.of(DAY), TagSource.INTERVIEW, TEAM))
                .then(one ->
                        one.tag(new ExperienceTag(Theme.HEALTH, Dated.of(DAY.plusDays(5)), TagSource.TRAINING, TEAM)))
                .orElseThrow();

        assertThat(record.experienceOn(DAY.minusDays(1))).isEmpty();
        assertThat(record.experienceOn(DAY.plusDays(4))).containsExactly(Theme.HOUSING);
        assertThat(record.experienceOn(DAY.plusDays(5))).containsExactly(Theme.HOUSING, Theme.HEALTH);
        assertThat(record.tag(new ExperienceTag(Theme.HEALTH, Dated.of(DAY), TagSource.INTERVIEW, TEAM))
                        .codes())
                .containsExactly("tagged");
    }

    @Test
    @Tag("T9")
    void observations_are_for_the_team_and_never_shown_in_a_log() {
        TrainingRecord record = EMPTY.observe(
                new Observation(Dated.of(DAY), TEAM, ObservedTrait.PERSONALITY, FreeText.of("Amina lyssnar")));

        assertThat(record.observationsBy(DAY.minusDays(1))).isEmpty();
        assertThat(record.observationsBy(DAY)).hasSize(1);
        assertThat(record.toString()).contains("p-000007").doesNotContain("Amina");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        Dated late = Dated.of(DAY, DAY.plusDays(4));
        TrainingRecord record = EMPTY.decide(new JoinDecision(true, late))
                .then(one -> one.showGlossary(late))
                .then(one -> one.showAgreement(late))
                .then(one -> one.tag(new ExperienceTag(Theme.HEALTH, late, TagSource.TRAINING, TEAM)))
                .map(one -> one.observe(new Observation(late, TEAM, ObservedTrait.SKILLS, FreeText.of("bra"))))
                .map(one -> one.find(need(1, TrainingUnit.ROLE, DAY.plusDays(4))))
                .map(one -> one.find(need(2, TrainingUnit.ROLE, DAY)))
                .then(one -> one.meet(2, late))
                .orElseThrow();

        TrainingRecord known = record.knownBy(DAY.plusDays(3));
        assertThat(known).isEqualTo(EMPTY.find(need(2, TrainingUnit.ROLE, DAY)));
        assertThat(known.nextNeed()).isEqualTo(3);
        assertThat(known.meet(2, late).isTaken()).isTrue();
        assertThat(record.knownBy(DAY.plusDays(4))).isEqualTo(record);
    }

    @Test
    void a_record_that_cannot_be_is_not_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.find(need(2, TrainingUnit.ROLE, DAY)).find(need(2, TrainingUnit.ROLE, DAY)))
                .withMessage("the needs of p-000007 are numbered upwards from 1, but 2 follows 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need(0, TrainingUnit.ROLE, DAY))
                .withMessage("needs are numbered from 1, but the number was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(TrainingNeed.builder()
                        .number(1)
                        .unit(TrainingUnit.ROLE)
                        .source(NeedSource.OTHER)
                        .found(Dated.of(DAY))::build)
                .withMessage("need 1 says neither a skill nor a note");
        assertThatIllegalArgumentException()
                .isThrownBy(TrainingNeed.builder()
                        .number(1)
                        .unit(TrainingUnit.ROLE)
                        .note(FreeText.of("tolk"))
                        .source(NeedSource.SESSION)
                        .found(Dated.of(DAY))
                        .met(Dated.of(DAY.minusDays(1)))::build)
                .withMessage("need 1 was found on 2025-10-01 and met on 2025-09-30, before it");
        ExperienceTag tag = new ExperienceTag(Theme.HEALTH, Dated.of(DAY), TagSource.TRAINING, TEAM);
        assertThatIllegalArgumentException()
                .isThrownBy(TrainingRecord.builder().mentor(MENTOR).addTags(tag, tag)::build)
                .withMessage("p-000007 is tagged with an area twice");
        assertThatIllegalArgumentException()
                .isThrownBy(TrainingRecord.builder()
                        .mentor(MENTOR)
                        .addJoinDecisions(
                                new JoinDecision(true, Dated.of(DAY)),
                                new JoinDecision(true, Dated.of(DAY.minusDays(1))))::build)
                .withMessage("the decisions of p-000007 stand in order of their days, but number 2 does not");
    }

    @Test
    void a_stored_record_is_kept_under_the_mentor() {
        assertThat(TrainingRecord.KIND.key().apply(EMPTY)).isEqualTo(MENTOR);
        assertThat(TrainingRecord.KIND.owner().apply(EMPTY)).isEqualTo("p-000007");
    }
}

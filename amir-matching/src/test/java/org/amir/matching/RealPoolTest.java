package org.amir.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Background;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.programme.LanguageCode;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Interview;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.training.ExperienceTag;
import org.amir.core.training.TagSource;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingUnit;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pool as the team selected and trained its people, and with whom they were paired. */
class RealPoolTest {
    private static final LocalDate DAY = Team.PROPOSED;

    private final Team team = Team.inMemory();

    private Pool pool() {
        return pool(DAY);
    }

    private Pool pool(LocalDate day) {
        return team.read(work -> Pool.on(day, work.everybody(), work.rulesOn(day)));
    }

    private ImmutableList<String> codes(PersonId person, Role role) {
        return codes(person, role, DAY);
    }

    private ImmutableList<String> codes(PersonId person, Role role, LocalDate day) {
        return pool(day).outside().stream()
                .filter(outside -> outside.person().equals(person) && outside.role() == role)
                .findFirst()
                .map(Outside::codes)
                .orElse(ImmutableList.of());
    }

    @Test
    @Tag("M9")
    @Tag("T8")
    void a_full_mentor_and_a_selected_mentee_are_in_it_and_everybody_else_is_told_why_not() {
        PersonId mentor = team.mentor(2);
        PersonId mentee = team.mentee();
        PersonId untrained = team.trained(Team.mentorWith(1), 4);
        PersonId applied = team.applied(Team.mentorWith(1));
        PersonId waiting = team.applied(Team.menteeWith(DAY.plusYears(1)));
        team.decide(waiting, Role.MENTEE, SelectionOutcome.WAITING_LIST);

        Pool pool = pool();

        assertThat(pool.mentorsById().keySet()).containsExactly(mentor);
        assertThat(pool.menteesById().keySet()).containsExactly(mentee);
        assertThat(codes(untrained, Role.MENTOR)).containsExactly("not-trained");
        assertThat(codes(applied, Role.MENTOR)).containsExactly("not-selected", "not-trained");
        assertThat(codes(waiting, Role.MENTEE)).containsExactly("not-selected");
    }

    private void withdraw(PersonId person, ConsentPurpose purpose) {
        team.work(
                DAY,
                work -> work.sayConsent(
                                person,
                                new ConsentStatement(purpose, false, Dated.of(DAY), Team.BY, Reason.of("called")))
                        .orElseThrow());
    }

    @Test
    @Tag("X3")
    void who_withdrew_the_consent_to_the_programme_is_outside_from_that_day_on_and_it_is_told() {
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();
        withdraw(mentor, ConsentPurpose.PROGRAMME);
        withdraw(mentee, ConsentPurpose.PROGRAMME);

        assertThat(codes(mentor, Role.MENTOR)).containsExactly("consent-withdrawn");
        assertThat(codes(mentee, Role.MENTEE)).containsExactly("consent-withdrawn");
        assertThat(codes(mentor, Role.MENTOR, DAY.minusDays(1))).isEmpty();
        assertThat(codes(mentee, Role.MENTEE, DAY.minusDays(1))).isEmpty();
    }

    @Test
    @Tag("X3")
    void a_background_that_may_no_longer_be_used_is_not_known() {
        Traits traits = Traits.builder()
                .background(Answer.of(Background.of("kurdish")))
                .backgroundConsent(Answer.of(true))
                .build();
        PersonId mentor = team.trained(
                Mentor.builder().traits(traits).capacity(Answer.of(1)).build(), TrainingUnit.values().length);
        PersonId other = team.trained(
                Mentor.builder().traits(traits).capacity(Answer.of(1)).build(), TrainingUnit.values().length);
        withdraw(mentor, ConsentPurpose.MATCHING_ON_BACKGROUND);

        assertThat(background(pool(), mentor)).isEqualTo(Answer.notAnswered());
        assertThat(background(pool(), other)).isEqualTo(traits.background());
        assertThat(background(pool(DAY.minusDays(1)), mentor)).isEqualTo(traits.background());
    }

    @Test
    @Tag("X3")
    void a_mentees_background_neither_nor_in_a_look_ahead() {
        Traits traits = Traits.builder()
                .background(Answer.of(Background.of("kurdish")))
                .backgroundConsent(Answer.of(true))
                .build();
        PersonId mentee = team.selected(Mentee.builder()
                .traits(traits)
                .permit(Team.menteeWith(DAY.plusYears(5)).permit())
                .build());
        withdraw(mentee, ConsentPurpose.MATCHING_ON_BACKGROUND);

        assertThat(pool().mentees())
                .extracting(found -> found.profile().traits().background())
                .containsExactly(Answer.notAnswered());
        assertThat(pool(DAY.minusDays(1)).mentees())
                .extracting(found -> found.profile().traits().background())
                .containsExactly(traits.background());
        assertThat(ahead().mentees())
                .extracting(found -> found.profile().traits().background())
                .containsExactly(Answer.notAnswered());
    }

    private Pool ahead() {
        return team.read(work -> Pool.preview(
                work.everybody().stream()
                        .flatMap(file -> file.application().stream())
                        .toList(),
                work.consents(),
                EligibilityPolicy.handbook(),
                DAY));
    }

    private static Answer<Background> background(Pool pool, PersonId mentor) {
        return pool.mentors().stream()
                .filter(found -> found.person().equals(mentor))
                .findFirst()
                .orElseThrow()
                .profile()
                .traits()
                .background();
    }

    @Test
    @Tag("X3")
    void a_look_ahead_goes_by_the_consents_too() {
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();
        withdraw(mentor, ConsentPurpose.PROGRAMME);

        Pool pool = ahead();

        assertThat(pool.mentorsById()).isEmpty();
        assertThat(pool.menteesById().keySet()).containsExactly(mentee);
        assertThat(pool.outside())
                .containsExactly(new Outside(mentor, Role.MENTOR, ImmutableList.of("consent-withdrawn")));
    }

    @Test
    @Tag("R8")
    void a_permit_is_judged_on_the_day_of_the_matching_not_of_the_selection() {
        PersonId mentee = team.selected(Team.menteeWith(DAY));
        PersonId pending = team.applied(Mentee.builder()
                .traits(Traits.builder().build())
                .permit(Permit.of(Answer.of(PermitKind.PENDING), Answer.notAnswered()))
                .build());

        assertThat(codes(mentee, Role.MENTEE)).isEmpty();
        assertThat(codes(mentee, Role.MENTEE, DAY.plusDays(1))).containsExactly("permit-lapsed");
        assertThat(codes(pending, Role.MENTEE)).containsExactly("not-selected", "permit-pending");
    }

    @Test
    void a_mentor_has_the_places_that_are_left_and_a_mentee_in_a_pair_needs_none() {
        PersonId mentor = team.mentor(2);
        PersonId mentee = team.mentee();
        RecordId pair = team.confirmed(mentor, mentee);

        assertThat(pool().mentorsById().get(mentor))
                .extracting(PoolMentor::places)
                .isEqualTo(1);
        assertThat(codes(mentee, Role.MENTEE)).containsExactly("in-live-pair");

        team.confirmed(mentor, team.mentee());
        assertThat(codes(mentor, Role.MENTOR)).containsExactly("no-capacity");

        team.work(DAY, work -> work.undo(pair, DAY, Team.decision(DAY)));
        assertThat(codes(mentor, Role.MENTOR)).isEmpty();
        assertThat(codes(mentee, Role.MENTEE)).isEmpty();
    }

    @Test
    void an_open_proposal_takes_no_place() {
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();
        team.proposed(mentor, mentee);

        assertThat(pool().mentorsById().keySet()).containsExactly(mentor);
        assertThat(pool().menteesById().keySet()).containsExactly(mentee);
    }

    @Test
    void a_pair_that_ended_is_not_proposed_again_while_one_that_was_undone_may_be() {
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();
        RecordId undone = team.confirmed(mentor, mentee);
        team.work(DAY, work -> work.undo(undone, DAY, Team.decision(DAY)));
        assertThat(pool().notAgain()).isEmpty();
        assertThat(proposed(mentor, mentee)).isTrue();

        RecordId ended = team.confirmed(mentor, mentee);
        team.work(DAY, work -> work.changing(ended, RealPoolTest::endedToday));
        assertThat(pool().notAgain()).containsExactly(new Pair(mentee, mentor));
        assertThat(proposed(mentor, mentee)).isFalse();
    }

    private static Attempt<Mentorship> endedToday(Mentorship pair) {
        return pair.endEarly(DAY, new Ending(LeavingReason.NO_TIME, EndingSide.BOTH), Team.decision(DAY));
    }

    private boolean proposed(PersonId mentor, PersonId mentee) {
        MatchingPolicy policy = MatchingPolicy.defaults(LanguageCode.of("sv"));
        return Matchmaker.following(policy).propose(pool()).pairs().stream()
                .anyMatch(pair -> pair.mentor().equals(mentor) && pair.mentee().equals(mentee));
    }

    @Test
    @Tag("T9")
    @Tag("R6")
    void what_interview_and_training_showed_is_scored_as_need_and_as_experience() {
        PersonId mentor = team.trained(
                Mentor.builder()
                        .traits(Traits.builder().build())
                        .themesOffered(Answer.of(ImmutableSet.of(Theme.HOUSING)))
                        .build(),
                5);
        PersonId mentee = team.applied(Team.menteeWith(DAY.plusYears(2)));
        team.save(
                Team.SELECTED,
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE)
                        .interview(Interview.builder()
                                .held(Dated.of(Team.SELECTED))
                                .by(Team.BY)
                                .addNeedsFound(Theme.HOUSING, Theme.HEALTH)
                                .build())
                        .orElseThrow());
        team.decide(mentee, Role.MENTEE, SelectionOutcome.SELECTED);
        assertThat(code("M3", mentor, mentee)).isEqualTo("0.500000");
        assertThat(code("M5", mentor, mentee)).isEqualTo("?");

        team.save(
                Team.TRAINED,
                TrainingRecord.KIND,
                TrainingRecord.builder()
                        .mentor(mentor)
                        .addTags(new ExperienceTag(Theme.HEALTH, Dated.of(Team.TRAINED), TagSource.TRAINING, Team.BY))
                        .build());

        assertThat(code("M5", mentor, mentee)).isEqualTo("0.500000");
    }

    /** What one criterion finds of two people of the pool. */
    private String code(String criterion, PersonId mentor, PersonId mentee) {
        Pool pool = pool();
        PoolMentor one = Optional.ofNullable(pool.mentorsById().get(mentor)).orElseThrow();
        PoolMentee other = Optional.ofNullable(pool.menteesById().get(mentee)).orElseThrow();
        return Optional.ofNullable(Matchmaker.following(MatchingPolicy.defaults(LanguageCode.of("sv")))
                        .assess(one, other, pool)
                        .findings()
                        .get(criterion))
                .map(Finding::code)
                .orElseThrow();
    }

    @Test
    @Tag("T9")
    @Tag("R6")
    void what_the_team_found_in_interviews_counts() {
        PersonId mentee = team.applied(Team.menteeWith(DAY.plusYears(2)));
        team.save(
                Team.SELECTED,
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE)
                        .interview(Interview.builder()
                                .held(Dated.of(Team.SELECTED))
                                .by(Team.BY)
                                .addNeedsFound(Theme.HOUSING)
                                .build())
                        .orElseThrow());
        team.decide(mentee, Role.MENTEE, SelectionOutcome.SELECTED);

        assertThat(pool().menteesById().get(mentee))
                .extracting(found -> found.needsFound())
                .isEqualTo(ImmutableSet.of(Theme.HOUSING));
    }

    @Test
    void who_left_is_outside_from_that_day_on() {
        PersonId mentor = team.mentor(1);
        team.save(
                DAY,
                Candidacy.KIND,
                team.candidacy(mentor, Role.MENTOR)
                        .leave(DAY, LeavingReason.NO_TIME, Team.decision(DAY))
                        .orElseThrow());

        assertThat(codes(mentor, Role.MENTOR, DAY.minusDays(1))).isEmpty();
        assertThat(codes(mentor, Role.MENTOR, DAY)).containsExactly("left");
    }

    @Test
    void nobody_is_lost_between_the_pool_and_its_outside() {
        team.mentor(1);
        team.mentee();
        team.confirmed();
        team.applied(Team.mentorWith(1));

        Pool pool = pool();

        assertThat(pool.mentorsById().size()
                        + pool.menteesById().size()
                        + pool.outside().size())
                .isEqualTo(team.read(Coordination::everybody).size());
    }
}

package org.amir.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amir.core.mentorship.ChangeOfMentor;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.record.Attempt;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.SelectionOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only the team pairs people, and not even the team pairs those who may not be. */
class ConfirmationTest {
    private static final LocalDate DAY = Team.PROPOSED;

    private final Team team = Team.inMemory();

    private Attempt<Mentorship> confirm(RecordId pair) {
        return team.work(DAY, work -> work.confirm(pair, DAY, Team.decision(DAY)));
    }

    @Test
    @Tag("M9")
    void the_team_confirms_a_full_mentor_and_a_mentee_with_a_permit() {
        RecordId pair = team.proposed(team.mentor(1), team.mentee());

        assertThat(confirm(pair).isTaken()).isTrue();
        assertThat(team.pair(pair).state()).isEqualTo(MentorshipState.CONFIRMED);
    }

    @Test
    @Tag("T8")
    void four_units_of_five_make_no_full_mentor() {
        RecordId pair = team.proposed(team.trained(Team.mentorWith(1), 4), team.mentee());

        assertThat(confirm(pair).codes()).containsExactly("not-trained");
        assertThat(team.pair(pair).state()).isEqualTo(MentorshipState.PROPOSED);
    }

    @Test
    @Tag("R8")
    void a_permit_that_was_valid_at_the_selection_and_lapsed_since_does_not_do() {
        PersonId mentor = team.mentor(3);
        RecordId lapsed = team.proposed(mentor, team.selected(Team.menteeWith(DAY.minusDays(1))));
        RecordId lastDay = team.proposed(mentor, team.selected(Team.menteeWith(DAY)));

        assertThat(confirm(lapsed).codes()).containsExactly("permit-lapsed");
        assertThat(confirm(lastDay).codes()).isEmpty();
    }

    @Test
    @Tag("R7")
    void neither_side_is_paired_without_a_selection() {
        PersonId mentor = team.applied(Team.mentorWith(1));
        PersonId mentee = team.applied(Team.menteeWith(DAY.plusYears(3)));
        team.decide(mentee, Role.MENTEE, SelectionOutcome.WAITING_LIST);

        Attempt<Mentorship> refused = confirm(team.proposed(mentor, mentee));

        assertThat(refused.codes()).containsExactly("not-selected", "not-trained", "not-selected");
        assertThat(refused.refusals().get(0).text()).contains(mentor.value()).contains("not-selected");
        assertThat(refused.refusals().get(2).text()).contains(mentee.value());
    }

    @Test
    void a_mentee_has_one_mentor_at_a_time_and_a_mentor_no_more_mentees_than_places() {
        PersonId mentor = team.mentor(2);
        PersonId mentee = team.mentee();
        RecordId first = team.confirmed(mentor, mentee);
        assertThat(confirm(team.proposed(team.mentor(1), mentee)).codes()).containsExactly("mentee-in-live-pair");

        assertThat(confirm(team.proposed(mentor, team.mentee())).codes()).isEmpty();
        RecordId third = team.proposed(mentor, team.mentee());
        assertThat(confirm(third).codes()).containsExactly("mentor-full");

        team.work(DAY, work -> work.undo(first, DAY, Team.decision(DAY)));
        assertThat(confirm(third).codes()).isEmpty();
    }

    @Test
    void every_reason_is_given_at_once_and_a_refusal_saves_nothing() {
        PersonId mentor = team.trained(Team.mentorWith(1), 0);
        RecordId pair = team.proposed(mentor, team.selected(Team.menteeWith(DAY.minusDays(1))));
        ImmutableList<AuditRow> before = audit();

        assertThat(confirm(pair).codes()).containsExactly("not-trained", "permit-lapsed");
        assertThat(audit()).isEqualTo(before);
    }

    @Test
    void an_unknown_pair_is_refused() {
        assertThat(confirm(RecordId.of("m-000099")).codes()).containsExactly("unknown");
    }

    @Test
    void of_two_confirmations_at_once_of_a_mentors_last_place_one_is_refused() throws Exception {
        PersonId mentor = team.mentor(1);
        ImmutableList<RecordId> pairs =
                ImmutableList.of(team.proposed(mentor, team.mentee()), team.proposed(mentor, team.mentee()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            ImmutableList.Builder<String> codes = ImmutableList.builder();
            for (Future<Attempt<Mentorship>> attempt : threads.invokeAll(pairs.stream()
                    .map(pair -> (Callable<Attempt<Mentorship>>) () -> confirm(pair))
                    .toList())) {
                codes.addAll(attempt.get().codes());
            }
            assertThat(codes.build()).containsExactly("mentor-full");
        } finally {
            threads.shutdownNow();
        }
        assertThat(pairs.stream().map(pair -> team.pair(pair).state()))
                .containsExactlyInAnyOrder(MentorshipState.CONFIRMED, MentorshipState.PROPOSED);
    }

    @Test
    void a_confirmation_saves_both_peoples_candidacies_so_that_another_at_once_meets_a_new_version() {
        PersonId mentor = team.mentor(2);
        RecordId pair = team.proposed(mentor, team.mentee());
        long before = version(mentor);

        assertThat(confirm(pair).isTaken()).isTrue();

        assertThat(version(mentor)).isEqualTo(before + 1);
        assertThat(audit().stream()
                        .filter(row -> row.version() > 1)
                        .map(AuditRow::kind)
                        .toList())
                .endsWith("candidacy", "candidacy", "mentorship");
    }

    @Test
    @Tag("M9")
    void new_proposals_take_the_place_of_those_still_open_and_leave_what_is_decided() {
        RecordId decided = team.confirmed();
        RecordId open = team.proposed(team.mentor(1), team.mentee());
        PersonId mentor = team.mentor(1);
        PersonId mentee = team.mentee();

        Replacement replaced = team.work(
                DAY,
                work -> work.replaceProposals(
                                ImmutableList.of(new Suggestion(mentor, mentee, 512_000)), DAY, Team.decision(DAY))
                        .orElseThrow());

        assertThat(replaced.undone()).extracting(Mentorship::id).containsExactly(open);
        assertThat(team.pair(open).state()).isEqualTo(MentorshipState.UNDONE);
        assertThat(team.pair(open).steps().get(1).decision().why()).isEqualTo(Coordination.REPLACED);
        assertThat(team.pair(decided).state()).isEqualTo(MentorshipState.CONFIRMED);
        Mentorship proposed = team.pair(replaced.proposed().get(0).id());
        assertThat(proposed.mentor()).isEqualTo(mentor);
        assertThat(proposed.mentee()).isEqualTo(mentee);
        assertThat(proposed.scoreMicro()).hasValue(512_000);
        assertThat(team.read(Coordination::proposals)).containsExactly(proposed);
    }

    @Test
    void proposals_are_replaced_all_or_not_at_all() {
        RecordId open = team.proposed(team.mentor(1), team.mentee());
        Mentorship pair = team.pair(open);
        LocalDate before = DAY.minusDays(1);
        ImmutableList<AuditRow> audited = audit();

        Attempt<Replacement> refused = team.work(
                DAY,
                work -> work.replaceProposals(
                        ImmutableList.of(new Suggestion(pair.mentor(), pair.mentee(), 1)), before, Team.decision(DAY)));

        assertThat(refused.codes()).containsExactly("day-before-last-step");
        assertThat(team.pair(open).state()).isEqualTo(MentorshipState.PROPOSED);
        assertThat(audit()).isEqualTo(audited);
    }

    @Test
    void a_mentee_whose_pair_ended_goes_on_in_one_that_comes_after_it() {
        PersonId mentee = team.mentee();
        RecordId ended = team.confirmed(team.mentor(1), mentee);
        team.work(
                DAY,
                work -> work.changing(
                        ended,
                        pair -> pair.endEarly(
                                DAY, new Ending(LeavingReason.NO_TIME, EndingSide.MENTOR), Team.decision(DAY))));

        RecordId next = team.proposed(team.mentor(1), mentee);

        assertThat(team.pair(next).predecessor()).contains(ended);
    }

    @Test
    void what_was_never_a_pair_has_no_successor() {
        PersonId mentee = team.mentee();
        RecordId undone = team.proposed(team.mentor(1), mentee);
        team.work(DAY, work -> work.undo(undone, DAY, Team.decision(DAY)));

        assertThat(team.pair(team.proposed(team.mentor(1), mentee)).predecessor())
                .isEmpty();
    }

    @Test
    void a_change_of_mentor_ends_one_pair_and_proposes_the_next_and_the_plan_stays_the_mentees() {
        RecordId before = team.started(DAY);
        PersonId mentee = team.pair(before).mentee();
        IntegrationPlan plan = team.save(DAY, IntegrationPlan.KIND, IntegrationPlan.begin(mentee, Dated.of(DAY)));
        LocalDate day = DAY.plusDays(40);
        PersonId another = team.mentor(1);

        ChangeOfMentor change = team.work(
                        day, work -> work.changeMentor(before, another, day, EndingSide.MENTEE, Team.decision(day)))
                .orElseThrow();

        assertThat(team.pair(before)).isEqualTo(change.ended());
        assertThat(change.ended().state()).isEqualTo(MentorshipState.ENDED_EARLY);
        assertThat(team.pair(change.proposed().id())).isEqualTo(change.proposed());
        assertThat(change.proposed().predecessor()).contains(before);
        assertThat(kept(IntegrationPlan.KIND, mentee)).contains(new Versioned<>(plan, 1));
    }

    @Test
    @Tag("E5")
    void a_pair_is_closed_only_by_an_assessment_of_every_goal() {
        RecordId id = team.started(DAY);
        PersonId mentee = team.pair(id).mentee();
        IntegrationPlan plan = IntegrationPlan.begin(mentee, Dated.of(DAY));
        for (Area area : new Area[] {Area.EMPLOYMENT, Area.HOUSING}) {
            plan = plan.addGoal(
                            GoalWording.builder()
                                    .area(area)
                                    .term(Term.SHORT)
                                    .title(FreeText.of("goal"))
                                    .build(),
                            Dated.of(DAY))
                    .orElseThrow();
        }
        team.save(DAY, IntegrationPlan.KIND, plan);
        LocalDate day = DAY.plusDays(300);
        FinalAssessment one = FinalAssessment.builder()
                .id(RecordId.numbered("fa", 1))
                .mentorship(id)
                .dated(Dated.of(day))
                .addOutcomes(GoalOutcome.of(1, GoalStatus.REACHED))
                .build();
        FinalAssessment both = FinalAssessment.builder()
                .id(one.id())
                .mentorship(id)
                .dated(Dated.of(day))
                .addOutcomes(GoalOutcome.of(1, GoalStatus.REACHED), GoalOutcome.of(2, GoalStatus.DROPPED))
                .build();

        assertThat(complete(id, day, one).codes()).containsExactly("goal-without-outcome");
        assertThat(team.pair(id).state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(complete(id, day, both).isTaken()).isTrue();
        assertThat(team.pair(id).state()).isEqualTo(MentorshipState.COMPLETED);
        assertThat(kept(FinalAssessment.KIND, both.id())).contains(new Versioned<>(both, 1));
    }

    private <K extends Comparable<K>, V> Optional<Versioned<V>> kept(RecordKind<K, V> kind, K key) {
        return team.store().inUnit(unit -> unit.records(Team.MAIN, kind).find(key));
    }

    private Attempt<Mentorship> complete(RecordId id, LocalDate day, FinalAssessment assessment) {
        return team.work(day, work -> work.complete(id, day, assessment, Team.decision(day)));
    }

    private long version(PersonId mentor) {
        return team.store()
                .inUnit(unit -> unit.records(Team.MAIN, Candidacy.KIND)
                        .find(CandidacyKey.of(mentor, Role.MENTOR))
                        .orElseThrow()
                        .version());
    }

    private ImmutableList<AuditRow> audit() {
        return team.store().inUnit(unit -> unit.audit(Team.MAIN).collect(ImmutableList.toImmutableList()));
    }
}

package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.amir.core.coordination.Team.APPLIED;
import static org.amir.core.coordination.Team.MAIN;
import static org.amir.core.coordination.Team.PROPOSED;
import static org.amir.core.coordination.Team.SELECTED;
import static org.amir.core.coordination.Team.START;
import static org.amir.core.coordination.Team.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.LivePairs;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Answer;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Attempt;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
class RetentionTest {
    private static final LocalDate LEFT = PROPOSED.plusDays(30);
    private static final LocalDate CYCLE_END = Timeline.handbook(START).cycle().lastDay();

    private final Team team = Team.inMemory();

    private ImmutableList<RetentionAnswer> due(LocalDate day) {
        return team.store()
                .inUnit(unit ->
                        Retention.of(unit, MAIN, RetentionPolicy.standard()).due(day));
    }

    private RetentionAnswer of(PersonId person, LocalDate day) {
        return due(day).stream()
                .filter(answer -> answer.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Attempt<ImmutableList<ErasureReport>> erase(LocalDate day, PersonId... kept) {
        return team.change(
                day,
                unit -> Retention.of(unit, MAIN, RetentionPolicy.standard()).erase(day, ImmutableSet.copyOf(kept)));
    }

    private static ImmutableList<String> codes(RetentionAnswer answer) {
        return answer instanceof RetentionAnswer.NotApplicable none
                ? none.reasons().stream().map(Refusal::code).collect(toImmutableList())
                : ImmutableList.of();
    }

    private void leave(PersonId person, Role role) {
        team.save(
                LEFT,
                Candidacy.KIND,
                team.candidacy(person, role)
                        .leave(LEFT, LeavingReason.MOVED_AWAY, Team.decision(LEFT))
                        .orElseThrow());
    }

    private Mentorship end(RecordId pair, LocalDate day) {
        return team.work(
                day,
                found -> found.changing(
                                pair,
                                each -> each.endEarly(
                                        day,
                                        new Ending(LeavingReason.MOVED_AWAY, EndingSide.MENTEE),
                                        Team.decision(day)))
                        .orElseThrow());
    }

    private void saysOfTheProgramme(PersonId person, boolean isGiven, LocalDate day) {
        assertThat(team.work(
                                day,
                                found -> found.sayConsent(
                                        person,
                                        new ConsentStatement(
                                                ConsentPurpose.PROGRAMME,
                                                isGiven,
                                                Dated.of(day),
                                                Team.BY,
                                                Reason.of("by-mail"))))
                        .codes())
                .isEmpty();
    }

    private void applies(PersonId person, Profile profile, LocalDate day) {
        team.change(day, unit -> {
            Optional<Versioned<Application>> before = unit.applications(MAIN).find(person, profile.role());
            unit.applications(MAIN)
                    .save(
                            Application.builder()
                                    .person(person)
                                    .profile(profile)
                                    .stamp(day.atTime(9, 0))
                                    .firstStamp(
                                            before.map(found -> found.value().firstStamp())
                                                    .orElse(day.atTime(9, 0)))
                                    .build(),
                            before.map(Versioned::version).orElse(0L));
            return person;
        });
    }

    private RecruitmentRound round() {
        return team.store()
                .inUnit(unit -> unit.records(MAIN, RecruitmentRound.KIND)
                        .find(RecordId.numbered("rr", 1))
                        .orElseThrow()
                        .value());
    }

    private Candidacy registered(PersonId person, Role role, LocalDate day) {
        return Candidacy.register(person, role, round(), Dated.of(day)).orElseThrow();
    }

    private void reapply(PersonId person, LocalDate day) {
        team.save(
                day,
                Candidacy.KIND,
                team.candidacy(person, Role.MENTEE)
                        .reapply(round(), Dated.of(day), Team.BY)
                        .orElseThrow());
    }

    private static Growth trainer(PersonId mentor, LocalDate begun) {
        return Growth.builder()
                .id(RecordId.numbered("gw", 1))
                .mentor(mentor)
                .path(GrowthPath.TRAINER)
                .invited(Dated.of(PROPOSED))
                .invitedBy(Team.BY)
                .answer(new GrowthAnswer(true, Dated.of(PROPOSED)))
                .begun(Dated.of(begun))
                .build();
    }

    private PersonId turnedDown() {
        PersonId person = team.applied(Team.menteeWith(START.plusYears(5)));
        team.decide(person, Role.MENTEE, SelectionOutcome.NOT_SELECTED);
        return person;
    }

    @Test
    void who_left_is_due_twelve_months_later_and_not_a_day_before() {
        PersonId mentee = team.mentee();
        leave(mentee, Role.MENTEE);
        LocalDate until = LEFT.plusMonths(12);

        assertThat(of(mentee, until.minusDays(1)))
                .isEqualTo(new RetentionAnswer.NotYet(mentee, RetentionClass.TOOK_PART, LEFT, until));
        assertThat(of(mentee, until)).isEqualTo(new RetentionAnswer.Due(mentee, RetentionClass.TOOK_PART, LEFT, until));
    }

    @Test
    void who_was_turned_down_is_due_six_months_after_they_were_told_and_never_before_they_are() {
        PersonId person = turnedDown();

        assertThat(codes(of(person, SELECTED.plusMonths(11)))).containsExactly("feedback-owed");
        team.tell(person, Role.MENTEE);

        LocalDate until = TOLD.plusMonths(6);
        assertThat(of(person, until.minusDays(1)))
                .isEqualTo(new RetentionAnswer.NotYet(person, RetentionClass.NOT_SELECTED, TOLD, until));
        assertThat(of(person, until))
                .isEqualTo(new RetentionAnswer.Due(person, RetentionClass.NOT_SELECTED, TOLD, until));
    }

    @Test
    void who_stays_is_not_asked_of_while_the_cycle_goes_on_and_has_a_term_from_its_end() {
        PersonId mentee = team.mentee();
        PersonId waiting = team.applied(Team.mentorWith(1));
        PersonId untold = turnedDown();

        assertThat(codes(of(mentee, CYCLE_END))).containsExactly("cycle-goes-on");
        assertThat(codes(of(waiting, CYCLE_END))).containsExactly("cycle-goes-on");
        assertThat(of(mentee, CYCLE_END.plusDays(1)))
                .isEqualTo(new RetentionAnswer.NotYet(
                        mentee, RetentionClass.TOOK_PART, CYCLE_END, CYCLE_END.plusMonths(12)));
        assertThat(of(waiting, CYCLE_END.plusMonths(6)))
                .isEqualTo(new RetentionAnswer.Due(
                        waiting, RetentionClass.NOT_SELECTED, CYCLE_END, CYCLE_END.plusMonths(6)));
        assertThat(of(untold, CYCLE_END.plusMonths(6))).isInstanceOf(RetentionAnswer.Due.class);
    }

    @Test
    void nobody_in_a_pair_that_goes_on_has_a_term_and_it_begins_no_earlier_than_the_pairs_end() {
        RecordId pair = team.started(PROPOSED.plusDays(10));
        PersonId mentee = team.pair(pair).mentee();
        PersonId mentor = team.pair(pair).mentor();
        leave(mentee, Role.MENTEE);
        LocalDate late = CYCLE_END.plusYears(3);

        assertThat(codes(of(mentee, late))).containsExactly("pair-not-over");
        assertThat(codes(of(mentor, late))).containsExactly("pair-not-over");
        assertThat(codes(of(mentor, CYCLE_END))).containsExactly("pair-not-over", "cycle-goes-on");

        LocalDate ended = LEFT.plusDays(20);
        assertThat(end(pair, ended).state().isOver()).isTrue();
        assertThat(of(mentee, late))
                .isEqualTo(new RetentionAnswer.Due(mentee, RetentionClass.TOOK_PART, ended, ended.plusMonths(12)));
    }

    @Test
    void who_withdrew_their_consent_is_due_that_day_once_the_team_recorded_that_they_left() {
        PersonId mentee = team.mentee();
        saysOfTheProgramme(mentee, false, LEFT.plusDays(3));

        assertThat(codes(of(mentee, LEFT.plusDays(3)))).containsExactly("candidacy-open");
        leave(mentee, Role.MENTEE);
        assertThat(of(mentee, LEFT.plusDays(3)))
                .isEqualTo(new RetentionAnswer.Due(
                        mentee, RetentionClass.CONSENT_WITHDRAWN, LEFT.plusDays(3), LEFT.plusDays(3)));

        saysOfTheProgramme(mentee, true, LEFT.plusDays(4));
        assertThat(of(mentee, LEFT.plusDays(4))).isInstanceOf(RetentionAnswer.NotYet.class);
    }

    @Test
    void who_withdrew_is_due_no_earlier_than_their_pair_is_over_and_after_the_cycle_whoever_recorded_it() {
        RecordId pair = team.started(PROPOSED.plusDays(10));
        PersonId mentee = team.pair(pair).mentee();
        saysOfTheProgramme(mentee, false, LEFT);
        LocalDate ended = LEFT.plusDays(20);
        assertThat(end(pair, ended).state().isOver()).isTrue();

        assertThat(codes(of(mentee, CYCLE_END))).containsExactly("candidacy-open");
        assertThat(of(mentee, CYCLE_END.plusDays(1)))
                .isEqualTo(new RetentionAnswer.Due(mentee, RetentionClass.CONSENT_WITHDRAWN, ended, ended));
    }

    @Test
    void who_was_told_of_an_earlier_decision_alone_is_owed_the_last() {
        PersonId person = team.applied(Team.menteeWith(START.plusYears(5)));
        team.decide(person, Role.MENTEE, SelectionOutcome.WAITING_LIST);
        team.tell(person, Role.MENTEE);
        team.decide(person, Role.MENTEE, SelectionOutcome.NOT_SELECTED);

        assertThat(codes(of(person, SELECTED.plusMonths(11)))).containsExactly("feedback-owed");
    }

    @Test
    void who_withdrew_before_anything_was_recorded_is_due_too() {
        PersonId person = team.change(APPLIED, unit -> unit.newPerson(MAIN));
        saysOfTheProgramme(person, false, SELECTED);

        assertThat(of(person, SELECTED))
                .isEqualTo(new RetentionAnswer.Due(person, RetentionClass.CONSENT_WITHDRAWN, SELECTED, SELECTED));
        assertThat(of(person, SELECTED.minusDays(1))).isInstanceOf(RetentionAnswer.NotYet.class);
    }

    @Test
    void who_goes_on_as_a_trainer_is_kept_until_they_leave() {
        PersonId mentor = team.mentor(1);
        LocalDate begun = LEFT;
        team.save(begun, Growth.KIND, trainer(mentor, begun));

        assertThat(codes(of(mentor, CYCLE_END.plusYears(3)))).containsExactly("goes-on");
        leave(mentor, Role.MENTOR);
        assertThat(of(mentor, CYCLE_END.plusYears(3))).isInstanceOf(RetentionAnswer.Due.class);
    }

    @Test
    void a_mentor_goes_on_though_they_left_as_a_mentee() {
        PersonId mentor = team.mentor(1);
        LocalDate begun = PROPOSED.plusDays(10);
        team.save(begun, Growth.KIND, trainer(mentor, begun));
        applies(mentor, Team.menteeWith(START.plusYears(5)), APPLIED);
        team.save(APPLIED, Candidacy.KIND, registered(mentor, Role.MENTEE, APPLIED));
        leave(mentor, Role.MENTEE);

        assertThat(codes(of(mentor, CYCLE_END.plusYears(3)))).containsExactly("goes-on");
    }

    @Test
    void who_answers_the_form_again_is_kept_from_then_on_whatever_ended_before() {
        PersonId left = team.mentee();
        leave(left, Role.MENTEE);
        PersonId turnedDown = turnedDown();
        team.tell(turnedDown, Role.MENTEE);
        LocalDate again = LEFT.plusMonths(11);
        applies(left, Team.menteeWith(START.plusYears(5)), again);
        applies(turnedDown, Team.menteeWith(START.plusYears(5)), again);

        assertThat(of(left, LEFT.plusMonths(12)))
                .isEqualTo(new RetentionAnswer.NotYet(left, RetentionClass.TOOK_PART, again, again.plusMonths(12)));
        assertThat(of(turnedDown, again.plusMonths(6)))
                .isEqualTo(
                        new RetentionAnswer.Due(turnedDown, RetentionClass.NOT_SELECTED, again, again.plusMonths(6)));
    }

    @Test
    void who_first_applies_after_the_cycle_is_kept_from_then_on() {
        LocalDate late = CYCLE_END.plusMonths(9);
        PersonId registered = team.change(late, unit -> unit.newPerson(MAIN));
        team.save(late, Candidacy.KIND, registered(registered, Role.MENTEE, late));
        PersonId answered = team.change(late, unit -> unit.newPerson(MAIN));
        applies(answered, Team.menteeWith(START.plusYears(5)), late);

        assertThat(of(registered, late))
                .isEqualTo(
                        new RetentionAnswer.NotYet(registered, RetentionClass.NOT_SELECTED, late, late.plusMonths(6)));
        assertThat(of(answered, late))
                .isEqualTo(new RetentionAnswer.NotYet(answered, RetentionClass.NOT_SELECTED, late, late.plusMonths(6)));
    }

    @Test
    void who_was_in_a_pair_took_part_though_nobody_recorded_that_they_were_selected() {
        PersonId mentee = team.change(APPLIED, unit -> unit.newPerson(MAIN));
        Mentorship proposed = Mentorship.propose(
                        RecordId.numbered("m", 1),
                        team.mentor(1),
                        mentee,
                        PROPOSED,
                        1,
                        OptionalLong.empty(),
                        Team.decision(PROPOSED))
                .orElseThrow();
        Mentorship confirmed = proposed.confirm(
                        PROPOSED,
                        LivePairs.of(Stream.empty()),
                        Places.of(Answer.of(1), ProgrammeRules.handbook()),
                        Team.decision(PROPOSED))
                .orElseThrow();
        team.save(
                PROPOSED,
                Mentorship.KIND,
                proposed.undo(PROPOSED, Team.decision(PROPOSED)).orElseThrow());
        assertThat(of(mentee, CYCLE_END.plusMonths(6)))
                .isEqualTo(new RetentionAnswer.Due(
                        mentee, RetentionClass.NOT_SELECTED, CYCLE_END, CYCLE_END.plusMonths(6)));

        team.save(PROPOSED, Mentorship.KIND, confirmed);
        end(confirmed.id(), LEFT);
        assertThat(of(mentee, CYCLE_END.plusMonths(6)))
                .isEqualTo(new RetentionAnswer.NotYet(
                        mentee, RetentionClass.TOOK_PART, CYCLE_END, CYCLE_END.plusMonths(12)));
    }

    @Test
    void who_withdrew_and_answered_the_form_later_consented_anew() {
        PersonId mentee = team.mentee();
        leave(mentee, Role.MENTEE);
        saysOfTheProgramme(mentee, false, LEFT.plusDays(3));
        applies(mentee, Team.menteeWith(START.plusYears(5)), LEFT.plusDays(3));
        assertThat(of(mentee, LEFT.plusDays(4))).isInstanceOf(RetentionAnswer.Due.class);

        applies(mentee, Team.menteeWith(START.plusYears(5)), LEFT.plusDays(4));
        assertThat(of(mentee, LEFT.plusDays(4)))
                .isEqualTo(new RetentionAnswer.NotYet(
                        mentee,
                        RetentionClass.TOOK_PART,
                        LEFT.plusDays(4),
                        LEFT.plusDays(4).plusMonths(12)));
    }

    @Test
    void who_withdrew_and_applied_again_since_is_not_erased_by_a_day_before() {
        PersonId mentee = team.mentee();
        leave(mentee, Role.MENTEE);
        saysOfTheProgramme(mentee, false, LEFT);
        assertThat(of(mentee, LEFT)).isInstanceOf(RetentionAnswer.Due.class);

        reapply(mentee, LEFT.plusDays(40));
        assertThat(codes(of(mentee, LEFT))).containsExactly("candidacy-open");
    }

    @Test
    void a_term_that_no_day_of_the_month_ends_is_over_on_its_last() {
        PersonId person = team.applied(Team.menteeWith(START.plusYears(5)));
        LocalDate left = LocalDate.of(2026, 8, 31);
        team.save(
                left,
                Candidacy.KIND,
                team.candidacy(person, Role.MENTEE)
                        .leave(left, LeavingReason.MOVED_AWAY, Team.decision(left))
                        .orElseThrow());

        LocalDate until = LocalDate.of(2027, 2, 28);
        assertThat(of(person, until.minusDays(1)))
                .isEqualTo(new RetentionAnswer.NotYet(person, RetentionClass.NOT_SELECTED, left, until));
        assertThat(of(person, until)).isInstanceOf(RetentionAnswer.Due.class);
    }

    @Test
    void without_dates_the_end_is_not_known() {
        Team dateless = Team.of(InMemoryStore.empty());
        PersonId person = dateless.change(START, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            return unit.newPerson(MAIN);
        });

        RetentionAnswer answer = dateless.store()
                .inUnit(unit ->
                        Retention.of(unit, MAIN, RetentionPolicy.standard()).due(CYCLE_END.plusYears(9)))
                .get(0);

        assertThat(answer.person()).isEqualTo(person);
        assertThat(codes(answer)).containsExactly("cycle-not-known");
        assertThat(((RetentionAnswer.NotApplicable) answer).reasons().get(0).text())
                .isEqualTo(
                        "%s neither left nor was turned down, and the programme has no dates: confirm a pair, with"
                                + " which twelve months begin, or give it a timeline with Programmes.replace",
                        person);
    }

    @Test
    void everybody_is_told_of_once_and_nothing_is_changed() {
        PersonId nothingRecorded = team.change(APPLIED, unit -> unit.newPerson(MAIN));
        PersonId left = team.mentee();
        leave(left, Role.MENTEE);
        RecordId pair = team.confirmed();
        long before = changes(team.store());

        assertThat(due(LEFT.plusYears(5)))
                .extracting(RetentionAnswer::person)
                .containsExactlyInAnyOrder(
                        nothingRecorded,
                        left,
                        team.pair(pair).mentor(),
                        team.pair(pair).mentee())
                .isSorted();
        assertThat(changes(team.store())).isEqualTo(before);
    }

    private static long changes(ProgrammeStore store) {
        return store.inUnit(
                unit -> unit.audit(MAIN).mapToLong(AuditRow::number).max().orElseThrow());
    }

    @Test
    void those_due_are_erased_and_nobody_else() {
        PersonId left = team.mentee();
        leave(left, Role.MENTEE);
        PersonId stays = team.mentee();
        team.change(APPLIED, unit -> {
            unit.identities(MAIN).save(left, Identity.builder().name("Amina").build(), 0);
            unit.identities(MAIN).save(stays, Identity.builder().name("Bilal").build(), 0);
            return unit;
        });
        LocalDate day = LEFT.plusMonths(12);

        ImmutableList<ErasureReport> reports = erase(day).orElseThrow();

        assertThat(reports).extracting(ErasureReport::person).containsExactly(left);
        Set<PersonId> known =
                team.store().inUnit(unit -> unit.identities(MAIN).all().keySet());
        assertThat(known).containsExactly(stays);
        assertThat(codes(of(left, day))).containsExactly("erased");
        assertThat(erase(day).orElseThrow()).isEmpty();
    }

    @Test
    void whom_the_team_keeps_stays_and_somebody_else_cannot_have_been_meant() {
        PersonId left = team.mentee();
        leave(left, Role.MENTEE);
        PersonId stays = team.mentee();
        LocalDate day = LEFT.plusMonths(12);

        assertThat(erase(day, stays).codes()).containsExactly("not-due");
        assertThat(erase(day, left).orElseThrow()).isEmpty();
        assertThat(of(left, day)).isInstanceOf(RetentionAnswer.Due.class);
    }

    @Test
    void the_terms_are_a_programmes_own_and_every_class_has_one() {
        RetentionPolicy standard = RetentionPolicy.standard();

        assertThat(standard.source()).isEqualTo(Citation.of("X3"));
        RetentionPolicy own = standard.with(RetentionClass.TOOK_PART, 60);
        assertThat(own.of(RetentionClass.TOOK_PART)).isEqualTo(60);
        assertThat(standard.with(RetentionClass.TOOK_PART, 240).of(RetentionClass.TOOK_PART))
                .isEqualTo(240);
        assertThat(own.of(RetentionClass.NOT_SELECTED)).isEqualTo(6);
        assertThat(own.source()).isEqualTo(Citation.of("ours"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(RetentionClass.TOOK_PART, -1))
                .withMessage("took-part is kept from 0 to 240 months, but was to be for -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(Citation.of("ours"), ImmutableMap.of()))
                .withMessage("it is not said for how long consent-withdrawn is kept");
    }
}

package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.amir.core.coordination.Team.APPLIED;
import static org.amir.core.coordination.Team.MAIN;
import static org.amir.core.coordination.Team.PROPOSED;
import static org.amir.core.coordination.Team.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Background;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Tombstone;
import org.amir.core.participant.Traits;
import org.amir.core.record.Attempt;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
class ErasureTest {
    private static final LocalDate ENDED = PROPOSED.plusDays(20);
    private static final LocalDate LEFT = PROPOSED.plusDays(30);
    private static final RecordId ENTRY = RecordId.numbered("d", 1);

    private final Team team = Team.inMemory();

    private Attempt<ErasureReport> erase(PersonId person, LocalDate day) {
        return team.change(day, unit -> Erasure.of(unit, MAIN).erase(person, day));
    }

    private void leave(PersonId person, Role role) {
        team.save(
                LEFT,
                Candidacy.KIND,
                team.candidacy(person, role)
                        .leave(LEFT, LeavingReason.MOVED_AWAY, Team.decision(LEFT))
                        .orElseThrow());
    }

    private void end(RecordId pair) {
        team.work(
                ENDED,
                found -> found.changing(
                                pair,
                                each -> each.endEarly(
                                        ENDED,
                                        new Ending(LeavingReason.MOVED_AWAY, EndingSide.MENTEE),
                                        Team.decision(ENDED)))
                        .orElseThrow());
    }

    private DiaryEntry entered(RecordId pair) {
        return team.save(ENDED, DiaryEntry.KIND, entryWith(pair, "Her brother is ill"));
    }

    private static DiaryEntry entryWith(RecordId pair, String reflections) {
        return DiaryEntry.builder()
                .id(ENTRY)
                .mentorship(pair)
                .kind(EntryKind.CONTACT)
                .dated(Dated.of(ENDED))
                .reflections(FreeText.of(reflections))
                .build();
    }

    private DiaryEntry entry() {
        return team.store()
                .inUnit(unit -> unit.records(MAIN, DiaryEntry.KIND).find(ENTRY))
                .map(Versioned::value)
                .orElseThrow();
    }

    private Optional<Application> application(PersonId person, Role role) {
        return team.store()
                .inUnit(unit -> unit.applications(MAIN).find(person, role))
                .map(Versioned::value);
    }

    private ImmutableList<AuditRow> audit() {
        return team.store().inUnit(unit -> unit.audit(MAIN).collect(toImmutableList()));
    }

    private void isCalled(PersonId person, String name) {
        team.change(APPLIED, unit -> {
            unit.identities(MAIN).save(person, Identity.builder().name(name).build(), 0);
            return unit;
        });
    }

    @Test
    void who_is_in_a_pair_or_a_candidacy_that_goes_on_is_not_erased_and_every_reason_is_told() {
        PersonId mentor = team.mentor(2);
        RecordId one = team.confirmed(mentor, team.mentee());
        RecordId other = team.proposed(mentor, team.mentee());
        entered(one);
        ImmutableList<AuditRow> before = audit();

        Attempt<ErasureReport> refused = erase(mentor, LEFT);

        assertThat(refused.codes()).containsExactly("pair-not-over", "pair-not-over", "candidacy-open");
        assertThat(refused.refusals())
                .extracting(refusal -> refusal.text())
                .containsExactly(
                        mentor + " is in " + one + ", which is confirmed; end it or undo it first",
                        mentor + " is in " + other + ", which is proposed; end it or undo it first",
                        mentor
                                + " is a candidate as a mentor on 2025-12-03, before the cycle's end; record first that they"
                                + " left, or were not selected");
        assertThat(audit()).isEqualTo(before);
    }

    @Test
    void who_has_left_or_was_not_selected_is_erased_from_that_day_on() {
        PersonId left = team.mentee();
        leave(left, Role.MENTEE);
        PersonId notSelected = team.applied(Team.mentorWith(1));
        team.decide(notSelected, Role.MENTOR, SelectionOutcome.NOT_SELECTED);

        assertThat(erase(left, LEFT.minusDays(1)).codes()).containsExactly("candidacy-open");
        assertThat(erase(left, LEFT).isTaken()).isTrue();
        assertThat(erase(notSelected, LEFT).isTaken()).isTrue();
    }

    @Test
    void who_applied_again_since_is_not_erased_by_a_day_before() {
        PersonId mentee = team.mentee();
        leave(mentee, Role.MENTEE);
        RecruitmentRound round = team.store()
                .inUnit(unit -> unit.records(MAIN, RecruitmentRound.KIND)
                        .find(RecordId.numbered("rr", 1))
                        .orElseThrow()
                        .value());
        team.save(
                LEFT.plusDays(40),
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE)
                        .reapply(round, Dated.of(LEFT.plusDays(40)), Team.BY)
                        .orElseThrow());

        assertThat(erase(mentee, LEFT).codes()).containsExactly("candidacy-open");
    }

    @Test
    void after_the_end_of_the_cycle_nobody_is_a_candidate_any_more() {
        PersonId mentee = team.mentee();
        LocalDate last = team.read(Coordination::cycle).orElseThrow().lastDay();

        assertThat(erase(mentee, last).codes()).containsExactly("candidacy-open");
        assertThat(erase(mentee, last.plusDays(1)).isTaken()).isTrue();
    }

    @Test
    void who_they_are_and_what_was_written_of_them_is_gone_and_the_history_stays() {
        RecordId pair = team.confirmed();
        PersonId mentor = team.pair(pair).mentor();
        PersonId mentee = team.pair(pair).mentee();
        isCalled(mentee, "Amina");
        isCalled(mentor, "Bilal");
        DiaryEntry before = entered(pair);
        end(pair);
        leave(mentee, Role.MENTEE);
        ImmutableList<AuditRow> trail = audit();

        ErasureReport report = erase(mentee, LEFT).orElseThrow();

        assertThat(report.records()).containsExactly(Map.entry("diary-entry", 1));
        assertThat(report.reduced()).containsExactly(Role.MENTEE);
        assertThat(report.removed()).isEmpty();
        assertThat(report.wasErasedBefore()).isFalse();
        assertThat(before.reflections()).contains(FreeText.of("Her brother is ill"));
        assertThat(entry()).isEqualTo(entryWith(pair, FreeText.ERASED));
        Set<PersonId> known =
                team.store().inUnit(unit -> unit.identities(MAIN).all().keySet());
        Map<PersonId, Tombstone> erased =
                team.store().inUnit(unit -> unit.identities(MAIN).erased());
        assertThat(known).containsExactly(mentor);
        assertThat(erased).containsExactly(Map.entry(mentee, new Tombstone(mentee, Team.change(LEFT))));
        assertThat(audit().subList(0, trail.size())).isEqualTo(trail);
        assertThat(audit().subList(trail.size(), audit().size()))
                .extracting(AuditRow::kind)
                .containsExactly("diary-entry", "application", "identity");
    }

    @Test
    void a_second_time_only_what_was_written_since_goes_and_it_is_told() {
        RecordId pair = team.confirmed();
        PersonId mentee = team.pair(pair).mentee();
        end(pair);
        leave(mentee, Role.MENTEE);
        erase(mentee, LEFT).orElseThrow();

        ErasureReport nothing = erase(mentee, LEFT).orElseThrow();
        entered(pair);
        ErasureReport since = erase(mentee, LEFT).orElseThrow();

        assertThat(nothing.wasErasedBefore()).isTrue();
        assertThat(nothing.isUnchanged()).isTrue();
        assertThat(since.wasErasedBefore()).isTrue();
        assertThat(since.isUnchanged()).isFalse();
        assertThat(since.records()).containsExactly(Map.entry("diary-entry", 1));
        assertThat(entry().reflections()).contains(FreeText.of(FreeText.ERASED));
    }

    @Test
    void somebody_whom_the_programme_does_not_know_is_told() {
        Attempt<ErasureReport> refused = erase(PersonId.numbered(77), LEFT);

        assertThat(refused.codes()).containsExactly("unknown-person");
        assertThat(refused.refusals().get(0).text()).isEqualTo("the programme \"main\" has nobody p-000077");
    }

    /** A form that was brought in and nothing else: nobody counts with it. */
    @Test
    void an_application_is_removed_when_no_record_names_the_person() {
        PersonId person = team.change(APPLIED, unit -> {
            PersonId added = unit.newPerson(MAIN);
            unit.applications(MAIN).save(application(added, Team.mentorWith(1)), 0);
            unit.applications(MAIN).save(application(added, Team.menteeWith(START.plusYears(1))), 0);
            return added;
        });

        ErasureReport report = erase(person, LEFT).orElseThrow();

        assertThat(report.removed()).containsExactly(Role.MENTOR, Role.MENTEE);
        assertThat(report.reduced()).isEmpty();
        assertThat(application(person, Role.MENTOR)).isEmpty();
        assertThat(application(person, Role.MENTEE)).isEmpty();
    }

    private static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .stamp(APPLIED.atTime(10, 0))
                .firstStamp(APPLIED.atTime(9, 0))
                .build();
    }

    @Test
    void of_an_application_only_what_figures_and_pairs_of_the_past_go_by_stays() {
        Traits traits = Traits.builder()
                .birthDate(Answer.of(LocalDate.of(2007, 9, 6)))
                .gender(Answer.of(Gender.WOMAN))
                .background(Answer.of(Background.of("kurdish")))
                .backgroundConsent(Answer.of(true))
                .residence(Residence.builder()
                        .place("Lund")
                        .postcode("22100")
                        .coordinates(Coordinates.ofMicroDegrees(55_700_000, 13_200_000))
                        .build())
                .motivation(Answer.of(FreeText.of("To give back")))
                .twelveMonths(Answer.of(true))
                .build();
        Mentor mentor = Mentor.builder()
                .traits(traits)
                .capacity(Answer.of(2))
                .convictions(Answer.of(Convictions.DECLARED_NONE))
                .livedExperience(Answer.of(FreeText.of("Came alone")))
                .build();

        Traits kept = Traits.builder()
                .birthDate(Answer.of(LocalDate.of(2008, 9, 5)))
                .gender(traits.gender())
                .residence(Residence.builder().place("Lund").build())
                .build();
        assertThat(ErasedProfile.of(application(PersonId.numbered(1), mentor)))
                .isEqualTo(application(
                        PersonId.numbered(1),
                        Mentor.builder().traits(kept).capacity(Answer.of(2)).build()));
        assertThat(ErasedProfile.of(application(
                        PersonId.numbered(1),
                        Mentee.builder()
                                .traits(traits)
                                .expectations(Answer.of(FreeText.of("Work")))
                                .build())))
                .isEqualTo(application(
                        PersonId.numbered(1), Mentee.builder().traits(kept).build()));
        assertThat(kept.ageOn(APPLIED)).isEqualTo(traits.ageOn(APPLIED)).hasValue(17);
    }
}

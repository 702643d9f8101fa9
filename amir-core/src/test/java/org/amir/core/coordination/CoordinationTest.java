package org.amir.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.supervision.Agenda;
import org.amir.core.supervision.AgendaPoint;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The files, warnings and agendas that the team's day is made of. */
class CoordinationTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Team team = Team.inMemory();

    private <V> RecordId next(RecordKind<RecordId, V> kind) {
        return team.change(DAY, unit -> unit.newRecord(Team.MAIN, kind));
    }

    private DiaryEntry met(RecordId pair, LocalDate on, Concern concern) {
        return team.save(
                on,
                DiaryEntry.KIND,
                DiaryEntry.builder()
                        .id(next(DiaryEntry.KIND))
                        .mentorship(pair)
                        .kind(EntryKind.MEETING)
                        .dated(Dated.of(on))
                        .concern(concern)
                        .build());
    }

    private SupervisionMeeting planned(SupervisionForm form, LocalDate on, PersonId... invited) {
        SupervisionMeeting meeting =
                SupervisionMeeting.planned(next(SupervisionMeeting.KIND), form, on, Dated.of(STARTED));
        return team.save(
                STARTED,
                SupervisionMeeting.KIND,
                invited.length == 0
                        ? meeting
                        : meeting.invite(ImmutableSet.copyOf(invited), Dated.of(STARTED))
                                .orElseThrow());
    }

    private Optional<PairFile> file(RecordId pair) {
        return team.read(work -> work.pair(pair));
    }

    private ImmutableList<Mentorship> pairsOn(LocalDate day) {
        return team.read(work -> work.pairsOn(day));
    }

    private Optional<Agenda> agenda(RecordId meeting) {
        return team.read(work -> work.agenda(meeting, DAY));
    }

    private Optional<Agenda> nextAgenda(LocalDate day) {
        return team.read(work -> work.nextAgenda(day));
    }

    @Test
    void a_pairs_file_has_everything_of_the_pair_and_nothing_of_others() {
        RecordId pair = team.started(STARTED);
        RecordId other = team.started(STARTED);
        DiaryEntry late = met(pair, DAY, Concern.NONE);
        DiaryEntry early = met(pair, DAY.minusDays(2), Concern.NONE);
        met(other, DAY, Concern.NONE);
        Mentorship mentorship = team.pair(pair);
        DiarySubmission handedIn = team.save(
                DAY,
                DiarySubmission.KIND,
                DiarySubmission.of(next(DiarySubmission.KIND), pair, STARTED, DAY, Dated.of(DAY)));
        IntegrationPlan plan =
                team.save(DAY, IntegrationPlan.KIND, IntegrationPlan.begin(mentorship.mentee(), Dated.of(STARTED)));
        SupervisionMeeting ofMentor = planned(SupervisionForm.INDIVIDUAL, DAY.plusDays(3), mentorship.mentor());
        planned(SupervisionForm.INDIVIDUAL, DAY.plusDays(4), team.pair(other).mentor());
        SupervisionMeeting ofAll = planned(SupervisionForm.GROUP, DAY.plusDays(5));

        PairFile file = file(pair).orElseThrow();

        assertThat(file.mentorship()).isEqualTo(mentorship);
        assertThat(file.entries()).containsExactly(early, late);
        assertThat(file.submissions()).containsExactly(handedIn);
        assertThat(file.plan()).contains(plan);
        assertThat(file.meetings()).containsExactly(ofMentor, ofAll);
        assertThat(file.otherPairs()).isEmpty();
        assertThat(file.permit())
                .isEqualTo(Team.menteeWith(Team.START.plusYears(5)).permit());
        assertThat(team.<ImmutableList<PairFile>>read(Coordination::pairs))
                .hasSize(2)
                .contains(file);
    }

    @Test
    void a_mentors_other_pairs_and_places_are_in_the_file() {
        PersonId mentor = team.mentor(2);
        RecordId one = team.confirmed(mentor, team.mentee());
        RecordId other = team.confirmed(mentor, team.mentee());

        PairFile file = file(one).orElseThrow();

        assertThat(file.otherPairs()).extracting(Mentorship::id).containsExactly(other);
        assertThat(file.places().most()).isEqualTo(2);
    }

    @Test
    void there_is_no_file_of_a_pair_that_is_not_there() {
        assertThat(file(RecordId.of("m-000099"))).isEmpty();
    }

    @Test
    @Tag("S2")
    void warnings_of_all_pairs_stand_worst_first() {
        RecordId calm = team.started(STARTED);
        RecordId concern = team.started(STARTED);
        met(calm, DAY, Concern.CONCERN);
        met(concern, DAY, Concern.URGENT);

        ImmutableList<EarlyWarning> warnings = team.read(work -> work.warnings(DAY));

        assertThat(warnings).extracting(EarlyWarning::mentorship).containsExactly(concern, calm);
        ImmutableList<EarlyWarning> ofCalm =
                team.read(work -> work.warnings(work.pair(calm).orElseThrow(), DAY));
        assertThat(ofCalm).containsExactly(warnings.get(1));
        assertThat(pairsOn(DAY)).extracting(Mentorship::id).containsExactly(calm, concern);
        assertThat(pairsOn(Team.PROPOSED.minusDays(1))).isEmpty();
    }

    @Test
    @Tag("S1")
    void the_next_agenda_is_that_of_the_next_meeting_as_it_is_planned_on_the_day() {
        RecordId pair = team.started(STARTED);
        RecordId concern = team.started(STARTED);
        met(concern, DAY, Concern.CONCERN);
        SupervisionMeeting later = planned(SupervisionForm.GROUP, DAY.plusDays(20));
        SupervisionMeeting next = planned(SupervisionForm.GROUP, DAY.plusDays(10));

        Agenda agenda = nextAgenda(DAY).orElseThrow();

        assertThat(agenda.meeting()).isEqualTo(next.id());
        assertThat(agenda.points()).extracting(AgendaPoint::mentorship).containsExactly(concern, pair);
        assertThat(agenda(later.id()).map(Agenda::meeting)).contains(later.id());
        assertThat(nextAgenda(DAY.plusDays(21))).isEmpty();
        assertThat(nextAgenda(STARTED.minusDays(1))).isEmpty();
        assertThat(agenda(RecordId.of("s-000099"))).isEmpty();
        Optional<SupervisionMeeting> found = team.read(work -> work.meeting(next.id()));
        assertThat(found).contains(next);
    }

    @Test
    @Tag("P2")
    void without_dates_the_cycle_is_the_twelve_months_from_the_first_confirmation() {
        assertThat(team.<Optional<Cycle>>read(Coordination::cycle))
                .contains(Cycle.beginning(LocalDate.of(2025, 11, 1)));

        RecordId pair = team.confirmed();
        PairFile confirmed = file(pair).orElseThrow();
        ProgrammeFile undated = ProgrammeFile.builder()
                .programme(Programme.of(Team.MAIN, CountryCode.of("SE"), LanguageCode.of("sv")))
                .addPairs(confirmed)
                .build();

        assertThat(undated.cycle()).contains(Cycle.beginning(Team.PROPOSED));
        assertThat(undated).hasToString("file of programme main");
    }

    @Test
    void a_file_says_nothing_when_it_is_printed() {
        team.started(STARTED);

        ProgrammeFile file = team.read(Coordination::file);

        assertThat(file).hasToString("file of programme main");
        assertThat(file.pairs().get(0))
                .hasToString("file of " + file.pairs().get(0).mentorship());
        assertThat(file.stints(DAY)).hasSize(2);
        assertThat(file.stints(STARTED.minusDays(1))).isEmpty();
        assertThat(file.permits()).hasSize(1);
    }
}

package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.ID;
import static org.amir.core.mentorship.Pairs.MENTOR;
import static org.amir.core.mentorship.Pairs.WITHDREW;
import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.noOthers;
import static org.amir.core.mentorship.Pairs.proposed;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.amir.core.mentorship.Pairs.started;
import static org.amir.core.supervision.PairFiles.CYCLE;
import static org.amir.core.supervision.PairFiles.PERMANENT;
import static org.amir.core.supervision.PairFiles.RULES;
import static org.amir.core.supervision.PairFiles.entry;
import static org.amir.core.supervision.PairFiles.file;
import static org.amir.core.supervision.PairFiles.held;
import static org.amir.core.supervision.PairFiles.meeting;
import static org.amir.core.supervision.PairFiles.planned;
import static org.amir.core.supervision.PairFiles.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S1")
@Tag("S2")
class AgendaTest {
    private static final EarlyWarnings WARNINGS = EarlyWarnings.under(RULES, CYCLE);
    private static final PersonId OTHER = PersonId.numbered(31);

    @Test
    void the_pairs_with_the_worst_warnings_come_first_and_those_without_any_last() {
        PairFile quiet = other(2, MENTOR).build();
        PairFile unknownPermit = other(3, MENTOR, Permit.notAnswered()).build();
        PairFile urgent = file(started(day(3, 1)))
                .addEntries(entry(1, EntryKind.CONTACT, day(3, 8), Concern.URGENT))
                .build();

        Agenda agenda = Agenda.of(group(), List.of(quiet, unknownPermit, urgent), WARNINGS, day(3, 10));

        assertThat(agenda.points())
                .extracting(AgendaPoint::mentorship)
                .containsExactly(ID, RecordId.numbered("m", 3), RecordId.numbered("m", 2));
        assertThat(agenda.warnings())
                .extracting(EarlyWarning::kind)
                .containsExactly(WarningKind.URGENT_CONCERN, WarningKind.PERMIT_LAPSES);
        assertThat(agenda.plannedOn()).contains(day(3, 20));
        assertThat(agenda.points().get(0).state()).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void pairs_that_are_over_and_those_of_mentors_who_are_not_invited_are_left_out() {
        PairFile over = file(started(day(3, 1))
                        .endEarly(day(3, 9), WITHDREW, recorded(day(3, 9)))
                        .orElseThrow())
                .build();
        PairFile foreign = other(2, OTHER).build();

        assertThat(Agenda.of(group(), List.of(over, foreign), WARNINGS, day(3, 10))
                        .points())
                .isEmpty();
    }

    @Test
    void a_group_to_which_nobody_has_been_invited_yet_goes_through_everybody() {
        SupervisionMeeting group = SupervisionMeeting.planned(
                RecordId.numbered("s", 1), SupervisionForm.GROUP, day(3, 20), Dated.of(day(3, 1)));
        SupervisionMeeting individual = SupervisionMeeting.planned(
                RecordId.numbered("s", 2), SupervisionForm.INDIVIDUAL, day(3, 20), Dated.of(day(3, 1)));
        List<PairFile> files = List.of(other(2, OTHER).build());

        assertThat(Agenda.of(group, files, WARNINGS, day(3, 10)).points()).hasSize(1);
        assertThat(Agenda.of(individual, files, WARNINGS, day(3, 10)).points()).isEmpty();
    }

    @Test
    @Tag("R7")
    void it_says_when_a_pair_and_the_mentors_motives_were_last_talked_about() {
        SupervisionMeeting last = held(7, day(3, 5), Attendance.PRESENT)
                .note(PairNote.builder()
                        .mentorship(ID)
                        .progress(FreeText.of("good"))
                        .build())
                .then(meeting -> meeting.note(new MotivationNote(MENTOR, Optional.of(4), Optional.empty())))
                .orElseThrow();
        PairFile noted = file(started(day(3, 1)))
                .addMeetings(held(6, day(3, 2), Attendance.PRESENT), last)
                .build();

        AgendaPoint point = Agenda.of(group(), List.of(noted), WARNINGS, day(3, 10))
                .points()
                .get(0);

        assertThat(point.lastNoted()).contains(day(3, 5));
        assertThat(point.motivationLastNoted()).contains(day(3, 5));
        assertThat(Agenda.of(group(), List.of(noted), WARNINGS, day(3, 4))
                        .points()
                        .get(0)
                        .motivationLastNoted())
                .isEmpty();
    }

    @Test
    void what_all_pairs_of_a_mentor_have_at_once_stands_there_once() {
        PairFile one = file(started(day(3, 1)))
                .addEntries(meeting(1, day(3, 9)))
                .addOtherPairs(pair(2, MENTOR))
                .build();
        PairFile two = other(2, MENTOR).addOtherPairs(started(day(3, 1))).build();

        Agenda agenda = Agenda.of(group(), List.of(one, two), WARNINGS, day(3, 10));

        assertThat(agenda.points())
                .allSatisfy(point -> assertThat(point.warnings()).hasSize(1));
        assertThat(agenda.warnings()).extracting(EarlyWarning::kind).containsExactly(WarningKind.MENTOR_OVERLOADED);
    }

    @Test
    void a_mentor_is_shown_the_own_pairs_without_what_is_for_the_team_alone() {
        PairFile own = PairFile.builder()
                .mentorship(started(day(3, 1)))
                .addEntries(entry(1, EntryKind.CONTACT, day(3, 8), Concern.CONCERN))
                .build();
        PairFile foreign = other(2, OTHER).build();
        SupervisionMeeting both =
                group().invite(ImmutableSet.of(OTHER), Dated.of(day(3, 2))).orElseThrow();

        Agenda agenda = Agenda.of(both, List.of(own, foreign), WARNINGS, day(3, 10));

        assertThat(agenda.warnings())
                .extracting(EarlyWarning::kind)
                .containsExactly(WarningKind.CONCERN, WarningKind.PERMIT_LAPSES);
        assertThat(agenda.points()).hasSize(2);
        assertThat(agenda.forMentor(MENTOR).warnings())
                .extracting(EarlyWarning::kind)
                .containsExactly(WarningKind.CONCERN);
        assertThat(agenda.forMentor(MENTOR).points())
                .extracting(AgendaPoint::mentorship)
                .containsExactly(ID);
    }

    @Test
    @Tag("R7")
    void a_mentor_is_not_shown_what_the_team_has_seen_or_followed_up() {
        SupervisionMeeting asked = held(7, day(3, 5), Attendance.PRESENT)
                .note(new MotivationNote(MENTOR, Optional.of(2), Optional.empty()))
                .orElseThrow();
        PairFile own = file(started(day(3, 1)))
                .addEntries(
                        entry(1, EntryKind.CONTACT, day(3, 7), Concern.CONCERN),
                        entry(2, EntryKind.CONTACT, day(3, 8), Concern.CONCERN))
                .addMeetings(asked)
                .addReplies(reply(WarningKind.CONCERN, day(3, 7), WarningReply.Reply.ACKNOWLEDGED, day(3, 9)))
                .build();
        PairFile foreign = other(2, OTHER).build();
        SupervisionMeeting both =
                group().invite(ImmutableSet.of(OTHER), Dated.of(day(3, 2))).orElseThrow();
        Agenda agenda = Agenda.of(both, List.of(own, foreign), WARNINGS, day(3, 10));

        assertThat(agenda.shownTo()).isEmpty();
        assertThat(agenda.motivesNotNoted()).containsExactly(OTHER);
        assertThat(agenda.warnings())
                .extracting(EarlyWarning::since, EarlyWarning::isAcknowledged)
                .containsExactly(tuple(day(3, 8), false), tuple(day(3, 7), true));

        Agenda shown = agenda.forMentor(MENTOR);
        assertThat(shown.shownTo()).contains(MENTOR);
        assertThat(shown.points()).extracting(AgendaPoint::motivationLastNoted).containsExactly(Optional.empty());
        assertThat(shown.points().get(0).warnings())
                .extracting(EarlyWarning::since, EarlyWarning::isAcknowledged)
                .containsExactly(tuple(day(3, 7), false), tuple(day(3, 8), false));
        assertThat(shown.motivesNotNoted()).isEmpty();
        assertThat(agenda.forMentor(OTHER).motivesNotNoted()).isEmpty();
    }

    private static SupervisionMeeting group() {
        return planned(1, day(3, 20), day(3, 1));
    }

    private static PairFile.Builder other(int number, PersonId mentor) {
        return other(number, mentor, PERMANENT);
    }

    private static PairFile.Builder other(int number, PersonId mentor, Permit permit) {
        return PairFile.builder().mentorship(pair(number, mentor)).permit(permit);
    }

    private static Mentorship pair(int number, PersonId mentor) {
        return proposed(RecordId.numbered("m", number), mentor, PersonId.numbered(10L + number), day(3, 1))
                .confirm(day(3, 1), noOthers(), new Places(3), recorded(day(3, 1)))
                .orElseThrow();
    }
}

package org.amir.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.TrainingUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the team owes on a day: since when, until when it is in time, and when it is done. */
class DueTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

    private final Team team = Team.inMemory();

    private ImmutableList<Due> due(LocalDate day) {
        return team.read(work -> work.due(day));
    }

    private ImmutableList<Due> due(DueKind kind, LocalDate day) {
        return due(day).stream().filter(due -> due.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    private Due only(DueKind kind, LocalDate day) {
        ImmutableList<Due> found = due(kind, day);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private <V> RecordId next(RecordKind<RecordId, V> kind) {
        return team.change(MAY, unit -> unit.newRecord(Team.MAIN, kind));
    }

    /** Owed from a day, in time until another, late on the day after it. */
    private void assertOwed(DueKind kind, LocalDate since, LocalDate due) {
        assertThat(due(kind, since.minusDays(1))).isEmpty();
        assertThat(only(kind, since).since()).isEqualTo(since);
        assertThat(only(kind, due).due()).isEqualTo(due);
        assertThat(only(kind, due).isLateOn(due)).isFalse();
        assertThat(only(kind, due.plusDays(1)).isLateOn(due.plusDays(1))).isTrue();
    }

    @Test
    void a_programme_in_which_nobody_applied_owes_nothing() {
        assertThat(due(MAY)).isEmpty();
    }

    @Test
    @Tag("R9")
    void everybody_is_told_of_a_decision_within_two_weeks_the_unselected_too() {
        PersonId mentee = team.applied(Team.menteeWith(MAY.plusYears(1)));
        team.decide(mentee, Role.MENTEE, SelectionOutcome.WAITING_LIST);

        assertOwed(DueKind.FEEDBACK, Team.SELECTED, Team.SELECTED.plusDays(14));
        Due owed = only(DueKind.FEEDBACK, Team.SELECTED);
        assertThat(owed.people()).containsExactly(mentee);
        assertThat(owed.citation().source()).isEqualTo("R9");
        assertThat(owed.english()).isEqualTo("Tell mentee " + mentee + " of the decision of 2025-09-20: waiting list.");
        assertThat(owed.swedish()).isEqualTo("Meddela mentee " + mentee + " beslutet den 2025-09-20: väntelista.");

        team.tell(mentee, Role.MENTEE);
        assertThat(due(DueKind.FEEDBACK, Team.TOLD)).isEmpty();
    }

    @Test
    @Tag("R10")
    void a_selected_mentor_is_invited_to_the_training_and_a_mentee_is_not() {
        PersonId mentor = team.selected(Team.mentorWith(1));
        PersonId mentee = team.mentee();

        assertOwed(DueKind.INVITATION, Team.SELECTED, Team.SELECTED.plusDays(14));
        assertThat(only(DueKind.INVITATION, Team.TOLD).people())
                .containsExactly(mentor)
                .doesNotContain(mentee);

        RecordId session = team.session(TrainingUnit.ROLE, mentor, Optional.empty());
        team.save(
                Team.TOLD,
                Candidacy.KIND,
                team.candidacy(mentor, Role.MENTOR)
                        .invite(Dated.of(Team.TOLD), Team.BY, ImmutableSet.of(session))
                        .orElseThrow());
        assertThat(due(DueKind.INVITATION, Team.TOLD.minusDays(1))).hasSize(1);
        assertThat(due(DueKind.INVITATION, Team.TOLD)).isEmpty();
    }

    @Test
    @Tag("T8")
    void a_mentor_who_lacks_a_unit_is_owed_a_session_of_it() {
        PersonId mentor = team.trained(Team.mentorWith(1), 4);
        team.session(TrainingUnit.GOALS, mentor, Optional.of(Attendance.ABSENT));

        Due owed = only(DueKind.TRAINING, Team.TRAINED);
        assertThat(owed.people()).containsExactly(mentor);
        assertThat(owed.since()).isEqualTo(Team.TRAINED);
        assertThat(owed.isLateOn(Team.TRAINED.plusDays(30))).isFalse();
        assertThat(owed.isLateOn(Team.TRAINED.plusDays(31))).isTrue();
        assertThat(owed.english()).startsWith("Plan a session of unit 5 for the mentors who lack it (1)");
    }

    @Test
    @Tag("T8")
    void who_came_is_recorded_within_a_week_of_a_session() {
        PersonId mentor = team.trained(Team.mentorWith(1), 4);
        RecordId session = team.session(TrainingUnit.GOALS, mentor, Optional.empty());

        assertOwed(DueKind.ATTENDANCE, Team.TRAINED, Team.TRAINED.plusDays(7));
        Due owed = only(DueKind.ATTENDANCE, Team.TRAINED);
        assertThat(owed.record()).contains(session);
        assertThat(owed.people()).containsExactly(mentor);
        assertThat(due(DueKind.TRAINING, Team.TRAINED)).isEmpty();
    }

    @Test
    @Tag("M9")
    void a_proposal_waits_for_the_teams_decision() {
        RecordId pair = team.proposed(team.mentor(1), team.mentee());

        assertOwed(DueKind.PROPOSAL, Team.PROPOSED, Team.PROPOSED.plusDays(7));
        assertThat(only(DueKind.PROPOSAL, Team.PROPOSED).pair()).contains(pair);

        team.work(Team.PROPOSED, work -> work.undo(pair, Team.PROPOSED, Team.decision(Team.PROPOSED)));
        assertThat(due(DueKind.PROPOSAL, Team.PROPOSED)).isEmpty();
    }

    @Test
    @Tag("I1")
    void a_confirmed_pair_is_owed_its_intake_session() {
        RecordId pair = team.confirmed();

        assertOwed(DueKind.INTAKE, Team.PROPOSED, Team.PROPOSED.plusDays(14));
        assertThat(only(DueKind.INTAKE, Team.PROPOSED).pair()).contains(pair);
    }

    @Test
    @Tag("T10")
    @Tag("S4")
    void an_introduction_says_what_it_lacks_until_the_trial_begins() {
        LocalDate intake = Team.PROPOSED.plusDays(3);
        RecordId pair = team.introduced(intake);

        assertOwed(DueKind.INTRODUCTION, intake, intake.plusDays(7));
        assertThat(only(DueKind.INTRODUCTION, intake).citation().source()).isEqualTo("T10");

        record(pair, intake, IntroductionItem.GLOSSARY_SHOWN, IntroductionItem.CODE_OF_CONDUCT_SHOWN);
        record(pair, intake, IntroductionItem.PHASES_SHOWN, IntroductionItem.PLAN_BEGUN);
        record(pair, intake, IntroductionItem.SIGNED_BY_MENTOR);
        assertThat(only(DueKind.INTRODUCTION, intake).english())
                .isEqualTo(pair + " lacks the mentee's signature, the team's signature, the team's contact details; the"
                        + " intake session was on 2025-11-06.");
        assertThat(only(DueKind.INTRODUCTION, intake).swedish())
                .isEqualTo(pair + " saknar menteens underskrift, teamets underskrift, teamets kontaktuppgifter;"
                        + " introduktionssamtalet var den 2025-11-06.");

        record(pair, intake, IntroductionItem.SIGNED_BY_MENTEE);
        team.work(intake, work -> work.changing(pair, found -> found.countersign(Dated.of(intake), Team.BY)));
        assertThat(only(DueKind.INTRODUCTION, intake).citation().source()).isEqualTo("S4");

        record(pair, intake, IntroductionItem.STAFF_CONTACT_GIVEN);
        assertThat(only(DueKind.INTRODUCTION, intake).english()).contains("begin the trial");

        team.work(intake, work -> work.changing(pair, found -> found.beginTrial(intake, Team.decision(intake))));
        assertThat(due(DueKind.INTRODUCTION, intake)).isEmpty();
    }

    private void record(RecordId pair, LocalDate day, IntroductionItem... items) {
        for (IntroductionItem item : items) {
            team.work(
                    day,
                    work -> work.changing(pair, found -> found.record(item, Dated.of(day)))
                            .orElseThrow());
        }
    }

    @Test
    void a_trial_is_owed_its_answers_and_then_its_step() {
        LocalDate met = Team.PROPOSED.plusDays(10);
        RecordId pair = team.met(met);

        assertOwed(DueKind.TRIAL, met, met.plusDays(14));
        assertThat(only(DueKind.TRIAL, met).english()).contains("(answered: -)");

        answer(pair, TrialAnswer.yes(Role.MENTEE, Dated.of(met)));
        assertThat(only(DueKind.TRIAL, met).english()).contains("(answered: mentee)");

        answer(pair, TrialAnswer.yes(Role.MENTOR, Dated.of(met)));
        assertThat(only(DueKind.TRIAL, met).english()).contains("Both of " + pair + " want to go on: start the pair.");

        team.work(met, work -> work.changing(pair, found -> found.activate(met, Team.decision(met))));
        assertThat(due(DueKind.TRIAL, met)).isEmpty();
    }

    private void answer(RecordId pair, TrialAnswer answer) {
        team.work(answer.dated().on(), work -> work.changing(pair, found -> found.answer(answer)));
    }

    @Test
    @Tag("S1")
    void group_supervision_is_planned_month_by_month_as_long_as_pairs_live() {
        LocalDate started = LocalDate.of(2026, 1, 15);
        team.started(started);
        assertOwed(DueKind.SUPERVISION, started, LocalDate.of(2026, 2, 15));

        LocalDate held = LocalDate.of(2026, 2, 10);
        RecordId meeting = next(SupervisionMeeting.KIND);
        team.save(
                started,
                SupervisionMeeting.KIND,
                SupervisionMeeting.planned(meeting, SupervisionForm.GROUP, held, Dated.of(started)));
        assertThat(due(DueKind.SUPERVISION, held)).isEmpty();
        assertThat(only(DueKind.SUPERVISION, held.plusDays(1)).due()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(due(DueKind.SUPERVISION, LocalDate.of(2026, 10, 31))).hasSize(1);
        assertThat(due(DueKind.SUPERVISION, LocalDate.of(2026, 11, 1))).isEmpty();

        assertOwed(DueKind.WHETHER_HELD, held.plusDays(1), held, held.plusDays(7));
    }

    private void assertOwed(DueKind kind, LocalDate first, LocalDate since, LocalDate due) {
        assertThat(due(kind, first.minusDays(1))).isEmpty();
        assertThat(only(kind, first).since()).isEqualTo(since);
        assertThat(only(kind, due).isLateOn(due)).isFalse();
        assertThat(only(kind, due.plusDays(1)).isLateOn(due.plusDays(1))).isTrue();
    }

    @Test
    @Tag("S3")
    void a_diary_is_due_a_week_before_the_meeting_that_reviews_it_and_moves_with_it() {
        LocalDate started = LocalDate.of(2026, 3, 1);
        RecordId pair = team.started(started);
        RecordId id = next(SupervisionMeeting.KIND);
        SupervisionMeeting planned =
                SupervisionMeeting.planned(id, SupervisionForm.GROUP, LocalDate.of(2026, 4, 20), Dated.of(started));
        team.save(started, SupervisionMeeting.KIND, planned);

        assertOwed(DueKind.DIARY, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 13));
        assertThat(only(DueKind.DIARY, LocalDate.of(2026, 4, 1)).record()).contains(id);

        LocalDate moved = LocalDate.of(2026, 4, 10);
        team.save(
                moved,
                SupervisionMeeting.KIND,
                planned.move(LocalDate.of(2026, 4, 25), Team.decision(moved)).orElseThrow());
        assertThat(only(DueKind.DIARY, LocalDate.of(2026, 4, 12)).due()).isEqualTo(LocalDate.of(2026, 4, 18));

        team.save(
                LocalDate.of(2026, 4, 15),
                DiarySubmission.KIND,
                DiarySubmission.of(
                        next(DiarySubmission.KIND),
                        pair,
                        started,
                        LocalDate.of(2026, 3, 31),
                        Dated.of(LocalDate.of(2026, 4, 15))));
        assertThat(due(DueKind.DIARY, LocalDate.of(2026, 4, 14))).hasSize(1);
        assertThat(due(DueKind.DIARY, LocalDate.of(2026, 4, 15))).isEmpty();
    }

    @Test
    @Tag("E3")
    void a_mentees_own_voice_is_answered_and_an_urgent_one_stands_before_all_that_is_late() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        PersonId mentee = team.pair(pair).mentee();
        ConfidentialText said = ConfidentialText.of("about somebody called Zeynep");
        VoiceNote normal =
                VoiceNote.of(next(VoiceNote.KIND), mentee, Dated.of(MAY.minusDays(7)), VoiceNote.Urgency.NORMAL, said);
        team.save(MAY, VoiceNote.KIND, normal);
        assertThat(only(DueKind.VOICE, MAY).isLateOn(MAY)).isFalse();
        assertThat(due(DueKind.VOICE, MAY.minusDays(8))).isEmpty();
        team.save(MAY, VoiceNote.KIND, normal.answer(Team.decision(MAY)).orElseThrow());
        assertThat(due(DueKind.VOICE, MAY)).isEmpty();

        VoiceNote urgent = VoiceNote.of(next(VoiceNote.KIND), mentee, Dated.of(MAY), VoiceNote.Urgency.URGENT, said);
        team.save(MAY, VoiceNote.KIND, urgent);

        ImmutableList<Due> all = due(MAY);
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(all.get(0).kind()).isEqualTo(DueKind.VOICE);
        assertThat(all.get(0).isUrgent()).isTrue();
        assertThat(all.get(0).record()).contains(urgent.id());
        assertThat(all.get(0).due()).isEqualTo(MAY.plusDays(1));
        assertThat(all.get(1).isLateOn(MAY)).isTrue();
        assertThat(all.toString()).doesNotContain("Zeynep");
    }

    @Test
    @Tag("S2")
    void an_urgent_concern_is_owed_an_answer_until_somebody_replies() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        RecordId entry = next(DiaryEntry.KIND);
        team.save(
                MAY,
                DiaryEntry.KIND,
                DiaryEntry.builder()
                        .id(entry)
                        .mentorship(pair)
                        .kind(EntryKind.MEETING)
                        .dated(Dated.of(MAY.minusDays(1), MAY))
                        .concern(Concern.URGENT)
                        .reflections(FreeText.of("secret words"))
                        .build());

        Due owed = only(DueKind.URGENT_CONCERN, MAY);
        assertThat(owed.isUrgent()).isTrue();
        assertThat(owed.pair()).contains(pair);
        assertThat(owed.record()).contains(entry);
        assertThat(owed.isLateOn(MAY.plusDays(1))).isFalse();
        assertThat(owed.isLateOn(MAY.plusDays(2))).isTrue();
        assertThat(owed.toString()).doesNotContain("secret");

        EarlyWarning warning = team.read(work -> work.warnings(MAY)).get(0);
        assertThat(warning.code()).isEqualTo("urgent-concern");
        team.save(
                MAY,
                WarningReply.KIND,
                WarningReply.to(warning, next(WarningReply.KIND), WarningReply.Reply.ACKNOWLEDGED, Team.decision(MAY)));
        assertThat(due(DueKind.URGENT_CONCERN, MAY)).isEmpty();
    }

    @Test
    @Tag("R8")
    void a_permit_is_looked_at_before_it_lapses_and_after() {
        LocalDate until = LocalDate.of(2026, 6, 30);
        PersonId mentee = team.selected(Team.menteeWith(until));
        team.mentee();

        assertOwed(DueKind.PERMIT, until.minusDays(60), until);
        assertThat(only(DueKind.PERMIT, until).english())
                .isEqualTo("The permit of mentee " + mentee
                        + " holds until 2026-06-30: ask whether a renewal was applied for.");
        assertThat(only(DueKind.PERMIT, until.plusDays(1)).english()).contains("held until 2026-06-30");
        assertThat(only(DueKind.PERMIT, until.plusDays(1)).since()).isEqualTo(until.minusDays(60));
    }

    @Test
    @Tag("X3")
    void who_withdrew_the_consent_to_the_programme_and_still_takes_part_is_seen_to_at_once() {
        PersonId mentee = team.mentee();
        PersonId mentor = team.mentor(1);
        RecordId pair = team.confirmed(mentor, mentee);
        withdraw(mentee, ConsentPurpose.RESEARCH);
        assertThat(due(DueKind.CONSENT, MAY)).isEmpty();

        withdraw(mentee, ConsentPurpose.PROGRAMME);

        assertOwed(DueKind.CONSENT, MAY, MAY);
        assertThat(only(DueKind.CONSENT, MAY).people()).containsExactly(mentee);
        assertThat(only(DueKind.CONSENT, MAY).english())
                .startsWith(mentee + " withdrew the consent to the programme on 2026-05-12: record that they leave");
        assertThat(only(DueKind.CONSENT, MAY).swedish()).startsWith(mentee + " återkallade samtycket");
        assertThat(team.read(work -> work.person(mentee, Role.MENTEE)).mentorships())
                .extracting(Mentorship::id)
                .containsExactly(pair);

        team.work(
                        MAY,
                        work -> work.leave(
                                CandidacyKey.of(mentee, Role.MENTEE), MAY, LeavingReason.OTHER, Team.decision(MAY)))
                .orElseThrow();
        assertThat(due(DueKind.CONSENT, MAY)).isEmpty();
    }

    @Test
    @Tag("X3")
    void who_withdrew_takes_part_with_a_candidacy_or_a_pair_alone() {
        PersonId waiting = team.applied(Team.menteeWith(Team.START.plusYears(5)));
        RecordId pair = team.confirmed();
        PersonId mentor = team.pair(pair).mentor();
        PersonId mentee = team.pair(pair).mentee();
        for (CandidacyKey key :
                ImmutableList.of(CandidacyKey.of(mentor, Role.MENTOR), CandidacyKey.of(mentee, Role.MENTEE))) {
            team.save(
                    MAY,
                    Candidacy.KIND,
                    team.candidacy(key.person(), key.role())
                            .leave(MAY, LeavingReason.OTHER, Team.decision(MAY))
                            .orElseThrow());
        }

        ImmutableList.of(waiting, mentor, mentee).forEach(person -> withdraw(person, ConsentPurpose.PROGRAMME));

        assertThat(due(DueKind.CONSENT, MAY))
                .flatExtracting(Due::people)
                .containsExactlyInAnyOrder(waiting, mentor, mentee);
    }

    private void withdraw(PersonId person, ConsentPurpose purpose) {
        team.work(
                        MAY,
                        work -> work.sayConsent(
                                person,
                                new ConsentStatement(purpose, false, Dated.of(MAY), Team.BY, Reason.of("called"))))
                .orElseThrow();
    }

    @Test
    @Tag("E6")
    @Tag("K1")
    void surveys_are_sent_and_then_reminded_of() {
        LocalDate started = LocalDate.of(2026, 1, 15);
        RecordId pair = team.started(started);
        PersonId mentor = team.pair(pair).mentor();
        LocalDate skills = LocalDate.of(2026, 4, 15);

        assertOwed(DueKind.SURVEY_TO_SEND, skills, skills.plusDays(7));
        Due toSend = only(DueKind.SURVEY_TO_SEND, skills);
        assertThat(toSend.people()).containsExactly(mentor);
        assertThat(toSend.english()).isEqualTo("Send mentor " + mentor + " the survey of skills in use.");
        assertThat(toSend.citation().source()).isEqualTo("K1");

        RecordId survey = next(Survey.KIND);
        team.save(
                skills,
                Survey.KIND,
                Survey.owed(survey, mentor, SurveyKind.SKILLS_IN_USE, skills)
                        .send(Dated.of(skills))
                        .orElseThrow());
        assertThat(due(DueKind.SURVEY_TO_SEND, skills)).isEmpty();
        assertThat(due(DueKind.SURVEY_LATE, skills.plusDays(30))).isEmpty();
        assertThat(only(DueKind.SURVEY_LATE, skills.plusDays(31)).record()).contains(survey);

        LocalDate end = LocalDate.of(2026, 10, 31);
        assertThat(due(DueKind.SURVEY_TO_SEND, end.minusDays(1))).isEmpty();
        assertThat(due(DueKind.SURVEY_TO_SEND, end)).hasSize(2);
    }

    @Test
    @Tag("E6")
    void a_final_survey_is_named_with_the_number_of_its_annex() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        PersonId mentor = team.pair(pair).mentor();
        PersonId mentee = team.pair(pair).mentee();
        LocalDate end = LocalDate.of(2026, 10, 31);

        assertThat(due(DueKind.SURVEY_TO_SEND, end))
                .extracting(Due::english, Due::swedish)
                .containsExactly(
                        tuple(
                                "Send mentor " + mentor + " the survey of skills in use.",
                                "Skicka enkäten om kunskaper som används till mentor " + mentor + "."),
                        tuple(
                                "Send mentor " + mentor + " the final survey (annex 10).",
                                "Skicka slutenkäten (bilaga 10) till mentor " + mentor + "."),
                        tuple(
                                "Send mentee " + mentee + " the final survey (annex 11).",
                                "Skicka slutenkäten (bilaga 11) till mentee " + mentee + "."));

        RecordId survey = next(Survey.KIND);
        team.save(
                end,
                Survey.KIND,
                Survey.owed(survey, mentee, SurveyKind.MENTEE_FINAL, end)
                        .send(Dated.of(end))
                        .orElseThrow());
        assertThat(only(DueKind.SURVEY_LATE, end.plusDays(31)))
                .extracting(Due::english, Due::swedish)
                .containsExactly(
                        "Remind mentee " + mentee + " of the final survey (annex 11).",
                        "Påminn mentee " + mentee + " om slutenkäten (bilaga 11).");
    }

    @Test
    @Tag("E5")
    @Tag("E7")
    void the_end_of_the_cycle_owes_final_assessments_and_a_group_reflection() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        LocalDate end = LocalDate.of(2026, 10, 31);

        assertOwed(DueKind.FINAL_ASSESSMENT, end, end.plusDays(30));
        assertThat(only(DueKind.FINAL_ASSESSMENT, end).pair()).contains(pair);
        assertOwed(DueKind.GROUP_REFLECTION, end, end.plusDays(30));

        team.save(
                end,
                GroupReflection.KIND,
                GroupReflection.planned(next(GroupReflection.KIND), end.plusDays(5), Dated.of(end)));
        assertThat(due(DueKind.GROUP_REFLECTION, end.plusDays(5))).isEmpty();
        assertThat(due(DueKind.GROUP_REFLECTION, end.plusDays(6))).hasSize(1);
        assertThat(only(DueKind.WHETHER_HELD, end.plusDays(6)).citation().source())
                .isEqualTo("E7");
    }

    @Test
    void what_is_late_stands_first_by_kind_then_by_due_day() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        team.confirmed();
        team.applied(Team.menteeWith(MAY.plusYears(1)));

        ImmutableList<Due> all = due(MAY);

        assertThat(all).isSortedAccordingTo((one, other) -> {
            int late = Boolean.compare(other.isLateOn(MAY), one.isLateOn(MAY));
            int kind = late != 0 ? late : one.kind().compareTo(other.kind());
            return kind != 0 ? kind : one.due().compareTo(other.due());
        });
        assertThat(all).extracting(Due::kind).contains(DueKind.INTAKE, DueKind.DIARY, DueKind.SUPERVISION);
        assertThat(all.stream().filter(due -> due.pair().filter(pair::equals).isPresent()))
                .isNotEmpty();
    }

    @Test
    void a_day_sees_nothing_of_what_comes_after_it() {
        RecordId pair = team.started(LocalDate.of(2026, 1, 15));
        Mentorship started = team.pair(pair);

        assertThat(due(started.proposedOn().minusDays(1)).stream()
                        .filter(due -> due.pair().isPresent()))
                .isEmpty();
        assertThat(due(DueKind.INTAKE, LocalDate.of(2026, 1, 14))).hasSize(1);
        assertThat(due(DueKind.INTAKE, LocalDate.of(2026, 1, 15))).isEmpty();
    }
}

package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.TEAM;
import static org.amir.core.mentorship.Pairs.WITHDREW;
import static org.amir.core.mentorship.Pairs.noOthers;
import static org.amir.core.mentorship.Pairs.proposed;
import static org.amir.core.mentorship.Pairs.recorded;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Places;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Answer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;

/** A pair that lives a year in which anything may happen; the same for the same seed. */
final class PairLives {
    private final int number;
    private final Random random;
    private final PersonId mentor;
    private final PersonId mentee;
    private Mentorship pair;
    private LocalDate now;

    private PairLives(int number, long seed) {
        this.number = number;
        random = new Random(seed);
        mentor = PersonId.numbered(2L * number);
        mentee = PersonId.numbered(2L * number + 1);
        now = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(40));
        pair = proposed(RecordId.numbered("m", number), mentor, mentee, now);
    }

    static PairFile live(int number, long seed) {
        return new PairLives(number, seed).file();
    }

    private PairFile file() {
        LocalDate confirmed = now;
        pair = pair.confirm(now, noOthers(), new Places(1), recorded(now)).orElseThrow();
        boolean started = chance(95) && introduce() && chance(97) && begin();
        LocalDate begun = now;
        if (started) {
            pause();
            pause();
            if (chance(10)) {
                wait(60);
                pair = pair.endEarly(now, WITHDREW, recorded(now)).orElseThrow();
            }
        }
        PairFile.Builder file = PairFile.builder()
                .mentorship(pair)
                .permit(permit())
                .addAllEntries(diary(begun))
                .addAllSubmissions(submissions(begun))
                .addAllMeetings(meetings());
        if (chance(90)) {
            file.plan(plan(confirmed));
        }
        if (chance(10)) {
            LocalDate on = confirmed.plusDays(random.nextInt(200));
            file.addOtherPairs(proposed(
                            RecordId.numbered("m", 100_000L + number), mentor, PersonId.numbered(200_000L + number), on)
                    .confirm(on, noOthers(), new Places(9), recorded(on))
                    .orElseThrow());
        }
        return file.build();
    }

    private boolean introduce() {
        wait(25);
        pair = pair.introduce(now, recorded(now)).orElseThrow();
        if (chance(80)) {
            agree();
        }
        boolean complete = chance(90);
        for (IntroductionItem item : pair.introduction().missing()) {
            if (item != IntroductionItem.COUNTERSIGNED && (complete || chance(50))) {
                pair = pair.record(item, Dated.of(now.plusDays(random.nextInt(4))))
                        .orElseThrow();
            }
        }
        now = now.plusDays(4);
        if (complete) {
            pair = pair.countersign(Dated.of(now), TEAM).orElseThrow();
        }
        return complete;
    }

    private void agree() {
        boolean weekly = chance(60);
        pair = pair.agreePlan(now, Dated.of(now), weekly ? 1 : 2, weekly ? Per.WEEK : Per.MONTH, MeetingForm.EITHER)
                .orElseThrow();
    }

    private boolean begin() {
        pair = pair.beginTrial(now, recorded(now)).orElseThrow();
        if (chance(5)) {
            return false;
        }
        wait(20);
        pair = pair.meetFirst(Dated.of(now)).orElseThrow();
        wait(20);
        pair = pair.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(now))).orElseThrow();
        if (chance(5)) {
            return false;
        }
        pair = pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(now)))
                .then(both -> both.activate(now, recorded(now)))
                .orElseThrow();
        return true;
    }

    private void pause() {
        if (chance(30) && !pair.isPausedOn(now)) {
            wait(70);
            pair = pair.pause(now, recorded(now)).orElseThrow();
            if (chance(80)) {
                wait(80);
                pair = pair.resume(now, recorded(now)).orElseThrow();
                if (chance(30)) {
                    agree();
                }
            }
        }
    }

    private ImmutableList<DiaryEntry> diary(LocalDate begun) {
        ImmutableList.Builder<DiaryEntry> entries = ImmutableList.builder();
        LocalDate on = begun;
        for (int i = 1; i <= 50 && pair.startedOn().isPresent(); i++) {
            on = on.plusDays(chance(95) ? random.nextInt(9) : random.nextInt(40));
            boolean counts = pair.countsMeetingOn(on) && !pair.isPausedOn(on);
            entries.add(DiaryEntry.builder()
                    .id(RecordId.numbered("d", 1000L * number + i))
                    .mentorship(pair.id())
                    .kind(counts && chance(90) ? EntryKind.MEETING : EntryKind.CONTACT)
                    .dated(Dated.of(on))
                    .concern(chance(98) ? Concern.NONE : chance(70) ? Concern.CONCERN : Concern.URGENT)
                    .build());
        }
        return entries.build();
    }

    private ImmutableList<DiarySubmission> submissions(LocalDate begun) {
        ImmutableList.Builder<DiarySubmission> submissions = ImmutableList.builder();
        for (int i = 0; i < 11; i++) {
            LocalDate first = begun.withDayOfMonth(1).plusMonths(i);
            LocalDate last = first.plusMonths(1).minusDays(1);
            if (chance(80)) {
                submissions.add(DiarySubmission.of(
                        RecordId.numbered("ds", 100L * number + i),
                        pair.id(),
                        first,
                        last,
                        Dated.of(last.plusDays(random.nextInt(30) - 3L))));
            }
        }
        return submissions.build();
    }

    private ImmutableList<SupervisionMeeting> meetings() {
        ImmutableList.Builder<SupervisionMeeting> meetings = ImmutableList.builder();
        for (int month = 2; month <= 12; month++) {
            LocalDate on = LocalDate.of(2026, month, 10 + random.nextInt(15));
            LocalDate since = on.minusDays(20 + random.nextInt(20));
            SupervisionMeeting meeting = SupervisionMeeting.planned(
                            RecordId.numbered("s", 100L * number + month), SupervisionForm.GROUP, on, Dated.of(since))
                    .invite(ImmutableSet.of(mentor), Dated.of(since))
                    .orElseThrow();
            if (chance(20)) {
                LocalDate moved = on.minusDays(random.nextInt(15));
                LocalDate to = on.plusDays(random.nextInt(14) - 4L);
                meeting = meeting.move(to, recorded(moved)).orElseThrow();
                on = to;
            }
            if (chance(90)) {
                meeting = meeting.hold(Dated.of(on), Optional.empty()).orElseThrow();
                if (chance(90)) {
                    meeting = meeting.mark(mentor, chance(75) ? Attendance.PRESENT : Attendance.ABSENT, on)
                            .orElseThrow();
                }
            }
            meetings.add(meeting);
        }
        return meetings.build();
    }

    private IntegrationPlan plan(LocalDate confirmed) {
        IntegrationPlan plan = IntegrationPlan.begin(mentee, Dated.of(confirmed));
        int goals = random.nextInt(8);
        for (int goal = 1; goal <= goals; goal++) {
            int found = goal;
            LocalDate set = confirmed.plusDays(10L * goal);
            GoalWording.Builder wording = GoalWording.builder()
                    .area(Area.EMPLOYMENT)
                    .term(Term.SHORT)
                    .title(FreeText.of("goal"))
                    .due(set.plusDays(20L + random.nextInt(350)));
            if (chance(80)) {
                wording.measure(FreeText.of("measure"));
            }
            plan = plan.addGoal(wording.build(), Dated.of(set))
                    .then(with ->
                            with.addStep(found, FreeText.of("step"), Optional.empty(), Optional.empty(), Dated.of(set)))
                    .then(with -> with.addMilestone(found, FreeText.of("half"), Optional.empty(), Dated.of(set)))
                    .orElseThrow();
            if (chance(60)) {
                plan = plan.noteProgress(
                                goal,
                                chance(50) ? GoalStatus.REACHED : GoalStatus.IN_PROGRESS,
                                Optional.empty(),
                                Dated.of(set.plusDays(random.nextInt(200))))
                        .orElseThrow();
            }
        }
        return plan;
    }

    private Permit permit() {
        PermitKind[] kinds = PermitKind.values();
        return chance(5)
                ? Permit.notAnswered()
                : Permit.of(
                        Answer.of(kinds[2 + random.nextInt(kinds.length - 2)]),
                        Answer.of(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(700))));
    }

    private void wait(int most) {
        now = now.plusDays(random.nextInt(most));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

package org.amir.examples.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amir.core.mentorship.ChangeOfMentor;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.LivePairs;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.WarningReply;

/** The life of one pair, from the proposal to whatever end it takes (M9, I1, T10, I2, E5). */
final class PairLife {
    /** A pair that starts in the last days of the cycle runs out of it without a final assessment. */
    private static final int TOO_LATE_TO_CLOSE = 30;

    private static final ImmutableList<IntroductionItem> SHOWN = ImmutableList.of(
            IntroductionItem.GLOSSARY_SHOWN,
            IntroductionItem.CODE_OF_CONDUCT_SHOWN,
            IntroductionItem.PHASES_SHOWN,
            IntroductionItem.SIGNED_BY_MENTOR,
            IntroductionItem.PLAN_BEGUN,
            IntroductionItem.STAFF_CONTACT_GIVEN);
    private static final ImmutableList<Reason> REASONS_TO_PAUSE =
            Stream.of("travel", "illness", "exams", "family").map(Reason::of).collect(ImmutableList.toImmutableList());

    private final Setting setting;
    private final MatchingWeeks matching;
    private final Companions companions;
    private final Kept<RecordId, Mentorship> mentorship;
    private final Volunteer volunteer;
    private final Newcomer newcomer;
    private final Draws draws;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<DiaryEntry> entries = new ArrayList<>();
    private final List<WarningReply> replies = new ArrayList<>();
    private Optional<PairDiary> diary = Optional.empty();
    private boolean plansMeetings = true;
    private Optional<LocalDate> end = Optional.empty();

    /** A pause from a day to the day before another. */
    private record Pause(LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    PairLife(
            Setting setting,
            MatchingWeeks matching,
            Companions companions,
            Kept<RecordId, Mentorship> mentorship,
            Volunteer volunteer,
            Newcomer newcomer) {
        this.setting = setting;
        this.matching = matching;
        this.companions = companions;
        this.mentorship = mentorship;
        this.volunteer = volunteer;
        this.newcomer = newcomer;
        this.draws = setting.chance().draws("pair", id().number());
    }

    RecordId id() {
        return mentorship.get().id();
    }

    Kept<RecordId, Mentorship> mentorship() {
        return mentorship;
    }

    Volunteer volunteer() {
        return volunteer;
    }

    Newcomer newcomer() {
        return newcomer;
    }

    boolean isOver() {
        return mentorship.get().state().isOver();
    }

    boolean isCompleted() {
        return mentorship.get().state() == MentorshipState.COMPLETED;
    }

    /** Whether it is active or paused. */
    boolean isLive() {
        return mentorship.get().state().isLive();
    }

    /** The first day on which there is no pair any more, as far as it is settled. */
    LocalDate gone() {
        LocalDate first = volunteer.gone().isBefore(newcomer.gone()) ? volunteer.gone() : newcomer.gone();
        return end.filter(day -> day.isBefore(first)).orElse(first);
    }

    boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.includes(day));
    }

    /** The first day from a day on that lies in no pause. */
    LocalDate afterPauses(LocalDate day) {
        return pauses.stream()
                .filter(pause -> pause.includes(day))
                .map(Pause::to)
                .findFirst()
                .orElse(day);
    }

    /** The diary's entries that were not withdrawn, in order of day. */
    ImmutableList<DiaryEntry> entriesByDay() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(entry -> entry.dated().on()), entries);
    }

    void note(DiaryEntry entry, Today today) {
        today.add(DiaryEntry.KIND, entry);
        entries.add(entry);
    }

    /** Notes a meeting of which there is nothing more to say: the first in the trial, or the last. */
    private void noteMeeting(LocalDate on, Today today) {
        note(
                DiaryEntry.builder()
                        .id(today.newId(DiaryEntry.KIND))
                        .mentorship(id())
                        .kind(EntryKind.MEETING)
                        .dated(today.of(on))
                        .form(ContactForm.IN_PERSON)
                        .reflections(draws.one(Words.REFLECTION))
                        .build(),
                today);
    }

    List<DiarySubmission> submissions() {
        return diary.map(PairDiary::submissions).orElse(ImmutableList.of());
    }

    /** What the team replied to warnings of the pair. */
    List<WarningReply> replies() {
        return replies;
    }

    boolean isSilenceUnclear() {
        return diary.filter(PairDiary::isSilenceUnclear).isPresent();
    }

    boolean isSilentOn(LocalDate day) {
        return isLive() && diary.filter(kept -> kept.isSilentOn(day)).isPresent();
    }

    private Agenda agenda() {
        return setting.agenda();
    }

    private Shares shares() {
        return setting.shares();
    }

    private void take(Attempt<Mentorship> step, Today today) {
        mentorship.take(step, today);
    }

    private boolean bothStay(LocalDate day) {
        return volunteer.staysAfter(day) && newcomer.staysAfter(day);
    }

    // ---- until the trial

    void proposed(Today today) {
        LocalDate decided = draws.after(today.day(), 1, 3);
        if (setting.falls("rejected", shares().proposalRejected())) {
            undo(decided, Reason.of("team-sees-otherwise"));
        } else {
            agenda().plan(decided, Act.CONFIRM, Setting.COORDINATOR, this::confirm);
        }
    }

    private void undo(LocalDate day, Reason why) {
        agenda().plan(day, Act.UNDO, Setting.COORDINATOR, why, today -> {
            if (!isOver()) {
                take(mentorship.get().undo(today.day(), today.decision()), today);
                matching.forbid(this);
            }
        });
    }

    private void confirm(Today today) {
        if (isOver()) {
            return;
        }
        LivePairs others = LivePairs.of(Stream.concat(volunteer.pairs().stream(), newcomer.pairs().stream())
                .distinct()
                .map(pair -> pair.mentorship.get()));
        Attempt<Mentorship> confirmed =
                mentorship.get().confirm(today.day(), others, volunteer.places(setting), today.decision());
        if (!confirmed.isTaken() || !bothStay(today.day())) {
            undo(today.day(), Reason.of("no-longer-free"));
            return;
        }
        take(confirmed, today);
        companions.confirmed(this, today);
        if (setting.falls("undone", shares().confirmationUndone())) {
            undo(draws.after(today.day(), 1, 2), Reason.of("mentor-asked"));
            return;
        }
        LocalDate held = setting.falls("intake-late", shares().intakeLate())
                ? draws.after(today.day(), 17, 25)
                : draws.after(today.day(), 3, 9);
        agenda().plan(
                        setting.recorded(draws, held),
                        Act.INTRODUCE,
                        Setting.COORDINATOR,
                        later -> introduce(held, later));
    }

    private void introduce(LocalDate held, Today today) {
        if (isOver() || !bothStay(today.day())) {
            return;
        }
        take(mentorship.get().introduce(held, today.decision()), today);
        SHOWN.forEach(item -> take(mentorship.get().record(item, today.of(held)), today));
        companions.introduced(this, held, today);
        plansMeetings = !setting.falls("no-meeting-plan", shares().agreesNoPlan());
        if (plansMeetings) {
            take(mentorship.get().agreePlan(held, today.of(held), 1, Per.WEEK, form()), today);
        }
        LocalDate signed = setting.falls("signs-late", shares().signsLate()) ? draws.after(held, 9, 15) : held;
        agenda().plan(
                        signed.isBefore(today.day()) ? today.day() : signed,
                        Act.SIGN,
                        Setting.COORDINATOR,
                        later -> sign(signed, later));
    }

    private MeetingForm form() {
        return draws.weighted(
                ImmutableMap.of(MeetingForm.IN_PERSON, 50, MeetingForm.EITHER, 35, MeetingForm.ONLINE, 15));
    }

    private void sign(LocalDate signed, Today today) {
        if (isOver() || !bothStay(today.day())) {
            return;
        }
        take(mentorship.get().record(IntroductionItem.SIGNED_BY_MENTEE, today.of(signed)), today);
        take(mentorship.get().countersign(today.of(signed), today.by()), today);
        take(mentorship.get().beginTrial(signed, today.decision()), today);
        boolean drags = setting.falls("trial-drags", shares().trialDrags());
        LocalDate met = draws.after(signed, 2, 8);
        agenda().plan(
                        later(today, setting.recorded(draws, met)),
                        Act.TRY_OUT,
                        Setting.COORDINATOR,
                        next -> meet(met, drags, next));
    }

    private static LocalDate later(Today today, LocalDate day) {
        return day.isBefore(today.day()) ? today.day() : day;
    }

    private void meet(LocalDate met, boolean drags, Today today) {
        if (isOver() || !bothStay(today.day())) {
            return;
        }
        take(mentorship.get().meetFirst(today.of(met)), today);
        agenda().plan(today.day(), Act.WRITE_DIARY, volunteer.actor(), later -> noteMeeting(met, later));
        LocalDate said = drags
                ? draws.after(met, 17, 24)
                : setting.falls("month-end", shares().startsAtMonthEnd())
                        ? met.withDayOfMonth(met.lengthOfMonth())
                        : draws.after(met, 1, 4);
        boolean no = setting.falls("says-no", shares().trialSaysNo());
        agenda().plan(
                        later(today, setting.recorded(draws, said)),
                        Act.TRY_OUT,
                        Setting.COORDINATOR,
                        next -> answer(met, said, no, next));
    }

    private void answer(LocalDate met, LocalDate said, boolean no, Today today) {
        if (isOver() || !bothStay(today.day())) {
            return;
        }
        boolean mentorSaysNo = no && draws.happens(0.4);
        boolean menteeSaysNo = no && !mentorSaysNo;
        say(Role.MENTOR, mentorSaysNo, draws.happens(0.5) ? said : met, today);
        say(Role.MENTEE, menteeSaysNo, said, today);
        if (no) {
            agenda().plan(
                            today.day(),
                            Act.NOT_CONTINUE,
                            Setting.COORDINATOR,
                            Reason.of("a-no-in-the-trial"),
                            later -> take(mentorship.get().notContinue(later.day(), later.decision()), later));
        } else {
            agenda().plan(today.day(), Act.BEGIN, Setting.COORDINATOR, later -> start(said, later));
        }
    }

    private void say(Role side, boolean no, LocalDate on, Today today) {
        take(
                mentorship
                        .get()
                        .answer(
                                no
                                        ? TrialAnswer.no(side, today.of(on), Reason.of("no-common-time"))
                                        : TrialAnswer.yes(side, today.of(on))),
                today);
    }

    // ---- the mentoring itself

    private void start(LocalDate day, Today today) {
        take(mentorship.get().activate(day, today.decision()), today);
        companions.started(this, day);
        settleEnd(day);
        settlePauses(day);
        if (plansMeetings) {
            settleOwnPlan(day);
        }
        diary = Optional.of(companions.diary(this, day, today));
    }

    /** How and when it will end; what would be after the cycle does not happen. */
    private void settleEnd(LocalDate start) {
        if (falls("first-month", shares().endsInFirstMonth(), start, 25)) {
            leave(newcomer, draws.after(start, 9, 25), external(menteesReason()));
        } else if (falls("mentee-external", shares().menteeEndsExternally(), start, 260)) {
            leave(newcomer, draws.after(start, 45, 260), external(menteesReason()));
        } else if (falls("mentor-external", shares().mentorEndsExternally(), start, 260)) {
            leave(volunteer, draws.after(start, 45, 260), external(LeavingReason.SERIOUSLY_ILL));
        } else if (falls("mentee-withdraws", shares().menteeWithdraws(), start, 200)) {
            leave(newcomer, draws.after(start, 40, 200), ownReason());
        } else if (falls("mentor-stops", shares().mentorStops(), start, 200)) {
            leave(volunteer, draws.after(start, 40, 200), ownReason());
        } else if (falls("changes-mentor", shares().changesMentor(), start, 180)) {
            endOn(draws.after(start, 60, 180), LeavingReason.CHANGE_OF_MENTOR, this::changeMentor);
        } else if (falls("not-a-fit", shares().notAFit(), start, 120)) {
            LocalDate day = draws.after(start, 30, 120);
            endOn(
                    day,
                    LeavingReason.NOT_A_FIT,
                    today -> endEarly(day, new Ending(LeavingReason.NOT_A_FIT, EndingSide.BOTH), today));
        } else if (falls("completes-early", shares().completesEarly(), start, 280)) {
            completeOn(draws.after(start, 200, 280));
        } else if (start.isBefore(setting.cycle().lastDay().minusDays(TOO_LATE_TO_CLOSE))
                && !companions.planOf(this).isNeglected()
                && !setting.falls("never-closed", shares().neverClosed())) {
            completeOn(draws.after(setting.cycle().lastDay(), -12, 16));
        }
    }

    /** Draws a lot if there are still so many days left in the cycle. */
    private boolean falls(String purpose, double share, LocalDate start, int days) {
        return start.plusDays(days).isBefore(setting.cycle().lastDay().minusDays(14)) && setting.falls(purpose, share);
    }

    private void leave(Applicant applicant, LocalDate on, LeavingReason reason) {
        applicant.leave(on, reason, setting, draws, today -> companions.left(applicant, today));
    }

    private LeavingReason external(LeavingReason other) {
        return draws.happens(0.5) ? LeavingReason.MOVED_AWAY : other;
    }

    /** Whose permit has no last day does not lose it. */
    private LeavingReason menteesReason() {
        return newcomer.mentee()
                        .permit()
                        .kind()
                        .value()
                        .filter(PermitKind::isOpenEnded)
                        .isPresent()
                ? LeavingReason.SERIOUSLY_ILL
                : LeavingReason.LOST_PERMIT;
    }

    private LeavingReason ownReason() {
        return draws.one(ImmutableList.of(
                LeavingReason.WITHDREW,
                LeavingReason.NO_TIME,
                LeavingReason.WORK_OR_STUDIES,
                LeavingReason.NO_CONTACT));
    }

    private void endOn(LocalDate day, LeavingReason reason, Deed deed) {
        end = Optional.of(day);
        agenda().plan(
                        setting.endRecorded(draws, day),
                        Act.END_PAIR,
                        Setting.COORDINATOR,
                        Reason.of(reason.code()),
                        today -> {
                            if (!isOver()) {
                                deed.doOn(today);
                            }
                        });
    }

    private void changeMentor(Today today) {
        EndingSide side = draws.happens(0.7) ? EndingSide.MENTEE : EndingSide.BOTH;
        Optional<Volunteer> next = matching.another(newcomer, today.day());
        if (next.isEmpty()) {
            endEarly(today.day(), new Ending(LeavingReason.CHANGE_OF_MENTOR, side), today);
            return;
        }
        RecordId id = today.newId(Mentorship.KIND);
        ChangeOfMentor change = mentorship
                .get()
                .changeMentor(
                        id,
                        next.get().id(),
                        today.day(),
                        side,
                        setting.rules().version(),
                        OptionalLong.empty(),
                        today.decision())
                .orElseThrow();
        mentorship.set(change.ended(), today);
        matching.begin(today.keep(Mentorship.KIND, change.proposed()), next.get(), newcomer, today);
    }

    private void completeOn(LocalDate day) {
        end = Optional.of(day);
        LocalDate recorded = setting.recorded(draws, day);
        agenda().plan(recorded, Act.ASSESS, volunteer.actor(), today -> {
            if (!isLive()) {
                return;
            }
            noteMeeting(day, today);
            FinalAssessment assessment = companions.assess(this, day, today);
            agenda().plan(today.day(), Act.END_PAIR, Setting.COORDINATOR, Reason.of("final-assessment"), later -> {
                take(mentorship.get().complete(day, assessment, later.decision()), later);
                companions.completed(this, later);
            });
        });
    }

    private void settlePauses(LocalDate start) {
        if (lasts(start, 60) && setting.falls("pauses-early", shares().pausesEarly())) {
            pause(draws.after(start, 31, 34), 22);

        } else if (lasts(start, 245) && setting.falls("pauses-long", shares().pausesLong())) {
            pause(draws.after(start, 60, 150), draws.between(66, 90));

        } else if (lasts(start, 270) && setting.falls("pauses", shares().pauses())) {
            pause(draws.after(start, 60, 240), draws.between(14, 28));
        }
    }

    private boolean lasts(LocalDate start, int days) {
        LocalDate day = start.plusDays(days);
        return day.isBefore(gone()) && day.isBefore(setting.cycle().lastDay());
    }

    private void pause(LocalDate from, int days) {
        LocalDate to = from.plusDays(days);

        pauses.add(new Pause(from, to));
        Reason why = draws.one(REASONS_TO_PAUSE);
        agenda().plan(setting.recorded(draws, from), Act.PAUSE, volunteer.actor(), why, today -> {
            if (mentorship.get().state() == MentorshipState.ACTIVE) {
                take(mentorship.get().pause(from, today.decision()), today);
            }
        });
        agenda().plan(draws.after(to, 0, 1), Act.RESUME, volunteer.actor(), today -> {
            if (mentorship.get().state() == MentorshipState.PAUSED) {
                take(mentorship.get().resume(to, today.decision()), today);
            }
        });
    }

    /** After some weeks the pair sets its own rhythm (I2), and some change it again. */
    private void settleOwnPlan(LocalDate start) {
        agreeLater(draws.after(start, 84, 98));
        if (draws.happens(0.2)) {
            agreeLater(draws.after(start, 180, 220));
        }
    }

    private void agreeLater(LocalDate agreed) {
        agenda().plan(setting.recorded(draws, agreed), Act.AGREE_MEETINGS, volunteer.actor(), today -> {
            if (isLive() && agreed.isBefore(gone())) {
                boolean weekly = draws.happens(0.65);
                take(
                        mentorship
                                .get()
                                .agreePlan(
                                        draws.after(agreed, 0, 10),
                                        today.of(agreed),
                                        weekly ? 1 : draws.between(2, 4),
                                        weekly ? Per.WEEK : Per.MONTH,
                                        form()),
                        today);
            }
        });
    }

    // ---- ends

    /** Somebody of the pair has left, so that it ends; also if they left before some of it was recorded. */
    void endWith(Applicant leaver, Today today) {
        if (isOver()) {
            return;
        }
        if (!mentorship.get().state().next().contains(MentorshipState.ENDED_EARLY)) {
            take(mentorship.get().undo(today.day(), today.decision()), today);
            return;
        }
        EndingSide side = leaver instanceof Volunteer ? EndingSide.MENTOR : EndingSide.MENTEE;
        LeavingReason reason = leaver.farewell().orElseThrow().reason();
        endEarly(leaver.gone(), new Ending(reason, side), today);
    }

    private void endEarly(LocalDate day, Ending ending, Today today) {
        Decision decision = today.decision();
        Attempt<Mentorship> onItsDay = mentorship.get().endEarly(day, ending, decision);
        take(onItsDay.isTaken() ? onItsDay : mentorship.get().endEarly(today.day(), ending, decision), today);
    }

    /** By whom what a mentor records is recorded. */
    Actor mentorAsActor() {
        return volunteer.actor();
    }
}

package org.amir.examples.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.mentorship.CommunityActivity;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.MeetingPlan;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Service;
import org.amir.core.mentorship.SupportFunction;
import org.amir.core.participant.Theme;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.DiarySubmission;

/** How a pair meets, what the mentor notes, and when the diary is handed in (I2, E4, S3). */
final class PairDiary {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int FIRST_QUARTER = 98;
    /** At which meeting something happens that happens to a pair once. */
    private static final int COMMUNITY_AT = 4;

    private static final int URGENT_AT = 5;
    private static final int TWICE_AT = 6;
    private static final int IN_ERROR_AT = 8;

    private final Setting setting;
    private final Companions companions;
    private final PairLife pair;
    private final LocalDate start;
    private final Draws draws;
    private final Rhythm rhythm;
    private final boolean silenceUnclear;
    private final boolean handsInNothing;
    private final boolean takesPartInNothing;
    private final boolean meetsTwice;
    private final boolean hasError;
    private final boolean hasUrgent;
    private final List<DiarySubmission> submissions = new ArrayList<>();
    private int meetings;

    /** How regularly a pair meets. */
    enum Rhythm {
        STEADY,
        TOO_SELDOM,
        SHORT_AND_UNCLEAR,
        BELOW_PLAN,
        SILENT
    }

    PairDiary(Setting setting, Companions companions, PairLife pair, LocalDate start) {
        this.setting = setting;
        this.companions = companions;
        this.pair = pair;
        this.start = start;
        this.draws = setting.chance().draws("diary", pair.id().number());
        Shares shares = setting.shares();

        handsInNothing = setting.falls("hands-in-nothing", shares.handsInNothing());
        rhythm = handsInNothing ? Rhythm.STEADY : rhythm(shares);
        silenceUnclear = rhythm == Rhythm.SILENT && setting.falls("silence-unclear", shares.silenceUnclear());

        takesPartInNothing = setting.falls("no-community", shares.noCommunityActivity()) || handsInNothing;
        meetsTwice = setting.falls("meets-twice", shares.meetsTwiceADay());
        hasError = setting.falls("entry-in-error", shares.entryInError());
        hasUrgent = setting.falls("urgent-concern", shares.urgentConcern());
    }

    private Rhythm rhythm(Shares shares) {

        if (mayFallSilent() && setting.falls("silent", shares.fallsSilent())) {
            return Rhythm.SILENT;
        }
        if (setting.falls("too-seldom", shares.meetsTooSeldom())) {
            return Rhythm.TOO_SELDOM;
        }
        if (setting.falls("short-unclear", shares.shortAndUnclear())) {
            return Rhythm.SHORT_AND_UNCLEAR;
        }

        return setting.falls("below-plan", shares.fallsBelowPlan()) ? Rhythm.BELOW_PLAN : Rhythm.STEADY;
    }

    List<DiarySubmission> submissions() {
        return submissions;
    }

    /** Whether nothing is heard of the mentor around a day: for three whole calendar months and some days. */
    boolean isSilentOn(LocalDate day) {
        return rhythm == Rhythm.SILENT && !day.isBefore(silentFrom()) && day.isBefore(silentUntil());
    }

    /** Whether supervision does not record, while the mentor is silent, who came. */
    boolean isSilenceUnclear() {
        return silenceUnclear;
    }

    /** Whether the pair goes on through such a silence without a pause, and is the mentor's only one. */
    private boolean mayFallSilent() {
        return silentUntil().isBefore(pair.gone())
                && silentUntil().isBefore(setting.cycle().lastDay())
                && pair.volunteer().places(setting).most() == 1
                && silentFrom().datesUntil(silentUntil()).noneMatch(pair::isPausedOn);
    }

    private LocalDate silentFrom() {
        return start.plusMonths(4).withDayOfMonth(1);
    }

    private LocalDate silentUntil() {
        return silentFrom().plusMonths(3).plusDays(4);
    }

    void begin(Today today) {
        writeOf(draws.after(start, 2, 6), today.day());
        YearMonth last = YearMonth.from(setting.cycle().lastDay());
        for (YearMonth month = YearMonth.from(start); !month.isAfter(last); month = month.plusMonths(1)) {
            planHandIn(month);
        }
    }

    // ---- meetings

    private void writeOf(LocalDate meeting, LocalDate today) {
        if (meeting.isAfter(setting.cycle().lastDay().plusDays(10)) || !meeting.isBefore(pair.gone())) {
            return;
        }
        LocalDate noted = draws.happens(setting.shares().entryLate())
                ? draws.after(meeting, 14, 25)
                : draws.happens(0.5) ? meeting : draws.after(meeting, 1, 3);
        setting.agenda()
                .plan(
                        noted.isBefore(today) ? today : noted,
                        Act.WRITE_DIARY,
                        pair.mentorAsActor(),
                        then -> write(meeting, then));
    }

    private void write(LocalDate meeting, Today today) {
        if (!meeting.isBefore(pair.gone())) {
            return;
        }
        meetings++;
        boolean inError = hasError && meetings == IN_ERROR_AT;
        DiaryEntry entry = meeting(meeting, today);
        if (inError) {
            withdraw(today.keep(DiaryEntry.KIND, entry), today);
        } else {
            pair.note(entry, today);
        }
        if (meetsTwice && meetings == TWICE_AT) {
            pair.note(meeting(meeting, today), today);
        }
        if (entry.concern() == Concern.URGENT) {
            companions.urgent(pair, entry, today);
        }
        if (draws.happens(setting.shares().contactBetween())) {
            contact(draws.after(meeting, 1, 3));
        }
        writeOf(next(meeting), today.day());
    }

    private void withdraw(Kept<RecordId, DiaryEntry> kept, Today today) {
        setting.agenda()
                .plan(
                        draws.after(today.day(), 2, 6),
                        Act.CORRECT_DIARY,
                        pair.mentorAsActor(),
                        Reason.of("wrong-pair"),
                        then -> kept.take(kept.get().withdraw(then.decision()), then));
    }

    private DiaryEntry meeting(LocalDate on, Today today) {
        DiaryEntry.Builder entry = DiaryEntry.builder()
                .id(today.newId(DiaryEntry.KIND))
                .mentorship(pair.id())
                .kind(EntryKind.MEETING)
                .dated(today.of(on))
                .minutes(draws.happens(0.9) ? OptionalInt.of(15 * draws.between(2, 8)) : OptionalInt.empty())
                .form(draws.weighted(
                        ImmutableMap.of(ContactForm.IN_PERSON, 65, ContactForm.ONLINE, 30, ContactForm.PHONE, 5)))
                .addAllThemes(draws.some(ImmutableList.copyOf(Theme.values()), draws.between(1, 2)))
                .addAllSupportFunctions(draws.some(ImmutableList.copyOf(SupportFunction.values()), draws.between(1, 2)))
                .concern(concern());
        if (draws.happens(0.5)) {
            entry.activity(draws.one(Words.ACTIVITY)).place(draws.one(Words.MEETING_PLACE));
        }
        if (draws.happens(0.3)) {
            entry.reflections(draws.one(Words.REFLECTION));
        }
        if (draws.happens(0.15)) {
            entry.results(draws.one(Words.RESULT));
        }
        if (draws.happens(0.25)) {
            entry.addGuidance(draws.one(ImmutableList.copyOf(OrientationTheme.values())));
        }
        if (draws.happens(0.08)) {
            entry.addReferrals(draws.one(ImmutableList.copyOf(Service.values())));
        }
        if (draws.happens(0.06) && companions.planOf(pair).bearsFruit()) {
            entry.addFormalSteps(
                    new FormalStep(draws.one(ImmutableList.copyOf(FormalStepKind.values())), today.of(on)));
        }
        if (!takesPartInNothing && (meetings == COMMUNITY_AT || draws.happens(0.05))) {
            entry.communityActivity(draws.one(ImmutableList.copyOf(CommunityActivity.values())));
        }
        return entry.build();
    }

    private Concern concern() {
        return hasUrgent && meetings == URGENT_AT
                ? Concern.URGENT
                : draws.happens(setting.shares().concern()) ? Concern.CONCERN : Concern.NONE;
    }

    private void contact(LocalDate on) {
        setting.agenda().plan(on, Act.WRITE_DIARY, pair.mentorAsActor(), today -> {
            if (on.isBefore(pair.gone()) && !pair.isPausedOn(on) && !isSilentOn(on)) {
                pair.note(
                        DiaryEntry.builder()
                                .id(today.newId(DiaryEntry.KIND))
                                .mentorship(pair.id())
                                .kind(EntryKind.CONTACT)
                                .dated(today.of(on))
                                .form(draws.happens(0.6) ? ContactForm.MESSAGE : ContactForm.PHONE)
                                .build(),
                        today);
            }
        });
    }

    /** The day of the next meeting. */
    private LocalDate next(LocalDate meeting) {
        int gap = gap(meeting);
        LocalDate next = meeting.plusDays(Math.max(1, gap + draws.between(-1, 1)));
        if (draws.happens(setting.shares().meetingMissed())) {
            next = next.plusDays(gap);
        }
        if (isShort(meeting)) {
            next = shortUntil().plusDays(draws.between(0, 2));
        }
        if (rhythm == Rhythm.BELOW_PLAN && meeting.isAfter(start.plusDays(FIRST_QUARTER))) {
            next = next.plusDays(gap);
        }
        if (isSilentOn(next)) {
            next = silentUntil().plusDays(draws.between(0, 5));
        }
        return pair.afterPauses(next);
    }

    private int gap(LocalDate meeting) {
        Optional<MeetingPlan> plan = pair.mentorship().get().planOn(meeting);
        return plan.map(agreed -> (agreed.per() == Per.WEEK ? WEEK : MONTH) / agreed.times())
                .orElse(meeting.isBefore(start.plusDays(FIRST_QUARTER)) ? WEEK : 2 * WEEK);
    }

    /** Whether a meeting is the one of the pair's second month, in which it then does not meet again. */
    private boolean isShort(LocalDate meeting) {
        return (rhythm == Rhythm.TOO_SELDOM || rhythm == Rhythm.SHORT_AND_UNCLEAR)
                && !meeting.isBefore(start.plusMonths(1))
                && meeting.isBefore(shortUntil());
    }

    private LocalDate shortUntil() {
        return start.plusMonths(2);
    }

    // ---- handing in

    private void planHandIn(YearMonth month) {
        Shares shares = setting.shares();
        if (handsInNothing || isUnclear(month) || setting.falls("hand-in-missed", shares.handInMissed())) {
            return;
        }
        LocalDate due = companions.supervision().dueAfter(pair.volunteer(), month);
        LocalDate made = setting.falls("hand-in-too-soon", shares.handInTooSoon())
                ? month.atEndOfMonth().minusDays(draws.between(2, 6))
                : setting.falls("hand-in-late", shares.handInLate())
                        ? draws.after(due, 2, 9)
                        : month.atEndOfMonth().plusDays(draws.between(1, due.getDayOfMonth()));
        if (isSilentOn(made)) {
            made = silentUntil().plusDays(draws.between(1, 6));
        }
        setting.agenda().plan(made, Act.HAND_IN_DIARY, pair.mentorAsActor(), today -> handIn(month, today));
    }

    private boolean isUnclear(YearMonth month) {
        return rhythm == Rhythm.SHORT_AND_UNCLEAR
                && !month.isBefore(YearMonth.from(start.plusMonths(1)))
                && !month.isAfter(YearMonth.from(start.plusMonths(2)));
    }

    private void handIn(YearMonth month, Today today) {
        LocalDate from = start.isAfter(month.atDay(1)) ? start : month.atDay(1);
        LocalDate last = pair.gone().minusDays(1);
        LocalDate to = last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
        if (to.isBefore(from) || from.isAfter(today.day())) {
            return;
        }
        DiarySubmission submission =
                DiarySubmission.of(today.newId(DiarySubmission.KIND), pair.id(), from, to, today.now());
        today.add(DiarySubmission.KIND, submission);
        submissions.add(submission);
    }
}

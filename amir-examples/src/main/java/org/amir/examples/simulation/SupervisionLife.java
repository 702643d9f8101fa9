package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.EarlyWarnings;
import org.amir.core.supervision.MotivationNote;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.PairNote;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningReply;
import org.amir.core.training.Attendance;

/** The monthly follow-up of mentors with staff, in groups (S1 to S3, K10, R7). */
final class SupervisionLife {
    private static final int GROUP = 10;
    private static final int EARLIEST_DAY = 13;
    private static final int DAYS = 12;
    private static final int DIARY_DUE_BEFORE = 7;
    private static final int REPLIES_AT_ONCE = 2;

    private final Setting setting;
    private final EarlyWarnings warnings;
    private final List<Group> groups = new ArrayList<>();
    private final Map<PersonId, Group> groupOf = new HashMap<>();
    private final Map<YearMonth, Boolean> calledOff = new HashMap<>();

    SupervisionLife(Setting setting) {
        this.setting = setting;
        this.warnings = EarlyWarnings.under(setting.rules(), setting.cycle());
    }

    /** A mentor whose first pair was confirmed gets a place in a group. */
    void join(Volunteer volunteer, Today today) {
        if (groupOf.containsKey(volunteer.id())) {
            return;
        }
        if (groups.isEmpty() || groups.get(groups.size() - 1).members.size() == GROUP) {
            Group group = new Group(groups.size());
            groups.add(group);
            group.begin(today.day());
        }
        Group group = groups.get(groups.size() - 1);
        group.members.add(volunteer);
        groupOf.put(volunteer.id(), group);
    }

    /** The day by which the diary of a month is due, unless the meeting that reviews it moves (S3). */
    LocalDate dueAfter(Volunteer volunteer, YearMonth month) {
        return Optional.ofNullable(groupOf.get(volunteer.id()))
                .orElseThrow()
                .dayIn(month.plusMonths(1))
                .minusDays(DIARY_DUE_BEFORE);
    }

    /** Whether a whole month goes by without any group supervision (K10). */
    private boolean isCalledOff(YearMonth month) {
        return month.isAfter(YearMonth.from(setting.cycle().firstDay()).plusMonths(1))
                && !month.atEndOfMonth().isAfter(setting.cycle().lastDay())
                && calledOff.computeIfAbsent(
                        month,
                        unseen ->
                                setting.falls("month-without", setting.shares().monthWithoutSupervision()));
    }

    // ---- replies

    /** Somebody of the team replies to an urgent concern, mostly on the next day. */
    void urgent(PairLife pair, DiaryEntry entry, Today today) {
        Draws draws = setting.chance().draws("urgent", entry.id().number());
        LocalDate day = draws.happens(0.7) ? draws.after(today.day(), 0, 1) : draws.after(today.day(), 3, 6);
        setting.agenda()
                .plan(
                        day,
                        Act.REPLY,
                        Setting.COORDINATOR,
                        Reason.of("called-the-mentor"),
                        later -> keep(
                                pair,
                                WarningReply.builder()
                                        .id(later.newId(WarningReply.KIND))
                                        .mentorship(pair.id())
                                        .kind(WarningKind.URGENT_CONCERN)
                                        .since(entry.dated().on())
                                        .reply(WarningReply.Reply.RESOLVED)
                                        .decision(later.decision())
                                        .build(),
                                later));
    }

    private void keep(PairLife pair, WarningReply reply, Today today) {
        today.add(WarningReply.KIND, reply);
        pair.replies().add(reply);
    }

    private PairFile file(PairLife pair) {
        return PairFile.builder()
                .mentorship(pair.mentorship().get())
                .plan(pair.newcomer().planLife().map(life -> life.plan().get()))
                .addAllEntries(pair.entriesByDay())
                .addAllSubmissions(pair.submissions())
                .addAllMeetings(groupOf.getOrDefault(pair.volunteer().id(), groups.get(0)).meetings.stream()
                        .map(Kept::get)
                        .collect(toImmutableList()))
                .permit(pair.newcomer().mentee().permit())
                .places(pair.volunteer().places(setting))
                .addAllOtherPairs(pair.volunteer().pairs().stream()
                        .filter(other -> other != pair)
                        .map(other -> other.mentorship().get())
                        .collect(toImmutableList()))
                .addAllReplies(pair.replies())
                .build();
    }

    private void replyToWarnings(PairLife pair, Draws draws, Today today) {
        warnings.of(file(pair), today.day()).stream()
                .filter(warning -> !warning.isAcknowledged())
                .limit(REPLIES_AT_ONCE)
                .forEach(warning -> reply(pair, warning, draws, today));
    }

    private void reply(PairLife pair, EarlyWarning warning, Draws draws, Today today) {
        keep(
                pair,
                WarningReply.to(
                        warning,
                        today.newId(WarningReply.KIND),
                        draws.happens(0.6) ? WarningReply.Reply.ACKNOWLEDGED : WarningReply.Reply.RESOLVED,
                        today.decision(Reason.of("talked-it-over"))),
                today);
    }

    /** Some mentors with staff, once a month. */
    private final class Group {
        private final int number;
        private final Draws draws;
        private final List<Volunteer> members = new ArrayList<>();
        private final List<Kept<RecordId, SupervisionMeeting>> meetings = new ArrayList<>();
        private final Map<PersonId, Integer> missed = new HashMap<>();

        Group(int number) {
            this.number = number;
            this.draws = setting.chance().draws("supervision", number);
        }

        LocalDate dayIn(YearMonth month) {
            return month.atDay(EARLIEST_DAY + number % DAYS);
        }

        /** Plans a meeting each month, three weeks ahead; the last one looks at the last month's diaries. */
        void begin(LocalDate day) {
            YearMonth last = YearMonth.from(setting.cycle().lastDay()).plusMonths(1);
            for (YearMonth month = YearMonth.from(day); !month.isAfter(last); month = month.plusMonths(1)) {
                YearMonth in = month;
                LocalDate planned = dayIn(month).minusDays(21);
                setting.agenda()
                        .plan(
                                planned.isBefore(day) ? day : planned,
                                Act.PLAN_SUPERVISION,
                                Setting.SUPERVISOR,
                                today -> plan(in, today));
            }
        }

        private void plan(YearMonth month, Today today) {
            LocalDate on =
                    dayIn(month).isBefore(today.day().plusDays(5)) ? today.day().plusDays(5) : dayIn(month);
            SupervisionMeeting meeting = SupervisionMeeting.planned(
                            today.newId(SupervisionMeeting.KIND), SupervisionForm.GROUP, on, today.now())
                    .invite(present(today.day()), today.now())
                    .orElseThrow();
            Kept<RecordId, SupervisionMeeting> kept = today.keep(SupervisionMeeting.KIND, meeting);
            meetings.add(kept);
            if (isCalledOff(month)
                    || setting.falls("supervision-off", setting.shares().supervisionCancelled())) {
                decide(
                        on.minusDays(3),
                        "staff-away",
                        then -> kept.take(kept.get().cancel(then.decision()), then));
            } else if (setting.falls("supervision-moved", setting.shares().supervisionMoved())) {
                LocalDate to = draws.after(on, 2, 6);
                decide(
                        on.minusDays(4),
                        "room-taken",
                        then -> kept.take(kept.get().move(to, then.decision()), then));
                setting.agenda().plan(to, Act.HOLD_SUPERVISION, Setting.SUPERVISOR, then -> hold(kept, then));
            } else {
                setting.agenda().plan(on, Act.HOLD_SUPERVISION, Setting.SUPERVISOR, then -> hold(kept, then));
            }
        }

        private void decide(LocalDate day, String why, Deed deed) {
            setting.agenda().plan(day, Act.PLAN_SUPERVISION, Setting.SUPERVISOR, Reason.of(why), deed);
        }

        private ImmutableSet<PersonId> present(LocalDate day) {
            return members.stream()
                    .filter(member -> member.takesPartOn(day))
                    .map(Applicant::id)
                    .collect(toImmutableSet());
        }

        private void hold(Kept<RecordId, SupervisionMeeting> meeting, Today today) {
            LocalDate day = today.day();
            meeting.take(meeting.get().hold(today.now(), Optional.of(draws.between(60, 120))), today);
            for (Volunteer member : members) {
                if (meeting.get().gathering().isInvited(member.id(), day)
                        && member.gone().isAfter(day)) {
                    attend(member, meeting, today);
                }
            }
        }

        private void attend(Volunteer member, Kept<RecordId, SupervisionMeeting> meeting, Today today) {
            LocalDate day = today.day();
            Optional<PairLife> silent =
                    member.pairs().stream().filter(pair -> pair.isSilentOn(day)).findFirst();
            if (silent.isPresent()) {
                if (!silent.get().isSilenceUnclear()) {
                    mark(member, meeting, Attendance.ABSENT, today);
                }
            } else if (setting.falls("supervision-absent", setting.shares().absentFromSupervision())) {
                mark(member, meeting, Attendance.ABSENT, today);
                if (missed.merge(member.id(), 1, Integer::sum) == 2) {
                    meetAlone(member, today);
                }
            } else if (!setting.falls("supervision-unclear", setting.shares().supervisionNotRecorded())) {
                mark(member, meeting, Attendance.PRESENT, today);

                talk(member, meeting, today);
            }
        }

        private void mark(
                Volunteer member, Kept<RecordId, SupervisionMeeting> meeting, Attendance attendance, Today today) {
            meeting.take(meeting.get().mark(member.id(), attendance, today.day()), today);
        }

        private void talk(Volunteer member, Kept<RecordId, SupervisionMeeting> meeting, Today today) {
            boolean replies = setting.falls("warnings", setting.shares().warningsReplied());
            for (PairLife pair : member.pairs()) {
                if (pair.isLive() && draws.happens(0.6)) {
                    meeting.take(meeting.get().note(note(pair)), today);
                }
                if (pair.isLive() && replies) {
                    replyToWarnings(pair, draws, today);
                }
            }
            if (draws.happens(0.25)) {
                meeting.take(
                        meeting.get()
                                .note(new MotivationNote(
                                        member.id(),
                                        Optional.of(draws.between(2, 5)),
                                        draws.happens(0.5)
                                                ? Optional.of(draws.one(Words.MOTIVATION))
                                                : Optional.empty())),
                        today);
            }
        }

        private PairNote note(PairLife pair) {
            return PairNote.builder()
                    .mentorship(pair.id())
                    .progress(draws.one(Words.PROGRESS))
                    .challenges(draws.happens(0.4) ? Optional.of(draws.one(Words.CHALLENGE)) : Optional.empty())
                    .guidance(draws.happens(0.4) ? Optional.of(draws.one(Words.GUIDANCE)) : Optional.empty())
                    .build();
        }

        /** Who missed two is offered a meeting of their own. */
        private void meetAlone(Volunteer member, Today today) {
            SupervisionMeeting meeting = SupervisionMeeting.planned(
                            today.newId(SupervisionMeeting.KIND),
                            SupervisionForm.INDIVIDUAL,
                            today.day().plusDays(6),
                            today.now())
                    .invite(ImmutableSet.of(member.id()), today.now())
                    .orElseThrow();
            Kept<RecordId, SupervisionMeeting> kept = today.keep(SupervisionMeeting.KIND, meeting);
            setting.agenda().plan(today.day().plusDays(6), Act.HOLD_SUPERVISION, Setting.SUPERVISOR, then -> {
                kept.take(kept.get().hold(then.now(), Optional.of(45)), then);
                mark(member, kept, Attendance.PRESENT, then);
            });
        }
    }
}

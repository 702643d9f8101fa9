package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Phase;
import org.amir.core.programme.PhaseWindow;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.InvitationAnswer;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.training.Attendance;
import org.amir.core.training.ExperienceTag;
import org.amir.core.training.Gathering;
import org.amir.core.training.JoinDecision;
import org.amir.core.training.NeedSource;
import org.amir.core.training.Observation;
import org.amir.core.training.ObservedTrait;
import org.amir.core.training.Place;
import org.amir.core.training.TagSource;
import org.amir.core.training.TrainingNeed;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** Phase 2: sessions in groups, who comes, what is missed and made up for (T1 to T10). */
final class TrainingLife {
    private static final int GROUP = 18;
    private static final ImmutableList<Integer> DAYS = ImmutableList.of(3, 9, 14, 19, 24);

    private final Setting setting;
    private final Callers callers;
    private final PhaseWindow phase;
    private final Map<PersonId, Path> paths = new HashMap<>();

    TrainingLife(Setting setting, Callers callers) {
        this.setting = setting;
        this.callers = callers;
        this.phase = setting.phase(Phase.TRAINING);
    }

    /** What becomes of somebody in the training. */
    private enum Way {
        COMPLETES,
        DECLINES,
        DROPS_OUT,
        NEVER_COMPLETES,
        ATTENDANCE_LOST,
        ATTENDANCE_FOUND_LATE,
        MAKES_UP_LATE,
        ATTENDS_ELSEWHERE
    }

    /** @param missed the unit with which something is, from 2 to 5 */
    private record Path(Way way, int missed, Draws draws) {}

    void plan() {
        setting.agenda().plan(phase.first().minusDays(3), Act.PLAN_TRAINING, Setting.TRAINER, this::planGroups);
    }

    private void planGroups(Today today) {
        List<Volunteer> selected = callers.volunteers().stream()
                .filter(volunteer -> volunteer.takesPartOn(today.day()))
                .sorted(Comparator.comparing(Applicant::id))
                .toList();
        selected.forEach(volunteer -> paths.put(volunteer.id(), path(volunteer)));
        List<List<Volunteer>> groups = Lists.partition(selected, GROUP);
        List<Map<TrainingUnit, Kept<RecordId, TrainingSession>>> sessions = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            sessions.add(planSessions(group, groups.get(group), today));
        }
        for (int group = 0; group < groups.size(); group++) {
            for (Volunteer volunteer : groups.get(group)) {
                prepare(volunteer, sessions.get(group), today);
                Path path = pathOf(volunteer);
                if (path.way() == Way.ATTENDS_ELSEWHERE && groups.size() > 1) {
                    attendElsewhere(volunteer, path, sessions.get((group + 1) % groups.size()));
                }
            }
        }
    }

    private Path path(Volunteer volunteer) {
        Shares shares = setting.shares();
        Draws draws = setting.chance().draws("training", volunteer.number());
        Way way = setting.falls("declines", shares.declinesToJoin())
                ? Way.DECLINES
                : setting.falls("drops-out", shares.dropsOutOfTraining())
                        ? Way.DROPS_OUT
                        : setting.falls("never-completes", shares.neverComplete())
                                ? Way.NEVER_COMPLETES
                                : setting.falls("attendance-lost", shares.attendanceLost())
                                        ? Way.ATTENDANCE_LOST
                                        : setting.falls("attendance-late", shares.attendanceFoundLate())
                                                ? Way.ATTENDANCE_FOUND_LATE
                                                : setting.falls("makes-up-late", shares.makesUpLate())
                                                        ? Way.MAKES_UP_LATE
                                                        : setting.falls("elsewhere", shares.attendsElsewhere())
                                                                ? Way.ATTENDS_ELSEWHERE
                                                                : Way.COMPLETES;
        return new Path(way, draws.between(2, 5), draws);
    }

    private Path pathOf(Volunteer volunteer) {
        return Optional.ofNullable(paths.get(volunteer.id())).orElseThrow();
    }

    private Map<TrainingUnit, Kept<RecordId, TrainingSession>> planSessions(
            int group, List<Volunteer> members, Today today) {
        Map<TrainingUnit, Kept<RecordId, TrainingSession>> sessions = new LinkedHashMap<>();
        Draws draws = setting.chance().draws("training-group", group);
        for (TrainingUnit unit : TrainingUnit.values()) {
            LocalDate day = phase.first().plusDays(DAYS.get(unit.number() - 1) + group % 2);
            Place place = draws.happens(0.3) ? Place.ONLINE : Place.IN_PERSON;
            TrainingSession planned = TrainingSession.planned(
                            today.newId(TrainingSession.KIND), unit, place, day, today.now())
                    .invite(ids(members), today.now())
                    .orElseThrow();
            Kept<RecordId, TrainingSession> kept = today.keep(TrainingSession.KIND, planned);
            sessions.put(unit, kept);
            if (setting.falls("session-moved", setting.shares().sessionMoved())) {
                move(kept, day.plusDays(2), day.minusDays(3));
                day = day.plusDays(2);
            }
            hold(kept, members, day, draws);
        }
        return sessions;
    }

    private void move(Kept<RecordId, TrainingSession> session, LocalDate to, LocalDate decided) {
        setting.agenda()
                .plan(
                        decided,
                        Act.PLAN_TRAINING,
                        Setting.TRAINER,
                        Reason.of("room-taken"),
                        today -> session.take(session.get().move(to, today.decision()), today));
    }

    private static ImmutableSet<PersonId> ids(List<Volunteer> members) {
        return members.stream().map(Applicant::id).collect(toImmutableSet());
    }

    private void prepare(
            Volunteer volunteer, Map<TrainingUnit, Kept<RecordId, TrainingSession>> sessions, Today today) {
        volunteer.sessions().addAll(sessions.values());
        Draws draws = pathOf(volunteer).draws();
        setting.agenda().plan(today.day(), Act.INVITE_TO_TRAINING, Setting.TRAINER, later -> {
            volunteer
                    .candidacy()
                    .take(
                            volunteer
                                    .candidacy()
                                    .get()
                                    .invite(
                                            later.now(),
                                            later.by(),
                                            sessions.values().stream()
                                                    .map(session ->
                                                            session.get().id())
                                                    .toList()),
                            later);
            findNeeds(volunteer, later);
        });
        if (!setting.falls("invitation-unanswered", setting.shares().invitationUnanswered())) {
            setting.agenda()
                    .plan(
                            draws.after(today.day(), 1, 3),
                            Act.ANSWER_INVITATION,
                            Setting.OFFICE,
                            later -> volunteer
                                    .candidacy()
                                    .take(
                                            volunteer
                                                    .candidacy()
                                                    .get()
                                                    .answerInvitation(InvitationAnswer.ACCEPTED, later.now()),
                                            later));
        }
    }

    /** The needs that the form shows, and one of the interview (T7). */
    private static void findNeeds(Volunteer volunteer, Today today) {
        Kept<PersonId, TrainingRecord> training = volunteer.training();
        for (Map.Entry<TrainingUnit, Skill> need :
                TrainingNeed.suggestedBy(volunteer.mentor()).entries()) {
            training.set(
                    training.get()
                            .find(TrainingNeed.builder()
                                    .number(training.get().nextNeed())
                                    .unit(need.getKey())
                                    .skill(need.getValue())
                                    .source(NeedSource.FORM)
                                    .found(today.now())
                                    .build()),
                    today);
        }
    }

    private void hold(Kept<RecordId, TrainingSession> session, List<Volunteer> members, LocalDate day, Draws draws) {
        boolean odd = setting.falls("odd-length", setting.shares().sessionOfOddLength());
        int minutes = odd ? (draws.happens(0.5) ? 70 : 200) : draws.between(110, 160);
        setting.agenda().plan(day, Act.HOLD_TRAINING, Setting.TRAINER, today -> {
            session.take(session.get().hold(today.now(), Optional.of(minutes)), today);
            TrainingUnit unit = session.get().unit();
            members.stream()
                    .filter(volunteer -> volunteer.gone().isAfter(day))
                    .forEach(volunteer -> attend(volunteer, unit, session, day, today));
        });
    }

    private void attend(
            Volunteer volunteer,
            TrainingUnit unit,
            Kept<RecordId, TrainingSession> session,
            LocalDate day,
            Today today) {
        Path path = pathOf(volunteer);
        if (unit.number() == path.missed() && path.way() != Way.COMPLETES && path.way() != Way.DECLINES) {
            miss(volunteer, path, session, day, today);
        } else if (unit.number() > 1 && path.draws().happens(setting.shares().absentFromSession())) {
            mark(volunteer, session, Attendance.ABSENT, today);
            makeUp(volunteer, unit, path.draws().after(phase.last(), 2, 12));
        } else {
            mark(volunteer, session, Attendance.PRESENT, today);
            learn(volunteer, unit, path, today);
        }
    }

    private void miss(
            Volunteer volunteer, Path path, Kept<RecordId, TrainingSession> session, LocalDate day, Today today) {
        TrainingUnit unit = session.get().unit();
        switch (path.way()) {
            case ATTENDANCE_LOST -> {}
            case ATTENDANCE_FOUND_LATE ->
                setting.agenda()
                        .plan(
                                path.draws().after(day, 25, 40),
                                Act.RECORD_TRAINING,
                                Setting.TRAINER,
                                later -> mark(volunteer, session, Attendance.PRESENT, later));
            case MAKES_UP_LATE -> {
                mark(volunteer, session, Attendance.ABSENT, today);
                makeUp(volunteer, unit, path.draws().after(setting.cycle().firstDay(), 190, 215));
            }
            default -> mark(volunteer, session, Attendance.ABSENT, today);
        }
        if (path.way() == Way.DROPS_OUT) {
            volunteer.leave(day.plusDays(1), LeavingReason.NO_TIME, setting, path.draws(), then -> {});
        }
    }

    private static void mark(
            Volunteer volunteer, Kept<RecordId, TrainingSession> session, Attendance attendance, Today today) {
        session.take(session.get().mark(volunteer.id(), attendance, today.day()), today);
    }

    /** Somebody comes to the session of another group, where nobody had invited them. */
    private void attendElsewhere(
            Volunteer volunteer, Path path, Map<TrainingUnit, Kept<RecordId, TrainingSession>> others) {
        Kept<RecordId, TrainingSession> session = others.entrySet().stream()
                .filter(entry -> entry.getKey().number() == path.missed())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        volunteer.sessions().add(session);
        setting.agenda()
                .plan(
                        session.get().gathering().currentDay().plusDays(3),
                        Act.RECORD_TRAINING,
                        Setting.TRAINER,
                        today -> {
                            if (session.get().gathering().isHeldBy(today.day())) {
                                mark(volunteer, session, Attendance.PRESENT, today);
                            }
                        });
    }

    private void makeUp(Volunteer volunteer, TrainingUnit unit, LocalDate day) {
        setting.agenda().plan(day.minusDays(5), Act.PLAN_TRAINING, Setting.TRAINER, today -> {
            if (!volunteer.staysAfter(day)) {
                return;
            }
            TrainingSession planned = TrainingSession.builder()
                    .id(today.newId(TrainingSession.KIND))
                    .unit(unit)
                    .makeUp(true)
                    .place(Place.ONLINE)
                    .gathering(Gathering.planned(day, today.now()))
                    .build();
            Kept<RecordId, TrainingSession> kept = today.keep(
                    TrainingSession.KIND,
                    planned.invite(ImmutableSet.of(volunteer.id()), today.now()).orElseThrow());
            volunteer.sessions().add(kept);
            setting.agenda().plan(day, Act.HOLD_TRAINING, Setting.TRAINER, later -> {
                kept.take(kept.get().hold(later.now(), Optional.of(100)), later);
                mark(volunteer, kept, Attendance.PRESENT, later);
            });
        });
    }

    /** What else is recorded of somebody who was there: the decision to join, needs met, what the team learnt. */
    private void learn(Volunteer volunteer, TrainingUnit unit, Path path, Today today) {
        Kept<PersonId, TrainingRecord> training = volunteer.training();
        training.get().needsOpenOn(today.day()).stream()
                .filter(need -> need.unit() == unit)
                .forEach(need -> training.take(training.get().meet(need.number(), today.now()), today));
        if (unit == TrainingUnit.ROLE) {
            training.take(training.get().showGlossary(today.now()), today);
            training.take(training.get().showAgreement(today.now()), today);
            boolean joins = path.way() != Way.DECLINES;
            training.take(training.get().decide(new JoinDecision(joins, today.now())), today);
            if (!joins) {
                volunteer.leave(today.day().plusDays(1), LeavingReason.WITHDREW, setting, path.draws(), then -> {});
            }
        } else if (unit == TrainingUnit.GOALS) {
            training.set(
                    training.get()
                            .observe(new Observation(
                                    today.now(),
                                    today.by(),
                                    path.draws().one(ImmutableList.copyOf(ObservedTrait.values())),
                                    path.draws().one(Words.OBSERVED))),
                    today);
            Theme theme = path.draws().one(ImmutableList.copyOf(Theme.values()));
            training.take(
                    training.get().tag(new ExperienceTag(theme, today.now(), TagSource.TRAINING, today.by())), today);
        }
    }
}

package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.activity.AssessedLevel;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityLevel;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.activity.OrientationKind;
import org.amir.core.activity.OrientationSession;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Role;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.ConfidentialText;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.survey.Stint;
import org.amir.core.training.Attendance;

/** What people take part in beside their pair: orientation, courses, what they tell in confidence, growth (K6, R.2.8, E3, X2). */
final class ActivityLife {
    private static final int GROUP = 25;
    private static final ImmutableList<ImmutableSet<OrientationTheme>> THEMES = ImmutableList.of(
            ImmutableSet.of(OrientationTheme.HEALTH, OrientationTheme.RIGHTS),
            ImmutableSet.of(OrientationTheme.HOUSING),
            ImmutableSet.of(OrientationTheme.EMPLOYMENT, OrientationTheme.EDUCATION),
            ImmutableSet.of(OrientationTheme.FINANCIAL_LITERACY, OrientationTheme.DIGITAL));
    private static final ImmutableList<CefrLevel> LEVELS = ImmutableList.copyOf(CefrLevel.values());

    private final Setting setting;
    private final List<Newcomer> mentees = new ArrayList<>();

    ActivityLife(Setting setting) {
        this.setting = setting;
    }

    /** What does not hang on single people: authorities, and sessions of orientation. */
    void plan() {
        LocalDate first = setting.cycle().firstDay();
        involve("Municipality", AuthorityLevel.LOCAL, AuthorityRole.BENEFICIARY, first.minusDays(20));
        involve("Region", AuthorityLevel.REGIONAL, AuthorityRole.PARTNER, first.plusDays(60));
        for (int theme = 0; theme < THEMES.size(); theme++) {
            ImmutableSet<OrientationTheme> themes = THEMES.get(theme);
            LocalDate day = first.plusDays(75L + 55L * theme);
            OrientationKind kind = theme % 2 == 0 ? OrientationKind.SESSION : OrientationKind.WORKSHOP;
            setting.agenda()
                    .plan(
                            day.minusDays(14),
                            Act.HOLD_ORIENTATION,
                            Setting.OFFICE,
                            today -> Lists.partition(
                                            mentees.stream()
                                                    .filter(mentee -> mentee.takesPartOn(today.day()))
                                                    .toList(),
                                            GROUP)
                                    .forEach(group -> orientate(kind, themes, group, day, today)));
        }
    }

    private void involve(String name, AuthorityLevel level, AuthorityRole role, LocalDate from) {
        setting.agenda().plan(from, Act.INVOLVE_AUTHORITY, Setting.COORDINATOR, today -> {
            Kept<RecordId, Authority> authority = today.keep(
                    Authority.KIND,
                    Authority.builder()
                            .id(today.newId(Authority.KIND))
                            .name(FreeText.of(name))
                            .level(level)
                            .country(setting.programme().country())
                            .build()
                            .involve(role, today.now())
                            .orElseThrow());
            if (role == AuthorityRole.BENEFICIARY) {
                setting.agenda()
                        .plan(
                                from.plusDays(120),
                                Act.INVOLVE_AUTHORITY,
                                Setting.COORDINATOR,
                                later -> authority.take(authority.get().support(later.now()), later));
            }
        });
    }

    private void orientate(
            OrientationKind kind,
            ImmutableSet<OrientationTheme> themes,
            List<Newcomer> group,
            LocalDate day,
            Today today) {
        OrientationSession planned = OrientationSession.planned(
                        today.newId(OrientationSession.KIND), kind, themes, day, today.now())
                .invite(group.stream().map(Applicant::id).collect(toImmutableSet()), today.now())
                .orElseThrow();
        Kept<RecordId, OrientationSession> session = today.keep(OrientationSession.KIND, planned);
        setting.agenda().plan(day, Act.HOLD_ORIENTATION, Setting.OFFICE, later -> {
            OrientationSession held =
                    session.get().hold(later.now(), Optional.of(120)).orElseThrow();
            for (Newcomer mentee : group) {
                if (mentee.gone().isAfter(day)
                        && !setting.falls(
                                "orientation-unclear", setting.shares().orientationNotRecorded())) {
                    boolean absent =
                            setting.falls("orientation-absent", setting.shares().absentFromOrientation());
                    held = held.mark(mentee.id(), absent ? Attendance.ABSENT : Attendance.PRESENT, day)
                            .orElseThrow();
                }
            }
            session.set(held, later);
        });
    }

    /** A mentee's first pair has started. */
    void started(Newcomer mentee, LocalDate day) {
        mentees.add(mentee);
        Draws draws = setting.chance().draws("activities", mentee.number());
        if (setting.falls("course", setting.shares().takesCourse())) {
            takeCourse(mentee, draws.after(day, 10, 90), draws);
        }
        if (setting.falls("voice", setting.shares().voices())) {
            speakUp(mentee, draws.after(day, 20, 200), draws);
        }
    }

    private void takeCourse(Newcomer mentee, LocalDate begun, Draws draws) {
        setting.agenda().plan(setting.recorded(draws, begun), Act.RECORD_COURSE, Setting.OFFICE, today -> {
            if (!mentee.gone().isAfter(begun)) {
                return;
            }
            CefrLevel before = draws.one(LEVELS.subList(0, 3));
            Kept<RecordId, CourseParticipation> course = today.keep(
                    CourseParticipation.KIND,
                    CourseParticipation.begun(
                                    today.newId(CourseParticipation.KIND),
                                    mentee.id(),
                                    CourseKind.LANGUAGE,
                                    today.of(begun))
                            .assessBefore(new AssessedLevel(before, today.of(begun)))
                            .orElseThrow());
            LocalDate left = draws.after(begun, 90, 260);
            boolean completed = draws.happens(0.8);
            if (setting.falls("course-left", 0.8)) {
                setting.agenda()
                        .plan(
                                left,
                                Act.RECORD_COURSE,
                                Setting.OFFICE,
                                later -> leave(course, before, completed, later));
            }
        });
    }

    private void leave(Kept<RecordId, CourseParticipation> course, CefrLevel before, boolean completed, Today today) {
        CourseParticipation left = course.get().leave(today.now(), completed).orElseThrow();
        CefrLevel after = setting.falls("level-rises", setting.shares().levelRises())
                ? LEVELS.get(LEVELS.indexOf(before) + 1)
                : before;
        course.take(left.assessAfter(new AssessedLevel(after, today.now())), today);
    }

    private void speakUp(Newcomer mentee, LocalDate day, Draws draws) {
        boolean urgent = setting.falls("voice-urgent", setting.shares().voiceUrgent());
        setting.agenda().plan(day, Act.SPEAK_UP, mentee.actor(), today -> {
            if (!mentee.gone().isAfter(day)) {
                return;
            }
            Kept<RecordId, VoiceNote> voice = today.keep(
                    VoiceNote.KIND,
                    VoiceNote.of(
                            today.newId(VoiceNote.KIND),
                            mentee.id(),
                            today.now(),
                            urgent ? VoiceNote.Urgency.URGENT : VoiceNote.Urgency.NORMAL,
                            ConfidentialText.of(draws.one(Words.IN_CONFIDENCE))));
            if (draws.happens(0.85)) {
                setting.agenda()
                        .plan(
                                urgent ? draws.after(day, 0, 2) : draws.after(day, 1, 12),
                                Act.REPLY,
                                Setting.COORDINATOR,
                                Reason.of("answered-the-mentee"),
                                later -> voice.take(voice.get().answer(later.decision()), later));
            }
        });
    }

    /** Some of the mentors whose pair was completed are invited to go on (X2). */
    void completed(Volunteer mentor, Today today) {
        if (!setting.falls("grows", setting.shares().grows())) {
            return;
        }
        Draws draws = setting.chance().draws("growth", mentor.number());
        setting.agenda().plan(draws.after(today.day(), 3, 12), Act.GROW, Setting.COORDINATOR, later -> {
            Stint stint =
                    new Stint(mentor.id(), Role.MENTOR, mentor.firstStart().orElseThrow(), Optional.empty());
            Kept<RecordId, Growth> growth = later.keep(
                    Growth.KIND,
                    Growth.invite(
                                    later.newId(Growth.KIND),
                                    stint,
                                    draws.one(ImmutableList.copyOf(GrowthPath.values())),
                                    later.now(),
                                    later.by())
                            .orElseThrow());
            boolean accepts = setting.falls("grows-yes", 0.7);
            if (draws.happens(0.9)) {
                setting.agenda().plan(draws.after(later.day(), 3, 9), Act.GROW, mentor.actor(), then -> {
                    growth.take(growth.get().answer(new GrowthAnswer(accepts, then.now())), then);
                    if (accepts && setting.falls("grows-begins", 0.6)) {
                        setting.agenda()
                                .plan(
                                        draws.after(then.day(), 5, 10),
                                        Act.GROW,
                                        Setting.COORDINATOR,
                                        begin -> growth.take(growth.get().begin(begin.now()), begin));
                    }
                });
            }
        });
    }
}

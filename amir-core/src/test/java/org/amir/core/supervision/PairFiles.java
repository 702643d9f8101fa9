package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.ID;
import static org.amir.core.mentorship.Pairs.MENTEE;
import static org.amir.core.mentorship.Pairs.MENTOR;
import static org.amir.core.mentorship.Pairs.recorded;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;

/** Files of the pair of {@link org.amir.core.mentorship.Pairs}, for tests: nothing in them warns unless a test says so. */
final class PairFiles {
    static final ProgrammeRules RULES = ProgrammeRules.handbook();
    static final Cycle CYCLE = Cycle.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final Permit PERMANENT = Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered());

    private PairFiles() {}

    /** With a permit that holds. */
    static PairFile.Builder file(Mentorship pair) {
        return PairFile.builder().mentorship(pair).permit(PERMANENT);
    }

    static DiaryEntry meeting(int number, LocalDate on) {
        return entry(number, EntryKind.MEETING, on, Concern.NONE);
    }

    static DiaryEntry entry(int number, EntryKind kind, LocalDate on, Concern concern) {
        return DiaryEntry.builder()
                .id(RecordId.numbered("d", number))
                .mentorship(ID)
                .kind(kind)
                .dated(Dated.of(on))
                .concern(concern)
                .build();
    }

    static DiarySubmission handIn(int number, LocalDate from, LocalDate to, LocalDate made) {
        return DiarySubmission.of(RecordId.numbered("ds", number), ID, from, to, Dated.of(made));
    }

    static SupervisionMeeting planned(int number, LocalDate on, LocalDate since) {
        return planned(number, SupervisionForm.GROUP, on, since);
    }

    static SupervisionMeeting planned(int number, SupervisionForm form, LocalDate on, LocalDate since) {
        return SupervisionMeeting.planned(RecordId.numbered("s", number), form, on, Dated.of(since))
                .invite(ImmutableSet.of(MENTOR), Dated.of(since))
                .orElseThrow();
    }

    static SupervisionMeeting held(int number, LocalDate on, Attendance attendance) {
        return heldWithoutList(number, on).mark(MENTOR, attendance, on).orElseThrow();
    }

    static SupervisionMeeting heldWithoutList(int number, LocalDate on) {
        return planned(number, on, on).hold(Dated.of(on), Optional.empty()).orElseThrow();
    }

    /** A plan with a goal on which there is nothing to advise. */
    static IntegrationPlan plan(LocalDate begun, LocalDate due) {
        return withGoal(IntegrationPlan.begin(MENTEE, Dated.of(begun)), begun, goal(due));
    }

    static IntegrationPlan withGoal(IntegrationPlan plan, LocalDate set, GoalWording wording) {
        int number = plan.goals().size() + 1;
        return plan.addGoal(wording, Dated.of(set))
                .then(with ->
                        with.addStep(number, FreeText.of("step"), Optional.empty(), Optional.empty(), Dated.of(set)))
                .orElseThrow();
    }

    static GoalWording goal(LocalDate due) {
        return GoalWording.builder()
                .area(Area.EMPLOYMENT)
                .term(Term.SHORT)
                .title(FreeText.of("work"))
                .measure(FreeText.of("a contract"))
                .due(due)
                .build();
    }

    static WarningReply reply(WarningKind kind, LocalDate since, WarningReply.Reply reply, LocalDate on) {
        return WarningReply.builder()
                .id(RecordId.numbered("w", 1))
                .mentorship(ID)
                .kind(kind)
                .since(since)
                .reply(reply)
                .decision(recorded(on))
                .build();
    }

    static ImmutableList<EarlyWarning> warnings(PairFile file, LocalDate day) {
        return EarlyWarnings.of(file, RULES, CYCLE, day);
    }

    /** The first days of the warnings of a kind. */
    static ImmutableList<LocalDate> since(PairFile file, WarningKind kind, LocalDate day) {
        return warnings(file, day).stream()
                .filter(warning -> warning.kind() == kind)
                .map(EarlyWarning::since)
                .collect(ImmutableList.toImmutableList());
    }

    static EarlyWarning only(PairFile file, WarningKind kind, LocalDate day) {
        ImmutableList<EarlyWarning> found = warnings(file, day).stream()
                .filter(warning -> warning.kind() == kind)
                .collect(ImmutableList.toImmutableList());
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " warnings of " + kind + " on " + day);
        }
        return found.get(0);
    }
}

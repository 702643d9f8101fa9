package org.amir.core.coordination;

import static org.amir.core.coordination.RandomPeople.PROGRAMME;
import static org.amir.core.coordination.RandomPeople.TEAM;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Role;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;

/**
 * One thing that a team may try.
 *
 * @param first a number that chooses among pairs, mentors and roles
 * @param second a number that chooses among mentees, people and sides
 * @param daysLater how many days after the command before it
 */
record RandomCommand(Act act, int first, int second, int daysLater) {
    enum Act {
        /** Whatever comes next for a pair, so that some get far. */
        ADVANCE,
        PROPOSE,
        CONFIRM,
        UNDO,
        INTRODUCE,
        COMPLETE_INTRODUCTION,
        BEGIN_TRIAL,
        MEET_FIRST,
        SAY_YES,
        SAY_NO,
        ACTIVATE,
        NOT_CONTINUE,
        PAUSE,
        RESUME,
        /** Close a pair with a final assessment, which may lack the outcome of a goal. */
        COMPLETE,
        CHANGE_MENTOR,
        END_EARLY,
        SELECT,
        /** Somebody leaves, every other time one who has come back, if somebody has. */
        LEAVE,
        /** Somebody who left comes back, if somebody has: is told what is owed, and applies again. */
        COME_BACK,
        FEEDBACK
    }

    /** Tries it as one unit, and says whether it was taken. */
    boolean isTaken(ProgrammeStore store, LocalDate day) {
        return store.inUnit(
                Change.routine(TEAM, day.atTime(12, 0), "try"),
                unit -> new Try(unit, day).run().isTaken());
    }

    /** The command on a day, in a unit of work. */
    private final class Try {
        private final UnitOfWork unit;
        private final LocalDate day;
        private final Coordination team;
        private final Decision decision;

        Try(UnitOfWork unit, LocalDate day) {
            this.unit = unit;
            this.day = day;
            this.team = Coordination.of(unit, PROGRAMME);
            this.decision = Decision.of(TEAM, day.atTime(12, 0), Reason.of("tried"));
        }

        Attempt<?> run() {
            return switch (act) {
                case ADVANCE -> advance();
                case PROPOSE -> propose();
                case CONFIRM -> team.confirm(pair(), day, decision);
                case UNDO -> team.undo(pair(), day, decision);
                case INTRODUCE -> step(pair -> pair.introduce(day, decision));
                case COMPLETE_INTRODUCTION -> step(this::introduced);
                case BEGIN_TRIAL -> step(pair -> pair.beginTrial(day, decision));
                case MEET_FIRST -> step(pair -> pair.meetFirst(Dated.of(day)));
                case SAY_YES -> step(pair -> pair.answer(TrialAnswer.yes(side(), Dated.of(day))));
                case SAY_NO ->
                    step(pair -> pair.answer(new TrialAnswer(
                            side(), false, Dated.of(day), Optional.of(Reason.of("not-a-fit")), Optional.empty())));
                case ACTIVATE -> step(pair -> pair.activate(day, decision));
                case NOT_CONTINUE -> step(pair -> pair.notContinue(day, decision));
                case PAUSE -> step(pair -> pair.pause(day, decision));
                case RESUME -> step(pair -> pair.resume(day, decision));
                case COMPLETE -> complete();
                case CHANGE_MENTOR -> changeMentor();
                case END_EARLY ->
                    step(pair -> pair.endEarly(day, new Ending(LeavingReason.NOT_A_FIT, EndingSide.BOTH), decision));
                case SELECT -> candidacy(anybody(), found -> RandomPeople.select(found, unit, day, decision));
                case LEAVE -> leave();
                case COME_BACK -> comeBack();
                case FEEDBACK -> candidacy(anybody(), this::told);
            };
        }

        private Attempt<?> advance() {
            return found().map(this::advance).orElseGet(this::propose);
        }

        private Attempt<?> advance(Mentorship found) {
            return switch (found.state()) {
                case PROPOSED -> team.confirm(found.id(), day, decision);
                case CONFIRMED -> step(pair -> pair.introduce(day, decision));
                case INTRODUCED ->
                    step(pair -> pair.introduction().missing().isEmpty()
                            ? pair.beginTrial(day, decision)
                            : introduced(pair));
                case TRIAL ->
                    step(pair -> pair.trial().firstMeeting().isEmpty()
                            ? pair.meetFirst(Dated.of(day))
                            : pair.trial().isYes()
                                    ? pair.activate(day, decision)
                                    : pair.answer(TrialAnswer.yes(side(), Dated.of(day))));
                case ACTIVE ->
                    switch (second % 4) {
                        case 0 -> complete();
                        case 1 -> changeMentor();
                        default -> step(pair -> pair.pause(day, decision));
                    };
                case PAUSED -> second % 4 == 0 ? complete() : step(pair -> pair.resume(day, decision));
                case UNDONE, COMPLETED, ENDED_EARLY, NOT_CONTINUED -> propose();
            };
        }

        private Attempt<Mentorship> propose() {
            return team.propose(
                    RandomPeople.mentor(first), RandomPeople.mentee(second), day, OptionalLong.empty(), decision);
        }

        private Attempt<Mentorship> introduced(Mentorship pair) {
            Attempt<Mentorship> done = Attempt.taken(pair);
            for (IntroductionItem item : pair.introduction().missing()) {
                done = item == IntroductionItem.COUNTERSIGNED
                        ? done.then(next -> next.countersign(Dated.of(day), TEAM))
                        : done.then(next -> next.record(item, Dated.of(day)));
            }
            return pair.introduction().missing().isEmpty() ? Attempt.refused("nothing-missing", "all is there") : done;
        }

        /** Closes the pair; one assessment in three says nothing of any goal. */
        private Attempt<Mentorship> complete() {
            ImmutableList<Goal> goals = found().stream()
                    .flatMap(pair -> unit.records(PROGRAMME, IntegrationPlan.KIND).find(pair.mentee()).stream())
                    .flatMap(plan -> plan.value().goals().stream())
                    .collect(ImmutableList.toImmutableList());
            FinalAssessment.Builder assessment = FinalAssessment.builder()
                    .id(unit.newRecord(PROGRAMME, FinalAssessment.KIND))
                    .mentorship(pair())
                    .dated(Dated.of(day));
            if (first % 3 > 0) {
                goals.forEach(goal -> assessment.addOutcomes(GoalOutcome.of(goal.number(), GoalStatus.REACHED)));
            }
            return team.complete(pair(), day, assessment.build(), decision);
        }

        private Attempt<?> changeMentor() {
            return team.changeMentor(pair(), RandomPeople.mentor(second), day, EndingSide.MENTEE, decision);
        }

        private Attempt<Mentorship> step(Function<Mentorship, Attempt<Mentorship>> step) {
            return team.changing(pair(), step);
        }

        private Attempt<Candidacy> leave() {
            CandidacyKey leaving = second % 2 == 0
                    ? oneOf(candidacy -> !candidacy.reapplications().isEmpty()
                            && candidacy.leavingOn(day).isEmpty())
                    : anybody();
            return team.leave(leaving, day, LeavingReason.NO_TIME, decision);
        }

        private Attempt<Candidacy> comeBack() {
            return candidacy(oneOf(candidacy -> candidacy.leavingOn(day).isPresent()), found -> {
                Attempt<Candidacy> told = told(found);
                return (told.isTaken() ? told : Attempt.taken(found))
                        .then(informed -> informed.reapply(round(), Dated.of(day), TEAM));
            });
        }

        private Attempt<Candidacy> told(Candidacy candidacy) {
            return candidacy.giveFeedback(Dated.of(day), TEAM, FeedbackWay.PHONE);
        }

        private Attempt<Candidacy> candidacy(CandidacyKey key, Function<Candidacy, Attempt<Candidacy>> step) {
            Versioned<Candidacy> found =
                    unit.records(PROGRAMME, Candidacy.KIND).find(key).orElseThrow();
            return step.apply(found.value()).map(after -> {
                unit.records(PROGRAMME, Candidacy.KIND).save(after, found.version());
                return after;
            });
        }

        /** One of those of whom something holds, if there are any, and otherwise anybody. */
        private CandidacyKey oneOf(Predicate<Candidacy> holds) {
            List<CandidacyKey> keys = unit.records(PROGRAMME, Candidacy.KIND)
                    .all()
                    .map(Versioned::value)
                    .filter(holds)
                    .map(Candidacy::key)
                    .toList();
            return keys.isEmpty() ? anybody() : keys.get(first % keys.size());
        }

        private CandidacyKey anybody() {
            return first % 2 == 0
                    ? CandidacyKey.of(RandomPeople.mentor(second), Role.MENTOR)
                    : CandidacyKey.of(RandomPeople.mentee(second), Role.MENTEE);
        }

        private Optional<Mentorship> found() {
            return unit.records(PROGRAMME, Mentorship.KIND).find(pair()).map(Versioned::value);
        }

        /** One of the pairs there are, the later ones more often; one that is not there if there is none. */
        private RecordId pair() {
            List<RecordId> pairs = unit.records(PROGRAMME, Mentorship.KIND)
                    .all()
                    .map(found -> found.value().id())
                    .toList();
            return pairs.isEmpty() ? RecordId.numbered("m", 1) : pairs.get(Math.max(0, pairs.size() - 1 - first % 4));
        }

        private RecruitmentRound round() {
            return unit.records(PROGRAMME, RecruitmentRound.KIND)
                    .find(RecordId.numbered("rr", 1))
                    .orElseThrow()
                    .value();
        }

        private Role side() {
            return second % 2 == 0 ? Role.MENTOR : Role.MENTEE;
        }
    }
}

package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.amir.core.recruitment.LeavingReason;
import org.immutables.value.Value;

/**
 * A mentor and a mentee, from the proposal to the end, with everything that was decided on the way (I1, I2, M9, S4, T10).
 *
 * <p>Each step of its life is a method that returns the pair after it, or every reason why it cannot be taken, and adds
 * exactly one {@link MentorshipStep}; {@link MentorshipState#next} has the whole table. Nothing is ever removed. A built
 * pair, from a file or a database, is held to the same rules.
 *
 * <p>A pair <em>starts</em> on the day it first becomes active, and is <em>live</em> from then to the day before it ends.
 */
@Value.Immutable
public abstract class Mentorship {
    public static final RecordKind<RecordId, Mentorship> KIND = new RecordKind<>(
            "mentorship",
            "m",
            Mentorship.class,
            Mentorship::id,
            pair -> pair.mentee().value());

    private static final int DAYS_A_WEEK = 7;

    Mentorship() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Proposes a pair.
     *
     * @param day the day of the proposal
     * @param rulesVersion the version of the rules under which it is proposed
     * @param scoreMicro the score that it is proposed with, in millionths
     * @return the pair, or refusals {@code same-person}, {@code day-after-recording}
     */
    public static Attempt<Mentorship> propose(
            RecordId id,
            PersonId mentor,
            PersonId mentee,
            LocalDate day,
            int rulesVersion,
            OptionalLong scoreMicro,
            Decision decision) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (mentor.equals(mentee)) {
            refusals.add(new Refusal("same-person", mentor + " cannot be their own mentor"));
        }
        refusals.addAll(afterRecording(day, decision));
        return Attempt.unless(
                refusals.build(),
                () -> builder()
                        .id(id)
                        .mentor(mentor)
                        .mentee(mentee)
                        .rulesVersion(rulesVersion)
                        .scoreMicro(scoreMicro)
                        .addSteps(MentorshipStep.of(MentorshipState.PROPOSED, day, decision))
                        .build());
    }

    public abstract RecordId id();

    public abstract PersonId mentor();

    public abstract PersonId mentee();

    /** The version of the rules under which it was proposed; 0 for the handbook's. */
    @Value.Default
    public int rulesVersion() {
        return 0;
    }

    /** The score that it was proposed with, in millionths; empty if it was proposed without one. */
    public abstract OptionalLong scoreMicro();

    /** The mentee's pair before it, after a change of mentor. The plan and the history are the mentee's and go on. */
    public abstract Optional<RecordId> predecessor();

    /** Its steps, the first of which is the proposal: in order of day and of recording. */
    public abstract ImmutableList<MentorshipStep> steps();

    @Value.Default
    public Introduction introduction() {
        return Introduction.none();
    }

    @Value.Default
    public Trial trial() {
        return Trial.none();
    }

    /** The versions of the agreed meeting plan (I2), numbered from 1, in order of agreement and of recording. */
    public abstract ImmutableList<MeetingPlan> meetingPlans();

    /** The final assessment that closed it; present exactly if it is completed (E5). */
    public abstract Optional<RecordId> finalAssessment();

    // ---- where it stands

    /** Where it stands after its last step. */
    public final MentorshipState state() {
        return lastStep().to();
    }

    /** Where it stood at the end of a day; empty before it was proposed. */
    public final Optional<MentorshipState> stateOn(LocalDate day) {
        return steps().reverse().stream()
                .filter(step -> !step.on().isAfter(day))
                .map(MentorshipStep::to)
                .findFirst();
    }

    /** The day on which it was proposed. */
    public final LocalDate proposedOn() {
        return steps().get(0).on();
    }

    /** The day on which the team confirmed it. */
    public final Optional<LocalDate> confirmedOn() {
        return firstStep(MentorshipState.CONFIRMED).map(MentorshipStep::on);
    }

    /** The day on which it started: on which it first became active. */
    @Value.Lazy
    public Optional<LocalDate> startedOn() {
        return firstStep(MentorshipState.ACTIVE).map(MentorshipStep::on);
    }

    /** The day on which its life was over, in whichever way; the first on which a started pair is no longer live. */
    @Value.Lazy
    public Optional<LocalDate> endedOn() {
        return state().isOver() ? Optional.of(lastStep().on()) : Optional.empty();
    }

    /** Why it ended early. */
    public final Optional<Ending> ending() {
        return lastStep().ending();
    }

    /** Whether it has started and not ended on a day: a pair is not live on the day it ends. */
    public final boolean isLiveOn(LocalDate day) {
        return stateOn(day).filter(MentorshipState::isLive).isPresent();
    }

    public final boolean isPausedOn(LocalDate day) {
        return stateOn(day).filter(state -> state == MentorshipState.PAUSED).isPresent();
    }

    /** Whether a meeting on a day counts: from the start to the day it ends, that day included. */
    public final boolean countsMeetingOn(LocalDate day) {
        return startedOn().filter(start -> !day.isBefore(start)).isPresent()
                && endedOn().filter(day::isAfter).isEmpty();
    }

    /** Whether it takes the mentee's place and one of the mentor's on a day: from the confirmation to the day before it ends. */
    public final boolean takesPlaceOn(LocalDate day) {
        return stateOn(day).filter(MentorshipState::takesPlace).isPresent();
    }

    final boolean takesPlaceAfter(LocalDate day) {
        return confirmedOn()
                .filter(confirmed -> endedOn()
                        .filter(end -> !end.isAfter(day) || end.equals(confirmed))
                        .isEmpty())
                .isPresent();
    }

    final boolean takesPlaceBefore(LocalDate day) {
        return confirmedOn().filter(confirmed -> confirmed.isBefore(day)).isPresent();
    }

    // ---- days, months and planned meetings

    /** How many days from one to another, both inclusive, it was live on. */
    public final long liveDays(LocalDate from, LocalDate to) {
        return daysIn(span -> true, from, to);
    }

    /** How many days from one to another, both inclusive, it was live and paused on. */
    public final long pausedDays(LocalDate from, LocalDate to) {
        return daysIn(LiveSpan::paused, from, to);
    }

    /** How many days from one to another, both inclusive, it was live and not paused on. */
    public final long unpausedDays(LocalDate from, LocalDate to) {
        return daysIn(span -> !span.paused(), from, to);
    }

    /** The last day on which it is live in a cycle: the day before it ends, or the cycle's last. Empty if there is none. */
    public final Optional<LocalDate> lastLiveDay(Cycle cycle) {
        LocalDate last = endedOn()
                .map(end -> end.minusDays(1))
                .filter(day -> day.isBefore(cycle.lastDay()))
                .orElse(cycle.lastDay());
        return startedOn().filter(start -> !start.isAfter(last)).map(start -> last);
    }

    /**
     * One of its months, counted from its start; empty if it has not started.
     *
     * @param number from 1 on
     */
    public final Optional<PairMonth> month(int number) {
        return startedOn().map(start -> PairMonth.of(start, number));
    }

    /** Its month that holds a day; empty before its start. */
    public final Optional<PairMonth> monthOn(LocalDate day) {
        return startedOn().filter(start -> !day.isBefore(start)).map(start -> PairMonth.holding(start, day));
    }

    /** The meeting plan that holds on a day: of the versions that have begun, the highest (I2). */
    public final Optional<MeetingPlan> planOn(LocalDate day) {
        return meetingPlans().reverse().stream()
                .filter(plan -> !plan.from().isAfter(day))
                .findFirst();
    }

    /**
     * How many meetings the plan asks for from one day to another, both inclusive, exactly (K2): each unpaused live day
     * under a version counts its rate, which is a seventh of a weekly number, or a monthly number by the days of the
     * pair's month that holds the day.
     */
    public final PlannedMeetings plannedMeetings(LocalDate from, LocalDate to) {
        return startedOn()
                .map(start -> liveSpans().stream()
                        .filter(span -> !span.paused())
                        .flatMap(span -> span.within(from, to).stream())
                        .map(span -> plannedIn(start, span))
                        .reduce(PlannedMeetings.NONE, PlannedMeetings::plus))
                .orElse(PlannedMeetings.NONE);
    }

    /**
     * Since when the final assessment is owed on a day (E5): since the cycle's last day, if the pair has run out of its
     * cycle and nobody has completed or ended it.
     */
    public final Optional<LocalDate> finalAssessmentOwedSince(Cycle cycle, LocalDate day) {
        return Optional.of(cycle.lastDay()).filter(last -> !day.isBefore(last) && isLiveOn(day));
    }

    // ---- as it was

    /** As it had been recorded by the end of a day; empty if it had not been recorded at all. */
    public final Optional<Mentorship> knownBy(LocalDate day) {
        return keeping(dated -> dated.knownBy(day));
    }

    /** With what had happened by the end of a day, whenever it was recorded; empty if it had not been proposed. */
    public final Optional<Mentorship> happenedBy(LocalDate day) {
        return keeping(dated -> dated.happenedBy(day));
    }

    // ---- steps

    /**
     * Confirms the pair, as the team decides (M9).
     *
     * @param others all pairs of the programme
     * @param places the mentor's
     */
    public final Attempt<Mentorship> confirm(LocalDate day, LivePairs others, Places places, Decision decision) {
        return step(MentorshipState.CONFIRMED, day, decision, others.refusals(this, day, places));
    }

    /** Takes back a proposal or a confirmation, for a reason, before the intake session. */
    public final Attempt<Mentorship> undo(LocalDate day, Decision decision) {
        return step(MentorshipState.UNDONE, day, decision, ImmutableList.of());
    }

    /** The intake session of mentor, mentee and coordinator was held (I1): it starts the introduction. */
    public final Attempt<Mentorship> introduce(LocalDate day, Decision decision) {
        return step(
                MentorshipState.INTRODUCED,
                day,
                decision,
                ImmutableList.of(),
                step -> with(
                        steps(step),
                        introduction().with(IntroductionItem.INTAKE_SESSION, step.dated(), Optional.empty()),
                        trial(),
                        meetingPlans(),
                        finalAssessment()));
    }

    /** Everything of the introduction is there, the signed agreement above all (T10): the trial begins. */
    public final Attempt<Mentorship> beginTrial(LocalDate day, Decision decision) {
        return step(
                MentorshipState.TRIAL,
                day,
                decision,
                introduction().missing().stream()
                        .map(item -> new Refusal(
                                item.missingCode(),
                                Strings.lenientFormat("%s: %s first (%s)", id(), item.action(), item.citation())))
                        .collect(toImmutableList()));
    }

    /** Both have said yes after the first meeting: the pair starts. */
    public final Attempt<Mentorship> activate(LocalDate day, Decision decision) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (state() == MentorshipState.PAUSED) {
            refusals.add(illegal(MentorshipState.ACTIVE, "; resume it"));
        }
        if (trial().firstMeeting().isEmpty()) {
            refusals.add(new Refusal("first-meeting-missing", id() + ": record the first meeting first"));
        }
        for (Role side : Role.values()) {
            Optional<TrialAnswer> answer = trial().answer(side);
            if (answer.isEmpty()) {
                refusals.add(new Refusal(
                        "answer-missing-" + side.code(),
                        Strings.lenientFormat("%s: ask the %s whether to go on", id(), side.code())));
            } else if (!answer.get().goesOn()) {
                refusals.add(new Refusal(
                        "answer-no-" + side.code(),
                        Strings.lenientFormat("%s: the %s does not want to go on", id(), side.code())));
            }
        }
        return step(MentorshipState.ACTIVE, day, decision, refusals.build());
    }

    /** One side or both have said no after the first meeting: the trial ends, and nobody is to blame. */
    public final Attempt<Mentorship> notContinue(LocalDate day, Decision decision) {
        return step(
                MentorshipState.NOT_CONTINUED,
                day,
                decision,
                trial().isNo()
                        ? ImmutableList.of()
                        : ImmutableList.of(new Refusal(
                                "answer-no-missing", id() + ": nobody has said no after the first meeting")));
    }

    /** The pair rests for a while, for a reason. */
    public final Attempt<Mentorship> pause(LocalDate day, Decision decision) {
        return step(MentorshipState.PAUSED, day, decision, ImmutableList.of());
    }

    /** The pair goes on after a pause. */
    public final Attempt<Mentorship> resume(LocalDate day, Decision decision) {
        return step(
                MentorshipState.ACTIVE,
                day,
                decision,
                state() == MentorshipState.TRIAL
                        ? ImmutableList.of(illegal(MentorshipState.ACTIVE, " by resuming; activate it"))
                        : ImmutableList.of());
    }

    /** The final assessment closes the pair (E5). */
    public final Attempt<Mentorship> complete(LocalDate day, FinalAssessment assessment, Decision decision) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (!assessment.mentorship().equals(id())) {
            refusals.add(new Refusal(
                    "other-pairs-assessment",
                    Strings.lenientFormat("%s is of %s, not of %s", assessment.id(), assessment.mentorship(), id())));
        }
        if (!MentorshipLife.inOrder(assessment.dated(), Dated.of(day, decision.recordedOn()))) {
            refusals.add(new Refusal(
                    "assessment-later",
                    Strings.lenientFormat(
                            "%s of %s closes %s on its own day at the earliest, not on %s",
                            assessment.id(), assessment.dated().on(), id(), day)));
        }
        return step(
                MentorshipState.COMPLETED,
                day,
                decision,
                refusals.build(),
                step -> with(steps(step), introduction(), trial(), meetingPlans(), Optional.of(assessment.id())));
    }

    /** The pair ends before its time, at any point after the confirmation: taking part is voluntary. */
    public final Attempt<Mentorship> endEarly(LocalDate day, Ending ending, Decision decision) {
        return step(
                MentorshipState.ENDED_EARLY,
                day,
                decision,
                Optional.of(ending),
                ImmutableList.of(),
                step -> with(steps(step), introduction(), trial(), meetingPlans(), finalAssessment()));
    }

    /**
     * The mentee goes on with another mentor: this pair ends, and another is proposed that comes after it. The plan and the
     * history stay the mentee's.
     *
     * @param side from whose side the wish came
     */
    public final Attempt<ChangeOfMentor> changeMentor(
            RecordId next,
            PersonId mentor,
            LocalDate day,
            EndingSide side,
            int rulesVersion,
            OptionalLong scoreMicro,
            Decision decision) {
        if (mentor.equals(mentor())) {
            return Attempt.refused("same-mentor", Strings.lenientFormat("%s has %s as mentor already", id(), mentor));
        }
        return endEarly(day, new Ending(LeavingReason.CHANGE_OF_MENTOR, side), decision)
                .then(ended -> ended.proposeNext(next, mentor, day, rulesVersion, scoreMicro, decision)
                        .map(proposed -> new ChangeOfMentor(ended, proposed)));
    }

    /**
     * Proposes the mentee's next pair after this one has ended, with whichever mentor: the same again, too.
     *
     * @return the next pair, or refusals {@code predecessor-open}, {@code before-predecessor-ended}, and those of
     *     {@link #propose}
     */
    public final Attempt<Mentorship> proposeNext(
            RecordId next,
            PersonId mentor,
            LocalDate day,
            int rulesVersion,
            OptionalLong scoreMicro,
            Decision decision) {
        if (endedOn().isEmpty()) {
            return Attempt.refused(
                    "predecessor-open",
                    Strings.lenientFormat("%s is %s; end it before %s follows", id(), state().code(), next));
        }
        if (endedOn().filter(day::isBefore).isPresent()) {
            return Attempt.refused(
                    "before-predecessor-ended",
                    Strings.lenientFormat(
                            "%s ended on %s, after %s", id(), lastStep().on(), day));
        }
        return propose(next, mentor, mentee(), day, rulesVersion, scoreMicro, decision)
                .map(proposed -> builder()
                        .id(next)
                        .mentor(mentor)
                        .mentee(mentee())
                        .rulesVersion(rulesVersion)
                        .scoreMicro(scoreMicro)
                        .predecessor(id())
                        .addAllSteps(proposed.steps())
                        .build());
    }

    // ---- facts between the steps

    /**
     * Something of the introduction was done.
     *
     * @param item any but the intake session, which {@link #introduce} records, and the countersignature
     * @return the pair, or refusals {@code not-in-introduction}, {@code already-recorded}, {@code before-intake}
     */
    public final Attempt<Mentorship> record(IntroductionItem item, Dated dated) {
        checkArgument(item != IntroductionItem.COUNTERSIGNED, "a countersignature says whose it is");
        return recordItem(item, dated, Optional.empty(), ImmutableList.of());
    }

    /**
     * The agreement was countersigned for the team, after mentor and mentee had signed it (T10).
     *
     * @param by a member of the team
     */
    public final Attempt<Mentorship> countersign(Dated dated, Actor by) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        introduction().missingOn(dated.on()).stream()
                .filter(IntroductionItem::isSignatureOfPair)
                .map(item -> new Refusal(
                        item.missingCode(), Strings.lenientFormat("%s: %s first (T10)", id(), item.action())))
                .forEach(refusals::add);
        if (Stream.of(mentor(), mentee()).anyMatch(person -> person.value().equals(by.value()))) {
            refusals.add(new Refusal(
                    "countersigned-by-pair", Strings.lenientFormat("%s: the team countersigns, not %s", id(), by)));
        }
        return recordItem(IntroductionItem.COUNTERSIGNED, dated, Optional.of(by), refusals.build());
    }

    private Attempt<Mentorship> recordItem(
            IntroductionItem item, Dated dated, Optional<Actor> countersigner, ImmutableList<Refusal> further) {
        if (state() != MentorshipState.INTRODUCED) {
            return Attempt.refused(
                    "not-in-introduction",
                    Strings.lenientFormat("%s is %s, not in its introduction", id(), state().code()));
        }
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (introduction().when(item).isPresent()) {
            refusals.add(
                    new Refusal("already-recorded", Strings.lenientFormat("%s has %s already", id(), item.code())));
        }
        if (dated.on().isBefore(lastStep().on())) {
            refusals.add(new Refusal(
                    "before-intake",
                    Strings.lenientFormat(
                            "%s of %s on %s is before the intake session on %s",
                            item.code(), id(), dated.on(), lastStep().on())));
        }
        return Attempt.unless(
                refusals.addAll(further).build(),
                () -> with(
                        steps(),
                        introduction().with(item, dated, countersigner),
                        trial(),
                        meetingPlans(),
                        finalAssessment()));
    }

    /**
     * Mentor and mentee met for the first time on their own.
     *
     * @return the pair, or refusals {@code not-in-trial}, {@code already-recorded}, {@code before-trial}
     */
    public final Attempt<Mentorship> meetFirst(Dated dated) {
        if (state() != MentorshipState.TRIAL) {
            return notInTrial();
        }
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (trial().firstMeeting().isPresent()) {
            refusals.add(new Refusal("already-recorded", id() + " has a first meeting already"));
        }
        if (dated.on().isBefore(lastStep().on())) {
            refusals.add(new Refusal(
                    "before-trial",
                    Strings.lenientFormat(
                            "the trial of %s began on %s", id(), lastStep().on())));
        }
        return Attempt.unless(
                refusals.build(),
                () -> with(steps(), introduction(), trial().meeting(dated), meetingPlans(), finalAssessment()));
    }

    /**
     * One side says after the first meeting whether it wants to go on; it may change its mind while the trial lasts.
     *
     * @return the pair, or refusals {@code not-in-trial}, {@code first-meeting-missing}, {@code answer-out-of-order}
     */
    public final Attempt<Mentorship> answer(TrialAnswer answer) {
        if (state() != MentorshipState.TRIAL) {
            return notInTrial();
        }
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        LocalDate day = answer.dated().on();
        if (trial().firstMeeting().filter(met -> met.happenedBy(day)).isEmpty()) {
            refusals.add(new Refusal(
                    "first-meeting-missing",
                    Strings.lenientFormat("%s had not met by %s; nobody answers before", id(), day)));
        }
        if (trial().answer(answer.side())
                .filter(earlier -> !MentorshipLife.inOrder(earlier.dated(), answer.dated()))
                .isPresent()) {
            refusals.add(new Refusal(
                    "answer-out-of-order",
                    Strings.lenientFormat(
                            "%s has a later answer of the %s",
                            id(), answer.side().code())));
        }
        return Attempt.unless(
                refusals.build(),
                () -> with(steps(), introduction(), trial().with(answer), meetingPlans(), finalAssessment()));
    }

    /**
     * The pair agrees how often and in which form it meets, from a day on (I2); versions before stay.
     *
     * @return the pair, or refusals {@code not-introduced}, {@code plan-before-agreed}, {@code plan-out-of-order}
     */
    public final Attempt<Mentorship> agreePlan(LocalDate from, Dated agreed, int times, Per per, MeetingForm form) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        Optional<MentorshipState> then = stateOn(agreed.on());
        if (then.filter(state -> state.takesPlace() && state != MentorshipState.CONFIRMED)
                .isEmpty()) {
            refusals.add(new Refusal(
                    "not-introduced",
                    Strings.lenientFormat(
                            "%s was %s on %s; a pair agrees its meetings from the intake session until it ends",
                            id(), then.map(MentorshipState::code).orElse("not proposed"), agreed.on())));
        }
        if (from.isBefore(agreed.on())) {
            refusals.add(new Refusal(
                    "plan-before-agreed",
                    Strings.lenientFormat("%s agreed on %s, so not from %s on", id(), agreed.on(), from)));
        }
        if (meetingPlans().stream().anyMatch(plan -> !MentorshipLife.inOrder(plan.agreed(), agreed))) {
            refusals.add(new Refusal(
                    "plan-out-of-order",
                    Strings.lenientFormat("%s has a plan agreed or recorded after that of %s", id(), agreed.on())));
        }
        return Attempt.unless(
                refusals.build(),
                () -> with(
                        steps(),
                        introduction(),
                        trial(),
                        ImmutableList.<MeetingPlan>builder()
                                .addAll(meetingPlans())
                                .add(MeetingPlan.builder()
                                        .version(meetingPlans().size() + 1)
                                        .from(from)
                                        .agreed(agreed)
                                        .times(times)
                                        .per(per)
                                        .form(form)
                                        .build())
                                .build(),
                        finalAssessment()));
    }

    /**
     * Takes an entry into the pair's diary (E4). Meetings are those from the intake session to the day the pair ends, that
     * day included; contacts those from the confirmation on.
     *
     * @return the entry, or refusals {@code other-pair}, {@code before-introduction}, {@code after-end}
     */
    public final Attempt<DiaryEntry> write(DiaryEntry entry) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (!entry.mentorship().equals(id())) {
            refusals.add(new Refusal(
                    "other-pair",
                    Strings.lenientFormat("%s is of %s, not of %s", entry.id(), entry.mentorship(), id())));
        }
        LocalDate day = entry.dated().on();
        Optional<LocalDate> begun =
                entry.kind() == EntryKind.MEETING ? introduction().intake().map(Dated::on) : confirmedOn();
        if (begun.filter(first -> !day.isBefore(first)).isEmpty()) {
            refusals.add(new Refusal(
                    "before-introduction",
                    Strings.lenientFormat(
                            "%s of %s is from before %s met in the intake session, or was confirmed",
                            entry.id(), day, id())));
        }
        if (endedOn().filter(day::isAfter).isPresent()) {
            refusals.add(new Refusal(
                    "after-end", Strings.lenientFormat("%s of %s is from after the end of %s", entry.id(), day, id())));
        }
        return Attempt.unless(refusals.build(), () -> entry);
    }

    /** Ids and the state. */
    @Override
    public final String toString() {
        return Strings.lenientFormat("%s of %s and %s, %s", id(), mentor(), mentee(), state().code());
    }

    @Value.Check
    final void check() {
        MentorshipLife.check(this);
    }

    // ---- how it is done

    private Attempt<Mentorship> notInTrial() {
        return Attempt.refused(
                "not-in-trial", Strings.lenientFormat("%s is %s, not in its trial", id(), state().code()));
    }

    private Attempt<Mentorship> step(
            MentorshipState to, LocalDate day, Decision decision, ImmutableList<Refusal> further) {
        return step(
                to,
                day,
                decision,
                further,
                step -> with(steps(step), introduction(), trial(), meetingPlans(), finalAssessment()));
    }

    private Attempt<Mentorship> step(
            MentorshipState to,
            LocalDate day,
            Decision decision,
            ImmutableList<Refusal> further,
            Function<MentorshipStep, Mentorship> after) {
        return step(to, day, decision, Optional.empty(), further, after);
    }

    private Attempt<Mentorship> step(
            MentorshipState to,
            LocalDate day,
            Decision decision,
            Optional<Ending> ending,
            ImmutableList<Refusal> further,
            Function<MentorshipStep, Mentorship> after) {
        if (!state().next().contains(to)) {
            return Attempt.refused("illegal-step", illegal(to, "").text());
        }
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        refusals.addAll(afterRecording(day, decision));
        refusals.addAll(outOfOrder(to, day, decision));
        if (MentorshipStep.lacksReason(to, decision, ending)) {
            refusals.add(new Refusal("reason-missing", Strings.lenientFormat("%s: say why it is %s", id(), to.code())));
        }
        return Attempt.unless(
                refusals.addAll(further).build(), () -> after.apply(new MentorshipStep(to, day, decision, ending)));
    }

    private Refusal illegal(MentorshipState to, String instead) {
        return new Refusal(
                "illegal-step",
                Strings.lenientFormat(
                        "%s is %s and cannot become %s%s; what may follow: %s",
                        id(),
                        state().code(),
                        to.code(),
                        instead,
                        state().isOver()
                                ? "nothing"
                                : state().next().stream()
                                        .map(MentorshipState::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static ImmutableList<Refusal> afterRecording(LocalDate day, Decision decision) {
        return decision.recordedOn().isBefore(day)
                ? ImmutableList.of(new Refusal(
                        "day-after-recording",
                        Strings.lenientFormat(
                                "what is recorded on %s cannot have happened on %s, after it",
                                decision.recordedOn(), day)))
                : ImmutableList.of();
    }

    private ImmutableList<Refusal> outOfOrder(MentorshipState to, LocalDate day, Decision decision) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (day.isBefore(lastStep().on())) {
            refusals.add(new Refusal(
                    "day-before-last-step",
                    Strings.lenientFormat(
                            "%s became %s on %s",
                            id(), state().code(), lastStep().on())));
        } else if (Stream.concat(facts(), to.isOver() ? meetingPlans().stream().map(MeetingPlan::agreed) : Stream.of())
                .anyMatch(fact -> !fact.happenedBy(day))) {
            refusals.add(new Refusal(
                    "day-before-last-fact",
                    Strings.lenientFormat("%s has something recorded of a day after %s", id(), day)));
        }
        if (decision.at().isBefore(lastStep().decision().at())
                || facts().anyMatch(fact -> !fact.knownBy(decision.recordedOn()))) {
            refusals.add(new Refusal(
                    "recorded-before-last",
                    Strings.lenientFormat(
                            "%s has something recorded after %s; steps are recorded in their order",
                            id(), decision.recordedOn())));
        }
        return refusals.build();
    }

    private Stream<Dated> facts() {
        return Stream.concat(introduction().done().values().stream(), trial().facts());
    }

    private Optional<MentorshipStep> firstStep(MentorshipState to) {
        return steps().stream().filter(step -> step.to() == to).findFirst();
    }

    private MentorshipStep lastStep() {
        return steps().get(steps().size() - 1);
    }

    private ImmutableList<MentorshipStep> steps(MentorshipStep added) {
        return ImmutableList.<MentorshipStep>builder()
                .addAll(steps())
                .add(added)
                .build();
    }

    private Mentorship with(
            ImmutableList<MentorshipStep> steps,
            Introduction introduction,
            Trial trial,
            ImmutableList<MeetingPlan> meetingPlans,
            Optional<RecordId> finalAssessment) {
        return builder()
                .id(id())
                .mentor(mentor())
                .mentee(mentee())
                .rulesVersion(rulesVersion())
                .scoreMicro(scoreMicro())
                .predecessor(predecessor())
                .addAllSteps(steps)
                .introduction(introduction)
                .trial(trial)
                .addAllMeetingPlans(meetingPlans)
                .finalAssessment(finalAssessment)
                .build();
    }

    private Optional<Mentorship> keeping(Predicate<Dated> counts) {
        ImmutableList<MentorshipStep> kept =
                steps().stream().filter(step -> counts.test(step.dated())).collect(toImmutableList());
        if (kept.size() == steps().size()
                && Stream.concat(facts(), meetingPlans().stream().map(MeetingPlan::agreed))
                        .allMatch(counts)) {
            return Optional.of(this);
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Introduction introduced = introduction().keeping(counts);
        return Optional.of(with(
                kept,
                introduced,
                kept.stream().anyMatch(step -> step.to() == MentorshipState.TRIAL)
                        ? trial().keeping(counts)
                        : Trial.none(),
                introduced.intake().isPresent()
                        ? meetingPlans().stream()
                                .filter(plan -> counts.test(plan.agreed()))
                                .collect(toImmutableList())
                        : ImmutableList.of(),
                finalAssessment().filter(id -> kept.size() == steps().size())));
    }

    /** The days on which it is live, in order. */
    @Value.Lazy
    ImmutableList<LiveSpan> liveSpans() {
        ImmutableList<MentorshipStep> steps = steps();
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).to().isLive())
                .mapToObj(i -> new LiveSpan(
                        steps.get(i).on(),
                        i + 1 < steps.size() ? steps.get(i + 1).on().minusDays(1) : LocalDate.MAX,
                        steps.get(i).to() == MentorshipState.PAUSED))
                .collect(toImmutableList());
    }

    private long daysIn(Predicate<LiveSpan> which, LocalDate from, LocalDate to) {
        long days = 0;
        for (LiveSpan span : liveSpans()) {
            if (which.test(span)) {
                days += span.daysWithin(from, to);
            }
        }
        return days;
    }

    /** The meetings planned in days in a row: piece by piece, as versions and months change. */
    private PlannedMeetings plannedIn(LocalDate start, LiveSpan span) {
        PlannedMeetings sum = PlannedMeetings.NONE;
        LocalDate day = span.first();
        while (!day.isAfter(span.last())) {
            PairMonth month = PairMonth.holding(start, day);
            LocalDate last = lastOfVersion(day, Comparators.min(span.last(), month.last()));
            Optional<MeetingPlan> plan = planOn(day);
            if (plan.isPresent()) {
                long days = ChronoUnit.DAYS.between(day, last) + 1;
                int per = plan.get().per() == Per.WEEK ? DAYS_A_WEEK : month.days();
                sum = sum.plus(PlannedMeetings.of(days * plan.get().times(), per));
            }
            day = last.plusDays(1);
        }
        return sum;
    }

    /** The last day up to a limit before another version begins. */
    private LocalDate lastOfVersion(LocalDate day, LocalDate limit) {
        return meetingPlans().stream()
                .map(MeetingPlan::from)
                .filter(from -> from.isAfter(day))
                .map(from -> from.minusDays(1))
                .filter(last -> last.isBefore(limit))
                .min(Comparator.naturalOrder())
                .orElse(limit);
    }

    /** Builds a {@link Mentorship}. */
    public static final class Builder extends ImmutableMentorship.Builder {
        Builder() {}
    }
}

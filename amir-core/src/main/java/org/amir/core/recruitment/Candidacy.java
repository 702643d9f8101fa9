package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.Finding;
import org.amir.core.eligibility.Level;
import org.amir.core.eligibility.Outcome;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.programme.BasicPrinciple;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * One person's way through the recruitment in one role: registration, interviews, decisions, feedback, invitations,
 * leaving, and applying again (R4, R6 to R10).
 *
 * <p>Nothing is forgotten: a step adds to a list, or fills in what a fact lacked; what was recorded in error stays and is
 * marked. A list is in the order in which its facts were recorded, and a fact is named by its position, from 1 on. What
 * holds on a day follows from the facts of that day and before; a fact that was revoked never held.
 *
 * <p>A step that may not be taken answers with every reason. Besides those named at each step, all know
 * {@code recorded-out-of-order} (the list already has a fact that was recorded on a later day) and
 * {@code before-application} (it is from before the person applied, or applied again).
 */
@Value.Immutable
public abstract class Candidacy {
    /** The reason of a selection that follows the recommendation. */
    public static final Reason AS_RECOMMENDED = Reason.of("as-recommended");

    /** The kind of record, keyed and owned by the person. */
    public static final RecordKind<CandidacyKey, Candidacy> KIND = new RecordKind<>(
            "candidacy",
            "p",
            Candidacy.class,
            Candidacy::key,
            candidacy -> candidacy.person().value());

    private static final String PERMIT_RULE = "permit-valid";

    Candidacy() {}

    /** Builds a candidacy from its facts, as a store or a file has them. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a candidacy in a round. Refused: {@code round-not-open} if the day is before the round opens,
     * {@code round-closed} (whatever the day, so that nobody slips into a round behind its closing), and
     * {@code role-not-called}.
     */
    public static Attempt<Candidacy> register(PersonId person, Role role, RecruitmentRound round, Dated registered) {
        return takenBy(round, role, registered.on())
                .unless(() -> builder()
                        .person(person)
                        .role(role)
                        .round(round.id())
                        .registered(registered)
                        .build());
    }

    public abstract PersonId person();

    public abstract Role role();

    /** The round in which the person first applied. */
    public abstract RecordId round();

    /** When the person first applied in this role; figures by age go by this day. */
    public abstract Dated registered();

    public abstract ImmutableList<Interview> interviews();

    /** People of a mentee's own network; none for a mentor (R6, X3). */
    public abstract ImmutableList<NetworkContact> networkContacts();

    public abstract ImmutableList<Selection> selections();

    public abstract ImmutableList<Feedback> feedbacks();

    /** Invitations to the training; none for a mentee (R10). */
    public abstract ImmutableList<Invitation> invitations();

    public abstract ImmutableList<Leaving> leavings();

    public abstract ImmutableList<Reapplication> reapplications();

    public final CandidacyKey key() {
        return CandidacyKey.of(person(), role());
    }

    // what holds on a day

    /** The number of applications so far: 1, and one more for each reapplication. */
    public final int applications() {
        return 1 + reapplications().size();
    }

    /** When an application was made; the first is the registration. */
    public final Dated applied(int application) {
        return application == 1
                ? registered()
                : reapplications().get(application - 2).applied();
    }

    /** The round in which an application was made. */
    public final RecordId roundOf(int application) {
        return application == 1
                ? round()
                : reapplications().get(application - 2).round();
    }

    /** The number of the application that is current on a day; 0 before the first. */
    public final int applicationOn(LocalDate day) {
        return (int) IntStream.rangeClosed(1, applications())
                .filter(application -> applied(application).happenedBy(day))
                .count();
    }

    /** How far the person has come by the end of a day; empty before they registered. */
    public final Optional<Stage> stageOn(LocalDate day) {
        int application = applicationOn(day);
        return application == 0 ? Optional.empty() : Optional.of(stage(application, day));
    }

    private Stage stage(int application, LocalDate day) {
        if (leaving(application, day).isPresent()) {
            return Stage.LEFT;
        }
        return selection(application, day)
                .map(selection -> switch (selection.outcome()) {
                    case SELECTED -> Stage.SELECTED;
                    case WAITING_LIST -> Stage.WAITING_LIST;
                    case NOT_SELECTED -> Stage.NOT_SELECTED;
                })
                .orElseGet(() -> isInterviewed(application, day) ? Stage.INTERVIEWED : Stage.APPLIED);
    }

    /** The decision that holds on the application of a day: of those in force, the last. */
    public final Optional<Selection> selectionOn(LocalDate day) {
        return selection(applicationOn(day), day);
    }

    /** The leaving that ended the application of a day, if it had by then. */
    public final Optional<Leaving> leavingOn(LocalDate day) {
        return leaving(applicationOn(day), day);
    }

    /** Whether the person is selected and has not left: the day of leaving is the first on which they do not take part. */
    public final boolean takesPartOn(LocalDate day) {
        return stageOn(day).filter(stage -> stage == Stage.SELECTED).isPresent();
    }

    /** Whether the person has neither left nor been turned down by the end of a day. */
    public final boolean isOpenOn(LocalDate day) {
        return stageOn(day)
                .filter(stage -> stage == Stage.LEFT || stage == Stage.NOT_SELECTED)
                .isEmpty();
    }

    /**
     * The day on which the person was first selected, if that was by a day. Later leaving changes nothing: who was selected
     * and dropped out was selected (K1).
     */
    public final Optional<LocalDate> firstSelectedBy(LocalDate day) {
        return selections().stream()
                .filter(Selection::isInForce)
                .filter(selection -> selection.outcome() == SelectionOutcome.SELECTED)
                .map(Selection::on)
                .filter(on -> !on.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** Whether a selection by a day was recorded in error, and no other selection holds: K1 leaves the person out. */
    public final boolean isSelectedInErrorBy(LocalDate day) {
        return firstSelectedBy(day).isEmpty()
                && selections().stream()
                        .anyMatch(selection -> !selection.isInForce()
                                && selection.outcome() == SelectionOutcome.SELECTED
                                && !selection.on().isAfter(day));
    }

    /**
     * The leaving that ended the person's taking part, if it had by a day; a withdrawal before any selection is none.
     */
    public final Optional<Leaving> endOfTakingPartBy(LocalDate day) {
        return leavingOn(day)
                .filter(leaving -> selection(leaving.application(), leaving.on())
                        .filter(selection -> selection.outcome() == SelectionOutcome.SELECTED)
                        .isPresent());
    }

    /** The mentee's needs or the mentor's experiences found in any interview by a day (R6, M5). */
    public final ImmutableSortedSet<Theme> themesFoundBy(LocalDate day) {
        return interviews().stream()
                .filter(interview -> interview.held().happenedBy(day))
                .flatMap(interview -> Stream.concat(interview.needsFound().stream(), interview.experiences().stream()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Enum::compareTo));
    }

    /**
     * The feedback that is owed on a day, the oldest first if an earlier application still lacks some (R9). Every decision
     * that holds is owed one, whatever it is, also to who has left since. Nothing is owed to who withdrew before a decision,
     * on a decision that a later one replaced or that was recorded in error, or to the dead.
     */
    public final Optional<OwedFeedback> feedbackOwed(ProgrammeRules rules, LocalDate day) {
        return untold(day, day).map(number -> {
            Selection selection = selections().get(number - 1);
            return new OwedFeedback(
                    key(),
                    selection.outcome(),
                    selection.on(),
                    selection.on().plusDays(rules.value(Threshold.FEEDBACK_DUE)));
        });
    }

    /** Where the person stands on a day with the application that is current then; empty before they registered. */
    public final Optional<Standing> standingOn(LocalDate day) {
        int application = applicationOn(day);
        return application == 0 ? Optional.empty() : Optional.of(standing(application, day));
    }

    /** Where the person stands on a day with each application that they had made in a round by then. */
    final ImmutableList<Standing> standingsIn(RecordId inRound, LocalDate day) {
        return IntStream.rangeClosed(1, applicationOn(day))
                .filter(application -> roundOf(application).equals(inRound))
                .mapToObj(application -> standing(application, day))
                .collect(toImmutableList());
    }

    private Standing standing(int application, LocalDate day) {
        Optional<Integer> decided = selectionNumber(application, day);
        if (decided.isPresent()) {
            return isTold(decided.get(), day) ? Standing.TOLD : hasDiedBy(day) ? Standing.NONE_OWED : Standing.OWED;
        }
        return leaving(application, day).isPresent() || application < applicationOn(day)
                ? Standing.NONE_OWED
                : Standing.OPEN;
    }

    /** This candidacy as it had been recorded by the end of a day; empty if nothing had been. */
    public final Optional<Candidacy> knownBy(LocalDate day) {
        if (!registered().knownBy(day)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .person(person())
                .role(role())
                .round(round())
                .registered(registered())
                .addAllInterviews(known(interviews(), Interview::held, day))
                .addAllNetworkContacts(known(networkContacts(), NetworkContact::named, day).stream()
                        .map(contact -> contact.knownBy(day))
                        .toList())
                .addAllSelections(known(selections(), Selection::made, day).stream()
                        .map(selection -> selection.knownBy(day))
                        .toList())
                .addAllFeedbacks(known(feedbacks(), Feedback::given, day))
                .addAllInvitations(known(invitations(), Invitation::sent, day).stream()
                        .map(invitation -> invitation.knownBy(day))
                        .toList())
                .addAllLeavings(known(leavings(), Leaving::made, day).stream()
                        .map(leaving -> leaving.knownBy(day))
                        .toList())
                .addAllReapplications(known(reapplications(), Reapplication::applied, day))
                .build());
    }

    private static <T> List<T> known(List<T> facts, Function<T, Dated> dated, LocalDate day) {
        return facts.stream().filter(fact -> dated.apply(fact).knownBy(day)).toList();
    }

    private boolean isInterviewed(int application, LocalDate day) {
        return interviews().stream()
                .anyMatch(interview -> interview.application() == application
                        && interview.held().happenedBy(day));
    }

    private Optional<Selection> selection(int application, LocalDate day) {
        return selectionNumber(application, day).map(number -> selections().get(number - 1));
    }

    /** The position, from 1 on, of the decision that holds on an application: the latest, and of one day the last. */
    private Optional<Integer> selectionNumber(int application, LocalDate day) {
        return IntStream.rangeClosed(1, selections().size())
                .boxed()
                .filter(number -> holds(selections().get(number - 1), application, day))
                .reduce((one, next) -> selections()
                                .get(next - 1)
                                .on()
                                .isBefore(selections().get(one - 1).on())
                        ? one
                        : next);
    }

    private static boolean holds(Selection selection, int application, LocalDate day) {
        return selection.application() == application
                && selection.isInForce()
                && !selection.on().isAfter(day);
    }

    private Optional<Leaving> leaving(int application, LocalDate day) {
        return leavings().stream()
                .filter(leaving -> leaving.application() == application
                        && leaving.isInForce()
                        && !leaving.on().isAfter(day))
                .findFirst();
    }

    private boolean hasDiedBy(LocalDate day) {
        return leavings().stream()
                .anyMatch(leaving -> leaving.isInForce()
                        && leaving.reason() == LeavingReason.DIED
                        && !leaving.on().isAfter(day));
    }

    private boolean isTold(int selection, LocalDate day) {
        return feedbacks().stream()
                .anyMatch(feedback ->
                        feedback.selection() == selection && feedback.given().happenedBy(day));
    }

    /**
     * The position of the oldest decision that holds on a day and that the person is owed feedback on.
     *
     * @param by the day by which they would have been told
     */
    private Optional<Integer> untold(LocalDate day, LocalDate by) {
        return hasDiedBy(day)
                ? Optional.empty()
                : IntStream.rangeClosed(1, applicationOn(day))
                        .mapToObj(application -> selectionNumber(application, day))
                        .flatMap(Optional::stream)
                        .filter(number -> !isTold(number, by))
                        .findFirst();
    }

    // steps

    /**
     * Adds an interview (R6). Refused: {@code left}, {@code topic-of-other-role}, {@code needs-of-mentor},
     * {@code experiences-of-mentee}.
     */
    public final Attempt<Candidacy> interview(Interview interview) {
        Hindrances hindrances = dated(interview.held(), interviews(), Interview::held)
                .when(
                        leavingOn(interview.held().on()).isPresent(),
                        "left",
                        () -> key() + " had left by " + interview.held().on());
        interview
                .misfits(role())
                .forEach(code -> hindrances.when(
                        true, code, () -> "an interview of " + key() + " has what is asked of the other role only"));
        return hindrances.unless(() -> self().withInterviews(appended(
                interviews(),
                interview.inApplication(applicationOn(interview.held().on())))));
    }

    /**
     * The team decides on the application (R7, R8, M9). The selection keeps what the rules recommended, the codes of the
     * findings and the version of the rules.
     *
     * <p>Refused:
     *
     * <ul>
     *   <li>{@code basic-principle}: a mentee is to take part whose permit is not found valid on the day (R8, P3). No reason
     *       gets around it; one whose permit is not known or pending may wait until it is recorded;
     *   <li>{@code preference-never-rejects}: the reason of a no is a rule that only prefers, such as age or length of stay
     *       (R8);
     *   <li>{@code reason-needed}: only taking in who is found eligible, and declining who is found not eligible, is as
     *       recommended; anything else needs a reason of its own, the outcome of a look and the waiting list too;
     *   <li>{@code assessment-of-another-day}: a permit is valid on a day, so the profile is judged on the day of the
     *       decision;
     *   <li>{@code left}, {@code already-selected} (ending it is a leaving; an error is revoked), {@code same-outcome};
     *   <li>{@code before-selection}: it is from before the decision that holds.
     * </ul>
     *
     * @param on the day of the decision, not after it is recorded
     * @param assessment of this person in this role
     * @param rules those under which the profile was judged
     */
    public final Attempt<Candidacy> select(
            SelectionOutcome outcome, LocalDate on, Assessment assessment, ProgrammeRules rules, Decision decision) {
        checkArgument(assessment.role() == role(), "%s was judged as a %s", key(), assessment.role());
        Selection selection = Selection.builder()
                .application(applications())
                .outcome(outcome)
                .on(on)
                .decision(decision)
                .recommendation(assessment.recommendation())
                .addAllReasons(assessment.reasons())
                .rulesVersion(rules.version())
                .build();
        Optional<Selection> holding = selection(applications(), LocalDate.MAX);
        return inCurrentApplication(selection.made(), lastChange(selections(), Selection::made, Selection::revoked))
                .when(
                        !assessment.day().equals(on),
                        "assessment-of-another-day",
                        () -> key() + " was judged on " + assessment.day() + ", but the decision is of " + on)
                .when(
                        outcome == SelectionOutcome.SELECTED && !hasValidPermit(assessment),
                        "basic-principle",
                        () -> key() + " has no permit that is known to be valid on " + on + ", which "
                                + BasicPrinciple.PERMIT_FOR_MENTEES.code()
                                + " asks for: record the permit, or let them wait")
                .when(
                        outcome == SelectionOutcome.NOT_SELECTED && isPreference(assessment, decision.why()),
                        "preference-never-rejects",
                        () -> decision.why() + " only prefers: it is no reason to decline " + key())
                .when(
                        !isAsRecommended(outcome, assessment) && !isOwn(decision.why()),
                        "reason-needed",
                        () -> outcome.code() + " is not what is recommended for " + key() + " ("
                                + assessment.recommendation().code() + "), so it needs a reason of its own")
                .when(
                        leaving(applications(), LocalDate.MAX).isPresent(),
                        "left",
                        () -> key() + " has left: they may apply again")
                .when(
                        holding.filter(before -> before.outcome() == SelectionOutcome.SELECTED)
                                .isPresent(),
                        "already-selected",
                        () -> key() + " is selected: end their taking part, or revoke the selection if it is wrong")
                .when(
                        outcome != SelectionOutcome.SELECTED
                                && holding.filter(before -> before.outcome() == outcome)
                                        .isPresent(),
                        "same-outcome",
                        () -> key() + " is decided so already")
                .when(
                        holding.filter(before -> on.isBefore(before.on())).isPresent(),
                        "before-selection",
                        () -> "the decision that holds on " + key() + " is of a later day than " + on)
                .unless(() -> self().withSelections(appended(selections(), selection)));
    }

    private static boolean hasValidPermit(Assessment assessment) {
        return assessment.role() == Role.MENTOR
                || assessment.findings().stream()
                        .anyMatch(finding -> finding.rule().equals(PERMIT_RULE) && finding.outcome() == Outcome.MET);
    }

    private static boolean isPreference(Assessment assessment, Reason why) {
        return assessment.findings().stream()
                .filter(finding -> finding.level() == Level.PREFERRED)
                .map(Finding::rule)
                .anyMatch(why.code()::equals);
    }

    private static boolean isAsRecommended(SelectionOutcome outcome, Assessment assessment) {
        return switch (outcome) {
            case SELECTED -> assessment.recommendation() == Recommendation.ELIGIBLE;
            case NOT_SELECTED -> assessment.recommendation() == Recommendation.NOT_ELIGIBLE;
            case WAITING_LIST -> false;
        };
    }

    private static boolean isOwn(Reason why) {
        return !why.equals(AS_RECOMMENDED) && !why.equals(Change.ROUTINE);
    }

    /**
     * Marks a selection as recorded in error: it counts as never made, and stays. Refused: {@code no-such-selection},
     * {@code already-revoked}, {@code recorded-out-of-order}.
     *
     * @param number the selection's position, from 1 on
     */
    public final Attempt<Candidacy> revokeSelection(int number, Decision decision) {
        if (number < 1 || number > selections().size()) {
            return Attempt.refused("no-such-selection", key() + " has no selection " + number);
        }
        Selection selection = selections().get(number - 1);
        return new Hindrances()
                .when(
                        !selection.isInForce(),
                        "already-revoked",
                        () -> "selection " + number + " of " + key() + " is revoked")
                .when(
                        decision.at().isBefore(selection.decision().at()),
                        "recorded-out-of-order",
                        () -> "selection " + number + " of " + key() + " was recorded later than that")
                .unless(() -> self().withSelections(replaced(selections(), number, selection.revokedBy(decision))));
    }

    /**
     * The person is told of the oldest decision that they have not been told of (R9). Refused: {@code no-decision} if there
     * is none, {@code already-given} if they know.
     */
    public final Attempt<Candidacy> giveFeedback(Dated given, Actor by, FeedbackWay way) {
        LocalDate day = given.on();
        Optional<Integer> number = untold(day, LocalDate.MAX);
        return dated(given, feedbacks(), Feedback::given)
                .when(
                        number.isEmpty() && selectionOn(day).isEmpty(),
                        "no-decision",
                        () -> "nothing was decided on " + key() + " by " + day)
                .when(
                        number.isEmpty() && selectionOn(day).isPresent(),
                        "already-given",
                        () -> key() + " is owed no feedback on " + day)
                .when(
                        number.filter(told -> selections()
                                        .get(told - 1)
                                        .decision()
                                        .recordedOn()
                                        .isAfter(given.recordedOn()))
                                .isPresent(),
                        "recorded-before-selection",
                        () -> "the decision on " + key() + " was recorded later than " + given.recordedOn())
                .unless(() -> self().withFeedbacks(
                                appended(feedbacks(), new Feedback(number.orElseThrow(), given, by, way))));
    }

    /**
     * Invites a selected mentor to the training (R10). A new schedule is a new invitation. Refused: {@code not-a-mentor},
     * {@code not-selected} if the person does not take part on the day, {@code no-sessions}.
     *
     * @param sessions the training sessions that the schedule names
     */
    public final Attempt<Candidacy> invite(Dated sent, Actor by, Collection<RecordId> sessions) {
        Optional<Integer> number = selectionNumber(applicationOn(sent.on()), sent.on());
        return dated(sent, invitations(), Invitation::sent)
                .when(role() != Role.MENTOR, "not-a-mentor", () -> key() + " is not invited: mentees do not attend")
                .when(!takesPartOn(sent.on()), "not-selected", () -> key() + " is not taking part on " + sent.on())
                .when(sessions.isEmpty(), "no-sessions", () -> "the invitation of " + key() + " names no session")
                .when(
                        number.filter(selected -> selections()
                                        .get(selected - 1)
                                        .decision()
                                        .recordedOn()
                                        .isAfter(sent.recordedOn()))
                                .isPresent(),
                        "recorded-before-selection",
                        () -> "the decision on " + key() + " was recorded later than " + sent.recordedOn())
                .unless(() -> self().withInvitations(appended(
                        invitations(),
                        Invitation.builder()
                                .selection(number.orElseThrow())
                                .sent(sent)
                                .by(by)
                                .addAllSessions(sessions)
                                .build())));
    }

    /**
     * The person answers the latest invitation. A no is not yet a leaving. Refused: {@code not-invited},
     * {@code already-answered}, {@code before-invitation}.
     */
    public final Attempt<Candidacy> answerInvitation(InvitationAnswer answer, Dated answered) {
        if (invitations().isEmpty()) {
            return Attempt.refused("not-invited", key() + " was not invited");
        }
        Invitation latest = invitations().get(invitations().size() - 1);
        return new Hindrances()
                .when(
                        latest.answer().isPresent(),
                        "already-answered",
                        () -> key() + " has answered the latest invitation")
                .when(
                        answered.on().isBefore(latest.sent().on()),
                        "before-invitation",
                        () -> key() + " was invited on " + latest.sent().on())
                .unless(() -> self().withInvitations(
                                replaced(invitations(), invitations().size(), latest.answeredWith(answer, answered))));
    }

    /**
     * The person withdraws, or stops taking part. It is never refused for want of a reason: taking part is voluntary (P3).
     * Refused: {@code left}, {@code not-selected} (who was not selected has nothing to leave), {@code decided-later} (a
     * decision of a later day holds: revoke it first), {@code not-a-leaving} for a change of mentor.
     *
     * @param on the first day on which the person no longer takes part, not after it is recorded
     */
    public final Attempt<Candidacy> leave(LocalDate on, LeavingReason reason, Decision decision) {
        if (reason == LeavingReason.CHANGE_OF_MENTOR) {
            return Attempt.refused("not-a-leaving", "a change of mentor ends a pair, not the taking part of " + key());
        }
        Leaving leaving = Leaving.builder()
                .application(applications())
                .on(on)
                .reason(reason)
                .decision(decision)
                .build();
        Optional<Selection> holding = selection(applications(), LocalDate.MAX);
        return inCurrentApplication(leaving.made(), lastChange(leavings(), Leaving::made, Leaving::revoked))
                .when(leaving(applications(), LocalDate.MAX).isPresent(), "left", () -> key() + " has left already")
                .when(
                        holding.filter(decided -> decided.outcome() == SelectionOutcome.NOT_SELECTED)
                                .isPresent(),
                        "not-selected",
                        () -> key() + " was not selected, so there is nothing to leave")
                .when(
                        holding.filter(decided -> decided.on().isAfter(on)).isPresent(),
                        "decided-later",
                        () -> key() + " left before the decision that holds: revoke it first")
                .unless(() -> self().withLeavings(appended(leavings(), leaving)));
    }

    /**
     * Marks the leaving of the current application as recorded in error: it counts as never made, and stays. Refused:
     * {@code not-left}, {@code recorded-out-of-order}.
     */
    public final Attempt<Candidacy> revokeLeaving(Decision decision) {
        Optional<Leaving> found = leaving(applications(), LocalDate.MAX);
        return new Hindrances()
                .when(found.isEmpty(), "not-left", () -> key() + " has not left")
                .when(
                        found.filter(leaving -> decision.at()
                                        .isBefore(leaving.decision().at()))
                                .isPresent(),
                        "recorded-out-of-order",
                        () -> "the leaving of " + key() + " was recorded later than that")
                .unless(() -> self().withLeavings(leavings().stream()
                        .map(leaving ->
                                found.filter(leaving::equals).isPresent() ? leaving.revokedBy(decision) : leaving)
                        .toList()));
    }

    /**
     * The person applies again, with all history. Refused: {@code still-open} unless they had left or were not selected by
     * the day, {@code feedback-owed} as long as they have not been told of the last decision (R9), and as at
     * {@link #register}.
     */
    public final Attempt<Candidacy> reapply(RecruitmentRound round, Dated applied, Actor by) {
        LocalDate day = applied.on();
        boolean open = Stream.of(day, LocalDate.MAX)
                .map(on -> stage(applications(), on))
                .anyMatch(stage -> stage != Stage.LEFT && stage != Stage.NOT_SELECTED);
        return takenBy(round, role(), day)
                .and(inCurrentApplication(
                                applied, lastChange(reapplications(), Reapplication::applied, of -> Optional.empty()))
                        .refusals())
                .when(
                        open,
                        "still-open",
                        () -> key() + " has an application that is still open on " + day + " or was decided on later")
                .when(
                        untold(day, day).isPresent(),
                        "feedback-owed",
                        () -> key() + " has not been told of the last decision: give feedback first (R9)")
                .unless(() -> self().withReapplications(
                                appended(reapplications(), new Reapplication(round.id(), applied, by))));
    }

    // the people of a mentee's network

    /** Adds somebody of a mentee's network, without saying who (R6). Refused: {@code not-a-mentee}. */
    public final Attempt<Candidacy> nameContact(Dated named) {
        return dated(named, networkContacts(), NetworkContact::named)
                .when(role() != Role.MENTEE, "not-a-mentee", () -> key() + " has no network contacts: only mentees do")
                .unless(() -> self().withNetworkContacts(appended(
                        networkContacts(), NetworkContact.builder().named(named).build())));
    }

    /**
     * The mentee or the contact consents (R6, X3). Refused: {@code no-such-contact}, {@code already-consented},
     * {@code consent-withdrawn}, {@code before-named}.
     *
     * @param number the contact's position, from 1 on
     */
    public final Attempt<Candidacy> consentToContact(int number, Consenter who, Dated given) {
        return withContact(
                number,
                contact -> new Hindrances()
                        .when(
                                contact.consentOf(who).isPresent(),
                                "already-consented",
                                () -> "that consent to contact " + number + " of " + key() + " is recorded")
                        .when(contact.withdrawn().isPresent(), "consent-withdrawn", () -> withdrawn(number))
                        .when(
                                given.on().isBefore(contact.named().on()),
                                "before-named",
                                () -> "contact " + number + " of " + key() + " was named later than " + given.on()),
                contact -> contact.consented(who, given));
    }

    /**
     * The team assesses together whether to turn to a contact (R6); a later assessment replaces it. Refused:
     * {@code no-such-contact}, {@code consent-withdrawn}.
     */
    public final Attempt<Candidacy> assessContact(int number, boolean suitable, Decision decision) {
        return withContact(
                number,
                contact -> new Hindrances()
                        .when(contact.withdrawn().isPresent(), "consent-withdrawn", () -> withdrawn(number)),
                contact -> contact.assessedAs(suitable, decision));
    }

    /**
     * Keeps what a contact is to the mentee. Refused: {@code no-such-contact}, {@code consent-missing} unless both consent
     * (X3).
     */
    public final Attempt<Candidacy> describeContact(int number, FreeText relation) {
        return withContact(
                number,
                contact -> new Hindrances()
                        .when(
                                !contact.isConsentedTo(),
                                "consent-missing",
                                () -> "contact " + number + " of " + key() + " and the mentee have not both consented"),
                contact -> contact.describedAs(relation));
    }

    /**
     * The mentee or the contact withdraws the consent: what the contact is to the mentee is erased at once. Refused:
     * {@code no-such-contact}, {@code consent-withdrawn}, {@code before-named}.
     */
    public final Attempt<Candidacy> withdrawContactConsent(int number, Dated when) {
        return withContact(
                number,
                contact -> new Hindrances()
                        .when(contact.withdrawn().isPresent(), "consent-withdrawn", () -> withdrawn(number))
                        .when(
                                when.on().isBefore(contact.named().on()),
                                "before-named",
                                () -> "contact " + number + " of " + key() + " was named later than " + when.on()),
                contact -> contact.withdrawnOn(when));
    }

    private Attempt<Candidacy> withContact(
            int number,
            Function<NetworkContact, Hindrances> hindrances,
            Function<NetworkContact, NetworkContact> change) {
        if (number < 1 || number > networkContacts().size()) {
            return Attempt.refused("no-such-contact", key() + " has no contact " + number);
        }
        NetworkContact contact = networkContacts().get(number - 1);
        return hindrances
                .apply(contact)
                .unless(() -> self().withNetworkContacts(replaced(networkContacts(), number, change.apply(contact))));
    }

    private String withdrawn(int number) {
        return "the consent to contact " + number + " of " + key() + " is withdrawn";
    }

    // what steps share

    private ImmutableCandidacy self() {
        return (ImmutableCandidacy) this;
    }

    private static Hindrances takenBy(RecruitmentRound round, Role role, LocalDate day) {
        return new Hindrances()
                .when(!round.opened().happenedBy(day), "round-not-open", () -> round.id() + " is not open on " + day)
                .when(round.closed().isPresent(), "round-closed", () -> round.id() + " is closed")
                .when(
                        !round.roles().contains(role),
                        "role-not-called",
                        () -> round.id() + " does not call for a " + role.code());
    }

    /** A fact may be of any application, but not from before the first. */
    private <T> Hindrances dated(Dated fact, List<T> list, Function<T, Dated> dated) {
        return ordered(fact, 1, lastChange(list, dated, of -> Optional.empty()));
    }

    /** A fact must be of the current application. */
    private Hindrances inCurrentApplication(Dated fact, Optional<LocalDate> lastRecorded) {
        return ordered(fact, applications(), lastRecorded);
    }

    private Hindrances ordered(Dated fact, int application, Optional<LocalDate> lastRecorded) {
        boolean before = !applied(application).happenedBy(fact.on());
        Optional<LocalDate> applied = before
                ? Optional.empty()
                : Optional.of(applied(applicationOn(fact.on())).recordedOn());
        return new Hindrances()
                .when(
                        before,
                        "before-application",
                        () -> key() + " applied on " + applied(application).on() + ", later than " + fact.on())
                .when(
                        Stream.of(lastRecorded, applied)
                                .flatMap(Optional::stream)
                                .anyMatch(fact.recordedOn()::isBefore),
                        "recorded-out-of-order",
                        () -> "facts of " + key() + " were recorded later than " + fact.recordedOn());
    }

    /** The last day on which something in a list was recorded or revoked. */
    private static <T> Optional<LocalDate> lastChange(
            List<T> list, Function<T, Dated> dated, Function<T, Optional<Decision>> revoked) {
        return list.stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(dated.apply(fact).recordedOn()),
                        revoked.apply(fact).map(Decision::recordedOn).stream()))
                .max(LocalDate::compareTo);
    }

    private static <T> ImmutableList<T> appended(List<T> list, T fact) {
        return ImmutableList.<T>builder().addAll(list).add(fact).build();
    }

    private static <T> ImmutableList<T> replaced(List<T> list, int number, T fact) {
        return IntStream.rangeClosed(1, list.size())
                .mapToObj(i -> i == number ? fact : list.get(i - 1))
                .collect(toImmutableList());
    }

    @Value.Check
    final void check() {
        new CandidacyCheck(this).run();
    }

    /** Builds a {@link Candidacy}; what its facts contradict is an {@link IllegalArgumentException}. */
    public static final class Builder extends ImmutableCandidacy.Builder {
        Builder() {}
    }
}

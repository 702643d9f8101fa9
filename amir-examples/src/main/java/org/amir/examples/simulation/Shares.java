package org.amir.examples.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * How often what happens: each share is from 0 to 1, of those whom it says. The defaults are meant to be plausible, if a
 * little dark, and such that a year of 40 mentors and 50 mentees shows everything at least once with most seeds; with
 * others a thing or two is lacking.
 */
@Value.Immutable
public abstract class Shares {
    Shares() {}

    public static Shares defaults() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    // what people answer

    /** Of the answers of a form: left blank. */
    @Value.Default
    public double unanswered() {
        return 0.05;
    }

    /** Of the answers of a form: would rather not say. */
    @Value.Default
    public double declined() {
        return 0.04;
    }

    /** Of mentors who apply: declare convictions or pending proceedings (R1). */
    @Value.Default
    public double convictionsDeclared() {
        return 0.05;
    }

    /** Of mentors who apply: cannot attend all five sessions (T1). */
    @Value.Default
    public double sessionsNotPossible() {
        return 0.05;
    }

    /** Of mentors who apply: offer to support two or three mentees at a time. */
    @Value.Default
    public double offersMorePlaces() {
        return 0.20;
    }

    /** Of mentors who apply: can support nobody at present. */
    @Value.Default
    public double offersNoPlace() {
        return 0.03;
    }

    /** Of all who apply: are citizens of the Union (R1, R3). */
    @Value.Default
    public double unionCitizens() {
        return 0.03;
    }

    /** Of mentees who apply: are under 18. */
    @Value.Default
    public double minors() {
        return 0.06;
    }

    /** Of those under 18: a guardian's consent still to be recorded. */
    @Value.Default
    public double guardianMissing() {
        return 0.60;
    }

    /** Of mentees who apply: declare that they have no permit (R8). */
    @Value.Default
    public double withoutPermit() {
        return 0.04;
    }

    /** Of mentees who apply: wait for a decision on their permit (R8). */
    @Value.Default
    public double permitPending() {
        return 0.06;
    }

    /** Of mentees who apply: have a permit that lapses within the twelve months (R8). */
    @Value.Default
    public double permitLapses() {
        return 0.20;
    }

    /** Of permits that lapse: are renewed in time, and it is recorded. */
    @Value.Default
    public double permitRenewed() {
        return 0.60;
    }

    /** Of all who apply: answer the form again some days later. */
    @Value.Default
    public double answersTwice() {
        return 0.06;
    }

    // recruitment

    /** Of what is recorded by hand: some days late. */
    @Value.Default
    public double recordedLate() {
        return 0.12;
    }

    /** Of all who apply: withdraw before a decision. */
    @Value.Default
    public double withdrawsEarly() {
        return 0.05;
    }

    /** Of all who apply: decided on without an interview. */
    @Value.Default
    public double notInterviewed() {
        return 0.04;
    }

    /** Of those found eligible: not selected all the same, for a reason (R7). */
    @Value.Default
    public double againstRecommendation() {
        return 0.05;
    }

    /** Of mentees found eligible: put on the waiting list, as there is no mentor yet. */
    @Value.Default
    public double waitingList() {
        return 0.12;
    }

    /** Of mentors found eligible: put on the waiting list. */
    @Value.Default
    public double mentorsWaiting() {
        return 0.05;
    }

    /** Of mentees on the waiting list: selected in the course of the cycle. */
    @Value.Default
    public double takenInLater() {
        return 0.80;
    }

    /** Of those: so late that the first three months end after the cycle (K2). */
    @Value.Default
    public double takenInLate() {
        return 0.40;
    }

    /** Of selections of mentors: recorded in error and revoked (K1). */
    @Value.Default
    public double selectedInError() {
        return 0.04;
    }

    /** Of decisions that are no acceptance: told after the due day (R9). */
    @Value.Default
    public double feedbackLate() {
        return 0.08;
    }

    /** Of mentees interviewed: name somebody of their network (R6). */
    @Value.Default
    public double namesContact() {
        return 0.12;
    }

    /** Of invitations to the training: not answered. */
    @Value.Default
    public double invitationUnanswered() {
        return 0.10;
    }

    // training

    /** Of mentors at a training session: absent, to make up for it. */
    @Value.Default
    public double absentFromSession() {
        return 0.07;
    }

    /** Of mentors in training: attend four units of five and no make-up (T8). */
    @Value.Default
    public double neverComplete() {
        return 0.06;
    }

    /** Of mentors in training: attendance of one unit never recorded (K1). */
    @Value.Default
    public double attendanceLost() {
        return 0.05;
    }

    /** Of mentors in training: attendance of one unit recorded weeks later. */
    @Value.Default
    public double attendanceFoundLate() {
        return 0.04;
    }

    /** Of mentors in training: make up for a unit in the second half of the cycle (K5). */
    @Value.Default
    public double makesUpLate() {
        return 0.06;
    }

    /** Of mentors in training: attend a unit with another group, uninvited. */
    @Value.Default
    public double attendsElsewhere() {
        return 0.05;
    }

    /** Of mentors in training: decide in unit 1 not to join (T2). */
    @Value.Default
    public double declinesToJoin() {
        return 0.05;
    }

    /** Of mentors in training: leave after unit 2. */
    @Value.Default
    public double dropsOutOfTraining() {
        return 0.05;
    }

    /** Of training sessions: moved to another day. */
    @Value.Default
    public double sessionMoved() {
        return 0.10;
    }

    /** Of training sessions: shorter or longer than sessions are (T1). */
    @Value.Default
    public double sessionOfOddLength() {
        return 0.10;
    }

    // matching and introduction

    /** Of proposals: not confirmed by the team, for a reason (M9). */
    @Value.Default
    public double proposalRejected() {
        return 0.06;
    }

    /** Of confirmations: undone before the intake session. */
    @Value.Default
    public double confirmationUndone() {
        return 0.05;
    }

    /** Of intake sessions: later than they are due (I1). */
    @Value.Default
    public double intakeLate() {
        return 0.07;
    }

    /** Of agreements: signed after they are due (T10). */
    @Value.Default
    public double signsLate() {
        return 0.10;
    }

    /** Of trials: end with a no of one side or both. */
    @Value.Default
    public double trialSaysNo() {
        return 0.06;
    }

    /** Of trials: undecided for longer than they should be (S2). */
    @Value.Default
    public double trialDrags() {
        return 0.06;
    }

    /** Of pairs: start on the last day of a month (K2). */
    @Value.Default
    public double startsAtMonthEnd() {
        return 0.08;
    }

    // how pairs end

    /** Of pairs started: end in the first month for an external reason (K8). */
    @Value.Default
    public double endsInFirstMonth() {
        return 0.04;
    }

    /** Of pairs started: the mentee moves away or loses the permit. */
    @Value.Default
    public double menteeEndsExternally() {
        return 0.05;
    }

    /** Of pairs started: the mentor moves away or falls seriously ill. */
    @Value.Default
    public double mentorEndsExternally() {
        return 0.04;
    }

    /** Of pairs started: the mentee stops. */
    @Value.Default
    public double menteeWithdraws() {
        return 0.05;
    }

    /** Of pairs started: the mentor stops (K5). */
    @Value.Default
    public double mentorStops() {
        return 0.05;
    }

    /** Of pairs started: the mentee goes on with another mentor. */
    @Value.Default
    public double changesMentor() {
        return 0.06;
    }

    /** Of pairs started: end, and both wait for somebody else. */
    @Value.Default
    public double notAFit() {
        return 0.05;
    }

    /** Of ends of pairs: recorded some days late. */
    @Value.Default
    public double endRecordedLate() {
        return 0.18;
    }

    /** Of pairs started: reach their end before the cycle's. */
    @Value.Default
    public double completesEarly() {
        return 0.06;
    }

    /** Of pairs that go on to the end: nobody makes the final assessment (E5). */
    @Value.Default
    public double neverClosed() {
        return 0.10;
    }

    // how pairs live

    /** Of pairs started: pause for some weeks. */
    @Value.Default
    public double pauses() {
        return 0.15;
    }

    /** Of pairs started: pause for more than two months (ours). */
    @Value.Default
    public double pausesLong() {
        return 0.08;
    }

    /** Of pairs started: pause for most of one of the first three months (K2). */
    @Value.Default
    public double pausesEarly() {
        return 0.05;
    }

    /** Of pairs started: never agree how often to meet (K2). */
    @Value.Default
    public double agreesNoPlan() {
        return 0.06;
    }

    /** Of pairs started: meet once in one of the first three months (K2). */
    @Value.Default
    public double meetsTooSeldom() {
        return 0.10;
    }

    /** Of pairs started: the same, and the diary of that time never handed in (K2). */
    @Value.Default
    public double shortAndUnclear() {
        return 0.05;
    }

    /** Of pairs started: meet about half as often as agreed later on (K2). */
    @Value.Default
    public double fallsBelowPlan() {
        return 0.10;
    }

    /** Of pairs that last, of mentors with one mentee: no sign of the mentor for three months (K5). */
    @Value.Default
    public double fallsSilent() {
        return 0.16;
    }

    /** Of mentors who fall silent: attendance of supervision not recorded meanwhile (K5). */
    @Value.Default
    public double silenceUnclear() {
        return 0.50;
    }

    /** Of pairs started: take part in nothing together (K8). */
    @Value.Default
    public double noCommunityActivity() {
        return 0.08;
    }

    /** Of pairs started: the mentor raises an urgent concern (S2). */
    @Value.Default
    public double urgentConcern() {
        return 0.08;
    }

    /** Of pairs started: meet twice on one day (K2). */
    @Value.Default
    public double meetsTwiceADay() {
        return 0.08;
    }

    /** Of pairs started: one entry of the diary withdrawn as recorded in error. */
    @Value.Default
    public double entryInError() {
        return 0.10;
    }

    // diaries

    /** Of meetings: the mentor notes a concern. */
    @Value.Default
    public double concern() {
        return 0.03;
    }

    /** Of meetings: followed by a contact without a meeting. */
    @Value.Default
    public double contactBetween() {
        return 0.30;
    }

    /** Of meetings planned: not held. */
    @Value.Default
    public double meetingMissed() {
        return 0.05;
    }

    /** Of entries: noted weeks later. */
    @Value.Default
    public double entryLate() {
        return 0.06;
    }

    /** Of pairs started: no diary handed in at all (K6, K7, K8). */
    @Value.Default
    public double handsInNothing() {
        return 0.06;
    }

    /** Of monthly hand-ins: left out. */
    @Value.Default
    public double handInMissed() {
        return 0.06;
    }

    /** Of monthly hand-ins: after the due day (S3). */
    @Value.Default
    public double handInLate() {
        return 0.12;
    }

    /** Of monthly hand-ins: for the whole month before it is over. */
    @Value.Default
    public double handInTooSoon() {
        return 0.06;
    }

    // plans

    /** Of mentees with a pair: no plan ever agreed (K7). */
    @Value.Default
    public double planNeverAgreed() {
        return 0.07;
    }

    /** Of mentees with a pair: goals too many, or due after the cycle (I4). */
    @Value.Default
    public double planUnrealistic() {
        return 0.12;
    }

    /** Of mentees with a pair: plan never reviewed, no progress noted (K3). */
    @Value.Default
    public double planNeverReviewed() {
        return 0.10;
    }

    /** Of mentees with a pair: plan reviewed, no progress that counts (K3). */
    @Value.Default
    public double noProgress() {
        return 0.10;
    }

    /** Of goals: given up. */
    @Value.Default
    public double goalDropped() {
        return 0.06;
    }

    /** Of goals: not reached by their day. */
    @Value.Default
    public double goalOverdue() {
        return 0.15;
    }

    // supervision

    /** Of supervision meetings: moved to another day. */
    @Value.Default
    public double supervisionMoved() {
        return 0.12;
    }

    /** Of months: no group supervision held at all (K10). */
    @Value.Default
    public double monthWithoutSupervision() {
        return 0.12;
    }

    /** Of supervision meetings: called off. */
    @Value.Default
    public double supervisionCancelled() {
        return 0.04;
    }

    /** Of mentors at a supervision: absent. */
    @Value.Default
    public double absentFromSupervision() {
        return 0.12;
    }

    /** Of mentors at a supervision: attendance not recorded. */
    @Value.Default
    public double supervisionNotRecorded() {
        return 0.05;
    }

    /** Of mentors at a supervision: warnings of their pairs replied to (S2). */
    @Value.Default
    public double warningsReplied() {
        return 0.25;
    }

    /** Of mentees with a pair: write to the team in confidence (E3). */
    @Value.Default
    public double voices() {
        return 0.12;
    }

    /** Of such messages: urgent. */
    @Value.Default
    public double voiceUrgent() {
        return 0.40;
    }

    // surveys, activities, growth

    /** Of surveys owed: never sent. */
    @Value.Default
    public double surveyNotSent() {
        return 0.04;
    }

    /** Of surveys sent: never answered (K4). */
    @Value.Default
    public double surveyMissed() {
        return 0.12;
    }

    /** Of surveys answered: a question left blank. */
    @Value.Default
    public double surveyPartly() {
        return 0.08;
    }

    /** Of surveys answered: after the due day. */
    @Value.Default
    public double surveyLate() {
        return 0.08;
    }

    /** Of surveys answered: a low answer (K4). */
    @Value.Default
    public double lowAnswer() {
        return 0.08;
    }

    /** Of low answers at the end: the other question left blank; the low one decides (K4). */
    @Value.Default
    public double lowAnswerAlone() {
        return 0.50;
    }

    /** Of surveys answered: benefit by yes or no. */
    @Value.Default
    public double yesOrNo() {
        return 0.10;
    }

    /** Of mentees with a pair: take part in a language course. */
    @Value.Default
    public double takesCourse() {
        return 0.40;
    }

    /** Of language courses left: with a higher level than before (R.2.8). */
    @Value.Default
    public double levelRises() {
        return 0.60;
    }

    /** Of mentees at an orientation session: absent. */
    @Value.Default
    public double absentFromOrientation() {
        return 0.20;
    }

    /** Of mentees at an orientation session: attendance not recorded (K6). */
    @Value.Default
    public double orientationNotRecorded() {
        return 0.06;
    }

    /** Of mentors who completed: invited to go on (X2). */
    @Value.Default
    public double grows() {
        return 0.20;
    }

    @Value.Check
    final void check() {
        checkArgument(
                ImmutableList.of(
                                unanswered(),
                                declined(),
                                convictionsDeclared(),
                                sessionsNotPossible(),
                                offersMorePlaces(),
                                offersNoPlace(),
                                unionCitizens(),
                                minors(),
                                guardianMissing(),
                                withoutPermit(),
                                permitPending(),
                                permitLapses(),
                                permitRenewed(),
                                answersTwice(),
                                recordedLate(),
                                withdrawsEarly(),
                                notInterviewed(),
                                againstRecommendation(),
                                waitingList(),
                                mentorsWaiting(),
                                takenInLater(),
                                takenInLate(),
                                selectedInError(),
                                feedbackLate(),
                                namesContact(),
                                invitationUnanswered(),
                                absentFromSession(),
                                neverComplete(),
                                attendanceLost(),
                                attendanceFoundLate(),
                                makesUpLate(),
                                attendsElsewhere(),
                                declinesToJoin(),
                                dropsOutOfTraining(),
                                sessionMoved(),
                                sessionOfOddLength(),
                                proposalRejected(),
                                confirmationUndone(),
                                intakeLate(),
                                signsLate(),
                                trialSaysNo(),
                                trialDrags(),
                                startsAtMonthEnd(),
                                endsInFirstMonth(),
                                menteeEndsExternally(),
                                mentorEndsExternally(),
                                menteeWithdraws(),
                                mentorStops(),
                                changesMentor(),
                                notAFit(),
                                endRecordedLate(),
                                completesEarly(),
                                neverClosed(),
                                pauses(),
                                pausesLong(),
                                pausesEarly(),
                                agreesNoPlan(),
                                meetsTooSeldom(),
                                shortAndUnclear(),
                                fallsBelowPlan(),
                                fallsSilent(),
                                silenceUnclear(),
                                noCommunityActivity(),
                                urgentConcern(),
                                meetsTwiceADay(),
                                entryInError(),
                                concern(),
                                contactBetween(),
                                meetingMissed(),
                                entryLate(),
                                handsInNothing(),
                                handInMissed(),
                                handInLate(),
                                handInTooSoon(),
                                planNeverAgreed(),
                                planUnrealistic(),
                                planNeverReviewed(),
                                noProgress(),
                                goalDropped(),
                                goalOverdue(),
                                supervisionMoved(),
                                monthWithoutSupervision(),
                                supervisionCancelled(),
                                absentFromSupervision(),
                                supervisionNotRecorded(),
                                warningsReplied(),
                                voices(),
                                voiceUrgent(),
                                surveyNotSent(),
                                surveyMissed(),
                                surveyPartly(),
                                surveyLate(),
                                lowAnswer(),
                                lowAnswerAlone(),
                                yesOrNo(),
                                takesCourse(),
                                levelRises(),
                                absentFromOrientation(),
                                orientationNotRecorded(),
                                grows())
                        .stream()
                        .allMatch(share -> share >= 0 && share <= 1),
                "shares are from 0 to 1, but were %s",
                this);
    }

    /** Builds {@link Shares}; what is not set has its default. */
    public static final class Builder extends ImmutableShares.Builder {
        Builder() {}
    }
}

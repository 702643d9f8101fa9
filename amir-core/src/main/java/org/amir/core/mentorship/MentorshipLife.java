package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.record.Dated;

/** Holds a pair, wherever it comes from, to what its steps would have allowed. */
final class MentorshipLife {
    private final Mentorship pair;

    private MentorshipLife(Mentorship pair) {
        this.pair = pair;
    }

    /** @throws IllegalArgumentException if the pair could not have become what it is */
    static void check(Mentorship pair) {
        MentorshipLife life = new MentorshipLife(pair);
        life.checkPeople();
        life.checkSteps();
        life.checkIntroduction();
        life.checkTrial();
        life.checkPlans();
        checkArgument(
                pair.finalAssessment().isPresent() == (pair.state() == MentorshipState.COMPLETED),
                "%s has a final assessment exactly if it is completed, but is %s",
                pair.id(),
                pair.state().code());
    }

    private void checkPeople() {
        checkArgument(!pair.mentor().equals(pair.mentee()), "%s pairs %s with themselves", pair.id(), pair.mentor());
        checkArgument(!pair.predecessor().filter(pair.id()::equals).isPresent(), "%s comes after itself", pair.id());
        checkArgument(pair.rulesVersion() >= 0, "a version of rules is at least 0, but was %s", pair.rulesVersion());
    }

    private void checkSteps() {
        ImmutableList<MentorshipStep> steps = pair.steps();
        checkArgument(
                !steps.isEmpty() && steps.get(0).to() == MentorshipState.PROPOSED,
                "the life of %s begins with a proposal",
                pair.id());
        for (int i = 1; i < steps.size(); i++) {
            MentorshipStep before = steps.get(i - 1);
            MentorshipStep step = steps.get(i);
            checkArgument(
                    before.to().next().contains(step.to()),
                    "%s cannot become %s after %s",
                    pair.id(),
                    step.to().code(),
                    before.to().code());
            checkArgument(
                    !step.on().isBefore(before.on())
                            && !step.decision().at().isBefore(before.decision().at()),
                    "the steps of %s are in order of day and of recording, but the one to %s is not",
                    pair.id(),
                    step.to().code());
        }
    }

    private void checkIntroduction() {
        checkArgument(
                pair.introduction().intake().equals(first(MentorshipState.INTRODUCED)),
                "the intake session of %s is what makes it introduced, on the same days",
                pair.id());
        checkBefore(pair.introduction().done().values().stream(), after(MentorshipState.INTRODUCED));
        checkArgument(
                first(MentorshipState.TRIAL).isEmpty()
                        || pair.introduction().missing().isEmpty(),
                "%s was in trial before its introduction was complete; missing: %s",
                pair.id(),
                pair.introduction().missing());
    }

    private void checkTrial() {
        Optional<Dated> begun = first(MentorshipState.TRIAL);
        pair.trial()
                .firstMeeting()
                .ifPresent(met -> checkArgument(
                        begun.filter(trial -> !met.on().isBefore(trial.on())).isPresent(),
                        "the first meeting of %s on %s is not within its trial",
                        pair.id(),
                        met.on()));
        checkBefore(pair.trial().facts(), after(MentorshipState.TRIAL));
        checkArgument(
                first(MentorshipState.ACTIVE).isEmpty() || pair.trial().isYes(),
                "%s was active without a yes of both",
                pair.id());
        checkArgument(
                pair.state() != MentorshipState.NOT_CONTINUED || pair.trial().isNo(),
                "%s was not continued without a no",
                pair.id());
    }

    private void checkPlans() {
        Optional<LocalDate> begun = first(MentorshipState.INTRODUCED).map(Dated::on);
        ImmutableList<MeetingPlan> plans = pair.meetingPlans();
        for (int i = 0; i < plans.size(); i++) {
            MeetingPlan plan = plans.get(i);
            LocalDate agreed = plan.agreed().on();
            checkArgument(plan.version() == i + 1, "the meeting plans of %s are numbered from 1, in order", pair.id());
            checkArgument(
                    begun.filter(day -> !agreed.isBefore(day)).isPresent()
                            && pair.endedOn().filter(agreed::isAfter).isEmpty(),
                    "%s agreed a meeting plan on %s, before its introduction or after its end",
                    pair.id(),
                    agreed);
            checkArgument(
                    i == 0 || inOrder(plans.get(i - 1).agreed(), plan.agreed()),
                    "the meeting plans of %s are in order of agreement and of recording",
                    pair.id());
        }
    }

    /** Whether neither the day nor the day of recording goes back. */
    static boolean inOrder(Dated earlier, Dated later) {
        return !later.on().isBefore(earlier.on()) && !later.recordedOn().isBefore(earlier.recordedOn());
    }

    private void checkBefore(Stream<Dated> facts, Optional<Dated> step) {
        step.ifPresent(limit -> facts.forEach(fact -> checkArgument(
                inOrder(fact, limit),
                "%s went on, on %s, before something of %s that it rests on",
                pair.id(),
                limit.on(),
                fact.on())));
    }

    private Optional<Dated> first(MentorshipState state) {
        return pair.steps().stream()
                .filter(step -> step.to() == state)
                .map(MentorshipStep::dated)
                .findFirst();
    }

    private Optional<Dated> after(MentorshipState state) {
        return pair.steps().stream()
                .dropWhile(step -> step.to() != state)
                .skip(1)
                .map(MentorshipStep::dated)
                .findFirst();
    }
}

package org.amir.core.table;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Introduction;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.MeetingPlan;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Trial;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;

/** {@link Mentorship}: a pair, and each step in its life. */
final class MentorshipTable extends RecordTable<Mentorship> {
    private final Field<Mentorship, RecordId> mentorship =
            key("mentorship", Scalar.id(Mentorship.KIND), "The pair's id.", Mentorship::id);
    private final Field<Mentorship, PersonId> mentor = one("mentor", Scalar.PERSON, "The mentor.", Mentorship::mentor);
    private final Field<Mentorship, PersonId> mentee =
            owner("mentee", Scalar.PERSON, "The mentee.", Mentorship::mentee);
    private final Field<Mentorship, Integer> rulesVersion = one(
            "rules_version",
            Scalar.INTEGER,
            "The version of the rules under which it was proposed, 0 for the handbook's.",
            Mentorship::rulesVersion);
    private final Field<Mentorship, Optional<Long>> scoreMicro = maybe(
            "score_micro",
            Scalar.LONG,
            "The score that it was proposed with, in millionths.",
            pair -> pair.scoreMicro().stream().boxed().findFirst());
    private final Field<Mentorship, Optional<RecordId>> predecessor = maybe(
            "predecessor",
            Scalar.id(Mentorship.KIND),
            "The mentee's pair before it, after a change of mentor.",
            Mentorship::predecessor);
    private final Field<Mentorship, Optional<Actor>> countersignedBy = maybe(
            "countersigned_by",
            Scalar.ACTOR,
            "Who countersigned the agreement for the team; never a name.",
            pair -> pair.introduction().countersignedBy());
    private final Field<Mentorship, Optional<Dated>> firstMeeting = maybe(
            "first_meeting",
            Shared.DATED,
            "The first meeting of mentor and mentee on their own",
            pair -> pair.trial().firstMeeting());
    private final Field<Mentorship, Optional<RecordId>> finalAssessment = maybe(
            "final_assessment",
            Scalar.id(FinalAssessment.KIND),
            "The final assessment that closed it (E5).",
            Mentorship::finalAssessment);
    private final Child<Mentorship, MentorshipStep> steps = list(new Steps(), Mentorship::steps);
    private final Child<Mentorship, Map.Entry<IntroductionItem, Dated>> introduction =
            list(new IntroductionItems(), pair -> pair.introduction().done().entrySet());
    private final Child<Mentorship, TrialAnswer> answers =
            list(new TrialAnswers(), pair -> pair.trial().answers());
    private final Child<Mentorship, MeetingPlan> meetingPlans = list(new MeetingPlans(), Mentorship::meetingPlans);

    MentorshipTable() {
        super("mentorship", "A pair of a mentor and a mentee, from its proposal to its end.");
    }

    @Override
    public Mentorship read(Row row) {
        return Mentorship.builder()
                .id(mentorship.of(row))
                .mentor(mentor.of(row))
                .mentee(mentee.of(row))
                .rulesVersion(rulesVersion.of(row))
                .scoreMicro(scoreMicro.of(row).map(OptionalLong::of).orElse(OptionalLong.empty()))
                .predecessor(predecessor.of(row))
                .addAllSteps(steps.of(row))
                .introduction(Introduction.builder()
                        .putAllDone(ImmutableMap.copyOf(introduction.of(row)))
                        .countersignedBy(countersignedBy.of(row))
                        .build())
                .trial(Trial.builder()
                        .firstMeeting(firstMeeting.of(row))
                        .addAllAnswers(answers.of(row))
                        .build())
                .addAllMeetingPlans(meetingPlans.of(row))
                .finalAssessment(finalAssessment.of(row))
                .build();
    }

    private static final class EndingColumns extends Columns<Ending> {
        private final Field<Ending, LeavingReason> reason =
                one("reason", Scalar.code(LeavingReason.class), "why.", Ending::reason);
        private final Field<Ending, EndingSide> side =
                one("side", Scalar.code(EndingSide.class), "from whose side it came.", Ending::side);

        @Override
        public Ending read(Row row) {
            return new Ending(reason.of(row), side.of(row));
        }
    }

    private static final class Steps extends RecordTable<MentorshipStep> {
        private final Field<MentorshipStep, MentorshipState> to =
                one("reached", Scalar.code(MentorshipState.class), "The state that was reached.", MentorshipStep::to);
        private final Field<MentorshipStep, LocalDate> on =
                one("reached_on", Scalar.DAY, "The day on which it happened.", MentorshipStep::on);
        private final Field<MentorshipStep, Decision> decision =
                one("decided", Shared.DECISION, "The step", MentorshipStep::decision);
        private final Field<MentorshipStep, Optional<Ending>> ending =
                maybe("ending", new EndingColumns(), "An early end", MentorshipStep::ending);

        Steps() {
            super(
                    "mentorship_step",
                    "A step in the life of a pair: which state it reached, when and by whose decision (M9).");
        }

        @Override
        public MentorshipStep read(Row row) {
            return new MentorshipStep(to.of(row), on.of(row), decision.of(row), ending.of(row));
        }
    }

    private static final class IntroductionItems extends RecordTable<Map.Entry<IntroductionItem, Dated>> {
        private final Field<Map.Entry<IntroductionItem, Dated>, IntroductionItem> item =
                key("item", Scalar.code(IntroductionItem.class), "What.", Map.Entry::getKey);
        private final Field<Map.Entry<IntroductionItem, Dated>, Dated> done =
                one("done", Shared.DATED, "Its being done", Map.Entry::getValue);

        IntroductionItems() {
            super("mentorship_introduction", "Something that is done when a pair is introduced (I1, T10, S4).");
        }

        @Override
        public Map.Entry<IntroductionItem, Dated> read(Row row) {
            return Map.entry(item.of(row), done.of(row));
        }
    }

    private static final class TrialAnswers extends RecordTable<TrialAnswer> {
        private final Field<TrialAnswer, Role> side =
                one("side", Scalar.code(Role.class), "Who answers.", TrialAnswer::side);
        private final Field<TrialAnswer, Boolean> goesOn =
                one("goes_on", Scalar.FLAG, "Whether they want to go on.", TrialAnswer::goesOn);
        private final Field<TrialAnswer, Dated> answered =
                one("answered", Shared.DATED, "The answer", TrialAnswer::dated);
        private final Field<TrialAnswer, Optional<Reason>> why =
                maybe("why", Scalar.REASON, "The reason; always there with a no.", TrialAnswer::why);
        private final Field<TrialAnswer, Optional<FreeText>> note =
                maybe("note", Scalar.TEXT, "What else there is to say.", TrialAnswer::note);

        TrialAnswers() {
            super(
                    "mentorship_trial_answer",
                    "What one side says after the first meeting; a side's last answer counts.");
        }

        @Override
        public TrialAnswer read(Row row) {
            return new TrialAnswer(side.of(row), goesOn.of(row), answered.of(row), why.of(row), note.of(row));
        }
    }

    private static final class MeetingPlans extends RecordTable<MeetingPlan> {
        private final Field<MeetingPlan, Integer> version =
                key("plan_version", Scalar.INTEGER, "From 1 on.", MeetingPlan::version);
        private final Field<MeetingPlan, LocalDate> from =
                one("first_day", Scalar.DAY, "The first day on which it holds.", MeetingPlan::from);
        private final Field<MeetingPlan, Dated> agreed =
                one("agreed", Shared.DATED, "The agreement", MeetingPlan::agreed);
        private final Field<MeetingPlan, Integer> times =
                one("times", Scalar.INTEGER, "How many meetings in a week or a month.", MeetingPlan::times);
        private final Field<MeetingPlan, Per> per =
                one("per", Scalar.code(Per.class), "In a week or in a month.", MeetingPlan::per);
        private final Field<MeetingPlan, MeetingForm> form =
                one("form", Scalar.code(MeetingForm.class), "In person, online or either.", MeetingPlan::form);

        MeetingPlans() {
            super("mentorship_meeting_plan", "How often and in which form a pair plans to meet (I2).");
        }

        @Override
        public MeetingPlan read(Row row) {
            return MeetingPlan.builder()
                    .version(version.of(row))
                    .from(from.of(row))
                    .agreed(agreed.of(row))
                    .times(times.of(row))
                    .per(per.of(row))
                    .form(form.of(row))
                    .build();
        }
    }
}

package org.amir.core.mentorship;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.GoalStatus;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;

/** Pairs at each point of their lives, for tests. */
public final class Pairs {
    public static final Actor TEAM = Actor.of("team-1");
    public static final PersonId MENTOR = PersonId.numbered(1);
    public static final PersonId MENTEE = PersonId.numbered(2);
    public static final RecordId ID = RecordId.numbered("m", 1);
    public static final Ending WITHDREW = new Ending(LeavingReason.WITHDREW, EndingSide.MENTEE);

    private static final Places ONE = new Places(1);

    private Pairs() {}

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** A decision with a reason, recorded at noon of a day. */
    public static Decision recorded(LocalDate day) {
        return Decision.of(TEAM, day.atTime(12, 0), Reason.of("talked-about"));
    }

    public static LivePairs noOthers() {
        return LivePairs.of(Stream.of());
    }

    public static Mentorship proposed(LocalDate day) {
        return proposed(ID, MENTOR, MENTEE, day);
    }

    public static Mentorship proposed(RecordId id, PersonId mentor, PersonId mentee, LocalDate day) {
        return Mentorship.propose(id, mentor, mentee, day, 0, OptionalLong.empty(), recorded(day))
                .orElseThrow();
    }

    public static Mentorship confirmed(LocalDate day) {
        return proposed(day).confirm(day, noOthers(), ONE, recorded(day)).orElseThrow();
    }

    /** After the intake session and nothing else. */
    public static Mentorship introduced(LocalDate day) {
        return confirmed(day).introduce(day, recorded(day)).orElseThrow();
    }

    /** With everything of the introduction done on the day of the intake session. */
    public static Mentorship readyForTrial(LocalDate day) {
        return readyForTrial(introduced(day), day);
    }

    public static Mentorship readyForTrial(Mentorship introduced, LocalDate day) {
        Mentorship pair = introduced;
        for (IntroductionItem item : introduced.introduction().missing()) {
            if (item != IntroductionItem.COUNTERSIGNED) {
                pair = pair.record(item, Dated.of(day)).orElseThrow();
            }
        }
        return pair.countersign(Dated.of(day), TEAM).orElseThrow();
    }

    public static Mentorship inTrial(LocalDate day) {
        return readyForTrial(day).beginTrial(day, recorded(day)).orElseThrow();
    }

    /** After the first meeting, with a yes of both. */
    public static Mentorship metAndWilling(LocalDate day) {
        return inTrial(day)
                .meetFirst(Dated.of(day))
                .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(day))))
                .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(day))))
                .orElseThrow();
    }

    /** Started on a day, on which everything before it happened, too. */
    public static Mentorship started(LocalDate day) {
        return metAndWilling(day).activate(day, recorded(day)).orElseThrow();
    }

    public static FinalAssessment assessment(LocalDate day) {
        return FinalAssessment.builder()
                .id(RecordId.numbered("fa", 1))
                .mentorship(ID)
                .dated(Dated.of(day))
                .addOutcomes(GoalOutcome.of(1, GoalStatus.REACHED))
                .build();
    }
}

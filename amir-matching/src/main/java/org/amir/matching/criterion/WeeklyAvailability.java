package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.MeetingForm;
import org.amir.core.programme.Citation;

/**
 * M4: min(1, common weekly slots / {@code enoughSlots}), times {@code formMismatch} if one wants to meet only in person
 * and the other only online. Not known if either has no availability answered. Offering more time never lowers it.
 *
 * @param enoughSlots how many common slots of a week are enough, at least 1
 * @param formMismatch what the score is multiplied by when the two want to meet in opposite forms
 */
public record WeeklyAvailability(int enoughSlots, Score formMismatch) implements Criterion {
    public WeeklyAvailability {
        checkArgument(enoughSlots >= 1, "enoughSlots is at least 1, but was %s", enoughSlots);
    }

    @Override
    public String id() {
        return "M4";
    }

    @Override
    public String title() {
        return "availability";
    }

    @Override
    public Citation citation() {
        return Citation.of("M4");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Optional<Availability> one = mentor.profile().traits().availability().value();
        Optional<Availability> other = mentee.profile().traits().availability().value();
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.notKnown("availability");
        }
        int common = one.get().commonSlots(other.get());
        boolean opposite = areOpposite(
                mentor.profile().traits().meetingForm(),
                mentee.profile().traits().meetingForm());
        int factor = opposite ? formMismatch.micro() : Score.PERFECT_MICRO;
        Score score =
                Score.ofShare((long) Math.min(common, enoughSlots) * factor, (long) enoughSlots * Score.PERFECT_MICRO);
        return opposite
                ? Finding.scored(score, "common-slots:" + common, "form:opposite")
                : Finding.scored(score, "common-slots:" + common);
    }

    private static boolean areOpposite(Answer<MeetingForm> one, Answer<MeetingForm> other) {
        return (one.is(MeetingForm.IN_PERSON) && other.is(MeetingForm.ONLINE))
                || (one.is(MeetingForm.ONLINE) && other.is(MeetingForm.IN_PERSON));
    }
}

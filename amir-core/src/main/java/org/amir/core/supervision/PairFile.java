package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * Everything of one pair in one value: what warnings, agendas and figures are worked out from.
 *
 * <p>A {@link VoiceNote} is not in it, and no attribute could hold its text: what is made of pair files may be shown to
 * mentors, and a mentee's own voice never is (E3).
 */
@Value.Immutable
public abstract class PairFile {
    private static final Comparator<DiaryEntry> BY_DAY =
            Comparator.comparing(entry -> entry.dated().on());

    PairFile() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract Mentorship mentorship();

    /** The mentee's plan, which is the same in all pairs of the mentee. */
    public abstract Optional<IntegrationPlan> plan();

    /** The pair's diary, in order of day. */
    public abstract ImmutableList<DiaryEntry> entries();

    /** Hand-ins of the pair's diary. */
    public abstract ImmutableList<DiarySubmission> submissions();

    /** The meetings with staff that concern its mentor. */
    public abstract ImmutableList<SupervisionMeeting> meetings();

    public abstract Optional<FinalAssessment> assessment();

    /** The mentee's residence permit, as declared last. */
    @Value.Default
    public Permit permit() {
        return Permit.notAnswered();
    }

    /** How many mentees the mentor may have at a time; one unless set. */
    @Value.Default
    public Places places() {
        return new Places(1);
    }

    /** The mentor's other pairs, whatever became of them. */
    public abstract ImmutableList<Mentorship> otherPairs();

    /** What the team replied to warnings of this pair. */
    public abstract ImmutableList<WarningReply> replies();

    /** The id of the mentorship. */
    public final RecordId id() {
        return mentorship().id();
    }

    public final PersonId mentor() {
        return mentorship().mentor();
    }

    public final PersonId mentee() {
        return mentorship().mentee();
    }

    /** The days on which the pair met, in order; two meetings on one day are one. */
    @Value.Lazy
    public ImmutableSortedSet<LocalDate> meetingDays() {
        return DiaryEntry.meetingDays(entries().stream());
    }

    /** The two of the pair. */
    public final ImmutableSortedSet<PersonId> both() {
        return ImmutableSortedSet.of(mentor(), mentee());
    }

    /** A day itself, or if the pair was paused on it, the day on which it took up its meetings again. */
    final LocalDate unpausedFrom(LocalDate day) {
        return mentorship().isPausedOn(day)
                ? mentorship().steps().stream()
                        .map(MentorshipStep::on)
                        .filter(on -> on.isAfter(day))
                        .findFirst()
                        .orElse(day)
                : day;
    }

    /**
     * With what had happened by the end of a day, whenever it was recorded; empty if the pair had not been proposed.
     * Meetings stay, since they say themselves what they were on a day; so do the permit and the places, of which only
     * the latest answer is known. For looking at, not for saving.
     */
    public final Optional<PairFile> happenedBy(LocalDate day) {
        return mentorship()
                .happenedBy(day)
                .map(pair -> cut(
                        pair,
                        plan().flatMap(plan -> plan.happenedBy(day)),
                        meetings(),
                        otherPairs().stream()
                                .flatMap(other -> other.happenedBy(day).stream())
                                .collect(toImmutableList()),
                        entries().stream()
                                .filter(entry -> entry.dated().happenedBy(day))
                                .collect(toImmutableList()),
                        dated -> dated.happenedBy(day),
                        day));
    }

    /** With what had been recorded by the end of a day; empty if the pair had not. For looking at, not for saving. */
    public final Optional<PairFile> knownBy(LocalDate day) {
        return mentorship()
                .knownBy(day)
                .map(pair -> cut(
                        pair,
                        plan().flatMap(plan -> plan.knownBy(day)),
                        meetings().stream()
                                .flatMap(meeting -> meeting.knownBy(day).stream())
                                .collect(toImmutableList()),
                        otherPairs().stream()
                                .flatMap(other -> other.knownBy(day).stream())
                                .collect(toImmutableList()),
                        entries().stream()
                                .flatMap(entry -> entry.knownBy(day).stream())
                                .collect(toImmutableList()),
                        dated -> dated.knownBy(day),
                        day));
    }

    private PairFile cut(
            Mentorship pair,
            Optional<IntegrationPlan> plan,
            ImmutableList<SupervisionMeeting> meetings,
            ImmutableList<Mentorship> others,
            ImmutableList<DiaryEntry> entries,
            Predicate<Dated> keeps,
            LocalDate day) {
        return builder()
                .mentorship(pair)
                .plan(plan)
                .addAllEntries(entries)
                .addAllSubmissions(submissions().stream()
                        .filter(submission -> keeps.test(submission.made()))
                        .collect(toImmutableList()))
                .addAllMeetings(meetings)
                .assessment(assessment().filter(assessment -> keeps.test(assessment.dated())))
                .permit(permit())
                .places(places())
                .addAllOtherPairs(others)
                .addAllReplies(
                        replies().stream().filter(reply -> reply.isMadeBy(day)).collect(toImmutableList()))
                .build();
    }

    /** Ids only. */
    @Override
    public final String toString() {
        return "file of " + mentorship();
    }

    @Value.Check
    final void check() {
        checkArgument(Comparators.isInOrder(entries(), BY_DAY), "the diary of %s is not in order of day", id());
        checkOwn("a diary entry", entries().stream().map(DiaryEntry::mentorship).collect(toImmutableList()));
        checkOwn(
                "a hand-in",
                submissions().stream().map(DiarySubmission::mentorship).collect(toImmutableList()));
        checkOwn("a reply", replies().stream().map(WarningReply::mentorship).collect(toImmutableList()));
        checkOwn(
                "a final assessment",
                assessment().stream().map(FinalAssessment::mentorship).collect(toImmutableList()));
        plan().ifPresent(plan -> checkArgument(
                plan.mentee().equals(mentee()), "the file of %s has the plan of %s", id(), plan.mentee()));
        otherPairs()
                .forEach(other -> checkArgument(
                        other.mentor().equals(mentor()) && !other.id().equals(id()),
                        "%s is no other pair of the mentor of %s",
                        other.id(),
                        id()));
    }

    private void checkOwn(String what, ImmutableList<RecordId> owners) {
        owners.forEach(owner -> checkArgument(owner.equals(id()), "the file of %s has %s of %s", id(), what, owner));
    }

    /** Builds a {@link PairFile}. */
    public static final class Builder extends ImmutablePairFile.Builder {
        Builder() {}
    }
}

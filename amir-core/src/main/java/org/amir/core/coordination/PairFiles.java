package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.WarningReply;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.Invitee;
import org.immutables.value.Value;

/** What the files of all pairs of a programme have in common, by the people that it is of. */
@Value.Immutable
abstract class PairFiles {
    private static final Comparator<DiaryEntry> BY_DAY =
            Comparator.comparing((DiaryEntry entry) -> entry.dated().on()).thenComparing(DiaryEntry::id);

    PairFiles() {}

    static ImmutablePairFiles.Builder builder() {
        return ImmutablePairFiles.builder();
    }

    abstract ImmutableList<Mentorship> mentorships();

    abstract ImmutableList<IntegrationPlan> plans();

    abstract ImmutableList<SupervisionMeeting> meetings();

    /** Each mentee's permit as declared last. */
    abstract ImmutableMap<PersonId, Permit> permits();

    /** Each mentor's places; one where they did not apply. */
    abstract ImmutableMap<PersonId, Places> places();

    @Value.Derived
    ImmutableListMultimap<PersonId, Mentorship> byMentor() {
        return mentorships().stream().collect(toImmutableListMultimap(Mentorship::mentor, pair -> pair));
    }

    @Value.Derived
    ImmutableMap<PersonId, IntegrationPlan> planOf() {
        return Maps.uniqueIndex(plans(), IntegrationPlan::mentee);
    }

    /** The meetings that mentors were invited to, or came to. */
    @Value.Derived
    ImmutableListMultimap<PersonId, SupervisionMeeting> meetingsOf() {
        ImmutableListMultimap.Builder<PersonId, SupervisionMeeting> byMentor = ImmutableListMultimap.builder();
        meetings()
                .forEach(meeting -> Stream.concat(
                                meeting.gathering().invitees().stream().map(Invitee::person),
                                meeting.gathering().marks().stream().map(AttendanceMark::person))
                        .distinct()
                        .forEach(mentor -> byMentor.put(mentor, meeting)));
        return byMentor.build();
    }

    /** The meetings of a group to which nobody was invited by name: all mentors are meant. */
    @Value.Derived
    ImmutableList<SupervisionMeeting> meetingsOfAll() {
        return meetings().stream()
                .filter(meeting -> meeting.form() != SupervisionForm.INDIVIDUAL)
                .filter(meeting -> meeting.gathering().invitees().isEmpty()
                        && meeting.gathering().marks().isEmpty())
                .collect(toImmutableList());
    }

    PairFile of(
            Mentorship pair,
            Collection<DiaryEntry> entries,
            Collection<DiarySubmission> submissions,
            Collection<FinalAssessment> assessments,
            Collection<WarningReply> replies) {
        return PairFile.builder()
                .mentorship(pair)
                .plan(Optional.ofNullable(planOf().get(pair.mentee())))
                .addAllEntries(entries.stream().sorted(BY_DAY).collect(toImmutableList()))
                .addAllSubmissions(submissions)
                .addAllMeetings(Stream.concat(meetingsOf().get(pair.mentor()).stream(), meetingsOfAll().stream())
                        .sorted(Comparator.comparing(SupervisionMeeting::id))
                        .collect(toImmutableList()))
                .assessment(assessments.stream().max(Comparator.comparing(FinalAssessment::id)))
                .permit(permits().getOrDefault(pair.mentee(), Permit.notAnswered()))
                .places(places().getOrDefault(pair.mentor(), new Places(1)))
                .addAllOtherPairs(byMentor().get(pair.mentor()).stream()
                        .filter(other -> !other.id().equals(pair.id()))
                        .collect(toImmutableList()))
                .addAllReplies(replies)
                .build();
    }
}

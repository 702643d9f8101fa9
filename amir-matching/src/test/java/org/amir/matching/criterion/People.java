package org.amir.matching.criterion;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.programme.LanguageCode;

/** People to match in tests. Mentors have ids from 1, mentees from 101, so that nobody is both by chance. */
public final class People {
    public static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    public static final LanguageCode SWEDISH = LanguageCode.of("sv");
    public static final Traits SILENT = Traits.builder().build();

    private People() {}

    public static PersonId mentorId(int number) {
        return PersonId.numbered(number);
    }

    public static PersonId menteeId(int number) {
        return PersonId.numbered(100L + number);
    }

    public static PoolMentor mentor(Traits traits) {
        return mentor(Mentor.builder().traits(traits).build());
    }

    public static PoolMentor mentor(Mentor profile, Theme... experience) {
        return PoolMentor.builder()
                .person(mentorId(1))
                .profile(profile)
                .addExperience(experience)
                .build();
    }

    public static PoolMentee mentee(Traits traits) {
        return mentee(Mentee.builder().traits(traits).build());
    }

    public static PoolMentee mentee(Mentee profile, Theme... needsFound) {
        return PoolMentee.builder()
                .person(menteeId(1))
                .profile(profile)
                .daysWaiting(0)
                .addNeedsFound(needsFound)
                .build();
    }

    public static PoolMentor mentorOffering(Theme... themes) {
        return mentor(
                Mentor.builder().traits(SILENT).themesOffered(themes(themes)).build());
    }

    public static PoolMentee menteeNeeding(Theme... themes) {
        return mentee(
                Mentee.builder().traits(SILENT).themesNeeded(themes(themes)).build());
    }

    public static Answer<ImmutableSet<Theme>> themes(Theme... themes) {
        return Answer.of(ImmutableSet.copyOf(themes));
    }

    public static Answer<ImmutableSortedSet<LanguageCode>> languages(String... codes) {
        return Answer.of(Stream.of(codes)
                .map(LanguageCode::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }

    /** The slots of a week by number, 0 being Monday morning. */
    public static Answer<Availability> slots(int... slots) {
        return Answer.of(
                Availability.ofMask(IntStream.of(slots).map(slot -> 1 << slot).reduce(0, (a, b) -> a | b)));
    }
}

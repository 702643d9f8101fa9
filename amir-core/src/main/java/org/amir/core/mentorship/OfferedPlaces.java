package org.amir.core.mentorship;

import java.time.LocalDateTime;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentor;
import org.amir.core.recruitment.Application;

/**
 * How many mentees a mentor offers to support, and since when they do.
 *
 * @param most what they answered
 * @param firstGiven when they first applied
 * @param given when they last changed their application
 */
public record OfferedPlaces(Answer<Integer> most, LocalDateTime firstGiven, LocalDateTime given) {
    private static final Answer<Integer> ANY_NUMBER = Answer.of(Integer.MAX_VALUE);

    /** By an application; empty if it is no mentor's. */
    public static Optional<OfferedPlaces> of(Application application) {
        return application.profile() instanceof Mentor mentor
                ? Optional.of(new OfferedPlaces(mentor.capacity(), application.firstStamp(), application.stamp()))
                : Optional.empty();
    }

    /** What was offered at a moment; any number if the application is gone, or was given or changed since. */
    static Answer<Integer> at(LocalDateTime moment, Optional<OfferedPlaces> offered) {
        return offered.filter(offer -> offer.given().equals(offer.firstGiven())
                        && !offer.given().isAfter(moment))
                .map(OfferedPlaces::most)
                .orElse(ANY_NUMBER);
    }
}

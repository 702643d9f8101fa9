package org.amir.core.privacy;

import java.time.LocalDate;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.recruitment.Application;

/**
 * What stays of an application once its person is erased: what published figures were told apart by, so that they stay as
 * they were, and what pairs of the past are held against.
 */
final class ErasedProfile {
    private ErasedProfile() {}

    static Application of(Application application) {
        LocalDate registered = application.firstStamp().toLocalDate();
        Traits traits = application.profile().traits();
        Traits kept = Traits.builder()
                .gender(traits.gender())
                .languages(traits.languages())
                .birthDate(sameAge(traits, registered))
                .residence(Residence.builder().place(traits.residence().place()).build())
                .build();
        return Application.builder()
                .person(application.person())
                .stamp(application.stamp())
                .firstStamp(application.firstStamp())
                .profile(
                        application.role() == Role.MENTEE
                                ? Mentee.builder().traits(kept).build()
                                : Mentor.builder()
                                        .traits(kept)
                                        .capacity(capacity(application.profile()))
                                        .build())
                .build();
    }

    /** A day of birth that gives the same age on a day, and says no more. */
    private static Answer<LocalDate> sameAge(Traits traits, LocalDate day) {
        return traits.birthDate()
                .map(born -> day.minusYears(Math.max(0, traits.ageOn(day).orElse(0))));
    }

    private static Answer<Integer> capacity(Profile profile) {
        return profile instanceof Mentor mentor ? mentor.capacity() : Answer.notAnswered();
    }
}

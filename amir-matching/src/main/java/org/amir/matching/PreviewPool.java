package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.programme.Cycle;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** Sorts applications into a pool as if everyone who may be selected had been selected and trained. */
final class PreviewPool {
    /** What a mentor who left the question blank can take. */
    private static final int PLACES_UNLESS_ANSWERED = 1;

    private final EligibilityPolicy eligibility;
    private final LocalDate day;
    private final ImmutableMap<PersonId, Consent> consents;
    private final Pool.Builder pool;

    PreviewPool(EligibilityPolicy eligibility, LocalDate day, Collection<Consent> consents) {
        this.consents = Maps.uniqueIndex(consents, Consent::person);
        this.eligibility = eligibility;
        this.day = day;
        this.pool = Pool.builder().day(day);
    }

    Pool of(Collection<Application> applications) {
        applications.stream()
                .sorted(Comparator.comparing(Application::person).thenComparing(Application::role))
                .forEach(this::add);
        return pool.build();
    }

    private void add(Application answered) {
        Optional<Consent> consent = Optional.ofNullable(consents.get(answered.person()));
        Application application = answered.forMatchingOn(day, consent);
        ImmutableList<String> codes = reasonsOutside(application.profile(), consent);
        if (!codes.isEmpty()) {
            pool.addOutside(new Outside(application.person(), application.role(), codes));
        } else if (application.profile() instanceof Mentor mentor) {
            pool.addMentors(PoolMentor.builder()
                    .person(application.person())
                    .profile(mentor)
                    .places(places(mentor))
                    .build());
        } else if (application.profile() instanceof Mentee mentee) {
            pool.addMentees(PoolMentee.builder()
                    .person(application.person())
                    .profile(mentee)
                    .daysWaiting(application.daysWaitingOn(day))
                    .build());
        }
    }

    private ImmutableList<String> reasonsOutside(Profile profile, Optional<Consent> consent) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        Recommendation recommendation =
                eligibility.assess(profile, day, Cycle.beginning(day)).recommendation();
        if (recommendation == Recommendation.NOT_ELIGIBLE) {
            codes.add("not-eligible");
        }
        if (consent.filter(said -> said.isWithdrawnOn(ConsentPurpose.PROGRAMME, day))
                .isPresent()) {
            codes.add("consent-withdrawn");
        }
        if (profile instanceof Mentee mentee) {
            addPermit(mentee, codes);
        }
        if (eligibility.isMinor(profile, day)
                && !profile.traits().guardianConsent().is(true)) {
            codes.add("guardian-consent");
        }
        if (profile instanceof Mentor mentor && places(mentor) == 0) {
            codes.add("no-capacity");
        }
        return codes.build();
    }

    private void addPermit(Mentee mentee, ImmutableList.Builder<String> codes) {
        switch (mentee.permit().on(day)) {
            case PENDING -> codes.add("permit-pending");
            case LAPSED -> codes.add("permit-lapsed");
            case UNKNOWN -> codes.add("permit-unknown");
            case VALID, NONE -> {}
        }
    }

    private static int places(Mentor mentor) {
        return mentor.capacity().value().orElse(PLACES_UNLESS_ANSWERED);
    }
}

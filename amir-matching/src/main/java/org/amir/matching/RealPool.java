package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import org.amir.core.coordination.PersonFile;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.recruitment.Application;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** Sorts people into a pool as the team selected and trained them. */
final class RealPool {
    private final ProgrammeRules rules;
    private final LocalDate day;
    private final Pool.Builder pool;

    RealPool(ProgrammeRules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        this.pool = Pool.builder().day(day);
    }

    Pool of(Collection<PersonFile> people) {
        people.stream()
                .sorted(Comparator.comparing(PersonFile::person).thenComparing(PersonFile::role))
                .forEach(this::add);
        people.stream()
                .filter(file -> file.role() == Role.MENTEE)
                .flatMap(file -> file.mentorships().stream())
                .filter(this::isBehind)
                .map(ended -> new Pair(ended.mentee(), ended.mentor()))
                .sorted()
                .distinct()
                .forEach(pool::addNotAgain);
        return pool.build();
    }

    private void add(PersonFile file) {
        ImmutableList<String> codes = file.hindrancesOn(day, rules);
        if (!codes.isEmpty()) {
            pool.addOutside(new Outside(file.person(), file.role(), codes));
        } else if (file.role() == Role.MENTOR) {
            pool.addMentors(mentor(file));
        } else {
            pool.addMentees(mentee(file));
        }
    }

    private PoolMentor mentor(PersonFile file) {
        return PoolMentor.builder()
                .person(file.person())
                .profile(file.forMatchingOn(day)
                        .map(Application::profile)
                        .map(Mentor.class::cast)
                        .orElseGet(() -> Mentor.builder()
                                .traits(Traits.builder().build())
                                .build()))
                .places(file.freePlacesOn(day, rules))
                .addAllExperience(file.themesFoundBy(day))
                .build();
    }

    /** A mentee without an answer on the permit is never in a pool, so there is an application. */
    private PoolMentee mentee(PersonFile file) {
        Application application = file.forMatchingOn(day).orElseThrow();
        return PoolMentee.builder()
                .person(file.person())
                .profile((Mentee) application.profile())
                .daysWaiting(daysWaiting(file, application))
                .addAllNeedsFound(file.themesFoundBy(day))
                .build();
    }

    /** From the first answer or, if the team registered the person before it, from there. */
    private long daysWaiting(PersonFile file, Application application) {
        long sinceRegistration = file.candidacy()
                .map(candidacy -> ChronoUnit.DAYS.between(candidacy.registered().on(), day))
                .orElse(0L);
        return Math.max(application.daysWaitingOn(day), sinceRegistration);
    }

    /** Whether it was a pair and ended: it is not proposed again, while one that was never confirmed or was undone may be. */
    private boolean isBehind(Mentorship pair) {
        return pair.stateOn(day)
                .filter(state -> state.isOver() && state != MentorshipState.UNDONE)
                .isPresent();
    }
}

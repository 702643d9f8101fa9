package org.amir.mel.evidence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Survey;
import org.amir.core.training.TrainingSession;
import org.immutables.value.Value;

/**
 * Everything that is kept of one person in one role and that figures go by. It is all that a figure reads at a time, so a
 * store is read as a stream, person by person.
 */
@Value.Immutable
public abstract class PersonRecords {
    PersonRecords() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId person();

    public abstract Role role();

    /** What the person applied with in this role: it says when they registered, and of which groups they are. */
    public abstract Optional<Application> application();

    public abstract Optional<Candidacy> candidacy();

    /** The person's pairs in this role, whatever became of them. */
    public abstract ImmutableList<PairFile> pairs();

    /** A mentee's plan. */
    public abstract Optional<IntegrationPlan> plan();

    /** The training sessions that a mentor was invited to or came to; more do no harm. */
    public abstract ImmutableList<TrainingSession> sessions();

    /** The meetings with staff that concern a mentor, those to which nobody was invited by name included. */
    public abstract ImmutableList<SupervisionMeeting> supervisions();

    /** The sessions of civic orientation that a mentee was invited to or came to; more do no harm. */
    public abstract ImmutableList<OrientationSession> orientations();

    /** Surveys of the person. */
    public abstract ImmutableList<Survey> surveys();

    /** The courses that the person took. */
    public abstract ImmutableList<CourseParticipation> courses();

    final PersonRecords knownBy(LocalDate day) {
        return builder()
                .person(person())
                .role(role())
                .application(application())
                .candidacy(candidacy().flatMap(found -> found.knownBy(day)))
                .addAllPairs(pairs().stream()
                        .flatMap(file -> file.knownBy(day).stream())
                        .collect(toImmutableList()))
                .plan(plan().flatMap(found -> found.knownBy(day)))
                .addAllSessions(sessions().stream()
                        .flatMap(session -> session.knownBy(day).stream())
                        .collect(toImmutableList()))
                .addAllSupervisions(supervisions().stream()
                        .flatMap(meeting -> meeting.knownBy(day).stream())
                        .collect(toImmutableList()))
                .addAllOrientations(orientations().stream()
                        .flatMap(session -> session.knownBy(day).stream())
                        .collect(toImmutableList()))
                .addAllSurveys(
                        surveys().stream().map(survey -> survey.knownBy(day)).collect(toImmutableList()))
                .addAllCourses(courses().stream()
                        .flatMap(course -> course.knownBy(day).stream())
                        .collect(toImmutableList()))
                .build();
    }

    /** Id and role. */
    @Override
    public final String toString() {
        return "records of " + person() + " as a " + role().code();
    }

    @Value.Check
    final void check() {
        pairs().stream()
                .map(PairFile::mentorship)
                .forEach(pair -> checkArgument(
                        side(pair).equals(person()),
                        "%s is no pair of %s as a %s",
                        pair.id(),
                        person(),
                        role().code()));
        application()
                .ifPresent(found -> checkArgument(
                        found.person().equals(person()) && found.role() == role(),
                        "the application of %s as a %s is not of %s as a %s",
                        found.person(),
                        found.role().code(),
                        person(),
                        role().code()));
        candidacy()
                .ifPresent(found -> checkArgument(
                        found.person().equals(person()) && found.role() == role(),
                        "%s is no candidacy of %s as a %s",
                        found.key(),
                        person(),
                        role().code()));
        plan().ifPresent(found -> checkArgument(
                found.mentee().equals(person()), "the plan of %s is not of %s", found.mentee(), person()));
        surveys()
                .forEach(survey -> checkArgument(
                        survey.person().equals(person()), "%s is no survey of %s", survey.id(), person()));
        courses()
                .forEach(course -> checkArgument(
                        course.person().equals(person()), "%s is no course of %s", course.id(), person()));
    }

    private PersonId side(Mentorship pair) {
        return role() == Role.MENTOR ? pair.mentor() : pair.mentee();
    }

    /** Builds {@link PersonRecords}. */
    public static final class Builder extends ImmutablePersonRecords.Builder {
        Builder() {}
    }
}

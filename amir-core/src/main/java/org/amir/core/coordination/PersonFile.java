package org.amir.core.coordination;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Stage;
import org.amir.core.training.ExperienceTag;
import org.amir.core.training.TrainingProgress;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.immutables.value.Value;

/**
 * Everything that is kept of one person in one role, their plan and surveys apart: who may be matched on a day follows
 * from it.
 */
@Value.Immutable
public abstract class PersonFile {
    PersonFile() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId person();

    public abstract Role role();

    /** What the person applied with; empty where only facts of the programme were recorded. */
    public abstract Optional<Application> application();

    public abstract Optional<Candidacy> candidacy();

    /** What the person said of their consent after the form, if anything (X3). */
    public abstract Optional<Consent> consent();

    /** The programme's training sessions; none for a mentee. */
    public abstract ImmutableList<TrainingSession> sessions();

    public abstract Optional<TrainingRecord> trainingRecord();

    /** The person's pairs in this role, over or not, in order of id. */
    public abstract ImmutableList<Mentorship> mentorships();

    /** What of the application may be used in matching on a day. */
    public final Optional<Application> forMatchingOn(LocalDate day) {
        return application().map(found -> found.forMatchingOn(day, consent()));
    }

    /** How a mentor stands with the training on a day (T8). */
    public final TrainingProgress trainingOn(LocalDate day) {
        return TrainingProgress.of(person(), sessions(), trainingRecord(), day);
    }

    /** How many mentees a mentor may have at a time. */
    public final Places places(ProgrammeRules rules) {
        return Places.of(profile(Mentor.class).map(Mentor::capacity).orElse(Answer.notAnswered()), rules);
    }

    /** How many more mentees a mentor can take on a day, at least 0. */
    public final int freePlacesOn(LocalDate day, ProgrammeRules rules) {
        return Math.max(0, places(rules).most() - livePairsOn(day));
    }

    /**
     * The themes that the team found in interviews and training by a day: a mentee's needs, and a mentor's own experience
     * (R6, T9, M5).
     */
    public final ImmutableSet<Theme> themesFoundBy(LocalDate day) {
        return Streams.concat(
                        candidacy().stream().flatMap(found -> found.themesFoundBy(day).stream()),
                        trainingRecord().stream()
                                .flatMap(found -> found.tags().stream())
                                .filter(tag -> tag.tagged().happenedBy(day))
                                .map(ExperienceTag::theme))
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Why the person cannot be matched on a day; empty if they can. In order: {@code not-eligible} (declared to have no
     * residence permit), {@code not-selected}, {@code in-live-pair}, {@code left},
     * {@code consent-withdrawn} (to the programme, X3), {@code permit-pending},
     * {@code permit-lapsed}, {@code permit-unknown} (R8), {@code guardian-consent}, {@code not-trained} (T8),
     * {@code no-capacity}.
     */
    public final ImmutableList<String> hindrancesOn(LocalDate day, ProgrammeRules rules) {
        ImmutableSet<String> asMentorOrMentee =
                role() == Role.MENTOR ? mentorHindrances(day, rules) : menteeHindrances(day);
        ImmutableSet<String> all = Sets.union(
                        selectionHindrances(day),
                        Sets.union(Sets.union(asMentorOrMentee, guardian(day, rules)), withdrawal(day)))
                .immutableCopy();
        return Stream.of(
                        "not-eligible",
                        "not-selected",
                        "in-live-pair",
                        "left",
                        "consent-withdrawn",
                        "permit-pending",
                        "permit-lapsed",
                        "permit-unknown",
                        "guardian-consent",
                        "not-trained",
                        "no-capacity")
                .filter(all::contains)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> selectionHindrances(LocalDate day) {
        Optional<Stage> stage = candidacy().flatMap(found -> found.stageOn(day));
        return stage.filter(found -> found == Stage.LEFT).isPresent()
                ? ImmutableSet.of("left")
                : stage.filter(found -> found == Stage.SELECTED).isPresent()
                        ? ImmutableSet.of()
                        : ImmutableSet.of("not-selected");
    }

    private ImmutableSet<String> mentorHindrances(LocalDate day, ProgrammeRules rules) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        if (!trainingOn(day).isFullMentor()) {
            codes.add("not-trained");
        }
        if (freePlacesOn(day, rules) == 0) {
            codes.add("no-capacity");
        }
        return codes.build();
    }

    private ImmutableSet<String> menteeHindrances(LocalDate day) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        if (livePairsOn(day) > 0) {
            codes.add("in-live-pair");
        }
        switch (profile(Mentee.class)
                .map(Mentee::permit)
                .orElse(Permit.of(Answer.notAnswered(), Answer.notAnswered()))
                .on(day)) {
            case NONE -> codes.add("not-eligible");
            case PENDING -> codes.add("permit-pending");
            case LAPSED -> codes.add("permit-lapsed");
            case UNKNOWN -> codes.add("permit-unknown");
            case VALID -> {}
        }
        return codes.build();
    }

    private ImmutableSet<String> guardian(LocalDate day, ProgrammeRules rules) {
        return application()
                        .map(Application::profile)
                        .filter(profile -> EligibilityPolicy.under(rules).isMinor(profile, day))
                        .filter(profile -> !profile.traits().guardianConsent().is(true))
                        .isPresent()
                ? ImmutableSet.of("guardian-consent")
                : ImmutableSet.of();
    }

    private ImmutableSet<String> withdrawal(LocalDate day) {
        return consent()
                        .filter(said -> said.isWithdrawnOn(ConsentPurpose.PROGRAMME, day))
                        .isPresent()
                ? ImmutableSet.of("consent-withdrawn")
                : ImmutableSet.of();
    }

    private int livePairsOn(LocalDate day) {
        return (int)
                mentorships().stream().filter(pair -> pair.takesPlaceOn(day)).count();
    }

    private <P extends Profile> Optional<P> profile(Class<P> type) {
        return application().map(Application::profile).filter(type::isInstance).map(type::cast);
    }

    @Value.Check
    final void check() {
        checkArgument(
                application()
                                .filter(found -> !found.person().equals(person()) || found.role() != role())
                                .isEmpty()
                        && candidacy()
                                .filter(found -> !found.person().equals(person()) || found.role() != role())
                                .isEmpty()
                        && mentorships().stream()
                                .allMatch(pair ->
                                        (role() == Role.MENTOR ? pair.mentor() : pair.mentee()).equals(person())),
                "a file holds what is of %s as a %s alone",
                person(),
                role().code());
    }

    /** Id and role. */
    @Override
    public final String toString() {
        return person() + " as a " + role().code();
    }

    /** Builds a {@link PersonFile}. */
    public static final class Builder extends ImmutablePersonFile.Builder {
        Builder() {}
    }
}

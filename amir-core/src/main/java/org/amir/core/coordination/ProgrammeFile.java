package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Consent;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Programme;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Stint;
import org.amir.core.survey.Survey;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.immutables.value.Value;

/** Everything of one programme that the team's duties follow from, in one value. For the team alone. */
@Value.Immutable
public abstract class ProgrammeFile {
    ProgrammeFile() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract Programme programme();

    public abstract ImmutableList<Candidacy> candidacies();

    /** What people said of their consent after the form. */
    public abstract ImmutableList<Consent> consents();

    public abstract ImmutableList<TrainingSession> sessions();

    public abstract ImmutableList<TrainingRecord> trainingRecords();

    /** Every pair, over or not. */
    public abstract ImmutableList<PairFile> pairs();

    public abstract ImmutableList<SupervisionMeeting> meetings();

    public abstract ImmutableList<OrientationSession> orientations();

    public abstract ImmutableList<GroupReflection> reflections();

    public abstract ImmutableList<Survey> surveys();

    /** What mentees told the team in confidence (E3). */
    public abstract ImmutableList<VoiceNote> voices();

    /** Each mentee's permit as declared last. */
    public abstract ImmutableMap<PersonId, Permit> permits();

    /**
     * The months of mentoring: the programme's or, as long as its dates are not settled, the twelve that begin with the
     * first confirmation of a pair; empty if there is neither.
     */
    public final Optional<Cycle> cycle() {
        return cycle(programme(), pairs().stream().map(PairFile::mentorship));
    }

    static Optional<Cycle> cycle(Programme programme, Stream<Mentorship> pairs) {
        return programme
                .cycle()
                .or(() -> pairs.flatMap(pair -> pair.confirmedOn().stream())
                        .min(Comparator.naturalOrder())
                        .map(Cycle::beginning));
    }

    /** Everybody's time in the mentoring by a day, in order of role and person, as far as surveys go by it. */
    public final ImmutableList<Stint> stints(LocalDate day) {
        ImmutableMap<CandidacyKey, Candidacy> byKey = Maps.uniqueIndex(candidacies(), Candidacy::key);
        return Stream.of(Role.values())
                .flatMap(role -> firstStarts(role, day).entrySet().stream()
                        .map(start -> new Stint(
                                start.getKey(),
                                role,
                                start.getValue(),
                                Optional.ofNullable(byKey.get(CandidacyKey.of(start.getKey(), role)))
                                        .flatMap(candidacy -> candidacy.endOfTakingPartBy(day))
                                        .map(leaving -> new Stint.End(leaving.on(), leaving.isExternal())))))
                .collect(toImmutableList());
    }

    private ImmutableSortedMap<PersonId, LocalDate> firstStarts(Role role, LocalDate day) {
        return pairs().stream()
                .map(PairFile::mentorship)
                .filter(pair ->
                        pair.startedOn().filter(start -> !start.isAfter(day)).isPresent())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        pair -> side(pair, role),
                        pair -> pair.startedOn().orElseThrow(),
                        (one, other) -> Comparators.min(one, other)));
    }

    private static PersonId side(Mentorship pair, Role role) {
        return role == Role.MENTOR ? pair.mentor() : pair.mentee();
    }

    /** The programme's id. */
    @Override
    public final String toString() {
        return "file of programme " + programme().id();
    }

    /** Builds a {@link ProgrammeFile}. */
    public static final class Builder extends ImmutableProgrammeFile.Builder {
        Builder() {}
    }
}

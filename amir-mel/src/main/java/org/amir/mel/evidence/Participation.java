package org.amir.mel.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.recruitment.Leaving;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.training.TrainingProgress;

/**
 * One person in one role, as seen from a {@link Vantage}. They take part from their first start until they leave, also
 * while waiting for another mentor or mentee; that a pair is completed is no leaving.
 */
public final class Participation {
    private final PersonRecords known;
    private final Vantage vantage;
    private final ImmutableList<StartedPair> pairs;

    private Participation(PersonRecords known, Vantage vantage, ImmutableList<StartedPair> pairs) {
        this.known = known;
        this.vantage = vantage;
        this.pairs = pairs;
    }

    static Participation of(PersonRecords known, Vantage vantage) {
        return new Participation(
                known,
                vantage,
                known.pairs().stream()
                        .flatMap(file -> StartedPair.of(file, vantage).stream())
                        .sorted(Comparator.comparing(StartedPair::start).thenComparing(StartedPair::id))
                        .collect(toImmutableList()));
    }

    /** The same person on another day, with the same knowledge. */
    public Participation on(LocalDate day) {
        return of(known, vantage.on(day));
    }

    public Vantage vantage() {
        return vantage;
    }

    public PersonId person() {
        return known.person();
    }

    public Role role() {
        return known.role();
    }

    /** The day on which the person first registered in this role; empty if no application is kept. */
    public Optional<LocalDate> registeredOn() {
        return known.application().map(found -> found.firstStamp().toLocalDate());
    }

    /** What is asked of everybody; unanswered throughout if no application is kept. */
    public Traits traits() {
        return known.application()
                .map(found -> found.profile().traits())
                .orElseGet(() -> Traits.builder().build());
    }

    /** The person's pairs that have started, in order of start. */
    public ImmutableList<StartedPair> pairs() {
        return pairs;
    }

    /** The day on which the first pair started. */
    public Optional<LocalDate> firstStart() {
        return pairs.stream().map(StartedPair::start).findFirst();
    }

    /** The leaving that ended the person's participation. */
    public Optional<Leaving> leaving() {
        return known.candidacy().flatMap(found -> found.endOfTakingPartBy(vantage.limit()));
    }

    /** The leaving, if it was nobody's choice: moved away, lost the permit, seriously ill, died. */
    public Optional<Leaving> externalEnd() {
        return leaving().filter(Leaving::isExternal);
    }

    /** Whether the person has a started pair and has not left. */
    public boolean takesPart() {
        return firstStart().isPresent() && leaving().isEmpty();
    }

    /** The last day of participation that counts: that of leaving, or as far as events count. */
    public LocalDate lastDay() {
        return leaving().map(Leaving::on).orElseGet(vantage::limit);
    }

    /** Whether the person was selected, later drop-outs and selections recorded in error included (K1a). */
    public boolean wasSelected() {
        return known.candidacy()
                .filter(found -> found.firstSelectedBy(vantage.limit()).isPresent()
                        || found.isSelectedInErrorBy(vantage.limit()))
                .isPresent();
    }

    /** Whether the selection was recorded in error, and no other holds. */
    public boolean wasSelectedInError() {
        return known.candidacy()
                .filter(found -> found.isSelectedInErrorBy(vantage.limit()))
                .isPresent();
    }

    /**
     * Where somebody stands who was selected and never started a pair, as a code: {@code external-end}, {@code left}, the
     * state of a pair that has not started, such as {@code introduced}, or {@code waiting}. Empty for everybody else.
     */
    public Optional<String> neverStarted() {
        if (!wasSelected() || wasSelectedInError() || firstStart().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(leaving()
                .map(found -> found.isExternal() ? "external-end" : "left")
                .or(() -> known.pairs().stream()
                        .flatMap(file -> file.mentorship().stateOn(vantage.limit()).stream())
                        .filter(MentorshipState::takesPlace)
                        .max(Comparator.naturalOrder())
                        .map(MentorshipState::code))
                .orElse("waiting"));
    }

    /** Whether a mentor or mentee who takes part has been without a live pair for some months or longer. */
    public boolean isWithoutPairFor(int months) {
        return takesPart()
                && pairs.stream()
                        .allMatch(pair -> pair.endedOn()
                                .filter(end -> !end.plusMonths(months).isAfter(vantage.limit()))
                                .isPresent());
    }

    /** How a mentor stands with the five units. */
    public TrainingProgress training() {
        return TrainingProgress.of(person(), known.sessions(), Optional.empty(), vantage.limit());
    }

    /** What a mentee's plan was. */
    public Optional<IntegrationPlan> plan() {
        return known.plan().flatMap(found -> found.happenedBy(vantage.limit()));
    }

    /** The final assessments of the person's pairs, whenever they were made. */
    public ImmutableList<FinalAssessment> assessments() {
        return known.pairs().stream()
                .flatMap(file -> file.assessment().stream())
                .filter(found -> found.dated().happenedBy(vantage.day()))
                .collect(toImmutableList());
    }

    /** The diary of all the person's pairs, started or not, without what was withdrawn. */
    public Stream<DiaryEntry> diary() {
        return known.pairs().stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> !entry.isWithdrawn() && entry.dated().happenedBy(vantage.limit()));
    }

    /** The hand-ins of all the person's pairs, started or not. */
    public ImmutableList<DiarySubmission> handIns() {
        return known.pairs().stream()
                .flatMap(file -> file.submissions().stream())
                .filter(submission -> submission.made().happenedBy(vantage.day()))
                .collect(toImmutableList());
    }

    /** The answers to surveys of a kind from one day to another, both inclusive: in order of day and of recording. */
    public ImmutableList<SurveyAnswer> answers(SurveyKind kind, LocalDate from, LocalDate to) {
        return known.surveys().stream()
                .filter(survey -> survey.kind() == kind)
                .sorted(Comparator.comparing(Survey::id))
                .flatMap(survey -> survey.answers().stream())
                .filter(answer -> !answer.answered().on().isBefore(from)
                        && answer.answered().happenedBy(to)
                        && answer.answered().happenedBy(vantage.day()))
                .sorted(Comparator.comparing(SurveyAnswer::answered))
                .collect(toImmutableList());
    }

    /** The courses that had begun. */
    public ImmutableList<CourseParticipation> courses() {
        return known.courses().stream()
                .filter(course -> course.isBegunBy(vantage.limit()))
                .collect(toImmutableList());
    }

    /** The themes of civic orientation of the sessions that a mentee attended. */
    public ImmutableSet<OrientationTheme> themesAttended() {
        return OrientationSession.themesAttended(known.orientations(), person(), vantage.limit())
                .keySet();
    }

    /** Whether anybody recorded, for a session of civic orientation, if the person was there. */
    public boolean isOrientationRecorded() {
        return OrientationSession.isAnyRecorded(known.orientations(), person(), vantage.limit());
    }

    /** The meetings with staff that were held. */
    public ImmutableList<SupervisionMeeting> supervisions() {
        return known.supervisions().stream()
                .filter(meeting -> meeting.isHeldBy(vantage.limit()))
                .collect(toImmutableList());
    }

    /** Id and role. */
    @Override
    public String toString() {
        return person() + " as a " + role().code() + " on " + vantage.day();
    }
}

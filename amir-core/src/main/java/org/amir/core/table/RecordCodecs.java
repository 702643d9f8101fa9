package org.amir.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.core.activity.Authority;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.activity.Growth;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Consent;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Survey;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;

/** How every kind of record stands in tables. */
public final class RecordCodecs {
    private static final ImmutableList<RecordCodec<?, ?>> ALL = ImmutableList.of(
            RecordCodec.of(ProgrammeRules.KIND, new ProgrammeRulesTable()),
            RecordCodec.of(RecruitmentRound.KIND, new RecruitmentRoundTable()),
            RecordCodec.of(Candidacy.KIND, new CandidacyTable(), CandidacyTable::keyCells),
            RecordCodec.of(Consent.KIND, new ConsentTable()),
            RecordCodec.of(TrainingSession.KIND, new TrainingSessionTable()),
            RecordCodec.of(TrainingRecord.KIND, new TrainingRecordTable()),
            RecordCodec.of(IntegrationPlan.KIND, new PlanTable()),
            RecordCodec.of(Mentorship.KIND, new MentorshipTable()),
            RecordCodec.of(DiaryEntry.KIND, new DiaryEntryTable()),
            RecordCodec.of(FinalAssessment.KIND, new FinalAssessmentTable()),
            RecordCodec.of(Survey.KIND, new SurveyTable()),
            RecordCodec.of(GroupReflection.KIND, new GroupReflectionTable()),
            RecordCodec.of(OrientationSession.KIND, new OrientationSessionTable()),
            RecordCodec.of(CourseParticipation.KIND, new CourseTable()),
            RecordCodec.of(Authority.KIND, new AuthorityTable()),
            RecordCodec.of(Growth.KIND, new GrowthTable()),
            RecordCodec.of(DiarySubmission.KIND, new DiarySubmissionTable()),
            RecordCodec.of(SupervisionMeeting.KIND, new SupervisionMeetingTable()),
            RecordCodec.of(VoiceNote.KIND, new VoiceTable()),
            RecordCodec.of(WarningReply.KIND, new WarningReplyTable()));
    private static final ImmutableMap<String, RecordCodec<?, ?>> BY_KIND =
            ALL.stream().collect(toImmutableMap(codec -> codec.kind().name(), codec -> codec));

    private static final RecordCodec<ProgrammeId, Programme> PROGRAMMES = RecordCodec.of(
            new RecordKind<>(
                    "programme",
                    "",
                    Programme.class,
                    Programme::id,
                    programme -> programme.id().value()),
            new ProgrammeTable());
    private static final RecordCodec<PersonId, PersonId> PEOPLE = RecordCodec.of(
            new RecordKind<PersonId, PersonId>("person", "p", PersonId.class, person -> person, PersonId::value),
            new PersonTable());
    private static final RecordCodec<CandidacyKey, Application> APPLICATIONS = RecordCodec.of(
            new RecordKind<>(
                    "application",
                    "p",
                    Application.class,
                    application -> CandidacyKey.of(application.person(), application.role()),
                    application -> application.person().value()),
            new ApplicationTable(),
            CandidacyTable::keyCells);

    private RecordCodecs() {}

    /** Of programmes, which stores keep among their {@code Programmes}. */
    public static RecordCodec<ProgrammeId, Programme> programmes() {
        return PROGRAMMES;
    }

    /** Of the people of a programme, of whom a store keeps only that they are there. */
    public static RecordCodec<PersonId, PersonId> people() {
        return PEOPLE;
    }

    /** Of applications, which stores keep among their {@code Applications}. */
    public static RecordCodec<CandidacyKey, Application> applications() {
        return APPLICATIONS;
    }

    /** Of all kinds of record, what belongs to something after what it belongs to. */
    public static ImmutableList<RecordCodec<?, ?>> all() {
        return ALL;
    }

    /**
     * Of one kind.
     *
     * @throws IllegalArgumentException if the kind is none of {@link #all}
     */
    @SuppressWarnings("unchecked") // equal kinds have equal types
    public static <K extends Comparable<K>, V> RecordCodec<K, V> of(RecordKind<K, V> kind) {
        RecordCodec<?, ?> codec = BY_KIND.get(kind.name());
        checkArgument(
                codec != null && codec.kind().equals(kind), "there are no tables for records of the kind %s", kind);
        return (RecordCodec<K, V>) codec;
    }
}

package org.amir.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.amir.core.mentorship.CommunityActivity;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Pairs;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Places;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;

/** The records of as many pairs as one wants, made one pair at a time: 50 diary entries and 12 hand-ins each. */
final class GeneratedRecords {
    static final int ENTRIES = 50;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final Cycle CYCLE = Cycle.beginning(FIRST_DAY);
    private static final int MONTHS = 12;
    private static final int DAYS_TO_START = 60;
    private static final int DAYS_APART = 6;

    private static final ImmutableList<OrientationTheme> THEMES = ImmutableList.copyOf(OrientationTheme.values());

    private final SplittableRandom random;

    GeneratedRecords(long seed) {
        random = new SplittableRandom(seed);
    }

    static ProgrammeRecords programme() {
        return ProgrammeRecords.builder()
                .programme(Programme.of(ProgrammeId.of("se-2026"), CountryCode.of("SE"), LanguageCode.of("sv"))
                        .withDates(Timeline.handbook(FIRST_DAY.minusMonths(2))))
                .cycle(CYCLE)
                .build();
    }

    /** Hands over mentor and mentee of each pair, the mentor first. */
    void forEachPerson(int pairs, Consumer<PersonRecords> reader) {
        for (int number = 1; number <= pairs; number++) {
            PairFile file = file(number);
            reader.accept(person(file.mentorship().mentor(), Role.MENTOR, file));
            reader.accept(person(file.mentorship().mentee(), Role.MENTEE, file));
        }
    }

    private PersonRecords person(PersonId person, Role role, PairFile file) {
        return PersonRecords.builder()
                .person(person)
                .role(role)
                .application(application(person, role))
                .addPairs(file)
                .addSurveys(Survey.owed(
                                RecordId.numbered("q", random.nextInt(1, 999_999)),
                                person,
                                SurveyKind.finalFor(role),
                                CYCLE.lastDay())
                        .answer(SurveyAnswer.builder()
                                .answered(Dated.of(CYCLE.lastDay()))
                                .satisfaction(judgement())
                                .benefit(judgement())
                                .build())
                        .orElseThrow())
                .build();
    }

    private Answer<Judgement> judgement() {
        return Answer.of(random.nextInt(6) == 0 ? Judgement.RATED_2 : Judgement.RATED_5);
    }

    private Application application(PersonId person, Role role) {
        Traits traits = Traits.builder()
                .gender(Answer.of(random.nextBoolean() ? Gender.WOMAN : Gender.MAN))
                .birthDate(Answer.of(LocalDate.of(1950 + random.nextInt(55), 1 + random.nextInt(12), 1)))
                .build();
        return Application.builder()
                .person(person)
                .profile(
                        role == Role.MENTOR
                                ? Mentor.builder().traits(traits).build()
                                : Mentee.builder().traits(traits).build())
                .firstStamp(FIRST_DAY.minusMonths(2).atTime(12, 0))
                .stamp(FIRST_DAY.minusMonths(2).atTime(12, 0))
                .build();
    }

    private PairFile file(int number) {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(DAYS_TO_START));
        Mentorship pair = started(number, start);
        PairFile.Builder file = PairFile.builder().mentorship(pair);
        for (int i = 0; i < ENTRIES; i++) {
            LocalDate day = start.plusDays((long) i * DAYS_APART + random.nextInt(DAYS_APART));
            boolean isMeeting = random.nextInt(3) == 0;
            DiaryEntry.Builder entry = DiaryEntry.builder()
                    .id(RecordId.numbered("d", (long) number * ENTRIES + i))
                    .mentorship(pair.id())
                    .kind(isMeeting ? EntryKind.MEETING : EntryKind.CONTACT)
                    .dated(Dated.of(day, day.plusDays(random.nextInt(3))));
            if (random.nextInt(10) == 0) {
                entry.addGuidance(THEMES.get(random.nextInt(THEMES.size())));
            }
            if (isMeeting && random.nextInt(8) == 0) {
                entry.communityActivity(CommunityActivity.VOLUNTEERING);
            }
            file.addEntries(entry.build());
        }
        for (int month = 0; month < MONTHS; month++) {
            LocalDate from = FIRST_DAY.plusMonths(month);
            LocalDate to = from.plusMonths(1).minusDays(1);
            if (random.nextInt(8) > 0) {
                file.addSubmissions(DiarySubmission.of(
                        RecordId.numbered("ds", (long) number * MONTHS + month),
                        pair.id(),
                        from,
                        to,
                        Dated.of(to.plusDays(random.nextInt(12)))));
            }
        }
        return file.assessment(Optional.empty()).build();
    }

    private static Mentorship started(int number, LocalDate day) {
        Mentorship introduced = Pairs.proposed(
                        RecordId.numbered("m", number),
                        PersonId.numbered(2L * number),
                        PersonId.numbered(2L * number + 1),
                        day)
                .confirm(day, Pairs.noOthers(), new Places(1), Pairs.recorded(day))
                .then(pair -> pair.introduce(day, Pairs.recorded(day)))
                .orElseThrow();
        return Pairs.readyForTrial(introduced, day)
                .beginTrial(day, Pairs.recorded(day))
                .then(pair -> pair.meetFirst(Dated.of(day)))
                .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(day))))
                .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(day))))
                .then(pair -> pair.activate(day, Pairs.recorded(day)))
                .then(pair -> pair.agreePlan(day, Dated.of(day), 2, Per.MONTH, MeetingForm.EITHER))
                .orElseThrow();
    }
}

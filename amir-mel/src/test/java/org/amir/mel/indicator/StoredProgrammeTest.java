package org.amir.mel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Role;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Survey;
import org.amir.core.training.TrainingSession;
import org.amir.mel.Evaluation;
import org.amir.mel.Figure;
import org.amir.mel.StoredProgramme;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.junit.jupiter.api.Test;

class StoredProgrammeTest {
    private static final int PAIRS = 8;
    private static final ProgrammeId ID = ProgrammeId.of("se-2026");

    @Test
    void a_stored_programme_has_the_figures_of_its_records() {
        for (long seed = 1; seed <= 5; seed++) {
            RandomProgramme random = new RandomProgramme(seed, PAIRS);
            ImmutableList<PersonRecords> people = random.people(dated -> true);
            ProgrammeRecords programme = random.programme(dated -> true);
            try (ProgrammeStore store = InMemoryStore.empty()) {
                store.inUnit(
                        Change.routine(
                                Actor.of("test"), LocalDate.of(2027, 3, 1).atStartOfDay(), "import"),
                        unit -> save(unit, programme, people));
                for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 7, 10), LocalDate.of(2027, 2, 20)}) {
                    ImmutableList<Figure> found = store.inUnit(unit -> stored(unit, day));

                    assertThat(found).isEqualTo(direct(day, programme, people));
                }
            }
        }
    }

    @Test
    void a_programme_that_the_store_does_not_have_is_refused() {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.inUnit(unit -> stored(unit, LocalDate.of(2026, 7, 10))))
                    .withMessageContaining("se-2026");
        }
    }

    private static ImmutableList<Figure> stored(UnitOfWork unit, LocalDate day) {
        Evaluation evaluation = Evaluation.on(day);
        StoredProgramme.of(unit, ID, day).addTo(evaluation);
        return evaluation.result().figures();
    }

    private static ImmutableList<Figure> direct(
            LocalDate day, ProgrammeRecords programme, ImmutableList<PersonRecords> people) {
        Evaluation evaluation = Evaluation.on(day);
        Evaluation.OfProgramme one = evaluation.of(programme);
        people.forEach(one::add);
        return evaluation.result().figures();
    }

    private static boolean save(UnitOfWork unit, ProgrammeRecords programme, ImmutableList<PersonRecords> people) {
        unit.programmes().add(programme.programme());
        people.stream().map(PersonRecords::person).distinct().forEach(person -> unit.addPerson(ID, person));
        programme.supervisions().forEach(meeting -> save(unit, SupervisionMeeting.KIND, meeting));
        for (PersonRecords person : people) {
            person.application().ifPresent(found -> unit.applications(ID).save(found, 0));
            person.candidacy().ifPresent(found -> save(unit, Candidacy.KIND, found));
            person.sessions().forEach(session -> save(unit, TrainingSession.KIND, session));
            person.surveys().forEach(survey -> save(unit, Survey.KIND, survey));
            person.courses().forEach(course -> save(unit, CourseParticipation.KIND, course));
            person.plan().ifPresent(plan -> save(unit, IntegrationPlan.KIND, plan));
            if (person.role() == Role.MENTEE) {
                person.pairs().forEach(file -> save(unit, file));
            }
        }
        return true;
    }

    private static void save(UnitOfWork unit, PairFile file) {
        save(unit, Mentorship.KIND, file.mentorship());
        file.entries().forEach(entry -> save(unit, DiaryEntry.KIND, entry));
        file.submissions().forEach(handIn -> save(unit, DiarySubmission.KIND, handIn));
        file.assessment().ifPresent(assessment -> save(unit, FinalAssessment.KIND, assessment));
    }

    private static <K extends Comparable<K>, V> void save(UnitOfWork unit, RecordKind<K, V> kind, V record) {
        unit.records(ID, kind).save(record, 0);
    }
}

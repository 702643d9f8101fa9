package org.amir.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.plan.Area;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Term;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.training.Attendance;
import org.amir.core.training.Place;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** The people with whom {@link RandomCommands} begin: all selected, mentors trained, every other mentee with a goal. */
final class RandomPeople {
    static final ProgrammeId PROGRAMME = ProgrammeId.of("any");
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final Actor TEAM = Actor.of("team-1");
    static final int PLACES = 2;

    private static final int MENTORS = 3;
    private static final int MENTEES = 4;

    /** The last mentor lacks a unit. */
    static final PersonId UNTRAINED = PersonId.numbered(MENTORS);

    private RandomPeople() {}

    /** One of the mentors, whatever the number. */
    static PersonId mentor(int number) {
        return PersonId.numbered(number % MENTORS + 1L);
    }

    /** One of the mentees, whatever the number. */
    static PersonId mentee(int number) {
        return PersonId.numbered(MENTORS + number % MENTEES + 1L);
    }

    static void begin(ProgrammeStore store) {
        boolean begun = store.inUnit(Change.routine(TEAM, START.atTime(8, 0), "begin"), unit -> {
            unit.programmes().add(Programme.of(PROGRAMME, CountryCode.of("SE"), LanguageCode.of("sv")));
            RecruitmentRound round = RecruitmentRound.open(
                    unit.newRecord(PROGRAMME, RecruitmentRound.KIND), List.of(Role.values()), Dated.of(START));
            unit.records(PROGRAMME, RecruitmentRound.KIND).save(round, 0);
            for (int i = 0; i < MENTORS + MENTEES; i++) {
                register(unit, round, i < MENTORS ? mentor() : mentee());
            }
            for (TrainingUnit taught : TrainingUnit.values()) {
                teach(unit, taught);
            }
            for (int i = 0; i < MENTEES; i += 2) {
                plan(unit, mentee(i));
            }
            return true;
        });
        assertThat(begun).isTrue();
    }

    private static void register(UnitOfWork unit, RecruitmentRound round, Profile profile) {
        PersonId person = unit.newPerson(PROGRAMME);
        Application application = Application.builder()
                .person(person)
                .profile(profile)
                .stamp(START.atTime(9, 0))
                .firstStamp(START.atTime(9, 0))
                .build();
        unit.applications(PROGRAMME).save(application, 0);
        Candidacy candidacy = Candidacy.register(person, profile.role(), round, Dated.of(START))
                .then(registered -> select(
                        registered,
                        unit,
                        START.plusDays(1),
                        Decision.of(TEAM, START.plusDays(1).atTime(12, 0), Reason.of("meets-all"))))
                .orElseThrow();
        unit.records(PROGRAMME, Candidacy.KIND).save(candidacy, 0);
    }

    static Attempt<Candidacy> select(Candidacy candidacy, UnitOfWork unit, LocalDate day, Decision decision) {
        Application application = unit.applications(PROGRAMME)
                .find(candidacy.person(), candidacy.role())
                .orElseThrow()
                .value();
        return candidacy.select(
                SelectionOutcome.SELECTED,
                day,
                EligibilityPolicy.handbook().assess(application.profile(), day, Cycle.beginning(START)),
                ProgrammeRules.handbook(),
                decision);
    }

    private static void teach(UnitOfWork unit, TrainingUnit taught) {
        LocalDate day = START.plusDays(10);
        TrainingSession session = TrainingSession.planned(
                        unit.newRecord(PROGRAMME, TrainingSession.KIND), taught, Place.ONLINE, day, Dated.of(START))
                .hold(Dated.of(day), Optional.of(120))
                .orElseThrow();
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = mentor(i);
            boolean misses = mentor.equals(UNTRAINED) && taught == TrainingUnit.GOALS;
            session = session.mark(mentor, misses ? Attendance.ABSENT : Attendance.PRESENT, day)
                    .orElseThrow();
        }
        unit.records(PROGRAMME, TrainingSession.KIND).save(session, 0);
    }

    private static void plan(UnitOfWork unit, PersonId mentee) {
        IntegrationPlan plan = IntegrationPlan.begin(mentee, Dated.of(START))
                .addGoal(
                        GoalWording.builder()
                                .area(Area.HOUSING)
                                .term(Term.LONG)
                                .title(FreeText.of("A flat"))
                                .build(),
                        Dated.of(START))
                .orElseThrow();
        unit.records(PROGRAMME, IntegrationPlan.KIND).save(plan, 0);
    }

    private static Traits traits() {
        return Traits.builder().twelveMonths(Answer.of(true)).build();
    }

    private static Mentor mentor() {
        return Mentor.builder().traits(traits()).capacity(Answer.of(PLACES)).build();
    }

    private static Mentee mentee() {
        return Mentee.builder()
                .traits(traits())
                .permit(Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered()))
                .build();
    }
}

package org.amir.examples.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.eligibility.Recommendation;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PermitStatus;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.Channel;
import org.amir.core.recruitment.Consenter;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.Interview;
import org.amir.core.recruitment.InterviewTopic;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;

/** Phase 1: the calls, who applies, interviews, decisions, feedback to everybody (R4 to R9). */
final class Callers {
    private static final Reason LOOKED_INTO = Reason.of("looked-into");
    private static final Reason NO_MENTOR_YET = Reason.of("no-mentor-yet");
    private static final Reason PERMIT_AWAITED = Reason.of("permit-awaited");
    private static final Reason GUARDIAN_AWAITED = Reason.of("guardian-awaited");
    private static final Reason INTERVIEW = Reason.of("interview-showed-otherwise");
    private static final Reason ERROR = Reason.of("recorded-in-error");

    private final Setting setting;
    private final Forms forms;
    private final EligibilityPolicy policy;
    private final List<Volunteer> volunteers = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();

    Callers(Setting setting) {
        this.setting = setting;
        this.forms = new Forms(setting.chance(), setting.shares(), setting.firstDay(), setting.cycle());
        this.policy = EligibilityPolicy.under(setting.rules());
    }

    /** Everybody who has applied as a mentor so far, in the order of registering. */
    List<Volunteer> volunteers() {
        return volunteers;
    }

    /** Everybody who has applied as a mentee so far, in the order of registering. */
    List<Newcomer> newcomers() {
        return newcomers;
    }

    /** Calls for mentors and, a little later and for longer, for mentees. */
    void call(int mentors, int mentees) {
        LocalDate first = setting.firstDay();
        Call<Volunteer> forMentors = new Call<>(Role.MENTOR, volunteers, Volunteer::new);
        Call<Newcomer> forMentees = new Call<>(Role.MENTEE, newcomers, Newcomer::new);
        forMentors.open(first);
        forMentees.open(first);
        for (int number = 0; number < mentors; number++) {
            forMentors.apply(number, forms.mentor(number), 0, 12);
        }
        for (int number = 0; number < mentees; number++) {
            forMentees.apply(number, forms.mentee(number), 2, 38);
        }
        forMentors.close(first.plusDays(45));
        forMentees.close(setting.cycle().firstDay().plusDays(21));
    }

    /** How somebody becomes an applicant. */
    private interface Arrival<A extends Applicant> {
        A arrive(int number, PersonId id, Application application, Kept<CandidacyKey, Candidacy> candidacy);
    }

    /** One call with its round. */
    private final class Call<A extends Applicant> {
        private final Role role;
        private final List<A> applicants;
        private final Arrival<A> arrival;
        private Optional<Kept<RecordId, RecruitmentRound>> round = Optional.empty();

        Call(Role role, List<A> applicants, Arrival<A> arrival) {
            this.role = role;
            this.applicants = applicants;
            this.arrival = arrival;
        }

        void open(LocalDate day) {
            setting.agenda().plan(day, Act.OPEN_ROUND, Setting.OFFICE, today -> {
                RecordId id = today.newId(RecruitmentRound.KIND);
                round = Optional.of(today.keep(
                        RecruitmentRound.KIND, RecruitmentRound.open(id, ImmutableList.of(role), today.now())));
            });
        }

        /** Tries to close the round until everybody has been told (R9). */
        void close(LocalDate day) {
            setting.agenda().plan(day, Act.CLOSE_ROUND, Setting.COORDINATOR, Reason.of("everybody-told"), today -> {
                Kept<RecordId, RecruitmentRound> kept = round.orElseThrow();
                Attempt<RecruitmentRound> closed = kept.get().close(candidacies(applicants), today.decision());
                if (closed.isTaken()) {
                    kept.take(closed, today);
                } else {
                    close(today.day().plusDays(3));
                }
            });
        }

        /** Somebody applies some days after the opening. */
        void apply(int number, Profile profile, int from, int to) {
            Draws draws = setting.chance().draws("applies-" + role.code(), number);
            LocalDate on = draws.after(setting.firstDay(), from, to);
            boolean late = setting.falls("late-" + role.code(), setting.shares().recordedLate());
            setting.agenda()
                    .plan(
                            late ? draws.after(on, 1, 3) : on,
                            Act.REGISTER,
                            Setting.OFFICE,
                            today -> register(number, profile, on, draws, today));
        }

        private void register(int number, Profile profile, LocalDate on, Draws draws, Today today) {
            PersonId person = today.unit().newPerson(setting.id());
            Application application = Application.builder()
                    .person(person)
                    .profile(profile)
                    .firstStamp(on.atTime(draws.between(7, 21), draws.between(0, 59)))
                    .stamp(on.atTime(22, 0))
                    .channel(
                            draws.happens(setting.shares().unanswered())
                                    ? Answer.notAnswered()
                                    : Answer.of(draws.one(ImmutableList.copyOf(Channel.values()))))
                    .build();
            Candidacy registered = Candidacy.register(
                            person, role, round.orElseThrow().get(), today.of(on))
                    .orElseThrow();
            A applicant = arrival.arrive(number, person, application, today.keep(Candidacy.KIND, registered));
            applicant.apply(application, setting, today);
            applicants.add(applicant);
            new Candidate(applicant, draws).goOn(today.day());
        }
    }

    private static ImmutableList<Candidacy> candidacies(Collection<? extends Applicant> applicants) {
        return ImmutableList.copyOf(Iterables.transform(
                applicants, applicant -> applicant.candidacy().get()));
    }

    /** One person's way from registration to feedback. */
    private final class Candidate {
        private final Applicant applicant;
        private final Role role;
        private final Draws draws;

        Candidate(Applicant applicant, Draws draws) {
            this.applicant = applicant;
            this.role = applicant.profile().role();
            this.draws = draws;
        }

        private boolean falls(String purpose, double share) {
            return setting.falls(purpose + "-" + role.code(), share);
        }

        void goOn(LocalDate registered) {
            if (falls("twice", setting.shares().answersTwice())) {
                setting.agenda()
                        .plan(
                                draws.after(registered, 1, 3),
                                Act.UPDATE_APPLICATION,
                                Setting.OFFICE,
                                today -> applicant.apply(answeredAgain(today.day()), setting, today));
            }
            if (falls("withdraws", setting.shares().withdrawsEarly())) {
                applicant.leave(
                        draws.after(registered, 2, 6),
                        draws.one(ImmutableList.of(
                                LeavingReason.WITHDREW, LeavingReason.NO_TIME, LeavingReason.MOVED_AWAY)),
                        setting,
                        draws,
                        today -> {});
            } else if (falls("no-interview", setting.shares().notInterviewed())) {
                decideOn(draws.after(registered, 4, 8));
            } else {
                LocalDate held = draws.after(registered, 2, 5);
                setting.agenda()
                        .plan(
                                draws.happens(setting.shares().recordedLate()) ? held.plusDays(1) : held,
                                Act.INTERVIEW,
                                Setting.interviewer(applicant.number()),
                                today -> interview(held, today));
            }
        }

        private Application answeredAgain(LocalDate day) {
            return Application.builder()
                    .person(applicant.id())
                    .profile(applicant.profile())
                    .firstStamp(applicant.application().firstStamp())
                    .stamp(day.atTime(6, 30))
                    .channel(applicant.application().channel())
                    .build();
        }

        private void interview(LocalDate held, Today today) {
            Interview.Builder interview =
                    Interview.builder().held(today.of(held)).by(today.by());
            InterviewTopic.of(role).stream()
                    .filter(topic -> draws.happens(0.85))
                    .forEach(topic -> interview.putNotes(topic, draws.one(Words.INTERVIEW)));
            ImmutableSet<Theme> found = draws.some(ImmutableList.copyOf(Theme.values()), draws.between(0, 3));
            if (role == Role.MENTOR) {
                interview.addAllExperiences(found);
            } else {
                interview.addAllNeedsFound(found);
            }
            take(candidacy().interview(interview.build()), today);
            if (role == Role.MENTEE && falls("contact", setting.shares().namesContact())) {
                nameContact(held, today);
            }
            decideOn(draws.after(today.day(), 1, 4));
        }

        private void nameContact(LocalDate on, Today today) {
            Dated named = today.of(on);
            take(candidacy().nameContact(named), today);
            take(candidacy().consentToContact(1, Consenter.MENTEE, named), today);
            if (draws.happens(0.7)) {
                take(candidacy().consentToContact(1, Consenter.CONTACT, named), today);
                take(candidacy().describeContact(1, draws.one(Words.RELATION)), today);
            }
            take(
                    candidacy().assessContact(1, draws.happens(0.7), today.decision(Reason.of("assessed-together"))),
                    today);
        }

        private void decideOn(LocalDate day) {
            setting.agenda().plan(day, Act.DECIDE, Setting.COORDINATOR, this::decide);
        }

        private void decide(Today today) {
            Assessment assessment = policy.assess(applicant.profile(), today.day(), setting.cycle());
            if (role == Role.MENTOR) {
                decideOnMentor(assessment, today);
            } else {
                decideOnMentee(assessment, today);
            }
        }

        private void decideOnMentor(Assessment assessment, Today today) {
            if (assessment.recommendation() == Recommendation.NOT_ELIGIBLE) {
                select(SelectionOutcome.NOT_SELECTED, Candidacy.AS_RECOMMENDED, assessment, today);
            } else if (falls("against", setting.shares().againstRecommendation())) {
                select(SelectionOutcome.NOT_SELECTED, INTERVIEW, assessment, today);
            } else if (falls("waits", setting.shares().mentorsWaiting())) {
                select(SelectionOutcome.WAITING_LIST, Reason.of("training-full"), assessment, today);
            } else if (falls("error", setting.shares().selectedInError())) {
                selectInError(assessment, today);
            } else {
                select(SelectionOutcome.SELECTED, accepting(assessment), assessment, today);
            }
        }

        private void selectInError(Assessment assessment, Today today) {
            take(
                    candidacy()
                            .select(
                                    SelectionOutcome.SELECTED,
                                    today.day(),
                                    assessment,
                                    setting.rules(),
                                    today.decision(accepting(assessment))),
                    today);
            setting.agenda().plan(today.day().plusDays(1), Act.REVOKE, Setting.COORDINATOR, ERROR, next -> {
                take(candidacy().revokeSelection(1, next.decision()), next);
                select(
                        SelectionOutcome.NOT_SELECTED,
                        INTERVIEW,
                        policy.assess(applicant.profile(), next.day(), setting.cycle()),
                        next);
            });
        }

        private void decideOnMentee(Assessment assessment, Today today) {
            PermitStatus permit = ((Mentee) applicant.profile()).permit().on(today.day());
            if (assessment.recommendation() == Recommendation.NOT_ELIGIBLE) {
                select(SelectionOutcome.NOT_SELECTED, Candidacy.AS_RECOMMENDED, assessment, today);
            } else if (permit != PermitStatus.VALID) {
                select(SelectionOutcome.WAITING_LIST, PERMIT_AWAITED, assessment, today);
                later(this::recordPermit);
            } else if (isMinorAlone(today.day())) {
                select(SelectionOutcome.WAITING_LIST, GUARDIAN_AWAITED, assessment, today);
                later(this::recordConsent);
            } else if (falls("against", setting.shares().againstRecommendation())) {
                select(SelectionOutcome.NOT_SELECTED, INTERVIEW, assessment, today);
            } else if (falls("waits", setting.shares().waitingList())) {
                select(SelectionOutcome.WAITING_LIST, NO_MENTOR_YET, assessment, today);
                later(day -> {});
            } else {
                select(SelectionOutcome.SELECTED, accepting(assessment), assessment, today);
            }
        }

        /** A permit that would lapse in the cycle is renewed, or not. */
        private void renew(Mentee mentee) {
            mentee.permit()
                    .validUntil()
                    .value()
                    .filter(last -> last.isBefore(setting.cycle().lastDay()))
                    .filter(last -> falls("renewed", setting.shares().permitRenewed()))
                    .ifPresent(last -> setting.agenda()
                            .plan(
                                    last.minusDays(draws.between(1, 20)),
                                    Act.UPDATE_APPLICATION,
                                    Setting.OFFICE,
                                    this::recordPermit));
        }

        private boolean isMinorAlone(LocalDate day) {
            return policy.isMinor(applicant.profile(), day)
                    && !applicant.profile().traits().guardianConsent().is(true);
        }

        /** Somebody on the waiting list is taken in some time in the cycle, once what was lacking is there. */
        private void later(Consumer<Today> lacking) {
            if (!falls("taken-later", setting.shares().takenInLater())) {
                return;
            }
            LocalDate first = setting.cycle().firstDay();
            LocalDate day = falls("taken-late", setting.shares().takenInLate())
                    ? draws.after(first, 260, 285)
                    : draws.after(first, 10, 200);
            setting.agenda().plan(day.minusDays(3), Act.UPDATE_APPLICATION, Setting.OFFICE, lacking::accept);
            setting.agenda().plan(day, Act.DECIDE, Setting.COORDINATOR, today -> {
                if (((Mentee) applicant.profile()).permit().on(today.day()) == PermitStatus.VALID) {
                    Assessment assessment = policy.assess(applicant.profile(), today.day(), setting.cycle());
                    select(SelectionOutcome.SELECTED, accepting(assessment), assessment, today);
                }
            });
        }

        private void recordPermit(Today today) {
            Mentee mentee = (Mentee) applicant.profile();
            profile(
                    Mentee.builder()
                            .traits(mentee.traits())
                            .permit(Permit.of(
                                    Answer.of(PermitKind.TEMPORARY),
                                    Answer.of(draws.after(setting.cycle().lastDay(), 20, 400))))
                            .themesNeeded(mentee.themesNeeded())
                            .mostImportantTheme(mentee.mostImportantTheme())
                            .expectations(mentee.expectations())
                            .build(),
                    today);
        }

        private void recordConsent(Today today) {
            Mentee mentee = (Mentee) applicant.profile();
            profile(
                    Mentee.builder()
                            .traits(withConsent(mentee.traits()))
                            .permit(mentee.permit())
                            .themesNeeded(mentee.themesNeeded())
                            .mostImportantTheme(mentee.mostImportantTheme())
                            .expectations(mentee.expectations())
                            .build(),
                    today);
        }

        private void profile(Profile profile, Today today) {
            applicant.apply(
                    Application.builder()
                            .person(applicant.id())
                            .profile(profile)
                            .firstStamp(applicant.application().firstStamp())
                            .stamp(today.day().atTime(6, 0))
                            .channel(applicant.application().channel())
                            .build(),
                    setting,
                    today);
        }

        private Reason accepting(Assessment assessment) {
            return assessment.recommendation() == Recommendation.ELIGIBLE ? Candidacy.AS_RECOMMENDED : LOOKED_INTO;
        }

        private void select(SelectionOutcome outcome, Reason why, Assessment assessment, Today today) {
            take(candidacy().select(outcome, today.day(), assessment, setting.rules(), today.decision(why)), today);
            boolean late = outcome != SelectionOutcome.SELECTED
                    && falls("feedback-late", setting.shares().feedbackLate());
            if (outcome == SelectionOutcome.SELECTED && applicant.profile() instanceof Mentee mentee) {
                renew(mentee);
            }
            LocalDate told = late ? draws.after(today.day(), 15, 19) : draws.after(today.day(), 0, 2);
            setting.agenda()
                    .plan(
                            told,
                            Act.GIVE_FEEDBACK,
                            Setting.interviewer(applicant.number()),
                            later -> take(
                                    candidacy()
                                            .giveFeedback(
                                                    later.now(),
                                                    later.by(),
                                                    draws.one(ImmutableList.copyOf(FeedbackWay.values()))),
                                    later));
        }

        private Candidacy candidacy() {
            return applicant.candidacy().get();
        }

        private void take(Attempt<Candidacy> step, Today today) {
            applicant.candidacy().take(step, today);
        }
    }

    private static Traits withConsent(Traits traits) {
        return Traits.builder()
                .birthDate(traits.birthDate())
                .gender(traits.gender())
                .citizenship(traits.citizenship())
                .background(traits.background())
                .backgroundConsent(traits.backgroundConsent())
                .residence(traits.residence())
                .arrival(traits.arrival())
                .languages(traits.languages())
                .hostLanguageLevel(traits.hostLanguageLevel())
                .occupation(traits.occupation())
                .housing(traits.housing())
                .availability(traits.availability())
                .meetingForm(traits.meetingForm())
                .putAllTemperament(traits.temperament())
                .motivation(traits.motivation())
                .genderWish(traits.genderWish())
                .ageWish(traits.ageWish())
                .twelveMonths(traits.twelveMonths())
                .guardianConsent(Answer.of(true))
                .build();
    }
}

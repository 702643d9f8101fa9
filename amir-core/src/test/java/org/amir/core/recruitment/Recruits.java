package org.amir.core.recruitment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;

/** People to recruit, and who decides on them, in September 2025. */
final class Recruits {
    static final Actor TEAM = Actor.of("team-1");
    static final PersonId PERSON = PersonId.numbered(1);
    static final LocalDate OPENED = september(1);
    static final ProgrammeRules RULES = ProgrammeRules.handbook();
    static final RecordId ROUND = RecordId.numbered("rr", 1);
    static final ImmutableList<RecordId> SESSIONS =
            ImmutableList.of(RecordId.numbered("t", 1), RecordId.numbered("t", 2));
    static final Permit PERMANENT = Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered());
    static final Permit NO_PERMIT = Permit.of(Answer.of(PermitKind.NONE), Answer.notAnswered());
    static final Cycle CYCLE = Cycle.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));

    private Recruits() {}

    static LocalDate september(int day) {
        return LocalDate.of(2025, 9, 1).plusDays(day - 1);
    }

    static Dated on(int day) {
        return Dated.of(september(day));
    }

    static Dated on(int day, int recorded) {
        return Dated.of(september(day), september(recorded));
    }

    static Decision decided(int day, String why) {
        return Decision.of(TEAM, september(day).atTime(15, 0), Reason.of(why));
    }

    static RecruitmentRound round(int number) {
        return RecruitmentRound.open(
                RecordId.numbered("rr", number), List.of(Role.MENTOR, Role.MENTEE), Dated.of(OPENED));
    }

    static Candidacy registered(Role role) {
        return registered(PERSON, role);
    }

    static Candidacy registered(PersonId person, Role role) {
        return Candidacy.register(person, role, round(1), on(2)).orElseThrow();
    }

    static Mentor mentor() {
        return Mentor.builder()
                .traits(traits(1990, 2020))
                .convictions(Answer.of(Convictions.DECLARED_NONE))
                .allSessions(Answer.of(true))
                .build();
    }

    static Mentor mentorWithConvictions() {
        return Mentor.builder()
                .traits(traits(1990, 2020))
                .convictions(Answer.of(Convictions.DECLARED_SOME))
                .allSessions(Answer.of(true))
                .build();
    }

    static Mentee mentee(Permit permit) {
        return Mentee.builder().traits(traits(2003, 2023)).permit(permit).build();
    }

    /** Meets all that is required of a mentee, and neither preference: 60 years old, a month in the country. */
    static Mentee menteeWhoMeetsNoPreference() {
        return Mentee.builder()
                .traits(Traits.builder()
                        .birthDate(Answer.of(LocalDate.of(1965, 5, 1)))
                        .citizenship(Answer.of(CountryCode.of("SY")))
                        .arrival(Answer.of(LocalDate.of(2025, 8, 1)))
                        .twelveMonths(Answer.of(true))
                        .motivation(Answer.of(FreeText.of("Vill lära känna staden")))
                        .build())
                .permit(PERMANENT)
                .build();
    }

    private static Traits traits(int born, int arrived) {
        return Traits.builder()
                .birthDate(Answer.of(LocalDate.of(born, 5, 1)))
                .citizenship(Answer.of(CountryCode.of("SY")))
                .arrival(Answer.of(LocalDate.of(arrived, 1, 1)))
                .twelveMonths(Answer.of(true))
                .motivation(Answer.of(FreeText.of("Vill vara med")))
                .build();
    }

    static Assessment assess(Profile profile, int day) {
        return EligibilityPolicy.under(RULES).assess(profile, september(day), CYCLE);
    }

    /** Selects as recommended. */
    static Candidacy selected(Candidacy candidacy, int day) {
        return decide(candidacy, SelectionOutcome.SELECTED, day);
    }

    /** Decides, for a reason of the team's own unless it is as recommended. */
    static Candidacy decide(Candidacy candidacy, SelectionOutcome outcome, int day) {
        Profile profile = candidacy.role() == Role.MENTOR ? mentor() : mentee(PERMANENT);
        return candidacy
                .select(
                        outcome,
                        september(day),
                        assess(profile, day),
                        RULES,
                        decided(day, outcome == SelectionOutcome.SELECTED ? "as-recommended" : "no-place"))
                .orElseThrow();
    }

    static Candidacy told(Candidacy candidacy, int day) {
        return candidacy.giveFeedback(on(day), TEAM, FeedbackWay.EMAIL).orElseThrow();
    }

    static Candidacy left(Candidacy candidacy, int day) {
        return candidacy
                .leave(september(day), LeavingReason.WITHDREW, decided(day, "own-wish"))
                .orElseThrow();
    }
}

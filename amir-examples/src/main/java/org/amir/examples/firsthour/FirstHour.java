package org.amir.examples.firsthour;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.participant.Traits;
import org.amir.core.participant.WeeklySlot;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.MatchingProposal;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** A story to read from top to bottom: the library without files and without a database. */
public final class FirstHour {
    private FirstHour() {}

    /** Prints what the library says of one mentor and one mentee. */
    public static void main(String[] args) {
        tell(System.out);
    }

    static void tell(PrintStream out) {
        // profiles:begin
        LocalDate day = LocalDate.of(2025, 10, 1);
        Traits traits = Traits.builder()
                .languages(Answer.of(ImmutableSortedSet.of(LanguageCode.of("ar"))))
                .availability(Answer.of(Availability.of(List.of(new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING)))))
                .twelveMonths(Answer.of(true))
                .build();
        Mentor mentor = Mentor.builder()
                .traits(traits)
                .themesOffered(Answer.of(ImmutableSet.of(Theme.EMPLOYMENT, Theme.LANGUAGE)))
                .build();
        Mentee mentee = Mentee.builder()
                .traits(traits)
                .permit(Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(LocalDate.of(2026, 3, 31))))
                .themesNeeded(Answer.of(ImmutableSet.of(Theme.EMPLOYMENT, Theme.HOUSING)))
                .mostImportantTheme(Answer.of(Theme.EMPLOYMENT))
                .build();
        // profiles:end

        // assess:begin
        Assessment assessment = EligibilityPolicy.handbook().assess(mentee, day, Cycle.beginning(day));
        out.println(assessment.recommendation().code() + ", because of " + assessment.reasons());
        // assess:end

        // match:begin
        Pool pool = Pool.builder()
                .day(day)
                .addMentors(PoolMentor.builder()
                        .person(PersonId.numbered(1))
                        .profile(mentor)
                        .build())
                .addMentees(PoolMentee.builder()
                        .person(PersonId.numbered(2))
                        .profile(mentee)
                        .daysWaiting(14)
                        .build())
                .build();
        MatchingPolicy policy = MatchingPolicy.defaults(LanguageCode.of("sv"));
        MatchingProposal proposal = Matchmaker.following(policy).propose(pool);
        out.print(proposal.explain(PersonId.numbered(2)).orElseThrow());
        // match:end
    }
}

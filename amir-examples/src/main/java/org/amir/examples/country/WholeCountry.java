package org.amir.examples.country;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.PrintStream;
import java.time.LocalDate;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.CandidateGap;
import org.amir.matching.scoring.Candidates;
import org.amir.matching.scoring.Scoring;

/** How a pool with too many pairs to store is matched, and how it is known that none was missed. */
public final class WholeCountry {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final LanguageCode ARABIC = LanguageCode.of("ar");
    private static final LanguageCode PERSIAN = LanguageCode.of("fa");
    private static final ImmutableList<Theme> THEMES = ImmutableList.copyOf(Theme.values());

    private WholeCountry() {}

    /** Prints how many of a pool that is small enough to wait for are matched. */
    public static void main(String[] args) {
        tell(pool(300), MatchingPolicy.defaults(LanguageCode.of("sv")), System.out);
    }

    /** As many mentors as mentees; one mentor in three speaks Arabic and so do two mentees in three, the others Persian. */
    static Pool pool(int ofEach) {
        Pool.Builder pool = Pool.builder().day(DAY);
        for (int number = 1; number <= ofEach; number++) {
            Theme theme = THEMES.get(number % THEMES.size());
            pool.addMentors(PoolMentor.builder()
                    .person(PersonId.numbered(number))
                    .profile(Mentor.builder()
                            .traits(speaking(number % 3 == 0 ? ARABIC : PERSIAN))
                            .themesOffered(Answer.of(ImmutableSet.of(theme)))
                            .build())
                    .build());
            pool.addMentees(PoolMentee.builder()
                    .person(PersonId.numbered(ofEach + number))
                    .profile(Mentee.builder()
                            .traits(speaking(number % 3 == 0 ? PERSIAN : ARABIC))
                            .themesNeeded(Answer.of(ImmutableSet.of(theme, Theme.LANGUAGE)))
                            .build())
                    .daysWaiting(number % 100)
                    .build());
        }
        return pool.build();
    }

    private static Traits speaking(LanguageCode language) {
        return Traits.builder()
                .languages(Answer.of(ImmutableSortedSet.of(language)))
                .build();
    }

    static void tell(Pool pool, MatchingPolicy policy, PrintStream out) {
        // country:begin
        int[] places = pool.mentorsById().values().stream()
                .mapToInt(PoolMentor::places)
                .toArray();
        long[] daysWaiting = pool.menteesById().values().stream()
                .mapToLong(PoolMentee::daysWaiting)
                .toArray();
        Scoring scoring = Matchmaker.following(policy).scoring(pool);
        Candidates candidates = Candidates.best(scoring, 32, 32);
        Assignment best = Assignment.best(candidates.problem(places), daysWaiting);
        CandidateGap gap = candidates.gap(best, scoring);
        out.println(gap.unmatched() + " mentees have no mentor, and at least "
                + (scoring.rows() - gap.mostMatched()) + " cannot have one; the total is at most "
                + gap.points() + " below the best of all pairs");
        while (gap.points() > 0) {
            candidates = candidates.with(gap.missing());
            best = Assignment.best(candidates.problem(places), daysWaiting);
            gap = candidates.gap(best, scoring);
        }
        out.println("after all: " + gap.unmatched() + " have none, and the total " + best.total() + " is the best");
        // country:end
    }
}

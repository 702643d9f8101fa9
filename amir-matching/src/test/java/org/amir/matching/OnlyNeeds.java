package org.amir.matching;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.SWEDISH;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.amir.matching.criterion.People.themes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.record.Actor;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.HoldBack;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.TeamInstruction.Reserve;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** Small pools in which only what is needed and offered counts, so that totals can be seen; and what a team says of them. */
public final class OnlyNeeds {
    public static final MatchingPolicy POLICY = policy().build();
    public static final Matchmaker MATCHMAKER = Matchmaker.following(POLICY);
    public static final Decision SAID = said("team-1");

    private OnlyNeeds() {}

    public static MatchingPolicy.Builder policy() {
        return MatchingPolicy.builder()
                .hostLanguage(SWEDISH)
                .weights(ImmutableMap.<String, Integer>builder()
                        .put("M1", 0)
                        .put("M2", 0)
                        .put("M3", 1)
                        .put("M4", 0)
                        .put("M5", 0)
                        .put("M6", 0)
                        .put("M7", 0)
                        .put("M8", 0)
                        .buildOrThrow());
    }

    public static Pool.Builder pool() {
        return Pool.builder().day(DAY);
    }

    public static PoolMentor mentor(int number, int places, Theme... offered) {
        return mentor(number, SILENT, places, offered);
    }

    public static PoolMentor mentor(int number, Traits traits, int places, Theme... offered) {
        return mentor(mentorId(number), traits, places, offered);
    }

    public static PoolMentor mentor(PersonId person, Traits traits, int places, Theme... offered) {
        return PoolMentor.builder()
                .person(person)
                .profile(Mentor.builder()
                        .traits(traits)
                        .themesOffered(themes(offered))
                        .build())
                .places(places)
                .build();
    }

    public static PoolMentee mentee(int number, long waiting, Theme... needed) {
        return mentee(menteeId(number), SILENT, waiting, needed);
    }

    public static PoolMentee mentee(PersonId person, Traits traits, long waiting, Theme... needed) {
        return PoolMentee.builder()
                .person(person)
                .profile(Mentee.builder()
                        .traits(traits)
                        .themesNeeded(themes(needed))
                        .build())
                .daysWaiting(waiting)
                .build();
    }

    public static Outside outside(PersonId person, Role role, String... codes) {
        return new Outside(person, role, ImmutableList.copyOf(codes));
    }

    public static Pair pair(int mentee, int mentor) {
        return new Pair(menteeId(mentee), mentorId(mentor));
    }

    public static ImmutableList<Pair> pairs(MatchingProposal proposal) {
        return proposal.pairs().stream().map(pair -> pair.assessment().pair()).collect(ImmutableList.toImmutableList());
    }

    public static MatchingProposal propose(Pool.Builder pool, TeamInstruction... instructions) {
        return MATCHMAKER.propose(pool.build(), instructions(instructions)).orElseThrow();
    }

    public static TeamInstructions instructions(TeamInstruction... instructions) {
        return TeamInstructions.of(ImmutableList.copyOf(instructions));
    }

    public static Decision said(String by) {
        return Decision.of(Actor.of(by), LocalDate.of(2025, 9, 30).atTime(14, 5), Reason.of("met-before"));
    }

    public static Lock lock(int mentee, int mentor) {
        return new Lock(pair(mentee, mentor), SAID);
    }

    public static Forbid forbid(int mentee, int mentor) {
        return new Forbid(pair(mentee, mentor), SAID);
    }

    public static Prefer prefer(int mentee, int mentor) {
        return new Prefer(pair(mentee, mentor), SAID);
    }

    public static Reserve reserve(int mentor, int mentee) {
        return new Reserve(mentorId(mentor), menteeId(mentee), SAID);
    }

    public static HoldBack holdBack(PersonId person, Role role) {
        return new HoldBack(person, role, SAID);
    }
}

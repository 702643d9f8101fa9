package org.amir.matching;

import static org.amir.matching.OnlyNeeds.SAID;
import static org.amir.matching.OnlyNeeds.forbid;
import static org.amir.matching.OnlyNeeds.holdBack;
import static org.amir.matching.OnlyNeeds.instructions;
import static org.amir.matching.OnlyNeeds.lock;
import static org.amir.matching.OnlyNeeds.mentee;
import static org.amir.matching.OnlyNeeds.mentor;
import static org.amir.matching.OnlyNeeds.outside;
import static org.amir.matching.OnlyNeeds.pair;
import static org.amir.matching.OnlyNeeds.pool;
import static org.amir.matching.OnlyNeeds.prefer;
import static org.amir.matching.OnlyNeeds.reserve;
import static org.amir.matching.OnlyNeeds.said;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.menteeId;
import static org.amir.matching.criterion.People.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.record.Refusal;
import org.amir.matching.TeamInstruction.Forbid;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.criterion.Pair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a team may say of a matching, and what does not go together. */
class TeamInstructionsTest {
    private static final PersonId BOTH = mentorId(3);

    private final Pool pool = pool().addMentors(
                    mentor(1, 2, Theme.HOUSING), mentor(2, 1, Theme.HOUSING), mentor(3, 1, Theme.HOUSING))
            .addMentees(
                    mentee(1, 0, Theme.HOUSING),
                    mentee(2, 0, Theme.HOUSING),
                    mentee(3, 0, Theme.HOUSING),
                    mentee(BOTH, SILENT, 0, Theme.HOUSING))
            .addOutside(
                    outside(menteeId(8), Role.MENTEE, "permit-pending"),
                    outside(menteeId(9), Role.MENTEE, "in-live-pair"),
                    outside(mentorId(8), Role.MENTOR, "not-trained", "no-capacity"))
            .addForbidden(pair(3, 2))
            .build();

    private ImmutableList<InstructionProblem> problems(TeamInstruction... instructions) {
        return instructions(instructions).problemsIn(pool);
    }

    private static InstructionProblem problem(String code, String text, TeamInstruction... about) {
        return new InstructionProblem(new Refusal(code, text), Optional.empty(), ImmutableList.copyOf(about));
    }

    private static InstructionProblem problem(Role role, String code, String text, TeamInstruction... about) {
        return new InstructionProblem(new Refusal(code, text), Optional.of(role), ImmutableList.copyOf(about));
    }

    private static Stream<String> codes(ImmutableList<InstructionProblem> problems) {
        return problems.stream().map(problem -> problem.refusal().code());
    }

    @Test
    void what_goes_together_has_no_problem() {
        assertThat(problems()).isEmpty();
        assertThat(problems(
                        lock(1, 1),
                        reserve(1, 8),
                        forbid(1, 2),
                        forbid(9, 2),
                        prefer(2, 1),
                        prefer(9, 1),
                        prefer(3, 3),
                        holdBack(menteeId(3), Role.MENTEE),
                        holdBack(mentorId(8), Role.MENTOR),
                        holdBack(BOTH, Role.MENTEE)))
                .isEmpty();
        assertThat(problems(reserve(1, 1), holdBack(menteeId(1), Role.MENTEE))).isEmpty();
    }

    @Test
    void nobody_is_named_who_is_not_there_in_that_role() {
        assertThat(problems(forbid(99, 1)))
                .containsExactly(problem(
                        Role.MENTEE,
                        "unknown-person",
                        "p-000199 is no mentee of this programme; name one who is in the pool or outside it",
                        forbid(99, 1)));
        assertThat(codes(problems(lock(99, 99)))).containsExactly("unknown-person", "unknown-person");
        assertThat(problems(holdBack(menteeId(1), Role.MENTOR)))
                .extracting(problem -> problem.refusal().text())
                .containsExactly("p-000101 is no mentor of this programme; name one who is in the pool or outside it");
    }

    @Test
    @Tag("M9")
    void a_lock_never_overrides_who_is_outside_the_pool() {
        assertThat(problems(lock(8, 1)))
                .containsExactly(problem(
                        Role.MENTEE,
                        "outside-pool",
                        "mentee p-000108 is outside the pool (permit-pending); a pair is locked only with people who"
                                + " are in it",
                        lock(8, 1)));
        assertThat(problems(lock(1, 8)))
                .extracting(problem -> problem.refusal().text())
                .containsExactly("mentor p-000008 is outside the pool (not-trained no-capacity); a pair is locked only"
                        + " with people who are in it");
        assertThat(codes(problems(lock(9, 1)))).containsExactly("outside-pool");
    }

    @Test
    void nobody_is_their_own_mentor_even_if_the_team_says_so() {
        Pair self = new Pair(BOTH, BOTH);

        assertThat(problems(new Lock(self, SAID)))
                .containsExactly(problem(
                        "same-person",
                        "p-000003 is one person in both roles, who is never their own mentor; name two people",
                        new Lock(self, SAID)));
        assertThat(codes(problems(new Prefer(self, SAID)))).containsExactly("same-person");
        assertThat(problems(new Forbid(self, SAID))).isEmpty();
    }

    @Test
    void who_is_held_back_is_not_locked() {
        assertThat(problems(lock(1, 1), holdBack(menteeId(1), Role.MENTEE)))
                .containsExactly(problem(
                        Role.MENTEE,
                        "held-back",
                        "mentee p-000101 is held back, so no lock with them; take one of the two back",
                        lock(1, 1),
                        holdBack(menteeId(1), Role.MENTEE)));
        assertThat(codes(problems(lock(1, 1), holdBack(mentorId(1), Role.MENTOR))))
                .containsExactly("held-back");
        assertThat(codes(problems(reserve(1, 8), holdBack(mentorId(1), Role.MENTOR))))
                .containsExactly("held-back");
        assertThat(problems(lock(1, 3), holdBack(BOTH, Role.MENTEE))).isEmpty();
    }

    @Test
    void a_place_is_kept_for_who_is_not_in_the_pool_by_who_is() {
        assertThat(problems(reserve(1, 1)))
                .containsExactly(problem(
                        Role.MENTEE,
                        "in-pool",
                        "mentee p-000101 is in the pool and needs no place kept; lock the pair, or hold the mentee back",
                        reserve(1, 1)));
        assertThat(problems(reserve(8, 8)))
                .extracting(problem -> problem.refusal().text())
                .containsExactly("mentor p-000008 is outside the pool (not-trained no-capacity); a place is kept only"
                        + " with people who are in it");
    }

    @Test
    void a_mentee_is_locked_once_and_has_one_place_kept() {
        assertThat(problems(lock(1, 1), lock(1, 2)))
                .containsExactly(problem(
                        Role.MENTEE,
                        "locked-twice",
                        "mentee p-000101 is locked to [p-000001, p-000002]; a mentee has one mentor, keep one of these",
                        lock(1, 1),
                        lock(1, 2)));
        assertThat(problems(reserve(1, 8), reserve(2, 8)))
                .extracting(problem -> problem.refusal().text())
                .containsExactly(
                        "mentee p-000108 has a place kept by [p-000001, p-000002]; a mentee has one mentor, keep"
                                + " one of these");
    }

    @Test
    void the_same_is_said_once() {
        Lock other = new Lock(pair(1, 1), said("team-2"));

        assertThat(problems(other, lock(1, 1)))
                .containsExactly(problem(
                        "said-twice", "lock of p-000101 and p-000001 is said 2 times; say it once", lock(1, 1), other));
        assertThat(problems(holdBack(menteeId(1), Role.MENTEE), holdBack(menteeId(1), Role.MENTEE)))
                .extracting(problem -> problem.refusal().text())
                .containsExactly("hold-back of p-000101 is said 2 times; say it once");
        assertThat(codes(problems(prefer(1, 1), prefer(1, 1)))).containsExactly("said-twice");
    }

    @Test
    void the_same_pair_is_not_wanted_and_forbidden() {
        assertThat(problems(lock(1, 1), forbid(1, 1)))
                .containsExactly(problem(
                        "locked-and-forbidden",
                        "mentee p-000101 and mentor p-000001 are locked and forbidden; take one of the two back",
                        lock(1, 1),
                        forbid(1, 1)));
        assertThat(problems(prefer(1, 1), forbid(1, 1)))
                .containsExactly(problem(
                        "preferred-and-forbidden",
                        "mentee p-000101 and mentor p-000001 are preferred and forbidden; take one of the two back",
                        prefer(1, 1),
                        forbid(1, 1)));
        assertThat(codes(problems(lock(3, 2)))).containsExactly("locked-and-forbidden");
        assertThat(codes(problems(prefer(3, 2)))).containsExactly("preferred-and-forbidden");
        assertThat(problems(lock(1, 1), forbid(1, 2), forbid(2, 1))).isEmpty();
    }

    @Test
    void no_more_is_locked_and_kept_than_a_mentor_has_places() {
        assertThat(problems(lock(1, 1), lock(2, 1))).isEmpty();
        assertThat(problems(lock(1, 1), lock(2, 1), reserve(1, 8)))
                .containsExactly(problem(
                        Role.MENTOR,
                        "too-few-places",
                        "mentor p-000001 has 2 free places, but 3 are locked or kept; take as many back",
                        lock(1, 1),
                        lock(2, 1),
                        reserve(1, 8)));
        assertThat(codes(problems(lock(1, 2), lock(2, 2)))).containsExactly("too-few-places");
    }

    @Test
    void all_problems_come_at_once_and_nothing_is_proposed() {
        TeamInstructions all = instructions(
                lock(1, 1), forbid(1, 1), lock(99, 1), lock(2, 2), lock(3, 1), holdBack(mentorId(2), Role.MENTOR));

        assertThat(codes(all.problemsIn(pool)))
                .containsExactly("unknown-person", "held-back", "locked-and-forbidden", "too-few-places");
        assertThat(OnlyNeeds.MATCHMAKER.propose(pool, all).codes())
                .containsExactly("unknown-person", "held-back", "locked-and-forbidden", "too-few-places");
    }

    @Test
    void the_order_in_which_they_are_said_does_not_matter() {
        TeamInstructions one = instructions(
                lock(2, 1), lock(1, 1), prefer(3, 1), reserve(1, 8), forbid(1, 2), holdBack(BOTH, Role.MENTEE));
        TeamInstructions other = instructions(
                holdBack(BOTH, Role.MENTEE), forbid(1, 2), reserve(1, 8), prefer(3, 1), lock(1, 1), lock(2, 1));

        assertThat(one).isEqualTo(other);
        assertThat(one.all())
                .containsExactly(
                        lock(1, 1), lock(2, 1), forbid(1, 2), prefer(3, 1), reserve(1, 8), holdBack(BOTH, Role.MENTEE));
        assertThat(one.lockOf(menteeId(2))).contains(lock(2, 1));
        assertThat(one.lockOf(menteeId(3))).isEmpty();
        assertThat(one.preferenceFor(pair(3, 1))).contains(prefer(3, 1));
        assertThat(one.preferenceFor(pair(1, 1))).isEmpty();
    }

    @Test
    void each_says_its_kind_and_whom_it_is_about() {
        assertThat(Coded.byCode(InstructionKind.class).keySet())
                .containsExactly("lock", "forbid", "prefer", "reserve", "hold-back");
        assertThat(Stream.of(lock(1, 2), forbid(1, 2), prefer(1, 2), reserve(2, 1))
                        .map(TeamInstruction::kind))
                .containsExactly(
                        InstructionKind.LOCK, InstructionKind.FORBID, InstructionKind.PREFER, InstructionKind.RESERVE);
        assertThat(Stream.of(lock(1, 2), forbid(1, 2), prefer(1, 2), reserve(2, 1))
                        .map(TeamInstruction::twoPeople))
                .containsOnly(Optional.of(pair(1, 2)));
        TeamInstruction held = holdBack(BOTH, Role.MENTEE);
        assertThat(held.kind()).isEqualTo(InstructionKind.HOLD_BACK);
        assertThat(held.twoPeople()).isEmpty();
        assertThat(held.personAs(Role.MENTEE)).contains(BOTH);
        assertThat(held.personAs(Role.MENTOR)).isEmpty();
        assertThat(reserve(2, 1).personAs(Role.MENTOR)).contains(mentorId(2));
        assertThat(held.decision()).isEqualTo(SAID);
    }
}

package org.amir.core.recruitment;

import static org.amir.core.recruitment.Recruits.PERMANENT;
import static org.amir.core.recruitment.Recruits.RULES;
import static org.amir.core.recruitment.Recruits.SESSIONS;
import static org.amir.core.recruitment.Recruits.TEAM;
import static org.amir.core.recruitment.Recruits.assess;
import static org.amir.core.recruitment.Recruits.mentee;
import static org.amir.core.recruitment.Recruits.mentor;
import static org.amir.core.recruitment.Recruits.september;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.junit.jupiter.api.Tag;

/** Whatever the team does in whatever order: nobody is lost, nothing is forgotten. */
@Tag("R4")
@Tag("R8")
@Tag("R9")
class CandidacyPropertyTest {
    private static final ImmutableList<RecruitmentRound> ROUNDS =
            ImmutableList.of(Recruits.round(1), Recruits.round(2));

    private enum Step {
        INTERVIEW,
        ACCEPT,
        ACCEPT_AS_RECOMMENDED,
        ACCEPT_WITHOUT_PERMIT,
        WAIT,
        DECLINE,
        REVOKE_FIRST,
        REVOKE_LAST,
        TELL,
        TELL_AGAIN,
        INVITE,
        ANSWER,
        LEAVE,
        DIE,
        COME_BACK,
        APPLY_AGAIN
    }

    /**
     * @param who the person's place in the list
     * @param days that pass before it is taken
     * @param late days from its own day until it is recorded
     */
    private record Command(Step step, int who, int days, int late) {}

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 3)))
                .as(Command::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 150)
    void no_order_of_steps_loses_anybody_or_forgets_anything(@ForAll("commands") List<Command> commands) {
        List<Candidacy> candidacies = new ArrayList<>(List.of(
                Recruits.registered(PersonId.numbered(1), Role.MENTOR),
                Recruits.registered(PersonId.numbered(1), Role.MENTEE),
                Recruits.registered(PersonId.numbered(2), Role.MENTEE)));
        int today = 2;
        for (Command command : commands) {
            today += command.days();
            Candidacy before = candidacies.get(command.who());
            Attempt<Candidacy> attempt = take(command, before, today);
            if (attempt.isTaken()) {
                Candidacy after = attempt.orElseThrow();
                assertNothingForgotten(before, after);
                candidacies.set(command.who(), after);
            }
            assertNobodyLost(candidacies, september(today));
        }
        for (int day = 0; day <= today; day++) {
            assertNobodyLost(candidacies, september(day));
            assertKnownIsWhole(candidacies, september(day));
        }
        for (Candidacy candidacy : candidacies) {
            assertThat(candidacy.knownBy(september(today))).contains(candidacy);
            assertThat(candidacy.selections().stream()
                            .filter(selection -> selection.outcome() == SelectionOutcome.SELECTED)
                            .noneMatch(selection -> selection.reasons().contains("permit-valid")))
                    .isTrue();
        }
    }

    private static Attempt<Candidacy> take(Command command, Candidacy candidacy, int today) {
        LocalDate on = september(today - command.late());
        Dated dated = Dated.of(on, september(today));
        Decision decision = Decision.of(TEAM, september(today).atTime(12, 0), Reason.of("team-says"));
        return switch (command.step()) {
            case INTERVIEW ->
                candidacy.interview(Interview.builder().held(dated).by(TEAM).build());
            case ACCEPT -> select(candidacy, SelectionOutcome.SELECTED, on, decision);
            case ACCEPT_AS_RECOMMENDED ->
                select(
                        candidacy,
                        SelectionOutcome.SELECTED,
                        on,
                        Decision.of(TEAM, decision.at(), Candidacy.AS_RECOMMENDED));
            case ACCEPT_WITHOUT_PERMIT ->
                candidacy.select(
                        SelectionOutcome.SELECTED,
                        on,
                        assess(
                                candidacy.role() == Role.MENTOR ? mentor() : mentee(Recruits.NO_PERMIT),
                                today - command.late()),
                        RULES,
                        decision);
            case WAIT -> select(candidacy, SelectionOutcome.WAITING_LIST, on, decision);
            case DECLINE -> select(candidacy, SelectionOutcome.NOT_SELECTED, on, decision);
            case REVOKE_FIRST -> candidacy.revokeSelection(1, decision);
            case REVOKE_LAST -> candidacy.revokeSelection(candidacy.selections().size(), decision);
            case TELL, TELL_AGAIN -> candidacy.giveFeedback(dated, TEAM, FeedbackWay.PHONE);
            case INVITE -> candidacy.invite(dated, TEAM, SESSIONS);
            case ANSWER -> candidacy.answerInvitation(InvitationAnswer.ACCEPTED, dated);
            case LEAVE -> candidacy.leave(on, LeavingReason.WITHDREW, decision);
            case DIE -> candidacy.leave(on, LeavingReason.DIED, decision);
            case COME_BACK -> candidacy.revokeLeaving(decision);
            case APPLY_AGAIN -> candidacy.reapply(ROUNDS.get(command.days() % 2), dated, TEAM);
        };
    }

    private static Attempt<Candidacy> select(
            Candidacy candidacy, SelectionOutcome outcome, LocalDate on, Decision decision) {
        Profile profile = candidacy.role() == Role.MENTOR ? mentor() : mentee(PERMANENT);
        Assessment assessment = EligibilityPolicy.handbook().assess(profile, on, Recruits.CYCLE);
        return candidacy.select(outcome, on, assessment, RULES, decision);
    }

    /** Each list is what it was, perhaps with a fact more; a fact that was there may have been marked or filled in. */
    private static void assertNothingForgotten(Candidacy before, Candidacy after) {
        assertThat(after.registered()).isEqualTo(before.registered());
        assertGrown(before.interviews(), after.interviews());
        assertGrown(before.feedbacks(), after.feedbacks());
        assertGrown(before.reapplications(), after.reapplications());
        assertGrown(unmarked(before.selections()), unmarked(after.selections()));
        assertGrown(
                before.leavings().stream().map(leaving -> leaving.made()).toList(),
                after.leavings().stream().map(leaving -> leaving.made()).toList());
        assertGrown(
                before.invitations().stream().map(Invitation::sent).toList(),
                after.invitations().stream().map(Invitation::sent).toList());
        assertThat(after).isNotEqualTo(before);
    }

    private static List<Selection> unmarked(List<Selection> selections) {
        return selections.stream()
                .map(selection ->
                        selection.knownBy(selection.decision().recordedOn().minusDays(1)))
                .toList();
    }

    private static <T> void assertGrown(List<T> before, List<T> after) {
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after.size() - before.size()).isBetween(0, 1);
    }

    /** Everybody who has applied is open, owed, told or owed nothing, and the owed are those on the list of the owed. */
    private static void assertNobodyLost(List<Candidacy> candidacies, LocalDate day) {
        int standing = 0;
        boolean anyOpen = false;
        boolean anyOwed = false;
        for (RecruitmentRound round : ROUNDS) {
            var standings = round.standings(candidacies, day);
            standing += standings.size();
            anyOpen |= standings.containsKey(Standing.OPEN);
            anyOwed |= standings.containsKey(Standing.OWED);
            if (!day.isBefore(round.opened().on())) {
                assertThat(round.close(candidacies, Decision.of(TEAM, day.atTime(18, 0), Reason.of("all-told")))
                                .isTaken())
                        .isEqualTo(!standings.containsKey(Standing.OPEN) && !standings.containsKey(Standing.OWED));
            }
        }
        assertThat(standing)
                .isEqualTo(candidacies.stream()
                        .mapToInt(candidacy -> candidacy.applicationOn(day))
                        .sum());
        assertThat(!OwedFeedback.list(candidacies, RULES, day).isEmpty()).isEqualTo(anyOwed);
        boolean undecided = false;
        for (Candidacy candidacy : candidacies) {
            Optional<Stage> stage = candidacy.stageOn(day);
            assertThat(stage.isPresent()).isEqualTo(candidacy.registered().happenedBy(day));
            undecided |= stage.filter(reached -> reached == Stage.APPLIED || reached == Stage.INTERVIEWED)
                    .isPresent();
            assertThat(candidacy.standingOn(day).filter(Standing.OPEN::equals).isPresent())
                    .isEqualTo(stage.filter(reached -> reached == Stage.APPLIED || reached == Stage.INTERVIEWED)
                            .isPresent());
        }
        assertThat(anyOpen).isEqualTo(undecided);
    }

    private static void assertKnownIsWhole(List<Candidacy> candidacies, LocalDate day) {
        for (Candidacy candidacy : candidacies) {
            assertThat(candidacy.knownBy(day).isPresent())
                    .isEqualTo(candidacy.registered().knownBy(day));
        }
    }
}

package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.amir.core.coordination.RandomPeople.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.Goal;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;

/**
 * A team that tries whatever comes to mind, in any order: no state that the rules forbid is reached, nobody and nothing is
 * lost, and each change leaves a row in the audit trail, while what is refused leaves none.
 */
public final class RandomCommands {
    /** What a candidacy keeps, each in the order in which it was recorded. */
    private static final ImmutableList<Function<Candidacy, List<?>>> FACTS = ImmutableList.of(
            Candidacy::interviews,
            Candidacy::networkContacts,
            Candidacy::selections,
            Candidacy::feedbacks,
            Candidacy::invitations,
            Candidacy::leavings,
            Candidacy::reapplications);

    /** Under which a property may find how the pairs stood in the end: see {@link #ending}. */
    static final String PAIRS = "pairs";

    /** Under which a property may find how often each person left. */
    static final String LEAVINGS = "leavings";

    private final ImmutableList<RandomCommand> commands;

    private RandomCommands(List<RandomCommand> commands) {
        this.commands = ImmutableList.copyOf(commands);
    }

    /** From 40 commands to 120, each within three days of the one before. */
    public static Arbitrary<RandomCommands> any() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(RandomCommand.Act.ADVANCE),
                                Arbitraries.just(RandomCommand.Act.ADVANCE),
                                Arbitraries.of(RandomCommand.Act.class)),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 3))
                .as(RandomCommand::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(120)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(RandomCommands::new);
    }

    /** Tries them in a store without a programme, and holds what it has after each of them against the rules. */
    public void tryIn(ProgrammeStore store) {
        RandomPeople.begin(store);
        Snapshot before = look(store);
        LocalDate day = RandomPeople.START.plusDays(60);
        for (RandomCommand command : commands) {
            day = day.plusDays(command.daysLater());
            boolean taken = command.isTaken(store, day);
            Snapshot after = look(store);
            Statistics.collect(command.act(), taken);

            assertThat(after.audit().size() > before.audit().size()).isEqualTo(taken);
            assertKept(before.audit(), after.audit());
            assertThat(after.audit().stream().map(AuditRow::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, after.audit().size())
                                    .boxed()
                                    .toList());
            assertThat(after.people()).isEqualTo(before.people());
            assertHistoryKept(before, after);
            assertRulesHold(after, day);
            assertClosedByAssessment(after);
            assertNobodyLostByAChangeOfMentor(after);
            before = after;
        }
        before.pairs().forEach(pair -> Statistics.label(PAIRS).collect(ending(pair)));
        before.candidacies()
                .forEach(candidacy ->
                        Statistics.label(LEAVINGS).collect(candidacy.leavings().size()));
    }

    /** Everything that the rules speak of, at one moment. */
    private record Snapshot(
            ImmutableSet<String> people,
            ImmutableList<Mentorship> pairs,
            ImmutableList<Candidacy> candidacies,
            ImmutableList<IntegrationPlan> plans,
            ImmutableList<FinalAssessment> assessments,
            ImmutableList<AuditRow> audit) {
        ImmutableSet<Integer> goalsOf(PersonId mentee) {
            return plans.stream()
                    .filter(plan -> plan.mentee().equals(mentee))
                    .flatMap(plan -> plan.goals().stream())
                    .map(Goal::number)
                    .collect(toImmutableSet());
        }

        ImmutableList<Mentorship> after(RecordId pair) {
            return pairs.stream()
                    .filter(next -> next.predecessor().filter(pair::equals).isPresent())
                    .collect(toImmutableList());
        }
    }

    private static Snapshot look(ProgrammeStore store) {
        return store.inUnit(unit -> new Snapshot(
                Stream.of(Role.values())
                        .flatMap(role -> Coordination.of(unit, PROGRAMME).people(role).stream())
                        .map(PersonFile::toString)
                        .collect(toImmutableSet()),
                all(unit, Mentorship.KIND),
                all(unit, Candidacy.KIND),
                all(unit, IntegrationPlan.KIND),
                all(unit, FinalAssessment.KIND),
                unit.audit(PROGRAMME).collect(toImmutableList())));
    }

    private static <K extends Comparable<K>, V> ImmutableList<V> all(UnitOfWork unit, RecordKind<K, V> kind) {
        return unit.records(PROGRAMME, kind).all().map(Versioned::value).collect(toImmutableList());
    }

    private static void assertHistoryKept(Snapshot before, Snapshot after) {
        assertThat(after.pairs()).hasSizeGreaterThanOrEqualTo(before.pairs().size());
        for (int i = 0; i < before.pairs().size(); i++) {
            assertKept(before.pairs().get(i).steps(), after.pairs().get(i).steps());
        }
        assertThat(after.candidacies()).hasSameSizeAs(before.candidacies());
        for (int i = 0; i < before.candidacies().size(); i++) {
            for (Function<Candidacy, List<?>> facts : FACTS) {
                assertKept(
                        facts.apply(before.candidacies().get(i)),
                        facts.apply(after.candidacies().get(i)));
            }
        }
        assertThat(after.plans()).isEqualTo(before.plans());
        assertKept(before.assessments(), after.assessments());
    }

    /** Everything is there that was there, as it was, and what is new stands behind it. */
    private static void assertKept(List<?> before, List<?> after) {
        assertThat(after.stream().limit(before.size())).isEqualTo(before);
    }

    private static void assertRulesHold(Snapshot after, LocalDate day) {
        List<Mentorship> taking =
                after.pairs().stream().filter(pair -> pair.takesPlaceOn(day)).toList();
        assertThat(taking.stream().map(Mentorship::mentee)).doesNotHaveDuplicates();
        taking.stream()
                .map(Mentorship::mentor)
                .distinct()
                .forEach(mentor -> assertThat(
                                taking.stream().filter(pair -> pair.mentor().equals(mentor)))
                        .hasSizeLessThanOrEqualTo(RandomPeople.PLACES));
        assertThat(taking).noneMatch(pair -> pair.mentor().equals(RandomPeople.UNTRAINED));
        assertThat(taking).allSatisfy(pair -> {
            assertThat(takesPart(after, CandidacyKey.of(pair.mentor(), Role.MENTOR), day))
                    .isTrue();
            assertThat(takesPart(after, CandidacyKey.of(pair.mentee(), Role.MENTEE), day))
                    .isTrue();
        });
    }

    private static boolean takesPart(Snapshot after, CandidacyKey key, LocalDate day) {
        return after.candidacies().stream()
                .anyMatch(candidacy -> candidacy.key().equals(key) && candidacy.takesPartOn(day));
    }

    /** Each completed pair has its final assessment, with an outcome of every goal, and no other pair has one (E5). */
    private static void assertClosedByAssessment(Snapshot after) {
        List<Mentorship> completed = after.pairs().stream()
                .filter(pair -> pair.state() == MentorshipState.COMPLETED)
                .toList();
        assertThat(after.assessments())
                .extracting(FinalAssessment::mentorship)
                .containsExactlyInAnyOrderElementsOf(
                        completed.stream().map(Mentorship::id).toList());
        assertThat(after.pairs().stream().flatMap(pair -> pair.finalAssessment().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        after.assessments().stream().map(FinalAssessment::id).toList());
        assertThat(completed).allSatisfy(pair -> {
            FinalAssessment closing = after.assessments().stream()
                    .filter(assessment -> assessment.mentorship().equals(pair.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(pair.finalAssessment()).contains(closing.id());
            assertThat(closing.missing(after.goalsOf(pair.mentee()))).isEmpty();
        });
    }

    /** A mentee who went on with another mentor has a pair with that mentor, which comes after the one that ended. */
    private static void assertNobodyLostByAChangeOfMentor(Snapshot after) {
        assertThat(after.pairs()).allSatisfy(pair -> {
            ImmutableList<Mentorship> next = after.after(pair.id());
            assertThat(next).allMatch(later -> later.mentee().equals(pair.mentee()));
            assertThat(next.isEmpty() || pair.state().isOver()).isTrue();
            if (ending(pair).equals(LeavingReason.CHANGE_OF_MENTOR.code())) {
                assertThat(next).anyMatch(later -> !later.mentor().equals(pair.mentor()));
            }
        });
    }

    /** The code of why a pair ended, if it ended early, and otherwise of where it stands. */
    private static String ending(Mentorship pair) {
        return pair.steps().stream()
                .flatMap(step -> step.ending().stream())
                .map(ending -> ending.reason().code())
                .findFirst()
                .orElse(pair.state().code());
    }

    /** The commands, as a property that fails shows them. */
    @Override
    public String toString() {
        return commands.toString();
    }
}
